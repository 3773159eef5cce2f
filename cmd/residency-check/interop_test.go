package main_test

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The policies are one folder for everybody: this program, OPA as a library,
// the opa command, an OPA server and conftest reach the same answer from it.
// These tests ask all of them about the same documents.

const (
	policyFolder  = "../../policies"
	reportQuery   = "data.residency.report"
	decisionQuery = "data.residency.decision"

	// interopAsOf is the date of every check here.
	interopAsOf = "2026-11-25"
)

// checked is one document with the answer of this program.
type checked struct {
	name   string
	path   string
	input  any
	status int            // exit status for the file
	tenant map[string]any // its element of "tenants", without what only the program knows; nil if refused
	errors []string       // the paths of its errors, where they are known to be its own
}

// What the program prepares and leaves out makes no difference: the plain folder
// says the same of the same document.
func TestPlainPoliciesAgree(t *testing.T) {
	t.Parallel()
	folder := interopFolder(t)
	evaluate, decide := libraryOPA(t, reportQuery, nil), libraryOPA(t, decisionQuery, nil)
	for _, document := range checkAll(t, folder) {
		t.Run(document.name, func(t *testing.T) {
			want, _, told := strings.Cut(filepath.Base(document.path), " ")
			if told && want != strconv.Itoa(document.status) {
				t.Errorf("exit status %d", document.status)
			}
			compareReport(t, document, evaluate(t, document.input))
			compareDecision(t, document, decide(t, document.input))
		})
	}
	t.Run("waivers of another file", func(t *testing.T) {
		waivers := filepath.Join(folder, "waivers.json")
		document := checkFile(t, filepath.Join(folder, "judged", "1 waivers elsewhere.json"), "--waivers", waivers)[0]
		if summary := document.tenant["summary"].(map[string]any); summary["waived"] == 0.0 {
			t.Errorf("the waivers file accepts nothing: %v", summary)
		}
		var file struct{ Waivers []any }
		readJSON(t, waivers, &file)
		compareReport(t, document, libraryOPA(t, reportQuery, file.Waivers)(t, document.input))
		compareDecision(t, document, libraryOPA(t, decisionQuery, file.Waivers)(t, document.input))
	})
}

func TestOPACommand(t *testing.T) {
	t.Parallel()
	opa := program(t, "opa")
	t.Run("check --strict", func(t *testing.T) {
		opa.passes(t, "check", "--strict", policyFolder)
	})
	t.Run("check --strict with the schema", func(t *testing.T) {
		opa.passes(t, "check", "--strict", "--schema", schemaFolder(t), policyFolder)
	})
	t.Run("check with the schema refuses a misspelt key", func(t *testing.T) {
		misspelt := filepath.Join(t.TempDir(), "misspelt.rego")
		writeFile(t, misspelt, "package residency.engine.misspelt\n\nnames := [r.id | some r in input.requirementz]\n")
		output, status := opa.run(t, "check", "--strict", "--schema", schemaFolder(t), policyFolder, misspelt)
		if status == 0 || !strings.Contains(output, "undefined ref: input.requirementz") {
			t.Errorf("exit status %d:\n%s", status, output)
		}
	})
	t.Run("fmt --list", func(t *testing.T) {
		if output := opa.passes(t, "fmt", "--list", policyFolder); output != "" {
			t.Errorf("not formatted:\n%s", output)
		}
	})
	t.Run("test", func(t *testing.T) {
		opa.passes(t, "test", "--timeout", "2m", policyFolder)
	})
	folder := interopFolder(t)
	config := configFile(t, nil)
	for _, name := range []string{"judged/1 violated.json", "judged/0 met.json", "wrong/2 features.json", "misshapen/2 null.json"} {
		t.Run("eval "+name, func(t *testing.T) {
			document := checkFile(t, filepath.Join(folder, name))[0]
			output := opa.passes(t, "eval", "--strict-builtin-errors", "--format", "raw",
				"-d", policyFolder, "-d", config, "-i", document.path, reportQuery)
			compareReport(t, document, decodeJSON(t, output))
		})
	}
	t.Run("eval without input", func(t *testing.T) {
		output := opa.passes(t, "eval", "--format", "raw", "-d", policyFolder, "-d", config, reportQuery)
		compareReport(t, checked{}, decodeJSON(t, output))
	})
}

func TestOPAServer(t *testing.T) {
	t.Parallel()
	address := "http://" + serve(t, program(t, "opa"), policyFolder, configFile(t, nil))
	for _, document := range checkAll(t, interopFolder(t)) {
		t.Run(document.name, func(t *testing.T) {
			body, err := json.Marshal(map[string]any{"input": document.input})
			if err != nil {
				t.Fatal(err)
			}
			var answer map[string]any
			post(t, address+"/v1/data/residency/report", body, &answer)
			compareReport(t, document, answer["result"])
		})
	}
}

func TestConftest(t *testing.T) {
	t.Parallel()
	conftest := program(t, "conftest")
	arguments := []string{"test", "--no-color", "--policy", policyFolder, "--data", configFile(t, nil)}
	folder := interopFolder(t)
	for _, name := range []string{"judged/0 met.json", "judged/0 waived.json", "judged/1 violated.json", "judged/1 undeclared.json", "judged/2 nothing to evaluate.json", "wrong/2 tenant.json", "misshapen/2 null.json"} {
		t.Run(name, func(t *testing.T) {
			document := checkFile(t, filepath.Join(folder, name))[0]
			output, status := conftest.run(t, append(arguments, document.path)...)
			if want := min(document.status, 1); status != want {
				t.Errorf("exit status %d, want %d:\n%s", status, want, output)
			}
		})
	}
	t.Run("combined documents are refused", func(t *testing.T) {
		output, status := conftest.run(t, append(arguments, "--combine", filepath.Join(folder, "judged", "0 met.json"))...)
		if status != 1 || !strings.Contains(output, "the document must be an object") {
			t.Errorf("exit status %d:\n%s", status, output)
		}
	})
	t.Run("all in one run", func(t *testing.T) {
		compareConftest(t, conftest, arguments, checkAll(t, folder))
	})
}

