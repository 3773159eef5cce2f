package html

import (
	"html"
	"html/template"
	"slices"

	"github.com/residency-check/residency-check/internal/report/wording"
)

// reason is one thing that decides the verdict.
type reason struct {
	State  state
	Said   string
	Anchor string // of the finding to read; empty where it sums up
	N      int    // findings of which it speaks
}

// Reasons are what decides, worst first.
func (t *tenant) Reasons() []reason {
	anchors := map[string]string{}
	for _, f := range t.findings {
		anchors[f.ID] = f.Anchor
	}
	var all []reason
	for _, r := range wording.Deciding(t.Tenant) {
		said := reason{State: t.Verdict, Said: r.Said, N: len(r.IDs)}
		if r.First != nil {
			said.State, said.Anchor = findingState(r.First), anchors[r.First.ID]
		}
		all = append(all, said)
	}
	return all
}

// stepGroup is next steps that one person takes in one go.
type stepGroup struct {
	Said    template.HTML
	About   template.HTML
	Settles int
	Bare    bool // there is no room for its items
	Items   []stepItem
	Letter  string // to a vendor
}

type stepItem struct{ Said, Settles template.HTML }

// StepGroups are what to do next, by who does it. wording gives them escaped by code
// and by html.EscapeString.
func (t *tenant) StepGroups() []stepGroup {
	var all []stepGroup
	for _, g := range wording.Steps(t.Tenant, code, html.EscapeString) {
		group := stepGroup{Said: template.HTML(g.Said), About: template.HTML(g.About), Settles: g.Settles, Bare: t.Brief}
		if g.Letter != nil && !t.Brief {
			group.Letter = g.Letter.String()
		}
		if !t.Brief {
			for _, item := range g.Steps {
				group.Items = append(group.Items, stepItem{template.HTML(item.Said), template.HTML(item.Settles)})
			}
		}
		all = append(all, group)
	}
	return all
}

// code is a path in words with the path beside it, or any other code.
func code(s string) string {
	if words := wording.PathWords(s); words != "" {
		return html.EscapeString(words) + " <small><code>" + html.EscapeString(s) + "</code></small>"
	}
	return "<code>" + html.EscapeString(s) + "</code>"
}

func pathCode(path string) template.HTML { return template.HTML(code(path)) }

// pathWords are paths in words, where they have any.
func pathWords(paths []string) []string {
	words := slices.Clone(paths)
	for i, path := range paths {
		if said := wording.PathWords(path); said != "" {
			words[i] = said
		}
	}
	return words
}

// inWords gives places their names, for sentences. The world keeps its own, by which
// sentences know it.
func inWords(places []string) []string {
	if places == nil {
		return nil
	}
	words := make([]string, len(places))
	for i, id := range places {
		words[i] = id
		if id != "global" {
			words[i] = wording.Spoken(id)
		}
	}
	return words
}
