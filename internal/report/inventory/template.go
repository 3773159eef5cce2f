package inventory

import (
	"errors"
	"fmt"
	"html"
	"io"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report/markdown"
	"github.com/residency-check/residency-check/internal/report/wording"
)

// Bounds of a template, which a stranger may have written.
const (
	MaxTemplate = 1 << 20   // bytes
	maxOutput   = 64 << 20  // bytes
	maxWork     = 5_000_000 // steps
	maxText     = 1 << 20   // bytes of one text that a function makes
)

// Template makes a text of an inventory. It reaches nothing but what it is given, and
// whatever it shows is escaped for what it makes.
type Template struct {
	parsed *template.Template
	run    *run
	escape escaping
}

// escaping is how a kind of text shows words and citations, and what is written through
// so that no words together are obeyed by the log of a pipeline.
type escaping struct {
	word    func(string) string
	cite    func(Source) string
	through func(io.Writer) io.Writer
}

var (
	asMarkdown = escaping{markdown.Escaped, func(s Source) string {
		said := markdown.Escaped(s.Title)
		if wording.IsLink(s.URL) {
			said = markdown.Link(s.Title, s.URL)
		}
		return said + markdown.Escaped(s.Dates)
	}, inert.Markup}
	asHTML = escaping{html.EscapeString, func(s Source) string {
		said := html.EscapeString(s.Title)
		if wording.IsLink(s.URL) {
			said = `<a href="` + html.EscapeString(s.URL) + `" rel="noreferrer">` + said + `</a>`
		}
		return said + html.EscapeString(s.Dates)
	}, inert.Markup}
	asText = escaping{func(s string) string { return s }, func(s Source) string {
		return s.Title + s.Dates + wording.After(", ", s.URL)
	}, inert.Log}
)

// safe is what is escaped already.
type safe string

// run counts the work of a run of a template, by the same rules on every machine.
type run struct{ work, most int }

var errTooMuch = errors.New("takes too many steps: a template may loop over rows, and not over everything again for each of them")

func (r *run) step(n int) error {
	if r.work += n; r.work > r.most {
		return errTooMuch
	}
	return nil
}

// ParseTemplate reads a template. Its name says what it makes: HTML, plain text, or else
// Markdown.
func ParseTemplate(name, text string) (*Template, error) {
	t := &Template{run: &run{most: maxWork}, escape: asMarkdown}
	switch strings.ToLower(filepath.Ext(strings.TrimSuffix(name, ".tmpl"))) {
	case ".html", ".htm", ".gohtml":
		t.escape = asHTML
	case ".txt":
		t.escape = asText
	}
	var err error
	if t.parsed, err = template.New(filepath.Base(name)).Option("missingkey=zero").Funcs(t.functions()).Parse(text); err != nil {
		return nil, err
	}
	tick, err := parse.Parse("", "{{_step}}", "", "", map[string]any{"_step": t.tick})
	if err != nil {
		return nil, err
	}
	for _, defined := range t.parsed.Templates() {
		if defined.Tree != nil {
			guard(defined.Root, tick[""].Root.Nodes[0])
		}
	}
	return t, nil
}

// functions are all that a template may call besides comparisons, index, slice and len.
func (t *Template) functions() template.FuncMap {
	all := template.FuncMap{
		"_step":   t.tick,
		"_escape": t.escaped,
		"join":    t.join,
		"print":   t.print,
		"cite":    func(s Source) (safe, error) { return t.made(t.escape.cite(s)) },
	}
	for _, name := range []string{"printf", "println", "html", "js", "urlquery", "call"} {
		all[name] = func(...any) (string, error) {
			return "", fmt.Errorf("a template has no %s: what it shows is escaped already (it has %s)", name, strings.Join(Functions, ", "))
		}
	}
	return all
}

// Functions are those that the page on inventories documents.
var Functions = []string{"join", "print", "cite"}

func (t *Template) tick() (string, error) { return "", t.run.step(1) }

// made is a text that a function makes, which counts as work.
func (t *Template) made(text string) (safe, error) {
	if len(text) > maxText {
		return "", fmt.Errorf("makes a text of more than %d bytes", maxText)
	}
	return safe(text), t.run.step(1 + len(text)/64)
}

func (t *Template) join(words []string, separator string) (string, error) {
	made, err := t.made(strings.Join(words, separator))
	return string(made), err
}

func (t *Template) print(values ...any) (string, error) {
	var b strings.Builder
	for _, value := range values {
		text, err := plain(value)
		if err != nil {
			return "", err
		}
		b.WriteString(text)
	}
	made, err := t.made(b.String())
	return string(made), err
}

// escaped is what a template shows.
func (t *Template) escaped(value any) (string, error) {
	if ready, is := value.(safe); is {
		return string(ready), nil
	}
	text, err := plain(value)
	if err != nil {
		return "", err
	}
	made, err := t.made(t.escape.word(text))
	return string(made), err
}

// plain is a value as a text, if it is one.
func plain(value any) (string, error) {
	switch v := value.(type) {
	case nil:
		return "", nil
	case safe:
		return string(v), nil
	case []string:
		return strings.Join(v, ", "), nil
	}
	switch reflect.ValueOf(value).Kind() {
	case reflect.String, reflect.Bool, reflect.Int:
		return fmt.Sprint(value), nil
	}
	return "", fmt.Errorf("shows a whole %T: name one of its fields, or range over it", value)
}

// guard has every list of nodes count a step, and every value that is shown escaped.
func guard(list *parse.ListNode, tick parse.Node) {
	if list == nil {
		return
	}
	for _, node := range list.Nodes {
		switch n := node.(type) {
		case *parse.ActionNode:
			if len(n.Pipe.Decl) == 0 {
				call := parse.NewIdentifier("_escape").SetPos(n.Pos)
				n.Pipe.Cmds = append(n.Pipe.Cmds, &parse.CommandNode{NodeType: parse.NodeCommand, Pos: n.Pos, Args: []parse.Node{call}})
			}
		case *parse.IfNode:
			guardBranch(&n.BranchNode, tick)
		case *parse.RangeNode:
			guardBranch(&n.BranchNode, tick)
		case *parse.WithNode:
			guardBranch(&n.BranchNode, tick)
		}
	}
	list.Nodes = append([]parse.Node{tick}, list.Nodes...)
}

func guardBranch(n *parse.BranchNode, tick parse.Node) {
	guard(n.List, tick)
	guard(n.ElseList, tick)
}

// Write makes the text of an inventory.
func (t *Template) Write(w io.Writer, shown *Inventory) error {
	t.run.work = 0
	return t.parsed.Execute(&bounded{t.escape.through(w), maxOutput}, shown)
}

// bounded writes no more than so many bytes.
type bounded struct {
	w    io.Writer
	left int
}

func (b *bounded) Write(p []byte) (int, error) {
	if b.left -= len(p); b.left < 0 {
		return 0, fmt.Errorf("makes more than %d bytes", maxOutput)
	}
	return b.w.Write(p)
}

// named are the templates that the program has, and their files.
var named = map[string]string{"questionnaire": "questionnaire.txt", "record": "record.md", "transfer": "transfer.md"}

// Names lists the templates that the program has.
func Names() []string { return slices.Sorted(maps.Keys(named)) }

// Named is one of them.
func Named(name string) (*Template, error) { return embedded(named[name]) }

func embedded(file string) (*Template, error) {
	text, err := templates.ReadFile("templates/" + file)
	if err != nil {
		return nil, err
	}
	return ParseTemplate(file, string(text))
}
