package build

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ir"

	"github.com/residency-check/residency-check/internal/rego/program"
)

// statement translates a statement, given those that follow it. One that only
// names or copies what there is already becomes nothing.
func (b *body) statement(statement ir.Stmt, rest []ir.Stmt) ([]program.Statement, error) {
	if l, ok := b.filled[statement]; ok {
		return b.fillLiteral(l, statement), nil
	}
	e, err := effectsOf(statement)
	if err != nil || b.dropped[statement] || b.implied(e) {
		return nil, err
	}
	var translated program.Statement
	switch s := statement.(type) {
	case *ir.NopStmt:
		return nil, nil
	case *ir.ResetLocalStmt:
		if s.Target == b.rules.result && b.rules.direct {
			return nil, nil
		}
		translated = program.Statement{Op: program.Reset, C: b.local(s.Target)}
	case *ir.AssignIntStmt:
		if b.onlyIndex(s.Target) {
			b.index[rest[0]] = b.constant(program.Constant{Kind: program.Int, Int: s.Value})
			return nil, nil
		}
		translated = b.assign(program.Constant{Kind: program.Int, Int: s.Value}, s.Target)
	case *ir.MakeNumberIntStmt:
		if b.onlyIndex(s.Target) {
			return nil, nil
		}
		translated = b.assign(program.Constant{Kind: program.Int, Int: s.Value}, s.Target)
	case *ir.DotStmt:
		translated = b.dot(s, rest)
	default:
		translated, err = b.step(statement)
	}
	return []program.Statement{translated}, err
}

// implied says whether a statement only sets a local that is taken for another,
// or a constant, or a literal that is yet to be built.
func (b *body) implied(e effects) bool {
	if len(e.writes) != 1 {
		return false
	}
	l := e.writes[0]
	_, alias := b.aliases[l]
	_, constant := b.fixed[l]
	_, literal := b.literals[l]
	return alias || constant || literal
}

// onlyIndex says whether a local is nothing but the index of the statements after
// those that set it.
func (b *body) onlyIndex(l ir.Local) bool {
	return l >= b.first && b.indices[l] > 0 && b.indices[l] == b.reads[l]
}

func (b *body) fillLiteral(l *literal, statement ir.Stmt) []program.Statement {
	if _, settled := b.settledLiteral(l); settled || statement != l.last {
		return nil
	}
	return []program.Statement{b.build(l)}
}

// dot translates a lookup. Lookups of names in a row, of which only the last is for
// anything else, become one, and so does a single one in the input or the data:
// those are remembered.
//
//	4 = 0.tenant; 5 = 4.country  becomes  5 = 0.tenant.country
func (b *body) dot(s *ir.DotStmt, rest []ir.Stmt) program.Statement {
	source := b.operand(s.Source)
	dot, path := program.Dot, program.Path
	if l, ok := s.Source.Value.(ir.Local); ok && b.isData(l) {
		dot, path = program.DataDot, program.DataPath
	}
	if !b.verbatim {
		names, last, rest := b.names(s, rest)
		if len(names) > 1 || len(names) == 1 && source >= 0 && source <= 1 {
			return program.Statement{Op: path, A: source, B: b.path(names), C: b.destination(last, rest)}
		}
	}
	key, ok := b.index[s]
	if !ok {
		key = b.operand(s.Key)
	}
	return program.Statement{Op: dot, A: source, B: key, C: b.destination(s.Target, rest)}
}

// names are the names that lookups in a row ask for, beginning with the given one.
// It returns as well where the last leaves the value, and what follows.
func (b *body) names(s *ir.DotStmt, rest []ir.Stmt) ([]int, ir.Local, []ir.Stmt) {
	var names []int
	for {
		name, ok := s.Key.Value.(ir.StringIndex)
		if !ok {
			return names, s.Target, rest
		}
		names = append(names, int(name))
		if len(rest) == 0 || !b.once(s.Target) || b.reads[s.Target] != 1 {
			return names, s.Target, rest
		}
		next, ok := rest[0].(*ir.DotStmt)
		if !ok || next.Source.Value != ir.Val(s.Target) {
			return names, s.Target, rest
		}
		if _, ok := next.Key.Value.(ir.StringIndex); !ok {
			return names, s.Target, rest
		}
		b.dropped[next] = true
		s, rest = next, rest[1:]
	}
}

func (b *body) path(names []int) int32 {
	path := program.Constant{Kind: program.Array}
	for _, name := range names {
		path.Items = append(path.Items, ^b.constant(program.Constant{Kind: program.String, Text: b.text(name)}))
	}
	return ^b.constant(path)
}

// destination picks the local for the result of a lookup. A lookup whose result is
// only copied by the next statement writes into the copy.
func (b *body) destination(l ir.Local, rest []ir.Stmt) int32 {
	if to, ok := moved(l, rest); ok && l >= b.first && !b.once(l) && b.moves[l] == b.reads[l] {
		b.dropped[rest[0]] = true
		return b.local(to)
	}
	return b.local(l)
}

