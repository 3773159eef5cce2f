package main_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"path/filepath"
	"strings"
	"testing"
)

// The bundle becomes WebAssembly that decides as this program does, in a host that
// knows nothing of OPA.
func TestWebAssemblyDecides(t *testing.T) {
	t.Parallel()
	opa, node := program(t, "opa"), program(t, "node")
	folder := t.TempDir()
	bundle, built := filepath.Join(folder, "residency.tar.gz"), filepath.Join(folder, "wasm.tar.gz")
	runs(t, "bundle", "-o", bundle)
	opa.passes(t, "build", "-t", "wasm", "-e", "residency/engine/assessment/decision", "-b", bundle, "-o", built)
	wasm, data := filepath.Join(folder, "policy.wasm"), filepath.Join(folder, "data.json")
	writeFile(t, wasm, fileIn(t, built, "/policy.wasm"))
	writeFile(t, data, fileIn(t, built, "/data.json"))
	examples, err := filepath.Glob("../../testdata/tenants/*.[jy]*")
	if err != nil {
		t.Fatal(err)
	}
	documents := checkTogether(t, examples)
	arguments := []string{"testdata/decide.mjs", wasm, data, interopAsOf}
	for i, document := range documents {
		encoded, err := json.Marshal(document.input)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(folder, filepath.Base(examples[i])+".json")
		writeFile(t, path, string(encoded))
		arguments = append(arguments, path)
	}
	lines := strings.Split(strings.TrimSpace(node.passes(t, arguments...)), "\n")
	if len(lines) != len(documents) {
		t.Fatalf("%d decisions on %d documents:\n%s", len(lines), len(documents), lines)
	}
	for i, document := range documents {
		t.Run(document.name, func(t *testing.T) {
			compareDecision(t, document, decodeJSON(t, lines[i]))
		})
	}
}

// fileIn is the content of a file in an archive.
func fileIn(t *testing.T, archive, name string) string {
	t.Helper()
	unzipped, err := gzip.NewReader(bytes.NewReader(readFile(t, archive)))
	if err != nil {
		t.Fatal(err)
	}
	for reader := tar.NewReader(unzipped); ; {
		header, err := reader.Next()
		if err != nil {
			t.Fatalf("%s in %s: %v", name, archive, err)
		}
		if header.Name != name {
			continue
		}
		content, err := io.ReadAll(reader)
		if err != nil {
			t.Fatal(err)
		}
		return string(content)
	}
}
