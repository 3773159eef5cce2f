package rego

import (
	"fmt"
	"math"
	"slices"

	"github.com/residency-check/residency-check/internal/rego/program"
)

// Rule is a planned rule, ready to be evaluated, by several goroutines at once if
// need be.
type Rule struct {
	entry     int // the index of its function
	code      *program.Program
	constants []Value
	builtins  []Builtin
	limit     int // of steps
}

// New readies the first rule of a program. Its built-ins are those of this package;
// others come from the given functions, asked in turn.
func New(code *program.Program, others ...func(name string) (Builtin, bool)) (*Rule, error) {
	r := &Rule{code: code, constants: constants(code), limit: math.MaxInt, builtins: make([]Builtin, len(code.Builtins))}
	own := newBuiltins()
	others = append([]func(string) (Builtin, bool){func(name string) (Builtin, bool) {
		builtin, ok := own[name]
		return builtin, ok
	}}, others...)
	for i, name := range code.Builtins {
		if r.builtins[i] = find(name, others); r.builtins[i] == nil {
			return nil, fmt.Errorf("ready a rule: unknown built-in %s", name)
		}
	}
	return r, nil
}

// Of is another rule of the same program.
func (r *Rule) Of(rule string) (*Rule, error) {
	entry := slices.Index(r.code.Entries, rule)
	if entry < 0 {
		return nil, fmt.Errorf("ready a rule: no plan of %s", rule)
	}
	other := *r
	other.entry = entry
	return &other, nil
}

// Within is the same rule, of which an evaluation fails with ErrSteps where it would take
// more steps. They are counted alike on every machine, as seconds are not.
func (r *Rule) Within(steps int) *Rule {
	other := *r
	other.limit = steps
	return &other
}

func find(name string, places []func(string) (Builtin, bool)) Builtin {
	for _, place := range places {
		if builtin, ok := place(name); ok {
			return builtin
		}
	}
	return nil
}

func constants(code *program.Program) []Value {
	values := make([]Value, len(code.Constants))
	for i, c := range code.Constants {
		switch c.Kind {
		case program.Null:
			values[i] = Null{}
		case program.False, program.True:
			values[i] = Bool(c.Kind == program.True)
		case program.Int:
			values[i] = Int(c.Int)
		case program.Number:
			values[i] = Number(c.Text)
		case program.String:
			values[i] = String(c.Text)
		default:
			values[i] = composite(c, values)
		}
	}
	return values
}

func composite(c program.Constant, values []Value) Value {
	items := make([]Value, len(c.Items))
	for i, item := range c.Items {
		items[i] = values[item]
	}
	switch c.Kind {
	case program.Array:
		return &Array{elements: items, frozen: true}
	case program.Set:
		set := setOf(items)
		set.frozen = true
		return set
	}
	object := &Object{}
	for i := 0; i < len(items); i += 2 {
		object.put(items[i], items[i+1])
	}
	object.frozen = true
	return object
}
