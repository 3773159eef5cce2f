package edit

import (
	"bytes"
	"errors"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/residency-check/residency-check/internal/tenant"
)

// appendYAML finds where a waiver goes, and writes it as the list around it is
// written.
func appendYAML(text []byte, entry Entry) (at int, inserted string, err error) {
	document, err := tenant.YAMLTree(bytes.NewReader(text))
	if err != nil {
		return 0, "", err
	}
	root := document.Content[0]
	if root.Kind != yaml.MappingNode || len(root.Content) == 0 {
		return 0, "", errors.New("holds no object with keys")
	}
	lines := linesOf(text)
	var list *yaml.Node
	for i := 0; i+1 < len(root.Content); i += 2 {
		if root.Content[i].Value == "waivers" {
			list = root.Content[i+1]
		}
	}
	switch {
	case list == nil && root.Style&yaml.FlowStyle != 0:
		at, err = flowEnd(text, lines.offset(root))
		return at, ", waivers: [" + entry.flowYAML() + "]", err
	case list == nil:
		at, inserted = afterYAML(text, root, entry)
		return at, inserted, nil
	case list.Tag == "!!null" && list.Value == "":
		at, inserted = intoNothing(text, lines, list, root, entry)
		return at, inserted, nil
	case list.Kind != yaml.SequenceNode:
		return 0, "", errors.New(`its "waivers" are written elsewhere (an alias): add the waiver by hand`)
	case list.Style&yaml.FlowStyle != 0:
		at, err = flowEnd(text, lines.offset(list))
		if len(list.Content) > 0 {
			return at, ", " + entry.flowYAML(), err
		}
		return at, entry.flowYAML(), err
	}
	at, inserted = intoYAMLList(text, lines, list, entry)
	return at, inserted, nil
}

