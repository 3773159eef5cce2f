package report

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// htmlFinding is a finding with what its part of the page needs beside it.
type htmlFinding struct {
	*residency.Finding
	Anchor string
	tenant *residency.Tenant
	places *htmlPlaces
}

// State is the verdict, or that it is waived.
func (f *htmlFinding) State() htmlState { return findingState(f.Finding) }

// Used names the used feature, as ids of findings do.
func (f *htmlFinding) Used() string { return wording.Used(f.Finding) }

// Name is what the used feature is called.
func (f *htmlFinding) Name() string {
	if f.Feature.Name == "" {
		return f.Used()
	}
	return f.Feature.Name
}

// Product is the product of the feature, which every finding can be found by.
func (f *htmlFinding) Product() string {
	if f.Feature.Product == "" {
		return "No product"
	}
	return f.Feature.Product
}

// Title is the title of the requirement, or nothing.
func (f *htmlFinding) Title() string { return wording.Title(f.Finding) }

// Cause says why the finding is unknown, or nothing.
func (f *htmlFinding) Cause() string {
	if f.Verdict != residency.Unknown {
		return ""
	}
	return wording.Cause(f.Finding)
}

// Why explains the cause.
func (f *htmlFinding) Why() string { return wording.Causes[residency.Cause(f.Cause())] }

// Gist says in a line what is the matter.
func (f *htmlFinding) Gist() string {
	spoken := f.spoken()
	switch f.Verdict {
	case residency.Violated:
		return wording.Where(spoken) + ", " + wording.Limit(spoken)
	case residency.Unknown:
		gist := wording.Cause(f.Finding)
		if len(f.Needs) > 0 {
			return gist + ": to settle it, declare " + wording.And(f.Needs)
		}
		if known := wording.AllKnown(spoken); known != "" {
			return gist + ": " + known
		}
		return gist + wording.After(": ", f.Why())
	case residency.NotApplicable:
		return "the feature holds no such data"
	}
	return wording.Where(spoken)
}

// spoken is the finding with the names of countries in place of their codes.
func (f *htmlFinding) spoken() *residency.Finding {
	spoken := *f.Finding
	spoken.Documented, spoken.Outside = f.places.spoken(f.Documented), f.places.spoken(f.Outside)
	spoken.Allowed, spoken.Forbidden = f.places.spoken(f.Allowed), f.places.spoken(f.Forbidden)
	spoken.Facts = slices.Clone(f.Facts)
	for i, fact := range spoken.Facts {
		spoken.Facts[i].Places = f.places.spoken(fact.Places)
	}
	return &spoken
}

// Places is where data is documented to be, what is outside first.
func (f *htmlFinding) Places() []htmlPlace {
	var inside, outside []htmlPlace
	for _, place := range f.places.all(f.Documented) {
		if place.Outside = slices.Contains(f.Outside, place.ID); place.Outside {
			outside = append(outside, place)
		} else {
			inside = append(inside, place)
		}
	}
	return append(outside, inside...)
}

// AllowedPlaces is where data may be.
func (f *htmlFinding) AllowedPlaces() []htmlPlace { return f.places.all(f.Allowed) }

// ForbiddenPlaces is where data must not be.
func (f *htmlFinding) ForbiddenPlaces() []htmlPlace { return f.places.all(f.Forbidden) }

// PassesIf is what would settle the finding, smallest first.
func (f *htmlFinding) PassesIf() []htmlRemedy {
	var all []htmlRemedy
	for i, text := range wording.Alternatives(f.Finding) {
		all = append(all, htmlRemedy{text, f.Finding.PassesIf[i].IsStatement()})
	}
	return all
}

type htmlRemedy struct {
	Settings    string
	IsStatement bool
}

// Positions says where in the tenant document the finding comes from.
func (f *htmlFinding) Positions() []string { return wording.Position(f.tenant, f.Finding) }

// Evidence is the facts of the finding, those that decide first; of these, what
// puts data outside before what puts it inside, and silence last.
func (f *htmlFinding) Evidence() []htmlEvidence {
	decide := wording.FirmestFirst(wording.Filter(f.Facts, func(f residency.Fact) bool { return f.Decides }))
	rank := func(fact residency.Fact) int {
		switch {
		case wording.IsOutside(f.Finding, fact):
			return 0
		case wording.NamesPlace(fact):
			return 1
		}
		return 2
	}
	slices.SortStableFunc(decide, func(a, b residency.Fact) int { return rank(a) - rank(b) })
	beside := wording.Filter(f.Facts, func(f residency.Fact) bool { return !f.Decides })
	var all []htmlEvidence
	for _, part := range []htmlEvidence{
		{Title: "Documents that decide", Groups: f.bySource(decide)},
		{Title: "Also known, without deciding", Groups: f.bySource(beside)},
	} {
		if len(part.Groups) > 0 {
			all = append(all, part)
		}
	}
	return all
}

type htmlEvidence struct {
	Title  string
	Groups []htmlFacts
}

// htmlFacts is facts that cite the same.
type htmlFacts struct {
	Facts     []htmlFact
	Citations []htmlCitation
}

type htmlFact struct {
	residency.Fact
	PlacesNamed []htmlPlace
}

type htmlCitation struct {
	residency.Citation
	Own   bool   // the tenant's own statement
	Dates string // when the document is of, and when it was read
}

func (f *htmlFinding) bySource(facts []residency.Fact) []htmlFacts {
	var all []htmlFacts
	for _, same := range wording.Groups(facts, citationsKey) {
		var group htmlFacts
		for _, fact := range same {
			named := htmlFact{fact, f.places.all(fact.Places)}
			for i, place := range named.PlacesNamed {
				named.PlacesNamed[i].Outside = slices.Contains(f.Outside, place.ID)
			}
			group.Facts = append(group.Facts, named)
		}
		for _, c := range same[0].Citations {
			group.Citations = append(group.Citations, newHTMLCitation(c))
		}
		all = append(all, group)
	}
	return all
}

func newHTMLCitation(c residency.Citation) htmlCitation {
	return htmlCitation{c, wording.IsOwnStatement(c), wording.Dates(c)[len(", "):]}
}

func citationsKey(f residency.Fact) string {
	var parts []string
	for _, c := range f.Citations {
		parts = append(parts, wording.Document(c), wording.Either(c.Section, ""))
	}
	return wording.Key(parts...)
}

// htmlSource is a document that the report cites.
type htmlSource struct {
	htmlCitation
	Facts int // how many facts rest on it
}

// htmlSources lists the documents behind a report by title.
func htmlSources(tenants []*htmlTenant) []htmlSource {
	facts := map[string]map[string]bool{} // the facts of each document
	var sources []htmlSource
	for _, t := range tenants {
		for _, f := range t.findings {
			for _, fact := range f.Facts {
				for _, c := range fact.Citations {
					id := wording.Document(c)
					if wording.IsOwnStatement(c) {
						continue
					}
					if facts[id] == nil {
						facts[id] = map[string]bool{}
						sources = append(sources, htmlSource{htmlCitation: newHTMLCitation(c)})
					}
					facts[id][wording.Key(fact.ID, fact.Claim)] = true
				}
			}
		}
	}
	for i, s := range sources {
		sources[i].Facts = len(facts[wording.Document(s.Citation)])
	}
	slices.SortStableFunc(sources, func(a, b htmlSource) int {
		return strings.Compare(wording.Key(a.Title, wording.Document(a.Citation)), wording.Key(b.Title, wording.Document(b.Citation)))
	})
	return sources
}
