package rego

import (
	"errors"
	"slices"
)

// errFrozen means that a plan changes a value that it did not make, which OPA
// does not plan.
var errFrozen = errors.New("the plan changes a shared value")

func (a *Array) append(v Value) error {
	if a.frozen {
		return errFrozen
	}
	a.elements = append(a.elements, v)
	return nil
}

func (s *Set) add(v Value) error {
	if s.frozen {
		return errFrozen
	}
	// Elements mostly come in order.
	if n := len(s.elements); n == 0 || Compare(s.elements[n-1], v) < 0 {
		s.elements = append(s.elements, v)
	} else if i, ok := search(s.elements, v); !ok {
		s.elements = slices.Insert(s.elements, i, v)
	}
	return nil
}

// insert sets the value of a key. With once, another value than the present one
// is a conflict.
func (o *Object) insert(key, value Value, once bool) error {
	if o.frozen {
		return errFrozen
	}
	i, present := o.place(key)
	switch {
	case !present:
		o.keys = slices.Insert(o.keys, i, key)
		o.values = slices.Insert(o.values, i, value)
	case once && !Equal(o.values[i], value):
		return errObjectConflict
	default:
		o.values[i] = value
	}
	return nil
}

// place finds where a key is, or where it would be inserted. It tries the end first,
// since keys mostly come in order.
func (o *Object) place(key Value) (i int, present bool) {
	n := len(o.keys)
	if n == 0 || Compare(o.keys[n-1], key) < 0 {
		return n, false
	}
	return search(o.keys, key)
}

// put is insert for an object that is not frozen yet.
func (o *Object) put(key, value Value) { _ = o.insert(key, value, false) }

// add adds a key behind the others.
func (o *Object) add(key, value Value) {
	o.keys = append(o.keys, key)
	o.values = append(o.values, value)
}

// setOf makes a set of a list that it may sort and keep.
func setOf(elements []Value) *Set {
	if !slices.IsSortedFunc(elements, Compare) {
		slices.SortFunc(elements, Compare)
	}
	return &Set{elements: slices.CompactFunc(elements, Equal)}
}

func (s *Set) union(other *Set) *Set {
	if len(other.elements) == 0 {
		return s
	}
	if len(s.elements) == 0 {
		return other
	}
	return &Set{elements: merge(s.elements, other.elements, true, true, true)}
}

func (s *Set) intersect(other *Set) *Set {
	// Of numbers that are equal but written differently, OPA keeps those of the
	// smaller set.
	if len(other.elements) < len(s.elements) {
		s, other = other, s
	}
	return &Set{elements: merge(s.elements, other.elements, false, true, false)}
}

func (s *Set) minus(other *Set) *Set {
	if len(other.elements) == 0 {
		return s
	}
	return &Set{elements: merge(s.elements, other.elements, true, false, false)}
}

// merge walks two sorted lists and keeps what is only in the first, in both,
// and only in the second.
func merge(a, b []Value, first, both, second bool) []Value {
	room := 0
	if first || both {
		room += len(a)
	}
	if second {
		room += len(b)
	}
	merged := make([]Value, 0, room)
	for len(a) > 0 && len(b) > 0 {
		c := Compare(a[0], b[0])
		if c < 0 && first || c == 0 && both {
			merged = append(merged, a[0])
		} else if c > 0 && second {
			merged = append(merged, b[0])
		}
		if c <= 0 {
			a = a[1:]
		}
		if c >= 0 {
			b = b[1:]
		}
	}
	if first {
		merged = append(merged, a...)
	}
	if second {
		merged = append(merged, b...)
	}
	return merged
}

// override adds the members of b to a copy of a, and merges objects that are in both.
func override(a, b *Object) *Object {
	if len(a.keys) == 0 {
		return b
	}
	if len(b.keys) == 0 {
		return a
	}
	return united(a, b, overridden)
}

// overridden merges two values if both are objects; else the second takes the place
// of the first.
func overridden(a, b Value) Value {
	outer, okA := a.(*Object)
	inner, okB := b.(*Object)
	if okA && okB {
		return override(outer, inner)
	}
	return b
}

// united walks the keys of two objects, and asks what the two values of a key make.
func united(a, b *Object, both func(x, y Value) Value) *Object {
	n := len(a.keys) + len(b.keys)
	room := make([]Value, 2*n)
	u := &Object{keys: room[:0:n], values: room[n:n]}
	for i, j := 0, 0; i < len(a.keys) || j < len(b.keys); {
		c := 0
		switch {
		case i == len(a.keys):
			c = 1
		case j == len(b.keys):
			c = -1
		default:
			c = Compare(a.keys[i], b.keys[j])
		}
		switch {
		case c < 0:
			u.add(a.keys[i], a.At(i))
		case c > 0:
			u.add(b.keys[j], b.At(j))
		default:
			u.add(a.keys[i], both(a.At(i), b.At(j)))
		}
		if c <= 0 {
			i++
		}
		if c >= 0 {
			j++
		}
	}
	return u
}

// without is an object without one of its keys.
func without(o *Object, key Value) *Object {
	rest := &Object{}
	for i, k := range o.keys {
		if !Equal(k, key) {
			rest.put(k, o.At(i))
		}
	}
	return rest
}
