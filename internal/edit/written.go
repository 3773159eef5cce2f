package edit

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// written is a value on one line, in the notation of the document.
func (e *editor) written(value any) string {
	switch value := value.(type) {
	case string:
		if !e.isJSON && isPlain(value) {
			return value
		}
	case []any:
		items := make([]string, len(value))
		for i, item := range value {
			items[i] = e.written(item)
		}
		return "[" + strings.Join(items, ", ") + "]"
	case map[string]any:
		var members []string
		for _, key := range slices.Sorted(maps.Keys(value)) {
			members = append(members, e.written(key)+": "+e.written(value[key]))
		}
		return "{" + strings.Join(members, ", ") + "}"
	}
	text, err := json.Marshal(value)
	if err != nil { // no value of a change fails
		return fmt.Sprintf("%q", fmt.Sprint(value))
	}
	return string(text)
}

// isPlain says whether a string needs no quotes in any YAML: words that some take
// for a boolean, such as NO, do.
func isPlain(s string) bool {
	switch strings.ToLower(s) {
	case "", "true", "false", "yes", "no", "on", "off", "y", "n", "null":
		return false
	}
	first := s[0]
	if (first < 'a' || first > 'z') && (first < 'A' || first > 'Z') {
		return false
	}
	return strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") == ""
}
