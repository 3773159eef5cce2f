package build

import (
	"slices"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ir"

	"github.com/residency-check/residency-check/internal/rego/program"
)

// literal is an array, object or set that is written out in a rule.
type literal struct {
	kind   program.Kind
	target ir.Local
	keys   []string // of an object
	values []ir.Operand
	last   ir.Stmt // with which it is complete
}

// findLiteral takes a new collection for a literal if everything that is added to
// it is added in the statements that follow, before anything else sees it.
func (s *scope) findLiteral(kind program.Kind, target ir.Local, rest []ir.Stmt) {
	if !s.once(target) {
		return
	}
	l := &literal{kind: kind, target: target}
	var parts []ir.Stmt
	for _, statement := range rest {
		if len(l.values) == s.fills[target] {
			break
		}
		if part, ok := s.add(l, statement, target); !ok {
			return
		} else if part {
			parts, l.last = append(parts, statement), statement
		}
	}
	if len(l.values) != s.fills[target] || !distinct(l.keys) {
		return
	}
	s.literals[target] = l
	for _, part := range parts {
		s.filled[part] = l
	}
}

// add adds to a literal what a statement adds to the collection. It is not ok for
// a statement to use the collection in any other way.
func (s *scope) add(l *literal, statement ir.Stmt, target ir.Local) (part, ok bool) {
	var value ir.Operand
	switch m := statement.(type) {
	case *ir.ArrayAppendStmt:
		part, value = m.Array == target, m.Value
	case *ir.SetAddStmt:
		part, value = m.Set == target, m.Value
	case *ir.ObjectInsertStmt:
		if part, value = m.Object == target, m.Value; part {
			key, isText := m.Key.Value.(ir.StringIndex)
			if !isText {
				return true, false
			}
			l.keys = append(l.keys, s.text(int(key)))
		}
	}
	if part {
		l.values = append(l.values, value)
		return true, s.steady(value)
	}
	return false, !uses(statement, target)
}

func uses(statement ir.Stmt, target ir.Local) bool {
	used := false
	err := walk([]*ir.Block{{Stmts: []ir.Stmt{statement}}}, func(_ ir.Stmt, e effects) error {
		used = used || slices.Contains(e.fills, target) ||
			slices.ContainsFunc(e.reads, func(o ir.Operand) bool { return o.Value == ir.Val(target) })
		return nil
	})
	return used || err != nil
}

func distinct(keys []string) bool {
	sorted := slices.Sorted(slices.Values(keys))
	return len(slices.Compact(sorted)) == len(keys)
}

// settledLiteral is a literal of constants as a constant.
func (s *scope) settledLiteral(l *literal) (int32, bool) {
	c := program.Constant{Kind: l.kind, Items: []int32{}}
	for i, value := range l.values {
		item, ok := s.settled(value)
		if !ok {
			return 0, false
		}
		if l.kind == program.Object {
			c.Items = append(c.Items, ^s.constant(program.Constant{Kind: program.String, Text: l.keys[i]}))
		}
		c.Items = append(c.Items, ^item)
	}
	return s.constant(c), true
}

// build is the statement that makes a literal which is no constant.
func (b *body) build(l *literal) program.Statement {
	switch l.kind {
	case program.Array:
		return program.Statement{Op: program.ArrayOf, B: b.list(l.values...), D: int32(len(l.values)), C: b.local(l.target)}
	case program.Set:
		return program.Statement{Op: program.SetOf, B: b.list(l.values...), D: int32(len(l.values)), C: b.local(l.target)}
	}
	// Objects are kept in the order of their keys.
	order := make([]int, len(l.keys))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return strings.Compare(l.keys[i], l.keys[j]) })
	keys := program.Constant{Kind: program.Array}
	values := make([]ir.Operand, len(order))
	for to, from := range order {
		keys.Items = append(keys.Items, ^b.constant(program.Constant{Kind: program.String, Text: l.keys[from]}))
		values[to] = l.values[from]
	}
	return program.Statement{Op: program.ObjectOf, A: ^b.constant(keys), B: b.list(values...), C: b.local(l.target)}
}

// number is a number as it is written, as an integer where it is one.
func number(text string) program.Constant {
	if n, err := strconv.ParseInt(text, 10, 64); err == nil && strconv.FormatInt(n, 10) == text {
		return program.Constant{Kind: program.Int, Int: n}
	}
	return program.Constant{Kind: program.Number, Text: text}
}
