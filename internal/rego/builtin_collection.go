package rego

import "slices"

// items are the elements of an array or a set.
func items(operands []Value, i int) ([]Value, error) {
	switch v := operands[i].(type) {
	case *Array:
		return v.elements, nil
	case *Set:
		return v.elements, nil
	}
	return nil, wrongType(i, operands[i])
}

func member(operands []Value) (Value, error) {
	switch c := operands[1].(type) {
	case *Set:
		return Bool(c.Has(operands[0])), nil
	case *Array:
		return Bool(slices.ContainsFunc(c.elements, func(v Value) bool { return Equal(operands[0], v) })), nil
	case *Object:
		for i := range c.keys {
			if Equal(operands[0], c.At(i)) {
				return Bool(true), nil
			}
		}
	}
	return Bool(false), nil
}

// memberAt is whether a collection has a value at a key.
func memberAt(operands []Value) (Value, error) {
	found := get(operands[2], operands[0])
	return Bool(found != nil && Equal(found, operands[1])), nil
}

// extreme is the element that is last in order, or first for a negative sign.
func extreme(sign int) Builtin {
	return func(operands []Value) (Value, error) {
		elements, err := items(operands, 0)
		if err != nil {
			return nil, err
		}
		var found Value
		for _, element := range elements {
			if found == nil || Compare(element, found)*sign >= 0 {
				found = element
			}
		}
		return found, nil
	}
}

func sorted(operands []Value) (Value, error) {
	elements, err := items(operands, 0)
	if err != nil {
		return nil, err
	}
	if slices.IsSortedFunc(elements, Compare) {
		return &Array{elements: elements, frozen: true}, nil
	}
	elements = slices.Clone(elements)
	slices.SortFunc(elements, Compare)
	return &Array{elements: elements}, nil
}

func arrayConcat(operands []Value) (Value, error) {
	a, err := operand[*Array](operands, 0)
	if err != nil {
		return nil, err
	}
	b, err := operand[*Array](operands, 1)
	if err != nil {
		return nil, err
	}
	switch {
	case len(a.elements) == 0:
		return b, nil
	case len(b.elements) == 0:
		return a, nil
	}
	return &Array{elements: slices.Concat(a.elements, b.elements)}, nil
}

func arraySlice(operands []Value) (Value, error) {
	a, err := operand[*Array](operands, 0)
	if err != nil {
		return nil, err
	}
	start, ok := toInt(operands[1])
	if !ok {
		return nil, wrongType(1, operands[1])
	}
	stop, ok := toInt(operands[2])
	if !ok {
		return nil, wrongType(2, operands[2])
	}
	stop = min(max(stop, 0), int64(len(a.elements)))
	start = min(max(start, 0), stop)
	return &Array{elements: slices.Clip(a.elements[start:stop]), frozen: true}, nil
}

// objectGet is the value at a key, or along an array of keys.
func objectGet(operands []Value) (Value, error) {
	object, err := operand[*Object](operands, 0)
	if err != nil {
		return nil, err
	}
	var found Value = object
	if path, ok := operands[1].(*Array); ok {
		for _, key := range path.elements {
			found = get(found, key)
		}
	} else {
		found = object.Get(operands[1])
	}
	if found == nil {
		return operands[2], nil
	}
	return found, nil
}

func objectKeys(operands []Value) (Value, error) {
	object, err := operand[*Object](operands, 0)
	if err != nil {
		return nil, err
	}
	return &Set{elements: object.keys, frozen: true}, nil
}

func objectUnion(operands []Value) (Value, error) {
	a, err := operand[*Object](operands, 0)
	if err != nil {
		return nil, err
	}
	b, err := operand[*Object](operands, 1)
	if err != nil {
		return nil, err
	}
	return override(a, b), nil
}

func setOperation(operation func(a, b *Set) *Set) Builtin {
	return func(operands []Value) (Value, error) {
		a, err := operand[*Set](operands, 0)
		if err != nil {
			return nil, err
		}
		b, err := operand[*Set](operands, 1)
		if err != nil {
			return nil, err
		}
		return operation(a, b), nil
	}
}

// sets are the elements of a set of sets.
func sets(operands []Value) ([]*Set, error) {
	outer, err := operand[*Set](operands, 0)
	if err != nil {
		return nil, err
	}
	inner := make([]*Set, len(outer.elements))
	for i := range inner {
		if inner[i], err = operand[*Set](outer.elements, i); err != nil {
			return nil, err
		}
	}
	return inner, nil
}

func intersection(operands []Value) (Value, error) {
	inner, err := sets(operands)
	if err != nil || len(inner) == 0 {
		return &Set{}, err
	}
	shared := inner[0]
	for _, set := range inner[1:] {
		shared = shared.intersect(set)
	}
	return shared, nil
}

func union(operands []Value) (Value, error) {
	inner, err := sets(operands)
	all := &Set{}
	for _, set := range inner {
		all = all.union(set)
	}
	return all, err
}
