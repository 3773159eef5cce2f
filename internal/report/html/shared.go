package html

import (
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// mostInFull is how many findings a page shows with all that they rest on. A page of
// more has each fact once, at its end, and findings that point to it, and neither maps
// nor questions to vendors, which other formats have: a browser takes minutes for a
// hundred megabytes.
const mostInFull = 2000

// sharedFacts are the facts that findings point to.
type sharedFacts struct {
	All     []sharedFact
	anchors map[string]string
}

type sharedFact struct {
	Anchor string
	sourcedFacts
}

// newSharedFacts is nil where every finding is shown in full.
func newSharedFacts(r *residency.Report) *sharedFacts {
	findings := 0
	for i := range r.Tenants {
		findings += len(r.Tenants[i].Findings)
	}
	if findings <= mostInFull {
		return nil
	}
	return &sharedFacts{anchors: map[string]string{}}
}

// anchor is where a fact stands, which is added if it is not there.
func (s *sharedFacts) anchor(fact residency.Fact) string {
	key := wording.Key(fact.ID, fact.Claim, fact.Status, fact.Certainty)
	if anchor, known := s.anchors[key]; known {
		return anchor
	}
	anchor := fmt.Sprintf("f%d", len(s.All)+1)
	s.anchors[key] = anchor
	group := sourcedFacts{Facts: []citedFact{{Fact: fact}}} // its places are another tenant's own
	for _, c := range fact.Citations {
		group.Citations = append(group.Citations, newCitation(c))
	}
	s.All = append(s.All, sharedFact{anchor, group})
	return anchor
}

// factLink is a fact of a finding that stands elsewhere on the page.
type factLink struct{ Anchor, ID string }

// Brief says whether the finding only points to what it rests on.
func (f *finding) Brief() bool { return f.shared != nil }

// BriefGist leaves out what the cause means, which the page says once.
func (f *finding) BriefGist() string {
	if f.Verdict == residency.Unknown && len(f.Needs) == 0 {
		return f.Cause()
	}
	return f.Gist()
}

// BriefStep is what to do next, where that is more than what everybody can do.
func (f *finding) BriefStep() string {
	if f.Next == nil || f.Next.Do == residency.StepWaive {
		return ""
	}
	return f.NextStep()
}

// Position is where the finding is told of.
func (f *finding) Position() string {
	return wording.At(f.tenant.File, "", wording.Place(f.Finding), "")
}

// FactLinks are the deciding facts of a brief finding.
func (f *finding) FactLinks() []factLink {
	var links []factLink
	for _, fact := range f.Facts {
		if fact.Decides {
			links = append(links, factLink{f.shared.anchor(fact), strings.TrimPrefix(fact.ID, f.Feature.ID+"/")})
		}
	}
	return links
}

// newAnnex lists each fact of findings that are shown in full once, for paper.
func newAnnex(tenants []*tenant) *sharedFacts {
	annex := &sharedFacts{anchors: map[string]string{}}
	for _, t := range tenants {
		for _, f := range t.findings {
			for _, fact := range f.Facts {
				annex.anchor(fact)
				if fact.Decides {
					f.annex = wording.Union(f.annex, []string{annex.number(fact)})
				}
			}
		}
	}
	return annex
}

// number is what a fact is called in the annex.
func (s *sharedFacts) number(fact residency.Fact) string {
	return "A" + strings.TrimPrefix(s.anchor(fact), "f")
}

// AnnexNumbers are the facts that decide, as the annex numbers them.
func (f *finding) AnnexNumbers() string { return strings.Join(f.annex, ", ") }
