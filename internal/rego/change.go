package rego

import (
	"slices"

	"github.com/residency-check/residency-check/internal/rego/program"
)

// change runs a statement that makes, fills or examines a value.
func (m *machine) change(s *program.Statement, locals []Value) exit {
	switch s.Op {
	case program.MakeArray:
		locals[s.C] = m.newArray(nil)
	case program.MakeObject:
		locals[s.C] = m.newObject(nil, nil)
	case program.MakeSet:
		locals[s.C] = m.newSet()
	case program.ArrayOf:
		locals[s.C] = m.newArray(m.list(locals, s.B, s.D))
	case program.SetOf:
		locals[s.C] = setOf(m.list(locals, s.B, s.D))
	case program.ObjectOf:
		// Objects that one statement makes share their keys.
		keys := m.rule.constants[s.A].(*Array).elements
		locals[s.C] = m.newObject(slices.Clip(keys), m.list(locals, s.B, int32(len(keys))))
	case program.Append, program.Insert, program.InsertOnce, program.Add:
		return m.fill(s, locals)
	case program.AssignOnce:
		value := m.value(locals, s.A)
		if present := locals[s.C]; present != nil && !Equal(present, value) {
			return m.fail(errVarConflict)
		}
		locals[s.C] = value
	case program.Len:
		locals[s.C] = Int(length(m.value(locals, s.A)))
	case program.Merge:
		locals[s.C] = overridden(m.value(locals, s.B), m.value(locals, s.A))
	case program.Result:
		object, _ := m.value(locals, s.A).(*Object)
		if object != nil && len(object.keys) == 1 {
			m.result = object.At(0)
		}
	default:
		return examine(s.Op, m.value(locals, s.A))
	}
	return completed
}

func (m *machine) list(locals []Value, first, count int32) []Value {
	values := m.room(int(count))
	for i, o := range m.code.Lists[first : first+count] {
		values[i] = m.value(locals, o)
	}
	return values
}

// fill adds to a collection.
func (m *machine) fill(s *program.Statement, locals []Value) exit {
	var err error
	value := m.value(locals, s.A)
	switch c := locals[s.C].(type) {
	case *Array:
		c.elements = m.roomFor(c.elements)
		err = c.append(value)
	case *Set:
		c.elements = m.roomFor(c.elements)
		err = c.add(value)
	case *Object:
		c.keys, c.values = m.roomFor(c.keys), m.roomFor(c.values)
		err = c.insert(value, m.value(locals, s.B), s.Op == program.InsertOnce)
	}
	if err != nil {
		return m.fail(err)
	}
	return completed
}

// examine checks the type of a value, and is undefined if it is another.
func examine(op program.Op, v Value) exit {
	ok := false
	switch op {
	case program.IsArray:
		_, ok = v.(*Array)
	case program.IsObject:
		_, ok = v.(*Object)
	case program.IsSet:
		_, ok = v.(*Set)
	}
	if !ok {
		return undefined
	}
	return completed
}
