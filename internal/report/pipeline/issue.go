// Package pipeline writes a report for the programs that run in pipelines and read
// what came of it: annotations of GitHub, GitLab and Azure, JUnit, TAP and CSV. It
// answers "what does each of them show beside a line of a file, and what would it
// obey?".
package pipeline

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
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
	group    string // the same for the findings on one requirement and use; empty for what is no finding
	findings int    // that it tells of; 0 for one
}

type level int

const (
	fault level = iota // an error in an input
	broken
	open
	tolerated // by --fail-on
	accepted  // by a waiver, or known from a baseline
	remark
	alert // about the run, which nobody must miss
)

// settingIssues have a pipeline show the settings before anything else, since some show
// only the first of many.
func settingIssues(shown, raw *residency.Report) []issue {
	var all []issue
	for i, line := range wording.Weaker(shown) {
		all = append(all, issue{
			level: alert, rule: wording.WeakenedGate, id: wording.WeakenedGate, identity: wording.Key(wording.WeakenedGate, raw.Settings[i].Name, raw.Settings[i].Value),
			file: raw.Settings[i].File, line: raw.Settings[i].Line, title: "Weaker gate", message: line,
		})
	}
	return all
}

// issues lists what a pipeline may show of a report, worst first: some show only the
// first of many.
func issues(r *residency.Report) []issue {
	var all []issue
	shown := wording.Cleaned(r)
	all = append(all, settingIssues(shown, r)...)
	for i, e := range shown.Errors {
		raw := r.Errors[i]
		all = append(all, issue{
			level: fault, rule: "error", id: "error", identity: wording.Key("error", raw.Path, raw.Message),
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
	slices.SortStableFunc(all, func(a, b issue) int {
		return cmp.Or(slices.Index(urgency, a.level)-slices.Index(urgency, b.level),
			slices.Index(residency.Severities(), b.severity)-slices.Index(residency.Severities(), a.severity))
	})
	return all
}

// urgency is the order of levels in which they are told.
var urgency = []level{alert, fault, broken, open, tolerated, accepted, remark}

// tenantIssues takes the texts from shown, and what identifies from raw.
func tenantIssues(shown, raw *residency.Tenant) []issue {
	var all []issue
	document := ""
	if raw.Document > 0 {
		document = fmt.Sprint(raw.Document)
	}
	for i := range shown.Findings {
		f := &shown.Findings[i]
		settled := f.Verdict == residency.Met || f.Verdict == residency.NotApplicable
		if settled && f.Standing() != residency.Failing {
			continue
		}
		is := findingIssue(f, shown.Name)
		is.identity, is.file = wording.Key(document, raw.Findings[i].ID), raw.File
		is.group = wording.Key(raw.File, document, f.Requirement.ID, wording.Used(&raw.Findings[i]))
		is.point(wording.Place(&raw.Findings[i]))
		all = append(all, is)
	}
	for i := range shown.Notes {
		is := noteIssue(&shown.Notes[i], &raw.Notes[i], raw.File, document)
		is.message = shown.Name + ": " + is.message
		all = append(all, is)
	}
	return all
}

// findingIssue is what a pipeline shows of a finding.
func findingIssue(f *residency.Finding, tenant string) issue {
	is := issue{
		level: open, severity: f.Severity, rule: f.Requirement.ID, id: f.ID,
		message: strings.Join(append([]string{tenant + ": " + wording.Sentence(f)}, wording.Reasons(f)...), "\n"),
	}
	word := "Unknown: "
	switch f.Verdict {
	case residency.Violated:
		is.level, word = broken, "Violated: "
	case residency.Met:
		word = "Met in part: "
		is.message = tenant + ": " + wording.InPartOnly(f)
	}
	switch f.Standing() {
	case residency.Accepted:
		is.level, word = accepted, "Waived: "
		is.message = "waived: " + is.message + "\n" + wording.Waiver(f)
	case residency.InBaseline:
		is.level, word = accepted, "Known: "
		is.message = wording.KnownWord + ": " + is.message
	case residency.Tolerated:
		is.level = tolerated
		is.message = wording.ToleratedWord + ": " + is.message
	}
	if step := wording.NextStep(f, wording.AsIs); step != "" && f.Standing() == residency.Failing {
		is.message += "\nNext: " + step
	}
	is.title = word + f.ID
	return is
}

// noteIssue is a note on a document of a file, or on the run.
func noteIssue(shown, raw *residency.Note, file, document string) issue {
	is := issue{
		level: remark, rule: shown.Code, id: shown.Code, file: file, title: "Note: " + strings.ReplaceAll(shown.Code, "_", " "),
		identity: wording.Key(document, raw.Code, raw.Requirement, raw.Feature, raw.Use, string(raw.Activity), string(raw.Cause)),
		message:  wording.NoteText(*shown),
	}
	if raw.Standing() == residency.Failing {
		is.level = open
	}
	if raw.Tenant != "" {
		is.identity = wording.Key(is.identity, raw.Tenant)
	}
	is.point(raw.At)
	return is
}

// point sets the position, where it is known.
func (is *issue) point(at *residency.Position) {
	if at == nil {
		return
	}
	if at.File != "" {
		is.file = at.File
	}
	is.line, is.column = at.Line, at.Column
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
