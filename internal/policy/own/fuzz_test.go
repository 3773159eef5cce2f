package own_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/residency"
)

// answered demands that policies are taken or refused in words of ours, at a place in
// their files.
func answered(t *testing.T, bundle *own.Bundle, faults []residency.Error) {
	t.Helper()
	if len(faults) == 0 {
		extension, wrong, err := own.Extend(context.Background(), fake{}, []*own.Bundle{bundle}, "2026-11-30")
		if err != nil {
			t.Fatal(err)
		}
		if faults = wrong; (extension == nil || extension.Rules == nil && extension.Documented == nil && len(extension.Facts) > 0) && len(faults) == 0 {
			t.Fatal("neither taken nor refused")
		}
	}
	for _, fault := range faults {
		if strings.Contains(fault.Message, "cannot be evaluated") || fault.Message == "" {
			t.Fatalf("panics: %v", fault)
		}
	}
}

// FuzzRego: any file of Rego is taken or refused.
func FuzzRego(f *testing.F) {
	for _, seed := range []string{rules, "package residency.company.contoso\n\nfindings contains {\"rule\": \"x\"} if every x in input.features { x != \"y\" }", "package residency.mapping.contoso\n\nregional[\"a_b\"] := \"okta.org\""} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, source []byte) {
		bundle, faults := own.ReadFolder("policies", fstest.MapFS{"p.rego": {Data: source}})
		answered(t, bundle, faults)
	})
}

// FuzzBundle: any archive is taken or refused, whatever its files are called and hold.
func FuzzBundle(f *testing.F) {
	f.Add("/p.rego", []byte(rules), "/residency/company/contoso/data.json", []byte(`{"a": 1}`))
	f.Add("p/x.rego", []byte(feature), "p/y.rego", []byte(source))
	f.Add(".manifest", []byte(`{"roots": ["residency"]}`), "data.yaml", []byte("residency: {company: {contoso: {}}}"))
	f.Add(".signatures.json", []byte(`{"signatures": ["x"]}`), "../a.rego", []byte(rules))
	f.Fuzz(func(t *testing.T, name string, content []byte, other string, more []byte) {
		var archive bytes.Buffer
		zipped := gzip.NewWriter(&archive)
		files := tar.NewWriter(zipped)
		for _, file := range []struct {
			name    string
			content []byte
		}{{name, content}, {other, more}} {
			if files.WriteHeader(&tar.Header{Name: file.name, Mode: 0o600, Size: int64(len(file.content))}) != nil {
				return // a name that no archive holds
			}
			if _, err := files.Write(file.content); err != nil {
				return // a folder, which holds nothing
			}
		}
		if files.Close() != nil || zipped.Close() != nil {
			return
		}
		whole := archive.Bytes()
		bundle, faults := own.ReadArchive("b.tar.gz", bytes.NewReader(whole), nil)
		answered(t, bundle, faults)
		cut, faults := own.ReadArchive("b.tar.gz", bytes.NewReader(whole[:len(whole)/2]), nil)
		if cut != nil && len(faults) == 0 {
			t.Error("half of an archive is taken")
		}
	})
}
