package edit

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Comment is what is asked of whoever owns the document: words, and a change that is to
// be filled in below the place that it belongs to.
type Comment struct {
	Words   string
	Pointer string
	Value   any
}

// WithComments returns the text of a YAML document with comments, each in lines of its
// own: the words, and the change as it would be written there. What cannot be commented
// on in place stays as it is, and the caller has to read again what comes out.
func WithComments(text []byte, comments []Comment) ([]byte, error) {
	e, err := newEditor(text, false)
	if err != nil {
		return nil, err
	}
	type insertion struct {
		at   int
		text string
	}
	var all []insertion
	for _, c := range comments {
		way := steps(c.Pointer)
		at, indent, err := e.below(way)
		if err != nil {
			continue
		}
		nl := e.newline() + indent + "# "
		all = append(all, insertion{at, nl + c.Words + nl + "  " + e.member(way, c.Value)})
	}
	slices.SortStableFunc(all, func(a, b insertion) int { return b.at - a.at })
	for len(all) > 0 { // what stands at one place goes in together, in its order
		same := 1
		for same < len(all) && all[same].at == all[0].at {
			same++
		}
		var b strings.Builder
		for _, i := range all[:same] {
			b.WriteString(i.text)
		}
		text, all = slices.Concat(text[:all[0].at], []byte(b.String()), text[all[0].at:]), all[same:]
	}
	return text, nil
}

// below finds the end of the line on which the last value on the way ends that is
// there, and the indentation of what could follow it.
func (e *editor) below(way []string) (int, string, error) {
	at := e.root
	for _, step := range way {
		next := child(at, step)
		if next == nil {
			break
		}
		at = next
	}
	end, err := e.end(at)
	if err != nil {
		return 0, "", err
	}
	if at.Kind == yaml.MappingNode && at.Style&yaml.FlowStyle == 0 && len(at.Content) > 0 {
		return e.lineEnd(end), strings.Repeat(" ", at.Content[len(at.Content)-2].Column-1), nil
	}
	line := e.text[e.lines.begins[at.Line-1]:]
	return e.lineEnd(end), strings.Repeat(" ", len(line)-len(strings.TrimLeft(string(line), " "))), nil
}

// member is a change as it would be written: an entry of a list, or a key and its value.
func (e *editor) member(way []string, value any) string {
	last := way[len(way)-1]
	if strings.Trim(last, "0123456789") == "" {
		return "- " + e.written(value)
	}
	return e.written(last) + ": " + e.written(value)
}
