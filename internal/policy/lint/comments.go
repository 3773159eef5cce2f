package lint

import (
	"regexp"
	"strings"
)

// A comment that narrows what a fact says is seen by nobody who reads a report:
// it belongs into an option, a fact of its own, or the claim.
var scope = regexp.MustCompile(`\b(not read|not be read|unread|by itself|of (its|their) own|about the rest|among the exceptions|not covered|(is|are) not meant|excepted)\b`)

// ScopeInComments are the comments of a feature's source that narrow its facts.
// Lines of one comment are read together.
func ScopeInComments(source string) []string {
	var found, comment []string
	for line := range strings.Lines(source + "\n") {
		if text, is := strings.CutPrefix(strings.TrimSpace(line), "#"); is {
			comment = append(comment, strings.TrimSpace(text))
			continue
		}
		if text := strings.Join(comment, " "); scope.MatchString(text) {
			found = append(found, text)
		}
		comment = nil
	}
	return found
}
