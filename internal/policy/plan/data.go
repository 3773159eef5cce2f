package plan

import (
	"fmt"
	"maps"
	"slices"
	"sync/atomic"
)

// lazyValues are the values of an object that are read when they are first
// asked for. Several evaluations may share them: each slot is set to the same
// value, whoever comes first.
type lazyValues struct {
	slots []atomic.Pointer[Value]
	read  func(i int) (Value, error)
}

// NewLazyObject returns an object with the given keys whose values are read
// when an evaluation first needs them. Where read fails, so does the evaluation.
func NewLazyObject(keys []string, read func(key string) (Value, error)) *Object {
	sorted := slices.Clone(keys)
	slices.Sort(sorted)
	sorted = slices.Compact(sorted)
	object := &Object{keys: make([]Value, len(sorted)), frozen: true}
	for i, key := range sorted {
		object.keys[i] = String(key)
	}
	object.lazy = &lazyValues{
		slots: make([]atomic.Pointer[Value], len(sorted)),
		read:  func(i int) (Value, error) { return read(sorted[i]) },
	}
	return object
}

// With returns an object of string keys with another value for one of them. Values
// that are not read yet stay so.
func (o *Object) With(name string, value Value) *Object {
	names := []string{name}
	for _, key := range o.keys {
		if key, ok := key.(String); ok {
			names = append(names, string(key))
		}
	}
	return NewLazyObject(names, func(key string) (Value, error) {
		if key == name {
			return value, nil
		}
		return o.Get(String(key)), nil
	})
}

func (l *lazyValues) at(i int) Value {
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
