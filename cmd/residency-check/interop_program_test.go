package main_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/open-policy-agent/opa/v1/rego"
	"golang.org/x/tools/txtar"
)

// libraryOPA evaluates the plain policy folder with OPA as a library.
func libraryOPA(t *testing.T, asked string, waivers []any) func(t *testing.T, input any) any {
	t.Helper()
	query, err := rego.New(
		rego.Query(asked),
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
			t.Fatalf("%s is undefined", asked)
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

// schemaFolder holds the schemas alone, for opa check reads every file of the
// folder that it is given as a schema.
func schemaFolder(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(filepath.Join(policyFolder, "schema"))); err != nil {
		t.Fatal(err)
	}
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

// serve starts an OPA server on the policies that the arguments name, which ends
// with the test, and returns its address.
func serve(t *testing.T, opa tool, policies ...string) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	listener.Close()

	ctx, stop := context.WithCancel(t.Context())
	var log bytes.Buffer
	arguments := append([]string{"run", "--server", "--skip-version-check", "--addr", address}, policies...)
	command := exec.CommandContext(ctx, string(opa), arguments...)
	command.Stdout, command.Stderr = &log, &log
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		_ = command.Wait() // killed, or it could not start
		close(ended)
	}()
	t.Cleanup(func() {
		stop()
		<-ended
	})
	for {
		response, err := http.Get("http://" + address + "/health")
		if err == nil {
			response.Body.Close()
			return address
		}
		select {
		case <-ended:
			t.Fatalf("the OPA server does not answer:\n%s", &log)
		case <-time.After(50 * time.Millisecond):
		}
	}
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
