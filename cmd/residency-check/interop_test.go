package main_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/rego"
	"go.yaml.in/yaml/v3"
	"golang.org/x/tools/txtar"

	"github.com/residency-check/residency-check/internal/cli"
)

// The policies are one folder for everybody: this program, OPA as a library,
// the opa command, an OPA server and conftest reach the same answer from it.
// These tests ask all of them about the same documents.

const (
	policyFolder = "../../policies"
	reportQuery  = "data.residency.report"

	// interopAsOf is the date of every check here.
	interopAsOf = "2026-11-23"
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
	evaluate := libraryOPA(t, nil)
	for _, document := range checkAll(t, folder) {
		t.Run(document.name, func(t *testing.T) {
			want, _, told := strings.Cut(filepath.Base(document.path), " ")
			if told && want != strconv.Itoa(document.status) {
				t.Errorf("exit status %d", document.status)
			}
			compareReport(t, document, evaluate(t, document.input))
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
		compareReport(t, document, libraryOPA(t, file.Waivers)(t, document.input))
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
	address := "http://" + serve(t, program(t, "opa"))
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

var documentExtensions = []string{".json", ".yaml", ".yml", ".ndjson", ".jsonl"}

// checkAll checks every document of testdata/tenants and of a folder, waivers
// files aside.
func checkAll(t *testing.T, folder string) []checked {
	t.Helper()
	var documents []checked
	for _, pattern := range []string{filepath.Join(folder, "*", "*.json"), "../../testdata/tenants/*"} {
		paths, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			if slices.Contains(documentExtensions, filepath.Ext(path)) {
				documents = append(documents, checkFile(t, path)...)
			}
		}
	}
	return documents
}

// checkFile checks the documents of one file with this program.
func checkFile(t *testing.T, path string, flags ...string) []checked {
	t.Helper()
	var stdout, stderr bytes.Buffer
	arguments := append([]string{"--as-of", interopAsOf, "--output", "json", path}, flags...)
	status := cli.Run(t.Context(), arguments, strings.NewReader(""), &stdout, &stderr)
	var report struct {
		Errors  []any
		Tenants []map[string]any
	}
	if err := json.Unmarshal(stdout.Bytes(), &report); err != nil {
		t.Fatalf("%s: no report: %v\n%s", path, err, &stderr)
	}
	inputs := readInputs(t, path)
	var paths []string
	if len(inputs) == 1 { // else the report does not say in which document an error is
		paths, _ = pathsOf(report.Errors)
	}
	documents := make([]checked, len(inputs))
	for i, input := range inputs {
		documents[i] = checked{name: fmt.Sprintf("%s#%d", filepath.Base(path), i), path: path, input: input, status: status, errors: paths}
	}
	for _, tenant := range report.Tenants {
		documents[int(tenant["document"].(float64))].tenant = withoutPlaces(tenant)
	}
	return documents
}

// withoutPlaces removes from a tenant of the JSON report what the policies
// cannot know: files, lines, and the wording of notes.
func withoutPlaces(tenant map[string]any) map[string]any {
	delete(tenant, "file")
	delete(tenant, "document")
	for _, finding := range tenant["findings"].([]any) {
		finding := finding.(map[string]any)
		delete(finding, "at")
		delete(finding["feature"].(map[string]any), "at")
	}
	for _, note := range tenant["notes"].([]any) {
		delete(note.(map[string]any), "at")
		delete(note.(map[string]any), "message")
	}
	return tenant
}

// readInputs reads the documents of a file as any other program would.
func readInputs(t *testing.T, path string) []any {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	next := json.NewDecoder(file).Decode // one document or, in NDJSON, several
	if extension := filepath.Ext(path); extension == ".yaml" || extension == ".yml" {
		next = yaml.NewDecoder(file).Decode
	}
	var inputs []any
	for {
		var input any
		if err := next(&input); errors.Is(err, io.EOF) {
			return inputs
		} else if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		inputs = append(inputs, input)
	}
}

// libraryOPA evaluates the plain policy folder with OPA as a library.
func libraryOPA(t *testing.T, waivers []any) func(t *testing.T, input any) any {
	t.Helper()
	query, err := rego.New(
		rego.Query(reportQuery),
		rego.Load([]string{policyFolder, configFile(t, waivers)}, nil),
		rego.Strict(true),
		rego.StrictBuiltinErrors(true),
	).PrepareForEval(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return func(t *testing.T, input any) any {
		t.Helper()
		results, err := query.Eval(t.Context(), rego.EvalInput(input))
		if err != nil {
			t.Fatal(err)
		}
		if len(results) != 1 {
			t.Fatal("the report is undefined")
		}
		encoded, err := json.Marshal(results[0].Expressions[0].Value)
		if err != nil {
			t.Fatal(err)
		}
		return decodeJSON(t, string(encoded))
	}
}

// configFile holds what the policies take besides the document.
func configFile(t *testing.T, waivers []any) string {
	t.Helper()
	config := map[string]any{"as_of": interopAsOf, "waivers": append([]any{}, waivers...)}
	encoded, err := json.Marshal(map[string]any{"residency_config": config})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "config.json")
	writeFile(t, path, string(encoded))
	return path
}

// schemaFolder holds the schema alone, for opa check reads every file of the
// folder that it is given as a schema.
func schemaFolder(t *testing.T) string {
	t.Helper()
	schema, err := os.ReadFile(filepath.Join(policyFolder, "schema", "tenant.json"))
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	writeFile(t, filepath.Join(folder, "tenant.json"), string(schema))
	return folder
}

// interopFolder is where the documents of testdata/interop.txtar are unpacked.
func interopFolder(t *testing.T) string {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/interop.txtar")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	for _, file := range archive.Files {
		path := filepath.Join(folder, file.Name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		writeFile(t, path, string(file.Data))
	}
	return folder
}

// tool is a program that is not part of this repository.
type tool string

// program finds a tool. Where it is missing, the test is skipped, unless the
// environment says that it must be there.
func program(t *testing.T, name string) tool {
	t.Helper()
	path, err := exec.LookPath(name)
	switch {
	case err == nil:
		return tool(path)
	case os.Getenv("RESIDENCY_CHECK_INTEROP") == "1":
		t.Fatalf("%s is needed, for RESIDENCY_CHECK_INTEROP is 1: %v", name, err)
	default:
		t.Skipf("%s is not installed: its agreement with this program is not tested", name)
	}
	return ""
}

// run returns what the tool writes and its exit status. Where it succeeds, that
// is its standard output only.
func (p tool) run(t *testing.T, arguments ...string) (output string, status int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	command := exec.CommandContext(t.Context(), string(p), arguments...)
	command.Stdout, command.Stderr = &stdout, &stderr
	err := command.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatalf("%s: %v", p, err)
	}
	if err != nil && stderr.Len() > 0 {
		stdout.WriteString(stderr.String())
	}
	return stdout.String(), command.ProcessState.ExitCode()
}

// passes runs the tool and demands that it succeeds.
func (p tool) passes(t *testing.T, arguments ...string) string {
	t.Helper()
	output, status := p.run(t, arguments...)
	if status != 0 {
		t.Errorf("%s %s: exit status %d:\n%s", filepath.Base(string(p)), strings.Join(arguments, " "), status, output)
	}
	return output
}

// serve starts an OPA server on the policies, which ends with the test, and
// returns its address.
func serve(t *testing.T, opa tool) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	listener.Close()

	ctx, stop := context.WithCancel(t.Context())
	var log bytes.Buffer
	command := exec.CommandContext(ctx, string(opa), "run", "--server", "--skip-version-check",
		"--addr", address, policyFolder, configFile(t, nil))
	command.Stdout, command.Stderr = &log, &log
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		stop()
		_ = command.Wait() // killed
	})
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		response, err := http.Get("http://" + address + "/health")
		if err == nil {
			response.Body.Close()
			return address
		}
	}
	stop()
	_ = command.Wait()
	t.Fatalf("the OPA server does not answer:\n%s", &log)
	return ""
}

func post(t *testing.T, url string, body []byte, answer any) {
	t.Helper()
	response, err := http.Post(url, "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(content, answer); err != nil || response.StatusCode != http.StatusOK {
		t.Fatalf("%s: %v\n%s", response.Status, err, content)
	}
}

func readJSON(t *testing.T, path string, into any) {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(content, into); err != nil {
		t.Fatal(err)
	}
}

func decodeJSON(t *testing.T, text string) (value any) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		t.Fatalf("%v:\n%s", err, text)
	}
	return value
}

func writeFile(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
