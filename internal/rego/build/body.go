package build

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ir"

	"github.com/residency-check/residency-check/internal/rego/program"
)

// body translates one function. Its locals get new numbers, parameters first.
type body struct {
	*translator
	*scope
	function *ir.Func
	rules    rules
	shared   map[ir.Local]int32
	numbers  map[ir.Local]int32 // of the rule at hand
	locals   int32              // how many all rules need
	loops    int                // around the statement at hand
	index    map[ir.Stmt]int32  // of statements whose index is constant after all
	dropped  map[ir.Stmt]bool   // statements that have become needless
}

func (t *translator) body(f *ir.Func) (*body, error) {
	b := &body{translator: t, function: f, shared: map[ir.Local]int32{}}
	for i, l := range f.Params {
		b.shared[l] = int32(i)
	}
	b.shared[f.Return] = int32(len(f.Params))
	var err error
	b.rules, err = rulesOf(f, t.verbatim)
	// Several rules with else need a local for the value of each.
	b.shared[b.rules.result] = b.shared[f.Return]
	if !b.rules.direct {
		b.shared[b.rules.result]++
	}
	b.locals = b.shared[b.rules.result] + 1
	return b, err
}

func (b *body) translate() (program.Range, error) {
	var alternatives [][]*ir.Block
	for _, block := range b.function.Blocks {
		switch rules := chain(block); {
		case b.rules.direct && b.rules.ends(block):
		case len(rules) > 0 && b.rules.direct:
			for _, rule := range rules[:len(rules)-1] {
				alternatives = append(alternatives, []*ir.Block{rule})
			}
		case len(rules) > 0:
			alternatives = append(alternatives, rules)
		default:
			alternatives = append(alternatives, []*ir.Block{block})
		}
	}
	body := b.allocate(len(alternatives))
	for i, rules := range alternatives {
		if err := b.alternative(body.First+int32(i), rules); err != nil {
			return body, err
		}
	}
	return body, nil
}

// alternative translates a rule, or one with those after its else.
func (b *body) alternative(index int32, rules []*ir.Block) error {
	if len(rules) == 1 {
		return b.rule(index, rules[0])
	}
	inner := b.allocate(len(rules))
	b.emit(index, []program.Statement{{Op: program.Blocks, A: inner.First, B: inner.Count}})
	for i, rule := range rules {
		if err := b.rule(inner.First+int32(i), rule); err != nil {
			return err
		}
	}
	return nil
}

// rule translates a block whose locals, but for those of the function, are its
// own.
func (b *body) rule(index int32, block *ir.Block) error {
	var err error
	b.scope, err = newScope(b.translator, b.rules.result+1, []*ir.Block{block})
	if err != nil {
		return err
	}
	b.numbers, b.index, b.dropped = map[ir.Local]int32{}, map[ir.Stmt]int32{}, map[ir.Stmt]bool{}
	return b.block(index, block)
}

func (b *body) block(index int32, block *ir.Block) error {
	var out []program.Statement
	for i, statement := range block.Stmts {
		translated, err := b.statement(statement, block.Stmts[i+1:])
		if err != nil {
			return err
		}
		out = append(out, translated...)
	}
	b.emit(index, out)
	return nil
}

func (b *body) blocks(blocks ...*ir.Block) (program.Range, error) {
	r := b.allocate(len(blocks))
	for i, block := range blocks {
		if err := b.block(r.First+int32(i), block); err != nil {
			return r, err
		}
	}
	return r, nil
}

// allocate reserves blocks, so that those of one statement are neighbours.
func (t *translator) allocate(n int) program.Range {
	r := program.Range{First: int32(len(t.out.Blocks)), Count: int32(n)}
	t.out.Blocks = append(t.out.Blocks, make([]program.Block, n)...)
	return r
}

func (t *translator) emit(block int32, statements []program.Statement) {
	t.out.Blocks[block].Range = program.Range{First: int32(len(t.out.Statements)), Count: int32(len(statements))}
	t.out.Statements = append(t.out.Statements, statements...)
}

// operand is the number of a local or, below zero, of a constant.
func (b *body) operand(o ir.Operand) int32 {
	if c, ok := b.settled(o); ok {
		return c
	}
	l := o.Value.(ir.Local)
	if alias, ok := b.aliases[l]; ok {
		return b.operand(alias)
	}
	return b.local(l)
}

func (b *body) local(l ir.Local) int32 {
	if n, ok := b.shared[l]; ok {
		return n
	}
	n, ok := b.numbers[l]
	if !ok {
		n = b.shared[b.rules.result] + 1 + int32(len(b.numbers))
		b.numbers[l] = n
		b.locals = max(b.locals, n+1)
	}
	return n
}

func (b *body) list(operands ...ir.Operand) int32 {
	list := make([]int32, len(operands))
	for i, o := range operands {
		list[i] = b.operand(o)
	}
	first := int32(len(b.out.Lists))
	b.out.Lists = append(b.out.Lists, list...)
	return first
}

func (b *body) call(s *ir.CallStmt) (program.Statement, error) {
	if f, ok := b.functions[s.Func]; ok {
		// OPA plans a scan over a package as if its functions were rules.
		if want := b.parameters[s.Func]; len(s.Args) != want {
			return program.Statement{}, fmt.Errorf("call of %s with %d operands instead of %d", s.Func, len(s.Args), want)
		}
		return program.Statement{Op: program.Call, A: f, B: b.list(s.Args...), C: b.local(s.Result)}, nil
	}
	if f, ok := b.builtins[s.Func]; ok {
		return program.Statement{Op: program.CallBuiltin, A: f, B: b.list(s.Args...), C: b.local(s.Result), D: int32(len(s.Args))}, nil
	}
	return program.Statement{}, fmt.Errorf("call of unknown function %s", s.Func)
}
