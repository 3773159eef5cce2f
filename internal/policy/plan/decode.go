package plan

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
)

var (
	errNoName    = errors.New("a key that is no string")
	errUndefined = errors.New("undefined value")
)

// Decode stores a value in what target points to, as encoding/json would store
// its JSON text, with two differences: a member that a struct has no field for
// is an error, and names must match exactly.
func Decode(v Value, target any) (err error) {
	defer recoverFault(&err)
	pointer := reflect.ValueOf(target)
	if pointer.Kind() != reflect.Pointer || pointer.IsNil() {
		return fmt.Errorf("decode into %T", target)
	}
	return decode(v, pointer.Elem())
}

func decode(v Value, into reflect.Value) error {
	if _, null := v.(Null); null {
		into.SetZero()
		return nil
	}
	switch into.Kind() {
	case reflect.String:
		if s, ok := v.(String); ok {
			into.SetString(string(s))
			return nil
		}
	case reflect.Bool:
		if b, ok := v.(Bool); ok {
			into.SetBool(bool(b))
			return nil
		}
	case reflect.Int:
		if n, ok := v.(Int); ok {
			into.SetInt(int64(n))
			return nil
		}
	case reflect.Pointer:
		pointer := reflect.New(into.Type().Elem())
		into.Set(pointer)
		return decode(v, pointer.Elem())
	case reflect.Struct:
		if object, ok := v.(*Object); ok {
			return decodeStruct(object, into)
		}
	case reflect.Slice:
		switch v := v.(type) {
		case *Array:
			return decodeSlice(v.elements, into)
		case *Set:
			return decodeSlice(v.elements, into)
		}
	case reflect.Interface:
		value, err := toGo(v)
		if err == nil && into.NumMethod() == 0 {
			into.Set(reflect.ValueOf(value))
		}
		return err
	}
	return fmt.Errorf("a value of type %T does not fit %s", v, into.Type())
}

func decodeSlice(elements []Value, into reflect.Value) error {
	slice := reflect.MakeSlice(into.Type(), len(elements), len(elements))
	for i, element := range elements {
		if err := decode(element, slice.Index(i)); err != nil {
			return fmt.Errorf("%d: %w", i, err)
		}
	}
	into.Set(slice)
	return nil
}

func decodeStruct(object *Object, into reflect.Value) error {
	fields := fieldsOf(into.Type())
	for i, key := range object.keys {
		name, ok := key.(String)
		if !ok {
			return errNoName
		}
		// Both are sorted by name, so that each field is passed once.
		for len(fields) > 0 && fields[0].name < string(name) {
			fields = fields[1:]
		}
		if len(fields) == 0 || fields[0].name != string(name) {
			return fmt.Errorf("%s has no field %q", into.Type(), name)
		}
		if err := decode(object.At(i), into.Field(fields[0].index)); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

type field struct {
	name  string
	index int
}

var fieldsByType sync.Map // reflect.Type → []field

// fieldsOf are the fields of a struct by their JSON names, sorted.
func fieldsOf(t reflect.Type) []field {
	if known, ok := fieldsByType.Load(t); ok {
		return known.([]field)
	}
	var fields []field
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name != "" && name != "-" {
			fields = append(fields, field{name, i})
		}
	}
	slices.SortFunc(fields, func(a, b field) int { return strings.Compare(a.name, b.name) })
	fieldsByType.Store(t, fields)
	return fields
}
