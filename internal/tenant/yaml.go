package tenant

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// yamlReader builds nodes from the parser's, and reads plain scalars as YAML
// 1.2 does: NO, on and 2026-01-01 are strings.
type yamlReader struct {
	line   int // of the file, on which the parser's first line stands
	nodes  int
	open   map[*yaml.Node]bool // the collections around the current value
	faults []*fault            // mistakes after which reading went on
}

// readYAML reads one YAML document. line is the line of the file on which data
// begins.
func readYAML(data []byte, line int) (*node, []*fault) {
	if faults := checkYAMLText(data, line); faults != nil {
		return nil, faults
	}
	document, err := YAMLTree(bytes.NewReader(data))
	if err != nil {
		return nil, yamlSyntaxError(data, line, err)
	}
	r := &yamlReader{line: line, open: map[*yaml.Node]bool{}}
	root, faults := r.value(document.Content[0], 0)
	if faults = append(r.faults, faults...); len(faults) > 0 {
		return nil, faults
	}
	return root, nil
}

// YAMLTree returns the only document of r. The parser panics where it meets a
// state that its authors thought impossible; to us that is one more refusal.
func YAMLTree(r io.Reader) (document *yaml.Node, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%v", p)
		}
	}()
	decoder := yaml.NewDecoder(r)
	document = new(yaml.Node)
	if err := decoder.Decode(document); err != nil {
		return nil, err
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return nil, errors.New("text after the end of the document")
	}
	return document, nil
}

func (r *yamlReader) value(y *yaml.Node, depth int) (*node, []*fault) {
	if y.Kind == yaml.AliasNode {
		if r.open[y.Alias] {
			return nil, faultAt(r.mark(y), "the alias %s stands inside the value that it names", quote("*"+y.Value))
		}
		return r.value(y.Alias, depth)
	}
	if r.nodes++; r.nodes > MaxNodes {
		return nil, faultAt(r.mark(y), "the document holds more than %d values, its aliases written out", MaxNodes)
	}
	if y.Style&yaml.TaggedStyle != 0 && y.Tag != yamlTags[y.Kind] {
		r.fault(y, "the tag %s is not allowed: a document holds plain values only", quote(y.Tag))
	}
	n := &node{at: r.mark(y)}
	if y.Kind == yaml.ScalarNode {
		n.kind, n.text = yamlScalar(y)
		return n, nil
	}
	if depth == MaxDepth {
		return nil, faultAt(n.at, "lists and objects are nested more than %d deep", MaxDepth)
	}
	r.open[y] = true
	defer delete(r.open, y)
	if y.Kind == yaml.MappingNode {
		return n, r.object(n, y, depth)
	}
	return n, r.list(n, y, depth)
}

func (r *yamlReader) object(n *node, y *yaml.Node, depth int) []*fault {
	n.kind = object
	for i := 0; i+1 < len(y.Content); i += 2 {
		value, faults := r.value(y.Content[i+1], depth+1)
		if faults != nil {
			return faults
		}
		if key, ok := r.key(y.Content[i]); ok {
			n.addMember(key, r.mark(y.Content[i]), value)
		}
	}
	return nil
}

func (r *yamlReader) key(y *yaml.Node) (string, bool) {
	written := y
	if y.Kind == yaml.AliasNode {
		y = y.Alias
	}
	kind := object
	switch y.Kind {
	case yaml.ScalarNode:
		kind, _ = yamlScalar(y)
	case yaml.SequenceNode:
		kind = list
	}
	switch {
	case kind != text:
		r.fault(written, "a key must be a string, not %s", kind)
	case y.Value == "<<" && y.Style == 0:
		r.fault(written, `merge keys ("<<") are not read: write the keys out`)
	default:
		return y.Value, true
	}
	return "", false
}

func (r *yamlReader) list(n *node, y *yaml.Node, depth int) []*fault {
	n.kind = list
	for _, content := range y.Content {
		item, faults := r.value(content, depth+1)
		if faults != nil {
			return faults
		}
		n.addItem(item)
	}
	return nil
}

func (r *yamlReader) mark(y *yaml.Node) mark {
	return mark{r.line + y.Line - 1, y.Column}
}

func (r *yamlReader) fault(y *yaml.Node, format string, args ...any) {
	if len(r.faults) < MaxErrors {
		r.faults = append(r.faults, faultAt(r.mark(y), format, args...)...)
	}
}

