package rego

import (
	"fmt"
	"maps"
	"slices"
	"sync/atomic"
)

// lazyValues are the values of an object that are read when they are first asked
// for. Several evaluations may share them.
type lazyValues interface {
	at(i int) Value
}

// slots are values that are read one by one: each slot is set to the same value,
// whoever comes first.
type slots struct {
	slots []atomic.Pointer[Value]
	read  func(i int) (Value, error)
}

func newSlots(n int, read func(i int) (Value, error)) *slots {
	return &slots{slots: make([]atomic.Pointer[Value], n), read: read}
}

// newLazyObject returns an object with the given keys whose values are read
// when an evaluation first needs them. Where read fails, so does the evaluation.
func newLazyObject(keys []string, read func(key string) (Value, error)) *Object {
	sorted := slices.Clone(keys)
	slices.Sort(sorted)
	sorted = slices.Compact(sorted)
	object := &Object{keys: make([]Value, len(sorted)), frozen: true}
	for i, key := range sorted {
		object.keys[i] = String(key)
	}
	object.lazy = newSlots(len(sorted), func(i int) (Value, error) { return read(sorted[i]) })
	return object
}

// With returns an object with the members of another one beside its own, of which
// they take the place. Values that are not read yet stay so.
func (o *Object) With(other *Object) *Object {
	return newLazyObject(append(o.Names(), other.Names()...), func(key string) (Value, error) {
		if value := other.Get(String(key)); value != nil {
			return value, nil
		}
		return o.Get(String(key)), nil
	})
}

// Each returns an object with the same keys, which are strings, whose values are what
// change makes of this one's when they are first asked for.
func (o *Object) Each(change func(Value) Value) *Object {
	return newLazyObject(o.Names(), func(key string) (Value, error) { return change(o.Get(String(key))), nil })
}

func (l *slots) at(i int) Value {
	if v := l.slots[i].Load(); v != nil {
		return *v
	}
	v, err := l.read(i)
	if err != nil {
		// Values are read from within comparisons and built-ins, which cannot fail.
		panic(fault{fmt.Errorf("read data: %w", err)})
	}
	l.slots[i].Store(&v)
	return v
}

// fault is an error on its way to Eval.
type fault struct{ err error }

// recoverFault makes a fault the error that is returned.
func recoverFault(err *error) {
	switch r := recover().(type) {
	case nil:
	case fault:
		*err = r.err
	default:
		panic(r)
	}
}

func sortedKeys[V any](members map[string]V) []Value {
	keys := make([]Value, 0, len(members))
	for _, key := range slices.Sorted(maps.Keys(members)) {
		keys = append(keys, String(key))
	}
	return keys
}
