package own

import (
	"encoding/json"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/policies"
)

// Signing is how a bundle is to be signed.
type Signing struct {
	Key       string // a private key in PEM, or the secret of an HMAC
	Algorithm string // RS256 and the like
	KeyID     string // the name by which OPA servers know the key
}

// WriteBundle writes an OPA bundle from which an OPA server, or any other program
// that takes bundles, answers data.residency.report as this program does: the
// rules, the data that they read, and a company's own policies as they are. The
// same policies give the same bytes.
func WriteBundle(w io.Writer, data map[string]any, policy residency.Policy, own []*Bundle, signing *Signing) error {
	described, err := asJSON(policy)
	if err != nil {
		return err
	}
	written := bundle.Bundle{Data: data, Manifest: bundle.Manifest{
		Revision: policy.Label(),
		Roots:    &[]string{"main", "residency"},
		Metadata: map[string]any{"residency-check": described},
	}}
	written.Manifest.SetRegoVersion(ast.RegoV1)
	if written.Modules, err = servedModules(); err != nil {
		return err
	}
	for _, b := range own {
		for _, at := range slices.Sorted(maps.Keys(b.rego)) {
			name := "/" + path.Join(b.Name, at)
			written.Modules = append(written.Modules, bundle.ModuleFile{URL: name, Path: name, Raw: b.rego[at]})
		}
	}
	if signing != nil {
		config := bundle.NewSigningConfig(signing.Key, signing.Algorithm, "")
		if err := written.GenerateSignature(config, signing.KeyID, true); err != nil {
			return err
		}
	}
	return bundle.NewWriter(w).UseModulePath(true).DisableFormat(true).Write(written)
}

// asJSON is a value as decoded JSON.
func asJSON(value any) (any, error) {
	encoded, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	var decoded any
	return decoded, json.Unmarshal(encoded, &decoded)
}

// servedModules are the shipped rules that judge a document. What the catalogue holds
// evaluated is left out, and what reads deployed resources.
func servedModules() ([]bundle.ModuleFile, error) {
	var modules []bundle.ModuleFile
	err := fs.WalkDir(policies.FS, ".", func(at string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(at) != ".rego" || strings.HasSuffix(at, "_test.rego") || !isServed(at) {
			return err
		}
		source, err := fs.ReadFile(policies.FS, at)
		name := "/" + shippedFolder + at
		modules = append(modules, bundle.ModuleFile{URL: name, Path: name, Raw: source})
		return err
	})
	return modules, err
}

var notServed = []string{"catalogue.rego", "found.rego", "mapped.rego", "mapped_faults.rego", "profiles.rego", "raw_plan.rego"}

func isServed(at string) bool {
	folder, _, below := strings.Cut(at, "/")
	return below && folder == "engine" || !below && !slices.Contains(notServed, at)
}
