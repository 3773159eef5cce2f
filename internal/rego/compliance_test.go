package rego_test

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/test/cases"
	"github.com/open-policy-agent/opa/v1/test/cases/testdata"
	"github.com/open-policy-agent/opa/v1/util"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/rego/build"
	"github.com/residency-check/residency-check/internal/rego/opa"
	"github.com/residency-check/residency-check/internal/rego/program"
)

// OPA's own suite of what Rego means, which other evaluators of its plans take too.
// testdata/compliance.txt lists the cases that this one does not pass, each with its
// reason: one that begins to pass, or to fail, has to be taken off the list or put
// on it.
func TestCompliance(t *testing.T) {
	want := listedCases(t)
	got := map[string]string{}
	passed := 0
	var mutex sync.Mutex
	t.Run("cases", func(t *testing.T) {
		for name, c := range suite(t) {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				outcome := outcomeOf(t, c)
				mutex.Lock()
				defer mutex.Unlock()
				if outcome == "passes" {
					passed++
				} else {
					got[name] = outcome
				}
			})
		}
	})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("testdata/compliance.txt lists other cases (-listed +found):\n%s", diff)
	}
	if passed < 2000 {
		t.Errorf("only %d cases pass", passed)
	}
}

// listedCases are the cases that do not pass, with their outcomes.
func listedCases(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("testdata/compliance.txt")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]string{}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		outcome, name, _ := strings.Cut(line, " ")
		listed[name] = outcome
	}
	return listed
}

