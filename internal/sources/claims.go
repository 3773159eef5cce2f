package sources

import (
	"cmp"
	"maps"
	"slices"

	"github.com/residency-check/residency-check/internal/residency"
)

// Edition tells an edition of a document from others.
type Edition struct{ URL, Dated, Title string }

// Document is an edition of a page, with what facts take from it today.
type Document struct {
	Edition
	Read    string // when it was first read
	Checked string // when it was last found; empty for never
	Claims  []Claim
}

// Claim is what one fact takes from a document.
type Claim struct {
	Fact, Claim string
	Passages    []string // fingerprints of the words that it rests on
	Limits      []string // and of those that bound it
	Confirmed   bool     // all its citations of the document have a passage
}

// Documents are the pages that facts rest on today, by address. What was said before is
// not looked for.
func Documents(explained []residency.Explanation) []*Document {
	byEdition := map[Edition]*Document{}
	for fact := range facts(explained) {
		for _, c := range fact.Citations {
			if c.URL == nil || !speaks(fact) {
				continue
			}
			edition := Edition{*c.URL, text(c.Dated), c.Title}
			document := byEdition[edition]
			if document == nil {
				document = &Document{Edition: edition, Read: text(c.Read)}
				byEdition[edition] = document
			}
			document.Checked = max(document.Checked, text(c.Checked))
			document.claim(fact).add(c)
		}
	}
	return slices.SortedFunc(maps.Values(byEdition), func(a, b *Document) int {
		return cmp.Or(cmp.Compare(a.URL, b.URL), cmp.Compare(a.Dated, b.Dated), cmp.Compare(a.Title, b.Title))
	})
}

// claim is what the fact takes from the document, in the order of ids.
func (d *Document) claim(fact *residency.FactExplanation) *Claim {
	i, found := slices.BinarySearchFunc(d.Claims, fact.ID, func(c Claim, id string) int { return cmp.Compare(c.Fact, id) })
	if !found {
		d.Claims = slices.Insert(d.Claims, i, Claim{Fact: fact.ID, Claim: fact.Claim, Confirmed: true})
	}
	return &d.Claims[i]
}

func (c *Claim) add(citation residency.Citation) {
	if citation.Passage == nil {
		c.Confirmed = false
	} else if !slices.Contains(c.Passages, *citation.Passage) {
		c.Passages = append(c.Passages, *citation.Passage)
	}
	for _, limit := range citation.Limits {
		if !slices.Contains(c.Limits, limit) {
			c.Limits = append(c.Limits, limit)
		}
	}
}

// Passages are all fingerprints that are looked for in a document, those of limits
// included, each once.
func (d *Document) Passages() []string {
	var passages []string
	for _, claim := range d.Claims {
		passages = append(passages, claim.Passages...)
		passages = append(passages, claim.Limits...)
	}
	slices.Sort(passages)
	return slices.Compact(passages)
}

// confirms says whether words are recorded on which a fact rests: a page that is cited
// for what limits a fact alone is looked at, and shows nothing where it is as it was.
func (d *Document) confirms() bool {
	return slices.ContainsFunc(d.Claims, func(c Claim) bool { return len(c.Passages) > 0 })
}

// IsOf says whether a fact of one of the features rests on the document.
func (d *Document) IsOf(facts map[string]bool) bool {
	return slices.ContainsFunc(d.Claims, func(c Claim) bool { return facts[c.Fact] })
}

// FactsOf are the ids of the facts that some features have.
func FactsOf(explained []residency.Explanation, features []string) map[string]bool {
	ids := map[string]bool{}
	for _, e := range explained {
		if slices.Contains(features, e.Feature) {
			for fact := range facts([]residency.Explanation{e}) {
				ids[fact.ID] = true
			}
		}
	}
	return ids
}
