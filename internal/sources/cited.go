// Package sources composes the documents that facts rest on. It answers "which are
// they, how old, and what became of them?". It must not know how pages are fetched, nor
// flags.
package sources

import (
	"cmp"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Cited is a document that facts cite.
type Cited struct {
	Title       string   `json:"title"`
	URL         *string  `json:"url"`
	URLInferred bool     `json:"url_inferred"`
	Dated       *string  `json:"dated"`
	Read        *string  `json:"read"`
	Copy        *string  `json:"copy"`
	Checked     *string  `json:"checked"`
	AgeDays     *int     `json:"age_days"` // since the last day on which it is known to have said so; null where none is known
	Facts       []string `json:"facts"`    // ids of the current facts that cite it

	LastSeen string `json:"-"` // empty where no day is known
}

func newCited(c residency.Citation, today string) *Cited {
	l := &Cited{
		Title: c.Title, URL: c.URL, URLInferred: c.URLInferred, Dated: c.Dated, Read: c.Read, Copy: c.Copy, Checked: c.Checked,
		Facts: []string{}, LastSeen: c.Age().LastSeen(),
	}
	if l.LastSeen != "" {
		days := residency.DaysBetween(l.LastSeen, today)
		l.AgeDays = &days
	}
	return l
}

// AllCited are all documents that are cited, the oldest first.
func AllCited(explained []residency.Explanation, today string) []*Cited {
	byKey := map[string]*Cited{}
	cite := func(c residency.Citation, fact string) {
		key := strings.Join([]string{c.Title, text(c.URL), text(c.Dated), text(c.Read), text(c.Copy), text(c.Checked)}, "\x00")
		source := byKey[key]
		if source == nil {
			source = newCited(c, today)
			byKey[key] = source
		}
		if fact != "" && !slices.Contains(source.Facts, fact) {
			source.Facts = append(source.Facts, fact)
		}
	}
	for fact := range facts(explained) {
		id := fact.ID
		if !speaks(fact) {
			id = ""
		}
		for _, citation := range fact.Citations {
			cite(citation, id)
		}
		for _, edition := range fact.Earlier {
			for _, citation := range edition.Citations {
				cite(citation, "")
			}
		}
	}
	var sources []*Cited
	for _, source := range byKey {
		slices.Sort(source.Facts)
		sources = append(sources, source)
	}
	slices.SortFunc(sources, func(a, b *Cited) int {
		return cmp.Or(cmp.Compare(a.LastSeen, b.LastSeen), cmp.Compare(text(a.Read), text(b.Read)),
			cmp.Compare(a.Title, b.Title), cmp.Compare(text(a.URL), text(b.URL)))
	})
	return sources
}

// facts are all that are explained; one that several features or activities have
// comes several times.
func facts(explained []residency.Explanation) func(yield func(*residency.FactExplanation) bool) {
	return func(yield func(*residency.FactExplanation) bool) {
		for _, e := range explained {
			for _, activity := range e.Activities {
				for i := range activity.Facts {
					if !yield(&activity.Facts[i]) {
						return
					}
				}
			}
		}
	}
}

// speaks says whether a fact is what documents say today.
func speaks(fact *residency.FactExplanation) bool {
	return fact.Status == "current" || fact.Status == "fallback"
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
