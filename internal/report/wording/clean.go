package wording

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/residency"
)

// longest is how many characters of one string a text report shows.
const longest = 300

// Cleaned returns r with every string fit to be printed on a terminal. It goes
// by reflection so that no field, present or future, can be forgotten: documents
// and policies may be hostile. What needs no cleaning is shared with r and not
// copied, so what it returns is for reading only.
func Cleaned(r *residency.Report) *residency.Report { return CleanedBy(Printable, r) }

// CleanedBy returns r with every string as fit gives it.
func CleanedBy(fit func(string) string, r *residency.Report) *residency.Report { return Fitted(fit, r) }

// Fitted is CleanedBy for anything else that is shown.
func Fitted[T any](fit func(string) string, shown *T) *T {
	out, _ := cleanValue(fit, reflect.ValueOf(shown))
	return out.Interface().(*T)
}

// cleanValue returns v with every string as fit gives it, and whether that
// differs from v. Most text is harmless, and looking costs less than copying.
func cleanValue(fit func(string) string, v reflect.Value) (reflect.Value, bool) {
	switch v.Kind() {
	case reflect.String:
		return cleanString(fit, v)
	case reflect.Pointer:
		if to, changed := cleanElem(fit, v); changed {
			out := reflect.New(v.Type().Elem())
			out.Elem().Set(to)
			return out, true
		}
	case reflect.Interface:
		return cleanElem(fit, v)
	case reflect.Struct:
		return cleanStruct(fit, v)
	case reflect.Slice:
		return cleanSlice(fit, v)
	case reflect.Map:
		return cleanMap(fit, v)
	}
	return v, false
}

func cleanString(fit func(string) string, v reflect.Value) (reflect.Value, bool) {
	text := v.String()
	fitted := fit(text)
	if fitted == text {
		return v, false
	}
	out := reflect.New(v.Type()).Elem()
	out.SetString(fitted)
	return out, true
}

func cleanElem(fit func(string) string, v reflect.Value) (reflect.Value, bool) {
	if v.IsNil() {
		return v, false
	}
	return cleanValue(fit, v.Elem())
}

// encoding is the type of what is kept for speed, of the text as it came.
var encoding = reflect.TypeFor[*residency.Encoding]()

func cleanStruct(fit func(string) string, v reflect.Value) (out reflect.Value, changed bool) {
	out = v
	for i := range v.NumField() {
		if v.Field(i).Type() == encoding {
			continue
		}
		field, other := cleanValue(fit, v.Field(i))
		if !other {
			continue
		}
		if !changed {
			out, changed = copied(v), true
		}
		out.Field(i).Set(field)
	}
	return out, changed
}

// copied is a copy of a struct, without what is kept for speed.
func copied(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	for i := range out.NumField() {
		if field := out.Field(i); field.Type() == encoding {
			field.SetZero()
		}
	}
	return out
}

func cleanSlice(fit func(string) string, v reflect.Value) (out reflect.Value, changed bool) {
	out = v
	for i := range v.Len() {
		item, other := cleanValue(fit, v.Index(i))
		if !other {
			continue
		}
		if !changed {
			out, changed = reflect.MakeSlice(v.Type(), v.Len(), v.Len()), true
			reflect.Copy(out, v)
		}
		out.Index(i).Set(item)
	}
	return out, changed
}

func cleanMap(fit func(string) string, v reflect.Value) (out reflect.Value, changed bool) {
	for it := v.MapRange(); it.Next() && !changed; {
		_, key := cleanValue(fit, it.Key())
		_, value := cleanValue(fit, it.Value())
		changed = key || value
	}
	if !changed {
		return v, false
	}
	out = reflect.MakeMapWithSize(v.Type(), v.Len())
	for it := v.MapRange(); it.Next(); {
		key, _ := cleanValue(fit, it.Key())
		value, _ := cleanValue(fit, it.Value())
		out.SetMapIndex(key, value)
	}
	return out, true
}

// Printable returns s with everything that a terminal would obey or hide
// written out (\u{1b}), commands to a pipeline broken, and shortened to what a person may want to read.
func Printable(s string) string { return PrintableUpTo(longest, s) }

// PrintableUpTo is Printable with another limit.
func PrintableUpTo(longest int, s string) string {
	if len(s) <= longest && isHarmless(s) {
		return s
	}
	s = inert.Commands(s)
	if utf8.RuneCountInString(s) <= longest && !strings.ContainsFunc(s, inert.Hidden) {
		return s
	}
	var b strings.Builder
	shown := 0 // characters written
	for i, r := range s {
		piece := string(r)
		if inert.Hidden(r) {
			piece = fmt.Sprintf(`\u{%x}`, r)
		}
		shown += utf8.RuneCountInString(piece)
		if shown > longest {
			fmt.Fprintf(&b, "... (%d more characters)", utf8.RuneCountInString(s[i:]))
			break
		}
		b.WriteString(piece)
	}
	return b.String()
}

// isHarmless says of most text, in one pass over it, that a terminal shows it as
// it is and that no pipeline takes it for a command.
func isHarmless(s string) bool {
	last := byte(0)
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == last && (c == '#' || c == ':') {
			return false
		}
		last = s[i]
	}
	return true
}

// OnDemand compiles a pattern when it is first asked for: most runs write one
// format, and the gate must start in milliseconds.
func OnDemand(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}

// IsPlain says whether s is ASCII that shows, which most text is.
func IsPlain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// WrittenOut is s as Printable gives it, but whole.
func WrittenOut(s string) string {
	if IsPlain(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if inert.Hidden(r) {
			fmt.Fprintf(&b, `\u{%x}`, r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Fit returns what is known of a feature ready for a terminal, for reading only.
func Fit[T any](value T) T {
	shown, _ := cleanValue(Printable, reflect.ValueOf(value))
	return shown.Interface().(T)
}
