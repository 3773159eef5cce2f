package report

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// issue is what a pipeline shows beside a line of a file. Its texts may be
// printed; each format escapes them by its own rules.
type issue struct {
	level    level
	severity residency.Severity // of a finding
	rule     string             // requirement id, or code of a note
	id       string             // of the finding; the rule where it is none
	identity string             // the same in every run, and differs between issues of one file
	file     string             // as it came: each format makes it fit
	line     int                // from 1; 0 where no line applies
	column   int                // from 1; 0 where no column applies
	title    string
	message  string // several lines, the first of which can stand alone
}

type level int

const (
	fault level = iota // an error in an input
	broken
	open
	accepted // by a waiver, or known from a baseline
	remark
	alert // about the run, which nobody must miss
)

// issues lists what a pipeline may show of a report, in the report's order.
func issues(r *residency.Report) []issue {
	var all []issue
	shown := cleaned(r)
	all = append(all, settingIssues(shown, r)...)
	for i, e := range shown.Errors {
		raw := r.Errors[i]
		all = append(all, issue{
			level: fault, rule: "error", id: "error", identity: key("error", raw.Path, raw.Message),
			file: raw.File, line: raw.Line, column: raw.Column,
			title: "No verdict: error in the input", message: strings.TrimPrefix(e.Path+": "+e.Message, ": "),
		})
	}
	for i := range shown.Tenants {
		all = append(all, tenantIssues(&shown.Tenants[i], &r.Tenants[i])...)
	}
	for i := range shown.Notes {
		all = append(all, noteIssue(&shown.Notes[i], &r.Notes[i], "", ""))
	}
	return all
}

// tenantIssues takes the texts from shown, and what identifies from raw.
func tenantIssues(shown, raw *residency.Tenant) []issue {
	var all []issue
	document := ""
	if raw.Document > 0 {
		document = fmt.Sprint(raw.Document)
	}
	for i := range shown.Findings {
		f := &shown.Findings[i]
		if f.Verdict == residency.Met || f.Verdict == residency.NotApplicable {
			continue
		}
		is := issue{
			level: open, severity: f.Severity, rule: f.Requirement.ID, id: f.ID,
			identity: key(document, raw.Findings[i].ID), file: raw.File,
			message: strings.Join(append([]string{shown.Name + ": " + sentence(f)}, reasons(f)...), "\n"),
		}
		word := "Unknown: "
		if f.Verdict == residency.Violated {
			is.level, word = broken, "Violated: "
		}
		if f.Waiver != nil {
			is.level, word = accepted, "Waived: "
			is.message = "waived: " + is.message + "\n" + waiver(f)
		}
		if f.IsKnown() {
			is.level, word = accepted, "Known: "
			is.message = knownWord + ": " + is.message
		}
		is.title = word + f.ID
		is.point(raw.Findings[i].Feature.At, raw.Findings[i].At)
		all = append(all, is)
	}
	for i := range shown.Notes {
		is := noteIssue(&shown.Notes[i], &raw.Notes[i], raw.File, document)
		is.message = shown.Name + ": " + is.message
		all = append(all, is)
	}
	return all
}

// noteIssue is a note on a document of a file, or on the run.
func noteIssue(shown, raw *residency.Note, file, document string) issue {
	is := issue{
		level: remark, rule: shown.Code, id: shown.Code, file: file, title: "Note: " + strings.ReplaceAll(shown.Code, "_", " "),
		identity: key(document, raw.Code, raw.Requirement, raw.Feature, raw.Use, string(raw.Activity), string(raw.Cause)),
		message:  noteText(*shown),
	}
	if raw.Tenant != "" {
		is.identity = key(is.identity, raw.Tenant)
	}
	is.point(raw.At)
	return is
}

// point sets the position to the first that is known. Of a finding that is
// the feature's entry rather than the requirement: a pull request shows only
// what stands beside a changed line, and it is features that come and go.
func (is *issue) point(positions ...*residency.Position) {
	for _, p := range positions {
		if p == nil {
			continue
		}
		if p.File != "" {
			is.file = p.File
		}
		is.line, is.column = p.Line, p.Column
		return
	}
}

// sentence says in one sentence what a finding is that is not met.
func sentence(f *residency.Finding) string {
	what := where(f) + ", " + limit(f)
	if f.Verdict != residency.Violated {
		what = cause(f) + after(", ", causes[residency.Cause(cause(f))])
		if known := (&textReport{}).all(f); known != "" {
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
		return distinct((&textReport{}).told(f))
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
	var said []string
	for _, s := range counts(r.Summary) {
		said = append(said, s.text)
	}
	line := fmt.Sprintf("%s, in %s", strings.Join(said, ""), count(len(r.Tenants), "tenant"))
	switch {
	case len(r.Errors) > 0:
		return "No verdict: " + count(len(r.Errors), "error") + "; " + line
	case r.Verdict == nil || len(r.Tenants) == 0:
		return "No verdict: " + line
	case looks[*r.Verdict].mark == "":
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

// writeLines writes each line with a newline.
func writeLines(w io.Writer, lines []string) error {
	b := bufio.NewWriter(w)
	for _, line := range lines {
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.Flush()
}
