package plan

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
	if once {
		if present := o.Get(key); present != nil && !Equal(present, value) {
			return errObjectConflict
		}
	}
	o.put(key, value)
	return nil
}

func (o *Object) put(key, value Value) {
	n := len(o.keys)
	if n == 0 || Compare(o.keys[n-1], key) < 0 {
		o.keys = append(o.keys, key)
		o.values = append(o.values, value)
		return
	}
	i, ok := search(o.keys, key)
	if ok {
		o.values[i] = value
		return
	}
	o.keys = slices.Insert(o.keys, i, key)
	o.values = slices.Insert(o.values, i, value)
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
	var merged []Value
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

// override is a with the members of b, objects in both merged likewise.
func override(a, b *Object) *Object {
	if len(a.keys) == 0 {
		return b
	}
	if len(b.keys) == 0 {
		return a
	}
	merged := &Object{keys: slices.Clip(a.keys), values: make([]Value, len(a.keys))}
	for i := range a.keys {
		merged.values[i] = a.At(i)
	}
	for i, key := range b.keys {
		value := b.At(i)
		if inner, ok := value.(*Object); ok {
			if outer, ok := merged.Get(key).(*Object); ok {
				value = override(outer, inner)
			}
		}
		merged.put(key, value)
	}
	return merged
}

// mergeData unites what rules make of a path with the data there, at every
// depth; both having a value is a conflict.
func mergeData(a, b Value) (Value, error) {
	x, okX := a.(*Object)
	y, okY := b.(*Object)
	if !okX || !okY {
		return nil, errMergeConflict
	}
	merged := &Object{keys: slices.Clip(x.keys), values: make([]Value, len(x.keys))}
	for i := range x.keys {
		merged.values[i] = x.At(i)
	}
	for i, key := range y.keys {
		value := y.At(i)
		if present := merged.Get(key); present != nil {
			inner, err := mergeData(present, value)
			if err != nil {
				return nil, err
			}
			value = inner
		}
		merged.put(key, value)
	}
	return merged, nil
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
