// Package inert writes text so that nothing in it acts on what shows it: a
// terminal, the log of a pipeline, a page. It answers "what would be obeyed, or
// not be seen, here?". It must not know what the text says.
//
// Reports hold words of documents that strangers wrote, and every byte of them may
// land in a log, which pipelines search for commands to themselves:
//
//	##vso[task.setvariable …]   Azure Pipelines, anywhere in a line
//	##[add-mask]…, ##[group]…   GitHub's runner and Azure's pages, anywhere in a line
//	##teamcity[buildStatus …]   TeamCity, anywhere in a line
//	::error::…                  GitHub's runner, first in a line, blanks apart
//	section_start:1700000000:x  GitLab
//	--- a, +++ b, ~~~ c         Buildkite, first in a line
package inert

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Hidden says whether r does not show as itself: controls, bidirectional and
// zero-width characters, separators of lines and whatever Unicode has not
// assigned.
func Hidden(r rune) bool {
	if r < utf8.RuneSelf {
		return r < ' ' || r > '~'
	}
	return !strconv.IsGraphic(r) || unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) ||
		r == utf8.RuneError || r == '\u2800' // a blank that is no space
}

// Commands returns s with every command to a pipeline broken, as in #\u{23}[error].
// Those that count only first in a line are broken behind blanks, too: any word may
// come to start a line.
func Commands(s string) string {
	s = Inline(s)
	if !strings.Contains(s, "::") {
		return s
	}
	var b strings.Builder
	first := true // in a line, or behind a blank
	for i, r := range s {
		if r == ':' && first && strings.HasSuffix(s[:i], ":") {
			b.WriteString(inText(r))
		} else {
			b.WriteRune(r)
		}
		first = unicode.IsSpace(r) || first && r == ':'
	}
	return b.String()
}

// Inline is Commands for those that count anywhere in a line.
func Inline(s string) string {
	if !strings.Contains(s, "##") && !strings.Contains(s, "section_") {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		if r == '#' && strings.HasSuffix(s[:i], "#") && opensCommand(s[i+1:]) || r == ':' && isSection(s[:i]) {
			b.WriteString(inText(r))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// opensCommand says whether s, which follows ##, continues as a command: with a name,
// which may be empty, and a bracket.
func opensCommand(s string) bool {
	return strings.HasPrefix(strings.TrimLeftFunc(s, isNamed), "[")
}

func isNamed(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '-' || r == '_' || r == '.'
}

const sectionStart, sectionEnd = "section_start", "section_end"

// isSection says whether a colon behind s would mark a section of GitLab's logs.
func isSection[text string | []byte](s text) bool {
	return strings.HasSuffix(string(s[max(0, len(s)-len(sectionStart)):]), sectionStart) ||
		strings.HasSuffix(string(s[max(0, len(s)-len(sectionEnd)):]), sectionEnd)
}

// inText spells an invisible character out, as \u{200b}.
func inText(r rune) string { return `\u{` + strconv.FormatInt(int64(r), 16) + `}` }
