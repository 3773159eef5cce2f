package lint

import (
	"bytes"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// Decode reads what a policy says into one of the types of this package, and says
// of each key that the type does not have and of each value of another kind where
// it is. Without faults, into holds the value.
func Decode(path []any, value, into any) []Fault {
	var found []Fault
	fits(faults{path, &found}, value, reflect.TypeOf(into).Elem())
	if len(found) > 0 {
		return found
	}
	encoded, err := json.Marshal(value)
	if err == nil {
		decoder := json.NewDecoder(bytes.NewReader(encoded))
		decoder.DisallowUnknownFields()
		err = decoder.Decode(into)
	}
	if err != nil {
		return []Fault{{Path: path, Message: err.Error()}}
	}
	return nil
}

func fits(f faults, value any, wanted reflect.Type) {
	if wanted == reflect.TypeFor[Place]() {
		fitsPlace(f, value)
		return
	}
	switch wanted.Kind() {
	case reflect.Pointer:
		if value != nil {
			fits(f, value, wanted.Elem())
		}
	case reflect.Struct:
		object, ok := value.(map[string]any)
		if !ok {
			f.addf("must be an object")
			return
		}
		fields := fieldsOf(wanted)
		for _, key := range slices.Sorted(maps.Keys(object)) {
			if field, known := fields[key]; known {
				fits(f.at(key), object[key], field)
			} else {
				*f.all = append(*f.all, Fault{Path: f.at(key).path, Key: true, Message: unknownKey(key, wanted, fields)})
			}
		}
	case reflect.Map:
		object, ok := value.(map[string]any)
		if !ok {
			f.addf("must be an object")
			return
		}
		for _, key := range slices.Sorted(maps.Keys(object)) {
			fits(f.at(key), object[key], wanted.Elem())
		}
	case reflect.Slice:
		list, ok := value.([]any)
		if !ok {
			f.addf("must be a list")
			return
		}
		for i, element := range list {
			fits(f.at(i), element, wanted.Elem())
		}
	case reflect.String:
		if _, ok := value.(string); !ok {
			f.addf("must be a text in quotes")
		}
	case reflect.Bool:
		if _, ok := value.(bool); !ok {
			f.addf("must be true or false")
		}
	}
}

// renamed says what a key that a type once had is called now.
var renamed = map[reflect.Type]map[string]string{
	reflect.TypeFor[Source](): {
		"verified": "write `read`, the day on which a person first read this edition, " +
			"`copy`, the day of the copy that was read (null where not known), and `checked`, the day on which it was last found at its address (null for never)",
	},
}

func unknownKey(key string, of reflect.Type, fields map[string]reflect.Type) string {
	if now, was := renamed[of][key]; was {
		return "no key any more: " + now
	}
	return "unknown key" + Meant(key, keys(fields))
}

// fieldsOf are the types of a struct's fields by their names in JSON.
func fieldsOf(t reflect.Type) map[string]reflect.Type {
	fields := map[string]reflect.Type{}
	for _, field := range reflect.VisibleFields(t) {
		if name := field.Tag.Get("json"); name != "" {
			name, _, _ = strings.Cut(name, ",")
			fields[name] = field.Type
		}
	}
	return fields
}

func keys[V any](m map[string]V) map[string]bool {
	set := make(map[string]bool, len(m))
	for key := range m {
		set[key] = true
	}
	return set
}

func setOf(list ...string) map[string]bool {
	set := make(map[string]bool, len(list))
	for _, element := range list {
		set[element] = true
	}
	return set
}
