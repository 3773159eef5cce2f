package edit

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"go.yaml.in/yaml/v3"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

var (
	errNowhere = errors.New("points nowhere in the document")
	errNotHere = errors.New("stands in a form of text that cannot be changed in place")
)

// Text returns the text of a document, YAML or JSON, with the changes written
// where they belong. The caller has to read again what it returns: in a form of
// YAML that it does not know, it may come out as something else.
//
// A library that keeps comments (goccy/go-yaml) sets the document anew, and a
// diff would show more than was changed; here, positions suffice.
func Text(text []byte, isJSON bool, changes residency.Alternative) ([]byte, error) {
	for _, change := range changes {
		e, err := newEditor(text, isJSON)
		if err == nil {
			text, err = e.put(steps(change.Pointer), change.Value)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", change.Pointer, err)
		}
	}
	return text, nil
}

// editor knows where the values of a document stand in its text.
type editor struct {
	text   []byte
	lines  lineOffsets
	isJSON bool
	root   *yaml.Node
}

func newEditor(text []byte, isJSON bool) (*editor, error) {
	e := &editor{text: text, isJSON: isJSON, lines: linesOf(text)}
	if isJSON { // which is YAML, but for tabs as indents
		text = bytes.ReplaceAll(text, []byte("\t"), []byte(" "))
	}
	document, err := tenant.YAMLTree(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	e.root = document.Content[0]
	return e, nil
}

// put writes a value at the end of the way, in the place of what is there.
func (e *editor) put(way []string, value any) ([]byte, error) {
	at := e.root
	for i, step := range way {
		next := child(at, step)
		if next == nil && i == len(way)-1 && at.Kind == yaml.MappingNode {
			return e.add(at, step, value)
		}
		if next == nil {
			return nil, errNowhere
		}
		at = next
	}
	return e.replace(at, value)
}

func child(n *yaml.Node, step string) *yaml.Node {
	switch n.Kind {
	case yaml.MappingNode:
		for i := 0; i < len(n.Content); i += 2 {
			if n.Content[i].Value == step {
				return n.Content[i+1]
			}
		}
	case yaml.SequenceNode:
		if i, err := strconv.Atoi(step); err == nil && i >= 0 && i < len(n.Content) {
			return n.Content[i]
		}
	}
	return nil
}

func (e *editor) replace(n *yaml.Node, value any) ([]byte, error) {
	end, err := e.end(n)
	if err != nil {
		return nil, err
	}
	if n.Kind == yaml.SequenceNode && n.Style&yaml.FlowStyle == 0 {
		if left, ok := e.without(n, value); ok {
			return left, nil
		}
	}
	return e.splice(e.start(n), end, e.written(value)), nil
}

// without removes the items that the new list lacks, where each stands on lines of its
// own. It gives up if the new list has items that the old one lacks.
func (e *editor) without(n *yaml.Node, value any) ([]byte, bool) {
	items, _ := value.([]any)
	left, text := items, e.text
	var gone [][2]int
	for _, item := range n.Content {
		if len(left) > 0 && left[0] == item.Value {
			left = left[1:]
			continue
		}
		end, err := e.end(item)
		if err != nil || item.Kind != yaml.ScalarNode {
			return nil, false
		}
		gone = append(gone, [2]int{e.lines.begins[item.Line-1], e.nextLine(end)})
	}
	if len(left) > 0 || len(items) == 0 {
		return nil, false
	}
	for _, span := range slices.Backward(gone) {
		text = slices.Concat(text[:span[0]], text[span[1]:])
	}
	return text, true
}

// add writes a new member of an object behind the last one.
func (e *editor) add(n *yaml.Node, key string, value any) ([]byte, error) {
	member := e.written(key) + ": " + e.written(value)
	if len(n.Content) == 0 {
		end, err := e.end(n)
		if err != nil {
			return nil, err
		}
		return e.splice(e.start(n), end, "{"+member+"}"), nil
	}
	lastKey, last := n.Content[len(n.Content)-2], n.Content[len(n.Content)-1]
	end, err := e.end(last)
	if err != nil {
		return nil, err
	}
	before := e.text[e.lines.begins[lastKey.Line-1]:e.start(lastKey)]
	if n.Style&yaml.FlowStyle == 0 {
		end = e.lineEnd(end)
		return e.splice(end, end, e.newline()+string(bytes.Repeat([]byte(" "), lastKey.Column-1))+member), nil
	}
	if len(bytes.TrimSpace(before)) == 0 && len(n.Content) > 0 && lastKey.Line != n.Line {
		return e.splice(end, end, ","+e.newline()+string(before)+member), nil
	}
	return e.splice(end, end, ", "+member), nil
}

func (e *editor) splice(from, to int, text string) []byte {
	return slices.Concat(e.text[:from], []byte(text), e.text[to:])
}

// newline is how lines of the document end.
func (e *editor) newline() string {
	if bytes.Contains(e.text, []byte("\r\n")) {
		return "\r\n"
	}
	return "\n"
}

// lineEnd is the end of the line that an offset is in, before its line break.
func (e *editor) lineEnd(offset int) int {
	length := bytes.IndexByte(e.text[offset:], '\n')
	if length < 0 {
		return len(e.text)
	}
	return offset + len(bytes.TrimSuffix(e.text[offset:offset+length], []byte("\r")))
}

func (e *editor) nextLine(offset int) int {
	length := bytes.IndexByte(e.text[offset:], '\n')
	if length < 0 {
		return len(e.text)
	}
	return offset + length + 1
}
