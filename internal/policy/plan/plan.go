// Package plan evaluates a rule that OPA has planned. It answers "what is the
// value of this rule?" without OPA's parser, compiler and interpreter, and must
// not know what the rule is about. Package compile makes plans.
package plan

import (
	"fmt"

	"github.com/residency-check/residency-check/internal/policy/plan/program"
)

// Plan is a planned rule, ready to be evaluated, by several goroutines at once
// if need be.
type Plan struct {
	code      *program.Program
	constants []Value
	builtins  []Builtin
	lookups   int // how many keys the plan looks up
}

// Load reads the bytes of a plan. The plan's built-ins are those of this
// package; others come from the given functions, asked in turn.
func Load(encoded []byte, others ...func(name string) (Builtin, bool)) (*Plan, error) {
	code, err := program.Decode(encoded)
	if err != nil {
		return nil, fmt.Errorf("load plan: %w", err)
	}
	p := &Plan{code: code, constants: constants(code), builtins: make([]Builtin, len(code.Builtins))}
	own := newBuiltins()
	others = append([]func(string) (Builtin, bool){func(name string) (Builtin, bool) {
		builtin, ok := own[name]
		return builtin, ok
	}}, others...)
	for i, name := range code.Builtins {
		if p.builtins[i] = find(name, others); p.builtins[i] == nil {
			return nil, fmt.Errorf("load plan: unknown built-in %s", name)
		}
	}
	p.numberLookups()
	return p, nil
}

// numberLookups gives each key that the plan looks up a number, of which the last
// operand of the statement is the first.
func (p *Plan) numberLookups() {
	for i := range p.code.Statements {
		switch s := &p.code.Statements[i]; s.Op {
		case program.Dot:
			s.D = int32(p.lookups)
			p.lookups++
		case program.Path:
			s.D = int32(p.lookups)
			if int(s.B) < len(p.code.Constants) { // what no function reaches was not checked
				p.lookups += len(p.code.Constants[s.B].Items)
			}
		}
	}
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
