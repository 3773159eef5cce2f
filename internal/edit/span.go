package edit

import (
	"bytes"

	"go.yaml.in/yaml/v3"
)

// start is the offset at which a value begins.
func (e *editor) start(n *yaml.Node) int { return e.lines.offset(n) }

// end is the offset behind a value.
func (e *editor) end(n *yaml.Node) (int, error) {
	if n.Anchor != "" || n.Style&yaml.TaggedStyle != 0 {
		return 0, errNotHere
	}
	switch n.Kind {
	case yaml.ScalarNode:
		return e.endOfScalar(n)
	case yaml.MappingNode, yaml.SequenceNode:
		return e.endOfCollection(n)
	}
	return 0, errNotHere
}

func (e *editor) endOfScalar(n *yaml.Node) (int, error) {
	start := e.start(n)
	rest := e.text[start:]
	switch {
	case n.Style&yaml.DoubleQuotedStyle != 0:
		for i := 1; i < len(rest); i++ {
			switch rest[i] {
			case '\\':
				i++
			case '"':
				return start + i + 1, nil
			}
		}
	case n.Style&yaml.SingleQuotedStyle != 0:
		for i := 1; i < len(rest); i++ {
			if rest[i] != '\'' {
				continue
			}
			if i++; i == len(rest) || rest[i] != '\'' {
				return start + i, nil
			}
		}
	case n.Style == 0 && bytes.HasPrefix(rest, []byte(n.Value)):
		return start + len(n.Value), nil
	}
	return 0, errNotHere
}

func (e *editor) endOfCollection(n *yaml.Node) (int, error) {
	offset := e.start(n) + 1
	if len(n.Content) > 0 {
		var err error
		if offset, err = e.end(n.Content[len(n.Content)-1]); err != nil {
			return 0, err
		}
	}
	if n.Style&yaml.FlowStyle == 0 {
		return offset, nil
	}
	for offset < len(e.text) {
		switch e.text[offset] {
		case ']', '}':
			return offset + 1, nil
		case '#':
			offset = e.lineEnd(offset)
		case ' ', '\t', '\r', '\n', ',':
			offset++
		default:
			return 0, errNotHere
		}
	}
	return 0, errNotHere
}
