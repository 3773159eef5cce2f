package wording

import "strings"

// Either is s, or otherwise where there is none.
func Either(s *string, otherwise string) string {
	if s == nil {
		return otherwise
	}
	return *s
}

// After is s with before in front, or nothing where s is empty.
func After(before, s string) string {
	if s == "" {
		return ""
	}
	return before + s
}

// And joins words as a sentence does.
func And(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}
