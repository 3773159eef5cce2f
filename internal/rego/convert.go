package rego

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// FromGo returns the value of a generic JSON value: of what encoding/json makes
// of a document, and of integers and lists of strings.
func FromGo(v any) (Value, error) {
	switch v := v.(type) {
	case nil:
		return Null{}, nil
	case bool:
		return Bool(v), nil
	case string:
		return String(v), nil
	case int:
		return Int(v), nil
	case json.Number:
		return numberOf(string(v))
	case float64:
		return numberOf(strconv.FormatFloat(v, 'g', -1, 64))
	case []any:
		return fromSlice(v, FromGo)
	case []string:
		return fromSlice(v, func(s string) (Value, error) { return String(s), nil })
	case map[string]any:
		return fromMap(v)
	}
	return nil, fmt.Errorf("no JSON value: %T", v)
}

func fromSlice[T any](list []T, convert func(T) (Value, error)) (Value, error) {
	elements := make([]Value, len(list))
	for i, element := range list {
		value, err := convert(element)
		if err != nil {
			return nil, err
		}
		elements[i] = value
	}
	return NewArray(elements...), nil
}

func fromMap(members map[string]any) (Value, error) {
	object := &Object{keys: sortedKeys(members), values: make([]Value, len(members)), frozen: true}
	for i, key := range object.keys {
		value, err := FromGo(members[string(key.(String))])
		if err != nil {
			return nil, err
		}
		object.values[i] = value
	}
	return object, nil
}

// ToGo is what encoding/json would make of a value.
func ToGo(v Value) (_ any, err error) {
	defer recoverFault(&err)
	return toGo(v)
}

func toGo(v Value) (any, error) {
	switch v := v.(type) {
	case Null:
		return nil, nil
	case Bool:
		return bool(v), nil
	case String:
		return string(v), nil
	case Int, Number:
		return strconv.ParseFloat(string(numberText(v)), 64)
	case *Array:
		return toSlice(v.elements)
	case *Set:
		return toSlice(v.elements)
	case *Object:
		members := make(map[string]any, len(v.keys))
		for i, key := range v.keys {
			name, ok := key.(String)
			if !ok {
				return nil, errNoName
			}
			member, err := toGo(v.At(i))
			if err != nil {
				return nil, err
			}
			members[string(name)] = member
		}
		return members, nil
	}
	return nil, errUndefined
}

func toSlice(elements []Value) (any, error) {
	list := make([]any, len(elements))
	for i, element := range elements {
		value, err := toGo(element)
		if err != nil {
			return nil, err
		}
		list[i] = value
	}
	return list, nil
}
