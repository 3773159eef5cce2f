package wording

import (
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Letter is all that a tenant has to ask of one vendor, as it can be sent.
type Letter struct {
	Vendor    string
	Opening   string
	Questions []string
}

// String is the letter as a whole.
func (l *Letter) String() string {
	var b strings.Builder
	b.WriteString(l.Opening)
	for i, q := range l.Questions {
		fmt.Fprintf(&b, "\n\n%d. %s", i+1, q)
	}
	return b.String()
}

func newLetter(t *residency.Tenant, vendor string, steps []*residency.NextStep, findings map[string]*residency.Finding) *Letter {
	l := &Letter{Vendor: vendor, Opening: "We signed up as a customer in " + Spoken(t.Country) +
		", and have to show where our data is. Your documents leave the following open. Please answer each question " + residency.AnswerWith}
	var known []*residency.Finding
	for _, s := range steps {
		if f := findings[first(s.Settles)]; f != nil {
			known = append(known, inWords(f))
		} else {
			l.Questions = append(l.Questions, s.Question)
		}
	}
	for _, same := range Groups(known, func(f *residency.Finding) string {
		return Key(string(f.Activity), f.Feature.Product, Key(f.SilentData...), f.Asked())
	}) {
		products := same[0].Product()
		if len(same) > 1 {
			var names []string
			for _, f := range same {
				names = Union(names, []string{nameOf(f)})
			}
			products = And(names) + OfProduct(same[0], names)
		}
		l.Questions = append(l.Questions, strings.TrimSpace(same[0].Inquiry(products)+"? "+same[0].Asked()))
	}
	return l
}

func nameOf(f *residency.Finding) string {
	if f.Feature.Name == "" {
		return f.Feature.ID
	}
	return f.Feature.Name
}

// inWords is a finding with the names of places that a vendor can read.
func inWords(f *residency.Finding) *residency.Finding {
	said := *f
	said.Allowed, said.Forbidden = eachSpoken(f.Allowed), eachSpoken(f.Forbidden)
	return &said
}

func eachSpoken(ids []string) []string {
	if ids == nil {
		return nil
	}
	return each(ids, Spoken)
}
