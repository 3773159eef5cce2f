package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/cli/schema"
	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report/reporttest"
)

// The schema of the configuration and the program take and refuse the same files.
func TestConfigSchemaAgreesWithTheProgram(t *testing.T) {
	t.Parallel()
	printed, err := schemaOf(Command(), "configuration")
	if err != nil {
		t.Fatal(err)
	}
	validate := reporttest.Validator(t, printed)
	for text, want := range map[string]bool{
		"output: [text, sarif=r.sarif]\nfail-on: undeclared\n": true,
		"output: csv\nverbose: true\nwaivers: w.yaml\n":        true,
		"max-source-age: 18mo\nquiet: false\n":                 true,
		"policy: [own]\nbaseline: old.json\nstream: true\n":    true,
		"output: xml\n":             false,
		"output: []\n":              false,
		"fail-on: maybe\n":          false,
		"max-source-age: soon\n":    false,
		"verbose: {a: b}\n":         false,
		"verbose: perhaps\n":        false,
		"as-of: 2026-11-25\n":       false,
		"path-prefix: services/a\n": false,
		"fail_on: violated\n":       false,
		"waivers: ''\n":             false,
		"[text]\n":                  false,
	} {
		path := filepath.Join(t.TempDir(), "config.yaml")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		s := streams{World: check.World{Files: new(files.Register)}}
		if _, mistakes := readConfig(s, path, "", configurableFlags(Command())); (mistakes == nil) != want {
			t.Errorf("%q: mistakes %v", text, mistakes)
		}
		if err := validate(asJSON(t, text)); (err == nil) != want {
			t.Errorf("%q: the schema says %v", text, err)
		}
	}
}

// The schema of waivers files and the program take and refuse the same files.
func TestWaiversSchemaAgreesWithTheProgram(t *testing.T) {
	t.Parallel()
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	words, err := catalogue.Vocabulary()
	if err != nil {
		t.Fatal(err)
	}
	printed, err := schema.Waivers(words, nil)
	if err != nil {
		t.Fatal(err)
	}
	validate := reporttest.Validator(t, printed)
	const rest = `"reason": "r", "approved_by": "a", "expires": "2030-01-01"`
	for text, want := range map[string]bool{
		`{"waivers": []}`: true,
		`{"waivers": [{"requirement": "R", "feature": "entra.mfa", "tenant": "T", ` + rest + `}]}`:                           true,
		`{"waivers": [{"requirement": "R", "cause": "undocumented", ` + rest + `}]}`:                                         true,
		`{"waivers": [{"requirement": "R", "feature": "entra.mfa", "places": ["US"], "activity": "storage", ` + rest + `}]}`: true,
		`{"waivers": [{"requirement": "R", "feature": "integration.hr", ` + rest + `}]}`:                                     true,
		`{}`: false,
		`[]`: false,
		`{"waivers": [{"requirement": "R", ` + rest + `}]}`:                                             false,
		`{"waivers": [{"requirement": "R", "feature": "entra.mfa", "cause": "general", ` + rest + `}]}`: false,
		`{"waivers": [{"requirement": "R", "feature": "entra.mfa", "tenant": "", ` + rest + `}]}`:       false,
		`{"waivers": [{"requirement": "R", "feature": "entra.*", ` + rest + `}]}`:                       false,
		`{"waivers": [{"requirement": "R", "feature": "entra.mfa", "activity": "copy", ` + rest + `}]}`: false,
		`{"waivers": [{"requirement": "R", "feature": "entra.mfa", "reason": "r"}]}`:                    false,
		`{"waivers": [{"requirement": "R", "feature": "entra.mfa", "note": "x", ` + rest + `}]}`:        false,
		`{"waivers": [], "tenant": {}}`: false,
	} {
		path := filepath.Join(t.TempDir(), "waivers.json")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, mistakes, err := check.ReadWaiversFile(check.World{Files: new(files.Register)}, path, words)
		if err != nil || (mistakes == nil) != want {
			t.Errorf("%s: mistakes %v, %v", text, mistakes, err)
		}
		if err := validate([]byte(text)); (err == nil) != want {
			t.Errorf("%s: the schema says %v", text, err)
		}
	}
}

func asJSON(t *testing.T, text string) []byte {
	t.Helper()
	var value any
	if err := yaml.Unmarshal([]byte(text), &value); err != nil {
		t.Fatal(err)
	}
	encoded, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}
