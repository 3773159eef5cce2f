// Package pipeline writes a report for the programs that run in pipelines and read
// what came of it: annotations of GitHub, GitLab and Azure, JUnit, TAP and CSV. It
// answers "what does each of them show beside a line of a file, and what would it
// obey?".
package pipeline

import (
	"bufio"
	"fmt"
	"io"
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

// issues lists what a pipeline may show of a report, in the report's order.
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
			identity: wording.Key(document, raw.Findings[i].ID), file: raw.File,
			message: strings.Join(append([]string{shown.Name + ": " + wording.Sentence(f)}, wording.Reasons(f)...), "\n"),
		}
		word := "Unknown: "
		if f.Verdict == residency.Violated {
			is.level, word = broken, "Violated: "
		}
		if f.Waiver != nil {
			is.level, word = accepted, "Waived: "
			is.message = "waived: " + is.message + "\n" + wording.Waiver(f)
		}
		if f.IsKnown() {
			is.level, word = accepted, "Known: "
			is.message = wording.KnownWord + ": " + is.message
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
		identity: wording.Key(document, raw.Code, raw.Requirement, raw.Feature, raw.Use, string(raw.Activity), string(raw.Cause)),
		message:  wording.NoteText(*shown),
	}
	if raw.Tenant != "" {
		is.identity = wording.Key(is.identity, raw.Tenant)
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

// writeLines writes each line with a newline.
func writeLines(w io.Writer, lines []string) error {
	b := bufio.NewWriter(w)
	for _, line := range lines {
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.Flush()
}
