package lint

import (
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"time"
)

func checkCitation(f faults, c Citation) {
	checkSource(f.at("source"), c.Source)
	if c.Section == "" {
		f.addf("a citation needs a section")
	}
	if c.Passage != nil {
		checkPassage(f.at("passage"), *c.Passage)
	}
	for i, limit := range c.Limits {
		checkPassage(f.at("limits", i), limit)
		if slices.Contains(c.Limits[:i], limit) || c.Passage != nil && *c.Passage == limit {
			f.at("limits", i).addf("%s stands in this citation already", limit)
		}
	}
}

// fewestWords is how many words a passage has at least: fewer would not tell it
// from others.
const fewestWords = 6

func checkPassage(f faults, passage string) {
	parts := regexp.MustCompile(`^([1-9][0-9]{0,3}):[0-9a-f]{16}$`).FindStringSubmatch(passage)
	if parts == nil {
		f.addf("%q is no passage: write the number of its words and 16 hex digits of their SHA-256, as 11:9f86d081884c7d65", passage)
		return
	}
	if words, err := strconv.Atoi(parts[1]); err != nil || words < fewestWords {
		f.addf("a passage of %s words may stand anywhere: take at least %d", parts[1], fewestWords)
	}
}

func checkSource(f faults, s Source) {
	link, err := url.Parse(s.URL)
	if err != nil || link.Scheme != "https" || link.Host == "" {
		f.at("url").addf("%q is no https link", s.URL)
	}
	if s.Title == "" {
		f.addf("a source needs a title")
	}
	checkDay(f.at("dated"), s.Dated)
	if s.Read == "" {
		f.addf("a source needs `read`, the day on which a person first read this edition")
	}
	checkDate(f.at("read"), s.Read)
	checkDay(f.at("copy"), s.Copy)
	checkDay(f.at("checked"), s.Checked)
}

// checkDay checks a date of which null says that it is not known.
func checkDay(f faults, date *string) {
	if date != nil && *date == "" {
		f.addf("write null for a day that is not known")
	} else if date != nil {
		checkDate(f, *date)
	}
}

func checkDate(f faults, date string) {
	if _, err := time.Parse(time.DateOnly, date); date != "" && err != nil {
		f.addf("%q is no date: write it as YYYY-MM-DD", date)
	}
}
