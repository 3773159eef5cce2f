package report

import (
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/residency"
)

// longest is how many characters of one string a text report shows.
const longest = 300

// cleaned returns a deep copy of r in which every string may be printed on a
// terminal. It goes by reflection so that no field, present or future, can be
// forgotten: documents and policies may be hostile.
func cleaned(r *residency.Report) *residency.Report { return cleanedBy(printable, r) }

// cleanedBy returns a deep copy of r with every string as fit gives it.
func cleanedBy(fit func(string) string, r *residency.Report) *residency.Report {
	out := cleanValue(fit, reflect.ValueOf(*r)).Interface().(residency.Report)
	return &out
}

func cleanValue(fit func(string) string, v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.String:
		out := reflect.New(v.Type()).Elem()
		out.SetString(fit(v.String()))
		return out
	case reflect.Pointer:
		if v.IsNil() {
			return v
		}
		out := reflect.New(v.Type().Elem())
		out.Elem().Set(cleanValue(fit, v.Elem()))
		return out
	case reflect.Interface:
		if v.IsNil() {
			return v
		}
		return cleanValue(fit, v.Elem())
	case reflect.Struct:
		out := reflect.New(v.Type()).Elem()
		for i := range v.NumField() {
			if v.Type().Field(i).Tag.Get("json") == "-" {
				continue // what is kept for speed is of the text as it came
			}
			out.Field(i).Set(cleanValue(fit, v.Field(i)))
		}
		return out
	case reflect.Slice:
		if v.IsNil() {
			return v
		}
		out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			out.Index(i).Set(cleanValue(fit, v.Index(i)))
		}
		return out
	case reflect.Map:
		out := reflect.MakeMapWithSize(v.Type(), v.Len())
		for it := v.MapRange(); it.Next(); {
			out.SetMapIndex(cleanValue(fit, it.Key()), cleanValue(fit, it.Value()))
		}
		return out
	default:
		return v
	}
}

// printable returns s with everything that a terminal would obey or hide
// written out (\u{1b}), commands to a pipeline broken, and shortened to what a person may want to read.
func printable(s string) string { return printableUpTo(longest, s) }

// printableUpTo is printable with another limit.
func printableUpTo(longest int, s string) string {
	s = commands.Replace(s)
	if strings.HasPrefix(s, "::") {
		s = `:\u{3a}` + s[2:]
	}
	if len(s) <= longest && isPlain(s) {
		return s
	}
	var b strings.Builder
	shown := 0 // characters written
	for i, r := range s {
		piece := string(r)
		if !visible(r) {
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

// commands breaks what a pipeline takes for a command to itself when it stands in
// a log: Azure and GitHub read ##[…] anywhere in a line, GitHub ::…:: at the start
// of one, which any word may come to.
var commands = strings.NewReplacer("##vso[", `#\u{23}vso[`, "##[", `#\u{23}[`, " ::", ` :\u{3a}`)

// onDemand compiles a pattern when it is first asked for: most runs write one
// format, and the gate must start in milliseconds.
func onDemand(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}

func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// writtenOut is s as printable gives it, but whole.
func writtenOut(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if visible(r) {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, `\u{%x}`, r)
		}
	}
	return b.String()
}

// visible says whether r shows as itself. Controls, bidirectional and
// zero-width characters, separators of lines and whatever Unicode has not
// assigned do not.
func visible(r rune) bool {
	return strconv.IsGraphic(r) && !unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) &&
		r != utf8.RuneError && r != '\u2800' // a blank that is no space
}