// yamlTags are the tags that may be written: they change nothing, or make a
// string of a scalar.
var yamlTags = map[yaml.Kind]string{
	yaml.ScalarNode:   "!!str",
	yaml.MappingNode:  "!!map",
	yaml.SequenceNode: "!!seq",
}

// Patterns are compiled when they are first asked for: most documents are JSON.
var yamlNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$`)
})

// yamlScalar reads a scalar by the core schema of YAML 1.2.
func yamlScalar(y *yaml.Node) (kind, string) {
	if y.Style != 0 { // quoted, a block, or tagged as a string
		return text, y.Value
	}
	switch y.Value {
	case "null", "Null", "NULL", "~", "":
		return null, ""
	case "true", "True", "TRUE", "false", "False", "FALSE":
		return boolean, strings.ToLower(y.Value)
	}
	if strings.IndexByte("+-.0123456789", y.Value[0]) >= 0 && yamlNumber().MatchString(y.Value) {
		return number, y.Value
	}
	return text, y.Value
}

// checkYAMLText refuses the characters that YAML does not allow, and those that
// its versions read differently as line ends.
func checkYAMLText(data []byte, line int) []*fault {
	c := cursor{data: data, at: mark{line, 1}}
	for offset := 0; offset < len(data); {
		r, size := utf8.DecodeRune(data[offset:])
		switch {
		case r == '\r' && !bytes.HasPrefix(data[offset:], []byte("\r\n")):
			return faultAt(c.to(offset), "a carriage return without a line feed: end lines with LF or CRLF")
		case r == '\n', r == '\r', r == '\t':
		case unicode.IsControl(r), r == '\u2028', r == '\u2029', r == '\ufeff', r == '\ufffe', r == '\uffff':
			return faultAt(c.to(offset), "the character U+%04X is not allowed here: write it as an escape in a quoted string", r)
		}
		offset += size
	}
	return nil
}

// yamlSyntaxError says why the text is not YAML, and on which line. The parser
// names no column, and for a line often the one on which the enclosing
// collection begins. How much it had read is the better witness, but it looks
// ahead: where the text before the last line read fails alike, that line is not
// to blame.
func yamlSyntaxError(data []byte, line int, err error) []*fault {
	f := &feed{data: data}
	_, _ = YAMLTree(f)
	reason := yamlReason(err)
	begin := lastYAMLLine(data[:f.read])
	if _, err := YAMLTree(bytes.NewReader(data[:begin])); err != nil && yamlReason(err) == reason && reason != unclosedQuote {
		begin = lastYAMLLine(data[:begin])
	}
	begin += len(data[begin:]) - len(bytes.TrimLeft(data[begin:], " \t"))
	c := cursor{data: data, at: mark{line, 1}}
	return faultAt(c.to(begin), "not valid YAML: %s%s", reason, yamlHints[reason])
}

// lastYAMLLine is the offset of the last line that is neither blank nor comment.
func lastYAMLLine(data []byte) int {
	for {
		data = bytes.TrimRight(data, " \t\r\n")
		begin := bytes.LastIndexByte(data, '\n') + 1
		if begin == 0 || !bytes.HasPrefix(bytes.TrimLeft(data[begin:], " \t"), []byte("#")) {
			return begin
		}
		data = data[:begin]
	}
}

const unclosedQuote = "found unexpected end of stream"

var yamlHints = map[string]string{
	unclosedQuote: " (a quote is not closed)",
	"mapping values are not allowed in this context": ` (check the indentation, and quote a value that holds ": ")`,
	"found character that cannot start any token":    " (indent with spaces, and quote a value that begins with @, ` or %)",
}

var yamlPrefix = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:yaml: )?(?:line \d+: )?`) })

// yamlReason is the parser's message, fit for a terminal.
func yamlReason(err error) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '\ufffd'
		}
		return r
	}, yamlPrefix().ReplaceAllString(err.Error(), ""))
}

// feed hands out single bytes and knows how many.
type feed struct {
	data []byte
	read int
}

func (f *feed) Read(p []byte) (int, error) {
	if f.read == len(f.data) {
		return 0, io.EOF
	}
	n := copy(p[:min(1, len(p))], f.data[f.read:])
	f.read += n
	return n, nil
}