// suite is the cases by file and note.
func suite(t *testing.T) map[string]cases.TestCase {
	t.Helper()
	all := map[string]cases.TestCase{}
	err := fs.WalkDir(testdata.V1, ".", func(at string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(testdata.V1, at)
		if err != nil {
			return err
		}
		var file cases.Set
		if err := util.Unmarshal(content, &file); err != nil {
			return fmt.Errorf("%s: %w", at, err)
		}
		base := strings.TrimPrefix(strings.TrimSuffix(path.Base(at), ".yaml"), "test-")
		for _, c := range file.Cases {
			name := base + ": " + c.Note
			for n := 2; all[name].Note != ""; n++ {
				name = fmt.Sprintf("%s: %s (%d)", base, c.Note, n)
			}
			all[name] = c
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// outcomeOf is what becomes of a case: it passes, with rewrites and without; it is
// refused when it is built; it differs; or this test cannot ask for it.
func outcomeOf(t *testing.T, c cases.TestCase) string {
	r, ok := newRun(t, c)
	if !ok {
		return "unfit"
	}
	planned, err := build.Of(t.Context(), r.modules, complianceRule)
	if err != nil {
		return r.refusal(t, err)
	}
	outcomes := map[string]bool{}
	for _, form := range []func() (*program.Program, error){planned.Program, planned.Verbatim} {
		code, err := form()
		if err != nil {
			return r.refusal(t, err)
		}
		ready, err := rego.New(code, opa.Builtin)
		if err != nil {
			return r.refusal(t, err)
		}
		value, err := ready.Eval(t.Context(), r.input, r.data)
		outcomes[r.judge(t, value, err)] = true
	}
	if len(outcomes) > 1 {
		t.Error("the rewritten plan does not do what OPA's does")
	}
	return slices.Collect(maps.Keys(outcomes))[0]
}

const complianceRule = "data.compliance_query.result"

// run is a case, ready to be evaluated: its query is a rule that collects what it
// binds.
type run struct {
	cases.TestCase
	modules     map[string]*ast.Module
	input, data rego.Value
	generic     map[string]any // the data
}

func newRun(t *testing.T, c cases.TestCase) (r *run, ok bool) {
	r = &run{TestCase: c, modules: map[string]*ast.Module{}, generic: map[string]any{}}
	options := ast.ParserOptions{}
	if c.ExperimentalKeywords {
		options.Capabilities = ast.CapabilitiesForThisVersion(ast.CapabilitiesExperimentalKeywords(true))
	}
	for i, source := range append(slices.Clone(c.Modules), queryModule(c.Query)) {
		name := fmt.Sprintf("m%d.rego", i)
		module, err := ast.ParseModuleWithOpts(name, source, options)
		if err != nil {
			t.Log(err)
			return nil, false
		}
		r.modules[name] = module
	}
	if c.Data != nil {
		r.generic = *c.Data
	}
	var err error
	if r.data, err = rego.FromGo(r.generic); err != nil {
		t.Log(err)
		return nil, false
	}
	switch {
	case c.InputTerm != nil:
		term, err := ast.ParseTerm(*c.InputTerm)
		if err == nil {
			r.input, err = opa.From(term.Value)
		}
		if err != nil {
			t.Log(err)
			return nil, false
		}
	case c.Input != nil:
		if r.input, err = rego.FromGo(*c.Input); err != nil {
			t.Log(err)
			return nil, false
		}
	}
	return r, true
}

// queryModule is a module with the rule result: a set of what the variables of the
// query are bound to.
func queryModule(query string) string {
	body, err := ast.ParseBody(query)
	if err != nil {
		return err.Error()
	}
	var bindings []string
	for variable := range body.Vars(ast.VarVisitorParams{SkipRefCallHead: true, SkipClosures: true}) {
		if !variable.IsWildcard() && !variable.IsGenerated() && variable != "data" && variable != "input" {
			bindings = append(bindings, fmt.Sprintf("%q: %s", variable, variable))
		}
	}
	return fmt.Sprintf("package compliance_query\n\nresult contains {%s} if {\n%s\n}\n", strings.Join(bindings, ", "), strings.ReplaceAll(body.String(), "; ", "\n"))
}

func (r *run) wantsError() bool { return r.WantErrorCode != nil || r.WantError != nil }

func (r *run) refusal(t *testing.T, err error) string {
	if r.wantsError() {
		return "passes"
	}
	t.Log(err)
	return "refused"
}

func (r *run) judge(t *testing.T, value rego.Value, err error) string {
	if err != nil {
		t.Log(err)
	}
	switch {
	case r.wantsError() && err != nil:
		return "passes"
	case err != nil && !r.StrictError && r.strictlyFails(t):
		return "passes"
	case r.wantsError() || err != nil || value == nil:
		return "differs"
	case r.WantResult != nil:
		return r.compare(t, value)
	}
	if r.WantDefined == nil {
		return "unfit"
	}
	if *r.WantDefined == (value.(*rego.Set).Len() > 0) {
		return "passes"
	}
	return "differs"
}

// strictlyFails says whether a failing built-in, which leaves a rule undefined unless
// OPA is told to be strict, is an error for OPA too where it is.
func (r *run) strictlyFails(t *testing.T) bool {
	rule, err := opa.Interpret(t.Context(), r.modules, complianceRule, r.generic)
	if err == nil {
		_, err = rule.Eval(t.Context(), r.input)
	}
	return err != nil
}

func (r *run) compare(t *testing.T, value rego.Value) string {
	want := ast.NewSet()
	for _, bindings := range *r.WantResult {
		want.Add(r.bound(t, bindings))
	}
	got := ast.NewSet()
	for i := range value.(*rego.Set).Len() {
		bindings, err := ast.JSON(opa.Value(value.(*rego.Set).At(i)))
		if err != nil {
			t.Fatal(err)
		}
		got.Add(r.bound(t, bindings.(map[string]any)))
	}
	if want.Compare(got) != 0 {
		t.Logf("want %s\ngot  %s", want, got)
		return "differs"
	}
	return "passes"
}

func (r *run) bound(t *testing.T, bindings map[string]any) *ast.Term {
	object := ast.NewObject()
	for name, value := range bindings {
		list, isList := value.([]any)
		if r.SortBindings && isList {
			slices.SortFunc(list, util.Compare)
		}
		object.Insert(ast.StringTerm(name), ast.NewTerm(ast.MustInterfaceToValue(value)))
	}
	return ast.NewTerm(object)
}
