package explain

import (
	"strings"

	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// short writes the answer for each activity in a line: "Switzerland, if …; else
// anywhere in the EU Data Boundary".
func (v *explainer) short(e residency.Explanation, called func(place string) string) {
	for _, a := range e.Activities {
		answer := "turns on the country given at sign-up: --country says which"
		if len(a.Cases) > 0 {
			answer = caseWords(a.Cases, called)
		}
		v.Para(2, 2, text.Strong(wording.ActivityWord(a.Activity)+": "), text.Plain(answer))
	}
}

func caseWords(cases []residency.Case, called func(place string) string) string {
	var said []string
	for i, c := range cases {
		words := placeWords(c, called)
		switch {
		case len(c.If) > 0:
			var conditions []string
			for _, condition := range c.If {
				conditions = append(conditions, conditionWords(condition))
			}
			words += ", if " + strings.Join(conditions, " or ")
		case i > 0:
			words = "else " + words
		}
		said = append(said, words)
	}
	return strings.Join(said, "; ")
}

// placeWords says in words where data is in one case.
func placeWords(c residency.Case, called func(place string) string) string {
	var names []string
	for _, place := range c.Places {
		switch of, outside := strings.CutPrefix(place, "outside "); {
		case place == "global":
			return "anywhere (global)"
		case outside:
			names = append(names, "somewhere outside "+called(of))
		default:
			names = append(names, called(place))
		}
	}
	switch {
	case len(names) == 0:
		return "no document that we read names a place"
	case c.Boundary:
		return "anywhere in " + wording.And(names)
	}
	return wording.And(names)
}

// tokenWords are what tokens that stand for a place mean.
var tokenWords = map[string]string{
	"region":              "the chosen region",
	"region-pair":         "its paired region",
	"region-geo":          "the geography of the region",
	"tenant-geo":          "the tenant's home geography",
	"tenant-country":      "the country given at sign-up",
	"user-location":       "where the users are",
	"customer-configured": "places that the customer configures",
	"undocumented":        "places that no document names",
	"unnamed":             "places that no document names",
	"not-stored":          "nowhere (not stored)",
	"third-party":         "where a third party keeps it",
	"on-premises":         "the customer's own premises",
}

// TokenWords is what a token in place of a place means; empty where it is no such token.
func TokenWords(token string) string { return tokenWords[token] }
