package inert

import (
	"io"
	"strconv"
	"unicode/utf8"
)

// Log breaks the commands to pipelines in what is written through it to w, which
// composing or wrapping words may have made of harmless ones. What is hidden stays.
func Log(w io.Writer) io.Writer { return &lines{w: w, escaped: inText} }

// Terminal is Log for text of which nothing has been made fit to be shown yet:
// what is hidden is written out, too, but for line feeds and tabs.
func Terminal(w io.Writer) io.Writer { return &lines{w: w, escaped: inText, hiddenToo: true} }

// Markup is Log for HTML, XML and Markdown, in which a reference to a character
// reads as the character.
func Markup(w io.Writer) io.Writer {
	return &lines{w: w, escaped: func(r rune) string { return "&#" + strconv.Itoa(int(r)) + ";" }}
}

// lines is a writer that looks for commands. It holds back no more than the
// beginning of a character, so that a prompt is seen at once.
type lines struct {
	w         io.Writer
	escaped   func(rune) string
	hiddenToo bool

	out, rest []byte
	before    []byte // the end of the line so far
	colons    int    // that the line begins with, blanks apart
	begun     bool   // the line holds more than blanks and colons
}

func (l *lines) Write(p []byte) (int, error) {
	data := append(l.rest, p...)
	l.out = l.out[:0]
	for len(data) > 0 && utf8.FullRune(data) {
		r, size := utf8.DecodeRune(data)
		if l.completes(r) || l.hiddenToo && r != '\n' && r != '\t' && Hidden(r) {
			l.out = append(l.out, l.escaped(r)...)
		} else {
			l.out = append(l.out, data[:size]...)
		}
		l.follow(r)
		data = data[size:]
	}
	l.rest = append(l.rest[:0], data...)
	_, err := l.w.Write(l.out)
	return len(p), err
}

// completes says whether r makes a command of the line so far.
func (l *lines) completes(r rune) bool {
	switch r {
	case '[':
		name := len(l.before)
		for name > 0 && isNamed(rune(l.before[name-1])) {
			name--
		}
		return name > 1 && string(l.before[name-2:name]) == "##"
	case ':':
		return !l.begun && l.colons == 1 || isSection(l.before)
	}
	return false
}

// longestName is more than any pipeline calls a command.
const longestName = 64

// follow takes note of a character. What is not ASCII counts as blank, since some
// of it is.
func (l *lines) follow(r rune) {
	if r == '\n' || r == '\r' {
		l.before, l.colons, l.begun = l.before[:0], 0, false
		return
	}
	if len(l.before) == 2*longestName {
		l.before = append(l.before[:0], l.before[longestName:]...)
	}
	switch {
	case r >= utf8.RuneSelf:
		l.before = append(l.before, ' ')
	default:
		l.before = append(l.before, byte(r))
	}
	switch {
	case r == ':':
		l.colons++
	case r > ' ' && r < utf8.RuneSelf:
		l.begun = true
	}
}
