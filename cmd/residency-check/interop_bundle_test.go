package main_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/residency-check/residency-check/internal/cli"
)

// An OPA server that is started from a bundle says what this program says of every
// example, a company's own policies included.
func TestOPAServesTheBundle(t *testing.T) {
	t.Parallel()
	opa := program(t, "opa")
	company := companyFolder(t)
	keys := keyFiles(t)
	bundle := filepath.Join(t.TempDir(), "residency.tar.gz")
	runs(t, "bundle", "-o", bundle, "--policy", filepath.Join(company, "contoso"), "--signing-key", keys.private)
	again := bundle + ".again"
	runs(t, "bundle", "-o", again, "--policy", filepath.Join(company, "contoso"), "--signing-key", keys.private)
	if !bytes.Equal(readFile(t, bundle), readFile(t, again)) {
		t.Error("the same policies give other bytes")
	}
	address := "http://" + serve(t, opa, "--bundle", bundle, "--verification-key", keys.public)
	configure(t, address)
	tenant := filepath.Join(company, "tenant.yaml")
	refused := filepath.Join(interopFolder(t), "wrong", "2 features.json")
	examples, err := filepath.Glob("../../testdata/tenants/*.[jy]*")
	if err != nil {
		t.Fatal(err)
	}
	documents := checkTogether(t, append(examples, tenant), "--policy", filepath.Join(company, "contoso"))
	documents = append(documents, checkFile(t, refused, "--policy", filepath.Join(company, "contoso"))...)
	for _, document := range documents {
		t.Run(document.name, func(t *testing.T) {
			body, err := json.Marshal(map[string]any{"input": document.input})
			if err != nil {
				t.Fatal(err)
			}
			var answer map[string]any
			post(t, address+"/v1/data/residency/report", body, &answer)
			compareReport(t, document, answer["result"])
			var small map[string]any
			post(t, address+"/v1/data/residency/decision", body, &small)
			compareDecision(t, document, small["result"])
			if document.path == tenant && !strings.Contains(fmt.Sprint(answer), "contoso.approved-products") {
				t.Error("the company's rule found nothing")
			}
		})
	}
}

// checkTogether checks files of one document each in one run.
func checkTogether(t *testing.T, paths []string, flags ...string) []checked {
	t.Helper()
	var stdout, stderr bytes.Buffer
	arguments := append([]string{"--as-of", interopAsOf, "--output", "json"}, flags...)
	cli.Run(t.Context(), append(arguments, paths...), strings.NewReader(""), &stdout, &stderr, noon(home))
	var report struct{ Tenants []map[string]any }
	if err := json.Unmarshal(stdout.Bytes(), &report); err != nil {
		t.Fatalf("no report: %v\n%s", err, &stderr)
	}
	byName := map[string]map[string]any{}
	for _, tenant := range report.Tenants {
		byName[filepath.Base(tenant["file"].(string))] = tenant
	}
	documents := make([]checked, len(paths))
	for i, path := range paths {
		name := filepath.Base(path)
		if byName[name] == nil {
			t.Fatalf("%s is not judged:\n%s", name, &stderr)
		}
		documents[i] = checked{name: name, path: path, input: readInputs(t, path)[0], tenant: withoutPlaces(byName[name])}
	}
	return documents
}

