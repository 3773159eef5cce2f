package edit

import (
	"bytes"
	"errors"
	"strings"
	"unicode"

	"github.com/go-json-experiment/json/jsontext"
)

// jsonSpan is where a value stands in a text, and the values in it.
type jsonSpan struct {
	begin, end int
	keys       []string // of an object; its values are items
	items      []jsonSpan
	itemBegins []int // of each item, or of its key
}

// appendJSON finds where a waiver goes, and writes it as the text around it is
// written: on one line, or each key on its own.
func appendJSON(text []byte, entry Entry) (at int, inserted string, err error) {
	tokens := jsontext.NewDecoder(bytes.NewBuffer(text))
	root, err := spanOf(text, tokens)
	switch {
	case err != nil:
		return 0, "", err
	case root.keys == nil:
		return 0, "", errors.New("holds no object with keys")
	}
	for i, key := range root.keys {
		if key == "waivers" {
			at, inserted = intoJSONList(text, &root.items[i], entry, len(root.keys) == 1 || isSpread(text, &root))
			return at, inserted, nil
		}
	}
	last := root.items[len(root.items)-1]
	indent, own := indentation(text, root.itemBegins[0])
	if !own {
		return last.end, `, "waivers": [` + entry.json("", "") + "]", nil
	}
	step := stepOf(indent)
	written := entry.json("", "")
	if isSpread(text, &root) {
		written = entry.json(indent+step, indent+step+step)
	}
	return last.end, ",\n" + indent + `"waivers": [` + "\n" + indent + step + written + "\n" + indent + "]", nil
}

// spanOf reads the next value.
func spanOf(text []byte, tokens *jsontext.Decoder) (jsonSpan, error) {
	span := jsonSpan{begin: nextJSON(text, tokens)}
	kind := tokens.PeekKind()
	if kind != '{' && kind != '[' {
		err := tokens.SkipValue()
		span.end = int(tokens.InputOffset())
		return span, err
	}
	if _, err := tokens.ReadToken(); err != nil {
		return span, err
	}
	for tokens.PeekKind() != '}' && tokens.PeekKind() != ']' {
		span.itemBegins = append(span.itemBegins, nextJSON(text, tokens))
		if kind == '{' {
			key, err := tokens.ReadToken()
			if err != nil {
				return span, err
			}
			span.keys = append(span.keys, key.String())
		}
		item, err := spanOf(text, tokens)
		if err != nil {
			return span, err
		}
		span.items = append(span.items, item)
	}
	_, err := tokens.ReadToken()
	span.end = int(tokens.InputOffset())
	return span, err
}

func nextJSON(text []byte, tokens *jsontext.Decoder) int {
	offset := int(tokens.InputOffset())
	for offset < len(text) && bytes.IndexByte([]byte(" \t\r\n,:"), text[offset]) >= 0 {
		offset++
	}
	return offset
}

// intoJSONList adds to a list. A first entry is spread over lines where that is asked for.
func intoJSONList(text []byte, list *jsonSpan, entry Entry, spread bool) (at int, inserted string) {
	if len(list.items) == 0 {
		indent, own := indentation(text, lineBegin(text, list.begin))
		if !own {
			return list.begin + 1, entry.json("", "")
		}
		step, written := stepOf(indent), entry.json("", "")
		if spread {
			written = entry.json(indent+step, indent+step+step)
		}
		return list.begin + 1, "\n" + indent + step + written + "\n" + indent
	}
	last := list.items[len(list.items)-1]
	indent, own := indentation(text, last.begin)
	if !own {
		return last.end, ", " + entry.json("", "")
	}
	if len(last.itemBegins) > 0 {
		if inner, spread := indentation(text, last.itemBegins[0]); spread {
			return last.end, ",\n" + indent + entry.json(indent, inner)
		}
	}
	return last.end, ",\n" + indent + entry.json("", "")
}

// lineBegin is where the first character of a line stands that is no blank.
func lineBegin(text []byte, offset int) int {
	begin := bytes.LastIndexByte(text[:offset], '\n') + 1
	return begin + len(text[begin:]) - len(bytes.TrimLeft(text[begin:], " \t"))
}

// indentation is what stands on the line before an offset, and whether that is
// blank and the line not the first.
func indentation(text []byte, offset int) (string, bool) {
	begin := bytes.LastIndexByte(text[:offset], '\n') + 1
	before := string(text[begin:offset])
	return before, begin > 0 && strings.Trim(before, " \t") == ""
}

// stepOf returns a single step of indentation, given the first level's.
func stepOf(indent string) string {
	if indent == "" {
		return "  "
	}
	return indent
}

// isSpread says whether the objects in the lists of a document have each key on a
// line of its own.
func isSpread(text []byte, root *jsonSpan) bool {
	for i, key := range root.keys {
		if key != "requirements" || len(root.items[i].items) == 0 {
			continue
		}
		first := root.items[i].items[0]
		return bytes.ContainsRune(text[first.begin:first.end], '\n')
	}
	return false
}

// json is the entry on one line; or, where there is an inner indentation, with each
// key on its own.
func (e Entry) json(indent, inner string) string {
	var members []string
	for _, field := range e {
		value := quotedJSON(field.Text)
		if field.Places != nil {
			var places []string
			for _, place := range field.Places {
				places = append(places, quotedJSON(place))
			}
			value = "[" + strings.Join(places, ", ") + "]"
		}
		members = append(members, quotedJSON(field.Key)+": "+value)
	}
	if inner == "" {
		return "{" + strings.Join(members, ", ") + "}"
	}
	return "{\n" + inner + strings.Join(members, ",\n"+inner) + "\n" + indent + "}"
}

// quotedJSON is a string in JSON, and in YAML's double quotes too. What does not
// show as itself is escaped.
func quotedJSON(s string) string {
	quoted, err := jsontext.AppendQuote(nil, strings.ToValidUTF8(s, "\ufffd"))
	if err != nil { // only text that is no UTF-8 fails
		return `""`
	}
	var b strings.Builder
	for _, r := range string(quoted) {
		if r >= 0x7f && r <= 0xffff && !unicode.IsPrint(r) {
			b.WriteString(`\u` + hex4(r))
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

func hex4(r rune) string {
	const digits = "0123456789abcdef"
	return string([]byte{digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15]})
}
