package html

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// finding is a finding with what its part of the page needs beside it.
type finding struct {
	*residency.Finding
	Anchor string
	tenant *residency.Tenant
	places *placeCatalogue
	shared *sharedFacts // nil where the finding is shown in full
	same   string       // requirement whose finding says the same; empty where none does
	annex  []string     // numbers of the deciding facts in the annex
}

// SameAs is the requirement that implies what the finding says, or nothing.
func (f *finding) SameAs() string { return f.same }

// State is the verdict, or that it is waived.
func (f *finding) State() state { return findingState(f.Finding) }

// Used names the used feature, as ids of findings do.
func (f *finding) Used() string { return wording.Used(f.Finding) }

// Resources are those that show the use, a few of them.
func (f *finding) Resources() string { return wording.Resources(f.Finding) }

// Name is what the used feature is called.
func (f *finding) Name() string {
	if f.Feature.Name == "" {
		return f.Used()
	}
	return f.Feature.Name
}

// Product is the product of the feature, which every finding can be found by.
func (f *finding) Product() string {
	if f.Feature.Product == "" {
		return "No product"
	}
	return f.Feature.Product
}

// Title is the title of the requirement, or nothing.
func (f *finding) Title() string { return wording.Title(f.Finding) }

// Cause says why the finding is unknown, or nothing.
func (f *finding) Cause() string {
	if f.Verdict != residency.Unknown {
		return ""
	}
	return wording.Cause(f.Finding)
}

// Why explains the cause.
func (f *finding) Why() string { return wording.Causes[residency.Cause(f.Cause())] }

// Gist says in a line what is the matter.
func (f *finding) Gist() string {
	spoken := f.spoken()
	switch f.Verdict {
	case residency.Violated:
		return wording.Where(spoken) + ", " + wording.Limit(spoken)
	case residency.Unknown:
		gist := f.Why()
		if gist == "" {
			gist = f.Cause()
		}
		if len(f.Needs) > 0 {
			return gist + ": " + wording.And(pathWords(f.Needs))
		}
		if known := wording.AllKnown(spoken); known != "" {
			return gist + ": " + known + wording.After("; ", wording.Difference(f.Finding))
		}
		return gist
	case residency.NotApplicable:
		return "the feature holds no such data" + wording.After("; ", wording.Partly(f.Finding))
	}
	return wording.Where(spoken) + wording.After("; ", wording.Partly(f.Finding))
}

// spoken is the finding with the names of places in place of their codes.
func (f *finding) spoken() *residency.Finding {
	spoken := *f.Finding
	spoken.Documented, spoken.Outside, spoken.Beyond = inWords(f.Documented), inWords(f.Outside), inWords(f.Beyond)
	spoken.OutsideCountries = inWords(f.Finding.OutsideCountries)
	spoken.Allowed, spoken.Forbidden = inWords(f.Allowed), inWords(f.Forbidden)
	spoken.Facts = slices.Clone(f.Facts)
	for i, fact := range spoken.Facts {
		spoken.Facts[i].Places = inWords(fact.Places)
	}
	return &spoken
}

// Places is where data is documented to be, what is outside first.
func (f *finding) Places() []place {
	var inside, beyond, outside []place
	for _, place := range f.places.all(f.Documented) {
		switch place.hold(f.Finding); {
		case place.Outside:
			outside = append(outside, place)
		case place.Beyond:
			beyond = append(beyond, place)
		default:
			inside = append(inside, place)
		}
	}
	return slices.Concat(outside, beyond, inside)
}

// OutsideCountries is the countries by which geographies are outside.
func (f *finding) OutsideCountries() []place {
	var all []place
	for _, place := range f.places.all(f.Finding.OutsideCountries) {
		if !slices.Contains(f.Outside, place.ID) {
			all = append(all, place)
		}
	}
	return all
}

// Remarks is what else there is to say of the finding.
func (f *finding) Remarks() []string { return wording.Remarks(f.Finding) }

// NextStep says what to do next, or nothing.
func (f *finding) NextStep() string { return wording.NextStep(f.Finding, wording.AsIs) }

