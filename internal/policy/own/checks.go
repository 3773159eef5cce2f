package own

import (
	"fmt"
	"slices"
	"time"

	"github.com/residency-check/residency-check/internal/policy/lint"
)

// Edition is what tells an edition of a document from others.
type Edition struct {
	URL   string
	Dated string // empty where it has no date of its own
	Title string
}

// foundDay is a day on which a company found a document to say what facts rest on.
type foundDay struct {
	URL   string  `json:"url"`
	Dated *string `json:"dated"`
	Title string  `json:"title"`
	On    string  `json:"on"`
}

func (d foundDay) edition() Edition {
	edition := Edition{URL: d.URL, Title: d.Title}
	if d.Dated != nil {
		edition.Dated = *d.Dated
	}
	return edition
}

// checkFound checks the days of a package of checks, and keeps the last one of each
// document.
func (x *additions) checkFound(below string, values map[string]any, read map[Edition]string) {
	path := []any{"found"}
	var days []foundDay
	if wrong := lint.Decode(path, values["found"], &days); wrong != nil {
		x.report(below, wrong)
		return
	}
	for i, day := range days {
		if wrong := x.wrongDay(day, read); wrong != "" {
			x.report(below, []lint.Fault{{Path: append(slices.Clone(path), i), Message: wrong}})
			continue
		}
		if x.found == nil {
			x.found = map[Edition]string{}
		}
		x.found[day.edition()] = max(x.found[day.edition()], day.On)
	}
}

// wrongDay says why a document was not found on a day.
func (x *additions) wrongDay(day foundDay, read map[Edition]string) string {
	first, known := read[day.edition()]
	_, err := time.Parse(time.DateOnly, day.On)
	switch {
	case !known:
		return fmt.Sprintf("no source has this url, date and title (%q): sources --check --write writes the file anew", day.Title)
	case err != nil:
		return fmt.Sprintf("on: %q is no date: write it as YYYY-MM-DD", day.On)
	case day.On > x.today:
		return fmt.Sprintf("on: %s is still to come", day.On)
	case day.On < first:
		return fmt.Sprintf("on: %s is before the day on which the source was first read, %s", day.On, first)
	}
	return ""
}

// readDays are the days on which editions were first read; the first one where several
// sources are one edition.
func readDays(sources map[string]map[string]any) map[Edition]string {
	days := map[Edition]string{}
	for _, publisher := range sources {
		for _, value := range publisher {
			var s lint.Source
			if lint.Decode(nil, value, &s) != nil {
				continue // told where it is declared
			}
			edition := foundDay{URL: s.URL, Dated: s.Dated, Title: s.Title}.edition()
			if day, twice := days[edition]; !twice || s.Read < day {
				days[edition] = s.Read
			}
		}
	}
	return days
}
