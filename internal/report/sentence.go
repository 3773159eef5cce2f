package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// sentence says in one sentence what a finding is that is not met.
func sentence(f *residency.Finding) string {
	what := where(f) + ", " + limit(f)
	if f.Verdict != residency.Violated {
		what = cause(f) + after(", ", causes[residency.Cause(cause(f))])
		if known := allKnown(f); known != "" {
			what += "; " + known
		}
		if len(f.Needs) > 0 {
			what += "; to settle it, declare " + and(f.Needs)
		}
	} else if f.Disputed {
		what += " (disputed: documents contradict each other)"
	}
	return fmt.Sprintf("%s, %s: %s. Requirement %s (%s)%s", used(f), activityWord(f.Activity), what+after("; ", remedy(f)),
		f.Requirement.ID, f.Severity, after(": ", title(f)))
}

// reasons is what documents say that makes a finding what it is, a line each.
func reasons(f *residency.Finding) []string {
	var lines []string
	for _, fact := range evidence(f) {
		lines = append(lines, factLine(fact))
	}
	return lines
}

// factLine is one fact and the document that says so.
func factLine(fact residency.Fact) string {
	line := "- " + claim(fact)
	if len(fact.Citations) > 0 {
		line += " (" + fact.Citations[0].Title + dates(fact.Citations[0]) + ", " + address(fact.Citations[0]) + ")"
	}
	return line
}

// evidence is the facts to show with a finding that is not met: of a
// violation those that put data outside, or all that decide where none alone
// does.
func evidence(f *residency.Finding) []residency.Fact {
	if f.Verdict != residency.Violated {
		return distinct(behind(f))
	}
	decide := filter(f.Facts, func(fact residency.Fact) bool { return fact.Decides })
	blamed := filter(decide, func(fact residency.Fact) bool { return isOutside(f, fact) })
	if len(blamed) == 0 || f.Disputed {
		blamed = decide
	}
	return firmestFirst(distinct(blamed))
}

// claim is what a fact says, with the marks that weaken it.
func claim(f residency.Fact) string {
	said := f.Claim
	for _, name := range []string{f.Certainty, f.Status} {
		said += after(" ", new(marks).use(name))
	}
	return said
}

func isOutside(f *residency.Finding, fact residency.Fact) bool {
	return slices.ContainsFunc(fact.Places, func(p string) bool { return slices.Contains(f.Outside, p) })
}

// knownWord says of a finding that the baseline has it.
const knownWord = "known (baseline)"

func waiver(f *residency.Finding) string {
	return f.Waiver.Reason + " (approved by " + f.Waiver.ApprovedBy + "; expires " + f.Waiver.Expires + ")"
}

func noteText(n residency.Note) string {
	if n.Message != "" {
		return n.Message
	}
	return told(n)
}

// conclusion is the verdict of a report in one line that holds no word of a
// document, so that no log takes it for a command.
func conclusion(r *residency.Report) string {
	line := fmt.Sprintf("%s, in %s", counts(r.Summary), count(len(r.Tenants), "tenant"))
	switch {
	case len(r.Errors) > 0:
		return "No verdict: " + count(len(r.Errors), "error") + "; " + line
	case r.Verdict == nil || len(r.Tenants) == 0:
		return "No verdict: " + line
	case signs[*r.Verdict] == "":
		return "Unknown: " + line
	}
	return verdictWord(*r.Verdict) + ": " + line
}

// verdictWord is a verdict as a heading starts with it.
func verdictWord(v residency.Verdict) string {
	s := strings.ReplaceAll(string(v), "_", " ")
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// told is a note in words, where it brings none.
func told(n residency.Note) string {
	about := []string{n.Requirement, n.Feature, n.Use, string(n.Activity), string(n.Cause), n.Expires}
	about = slices.DeleteFunc(about, func(s string) bool { return s == "" })
	return strings.TrimSuffix(strings.ReplaceAll(n.Code, "_", " ")+": "+strings.Join(about, ", "), ": ")
}
