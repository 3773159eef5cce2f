package build

import (
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ir"

	"github.com/residency-check/residency-check/internal/rego/program"
)

// translate writes OPA's plan of rules in our form, statement for statement where it
// is verbatim.
func translate(planned *ir.Policy, rules []string, verbatim bool) (*program.Program, error) {
	t := &translator{
		policy:     planned,
		verbatim:   verbatim,
		out:        &program.Program{Entries: rules},
		functions:  map[string]int32{},
		parameters: map[string]int{},
		builtins:   map[string]int32{},
		constants:  map[string]int32{},
	}
	functions, err := entriesOf(planned, rules)
	if err != nil {
		return nil, err
	}
	functions = append(functions, planned.Funcs.Funcs...)
	for i, f := range functions {
		t.functions[f.Name] = int32(i)
		t.parameters[f.Name] = len(f.Params)
	}
	for i, b := range planned.Static.BuiltinFuncs {
		t.builtins[b.Name] = int32(i)
		t.out.Builtins = append(t.out.Builtins, b.Name)
	}
	if !verbatim {
		simplify(blocksOf(planned))
	}
	paths := calledByPath(planned)
	for _, f := range functions {
		function, err := t.function(f, paths)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name, err)
		}
		t.out.Functions = append(t.out.Functions, function)
	}
	t.numberLookups()
	return t.out, nil
}

// entriesOf are the plans of the rules, in their order, as functions: they return
// nothing, but add to the result.
func entriesOf(planned *ir.Policy, rules []string) ([]*ir.Func, error) {
	entries := make([]*ir.Func, len(rules))
	for i, rule := range rules {
		at := slices.IndexFunc(planned.Plans.Plans, func(p *ir.Plan) bool { return p.Name == entrypoint(rule) })
		if at < 0 {
			return nil, fmt.Errorf("OPA planned no %s", rule)
		}
		entry := planned.Plans.Plans[at]
		entries[i] = &ir.Func{Name: entry.Name, Params: []ir.Local{ir.Input, ir.Data}, Return: -1, Blocks: entry.Blocks}
	}
	return entries, nil
}

// numberLookups gives each key that the plan looks up a number.
func (t *translator) numberLookups() {
	for i := range t.out.Statements {
		switch s := &t.out.Statements[i]; s.Op {
		case program.Dot, program.DataDot:
			s.D = t.out.Lookups
			t.out.Lookups++
		case program.Path, program.DataPath:
			s.D = t.out.Lookups
			t.out.Lookups += int32(len(t.out.Constants[s.B].Items))
		}
	}
}

type translator struct {
	policy     *ir.Policy
	verbatim   bool
	out        *program.Program
	functions  map[string]int32
	parameters map[string]int // how many a function takes
	builtins   map[string]int32
	constants  map[string]int32 // by their kind and text
}

// calledByPath says whether the plan looks functions up by their paths.
func calledByPath(planned *ir.Policy) bool {
	found := false
	// A statement that is unknown will be met again.
	_ = walk(blocksOf(planned), func(s ir.Stmt, _ effects) error {
		_, ok := s.(*ir.CallDynamicStmt)
		found = found || ok
		return nil
	})
	return found
}

func (t *translator) function(f *ir.Func, paths bool) (program.Function, error) {
	b, err := t.body(f)
	if err != nil {
		return program.Function{}, err
	}
	body, err := b.translate()
	out := program.Function{Name: f.Name, Params: int32(len(f.Params)), Locals: b.locals, Body: body}
	if paths {
		out.Path = f.Path
	}
	return out, err
}

func (t *translator) constant(c program.Constant) int32 {
	key := fmt.Sprint(c.Kind, c.Text, c.Int, c.Items)
	index, ok := t.constants[key]
	if !ok {
		index = int32(len(t.out.Constants))
		t.constants[key] = index
		t.out.Constants = append(t.out.Constants, c)
	}
	return ^index
}

func (t *translator) text(index int) string { return t.policy.Static.Strings[index].Value }
