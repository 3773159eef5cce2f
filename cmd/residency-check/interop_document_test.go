package main_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/residency-check/residency-check/internal/cli"
)

var documentExtensions = []string{".json", ".yaml", ".yml", ".ndjson", ".jsonl"}

// checkAll checks every document of a folder and the JSON examples of
// testdata/tenants, waivers files aside. The plain policies take a second for each,
// since they evaluate all facts anew; TestEnginesAgreeOnTheExamples holds the engine
// against OPA on all examples.
func checkAll(t *testing.T, folder string) []checked {
	t.Helper()
	var documents []checked
	for _, pattern := range []string{filepath.Join(folder, "*", "*.json"), "../../testdata/tenants/*.json"} {
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
	status := cli.Run(t.Context(), arguments, strings.NewReader(""), &stdout, &stderr, noon(home))
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
// cannot know: files, lines, and the wording of notes and questions.
func withoutPlaces(tenant map[string]any) map[string]any {
	delete(tenant, "file")
	delete(tenant, "document")
	for _, finding := range tenant["findings"].([]any) {
		finding := finding.(map[string]any)
		delete(finding, "at")
		delete(finding["feature"].(map[string]any), "at")
		if next, ok := finding["next"].(map[string]any); ok {
			delete(next, "question")
		}
	}
	for _, note := range tenant["notes"].([]any) {
		delete(note.(map[string]any), "at")
		delete(note.(map[string]any), "message")
	}
	for _, step := range tenant["next_steps"].([]any) {
		delete(step.(map[string]any), "question")
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
