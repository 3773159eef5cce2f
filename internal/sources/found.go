package sources

import (
	"slices"

	"github.com/residency-check/residency-check/internal/live"
)

// State is what became of a document.
type State string

// The states of documents.
const (
	Unchanged    State = "unchanged"
	Changed      State = "changed"     // some of the words on which facts rest are gone
	Moved        State = "moved"       // to another address for good, or nobody knows where to
	Unreachable  State = "unreachable" // nobody can tell
	NotLookedFor State = "not_looked_for"
)

// Result is what became of the documents that facts rest on.
type Result struct {
	AsOf    string        `json:"as_of"`
	State   State         `json:"state"` // the worst of them
	Summary map[State]int `json:"summary"`
	Sources []*Found      `json:"sources"`
}

// Found is what became of a document.
type Found struct {
	State       State    `json:"state"`
	Title       string   `json:"title"`
	URL         string   `json:"url"`
	Dated       *string  `json:"dated"`
	Read        string   `json:"read"`
	Checked     *string  `json:"checked"`     // when it was last found, this time included; null for never
	Address     *string  `json:"address"`     // where it is now; null where nobody knows
	Why         string   `json:"why"`         // it is gone, or was not reached
	Facts       []string `json:"facts"`       // ids of all that rest on it
	Unconfirmed []string `json:"unconfirmed"` // of those, the ones of which no passage is recorded
	Gone        []Gone   `json:"gone"`        // words on which facts rest
	LimitsGone  []Gone   `json:"limits_gone"` // words that bound facts
	Gained      []string `json:"gained"`      // sentences that may bound facts, and were not there the last time

	found bool // all words that were looked for
}

// Gone is words that do not stand on a page any more, and whose.
type Gone struct {
	Fact    string `json:"fact"`
	Claim   string `json:"claim"`
	Passage string `json:"passage"`
}

// Pages are what is to be looked at: each document of which some words are recorded.
func Pages(documents []*Document) []live.Page {
	var pages []live.Page
	for _, d := range documents {
		if passages := d.Passages(); passages != nil {
			pages = append(pages, live.Page{URL: d.URL, Passages: passages})
		}
	}
	return pages
}

// Compare tells what became of documents by what was seen of their pages today.
func Compare(documents []*Document, looks map[string]live.Look, today string) *Result {
	r := &Result{AsOf: today, State: Unchanged, Summary: map[State]int{Unchanged: 0, Changed: 0, Moved: 0, Unreachable: 0, NotLookedFor: 0}, Sources: []*Found{}}
	for _, d := range documents {
		found := newFound(d)
		if passages := d.Passages(); passages != nil {
			found.see(d, passages, looks[d.URL], today)
		}
		r.Sources = append(r.Sources, found)
		r.Summary[found.State]++
	}
	for _, state := range []State{Changed, Moved, Unreachable} { // worst last
		if r.Summary[state] > 0 {
			r.State = state
		}
	}
	return r
}

func newFound(d *Document) *Found {
	found := &Found{
		State: NotLookedFor, Title: d.Title, URL: d.URL, Dated: orNull(d.Dated), Read: d.Read, Checked: orNull(d.Checked),
		Facts: []string{}, Unconfirmed: []string{}, Gone: []Gone{}, LimitsGone: []Gone{}, Gained: []string{},
	}
	for _, claim := range d.Claims {
		found.Facts = append(found.Facts, claim.Fact)
		if !claim.Confirmed {
			found.Unconfirmed = append(found.Unconfirmed, claim.Fact)
		}
	}
	return found
}

// see adds what was seen of the page.
func (f *Found) see(d *Document, passages []string, look live.Look, today string) {
	f.Address, f.Why, f.Gained = orNull(look.Address), look.Why, append(f.Gained, look.Gained...)
	if look.State == live.Unreachable {
		f.State = Unreachable
		return
	}
	missing := func(passage string) bool { return slices.Contains(look.Missing, passage) }
	f.State = Changed
	if !slices.ContainsFunc(passages, missing) {
		f.State = Unchanged
		if d.confirms() {
			f.found, f.Checked = true, orNull(max(d.Checked, today))
		}
	}
	if look.State == live.Moved {
		f.State = Moved
	}
	if look.Address == "" { // all of it is
		return
	}
	for _, claim := range d.Claims {
		for _, passage := range claim.Passages {
			if missing(passage) {
				f.Gone = append(f.Gone, Gone{claim.Fact, claim.Claim, passage})
			}
		}
		for _, limit := range claim.Limits {
			if missing(limit) {
				f.LimitsGone = append(f.LimitsGone, Gone{claim.Fact, claim.Claim, limit})
			}
		}
	}
}

func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
