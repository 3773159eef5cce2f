package own_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/open-policy-agent/opa/v1/ast"
	oparego "github.com/open-policy-agent/opa/v1/rego"

	"github.com/residency-check/residency-check/internal/policy/own"
)

// evaluated is what OPA makes of an expression in a company's policies.
func evaluated(t *testing.T, expression string) (oparego.ResultSet, error) {
	t.Helper()
	compiler := ast.NewCompiler().WithCapabilities(own.Capabilities())
	compiler.Compile(map[string]*ast.Module{"m.rego": ast.MustParseModule("package m\n\nr := " + expression)})
	if compiler.Failed() {
		return nil, compiler.Errors
	}
	return oparego.New(oparego.Query("data.m.r"), oparego.Compiler(compiler), oparego.StrictBuiltinErrors(true)).Eval(t.Context())
}

// What one call would do before anybody can stop it is refused, and so is what the
// machine would answer.
func TestBuiltinsAreBounded(t *testing.T) {
	const long = `concat("", ["0123456789" | some _ in numbers.range(1, 10000)])`
	for expression, want := range map[string]string{
		`bits.lsh(1, 10000000000)`: "would make more than 16 MiB",
		`bits.lsh(1, 1e30)`:        "would make more than 16 MiB",
		`concat("", [long | long := ` + long + `; some _ in numbers.range(1, 1000)])`: "would make more than 16 MiB",
		`replace(` + long + `, "0", ` + long + `)`:                                    "would make more than 16 MiB",
		`strings.replace_n({"0": ` + long + `}, ` + long + `)`:                        "would make more than 16 MiB",
		`regex.replace(` + long + `, "0", ` + long + `)`:                              "would make more than 16 MiB",
		`sprintf("` + strings.Repeat("%999999d", 20) + `", numbers.range(1, 20))`:     "would make more than 16 MiB",
		`net.cidr_expand("::/0")`:                                                     "undefined function net.cidr_expand",
		`graph.reachable_paths({"a": ["b"]}, ["a"])`:                                  "undefined function graph.reachable_paths",
		`strings.render_template("{{.}}", {})`:                                        "undefined function strings.render_template",
		`time.clock([0, "Local"])`:                                                    "give UTC",
		`time.date([0, "Asia/Tokyo"])`:                                                "give UTC",
		`time.weekday([0, "Local"])`:                                                  "give UTC",
		`time.diff([0, "Local"], [1, "UTC"])`:                                         "give UTC",
		`time.format([0, "Local", "2006"])`:                                           "give UTC",
	} {
		if _, err := evaluated(t, expression); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.80s: got %v, want %q", expression, err, want)
		}
	}
	for expression, want := range map[string]string{
		`bits.lsh(1, 10)`:                                   "1024",
		`concat(", ", ["a", "b"])`:                          "a, b",
		`replace("a.b", ".", "-")`:                          "a-b",
		`strings.replace_n({"a": "c"}, "ab")`:               "cb",
		`regex.replace("a1", "[0-9]", "<$0>")`:              "a<1>",
		`sprintf("%05d %s", [7, "x"])`:                      "00007 x",
		`time.format([0, "UTC", "2006-01-02"])`:             "1970-01-01",
		`time.clock(0)`:                                     "[0 0 0]",
		`time.parse_ns("2006-01-02 MST", "1970-01-01 XYZ")`: "0",
	} {
		results, err := evaluated(t, expression)
		if err != nil || len(results) != 1 || fmt.Sprint(results[0].Expressions[0].Value) != want {
			t.Errorf("%s: got %v, %v, want %s", expression, results, err, want)
		}
	}
}

// What the parser and the compiler would need too many calls for is refused before.
func TestPolicyFilesAreBounded(t *testing.T) {
	const head = "package residency.company.contoso\n\n"
	for name, c := range map[string]struct{ rego, want string }{
		"lists":   {head + "x := " + strings.Repeat("[", 3000) + strings.Repeat("]", 3000), "line 3: more than 100 brackets within brackets"},
		"every":   {head + "x if {\n" + strings.Repeat("every y in [1] {\n", 3000) + "y\n" + strings.Repeat("}\n", 3000) + "}", "line 103: more than 100 brackets"},
		"a sum":   {head + "x := 1" + strings.Repeat("+1", 1<<17), "more than 262144 bytes"},
		"in text": {head + "x := \"" + strings.Repeat("[", 3000) + "\" # " + strings.Repeat("(", 3000) + "\ny := `\n" + strings.Repeat("{", 3000) + "`", "no rule `findings`"},
	} {
		bundle, faults := own.ReadFolder("policies", fstest.MapFS{"rules.rego": {Data: []byte(c.rego)}})
		if len(faults) == 0 {
			_, faults, _ = own.Extend(t.Context(), fake{}, []*own.Bundle{bundle}, "2026-11-30")
		}
		if len(faults) != 1 || !strings.Contains(faults[0].Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, faults, c.want)
		}
	}
}

// A folder of helpers is no company's rules.
func TestHelpersAloneAreTold(t *testing.T) {
	bundle, faults := own.ReadFolder("policies", fstest.MapFS{"h.rego": {Data: []byte("package residency.company.contoso.helper\n\nf(x) := x")}})
	if len(faults) == 0 {
		_, faults, _ = own.Extend(t.Context(), fake{}, []*own.Bundle{bundle}, "2026-11-30")
	}
	if len(faults) != 1 || !strings.Contains(faults[0].Error(), "policies/h.rego:1:1") || !strings.Contains(faults[0].Message, "a package residency.company.contoso that has") {
		t.Errorf("got %v", faults)
	}
}

// A small archive may hold any amount of the same.
func TestArchivesAreBounded(t *testing.T) {
	var archive bytes.Buffer
	zipped := gzip.NewWriter(&archive)
	files := tar.NewWriter(zipped)
	data := []byte(`{"residency": {"company": {"contoso": [` + strings.Repeat(`"",`, 8<<20) + `""]}}}`)
	if err := files.WriteHeader(&tar.Header{Name: "/data.json", Mode: 0o600, Size: int64(len(data))}); err != nil {
		t.Fatal(err)
	}
	if _, err := files.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := files.Close(); err != nil {
		t.Fatal(err)
	}
	if err := zipped.Close(); err != nil {
		t.Fatal(err)
	}
	_, faults := own.ReadArchive("b.tar.gz", &archive, nil)
	if len(faults) != 1 || !strings.Contains(faults[0].Message, "more than 16777216 bytes") {
		t.Errorf("of %d bytes: got %v", archive.Len(), faults)
	}
}
