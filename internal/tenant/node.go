package tenant

import (
	"strconv"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// kind is the JSON type of a value.
type kind uint8

const (
	null kind = iota
	boolean
	number
	text
	list
	object
)

func (k kind) String() string {
	return [...]string{"null", "a boolean", "a number", "a string", "a list", "an object"}[k]
}

// mark is a place in a file: line and column from 1, the column in characters.
type mark struct{ line, column int }

// node is one value of a document, with the place where it stands and the way
// that leads to it from the root.
type node struct {
	kind    kind
	text    string // of a string, a number or a boolean
	at      mark
	items   []*node  // of a list
	members []member // of an object, in the order of the document
	parent  *node
	index   int // among the items or members of parent
}

// member is one key of an object with its value.
type member struct {
	key   string
	keyAt mark
	value *node
}

func (n *node) addItem(item *node) {
	item.parent, item.index = n, len(n.items)
	n.items = append(n.items, item)
}

func (n *node) addMember(key string, keyAt mark, value *node) {
	value.parent, value.index = n, len(n.members)
	n.members = append(n.members, member{key: key, keyAt: keyAt, value: value})
}

// path is the way to n as people write it, such as requirements[2].storage[0].
func (n *node) path() string { return string(n.appendPath(nil)) }

func (n *node) appendPath(b []byte) []byte {
	if n.parent == nil {
		return b
	}
	b = n.parent.appendPath(b)
	if n.parent.kind == list {
		return append(strconv.AppendInt(append(b, '['), int64(n.index), 10), ']')
	}
	key := n.parent.members[n.index].key
	if !isPlainKey(key) {
		return append(append(append(b, '['), quote(key)...), ']')
	}
	if len(b) > 0 {
		b = append(b, '.')
	}
	return append(b, key...)
}

// isPlainKey reports whether a key reads unambiguously between dots.
func isPlainKey(key string) bool {
	if key == "" || len(key) > maxQuoted {
		return false
	}
	for _, r := range key {
		if !isLetterOrDigit(r) && r != '_' && r != '-' && r != '$' {
			return false
		}
	}
	return true
}

var escapePointer = strings.NewReplacer("~", "~0", "/", "~1")

// pointer is the way to n as a JSON Pointer.
func (n *node) pointer() string {
	var buffer [64]byte
	return string(n.appendPointer(buffer[:0]))
}

func (n *node) appendPointer(b []byte) []byte {
	if n.parent == nil {
		return b
	}
	b = append(n.parent.appendPointer(b), '/')
	if n.parent.kind == list {
		return strconv.AppendInt(b, int64(n.index), 10)
	}
	return append(b, escapePointer.Replace(n.parent.members[n.index].key)...)
}

var unescapePointer = strings.NewReplacer("~1", "/", "~0", "~")

// find returns the node that a JSON Pointer names, seen from n, or nil.
func (n *node) find(pointer string) *node {
	if pointer == "" {
		return n
	}
	if pointer[0] != '/' {
		return nil
	}
	step, rest := pointer[1:], ""
	if end := strings.IndexByte(step, '/'); end >= 0 {
		step, rest = step[:end], step[end:]
	}
	child := n.child(unescapePointer.Replace(step))
	if child == nil {
		return nil
	}
	return child.find(rest)
}

func (n *node) child(step string) *node {
	for _, m := range n.members {
		if m.key == step {
			return m.value
		}
	}
	if i, err := strconv.Atoi(step); err == nil && i >= 0 && i < len(n.items) && strconv.Itoa(i) == step {
		return n.items[i]
	}
	return nil
}

func (n *node) position() residency.Position {
	return residency.Position{Line: n.at.line, Column: n.at.column, Pointer: n.pointer()}
}

// generic is the value as the policies take it.
func (n *node) generic() any {
	switch n.kind {
	case object:
		value := make(map[string]any, len(n.members))
		for _, m := range n.members {
			value[m.key] = m.value.generic()
		}
		return value
	case list:
		value := make([]any, len(n.items))
		for i, item := range n.items {
			value[i] = item.generic()
		}
		return value
	case boolean:
		return n.text == "true"
	default:
		return n.text
	}
}
