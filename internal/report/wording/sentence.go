package wording

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Sentence says in one sentence what a finding is that is not met.
func Sentence(f *residency.Finding) string {
	what := Where(f) + ", " + Limit(f)
	if f.Verdict != residency.Violated {
		what = Cause(f) + After(", ", Causes[residency.Cause(Cause(f))])
		if known := AllKnown(f); known != "" {
			what += "; " + known
		}
		if len(f.Needs) > 0 {
			what += "; to settle it, declare " + And(f.Needs)
		}
	} else if f.Disputed {
		what += " (disputed: documents contradict each other)"
	}
	what += After("; ", strings.Join(Remarks(f), "; "))
	return fmt.Sprintf("%s, %s: %s. Requirement %s (%s)%s%s%s", Used(f), ActivityWord(f.Activity), what+After("; ", Remedy(f)),
		f.Requirement.ID, f.Severity, After(": ", Title(f)), After(", for ", Controls(f)), After(". Resources: ", Resources(f)))
}

// Reasons is what documents say that makes a finding what it is, a line each.
func Reasons(f *residency.Finding) []string {
	var lines []string
	for _, fact := range Evidence(f) {
		lines = append(lines, FactLine(fact))
	}
	return lines
}

// FactLine is one fact and the document that says so.
func FactLine(fact residency.Fact) string {
	line := "- " + Claim(fact)
	if len(fact.Citations) > 0 {
		line += " (" + fact.Citations[0].Title + Dates(fact.Citations[0]) + ", " + Address(fact.Citations[0]) + ")"
	}
	return line
}

// Evidence is the facts to show with a finding that is not met: of a
// violation those that put data outside, or all that decide where none alone
// does.
func Evidence(f *residency.Finding) []residency.Fact {
	if f.Verdict != residency.Violated {
		return Distinct(Behind(f))
	}
	decide := Filter(f.Facts, func(fact residency.Fact) bool { return fact.Decides })
	blamed := Filter(decide, func(fact residency.Fact) bool { return IsOutside(f, fact) })
	if len(blamed) == 0 || f.Disputed {
		blamed = decide
	}
	return Distinct(blamed)
}

// Claim is what a fact says, with the marks that weaken it.
func Claim(f residency.Fact) string {
	said := f.Claim + When(f)
	for _, name := range []string{f.Certainty, f.Status} {
		said += After(" ", new(Marks).Use(name))
	}
	return said
}

// When says, of a fact that is not in effect on the day, from when it is to be or
// until when it was.
func When(f residency.Fact) string {
	switch {
	case f.Effective == nil:
	case f.Status == "upcoming" && f.Effective.From != "":
		return " (from " + f.Effective.From + ")"
	case f.Status == "withdrawn" && f.Effective.Until != "":
		return " (until " + f.Effective.Until + ")"
	}
	return ""
}

// IsOutside says whether a fact puts data outside what a finding allows.
func IsOutside(f *residency.Finding, fact residency.Fact) bool {
	return slices.ContainsFunc(fact.Places, func(p string) bool { return slices.Contains(f.Outside, p) })
}

// KnownWord says of a finding that the baseline has it, or that it was there before
// what is planned.
const KnownWord = "known (baseline)"

// KnownHeading stands above findings that are known.
func KnownHeading(r *residency.Report) string {
	if r.Baseline != nil {
		return "Known (baseline)"
	}
	return "Known (before the plan)"
}

// KnownMeaning says what known is in a report, where anything is.
func KnownMeaning(r *residency.Report) string {
	switch b := r.Baseline; {
	case b != nil:
		return "Known is what " + b.File + " has, of " + b.AsOf + ", with the same places and cause. It fails nothing."
	case slices.ContainsFunc(r.Tenants, func(t residency.Tenant) bool { return t.Summary.Known > 0 }):
		return "Known is what was there before the plan, and was no better. It fails nothing."
	}
	return ""
}

// Waiver says why a finding is accepted, by whom and until when.
func Waiver(f *residency.Finding) string {
	return f.Waiver.Reason + " (approved by " + f.Waiver.ApprovedBy + "; expires " + f.Waiver.Expires + ")"
}

// NoteText is a note in words.
func NoteText(n residency.Note) string {
	if n.Message != "" {
		return n.Message
	}
	return told(n)
}

// Conclusion is the verdict of a report in one line that holds no word of a
// document, so that no log takes it for a command.
func Conclusion(r *residency.Report) string {
	line := fmt.Sprintf("%s, in %s", Counts(r.Summary), Count(len(r.Tenants), "tenant"))
	switch {
	case len(r.Errors) > 0:
		return "No verdict: " + Count(len(r.Errors), "error") + "; " + line
	case r.Verdict == nil || len(r.Tenants) == 0:
		return "No verdict: " + line
	case Signs[*r.Verdict] == "":
		return "Unknown: " + line
	}
	return VerdictWord(*r.Verdict) + ": " + line
}

// VerdictWord is a verdict as a heading starts with it.
func VerdictWord(v residency.Verdict) string {
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