// step translates a statement as it stands.
func (b *body) step(statement ir.Stmt) (program.Statement, error) {
	switch s := statement.(type) {
	case *ir.ReturnLocalStmt:
		return b.one(program.Return, s.Source), nil
	case *ir.CallStmt:
		return b.call(s)
	case *ir.CallDynamicStmt:
		// The two operands of the rule come before its path.
		first := b.list(append(locals(s.Args...), s.Path...)...)
		return program.Statement{Op: program.CallPath, B: first + int32(len(s.Args)), C: b.local(s.Result), D: int32(len(s.Path))}, nil
	case *ir.BreakStmt:
		return program.Statement{Op: program.Break, A: int32(s.Index)}, nil
	case *ir.BlockStmt:
		inner, err := b.blocks(s.Blocks...)
		return program.Statement{Op: program.Blocks, A: inner.First, B: inner.Count}, err
	case *ir.NotStmt:
		inner, err := b.blocks(s.Block)
		return program.Statement{Op: program.Not, D: inner.First}, err
	case *ir.ScanStmt:
		b.loops++
		inner, err := b.blocks(s.Block)
		b.loops--
		return program.Statement{Op: program.Scan, A: b.operand(locals(s.Source)[0]), B: b.local(s.Key), C: b.local(s.Value), D: inner.First}, err
	case *ir.WithStmt:
		operands := []ir.Operand{s.Value}
		for _, index := range s.Path {
			operands = append(operands, ir.Operand{Value: ir.StringIndex(index)})
		}
		first := b.list(operands...)
		inner, err := b.blocks(s.Block)
		return program.Statement{Op: program.With, A: int32(len(operands)), B: first, C: b.local(s.Local), D: inner.First}, err
	case *ir.EqualStmt:
		return program.Statement{Op: program.Equal, A: b.operand(s.A), B: b.operand(s.B)}, nil
	case *ir.NotEqualStmt:
		// 3 != false becomes a statement of its own: it is what most conditions end in.
		if s.B.Value == ir.Val(ir.Bool(false)) && !b.verbatim {
			return program.Statement{Op: program.Holds, A: b.operand(s.A)}, nil
		}
		return program.Statement{Op: program.NotEqual, A: b.operand(s.A), B: b.operand(s.B)}, nil
	case *ir.IsArrayStmt:
		return program.Statement{Op: program.IsArray, A: b.operand(s.Source)}, nil
	case *ir.IsObjectStmt:
		return program.Statement{Op: program.IsObject, A: b.operand(s.Source)}, nil
	case *ir.IsSetStmt:
		return program.Statement{Op: program.IsSet, A: b.operand(s.Source)}, nil
	case *ir.IsDefinedStmt:
		return b.one(program.IsDefined, s.Source), nil
	case *ir.IsUndefinedStmt:
		return b.one(program.IsUndefined, s.Source), nil
	case *ir.ResultSetAddStmt:
		return b.one(program.Result, s.Value), nil
	}
	return b.change(statement)
}

func (b *body) one(op program.Op, l ir.Local) program.Statement {
	return program.Statement{Op: op, A: b.operand(ir.Operand{Value: l})}
}

// change translates a statement that makes or fills a value.
func (b *body) change(statement ir.Stmt) (program.Statement, error) {
	switch s := statement.(type) {
	case *ir.AssignVarStmt:
		return program.Statement{Op: program.Assign, A: b.operand(s.Source), C: b.local(s.Target)}, nil
	case *ir.AssignVarOnceStmt:
		// A rule that is alone, or says the same as the others, decides, unless it may
		// come to another value in the next round of a loop:
		//
		//	3 = true, once  becomes  return true
		if s.Target == b.rules.result && (b.rules.decides != nil || b.rules.single && b.loops == 0) {
			return program.Statement{Op: program.Return, A: b.operand(s.Source)}, nil
		}
		return program.Statement{Op: program.AssignOnce, A: b.operand(s.Source), C: b.local(s.Target)}, nil
	case *ir.LenStmt:
		return program.Statement{Op: program.Len, A: b.operand(s.Source), C: b.local(s.Target)}, nil
	case *ir.MakeNullStmt:
		return b.assign(program.Constant{Kind: program.Null}, s.Target), nil
	case *ir.MakeNumberRefStmt:
		return b.assign(number(b.text(s.Index)), s.Target), nil
	case *ir.MakeArrayStmt:
		return program.Statement{Op: program.MakeArray, A: s.Capacity, C: b.local(s.Target)}, nil
	case *ir.MakeObjectStmt:
		return program.Statement{Op: program.MakeObject, C: b.local(s.Target)}, nil
	case *ir.MakeSetStmt:
		return program.Statement{Op: program.MakeSet, C: b.local(s.Target)}, nil
	case *ir.ArrayAppendStmt:
		return program.Statement{Op: program.Append, A: b.operand(s.Value), C: b.local(s.Array)}, nil
	case *ir.SetAddStmt:
		return program.Statement{Op: program.Add, A: b.operand(s.Value), C: b.local(s.Set)}, nil
	case *ir.ObjectInsertStmt:
		return program.Statement{Op: program.Insert, A: b.operand(s.Key), B: b.operand(s.Value), C: b.local(s.Object)}, nil
	case *ir.ObjectInsertOnceStmt:
		return program.Statement{Op: program.InsertOnce, A: b.operand(s.Key), B: b.operand(s.Value), C: b.local(s.Object)}, nil
	case *ir.ObjectMergeStmt:
		return program.Statement{Op: program.Merge, A: b.operand(ir.Operand{Value: s.A}), B: b.operand(ir.Operand{Value: s.B}), C: b.local(s.Target)}, nil
	}
	return program.Statement{}, fmt.Errorf("unknown statement %T", statement)
}

func (b *body) assign(c program.Constant, target ir.Local) program.Statement {
	return program.Statement{Op: program.Assign, A: b.constant(c), C: b.local(target)}
}
