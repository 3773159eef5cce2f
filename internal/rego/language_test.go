package rego_test

import (
	"encoding/json"
	"testing"
)

// Each rule is one feature of the language, evaluated over several inputs by OPA
// and by the plan.
var language = []struct {
	name   string
	module string
}{
	{"constant", `r := {"a": [1, "b", null, true, {2, 3}], "c": {}, "d": set(), "e": [], "f": 1.50}`},
	{"input", `r := input`},
	{"reference", `r := input.a.b`},
	{"index", `r := input.list[1]`},
	{"index that is a fraction", `r := input.list[1.0]`},
	{"negative index", `r := input.list[-1]`},
	{"key from input", `r := input.a[input.key]`},
	{"unknown key", `r := input.nothing.at.all`},
	{"reference into a string", `r := input.text.x`},
	{"undefined in a literal", `r := [input.nothing]`},
	{"data", `r := data.base.fruits.apple`},
	{"data by key", `r := data.base.fruits[input.key]`},
	{"whole data", `r := data.base`},
	{"data by number", `r := data.base.table[2]`},
	{"data by number and on", `r := data.base.table[2].name`},
	{"data by a fraction", `r := data.base.table[2.0]`},
	{"data by numbers of the input", `r := [x | some n in input.list; x := data.base.table[n].name]`},
	{"data by true", `r := data.base.table[true]`},
	{"data by a list", `r := data.base.table[[2]]`},
	{"list in data by text", `r := data.base.list["1"]`},
	{"list in data by text of the input", `r := [x | some n in input.list; x := data.base.list[sprintf("%d", [n])]]`},
	{"list in data by a fraction", `r := data.base.list[1.0]`},
	{"list in data by text that is no index", `r := [data.base.list["x"], data.base.list["-1"], data.base.list[""]]`},
	{"list in data below a key of the input", `r := [x | some k in ["list", "table"]; x := data.base[k]["1"]]`},
	{"list in data below a key and a name", `r := [x | some k in ["base"]; x := data[k].lists.inner["1"]]`},
	{"scan of data and a number", `r contains x if {
	some k
	x := data.base[k][2]
}`},
	{"part of the data in a variable", `r := [x | some part in [data.base.table, data.base.list]; some k in [2, "1"]; x := part[k]]`},
	{"part of the data in a function", `r := [x | some k in [2, "1", 1]; x := f(data.base.table, k)]
f(part, k) := part[k]`},
	{"text in a list of the input", `r := input.list["1"]`},
	{"data that is missing", `r := data.nothing`},
	{"scan of data", `r contains [k, v] if some k, v in data.base.fruits`},
	{"conjunction", `r if {
	input.list[0] == 1
	input.text == "hello"
}`},
	{"false is not undefined", `r := input.no`},
	{"a false condition", `r := 1 if input.no`},
	{"default", `default r := "none"
r := input.nothing`},
	{"default that is overridden", `default r := "none"
r := input.text`},
	{"else", `r := "list" if {
	is_array(input.a)
} else := "object" if {
	is_object(input.a)
} else := "neither"`},
	{"else without a last resort", `r := 1 if {
	input.nothing
} else := 2 if {
	input.text == "hello"
}`},
	{"else in loops", `r := v if {
	some v in input.list
	v > 100
} else := v if {
	some v in input.list
	v == 3
}`},
	{"several bodies", `r := "one" if input.nothing
r := "two" if input.text == "hello"`},
	{"bodies that agree", `r := "same" if input.list
r := "same" if input.text`},
	{"conflict of a rule", `r := v if some v in input.list`},
	{"conflict of a function", `r := f(1)
f(_) := 1 if input.text
f(x) := 2 if x == 1`},
	{"conflict of keys", `r := {k: v | some v in input.list; k := "same"}`},
	{"conflict of a partial object", `r["same"] := v if some v in input.list`},
	{"no conflict of equal values", `r := {k: 1 | some k in ["a", "a"]}`},
	{"function", `r := f(input.list)
f(xs) := count(xs)`},
	{"function by pattern", `r := [f("a", 1), f("b", 2), f("c", 3)]
f("a", n) := n
f("b", n) := n * 10
f(x, _) := x if x == "c"`},
	{"function by composite pattern", `r := [f([1, 2]), f([3]), f({"k": 4})]
f([a, b]) := a + b
f([a]) := a
f({"k": v}) := v`},
	{"function that is undefined", `r := f(input.nothing)
f(x) := x`},
	{"function that is false", `r if not f(input.no)
f(x) := x`},
	{"function without a value", `r if f(input.text)
f(x) if x == "hello"`},
	{"array pattern", `r := [a, b] if [a, b] := input.pair`},
	{"array pattern of another length", `r := a if [a] = input.pair`},
	{"array pattern with a constant", `r := a if ["x", a] = input.pair`},
	{"nested pattern", `r := [a, b] if [[a, _], {"k": b}] = input.nested`},
	{"object pattern", `r := a if {"b": a} = input.a`},
	{"unification of arrays", `r := [x, y] if [x, 2] = [1, y]`},
	{"unification of objects", `r := [x, y] if {"a": x, "b": 2} = {"a": 1, "b": y}`},
	{"unification in a scan", `r contains x if {
	[x, 1] = input.pairs[_]
}`},
	{"self reference of a key", `r contains k if input.graph[k][_] = k`},
	{"array comprehension", `r := [w | some v in input.list; w := v * 2]`},
	{"set comprehension", `r := {w | some v in input.list; w := v % 2}`},
	{"object comprehension", `r := {k: v | some k, v in input.a}`},
	{"nested comprehension", `r := [[y | some y in x; y > 1] | some x in input.lists]`},
	{"comprehension over a comprehension", `r := [x | some x in {y | some y in input.list; y != 2}]`},
	{"comprehension that sees variables", `r := {k: [x | some x in input.list; x < v] | some k, v in input.a.numbers}`},
	{"empty comprehension", `r := [[x | some x in input.nothing], {x | some x in input.nothing}]`},
	{"some with index", `r := {i | some i, v in input.list; v == 2}`},
	{"some in a set", `r := [v | some v in {3, 1, 2, "x", null}]`},
	{"some key in a set", `r := [k | some k, _ in {"b", "a"}]`},
	{"in", `r := [1 in input.list, 9 in input.list, "hello" in {"hello"}, 1 in input.a, 1 in 5]`},
	{"in with a key", `r := [x | some x in [1, 2, 3, 4]; holds(x)]
holds(1) if 0, 1 in input.list
holds(2) if "b", 1 in input.a
holds(3) if 3, 3 in {3}
holds(4) if 3, 4 in {3}`},
	{"some without in", `r contains i if {
	some i
	input.list[i] == 2
}`},
	{"wildcards", `r contains x if x := input.lists[_][_]`},
	{"every", `r if every x in input.list { x < 10 }`},
	{"every that fails", `r if every x in input.list { x < 2 }`},
	{"every with key", `r if every i, x in input.list { x == i + 1 }`},
	{"every over nothing", `r if every x in [] { x == 1 }`},
	{"every over what is no collection", `r if every x in input.text { x }`},
	{"every in every", `r if every xs in input.lists { every x in xs { x > 0 } }`},
	{"every within a loop", `r contains i if {
	some i, xs in input.lists
	every x in xs { x > 1 }
}`},
	{"not", `r if not input.nothing`},
	{"not of a value", `r if not input.text`},
	{"not of false", `r if not input.no`},
	{"not of a call", `r if not 9 in input.list`},
	{"not with a loop", `r contains x if {
	some x in input.list
	not {y | some y in input.list; y < x} == set()
}`},
	{"not over a function", `r := [x | some x in input.list; not big(x)]
big(x) if x > 2`},
	{"partial set", `r contains x if some x in input.list
r contains "more"`},
	{"partial set with composite keys", `r contains [x, {"k": y}] if {
	some x in input.list
	some y in input.list
	x < y
}`},
	{"partial object", `r[k] := v if some k, v in input.a`},
	{"partial object with composite keys", `r[[k, v]] := i if {
	some i, v in input.list
	k := sprintf("%d", [v])
}`},
	{"partial object of several rules", `r["a"] := 1
r["b"] := 2 if input.text
r[k] := 3 if k := input.key`},
	{"lookup in a partial object with composite keys", `r := [x | some v in input.list; x := p[[v, "k"]]]
p[[v, "k"]] := v * v if some v in input.list`},
	{"nested partial object", `r[a][b] := v if {
	some a, inner in input.graph
	some b, v in inner
}`},
	{"partial object of sets", `r[k] contains v if {
	some k, list in input.groups
	some v in list
}`},
	{"ground and other heads", `r.a.b := 1
r.a[x] := 2 if x := input.key`},
	{"rule of rules", `r := a + b
a := c * 2
b := c + 1
c := count(input.list)`},
	{"with input", `r := [a, x] if {
	x := a with input as {"list": [1]}
}
a := count(input.list)`},
	{"with a path of input", `r := [a, x, input.a] if {
	x := a with input.a.b as 7
}
a := input.a.b`},
	{"with a new path", `r := x if {
	x := a with input.new.path as 7
}
a := input.new`},
	{"with data", `r := [a, x] if {
	x := a with data.base.fruits as {"apple": "blue"}
}
a := data.base.fruits.apple`},
	{"with over a rule", `r := [a, x] if {
	x := a with data.test.b as 5
}
a := b + 1
b := 1`},
	{"with a mocked built-in", `r := x if {
	x := a with count as 5
}
a := count(input.list)`},
	{"with a mocked function", `r := x if {
	x := a with f as g
}
a := f(1)
f(x) := x
g(x) := x + 100`},
	{"with in a loop", `r := [x | some n in input.list; x := a with input.n as n]
a := input.n * 2`},
	{"undefined with", `r if {
	not a with input as {}
	a
}
a := input.list`},
	{"rule by computed name", `r := [x | some name in ["one", "two", "zero", "none"]; x := data.other[name]]`},
	{"rule by computed name and more", `r := x if x := data.test.s[input.key].k
s.b := {"k": 5}
s.c := {"k": 6}`},
	{"package as a document", `r := data.other`},
	{"package and data at the same path", `r := [data.other, data.other.zero, data.other.deep]`},
	{"scan over rules", `r contains k if {
	some k
	data.other[k]
}`},
	{"built-in that fails", `r := input.text + 1`},
	{"built-in that fails in a condition", `r := 1 if to_number(input.text)`},
	{"built-in that is undefined", `r := max([])`},
	{"division by zero", `r := 1 / (count(input.list) - 3)`},
	{"relation", `r contains [p, v] if walk(input.a, [p, v])`},
	{"relation as a condition", `r if walk(input.a)
`},
	{"order of types", `r := sort([{}, set(), [], "a", 1, true, null, false, "", -1, 0.5, [1], {1}, {"a": 1}])`},
	{"comparison of types", `r := [null < 1, 1 < "a", "a" < [], [] < {}, {} < set(), 1 == 1.0, {1: "x"}[1.0], 2 > 1.5]`},
	{"numbers of many digits", `r := [
	0.1234567890123456789 == 0.1234567890123456788,
	0.12345678901234567890 == 0.12345678901234567880,
	0.1234567890123456789 > 0.1234567890123456788,
	123456789012345.5 == 123456789012345.50000,
	0.1234567890123456788 in {0.1234567890123456789},
]`},
	{"sets of numbers of many digits", `r := [count({0.1234567890123456789, 0.1234567890123456788, 1e400, 1e399}), max([1e-400, 0])]`},
	{"equal numbers", `r := {1, 1.0, 2, 2.0, 3e0}`},
	{"arithmetic", `r := [7 / 2, 6 / 3, 7 % 3, -7 % 3, 0 / 5, 1 / 3, 2 - 5, 99999999999 * 99999999999, 0.1 + 0.2, floor(7 / 2), floor(-7 / 2)]`},
	{"set operations", `r := [{1, 2, 3} & {2, 3, 4}, {1, 2} | {3}, {1, 2, 3} - {2}, {1} - {1}]`},
	{"string interpolation", `r := $"{input.text} and {count(input.list)}"`},
	{"early decision", `r if some x in input.list
r if some x in input.nothing`},
	{"decision in with", `r if f with input.list as [5]
f if some x in input.list`},
	{"literal in a loop", `r := [{"x": x, "list": [x, 1], "set": {x, "c"}, "fix": [1, {"a"}]} | some x in input.list]`},
	{"literal that breaks off", `r := [{"x": x, "y": y} | some x in input.list; y := input.a[x]]`},
}

