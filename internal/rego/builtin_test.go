package rego_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/rego/opa"
)

// valueGenerator makes random values, small ones so that equal ones are common.
type valueGenerator struct {
	*rand.Rand
}

func (g valueGenerator) number() rego.Value {
	return g.parsed("0", "1", "2", "3", "-1", "-7", "10", "1.0", "1.5", "0.1", "-2.5", "2e0", "1e3", "-0", "0.0",
		"2147483648", "99999999999", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1e20",
		"0.30000000000000004", "3.00", "0.1234567890123456789", "0.1234567890123456788", "0.12345678901234567890", "0.12345678901234567880",
		"1e-400", "0.1000000000000000055511151231257827", "0.10000000000000000555111512312578270", "0.10", "123456789012345.5", "123456789012345.50000", "1e0", "123456789.25", "18446744073709551616")
}

func (g valueGenerator) parsed(texts ...string) rego.Value {
	value, err := parsed(texts[g.IntN(len(texts))])
	if err != nil {
		panic(err)
	}
	return value
}

func (g valueGenerator) text() rego.Value {
	texts := []string{"", "a", "b", "abc", "a.b", ".", "*", "a*", "*.b", "-", "été", "\xff", "[a-z]+", "[", "$1", "2026-11-24T00:00:00Z", "2026-13-01", "0001-01-01T00:00:00Z"}
	return rego.String(texts[g.IntN(len(texts))])
}

func (g valueGenerator) value(depth int) rego.Value {
	kinds := 5
	if depth > 0 {
		kinds = 8
	}
	switch g.IntN(kinds) {
	case 0:
		return rego.Null{}
	case 1:
		return rego.Bool(g.IntN(2) == 0)
	case 2:
		return g.number()
	case 5:
		return rego.NewArray(g.values(depth)...)
	case 6:
		return rego.NewSet(g.values(depth)...)
	case 7:
		keys := g.values(depth)
		values := make([]rego.Value, len(keys))
		for i := range values {
			values[i] = g.value(depth - 1)
		}
		return rego.ObjectOf(keys, values)
	}
	return g.text()
}

func (g valueGenerator) values(depth int) []rego.Value {
	// Elements of one kind make more built-ins go all the way.
	n, kind := g.IntN(5), g.IntN(4)
	values := make([]rego.Value, n)
	for i := range values {
		switch kind {
		case 0:
			values[i] = g.number()
		case 1:
			values[i] = g.text()
		case 2:
			values[i] = rego.NewSet(g.number(), g.number())
		default:
			values[i] = g.value(depth - 1)
		}
	}
	return values
}

// fitting makes operands that a built-in likely accepts.
func (g valueGenerator) fitting(kind string) rego.Value {
	switch kind {
	case "number":
		return g.number()
	case "string":
		return g.text()
	case "array":
		return rego.NewArray(g.values(2)...)
	case "set":
		return rego.NewSet(g.values(2)...)
	case "sets":
		return rego.NewSet(rego.NewSet(g.values(1)...), rego.NewSet(g.values(1)...), rego.NewSet(g.number(), g.number()))
	case "object":
		return rego.ObjectOf([]rego.Value{rego.String("a"), rego.String("b"), g.value(1)},
			[]rego.Value{g.value(2), rego.ObjectOf([]rego.Value{g.text()}, []rego.Value{g.value(1)}), g.value(1)})
	case "numbers":
		return rego.NewArray(g.number(), g.number())
	case "strings":
		return rego.NewArray(g.text(), g.text())
	}
	return g.value(2)
}

// Each built-in of this package does what OPA's does.
func TestBuiltins(t *testing.T) {
	signatures := map[string][]string{
		"count": {"any"}, "sort": {"array"}, "max": {"array"}, "min": {"set"}, "product": {"numbers"}, "sum": {"numbers"}, "floor": {"number"},
		"equal": {"any", "any"}, "neq": {"any", "any"}, "lt": {"any", "any"}, "lte": {"any", "any"}, "gt": {"any", "any"}, "gte": {"any", "any"},
		"is_array": {"any"}, "is_boolean": {"any"}, "is_null": {"any"}, "is_number": {"any"}, "is_object": {"any"}, "is_set": {"any"}, "is_string": {"any"},
		"internal.member_2": {"any", "array"}, "internal.member_3": {"number", "any", "array"},
		"array.concat": {"array", "array"}, "array.slice": {"array", "number", "number"},
		"object.get": {"object", "strings", "any"}, "object.keys": {"object"}, "object.union": {"object", "object"},
		"and": {"set", "set"}, "or": {"set", "set"}, "intersection": {"sets"}, "union": {"sets"},
		"plus": {"number", "number"}, "minus": {"number", "number"}, "mul": {"number", "number"}, "div": {"number", "number"}, "rem": {"number", "number"},
		"numbers.range": {"number", "number"}, "bits.and": {"number", "number"}, "bits.lsh": {"number", "number"}, "format_int": {"number", "number"},
		"concat": {"string", "strings"}, "contains": {"string", "string"}, "startswith": {"string", "string"}, "endswith": {"string", "string"},
		"split": {"string", "string"}, "trim": {"string", "string"}, "trim_prefix": {"string", "string"}, "trim_suffix": {"string", "string"},
		"lower": {"string"}, "glob.match": {"string", "strings", "string"}, "regex.replace": {"string", "string", "string"}, "time.parse_rfc3339_ns": {"string"},
	}
	own := rego.Builtins()
	for name := range own {
		if _, ok := signatures[name]; !ok {
			t.Errorf("no test of %s", name)
		}
	}
	for name, signature := range signatures {
		t.Run(name, func(t *testing.T) {
			g := valueGenerator{rand.New(rand.NewPCG(5, 6))}
			theirs, ok := opa.Builtin(name)
			if !ok {
				t.Fatal("OPA has no such built-in")
			}
			defined := 0
			for range 3000 {
				operands := make([]rego.Value, len(signature))
				for i, kind := range signature {
					if g.IntN(6) == 0 {
						kind = "any"
					}
					operands[i] = g.fitting(kind)
				}
				if vast(name, operands) {
					continue
				}
				got, want := outcome(own[name], operands), outcome(theirs, operands)
				if got != want {
					t.Errorf("%s(%v):\nOPA: %s\nown: %s", name, written(operands), want, got)
				}
				if want != "error" && want != "undefined" {
					defined++
				}
			}
			if defined < 100 {
				t.Errorf("only %d of the operands had a result", defined)
			}
		})
	}
}

// vast says whether OPA would take too long, where this package refuses.
func vast(name string, operands []rego.Value) bool {
	return (name == "numbers.range" || name == "bits.lsh") && slices.ContainsFunc(operands, func(v rego.Value) bool {
		text := opa.Value(v).String()
		return len(text) > 5 || text == "1e20"
	})
}

func outcome(builtin rego.Builtin, operands []rego.Value) string {
	value, err := builtin(operands)
	switch {
	case err != nil:
		return "error"
	case value == nil:
		return "undefined"
	}
	return opa.Value(value).String()
}

func written(operands []rego.Value) string {
	var texts []string
	for _, operand := range operands {
		texts = append(texts, opa.Value(operand).String())
	}
	return fmt.Sprint(texts)
}