// A bundle that was changed since it was signed is refused, by this program and
// by OPA.
func TestTamperedBundleIsRefused(t *testing.T) {
	t.Parallel()
	company := companyFolder(t)
	keys, others := keyFiles(t), keyFiles(t)
	folder := t.TempDir()
	bundle, tampered, unsigned := filepath.Join(folder, "signed.tar.gz"), filepath.Join(folder, "tampered.tar.gz"), filepath.Join(folder, "unsigned.tar.gz")
	runs(t, "bundle", "-o", bundle, "--policy", filepath.Join(company, "contoso"), "--signing-key", keys.private)
	runs(t, "bundle", "-o", unsigned, "--policy", filepath.Join(company, "contoso"))
	tamper(t, bundle, tampered)
	tenant := filepath.Join(company, "tenant.yaml")
	for _, c := range []struct {
		name   string
		args   []string
		status int
		says   string
	}{
		{"verified", []string{"--policy", bundle, "--verification-key", keys.public}, 1, "signature verified"},
		{"without a key", []string{"--policy", bundle}, 2, "signed.tar.gz: it is signed: give --verification-key"},
		{"with another key", []string{"--policy", bundle, "--verification-key", others.public}, 2, "its signature does not hold for the given key"},
		{"tampered with", []string{"--policy", tampered, "--verification-key", keys.public}, 2, "tampered.tar.gz: it was changed after it was signed"},
		{"not signed", []string{"--policy", unsigned, "--verification-key", keys.public}, 2, "it is not signed, and --verification-key was given"},
		{"not signed and no key", []string{"--policy", unsigned}, 1, "With policies of"},
		{"a folder", []string{"--policy", filepath.Join(company, "contoso"), "--verification-key", keys.public}, 2, "a folder carries no signature"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			status := cli.Run(t.Context(), append(c.args, tenant), strings.NewReader(""), &stdout, &stderr, noon(home))
			if said := stdout.String() + stderr.String(); status != c.status || !strings.Contains(said, c.says) {
				t.Errorf("exit status %d, want %d and %q:\n%s", status, c.status, c.says, said)
			}
		})
	}
	t.Run("opa", func(t *testing.T) {
		opa := program(t, "opa")
		arguments := []string{"build", "--verification-key", keys.public, "--output", filepath.Join(folder, "built.tar.gz"), "--bundle"}
		opa.passes(t, append(arguments, bundle)...)
		if output, status := opa.run(t, append(arguments, tampered)...); status == 0 || !strings.Contains(output, "digest mismatch") {
			t.Errorf("OPA takes the tampered bundle: %s", output)
		}
	})
}

// companyFolder unpacks the company of testdata/script/policy.txtar, with its
// tenant.
func companyFolder(t *testing.T) string {
	t.Helper()
	archive, err := txtar.ParseFile("../../testdata/script/policy.txtar")
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

// keyPair are the files of a pair of keys.
type keyPair struct{ private, public string }

func keyFiles(t *testing.T) keyPair {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	public, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	files := keyPair{filepath.Join(folder, "private.pem"), filepath.Join(folder, "public.pem")}
	writeFile(t, files.private, string(pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)})))
	writeFile(t, files.public, string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: public})))
	return files
}

// runs runs this program and demands that it succeeds.
func runs(t *testing.T, arguments ...string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if status := cli.Run(t.Context(), arguments, strings.NewReader(""), &stdout, &stderr, noon(home)); status != 0 {
		t.Fatalf("%s: exit status %d\n%s%s", strings.Join(arguments, " "), status, &stdout, &stderr)
	}
}

// configure gives a server the day, outside the bundle's roots.
func configure(t *testing.T, address string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPut, address+"/v1/data/residency_config",
		strings.NewReader(`{"as_of": "`+interopAsOf+`", "waivers": []}`))
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusNoContent {
		t.Fatalf("PUT residency_config: %s", response.Status)
	}
}

// tamper copies a bundle, with one word of a company's fact changed.
func tamper(t *testing.T, from, to string) {
	t.Helper()
	unzipped, err := gzip.NewReader(bytes.NewReader(readFile(t, from)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	zipped := gzip.NewWriter(&out)
	reader, writer := tar.NewReader(unzipped), tar.NewWriter(zipped)
	for {
		header, err := reader.Next()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(reader)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(header.Name, "/backup.rego") {
			content = bytes.Replace(content, []byte(`"FI"`), []byte(`"SE"`), 1)
		}
		if err := writer.WriteHeader(header); err != nil {
			t.Fatal(err)
		}
		if _, err := writer.Write(content); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(writer.Close(), zipped.Close()); err != nil {
		t.Fatal(err)
	}
	writeFile(t, to, out.String())
}

func readFile(t *testing.T, path string) []byte {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return content
}
