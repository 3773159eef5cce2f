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
	held []byte // the end of what came, which says what the next bytes mean
	sent int    // how much of held is written
	out  []byte
}

func (j *jsonWriter) Write(p []byte) (int, error) {
	text := append(j.held, p...)
	out, end := inJSON(j.out[:0], text, j.sent)
	j.out = out
	if len(out) == 0 { // most text is harmless
		out = text[j.sent:end]
	}
	_, err := j.w.Write(out)
	keep := max(0, end-len(sectionStart))
	j.held, j.sent = append(j.held[:0], text[keep:]...), end-keep
	return len(p), err
}

// inJSON appends to out what of text stands behind from, and leaves out empty where
// none of it need change. It stops before a character that is not whole.
func inJSON(out, text []byte, from int) (written []byte, end int) {
	i := from
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			if (c == '#' || c == ':' || c == 0x7f) && isObeyed(c, text[:i]) {
				out = fmt.Appendf(append(out, text[from:i]...), `\u%04x`, c)
				from = i + 1
			}
			i++
			continue
		}
		if !utf8.FullRune(text[i:]) {
			break
		}
		r, size := utf8.DecodeRune(text[i:])
		if Hidden(r) && (r != utf8.RuneError || size > 1) {
			out = append(append(out, text[from:i]...), unitsOf(r)...)
			from = i + size
		}
		i += size
	}
	if len(out) > 0 {
		out = append(out, text[from:i]...)
	}
	return out, i
}

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
