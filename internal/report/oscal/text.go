package oscal

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/report/wording"
)

// markup is s as running text of OSCAL, which is Markdown: nothing in it is a
// link, a tag, a parameter, an entity or the start of a list. What it holds of
// punctuation otherwise stays as it is, for those who show it as it stands.
func markup(s string) string {
	s = strings.TrimSpace(s)
	start := len(lineStart().FindString(s)) - 1
	var b strings.Builder
	previous := ' '
	for i, r := range s {
		next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		special := strings.ContainsRune("\\`*~^[]<{}", r) ||
			r == '_' && (!isWord(previous) || !isWord(next)) || // within a word it is no emphasis
			r == '&' && entity().MatchString(s[i:])
		if special || i == start {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		previous = r
	}
	return b.String()
}

// lineStart is what starts an item, a heading or a quotation, up to the
// character that makes it one.
var lineStart = wording.OnDemand(`^([-+=:#>]|\d+[.)])`)

var entity = wording.OnDemand(`^&#?[0-9A-Za-z]+;`)

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// markupTitle is s as a title, which may not be empty.
func markupTitle(s string) string {
	if strings.TrimSpace(s) == "" {
		return "untitled"
	}
	return markup(s)
}

// longestToken is how much is kept of a word that makes no token as it is.
const longestToken = 64

// token is a word as an identifier of OSCAL: a letter or an underscore, then
// letters, digits, dots, hyphens and underscores. What has to be changed keeps
// apart from what has not by the end of a hash.
func token(s string) string {
	var b strings.Builder
	for i, r := range s {
		if b.Len() >= longestToken {
			break
		}
		if i == 0 && r != '_' && !unicode.IsLetter(r) {
			b.WriteByte('_')
		}
		if isWord(r) || strings.ContainsRune("_.-", r) {
			b.WriteRune(r)
		} else {
			b.WriteByte('_')
		}
	}
	if b.String() == s && s != "" {
		return s
	}
	if b.Len() == 0 {
		b.WriteByte('_')
	}
	return fmt.Sprintf("%s-%.8x", b.String(), sha256.Sum256([]byte(s)))
}
