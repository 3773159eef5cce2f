package rego

import (
	"fmt"
	"regexp"

	"github.com/gobwas/glob"
)

// Builtin is a function of Rego itself. It returns undefined where it has no
// value, and an error where OPA would report one.
type Builtin func(operands []Value) (Value, error)

// newBuiltins are those of OPA's built-in functions that policies of this program
// use. Each does what OPA's does, which a test proves over random operands.
func newBuiltins() map[string]Builtin {
	var globs patterns[*glob.Pattern]
	var regexps patterns[*regexp.Regexp]
	return map[string]Builtin{
		"count":                 count,
		"equal":                 compared(func(a, b Value) bool { return Equal(a, b) }),
		"neq":                   compared(func(a, b Value) bool { return !Equal(a, b) }),
		"lt":                    compared(func(a, b Value) bool { return Compare(a, b) < 0 }),
		"lte":                   compared(func(a, b Value) bool { return Compare(a, b) <= 0 }),
		"gt":                    compared(func(a, b Value) bool { return Compare(a, b) > 0 }),
		"gte":                   compared(func(a, b Value) bool { return Compare(a, b) >= 0 }),
		"is_array":              is[*Array],
		"is_boolean":            is[Bool],
		"is_null":               is[Null],
		"is_number":             isNumber,
		"is_object":             is[*Object],
		"is_set":                is[*Set],
		"is_string":             is[String],
		"internal.member_2":     member,
		"internal.member_3":     memberAt,
		"max":                   extreme(1),
		"min":                   extreme(-1),
		"sort":                  sorted,
		"array.concat":          arrayConcat,
		"array.slice":           arraySlice,
		"object.get":            objectGet,
		"object.keys":           objectKeys,
		"object.union":          objectUnion,
		"and":                   setOperation((*Set).intersect),
		"or":                    setOperation((*Set).union),
		"intersection":          intersection,
		"union":                 union,
		"plus":                  plus.apply,
		"minus":                 minus,
		"mul":                   times.apply,
		"div":                   divide,
		"rem":                   remainder,
		"floor":                 floor,
		"product":               times.all(1, 53),
		"sum":                   plus.all(0, 64),
		"numbers.range":         numbersRange,
		"bits.and":              bitsAnd,
		"bits.lsh":              bitsShiftLeft,
		"format_int":            formatInt,
		"concat":                concat,
		"contains":              textual(contains),
		"endswith":              textual(endsWith),
		"startswith":            textual(startsWith),
		"split":                 textual(split),
		"trim":                  textual(trim),
		"trim_prefix":           textual(trimPrefix),
		"trim_suffix":           textual(trimSuffix),
		"lower":                 lower,
		"glob.match":            func(operands []Value) (Value, error) { return globMatch(&globs, operands) },
		"regex.replace":         func(operands []Value) (Value, error) { return regexReplace(&regexps, operands) },
		"time.parse_rfc3339_ns": parseTime,
	}
}

// operand is the i-th operand, of which a type is demanded.
func operand[T Value](operands []Value, i int) (T, error) {
	v, ok := operands[i].(T)
	if !ok {
		return v, wrongType(i, operands[i])
	}
	return v, nil
}

func wrongType(i int, v Value) error {
	return fmt.Errorf("operand %d: %T is of the wrong type", i+1, v)
}

func is[T Value](operands []Value) (Value, error) {
	_, ok := operands[0].(T)
	return Bool(ok), nil
}

func isNumber(operands []Value) (Value, error) {
	return Bool(numberText(operands[0]) != ""), nil
}

func compared(holds func(a, b Value) bool) Builtin {
	return func(operands []Value) (Value, error) { return Bool(holds(operands[0], operands[1])), nil }
}

func count(operands []Value) (Value, error) {
	switch v := operands[0].(type) {
	case *Array, *Object, *Set:
		return Int(length(v)), nil
	case String:
		return Int(len([]rune(string(v)))), nil
	}
	return nil, wrongType(0, operands[0])
}
