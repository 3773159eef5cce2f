package pipeline

import (
	"fmt"
	"io"
	"strings"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// TAP is the Test Anything Protocol: a line per finding, in one stream for all
// tenants, so that every harness, and grep, sees each of them. What is not met
// has a YAML block below it. It is written by the rules of version 14, but uses
// nothing that version 13 lacks, and so calls itself that: Perl's prove
// refuses any later version, whatever the results.
//
// Unknown is "not ok": it is never met. A waived finding, and one that a baseline
// has or --fail-on tolerates, is "not ok # TODO", which no harness counts as failed;
// "# SKIP" is what does not apply.
type TAP struct{}

// Render writes r as a stream of test points.
func (TAP) Render(w io.Writer, r *residency.Report) error {
	shown, names := wording.Cleaned(r), wording.TenantNames(r)
	total := len(r.Errors)
	for i := range r.Tenants {
		total += len(r.Tenants[i].Findings) + len(failingNotes(&r.Tenants[i]))
	}
	s := &tapStream{lines: []string{"TAP version 13", fmt.Sprintf("1..%d", total)}}
	s.comment("as of %s, by policies %s", shown.AsOf, shown.Policy.Label())
	for _, line := range wording.Weaker(shown) {
		s.comment("%s", line)
	}
	s.errors(shown.Errors)
	for i := range r.Tenants {
		s.tenant(&shown.Tenants[i], &r.Tenants[i], names[i])
	}
	for _, n := range shown.Notes {
		s.comment("note: %s", wording.NoteText(n))
	}
	if total == 0 {
		// A plan of no tests alone would count as passed.
		s.lines = append(s.lines, "Bail out! nothing was checked")
	}
	return writeLines(w, s.lines)
}

type tapStream struct {
	lines  []string
	points int
}

// comment writes one line that a harness shows or ignores.
func (s *tapStream) comment(format string, args ...any) {
	s.lines = append(s.lines, "# "+fmt.Sprintf(format, args...))
}

// point writes the line of one test: result is "ok" or "not ok", directive
// "TODO …", "SKIP …" or nothing.
func (s *tapStream) point(result, description, directive string) {
	s.points++
	line := fmt.Sprintf("%s %d - %s", result, s.points, tapEscaped.Replace(description))
	if directive != "" {
		line += " # " + tapEscaped.Replace(directive)
	}
	s.lines = append(s.lines, line)
}

// tapEscaped is for text without line breaks, which nothing in TAP can
// escape: they are written out before.
var tapEscaped = strings.NewReplacer(`\`, `\\`, `#`, `\#`)

func (s *tapStream) errors(errors []residency.Error) {
	for _, e := range errors {
		s.point("not ok", wording.NoVerdict+": "+wording.Location(e.File, e.Line, e.Column)+strings.TrimPrefix(e.Path+": "+e.Message, ": "), "")
		s.block(yamlFields{
			{"message", e.Message}, {"severity", "error"},
			{"file", e.File}, {"line", e.Line}, {"column", e.Column}, {"path", e.Path},
		})
	}
}

// tenant takes texts from shown, and whole ids from raw.
func (s *tapStream) tenant(shown, raw *residency.Tenant, name string) {
	s.comment("tenant %s (%s), %s: %s", name, shown.Country, shown.File, shown.Verdict)
	for i := range shown.Findings {
		f := &shown.Findings[i]
		description := name + ": " + wording.Whole(raw.Findings[i].ID)
		switch standing := f.Standing(); {
		case standing == residency.Accepted:
			s.point("not ok", description, "TODO "+wording.AcceptedBy(f))
			s.block(diagnosis(shown, f, "todo"))
		case standing == residency.InBaseline:
			s.point("not ok", description, "TODO "+wording.KnownWord)
			s.block(diagnosis(shown, f, "todo"))
		case standing == residency.Tolerated:
			s.point("not ok", description, "TODO "+wording.ToleratedWord)
			s.block(diagnosis(shown, f, "todo"))
		case f.Verdict == residency.Met && standing == residency.Failing:
			s.point("not ok", description, "")
			s.block(yamlFields{{"message", wording.InPartOnly(f)}, {"severity", "fail"}, {"verdict", string(f.Verdict)}})
		case f.Verdict == residency.Met:
			s.point("ok", description, "")
			if part := wording.Partly(f); part != "" {
				s.comment("%s", part)
			}
		case f.Verdict == residency.NotApplicable:
			s.point("ok", description, "SKIP "+notApplicable(f))
		default:
			s.point("not ok", description, "")
			s.block(diagnosis(shown, f, "fail"))
		}
	}
	for _, n := range failingNotes(shown) {
		s.point("not ok", name+": "+n.Code, "")
		s.block(yamlFields{{"message", wording.NoteText(n)}, {"severity", "fail"}})
	}
	for _, n := range shown.Notes {
		s.comment("note: %s", wording.NoteText(n))
	}
}

// failingNotes are those that make the exit status 1, and so must fail a harness.
func failingNotes(t *residency.Tenant) []residency.Note {
	var failing []residency.Note
	for i := range t.Notes {
		if t.Notes[i].Standing() == residency.Failing {
			failing = append(failing, t.Notes[i])
		}
	}
	return failing
}

// diagnosis is what a reader needs who sees only this point.
func diagnosis(t *residency.Tenant, f *residency.Finding, severity string) yamlFields {
	d := yamlFields{
		{"message", wording.Sentence(f)}, {"severity", severity}, {"verdict", string(f.Verdict)},
		{"requirement", f.Requirement.ID}, {"requirement_severity", string(f.Severity)},
		{"feature", wording.Used(f)}, {"activity", string(f.Activity)},
	}
	if f.Verdict != residency.Violated {
		d = append(d, yamlField{"cause", wording.Cause(f)})
	}
	because := wording.Reasons(f)
	for i := range because {
		because[i] = strings.TrimPrefix(because[i], "- ")
	}
	d = append(d,
		yamlField{"allowed", f.Allowed}, yamlField{"forbidden", f.Forbidden}, yamlField{"documented", f.Documented},
		yamlField{"outside", f.Outside}, yamlField{"beyond", f.Beyond}, yamlField{"difference", f.Difference},
		yamlField{"silent_data", f.SilentData}, yamlField{"needs", f.Needs}, yamlField{"passes_if", wording.Alternatives(f)},
		yamlField{"next", wording.NextStep(f, wording.AsIs)}, yamlField{"question", wording.Question(f)}, yamlField{"controls", f.Requirement.Controls},
		yamlField{"at", wording.Position(t, f)}, yamlField{"because", because})
	if w := f.Waiver; w != nil {
		d = append(d, yamlField{"waived_for", w.Reason}, yamlField{"approved_by", w.ApprovedBy}, yamlField{"expires", w.Expires})
	}
	return d
}

type (
	// yamlFields is a YAML mapping in its order.
	yamlFields []yamlField
	yamlField  struct {
		name  string
		value any // a string, an int or a list of strings
	}
)

// block writes fields below the last point. Empty ones and zeros say nothing
// and are left out.
func (s *tapStream) block(fields yamlFields) {
	s.lines = append(s.lines, "  ---")
	for _, f := range fields {
		switch value := f.value.(type) {
		case string:
			if value != "" {
				s.lines = append(s.lines, fmt.Sprintf("  %s: %s", f.name, yamlQuoted(value)))
			}
		case int:
			if value != 0 {
				s.lines = append(s.lines, fmt.Sprintf("  %s: %d", f.name, value))
			}
		case []string:
			if len(value) > 0 {
				s.lines = append(s.lines, "  "+f.name+":")
			}
			for _, item := range value {
				s.lines = append(s.lines, "    - "+yamlQuoted(item))
			}
		}
	}
	s.lines = append(s.lines, "  ...")
}

// yamlQuoted is a string in YAML's double quotes, always: without them, NO
// is false and 2027-03-31 a time. It takes text that may be printed.
func yamlQuoted(s string) string {
	return `"` + yamlEscaped.Replace(s) + `"`
}

var yamlEscaped = strings.NewReplacer(`\`, `\\`, `"`, `\"`)
