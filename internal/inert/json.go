package inert

import (
	"fmt"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// JSON is Terminal for JSON: in it, nothing that a log would obey or a page would
// hide stands as itself, and all of it reads back as it was. Two number signs or
// two colons stand side by side in strings only.
func JSON(w io.Writer) io.Writer { return &jsonWriter{w: w} }

// JSONText is a whole text of JSON as JSON writes it. It may be the text itself.
func JSONText(text []byte) []byte {
	if out, _ := inJSON(nil, text, 0); len(out) > 0 {
		return out
	}
	return text
}

type jsonWriter struct {
	w    io.Writer
	text []byte // the end of what came, which says what the next bytes mean
	sent int    // how much of it is written
	out  []byte // room
}

func (j *jsonWriter) Write(p []byte) (int, error) {
	j.text = append(j.text, p...)
	out, end := inJSON(j.out[:0], j.text, j.sent)
	j.out = out
	if len(out) == 0 { // most text is harmless
		out = j.text[j.sent:end]
	}
	_, err := j.w.Write(out)
	keep := max(0, end-len(sectionStart))
	j.text, j.sent = j.text[:copy(j.text, j.text[keep:])], end-keep
	return len(p), err
}

// inJSON appends to out what of text stands behind from, and leaves out empty where
// none of it need change. It stops before a character that is not whole.
func inJSON(out, text []byte, from int) (written []byte, end int) {
	i := from
	for {
		for i < len(text) && !suspect[text[i]] {
			i++
		}
		if i == len(text) {
			break
		}
		c, size, replaced := text[i], 1, ""
		switch {
		case c < utf8.RuneSelf:
			if isObeyed(c, text[:i]) {
				replaced = fmt.Sprintf(`\u%04x`, c)
			}
		case !utf8.FullRune(text[i:]):
			return flushed(out, text[from:i]), i
		default:
			var r rune
			if r, size = utf8.DecodeRune(text[i:]); Hidden(r) && (r != utf8.RuneError || size > 1) {
				replaced = unitsOf(r)
			}
		}
		if replaced != "" {
			out = append(append(out, text[from:i]...), replaced...)
			from = i + size
		}
		i += size
	}
	return flushed(out, text[from:]), i
}

// flushed is out with the rest of a text, unless none of that has changed.
func flushed(out, rest []byte) []byte {
	if len(out) == 0 {
		return out
	}
	return append(out, rest...)
}

// suspect are the bytes that may have to be written out, or begin what may. Most of a
// report is none of them.
var suspect = func() (set [256]bool) {
	set['#'], set[':'] = true, true
	for c := 0x7f; c < len(set); c++ {
		set[c] = true
	}
	return set
}()

// isObeyed says whether c behind text must be written out.
func isObeyed(c byte, text []byte) bool {
	if c == 0x7f || len(text) == 0 {
		return c == 0x7f
	}
	last := text[len(text)-1]
	return last == c || last != '"' && c == ':' && isSection(text)
}

// unitsOf is a character as JSON writes it out.
func unitsOf(r rune) string {
	if high, low := utf16.EncodeRune(r); high != utf8.RuneError {
		return fmt.Sprintf(`\u%04x\u%04x`, high, low)
	}
	return fmt.Sprintf(`\u%04x`, r)
}
