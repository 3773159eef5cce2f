package policy_test

import (
	"encoding/json"
	"io/fs"
	"maps"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
	oparego "github.com/open-policy-agent/opa/v1/rego"

	"github.com/residency-check/residency-check/internal/golden"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/rego/build"
	"github.com/residency-check/residency-check/policies"
)

// The catalogue that the program embeds is what OPA makes of the policies.
func TestCatalogueIsUpToDate(t *testing.T) {
	want := evaluateCatalogue(t)
	if got, outdated := golden.Outdated(t, "shipped/catalogue.stored", want); outdated {
		t.Errorf("the catalogue is out of date: run %s (-want +got):\n%s", golden.Command, cmp.Diff(opened(t, want), opened(t, got)))
	}
}

// The mapping that the program embeds is what OPA makes of the policies.
func TestMappingIsUpToDate(t *testing.T) {
	var mapped map[string]any
	evaluate(t, "data.residency.mapped", &mapped)
	maps.DeleteFunc(mapped, func(rule string, _ any) bool { return strings.HasPrefix(rule, "_") }) // private
	want := stored(t, mapped)
	if got, outdated := golden.Outdated(t, "shipped/mapping.stored", want); outdated {
		t.Errorf("the mapping is out of date: run %s\n(-want +got):\n%s", golden.Command, cmp.Diff(opened(t, want), opened(t, got)))
	}
}

// The plans that the program embeds are what OPA makes of the rules.
func TestPlansAreUpToDate(t *testing.T) {
	for _, p := range []struct {
		name    string
		modules map[string]*ast.Module
		rules   []string
	}{
		{"engine", engineModules(t), policy.PlannedRules},
		{"together", engineModules(t), []string{policy.Together}},
		{"inventory", engineModules(t), []string{policy.InventoryRule}},
		{"ranking", engineModules(t), []string{policy.Ranking}},
		{"found", foundModules(t), policy.FoundRules},
	} {
		code, err := build.Program(t.Context(), p.modules, p.rules...)
		if err != nil {
			t.Fatal(err)
		}
		want, err := build.Source(code, golden.Command, "shipped", p.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, outdated := golden.Outdated(t, "shipped/"+p.name+"_plan.go", want); outdated {
			t.Errorf("the plan %s is out of date: run %s", p.name, golden.Command)
		}
	}
}

// evaluateCatalogue asks OPA for data.residency.catalogue, with every policy
// file loaded as it stands.
func evaluateCatalogue(t *testing.T) []byte {
	t.Helper()
	var all map[string]any
	evaluate(t, "data.residency.catalogue", &all)
	maps.DeleteFunc(all, func(rule string, _ any) bool { return strings.HasPrefix(rule, "_") }) // private
	revision, err := policy.Revision(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	checksum, err := policy.Checksum(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	return stored(t, map[string]any{
		"header":    map[string]any{"revision": revision, "checksum": checksum, "facts": countFacts(t)},
		"catalogue": all,
	})
}

func stored(t *testing.T, document map[string]any) []byte {
	t.Helper()
	root, err := rego.FromGo(document)
	if err != nil {
		t.Fatal(err)
	}
	stored, err := rego.Store(root.(*rego.Object))
	if err != nil {
		t.Fatal(err)
	}
	return stored
}

// opened is what stored bytes hold.
func opened(t *testing.T, stored []byte) any {
	t.Helper()
	root, err := rego.OpenStored(string(stored))
	if err != nil {
		return err
	}
	value, err := rego.ToGo(root)
	if err != nil {
		return err
	}
	return value
}

// evaluate asks OPA, with every policy file loaded as it stands.
func evaluate(t *testing.T, query string, into any) {
	t.Helper()
	evaluateFiles(t, regoFiles(t), query, into)
}

func evaluateFiles(t *testing.T, files map[string]string, query string, into any) {
	t.Helper()
	options := []func(*oparego.Rego){oparego.Query(query), oparego.StrictBuiltinErrors(true), oparego.Strict(true)}
	for path, source := range files {
		options = append(options, oparego.Module(path, source))
	}
	results, err := oparego.New(options...).Eval(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(results) != 1 {
		t.Fatalf("%s is undefined", query)
	}
	encoded, err := json.Marshal(results[0].Expressions[0].Value)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(encoded, into); err != nil {
		t.Fatal(err)
	}
}

// regoFiles are the policy files by path, tests aside.
func regoFiles(t testing.TB) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(policies.FS, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".rego") || strings.HasSuffix(path, "_test.rego") {
			return err
		}
		source, err := fs.ReadFile(policies.FS, path)
		files[path] = string(source)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// countFacts counts the facts as they are written, so that one which does not
// evaluate is missed.
func countFacts(t *testing.T) int {
	t.Helper()
	count := 0
	for path, source := range regoFiles(t) {
		if strings.HasPrefix(path, "features/") {
			count += strings.Count(source, "\nfacts[")
		}
	}
	return count
}
