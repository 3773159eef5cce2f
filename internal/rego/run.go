package rego

import "github.com/residency-check/residency-check/internal/rego/program"

// value is what an operand stands for.
func (m *machine) value(locals []Value, operand int32) Value {
	if operand >= 0 {
		return locals[operand]
	}
	return m.rule.constants[^operand]
}

// run runs a block.
func (m *machine) run(block int32, locals []Value) exit {
	b := m.code.Blocks[block]
	statements := m.code.Statements[b.First : b.First+b.Count]
	for i := range statements {
		s := &statements[i]
		e := completed
		switch s.Op {
		case program.Return:
			m.returned = m.value(locals, s.A)
			return returned
		case program.Assign:
			locals[s.C] = m.value(locals, s.A)
		case program.Dot:
			locals[s.C] = m.dot(s, locals)
			e = definedness(locals[s.C])
		case program.DataDot:
			locals[s.C] = m.dataDot(s, locals)
			e = definedness(locals[s.C])
		case program.Path, program.DataPath:
			locals[s.C] = m.path(s, locals)
			e = definedness(locals[s.C])
		case program.Equal:
			e = unless(!Equal(m.value(locals, s.A), m.value(locals, s.B)))
		case program.NotEqual:
			e = unless(Equal(m.value(locals, s.A), m.value(locals, s.B)))
		case program.Holds:
			e = unless(m.value(locals, s.A) == Value(Bool(false)))
		case program.IsDefined:
			e = unless(m.value(locals, s.A) == nil)
		case program.IsUndefined:
			e = unless(m.value(locals, s.A) != nil)
		case program.Reset:
			locals[s.C] = nil
		case program.Break:
			return exit(s.A)
		case program.Call:
			e = m.apply(s.A, m.code.Lists[s.B:], s.C, locals)
		case program.CallBuiltin:
			e = m.builtin(s, locals)
		case program.Blocks:
			e = m.blocks(s, locals)
		case program.Scan:
			e = m.scan(s, locals)
		case program.Not:
			e = m.not(s, locals)
		case program.With:
			e = m.with(s, locals)
		case program.CallPath:
			e = m.callPath(s, locals)
		default:
			e = m.change(s, locals)
		}
		if e != completed {
			return e
		}
	}
	return completed
}

func unless(failed bool) exit {
	if failed {
		return undefined
	}
	return completed
}

// dot looks a key up. A constant key is mostly where it was the last time.
func (m *machine) dot(s *program.Statement, locals []Value) Value {
	source := m.value(locals, s.A)
	if object, ok := source.(*Object); ok && s.B < 0 {
		return object.getNear(m.rule.constants[^s.B], &m.hints[s.D])
	}
	return get(source, m.value(locals, s.B))
}

// dataDot is dot in the data.
func (m *machine) dataDot(s *program.Statement, locals []Value) Value {
	source := m.value(locals, s.A)
	if object, ok := source.(*Object); ok && s.B < 0 {
		key := m.rule.constants[^s.B]
		if _, isText := key.(String); isText {
			return object.getNear(key, &m.hints[s.D])
		}
	}
	return getData(source, m.value(locals, s.B))
}

// path is what a document holds at a path, which is remembered for the input and
// the data.
func (m *machine) path(s *program.Statement, locals []Value) Value {
	path, step := m.rule.constants[s.B].(*Array).elements, get
	if s.Op == program.DataPath {
		step = getData
	}
	if s.A != inputLocal && s.A != dataLocal {
		v := m.value(locals, s.A)
		for i, key := range path {
			object, ok := v.(*Object)
			if !ok {
				return at(v, path[i:], step)
			}
			v = object.getNear(key, &m.hints[int(s.D)+i])
		}
		return v
	}
	place := &m.known.paths[s.A][s.B]
	if !place.known {
		place.known, place.value = true, at(locals[s.A], path, step)
	}
	return place.value
}

func (m *machine) blocks(s *program.Statement, locals []Value) exit {
	for i := s.A; i < s.A+s.B; i++ {
		if e := m.run(i, locals); e > undefined {
			return e.through(1)
		}
	}
	return completed
}

func (m *machine) not(s *program.Statement, locals []Value) exit {
	switch e := m.run(s.D, locals); e {
	case completed:
		return undefined
	case undefined:
		return completed
	default:
		return e.through(1)
	}
}

// scan runs a block for each element. Leaving the block goes on to the next
// element, leaving one more block ends the scan.
func (m *machine) scan(s *program.Statement, locals []Value) exit {
	source := m.value(locals, s.A)
	for i := range length(source) {
		if !m.tick(1) {
			return failed
		}
		switch c := source.(type) {
		case *Array:
			locals[s.B], locals[s.C] = Int(i), c.elements[i]
		case *Object:
			locals[s.B], locals[s.C] = c.keys[i], c.At(i)
		case *Set:
			locals[s.B], locals[s.C] = c.elements[i], c.elements[i]
		}
		if e := m.run(s.D, locals); e == undefined+1 {
			return completed
		} else if e > undefined {
			return e.through(2)
		}
	}
	return completed
}

// with runs a block under another input or other data, of which nothing is known.
func (m *machine) with(s *program.Statement, locals []Value) exit {
	list := m.code.Lists[s.B : s.B+s.A]
	known, present := m.known, locals[s.C]
	m.known = m.rule.nothing()
	locals[s.C] = m.replaced(present, list[1:], m.value(locals, list[0]))
	e := m.run(s.D, locals)
	locals[s.C], m.known = present, known
	if e > undefined {
		return e.through(1)
	}
	return e
}

// replaced is a document with another value at a path.
func (m *machine) replaced(document Value, path []int32, value Value) Value {
	if len(path) == 0 {
		return value
	}
	key := m.rule.constants[^path[0]]
	object, ok := document.(*Object)
	if !ok {
		object = &Object{}
	}
	return override(without(object, key), &Object{
		keys:   []Value{key},
		values: []Value{m.replaced(object.Get(key), path[1:], value)},
	})
}
