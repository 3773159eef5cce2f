package edit_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/edit"
	"github.com/residency-check/residency-check/internal/residency"
)

func set(pointer string, value any) residency.Alternative {
	return residency.Alternative{{Pointer: pointer, Value: value}}
}

func TestTextChangesNothingElse(t *testing.T) {
	for name, c := range map[string]struct {
		before, after string
		changes       residency.Alternative
	}{
		"value in a block": {
			"a:\n  b: GRS   # since 2021\n  c: x\n", "a:\n  b: LRS   # since 2021\n  c: x\n", set("/a/b", "LRS"),
		},
		"value between braces": {
			"- {b: \"GRS\", c: true}  # why\n", "- {b: \"GRS\", c: false}  # why\n", set("/0/c", false),
		},
		"quoted value": {"b: 'it''s'\n", "b: LRS\n", set("/b", "LRS")},
		"entry that is an id": {
			"features:\n  - entra.mfa   # all of us\n  - azure.rbac\n",
			"features:\n  - {id: entra.mfa, options: {methods: [sms]}}   # all of us\n  - azure.rbac\n",
			set("/features/0", map[string]any{"options": map[string]any{"methods": []any{"sms"}}, "id": "entra.mfa"}),
		},
		"options of an entry without": {
			"- id: entra.mfa  # all\n  name: x  # some\n- azure.rbac\n",
			"- id: entra.mfa  # all\n  name: x  # some\n  options: {a: \"NO\"}\n- azure.rbac\n",
			set("/0/options", map[string]any{"a": "NO"}),
		},
		"new member of a block": {
			"tenant:\n  name: X\n  country: JP  # home\n\nfeatures: [a]\n",
			"tenant:\n  name: X\n  country: JP  # home\n  commitments: []\n\nfeatures: [a]\n",
			set("/tenant/commitments", []any{}),
		},
		"new member behind a nested block": {
			"- id: a\n  options:\n    list:\n      - x\n      - y # z\n- b\n",
			"- id: a\n  options:\n    list:\n      - x\n      - y # z\n    more: true\n- b\n",
			set("/0/options/more", true),
		},
		"new member between braces": {"- {a: 1, b: [x]} # c\n", "- {a: 1, b: [x], c: w} # c\n", set("/0/c", "w")},
		"first member":              {"o: {}\n", "o: {a: b}\n", set("/o/a", "b")},
		"items of a block":          {"m:\n  - a # 1\n  - b # 2\n  - c\nn: x\n", "m:\n  - a # 1\n  - c\nn: x\n", set("/m", []any{"a", "c"})},
		"list between brackets":     {"m: [a, b] # 1\n", "m: [b] # 1\n", set("/m", []any{"b"})},
		"two changes": {
			"- id: a\n", "- id: a\n  options: {x: true, w: z}\n",
			residency.Alternative{{Pointer: "/0/options", Value: map[string]any{"x": true}}, {Pointer: "/0/options/w", Value: "z"}},
		},
		"line breaks of Windows":      {"a:\r\n  b: x\r\n", "a:\r\n  b: x\r\n  c: w\r\n", set("/a/c", "w")},
		"no line break at the end":    {"a:\n  b: x", "a:\n  b: x\n  c: w", set("/a/c", "w")},
		"characters of several bytes": {"{é: 日本, b: 日}\n", "{é: 日本, b: x}\n", set("/b", "x")},
	} {
		text, err := edit.Text([]byte(c.before), false, c.changes)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := cmp.Diff(c.after, string(text)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestTextWritesJSON(t *testing.T) {
	before := "{\n\t\"features\": [\n\t\t\"entra.mfa\",\n\t\t{\n\t\t\t\"id\": \"a\",\n\t\t\t\"options\": {\"x\": \"\\\"\"}\n\t\t}\n\t]\n}\n"
	after := "{\n\t\"features\": [\n\t\t{\"id\": \"entra.mfa\"},\n\t\t{\n\t\t\t\"id\": \"a\",\n\t\t\t\"options\": {\"x\": \"LRS\", \"y\": true},\n\t\t\t\"name\": \"n\"\n\t\t}\n\t]\n}\n"
	text, err := edit.Text([]byte(before), true, residency.Alternative{
		{Pointer: "/features/0", Value: map[string]any{"id": "entra.mfa"}},
		{Pointer: "/features/1/options/x", Value: "LRS"},
		{Pointer: "/features/1/options/y", Value: true},
		{Pointer: "/features/1/name", Value: "n"},
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(after, string(text)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestTextRefusesWhatItCannotPlace(t *testing.T) {
	for name, c := range map[string]struct {
		text    string
		pointer string
	}{
		"anchor":         {"a: &x y\n", "/a"},
		"alias":          {"b: &x y\na: *x\n", "/a"},
		"several lines":  {"a: |\n  x\n", "/a"},
		"no such place":  {"a: b\n", "/c/d"},
		"no such item":   {"- a\n", "/1"},
		"into a string":  {"a: b\n", "/a/b"},
		"not a document": {"", "/a"},
	} {
		if text, err := edit.Text([]byte(c.text), false, set(c.pointer, "z")); err == nil {
			t.Errorf("%s: became %q", name, text)
		}
	}
}

// A patch says of each change whether there is something to replace, and the
// document itself stays as it was.
func TestApply(t *testing.T) {
	document := map[string]any{"features": []any{"a"}, "tenant": map[string]any{"x": "y"}}
	changed, patch, err := edit.Apply(document, residency.Alternative{
		{Pointer: "/features/0", Value: "b"}, {Pointer: "/tenant/x", Value: "z"}, {Pointer: "/tenant/~1", Value: true},
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]any{"features": []any{"b"}, "tenant": map[string]any{"x": "z", "/": true}}, changed); diff != "" {
		t.Errorf("changed (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]edit.Operation{{"replace", "/features/0", "b"}, {"replace", "/tenant/x", "z"}, {"add", "/tenant/~1", true}}, patch); diff != "" {
		t.Errorf("patch (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(map[string]any{"features": []any{"a"}, "tenant": map[string]any{"x": "y"}}, document); diff != "" {
		t.Errorf("document (-before +after):\n%s", diff)
	}
	if _, _, err := edit.Apply(document, set("/features/1", "b")); err == nil {
		t.Error("a pointer to nothing is followed")
	}
}
