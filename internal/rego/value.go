package rego

// Value is what Rego computes with: a Null, Bool, Int, Number, String, *Array,
// *Object or *Set. The nil Value is undefined.
//
// Values of these types are equal under == wherever they are scalars and
// written alike, which is what most comparisons in a policy are about.
type Value interface {
	rank() int // its type's place in OPA's order of values
}

type (
	// Null is null.
	Null struct{}
	// Bool is true or false.
	Bool bool
	// Int is a number written as an integer, without sign plus or leading zeros.
	Int int64
	// Number is any other number, as it is written.
	Number string
	// String is a string.
	String string
)

// Array is a sequence of values.
type Array struct {
	elements []Value
	frozen   bool
}

// Set is a set of values.
type Set struct {
	elements []Value // sorted
	frozen   bool
}

// Object maps values, mostly strings, to values.
type Object struct {
	keys   []Value // sorted; never changed in place, for objects share them
	values []Value // nil where lazy
	lazy   lazyValues
	frozen bool
}

func (Null) rank() int    { return 0 }
func (Bool) rank() int    { return 1 }
func (Int) rank() int     { return 2 }
func (Number) rank() int  { return 2 }
func (String) rank() int  { return 3 }
func (*Array) rank() int  { return 4 }
func (*Object) rank() int { return 5 }
func (*Set) rank() int    { return 6 }

// NewArray returns an array of the elements, which it keeps.
func NewArray(elements ...Value) *Array {
	return &Array{elements: elements, frozen: true}
}

// NewSet returns a set of the elements.
func NewSet(elements ...Value) *Set {
	set := setOf(elements)
	set.frozen = true
	return set
}

// NewObject returns an object with string keys.
func NewObject(members map[string]Value) *Object {
	object := &Object{frozen: true}
	object.keys = sortedKeys(members)
	object.values = make([]Value, len(object.keys))
	for i, key := range object.keys {
		object.values[i] = members[string(key.(String))]
	}
	return object
}

// ObjectOf returns an object with the given keys and their values, as many.
func ObjectOf(keys, values []Value) *Object {
	object := &Object{}
	for i, key := range keys {
		object.put(key, values[i])
	}
	object.frozen = true
	return object
}

// Len is the number of elements.
func (a *Array) Len() int { return len(a.elements) }

// At is the i-th element.
func (a *Array) At(i int) Value { return a.elements[i] }

// Len is the number of elements.
func (s *Set) Len() int { return len(s.elements) }

// At is the i-th element in OPA's order.
func (s *Set) At(i int) Value { return s.elements[i] }

// Len is the number of keys.
func (o *Object) Len() int { return len(o.keys) }

// Key is the i-th key in OPA's order.
func (o *Object) Key(i int) Value { return o.keys[i] }

// Names are the keys that are strings.
func (o *Object) Names() []string {
	names := make([]string, 0, len(o.keys))
	for _, key := range o.keys {
		if name, ok := key.(String); ok {
			names = append(names, string(name))
		}
	}
	return names
}

// At is the value of the i-th key.
func (o *Object) At(i int) Value {
	if o.lazy != nil {
		return o.lazy.at(i)
	}
	return o.values[i]
}

// Get is the value of a key, or undefined.
func (o *Object) Get(key Value) Value {
	if i, ok := search(o.keys, key); ok {
		return o.At(i)
	}
	return nil
}

// getNear is Get for a key that was found at the hinted place the last time, and
// writes down where it is now.
func (o *Object) getNear(key Value, hint *int) Value {
	if i := *hint; i < len(o.keys) && o.keys[i] == key {
		return o.At(i)
	}
	i, ok := search(o.keys, key)
	if !ok {
		return nil
	}
	*hint = i
	return o.At(i)
}

// Has says whether the element is in the set.
func (s *Set) Has(element Value) bool {
	_, ok := search(s.elements, element)
	return ok
}

// get is collection[key], or undefined.
func get(collection, key Value) Value {
	switch c := collection.(type) {
	case *Object:
		return c.Get(key)
	case *Array:
		if i, ok := toInt(key); ok && i >= 0 && i < int64(len(c.elements)) {
			return c.elements[i]
		}
	case *Set:
		if i, ok := search(c.elements, key); ok {
			return c.elements[i]
		}
	}
	return nil
}

// getData is get in the data, where a reference is the path of a file system to OPA:
// data.list["1"] is an element and data.object[1] the value of the key "1".
func getData(collection, key Value) Value {
	switch c := collection.(type) {
	case *Object:
		if v := c.Get(key); v != nil {
			return v
		}
		if number := numberText(key); number != "" {
			return c.Get(String(number))
		}
		return nil
	case *Array:
		if text, ok := key.(String); ok {
			return get(c, Number(text))
		}
	}
	return get(collection, key)
}

// at follows a path of keys, one step for each; nil where a step finds nothing.
func at(v Value, path []Value, step func(collection, key Value) Value) Value {
	for _, key := range path {
		v = step(v, key)
	}
	return v
}

// length is the number of elements of a collection.
func length(v Value) int {
	switch v := v.(type) {
	case *Array:
		return len(v.elements)
	case *Object:
		return len(v.keys)
	case *Set:
		return len(v.elements)
	}
	return 0
}