// Question is what to ask the vendor, or nothing.
func (f *finding) Question() string { return wording.Question(f.Finding) }

// AllowedPlaces is where data may be.
func (f *finding) AllowedPlaces() []place { return f.places.all(f.Allowed) }

// ForbiddenPlaces is where data must not be.
func (f *finding) ForbiddenPlaces() []place { return f.places.all(f.Forbidden) }

// PassesIf is what would settle the finding, smallest first.
func (f *finding) PassesIf() []remedy {
	var all []remedy
	for i, text := range wording.Alternatives(f.Finding) {
		all = append(all, remedy{text, f.Finding.PassesIf[i].IsStatement()})
	}
	return all
}

type remedy struct {
	Settings    string
	IsStatement bool
}

// Positions says where in the tenant document the finding comes from.
func (f *finding) Positions() []string { return wording.Position(f.tenant, f.Finding) }

// Evidence is the facts of the finding, those that decide first.
func (f *finding) Evidence() []evidence {
	decide := wording.Filter(f.Facts, func(f residency.Fact) bool { return f.Decides })
	beside := wording.Filter(f.Facts, func(f residency.Fact) bool { return !f.Decides })
	var all []evidence
	for _, part := range []evidence{
		{Title: "Documents that decide", Groups: f.bySource(decide)},
		{Title: "Also known, without deciding", Groups: f.bySource(beside)},
	} {
		if len(part.Groups) > 0 {
			all = append(all, part)
		}
	}
	return all
}

type evidence struct {
	Title  string
	Groups []sourcedFacts
}

// sourcedFacts is facts that cite the same.
type sourcedFacts struct {
	Facts     []citedFact
	Citations []citation
}

type citedFact struct {
	residency.Fact
	PlacesNamed []place
}

type citation struct {
	residency.Citation
	Own   bool   // the tenant's own statement
	Dates string // when the document is of, and when it was read
}

func (f *finding) bySource(facts []residency.Fact) []sourcedFacts {
	var all []sourcedFacts
	for _, same := range wording.Groups(facts, citationsKey) {
		var group sourcedFacts
		for _, fact := range same {
			named := citedFact{fact, f.places.all(fact.Places)}
			for i, place := range named.PlacesNamed {
				place.hold(f.Finding)
				named.PlacesNamed[i] = place
			}
			group.Facts = append(group.Facts, named)
		}
		for _, c := range same[0].Citations {
			group.Citations = append(group.Citations, newCitation(c))
		}
		all = append(all, group)
	}
	return all
}

func newCitation(c residency.Citation) citation {
	return citation{c, wording.IsOwnStatement(c), strings.TrimPrefix(wording.Dates(c), ", ")}
}

func citationsKey(f residency.Fact) string {
	var parts []string
	for _, c := range f.Citations {
		parts = append(parts, wording.Document(c), wording.Either(c.Section, ""))
	}
	return wording.Key(parts...)
}

// source is a document that the report cites.
type source struct {
	citation
	Facts int // how many facts rest on it
}

// sources lists the documents behind a report by title.
func sources(tenants []*tenant) []source {
	facts := map[string]map[string]bool{} // the facts of each document
	var sources []source
	for _, t := range tenants {
		for _, f := range t.findings {
			for _, fact := range f.Facts {
				for _, c := range fact.Citations {
					id := wording.Document(c)
					if wording.IsOwnStatement(c) || wording.IsShown(c) {
						continue
					}
					if facts[id] == nil {
						facts[id] = map[string]bool{}
						sources = append(sources, source{citation: newCitation(c)})
					}
					facts[id][wording.Key(fact.ID, fact.Claim)] = true
				}
			}
		}
	}
	for i, s := range sources {
		sources[i].Facts = len(facts[wording.Document(s.Citation)])
	}
	slices.SortStableFunc(sources, func(a, b source) int {
		return strings.Compare(wording.Key(a.Title, wording.Document(a.Citation)), wording.Key(b.Title, wording.Document(b.Citation)))
	})
	return sources
}
