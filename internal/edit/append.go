package edit

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"

	"github.com/residency-check/residency-check/internal/tenant"
)

// Entry is a waiver to be written: its keys in their order.
type Entry []EntryField

// EntryField is a key of an entry and its value: a string or a list of strings.
type EntryField struct {
	Key    string
	Text   string
	Places []string // in place of Text
}

// Waiver returns the text of a tenant document or waivers file with one more
// waiver, and the line on which that begins. Nothing else of the text changes.
//
// It inserts text where the list ends. Libraries that write YAML trees, yaml.v3
// among them, keep comments but set the whole document anew: blank lines, quotes
// and indentation would be theirs. An insertion can go wrong only where the text is
// odd, and that VerifyWaiver finds out.
func Waiver(format tenant.Format, text []byte, entry Entry) ([]byte, int, error) {
	body, mark := bytes.CutPrefix(text, []byte("\ufeff"))
	var at int
	var inserted string
	var err error
	switch format {
	case tenant.JSON:
		at, inserted, err = appendJSON(body, entry)
	case tenant.YAML:
		body = withoutBrackets(body)
		at, inserted, err = appendYAML(body, entry)
	default:
		err = errors.New("holds a document a line: keep the waiver in a file of its own (--in FILE)")
	}
	if err != nil {
		return nil, 0, err
	}
	if bytes.Contains(body, []byte("\r\n")) {
		inserted = string(bytes.ReplaceAll([]byte(inserted), []byte("\n"), []byte("\r\n")))
	}
	out := append(append(append([]byte{}, body[:at]...), inserted...), body[at:]...)
	line := 1 + bytes.Count(out[:at+firstOf(inserted, entry)], []byte("\n"))
	if mark {
		out = append([]byte("\ufeff"), out...)
	}
	return out, line, nil
}

// firstOf finds where the entry itself begins within the inserted text.
func firstOf(inserted string, entry Entry) int {
	return max(0, bytes.Index([]byte(inserted), []byte(entry[0].Key)))
}

// VerifyWaiver checks that a text differs from another in nothing but one waiver more,
// the last of the list. Both must be readable as one document.
func VerifyWaiver(file string, format tenant.Format, before, after []byte, entry Entry) error {
	old, fault := tenant.Value(format, before)
	if fault != nil {
		return fault
	}
	now, fault := tenant.Value(format, after)
	if fault != nil {
		return fmt.Errorf("%s is written in a way that cannot be added to: %w", file, fault)
	}
	want, ok := old.(map[string]any)
	if !ok {
		return fmt.Errorf("%s holds no object", file)
	}
	list, _ := want["waivers"].([]any)
	want["waivers"] = append(list, entry.generic())
	if !reflect.DeepEqual(want, now) {
		return fmt.Errorf("%s is written in a way that cannot be added to: give --in FILE, or add the waiver by hand", file)
	}
	return nil
}

// generic is the entry as the policies would take it.
func (e Entry) generic() map[string]any {
	value := map[string]any{}
	for _, field := range e {
		if field.Places == nil {
			value[field.Key] = field.Text
			continue
		}
		places := []any{}
		for _, place := range field.Places {
			places = append(places, place)
		}
		value[field.Key] = places
	}
	return value
}

// Shown is the entry for people: each key on its own line, fit for a terminal.
func (e Entry) Shown() string { return "  " + e.blockYAML("  ") + "\n" }
