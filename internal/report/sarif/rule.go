package sarif

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// rules lists each requirement with each feature that it was held against: those of
// results first, where GitHub does not take all. A run may hold tenants that mean
// different things by one id; then the rule has the words of the first and the severity
// of the strictest.
func rules(shown, raw *residency.Report, told []twofold) []rule {
	var all []twofold
	for i := range shown.Tenants {
		for j := range shown.Tenants[i].Findings {
			all = append(all, twofold{shown: &shown.Tenants[i].Findings[j], raw: &raw.Tenants[i].Findings[j]})
		}
	}
	groups := wording.Groups(all, twofold.rule)
	if len(groups) > limit {
		needed := map[string]bool{}
		for _, f := range told {
			needed[f.rule()] = true
		}
		slices.SortStableFunc(groups, func(a, b []twofold) int { return missing(needed, a) - missing(needed, b) })
		groups = groups[:limit]
	}
	var rules []rule
	for _, same := range groups {
		rules = append(rules, ruleOf(same))
	}
	return rules
}

func missing(needed map[string]bool, findings []twofold) int {
	if needed[findings[0].rule()] {
		return 0
	}
	return 1
}

// rule is the id of a finding's rule. It leaves out the name of a use: two
// stores are one feature.
func (f twofold) rule() string {
	id := wording.Whole(f.raw.Requirement.ID + "/" + f.raw.Feature.ID)
	if word := f.doubt(); word != "" {
		id += "/" + word
	}
	return id
}

// doubt is what keeps a finding that is not violated from being met.
func (f twofold) doubt() string {
	switch f.raw.Verdict {
	case residency.Violated, residency.NotApplicable:
		return ""
	case residency.Met:
		if f.raw.Standing() == residency.Failing {
			return "partial"
		}
		return ""
	}
	return "unknown"
}

func ruleOf(findings []twofold) rule {
	f := findings[0].shown
	name := f.Feature.Name
	if name == "" {
		name = f.Feature.ID
	}
	var limits []string
	for _, f := range findings {
		limits = wording.Union(limits, []string{wording.ActivityWord(f.shown.Activity) + " " + wording.Limit(f.shown)})
	}
	level, score := ruleScale(findings)
	doubt := findings[0].doubt()
	return rule{
		ID:               findings[0].rule(),
		ShortDescription: messageOf(f.Requirement.ID + ": " + name + wording.After(", ", doubt)),
		FullDescription: messageOf(fmt.Sprintf("%sRequirement %s (%s)%s. For %s%s: %s.", explained[doubt], f.Requirement.ID, f.Severity,
			wording.After(": ", wording.Title(f)), wording.Product(f), name, strings.Join(limits, "; "))),
		Help:                 messageOf(help(findings)),
		HelpURI:              helpURI(findings),
		DefaultConfiguration: configuration{level},
		// GitHub reads the score only beside the tag "security".
		Properties: ruleProperties{score, []string{"security", "data-residency"}},
	}
}

// explained says of each doubt what it is.
var explained = map[string]string{
	"unknown": "Nothing shows that the data is where the requirement allows it. ",
	"partial": "Only a part of the data is shown to be where the requirement allows it. ",
}

// ruleScale is the scale of the strictest finding that --fail-on does not tolerate.
// GitHub shows the score of the rule, whatever the level of a result.
func ruleScale(findings []twofold) (level, score string) {
	strictest := slices.MaxFunc(findings, func(a, b twofold) int { return rank(a) - rank(b) })
	if rank(strictest) < 0 {
		return "note", "1.0"
	}
	return strictest.scale()
}

// rank is below 0 for what is tolerated.
func rank(f twofold) int {
	if f.raw.Standing() == residency.Tolerated {
		return -1
	}
	return max(0, slices.Index(residency.Severities(), f.raw.Severity))
}

// scale is how code scanning takes a finding that fails: lower where there is doubt.
func (f twofold) scale() (level, score string) {
	if f.doubt() == "" {
		return scale(f.raw.Severity)
	}
	switch f.raw.Severity {
	case residency.Low:
		return "note", "1.0"
	case residency.Medium:
		return "note", "3.0"
	case residency.Critical:
		return "warning", "6.5"
	}
	return "warning", "5.0"
}

// scale is how code scanning takes a severity: the level of a result, and
// the score that GitHub turns back into critical, high, medium or low.
func scale(s residency.Severity) (level, score string) {
	switch s {
	case residency.Low:
		return "note", "2.0"
	case residency.Medium:
		return "warning", "5.5"
	case residency.Critical:
		return "error", "9.5"
	}
	return "error", "8.0"
}

// help is what the documents say, and what a reader can do.
func help(findings []twofold) string {
	var lines []string
	for _, f := range findings {
		for _, fact := range f.shown.Facts {
			lines = wording.Union(lines, []string{wording.FactLine(fact)})
		}
	}
	said := "The report cites no document on this."
	if len(lines) > 0 {
		said = "What the documents say:\n" + strings.Join(lines, "\n")
	}
	return said + "\nTo settle a finding, change the use of the feature or what is declared of it, change the requirement, " +
		"or accept it in a waiver with reason, approver and end date."
}

// helpURI is the first address of a document, one that was seen with the text
// before one that is inferred.
func helpURI(findings []twofold) string {
	for _, inferred := range []bool{false, true} {
		for _, f := range findings {
			for _, fact := range f.raw.Facts {
				for _, c := range fact.Citations {
					if u := wording.WebAddress(c.URL); u != "" && c.URLInferred == inferred {
						return u
					}
				}
			}
		}
	}
	return ""
}