// emptyList is a list of waivers in block style without any, before a comment or the end
// of its line.
var emptyList = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?m)^(waivers:)[ \t]*\[[ \t]*\]([ \t]*(#.*)?\r?)$`) })

// withoutBrackets opens an empty list for entries in block style: what it returns may
// say something else until one is added.
func withoutBrackets(text []byte) []byte { return emptyList().ReplaceAll(text, []byte("$1$2")) }

// lineOffsets is where each line of a text begins.
type lineOffsets struct {
	text   []byte
	begins []int
}

func linesOf(text []byte) lineOffsets {
	begins := []int{0}
	for i, c := range text {
		if c == '\n' {
			begins = append(begins, i+1)
		}
	}
	return lineOffsets{text, begins}
}

// offset is where a node begins; its column counts characters.
func (l lineOffsets) offset(n *yaml.Node) int {
	offset := l.begins[min(n.Line, len(l.begins))-1]
	for range n.Column - 1 {
		_, size := utf8.DecodeRune(l.text[offset:])
		offset += size
	}
	return offset
}

// intoYAMLList adds to a list in block style, below its last entry.
func intoYAMLList(text []byte, lines lineOffsets, list *yaml.Node, entry Entry) (at int, inserted string) {
	last := list.Content[len(list.Content)-1]
	dash := list.Column - 1
	end := last.Line // a line number, from 1, of the last that belongs to the entry
	for i := last.Line; i < len(lines.begins); i++ {
		line := text[lines.begins[i]:]
		if next := bytes.IndexByte(line, '\n'); next >= 0 {
			line = line[:next]
		}
		content := bytes.TrimLeft(line, " ")
		if blank := len(bytes.TrimSpace(content)) == 0; blank {
			continue
		}
		if len(line)-len(content) <= dash {
			break
		}
		end = i + 1
	}
	at, before := lineEnd(text, lines, end)
	indent := strings.Repeat(" ", dash)
	if last.Style&yaml.FlowStyle != 0 {
		return at, before + indent + "- " + entry.flowYAML() + "\n"
	}
	gap := strings.Repeat(" ", max(1, last.Column-list.Column-1))
	return at, before + indent + "-" + gap + entry.blockYAML(indent+" "+gap) + "\n"
}

// lineEnd finds where the next line begins, and the line break to add if the text ends
// without one.
func lineEnd(text []byte, lines lineOffsets, line int) (int, string) {
	if line < len(lines.begins) {
		return lines.begins[line], ""
	}
	return len(text), "\n"
}

// afterYAML adds the list to a document in block style that has none, at its end.
func afterYAML(text []byte, root *yaml.Node, entry Entry) (at int, inserted string) {
	at = len(text)
	if end := documentEnd().FindIndex(text); end != nil {
		at = end[0]
	}
	before := ""
	if at > 0 && text[at-1] != '\n' {
		before = "\n"
	}
	margin, item := strings.Repeat(" ", root.Column-1), listIndent(root)
	return at, before + margin + "waivers:\n" + item + "- " + entry.blockYAML(item+"  ") + "\n"
}

// intoNothing begins the list of a key that has no value.
func intoNothing(text []byte, lines lineOffsets, nothing, root *yaml.Node, entry Entry) (at int, inserted string) {
	at, before := lineEnd(text, lines, nothing.Line)
	indent := listIndent(root)
	return at, before + indent + "- " + entry.blockYAML(indent+"  ") + "\n"
}

// listIndent is what stands before the dashes of lists, as the document has them.
func listIndent(root *yaml.Node) string {
	margin := strings.Repeat(" ", root.Column-1)
	for i := 1; i < len(root.Content); i += 2 {
		if value := root.Content[i]; value.Kind == yaml.SequenceNode && value.Style&yaml.FlowStyle == 0 && value.Line > root.Content[i-1].Line {
			return margin + strings.Repeat(" ", max(0, value.Column-root.Column))
		}
	}
	return margin + "  "
}

// documentEnd is the marker with which a document may end.
var documentEnd = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?m)^\.\.\.(\s|$)`) })

// flowEnd is where the closing bracket of a flow collection stands that begins at
// an offset.
func flowEnd(text []byte, begin int) (int, error) {
	depth := 0
	for i := begin; i < len(text); i++ {
		switch c := text[i]; {
		case c == '[' || c == '{':
			depth++
		case c == ']' || c == '}':
			if depth--; depth == 0 {
				return lastInFlow(text, i)
			}
		case (c == '"' || c == '\'') && bytes.IndexByte([]byte("[{,: \t\n"), text[i-1]) >= 0:
			i = quoteEnd(text, i)
		case c == '#' && bytes.IndexByte([]byte(" \t\n"), text[i-1]) >= 0:
			for i < len(text) && text[i] != '\n' {
				i++
			}
		}
	}
	return 0, errors.New("its brackets are not closed")
}

// lastInFlow finds where the last entry before a closing bracket ends. Blanks and line
// ends between the two stay where they are.
func lastInFlow(text []byte, bracket int) (int, error) {
	end := len(bytes.TrimRight(text[:bracket], " \t\r\n"))
	if text[end-1] == ',' {
		return 0, errors.New("a list in it ends with a comma: take that away first")
	}
	return end, nil
}

// quoteEnd is where a quoted scalar ends.
func quoteEnd(text []byte, begin int) int {
	quote := text[begin]
	for i := begin + 1; i < len(text); i++ {
		switch {
		case text[i] == '\\' && quote == '"':
			i++
		case text[i] == quote && quote == '\'' && i+1 < len(text) && text[i+1] == quote:
			i++
		case text[i] == quote:
			return i
		}
	}
	return len(text) - 1
}

// blockYAML is the entry with each key on a line of its own, all but the first
// indented.
func (e Entry) blockYAML(indent string) string {
	return strings.Join(e.yamlMembers(), "\n"+indent)
}

// flowYAML is the entry on one line.
func (e Entry) flowYAML() string { return "{" + strings.Join(e.yamlMembers(), ", ") + "}" }

func (e Entry) yamlMembers() []string {
	var members []string
	for _, field := range e {
		value := yamlText(field.Text)
		if field.Places != nil {
			var places []string
			for _, place := range field.Places {
				places = append(places, yamlText(place))
			}
			value = "[" + strings.Join(places, ", ") + "]"
		}
		members = append(members, field.Key+": "+value)
	}
	return members
}

// plainYAML is text that reads as itself without quotes, in block and in flow.
var plainYAML = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[\pL\pN][\pL\pN ._/()-]*$`) })

// yamlText is a string, in quotes where a reader might take it for something else.
func yamlText(s string) string {
	reserved := []string{"true", "false", "null", "yes", "no", "on", "off", "y", "n"}
	isDate := tenant.LooksLikeDate(s)
	isNumber := !isDate && len(s) > 0 && strings.IndexByte("0123456789", s[0]) >= 0
	if !plainYAML().MatchString(s) || strings.TrimSpace(s) != s || isNumber || slices.Contains(reserved, strings.ToLower(s)) {
		return quotedJSON(s)
	}
	return s
}
