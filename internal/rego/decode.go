package rego

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
func Decode(v Value, target any) error { return decoder{}.store(v, target) }

// DecodePart is Decode for structs that have fields for what is wanted only.
func DecodePart(v Value, target any) error { return decoder{part: true}.store(v, target) }

type decoder struct{ part bool }

func (d decoder) store(v Value, target any) (err error) {
	defer recoverFault(&err)
	pointer := reflect.ValueOf(target)
	if pointer.Kind() != reflect.Pointer || pointer.IsNil() {
		return fmt.Errorf("decode into %T", target)
	}
	return d.decode(v, pointer.Elem())
}

func (d decoder) decode(v Value, into reflect.Value) error {
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
		return d.decode(v, pointer.Elem())
	case reflect.Struct:
		if object, ok := v.(*Object); ok {
			return d.decodeStruct(object, into)
		}
	case reflect.Map:
		if object, ok := v.(*Object); ok && into.Type().Key().Kind() == reflect.String {
			return d.decodeMap(object, into)
		}
	case reflect.Slice:
		switch v := v.(type) {
		case *Array:
			return d.decodeSlice(v.elements, into)
		case *Set:
			return d.decodeSlice(v.elements, into)
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

func (d decoder) decodeSlice(elements []Value, into reflect.Value) error {
	slice := reflect.MakeSlice(into.Type(), len(elements), len(elements))
	for i, element := range elements {
		if err := d.decode(element, slice.Index(i)); err != nil {
			return fmt.Errorf("%d: %w", i, err)
		}
	}
	into.Set(slice)
	return nil
}

func (d decoder) decodeMap(object *Object, into reflect.Value) error {
	members := reflect.MakeMapWithSize(into.Type(), len(object.keys))
	for i, key := range object.keys {
		name, ok := key.(String)
		if !ok {
			return errNoName
		}
		member := reflect.New(into.Type().Elem()).Elem()
		if err := d.decode(object.At(i), member); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		members.SetMapIndex(reflect.ValueOf(string(name)).Convert(into.Type().Key()), member)
	}
	into.Set(members)
	return nil
}

func (d decoder) decodeStruct(object *Object, into reflect.Value) error {
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
			if d.part {
				continue
			}
			return fmt.Errorf("%s has no field %q", into.Type(), name)
		}
		if err := d.decode(object.At(i), into.FieldByIndex(fields[0].index)); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

type field struct {
	name  string
	index []int // through embedded structs
}

var fieldsByType sync.Map // reflect.Type → []field

// fieldsOf are the fields of a struct by their JSON names, sorted.
func fieldsOf(t reflect.Type) []field {
	if fields, ok := fieldsByType.Load(t); ok {
		return fields.([]field)
	}
	fields := appendFields(nil, t, nil)
	slices.SortFunc(fields, func(a, b field) int { return strings.Compare(a.name, b.name) })
	fieldsByType.Store(t, fields)
	return fields
}

func appendFields(fields []field, t reflect.Type, outer []int) []field {
	for i := range t.NumField() {
		f, index := t.Field(i), append(slices.Clone(outer), i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "" && f.Anonymous && f.Type.Kind() == reflect.Struct:
			fields = appendFields(fields, f.Type, index)
		case name != "" && name != "-":
			fields = append(fields, field{name, index})
		}
	}
	return fields
}
