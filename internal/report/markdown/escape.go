package markdown

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/report/wording"
)

// Escaped is s as it stands in running text and in tables, whatever it holds. It
// uses entities rather than backslashes, because they hold in HTML too; and a
// zero-width space where GitHub or GitLab would link to a person, an issue, a
// commit or a site, because that is searched for in the finished page, where
// an entity no longer shows.
func Escaped(s string) string { return escaped(s, false) }

// EscapedStart is Escaped for a text that starts an item of a list: nothing in it starts
// a list, a heading or a quotation of its own.
func EscapedStart(s string) string { return escaped(s, true) }

func escaped(s string, starts bool) string {
	s = commits().ReplaceAllStringFunc(strings.TrimSpace(strings.ToValidUTF8(s, "\ufffd")), func(hash string) string {
		return hash[:4] + zeroWidthSpace + hash[4:]
	})
	start := -1
	if starts {
		start = len(listStart().FindString(s)) - 1
	}
	var b strings.Builder
	previous := ' '
	for i, r := range s {
		switch {
		case string(r) == zeroWidthSpace:
			b.WriteString("&#8203;")
		case i == start, strings.ContainsRune("&<>`*_[]\\|~$^#{}", r):
			fmt.Fprintf(&b, "&#%d;", r)
		default:
			b.WriteRune(r)
		}
		next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		if becomesLink(s[:i], previous, r, next) {
			b.WriteString("&#8203;")
		}
		previous = r
	}
	return b.String()
}

const zeroWidthSpace = "\u200b"

// commits finds what may be the hash of a commit.
var commits = wording.OnDemand(`(?i)\b[0-9a-f]{7,64}\b`)

// becomesLink says whether a link may start or go on between r and next.
func becomesLink(before string, previous, r, next rune) bool {
	word := unicode.IsLetter(next) || unicode.IsDigit(next)
	switch r {
	case '@', '#', '!', '%', '~', '$', '&', '^': // people, issues, and what GitLab has beside
		return word || strings.ContainsRune(`"'_`, next)
	case ':': // addresses, and :emoji:
		return word || next == '/' || next == '+' || next == '-'
	case '-': // GH-1, JIRA-1
		return unicode.IsLetter(previous) && unicode.IsDigit(next)
	case 'w', 'W': // www.example.com
		return next == '.' && len(before) >= 2 && strings.EqualFold(before[len(before)-2:], "ww")
	}
	return false
}

// listStart is what starts an item or underlines a heading, up to the
// character that makes it one; and what GitLab takes for a command.
var listStart = wording.OnDemand(`^([-+=:/]|\d+[.)])`)

// Code is an id or a path as code, which nothing in it can end, or as text
// where it holds anything but what ids and paths are made of, or a command of
// a pipeline whose log the report may go to.
func Code(s string) string {
	if isPlainCode(s) {
		return "`" + s + "`"
	}
	return EscapedStart(s)
}

var plainCode = wording.OnDemand(`^[\pL\pN._#/:@+()\[\]-]+( [\pL\pN._#/:@+()\[\]-]+)*$`)

func isPlainCode(s string) bool { return plainCode().MatchString(s) && !strings.Contains(s, "##") }

// Codes is several words as code, joined as a sentence does.
func Codes(words []string) string {
	all := make([]string, len(words))
	for i, w := range words {
		all[i] = Code(w)
	}
	return wording.And(all)
}

// htmlCode is code where HTML is read, but no Markdown.
func htmlCode(s string) string {
	if isPlainCode(s) {
		return "<code>" + s + "</code>"
	}
	return "<code>" + Escaped(s) + "</code>"
}

// Link is a title that links to an address.
func Link(title, url string) string {
	if strings.TrimSpace(title) == "" {
		title = "untitled"
	}
	return "[" + Escaped(title) + "](" + strings.ReplaceAll(wording.PercentEncoded(url), "&", "&amp;") + ")"
}
