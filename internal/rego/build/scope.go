package build

import (
	"github.com/open-policy-agent/opa/v1/ir"

	"github.com/residency-check/residency-check/internal/rego/program"
)

// scope is what is known of the locals of one rule.
//
// OPA's plans copy values from local to local, and make constants and literals step
// by step. Where a local is set at one place only, that can be undone:
//
//	a copy       4 = 3; 5 = 4.name         becomes  5 = 3.name
//	a constant   4 = 17; 3 == 4            becomes  3 == 17
//	an index     4 = 1; 5 = 3[4]           becomes  5 = 3[1]
//	a move       4 = 3.name; 5 = 4         becomes  5 = 3.name
//	a literal    4 = []; append 3 to 4; …  becomes  4 = [3, …], or a constant
//
// The maps of these are empty where nothing is to be rewritten.
type scope struct {
	*translator
	first    ir.Local // locals below belong to the whole function
	reads    map[ir.Local]int
	writes   map[ir.Local]int
	fills    map[ir.Local]int
	moves    map[ir.Local]int // how often it is set only to be copied by the next statement
	indices  map[ir.Local]int // how often it is set only to be the next statement's index
	checked  map[ir.Local]bool
	data     map[ir.Local]bool       // whether it is what a reference into the data came to
	aliases  map[ir.Local]ir.Operand // what a local is another name of
	fixed    map[ir.Local]int32      // what a local always is
	literals map[ir.Local]*literal
	filled   map[ir.Stmt]*literal // the literal that a statement adds to
}

func newScope(t *translator, first ir.Local, blocks []*ir.Block) (*scope, error) {
	s := &scope{
		translator: t,
		first:      first,
		reads:      map[ir.Local]int{},
		writes:     map[ir.Local]int{},
		fills:      map[ir.Local]int{},
		moves:      map[ir.Local]int{},
		indices:    map[ir.Local]int{},
		checked:    map[ir.Local]bool{},
		data:       map[ir.Local]bool{},
		aliases:    map[ir.Local]ir.Operand{},
		fixed:      map[ir.Local]int32{},
		literals:   map[ir.Local]*literal{},
		filled:     map[ir.Stmt]*literal{},
	}
	if err := walk(blocks, s.count); err != nil {
		return nil, err
	}
	return s, s.look(blocks)
}

func (s *scope) count(_ ir.Stmt, e effects) error {
	for _, o := range e.reads {
		if l, ok := o.Value.(ir.Local); ok {
			s.reads[l]++
		}
	}
	for _, l := range e.writes {
		s.writes[l]++
	}
	for _, l := range e.fills {
		s.fills[l]++
	}
	for _, l := range e.checks {
		s.checked[l] = true
	}
	return nil
}

// once says whether a local is set at exactly one place and never changed.
func (s *scope) once(l ir.Local) bool {
	return l >= s.first && s.writes[l] == 1 && !s.checked[l]
}

// steady says whether an operand has the same value everywhere in the rule.
func (s *scope) steady(o ir.Operand) bool {
	l, ok := o.Value.(ir.Local)
	return !ok || s.once(l) || l < s.first && s.writes[l] == 0
}

// look finds parts of the data, and what can be rewritten: aliases, constants,
// literals and moves.
func (s *scope) look(blocks []*ir.Block) error {
	for _, block := range blocks {
		for i, statement := range block.Stmts {
			s.follow(statement)
			if !s.verbatim {
				s.lookAt(statement, block.Stmts[i+1:])
			}
			e, err := effectsOf(statement)
			if err != nil {
				return err
			}
			if err := s.look(e.blocks); err != nil {
				return err
			}
		}
	}
	return nil
}

// follow notes where a reference into the data leads. A variable that was given a
// part of the data is not one: OPA looks keys up in it as in any other value.
func (s *scope) follow(statement ir.Stmt) {
	switch m := statement.(type) {
	case *ir.DotStmt:
		if source, ok := m.Source.Value.(ir.Local); ok {
			s.data[m.Target] = s.isData(source) && s.writes[m.Target] == 1
		}
	case *ir.ScanStmt:
		s.data[m.Value] = s.isData(m.Source) && s.writes[m.Value] == 1
	}
}

func (s *scope) isData(l ir.Local) bool { return l == ir.Data || s.data[l] }

func (s *scope) lookAt(statement ir.Stmt, rest []ir.Stmt) {
	switch m := statement.(type) {
	case *ir.AssignVarStmt:
		if s.once(m.Target) && s.steady(m.Source) {
			s.aliases[m.Target] = m.Source
		}
	case *ir.MakeNullStmt:
		s.isConstant(m.Target, program.Constant{Kind: program.Null})
	case *ir.MakeNumberIntStmt:
		s.isConstant(m.Target, program.Constant{Kind: program.Int, Int: m.Value})
	case *ir.MakeNumberRefStmt:
		s.isConstant(m.Target, number(s.text(m.Index)))
	case *ir.MakeArrayStmt:
		s.findLiteral(program.Array, m.Target, rest)
	case *ir.MakeObjectStmt:
		s.findLiteral(program.Object, m.Target, rest)
	case *ir.MakeSetStmt:
		s.findLiteral(program.Set, m.Target, rest)
	case *ir.DotStmt:
		if _, ok := moved(m.Target, rest); ok {
			s.moves[m.Target]++
		}
	case *ir.AssignIntStmt:
		if indexes(m.Target, rest) {
			s.indices[m.Target]++
		}
	}
}

func (s *scope) isConstant(target ir.Local, c program.Constant) {
	if s.once(target) {
		s.fixed[target] = s.constant(c)
	}
}

// moved is the local that the next statement copies a local to.
func moved(l ir.Local, rest []ir.Stmt) (ir.Local, bool) {
	if len(rest) == 0 {
		return 0, false
	}
	copied, ok := rest[0].(*ir.AssignVarStmt)
	if !ok || copied.Source.Value != ir.Val(l) {
		return 0, false
	}
	return copied.Target, true
}

// indexes says whether a local is the index of the next statement.
func indexes(l ir.Local, rest []ir.Stmt) bool {
	if len(rest) == 0 {
		return false
	}
	dot, ok := rest[0].(*ir.DotStmt)
	return ok && dot.Key.Value == ir.Val(l)
}

// settled is the constant that an operand always is.
func (s *scope) settled(o ir.Operand) (int32, bool) {
	switch v := o.Value.(type) {
	case ir.StringIndex:
		return s.constant(program.Constant{Kind: program.String, Text: s.text(int(v))}), true
	case ir.Bool:
		if v {
			return s.constant(program.Constant{Kind: program.True}), true
		}
		return s.constant(program.Constant{Kind: program.False}), true
	case ir.Local:
		if alias, ok := s.aliases[v]; ok {
			return s.settled(alias)
		}
		if c, ok := s.fixed[v]; ok {
			return c, true
		}
		if l, ok := s.literals[v]; ok {
			return s.settledLiteral(l)
		}
	}
	return 0, false
}
