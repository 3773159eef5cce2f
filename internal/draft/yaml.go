package draft

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/residency"
)

// writer writes a document line by line. A YAML library would write the values,
// but not the comments beside what is left out, which are most of the text.
type writer struct {
	strings.Builder
	vocabulary *residency.Vocabulary
	document   *Document
}

func (w *writer) line(text string) {
	w.WriteString(text)
	w.WriteByte('\n')
}

// comment writes a comment at an indentation, on as many lines as it takes.
func (w *writer) comment(indent int, text string) {
	w.wrapped(strings.Repeat(" ", indent)+"# ", text)
}

// maxWidth is the number of characters after which a comment goes on in the next
// line.
const maxWidth = 100

func (w *writer) wrapped(prefix, text string) {
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && utf8.RuneCountInString(prefix+line)+1+utf8.RuneCountInString(word) > maxWidth {
			w.line(prefix + line)
			line = ""
		}
		line = strings.TrimPrefix(line+" "+word, " ")
	}
	if line != "" {
		w.line(prefix + line)
	}
}

// plain is a text that every reader of YAML takes for itself.
var plain = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*([ .-]?[A-Za-z0-9_]+)*$`)
})

// otherwise lists the plain words that some readers of YAML take for something else
// than text.
var otherwise = []string{"true", "false", "null", "yes", "no", "on", "off", "y", "n"}

// scalar writes a string so that every reader of YAML takes it for one.
func scalar(text string) string {
	if plain().MatchString(text) && !slices.Contains(otherwise, strings.ToLower(text)) {
		return text
	}
	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(text) // a string has no way to fail
	quoted := strings.TrimSuffix(b.String(), "\n")
	var written strings.Builder
	for _, r := range quoted {
		if r > '\uffff' && inert.Hidden(r) { // JSON would write it as two, which YAML does not know
			fmt.Fprintf(&written, `\U%08x`, r)
		} else {
			written.WriteRune(r)
		}
	}
	return string(inert.JSONText([]byte(written.String())))
}

// flow writes a list on one line.
func flow(words []string) string {
	written := make([]string, len(words))
	for i, word := range words {
		written[i] = scalar(word)
	}
	return "[" + strings.Join(written, ", ") + "]"
}

// written writes the answer to an option.
func written(answer any) string {
	switch answer := answer.(type) {
	case []string:
		return flow(answer)
	case bool:
		if answer {
			return "true"
		}
		return "false"
	case string:
		return scalar(answer)
	}
	return "null" // which no option takes
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
