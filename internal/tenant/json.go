package tenant

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// jsonReader builds nodes from JSON tokens.
type jsonReader struct {
	data   []byte
	tokens *jsontext.Decoder
	cursor cursor
	nodes  int
}

// readJSON reads one JSON document. line is the line of the file on which data
// begins.
func readJSON(data []byte, line int) (*node, []*fault) {
	r := &jsonReader{
		data: data,
		// Duplicate keys are reported later, all of them and at their places.
		tokens: jsontext.NewDecoder(bytes.NewBuffer(data), jsontext.AllowDuplicateNames(true)),
		cursor: cursor{data: data, at: mark{line, 1}},
	}
	root, faults := r.value(0)
	if faults != nil {
		return nil, faults
	}
	if rest := r.skip(int(r.tokens.InputOffset()), blanks); rest < len(data) {
		return nil, faultAt(r.cursor.to(rest), "text after the end of the document: a JSON file holds one tenant, and .ndjson one a line")
	}
	return root, nil
}

const blanks = " \t\r\n" // of JSON, which knows no others

// nextToken returns the offset of the next token of a document. Commas and colons are
// skipped within the document only: after its end they are text like any other.
func (r *jsonReader) nextToken() int { return r.skip(int(r.tokens.InputOffset()), blanks+",:") }

// skip moves an offset past any of the given characters.
func (r *jsonReader) skip(offset int, characters string) int {
	for offset < len(r.data) && strings.IndexByte(characters, r.data[offset]) >= 0 {
		offset++
	}
	return offset
}

// token reads the next token and says where it begins.
func (r *jsonReader) token() (jsontext.Token, mark, []*fault) {
	begin := r.nextToken()
	token, err := r.tokens.ReadToken()
	if err != nil {
		return token, mark{}, r.syntaxError(err)
	}
	return token, r.cursor.to(begin), nil
}

// value reads the next value, which depth lists and objects enclose.
func (r *jsonReader) value(depth int) (*node, []*fault) {
	token, at, faults := r.token()
	if faults != nil {
		return nil, faults
	}
	if r.nodes++; r.nodes > MaxNodes {
		return nil, faultAt(at, "the document holds more than %d values", MaxNodes)
	}
	n := &node{at: at}
	switch token.Kind() {
	case '{', '[':
		if depth == MaxDepth {
			return nil, faultAt(at, "lists and objects are nested more than %d deep", MaxDepth)
		}
		if token.Kind() == '{' {
			return n, r.object(n, depth)
		}
		return n, r.list(n, depth)
	case 'n':
		n.kind = null
	case 't', 'f':
		n.kind, n.text = boolean, token.String()
	case '0':
		n.kind, n.text = number, token.String()
	default:
		n.kind, n.text = text, token.String()
	}
	return n, nil
}

func (r *jsonReader) object(n *node, depth int) []*fault {
	n.kind = object
	for r.tokens.PeekKind() != '}' {
		token, keyAt, faults := r.token()
		if faults != nil {
			return faults
		}
		key := token.String()
		value, faults := r.value(depth + 1)
		if faults != nil {
			return faults
		}
		n.addMember(key, keyAt, value)
	}
	_, _, faults := r.token()
	return faults
}

func (r *jsonReader) list(n *node, depth int) []*fault {
	n.kind = list
	for r.tokens.PeekKind() != ']' {
		item, faults := r.value(depth + 1)
		if faults != nil {
			return faults
		}
		n.addItem(item)
	}
	_, _, faults := r.token()
	return faults
}

// syntaxError says where the text stops being JSON, and why.
func (r *jsonReader) syntaxError(err error) []*fault {
	var syntax *jsontext.SyntacticError
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || !errors.As(err, &syntax) {
		end := len(bytes.TrimRight(r.data, " \t\r\n"))
		return faultAt(r.markOf(end), "not valid JSON: the document ends too early")
	}
	offset := min(int(syntax.ByteOffset), len(r.data)-1)
	return faultAt(r.markOf(offset), "not valid JSON: %s%s", syntax.Err, jsonHint(r.data[offset:]))
}

// markOf is the place of an offset that may lie before the last token.
func (r *jsonReader) markOf(offset int) mark {
	if offset < r.cursor.offset {
		return r.cursor.at
	}
	return r.cursor.to(offset)
}

// jsonHint names the mistake that people make most where the text goes wrong.
func jsonHint(rest []byte) string {
	switch {
	case rest[0] == ',':
		return ` (a comma must stand between two values)`
	case bytes.HasPrefix(rest, []byte("//")), bytes.HasPrefix(rest, []byte("/*")):
		return ` (JSON has no comments)`
	case rest[0] == '\'':
		return ` (a string begins and ends with ")`
	}
	return ""
}
