package tenant

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"github.com/residency-check/residency-check/internal/residency"
)

// FuzzParse: any bytes give a tenant or errors, never both, never neither, and
// never a panic.
func FuzzParse(f *testing.F) {
	formats := []Format{JSON, YAML, NDJSON}
	archives, _ := filepath.Glob("testdata/*.txtar")
	for _, name := range archives {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range archive.Files {
			if format, ok := FormatOf(file.Name); ok {
				f.Add(file.Data, byte(slices.Index(formats, format)))
			}
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, format byte) {
		checkParse(t, data, formats[int(format)%len(formats)])
	})
}

func checkParse(t *testing.T, data []byte, format Format) {
	count := 0
	for d := range Parse("t", format, bytes.NewReader(data), testVocabulary(), testToday) {
		if d.Index != count {
			t.Errorf("document %d has the index %d", count, d.Index)
		}
		if (d.Tenant == nil) == (d.Errors == nil) {
			t.Errorf("document %d has both or neither", count)
		}
		checkErrors(t, data, d.Errors)
		if d.Tenant != nil && format == JSON {
			checkJSON(t, data, d.Tenant)
		}
		count++
	}
	if count == 0 {
		t.Error("no document and no error")
	}
	waivers, errs := ParseWaivers("t", format, data, testVocabulary())
	if waivers != nil && errs != nil {
		t.Error("both waivers and errors")
	}
	checkErrors(t, data, errs)
}

// checkErrors finds each error within the file, and fit for a terminal.
func checkErrors(t *testing.T, data []byte, errs []residency.Error) {
	lines := strings.Split(strings.TrimPrefix(string(data), "\ufeff"), "\n")
	for _, e := range errs {
		if e.Line < 1 || e.Line > len(lines) || e.Column < 1 || e.Column > utf8.RuneCountInString(lines[e.Line-1])+1 {
			t.Errorf("%d:%d is not in the file: %s", e.Line, e.Column, e.Message)
		}
		for _, r := range e.Path + e.Message {
			if !unicode.IsPrint(r) {
				t.Errorf("%q or %q reaches a terminal with %q", e.Path, e.Message, r)
			}
		}
	}
}

// checkJSON compares with what encoding/json makes of the same document.
func checkJSON(t *testing.T, data []byte, tenant *Tenant) {
	var want any
	if err := json.Unmarshal(bytes.TrimPrefix(data, []byte("\ufeff")), &want); err != nil {
		t.Errorf("accepted, but %v", err)
	}
	if !reflect.DeepEqual(want, tenant.Input) {
		t.Errorf("input %v, want %v", tenant.Input, want)
	}
}

// FuzzSchema: what the decoder takes, the schema takes, as editors read it and as
// policies do.
func FuzzSchema(f *testing.F) {
	validate, match := jsonSchema(f), opaSchema(f)
	archives, _ := filepath.Glob("testdata/*.txtar")
	for _, name := range archives {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range archive.Files {
			if format, ok := FormatOf(file.Name); ok && format == JSON {
				f.Add(file.Data)
			}
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for d := range Parse("t", JSON, bytes.NewReader(data), testVocabulary(), testToday) {
			if d.Tenant == nil {
				continue
			}
			if err := validate(d.Tenant.Input); err != nil {
				t.Errorf("JSON Schema refuses it: %v", err)
			}
			if err := match(d.Tenant.Input); err != nil {
				t.Errorf("OPA refuses it: %v", err)
			}
		}
	})
}
