package sources

import (
	"fmt"
	"io"
	"strings"

	"github.com/residency-check/residency-check/internal/report/markdown"
	"github.com/residency-check/residency-check/internal/report/wording"
)

// reported is the order in which documents are told of; those that are as they were
// are counted only.
var reported = []State{Changed, Moved, Unreachable, NotLookedFor}

func (s State) words() string { return strings.ReplaceAll(string(s), "_", " ") }

// WriteText tells what became of documents, for people.
func (r *Result) WriteText(w io.Writer) error {
	b := &strings.Builder{}
	for _, state := range reported {
		if r.Summary[state] == 0 {
			continue
		}
		fmt.Fprintf(b, "%s\n", heading(state))
		for _, f := range r.Sources {
			if f.State == state {
				f.writeText(b)
			}
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(b, "%s.\n", r.counts())
	_, err := io.WriteString(w, b.String())
	return err
}

func heading(state State) string {
	switch state {
	case Changed:
		return "CHANGED: words on which facts rest are gone"
	case Moved:
		return "MOVED: the address leads elsewhere for good, or nowhere"
	case Unreachable:
		return "UNREACHABLE: nobody can tell"
	}
	return "NOT LOOKED FOR: no passage is recorded"
}

func (f *Found) writeText(b *strings.Builder) {
	fmt.Fprintf(b, "  %s\n    %s\n", wording.WrittenOut(f.named()), wording.WrittenOut(f.URL))
	for _, line := range f.remarks(func(s string) string { return s }, wording.WrittenOut) {
		fmt.Fprintf(b, "    %s\n", line)
	}
}

// named is the title of a document and its date.
func (f *Found) named() string {
	if f.Dated != nil {
		return f.Title + ", dated " + *f.Dated
	}
	return f.Title
}

// remarks are what there is to say of a document, a line each; ids and fingerprints as
// code shows them, and the words of pages and policies as clean does.
func (f *Found) remarks(code, clean func(string) string) []string {
	var lines []string
	if f.State == Moved && f.Address != nil {
		lines = append(lines, "now at "+clean(*f.Address))
	}
	if f.Why != "" {
		lines = append(lines, clean(f.Why))
	}
	for _, g := range f.Gone {
		lines = append(lines, fmt.Sprintf("%s rests on words that are gone (%s): %s", code(g.Fact), code(g.Passage), clean(g.Claim)))
	}
	for _, g := range f.LimitsGone {
		lines = append(lines, fmt.Sprintf("%s is bound by words that are gone (%s): %s", code(g.Fact), code(g.Passage), clean(g.Claim)))
	}
	for _, sentence := range f.Gained {
		lines = append(lines, fmt.Sprintf("new there: %s", clean("“"+sentence+"”")))
	}
	if f.State == NotLookedFor || f.State == Moved && f.Address == nil || f.State == Unreachable {
		lines = append(lines, wording.Count(len(f.Facts), "fact")+" on it")
	}
	return lines
}

// counts is how many documents there are of each state.
func (r *Result) counts() string {
	var said []string
	for _, state := range []State{Unchanged, Changed, Moved, Unreachable} {
		said = append(said, fmt.Sprintf("%d %s", r.Summary[state], state.words()))
	}
	return fmt.Sprintf("%s: %s; of %d no passage is recorded, and nothing was looked for",
		wording.Count(len(r.Sources), "document"), strings.Join(said, ", "), r.Summary[NotLookedFor])
}

// WriteMarkdown writes a list of tasks for an issue tracker: a document that is not as
// it was is one.
func (r *Result) WriteMarkdown(w io.Writer) error {
	b := &strings.Builder{}
	fmt.Fprintf(b, "# Documents on which facts rest, %s\n\n%s.\n", r.AsOf, r.counts())
	for _, state := range reported {
		if r.Summary[state] == 0 {
			continue
		}
		fmt.Fprintf(b, "\n## %s\n\n", heading(state))
		for _, f := range r.Sources {
			if f.State == state {
				f.writeMarkdown(b)
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (f *Found) writeMarkdown(b *strings.Builder) {
	fmt.Fprintf(b, "- [ ] %s\n", markdown.Link(wording.WrittenOut(f.named()), f.URL))
	clean := func(s string) string { return markdown.EscapedStart(wording.WrittenOut(s)) }
	for _, line := range f.remarks(markdown.Code, clean) {
		fmt.Fprintf(b, "  - %s\n", line)
	}
}
