package oscal

import (
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// fact returns the identifier of a fact, with the places that it has here. It adds the
// fact to the resources if it is not among them: thousands of findings may rest on one.
func (o *report) fact(shown, raw *residency.Fact) string {
	id := identifier("fact", raw.ID, raw.Claim, raw.Certainty, raw.Status, wording.Key(raw.Places...), wording.Key(raw.Data...))
	if o.facts[id] {
		return id
	}
	o.facts[id] = true
	all := props("fact", shown.ID, "certainty", shown.Certainty, "status", shown.Status)
	all = append(all, propsOf("place", shown.Places)...)
	all = append(all, propsOf("data", shown.Data)...)
	o.resources = append(o.resources, resource{
		UUID: id, Title: markupTitle(shown.ID), Description: markupTitle(shown.Claim), Props: all, Citation: o.citation(shown, raw),
	})
	return id
}

// citation points to each document that says so.
func (o *report) citation(shown, raw *residency.Fact) *cited {
	var titles []string
	c := new(cited)
	for i, shown := range shown.Citations {
		titles = append(titles, shown.Title)
		c.Links = append(c.Links, link{Href: o.cite(shown, raw.Citations[i]), Rel: "reference", Text: markup(wording.Either(shown.Section, ""))})
	}
	if titles == nil {
		return nil
	}
	c.Text = markupTitle(strings.Join(titles, "; "))
	return c
}
