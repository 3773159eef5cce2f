package inert

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Log breaks the commands to pipelines in what is written through it to w, which
// composing or wrapping words may have made of harmless ones. What is hidden stays.
func Log(w io.Writer) io.Writer { return &writer{w: w, notation: &inLog} }

// Terminal is Log for text of which nothing has been made fit to be shown yet:
// what is hidden is written out, too, but for line feeds and tabs.
func Terminal(w io.Writer) io.Writer { return &writer{w: w, notation: &onTerminal} }

// Markup is Log for HTML, XML and Markdown, in which a reference to a character
// reads as the character.
func Markup(w io.Writer) io.Writer { return &writer{w: w, notation: &inMarkup} }

// JSON is Terminal for JSON: in it, nothing that a log would obey or a page would
// hide stands as itself, and all of it reads back as it was. Two number signs or
// two colons stand side by side in strings only.
func JSON(w io.Writer) io.Writer { return &writer{w: w, notation: &inJSON} }

// JSONText is a whole text of JSON as JSON writes it. It may be the text itself.
func JSONText(text []byte) []byte {
	if out, _ := inJSON.escape(nil, text, 0); len(out) > 0 {
		return out
	}
	return text
}

// notation is how a kind of text writes what may not stand as itself.
type notation struct {
	suspect [256]bool // bytes that may have to be written out, or begin what may: most are none
	obeyed  func(c byte, before []byte) bool
	written func(rune) string
}

var (
	inLog      = notation{suspects("[:" + folds), isCommand, inText}
	inMarkup   = notation{suspects("[:"), isCommand, func(r rune) string { return "&#" + strconv.Itoa(int(r)) + ";" }}
	onTerminal = notation{hiddenToo(suspects("[:" + folds)), func(c byte, before []byte) bool {
		return c < ' ' && c != '\n' && c != '\t' || c == 0x7f || isCommand(c, before)
	}, inText}
	inJSON = notation{hiddenToo(suspects("#:")), isCommandInJSON, unitsOf}
)

func suspects(bytes string) (set [256]bool) {
	for c := range set {
		set[c] = strings.IndexByte(bytes, byte(c)) >= 0
	}
	return set
}

func hiddenToo(set [256]bool) [256]bool {
	for c := range set {
		set[c] = set[c] || c < ' ' || c >= 0x7f
	}
	return set
}

// isCommand says whether c makes a command of the line before it.
func isCommand(c byte, before []byte) bool {
	switch c {
	case '[':
		name := len(before)
		for name > 0 && isNamed(rune(before[name-1])) {
			name--
		}
		return name > 1 && string(before[name-2:name]) == "##"
	case ':':
		return isFirst(before) || isSection(before)
	}
	return strings.IndexByte(folds, c) >= 0 && opensGroup(c, before)
}

// folds are the characters of which Buildkite knows a group: three, first in a line.
const folds = "-+~^"

// opensGroup says whether c is the third such character of a line.
func opensGroup(c byte, before []byte) bool {
	line := before[max(0, len(before)-3):]
	if len(line) == 3 && line[0] != '\n' && line[0] != '\r' {
		return false
	}
	return len(line) >= 2 && line[len(line)-1] == c && line[len(line)-2] == c
}

// isFirst says whether a colon after this text would be the second of two with which
// its line begins, blanks aside. Everything beyond ASCII counts as blank, since some
// of it is.
func isFirst(before []byte) bool {
	at := len(before) - 1
	if at < 0 || before[at] != ':' {
		return false
	}
	for at > 0 && (before[at-1] <= ' ' || before[at-1] >= utf8.RuneSelf) {
		if at--; before[at] == '\n' || before[at] == '\r' {
			return true
		}
	}
	return at == 0
}

func isCommandInJSON(c byte, before []byte) bool {
	if c == 0x7f || len(before) == 0 {
		return c == 0x7f
	}
	last := before[len(before)-1]
	return (c == '#' || c == ':') && last == c || c == ':' && last != '"' && isSection(before)
}

// unitsOf is a character as JSON writes it out.
func unitsOf(r rune) string {
	if high, low := utf16.EncodeRune(r); high != utf8.RuneError {
		return fmt.Sprintf(`\u%04x\u%04x`, high, low)
	}
	return fmt.Sprintf(`\u%04x`, r)
}

// escape appends to out what of text stands behind from, and leaves out empty where
// none of it need change. It stops before a character that is not whole.
func (n *notation) escape(out, text []byte, from int) (written []byte, end int) {
	i := from
	for {
		for i < len(text) && !n.suspect[text[i]] {
			i++
		}
		if i == len(text) || !utf8.FullRune(text[i:]) {
			break
		}
		r, size := utf8.DecodeRune(text[i:])
		if r < utf8.RuneSelf && n.obeyed(byte(r), text[:i]) || r >= utf8.RuneSelf && Hidden(r) {
			out = append(append(out, text[from:i]...), n.written(r)...)
			from = i + size
		}
		i += size
	}
	if len(out) > 0 {
		out = append(out, text[from:i]...)
	}
	return out, i
}

// writer writes text in a notation. It holds back no more than the beginning of a
// character, so that a prompt is seen at once.
type writer struct {
	w io.Writer
	*notation
	text []byte // the end of what came, which says what the next bytes mean
	sent int    // how much of it is written
	out  []byte // room
}

// longestCommand is more than any pipeline calls a command.
const longestCommand = 128

func (w *writer) Write(p []byte) (int, error) {
	w.text = append(w.text, p...)
	out, end := w.escape(w.out[:0], w.text, w.sent)
	w.out = out
	if len(out) == 0 { // most text is harmless
		out = w.text[w.sent:end]
	}
	_, err := w.w.Write(out)
	keep := max(0, end-longestCommand)
	w.text, w.sent = w.text[:copy(w.text, w.text[keep:])], end-keep
	return len(p), err
}