// compareConftest asks about all files at once. The result of a file counts its
// documents together.
func compareConftest(t *testing.T, conftest tool, arguments []string, documents []checked) {
	t.Helper()
	type counts struct{ failing, notes, refused int }
	want := map[string]counts{}
	for _, document := range documents {
		// conftest reads no NDJSON. In a list it sees several documents, and in an
		// empty one none, so that it evaluates nothing.
		_, list := document.input.([]any)
		if extension := filepath.Ext(document.path); list || extension == ".ndjson" || extension == ".jsonl" {
			continue
		}
		file := want[document.path]
		if document.tenant == nil {
			file.refused++
		} else {
			summary := document.tenant["summary"].(map[string]any)
			file.failing += int(summary["violated"].(float64) + summary["unknown"].(float64))
			file.notes += len(document.tenant["notes"].([]any))
		}
		want[document.path] = file
	}
	for path := range want {
		arguments = append(arguments, path)
	}
	output, _ := conftest.run(t, append(arguments, "--output", "json")...)
	var results []struct {
		Filename           string
		Failures, Warnings []any
	}
	if err := json.Unmarshal([]byte(output), &results); err != nil {
		t.Fatalf("%v:\n%s", err, output)
	}
	if len(results) != len(want) {
		t.Errorf("%d results for %d files", len(results), len(want))
	}
	for _, result := range results {
		file := want[result.Filename]
		got := counts{failing: len(result.Failures), notes: len(result.Warnings)}
		if file.refused > 0 && got.failing >= file.failing+file.refused { // at least one error each
			got.failing, got.refused = file.failing, file.refused
		}
		if got != file {
			t.Errorf("%s: %+v, want %+v: %v %v", result.Filename, got, file, result.Failures, result.Warnings)
		}
	}
}

// compareReport compares what the policies answer to a document with what this
// program does.
func compareReport(t *testing.T, document checked, answer any) {
	t.Helper()
	report, ok := answer.(map[string]any)
	if !ok {
		t.Fatalf("the report is undefined: %v", answer)
	}
	if document.tenant != nil {
		if diff := differences(document.tenant, report); diff != "" {
			t.Errorf("the policies say something else (-program +policies):\n%s", diff)
		}
		return
	}
	mistakes, _ := report["errors"].([]any)
	if verdict, given := report["verdict"]; verdict != nil || !given || len(mistakes) == 0 {
		t.Fatalf("the program refuses the document, the policies judge it: %v\nerrors of the program: %q", report, document.errors)
	}
	// A schema does not say where a mistake is as exactly as the program does.
	paths, bySchema := pathsOf(mistakes)
	if bySchema || document.errors == nil {
		return
	}
	if diff := cmp.Diff(document.errors, paths); diff != "" {
		t.Errorf("the policies find mistakes elsewhere (-program +policies):\n%s", diff)
	}
}

// compareDecision compares the small answer of the policies with the program's report.
func compareDecision(t *testing.T, document checked, answer any) {
	t.Helper()
	if document.tenant == nil {
		compareReport(t, document, answer)
		return
	}
	open := []any{}
	for _, found := range document.tenant["findings"].([]any) {
		finding := found.(map[string]any)
		if verdict := finding["verdict"]; finding["waiver"] == nil && (verdict == "violated" || verdict == "unknown") {
			open = append(open, map[string]any{"id": finding["id"], "verdict": verdict, "cause": finding["cause"]})
		}
	}
	want := map[string]any{"verdict": document.tenant["verdict"], "summary": document.tenant["summary"], "open": open}
	if diff := differences(want, answer); diff != "" {
		t.Errorf("the decision of the policies is another (-program +policies):\n%s", diff)
	}
}

// differences shows the values that differ, each with the path that leads to it,
// and nothing around them. It is empty where a is b.
func differences(a, b any) string {
	if cmp.Equal(a, b) {
		return ""
	}
	left, right := map[string]any{}, map[string]any{}
	flatten("", a, left)
	flatten("", b, right)
	for path, value := range left {
		if other, both := right[path]; both && cmp.Equal(value, other) {
			delete(left, path)
			delete(right, path)
		}
	}
	if diff := cmp.Diff(left, right); diff != "" {
		return diff
	}
	return cmp.Diff(a, b) // an empty object, which has no ends
}

// flatten collects the values at the ends of a tree by path. What has an id is
// found by it, wherever in its list it stands, and its position is a value.
func flatten(path string, value any, into map[string]any) {
	switch value := value.(type) {
	case map[string]any:
		for key, member := range value {
			flatten(path+"."+key, member, into)
		}
	case []any:
		into[path+".length"] = len(value)
		for i, item := range value {
			step := fmt.Sprintf("%s[%d]", path, i)
			if object, _ := item.(map[string]any); object["id"] != nil {
				step = fmt.Sprintf("%s[%v]", path, object["id"])
				into[step+".position"] = i
			}
			flatten(step, item, into)
		}
	default:
		into[path] = value
	}
}

// pathsOf lists where the mistakes are, and says whether the schema found them.
func pathsOf(mistakes []any) (paths []string, bySchema bool) {
	for _, mistake := range mistakes {
		mistake := mistake.(map[string]any)
		paths = append(paths, mistake["path"].(string))
		bySchema = bySchema || mistake["code"] == "schema"
	}
	slices.Sort(paths)
	return slices.Compact(paths), bySchema
}
