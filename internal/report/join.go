package report

import "strings"

func either(s *string, otherwise string) string {
	if s == nil {
		return otherwise
	}
	return *s
}

// after is s with before in front, or nothing where s is empty.
func after(before, s string) string {
	if s == "" {
		return ""
	}
	return before + s
}

// and joins words as a sentence does.
func and(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}
