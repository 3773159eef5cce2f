package rego_test

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/rego/opa"
)

func stored(tb testing.TB, v rego.Value) string {
	tb.Helper()
	text, err := rego.Store(rego.NewObject(map[string]rego.Value{"document": v}))
	if err != nil {
		tb.Fatal(err)
	}
	return string(text)
}

func open(tb testing.TB, text string) rego.Value {
	tb.Helper()
	root, err := rego.OpenStored(text)
	if err != nil {
		tb.Fatal(err)
	}
	return root.Get(rego.String("document"))
}

// FuzzStored stores JSON and reads it again.
func FuzzStored(f *testing.F) {
	wide := `{"a0": 0` + strings.Repeat(`, "x": 1, "y": {"z": []}`, 2)
	for i := range 60 { // a table, whose values are read one by one
		wide += `, "k` + strings.Repeat("i", i) + `": {"n": "` + strings.Repeat("long", i) + `"}`
	}
	for _, text := range []string{
		languageInput, wide + `}`, `[1, -0, 1.0, 1e3, 12345678901234567890]`, `{}`, `[]`, `[[[[]]], {"a": {}}]`, `null`, `true`, `false`, `""`,
		`{"a": {"x": 1, "y": 2}, "b": {"x": 3, "y": 4}}`, `[{"x": "same"}, {"x": "same"}, {"y": "same"}]`,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want, err := parsed(text)
		if err != nil {
			return
		}
		got := open(t, stored(t, want))
		if !rego.Equal(got, want) {
			t.Errorf("got %s, want %s", opa.Value(got), opa.Value(want))
		}
	})
}

// Equal parts are stored once.
func TestStoredOnce(t *testing.T) {
	citation := `{"title": "Customer data storage for Japan customers", "section": "Storage location"}`
	once, often := stored(t, parse(t, `[`+citation+`]`)), stored(t, parse(t, `[`+citation+strings.Repeat(", "+citation, 9)+`]`))
	if grown := len(often) - len(once); grown != 9*4 {
		t.Errorf("nine more of the same took %d bytes, want nine references of 4", grown)
	}
}

func TestStoreRefuses(t *testing.T) {
	for name, v := range map[string]rego.Value{
		"a set":             rego.NewSet(rego.Int(1)),
		"keys of all kinds": rego.ObjectOf([]rego.Value{rego.Int(1)}, []rego.Value{rego.Null{}}),
	} {
		if _, err := rego.Store(rego.NewObject(map[string]rego.Value{"document": v})); err == nil {
			t.Errorf("%s was stored", name)
		}
	}
}

// Broken bytes are an error when they are opened, or of what reads them, and never
// a panic or an endless run.
func TestBrokenStored(t *testing.T) {
	whole := stored(t, parse(t, languageInput))
	for i := range len(whole) {
		for _, text := range []string{whole[:i], whole[:i] + string(whole[i]^0xff) + whole[i+1:]} {
			if root, err := rego.OpenStored(text); err == nil {
				_, _ = rego.ToGo(root)
			}
		}
	}
}

// A part that cannot be read ends the evaluation that needs it, and no other.
func TestEvalOfBrokenStored(t *testing.T) {
	whole := stored(t, parse(t, `{"bad": {"name": "a name"}, "good": {"name": "another"}}`))
	broken := strings.Replace(whole, "\x06a name", "\x7fa name", 1)
	p := ready(t, "package test\n\nr := data.document[input].name")
	root, err := rego.OpenStored(broken)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := p.Eval(t.Context(), rego.String("good"), root); err != nil || got != rego.String("another") {
		t.Errorf("got %v, %v", got, err)
	}
	if got, err := p.Eval(t.Context(), rego.String("bad"), root); err == nil {
		t.Errorf("got %v, want an error", got)
	}
}

// Several evaluations read one stored document at once.
func TestStoredConcurrently(t *testing.T) {
	want, shared := largeDocument(t)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			value, err := rego.ToGo(shared)
			if err != nil {
				t.Error(err)
			}
			if !reflect.DeepEqual(value, want) {
				t.Error("what was read at once with others is not what was stored")
			}
		})
	}
	group.Wait()
}

// largeDocument is a document with tables, records and texts that return, and the
// same as stored bytes hold it.
func largeDocument(t *testing.T) (want any, lazy rego.Value) {
	t.Helper()
	entries := map[string]any{}
	for i := range 200 {
		var list []any
		for j := range 5 {
			list = append(list, map[string]any{"at": float64(j), "word": fmt.Sprint("word ", i%7), "within": map[string]any{fmt.Sprint(i % 3): true}})
		}
		entries[fmt.Sprint("entry ", i)] = map[string]any{"name": fmt.Sprint("name ", i), "list": list, "none": nil}
	}
	document, err := rego.FromGo(entries)
	if err != nil {
		t.Fatal(err)
	}
	return entries, open(t, stored(t, document))
}