const languageInput = `{
	"a": {"b": 1, "c": "two", "numbers": {"x": 2, "y": 3}},
	"list": [1, 2, 3], "lists": [[1, 2], [3], []], "text": "hello", "no": false, "key": "b",
	"pair": ["x", 2], "pairs": [[5, 1], [6, 2], [7, 1]], "nested": [[1, 2], {"k": 3}],
	"graph": {"n": {"m": "n", "o": "p"}, "q": {"z": "z"}}, "groups": {"g": [1, 2], "h": [2, 2]}
}`

func TestLanguage(t *testing.T) {
	inputs := map[string]string{
		"input":           languageInput,
		"no input":        ``,
		"empty input":     `{}`,
		"other input":     `{"a": [], "list": [5], "text": "bye", "no": true, "key": "apple", "pair": ["x"], "nested": [], "lists": {"k": [2]}}`,
		"null input":      `null`,
		"lists of a kind": `{"list": [2, 2, 2], "lists": [[2]], "a": {"b": {"c": 1}}, "key": "c", "pairs": [[1, 1.0]], "text": ""}`,
	}
	for _, c := range language {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := newForms(t, languageModules(c.module), "data.test.r", languageData(t))
			for name, input := range inputs {
				t.Run(name, func(t *testing.T) { p.compare(t, parse(t, input)) })
			}
		})
	}
}

func languageData(t *testing.T) map[string]any {
	var data map[string]any
	err := json.Unmarshal([]byte(`{
		"base": {"fruits": {"apple": "red", "b": "yellow"}, "list": [3, 2], "table": {"1": {"name": "one"}, "2": {"name": "two"}}, "lists": {"inner": ["a", "b"]}},
		"other": {"zero": 0, "both": {"base": true}, "deep": {"more": true}}
	}`), &data)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// languageModules is a module under test beside one that it refers to.
func languageModules(module string) map[string]string {
	return map[string]string{
		"test.rego":  "package test\n\n" + module,
		"other.rego": "package other\n\none := 1\n\nboth := [1]\n\ntwo := input.list\n\ndeep.three := 3\n",
	}
}
