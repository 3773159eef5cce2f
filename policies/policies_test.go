package policies_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"

	"github.com/residency-check/residency-check/policies"
)

// modules are all policy files by path, parsed with their annotations.
func modules(t *testing.T) map[string]*ast.Module {
	t.Helper()
	parsed := map[string]*ast.Module{}
	for name, source := range sources(t) {
		module, err := ast.ParseModuleWithOpts(name, source, ast.ParserOptions{ProcessAnnotation: true})
		if err != nil {
			t.Fatal(err)
		}
		parsed[name] = module
	}
	return parsed
}

// untested are the policy files without their tests.
func untested(t *testing.T) map[string]*ast.Module {
	t.Helper()
	files := modules(t)
	maps.DeleteFunc(files, func(name string, _ *ast.Module) bool { return isTest(name) })
	return files
}

func sources(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(policies.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".rego" {
			return err
		}
		source, err := fs.ReadFile(policies.FS, name)
		files[name] = string(source)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func isTest(name string) bool { return strings.HasSuffix(name, "_test.rego") }

// The package of a file is its path, so that an id needs no registry.
func TestPackageIsPath(t *testing.T) {
	for name, module := range modules(t) {
		want := "data.residency." + strings.ReplaceAll(strings.TrimSuffix(name, ".rego"), "/", ".")
		switch name {
		case "report.rego":
			want = "data.residency"
		case "main.rego", "main_test.rego":
			want = "data." + strings.TrimSuffix(name, ".rego")
		}
		if got := module.Package.Path.String(); got != want {
			t.Errorf("%s: package %s, want %s", name, got, want)
		}
	}
}

func TestPoliciesAreFormatted(t *testing.T) {
	for name, source := range sources(t) {
		formatted, err := format.Source(name, []byte(source))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(formatted, []byte(source)) {
			t.Errorf("%s is not formatted: run opa fmt -w policies", name)
		}
	}
}

// With the schema of the input known, OPA refuses a rule that misspells a key
// of the tenant document.
func TestPoliciesCompileStrictlyWithTheSchema(t *testing.T) {
	compileWithSchema := func(files map[string]*ast.Module) *ast.Compiler {
		set := ast.NewSchemaSet()
		for _, name := range []string{"tenant", "found.deployed", "novelty.compared"} {
			var schema any
			content, err := fs.ReadFile(policies.FS, "schema/"+strings.ReplaceAll(name, ".", "/")+".json")
			if err == nil {
				err = json.Unmarshal(content, &schema)
			}
			if err != nil {
				t.Fatal(err)
			}
			set.Put(ast.MustParseRef("schema."+name), schema)
		}
		compiler := ast.NewCompiler().WithStrict(true).WithSchemas(set).WithUseTypeCheckAnnotations(true)
		compiler.Compile(files)
		return compiler
	}
	files := untested(t) // tests give inputs that the schema refuses
	if compiler := compileWithSchema(files); compiler.Failed() {
		t.Fatal(compiler.Errors)
	}

	const misspelt = "package residency.engine.misspelt\n\nnames := [requirement.id | some requirement in input.requirementz]\n"
	files["engine/misspelt.rego"] = ast.MustParseModule(misspelt)
	if compiler := compileWithSchema(files); !compiler.Failed() {
		t.Error("a misspelt key of the input compiles")
	}
}

func TestRegoTestsPass(t *testing.T) {
	ran := 0
	results, err := tester.NewRunner().
		SetStore(inmem.New()).
		SetModules(modules(t)).
		CapturePrintOutput(true).
		SetTimeout(time.Hour).
		RunTests(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for result := range results {
		ran++
		if !result.Pass() || result.Skip {
			t.Errorf("%s: %s %s", result.Location, result.Name, result.Output)
		}
	}
	if ran == 0 {
		t.Error("no Rego test ran")
	}
}

// The engine documents itself: opa inspect -a shows each package with a title
// and a description.
func TestEnginePackagesCarryMetadata(t *testing.T) {
	for name, module := range modules(t) {
		if isTest(name) || !strings.HasPrefix(name, "engine/") {
			continue
		}
		described := slices.ContainsFunc(module.Annotations, func(a *ast.Annotations) bool {
			return a.Scope == "package" && a.Title != "" && a.Description != ""
		})
		if !described {
			t.Errorf("%s: its package carries no METADATA with title and description", name)
		}
	}
}

// Constants are what reviewers of facts may take for granted: no input, no
// rules with conditions, nothing computed.
func TestDocumentedPackagesAreConstants(t *testing.T) {
	for name, module := range modules(t) {
		folder, _, _ := strings.Cut(name, "/")
		if isTest(name) || !slices.Contains([]string{"features", "general", "geography", "mapping", "sources", "vocabulary"}, folder) {
			continue
		}
		for _, rule := range module.Rules {
			if len(rule.Head.Args) > 0 || !rule.Body.Equal(ast.NewBody(ast.NewExpr(ast.BooleanTerm(true)))) {
				t.Errorf("%s: %s is computed, and must be a constant", rule.Location, rule.Head.Name)
			}
		}
		ast.WalkRefs(module, func(ref ast.Ref) bool {
			if ref.HasPrefix(ast.InputRootRef) {
				t.Errorf("%s: %s reads the input", ref[0].Location, name)
			}
			return false
		})
	}
}

// compiled is the policies without their tests, compiled once for all queries.
var compiled = sync.OnceValues(func() (*ast.Compiler, error) {
	compiler := ast.NewCompiler()
	files := map[string]*ast.Module{}
	err := fs.WalkDir(policies.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".rego" || isTest(name) {
			return err
		}
		source, err := fs.ReadFile(policies.FS, name)
		if err != nil {
			return err
		}
		files[name], err = ast.ParseModule(name, string(source))
		return err
	})
	if err != nil {
		return nil, err
	}
	if compiler.Compile(files); compiler.Failed() {
		return nil, compiler.Errors
	}
	return compiler, nil
})

// query evaluates a rule over the policies into a Go value. Fields that the
// value does not have are an error.
func query(t *testing.T, rule string, into any) {
	t.Helper()
	compiler, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	results, err := rego.New(rego.Query(rule), rego.Compiler(compiler), rego.StrictBuiltinErrors(true)).Eval(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(results) != 1 {
		t.Fatalf("%s is undefined", rule)
	}
	encoded, err := json.Marshal(results[0].Expressions[0].Value)
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(encoded))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		t.Fatalf("%s: %v", rule, err)
	}
}
