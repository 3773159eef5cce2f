// Package sarif writes a report for code scanning. It answers "which of the
// standard's words says what we found?".
package sarif

import (
	"crypto/sha256"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// Format is SARIF 2.1.0, for code scanning: a result per finding that is violated or
// unknown, a rule per requirement and feature, and another one for what is unknown of
// it, which has a lower score.
//
// What is unknown has the kind "fail", although the standard has "open" for it:
// DefectDojo drops every kind but "fail", and GitHub disregards kinds and raises an
// alert for each result (https://github.com/microsoft/PSRule/issues/955). So what is
// met or not applicable is a rule without a result. What --fail-on tolerates is a note.
//
// What is waived or known is left out: GitHub disregards suppressions, too.
type Format struct {
	Suppressed bool // have what is waived or known in it, as suppressed
}

// limit is how many results, and how many rules, GitHub takes of a run:
// https://docs.github.com/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
const limit = 25_000

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// Render writes r as one log.
func (o Format) Render(w io.Writer, r *residency.Report) error {
	shown, names := wording.Cleaned(r), wording.TenantNames(r)
	told, left := o.told(shown, r, names)
	run := toolRun{
		Tool: tool{driver{
			Name: "residency-check", InformationURI: "https://github.com/residency-check/residency-check",
			Rules: rules(shown, r, told),
		}},
		Invocations: []invocation{invocationOf(shown, r, names, left)},
		ColumnKind:  "unicodeCodePoints",
		Results:     []result{}, // GitHub refuses a run without the list
		Properties:  map[string]string{"as_of": shown.AsOf, "policies": shown.Policy.Label()},
	}
	for _, f := range told {
		run.Results = append(run.Results, f.result())
	}
	log := logFile{Schema: schema, Version: "2.1.0", Runs: []toolRun{run}} // GitHub refuses several runs of one tool
	if err := json.MarshalWrite(w, &log, jsontext.WithIndent("  "), json.Deterministic(true), jsontext.EscapeForJS(true)); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// leftOut is how many findings that are neither met nor not applicable are no result.
type leftOut struct{ waived, known, tooMany int }

// told are the findings that become results: in the order of the report, or the worst
// of them where there are more than GitHub takes.
func (o Format) told(shown, raw *residency.Report, names []string) (told []twofold, left leftOut) {
	for i := range raw.Tenants {
		for j := range raw.Tenants[i].Findings {
			f := twofold{&shown.Tenants[i].Findings[j], &raw.Tenants[i].Findings[j], names[i], raw.Tenants[i].File}
			switch standing := f.raw.Standing(); {
			case standing == residency.Passing:
			case standing == residency.Accepted && (f.raw.Verdict == residency.Met || f.raw.Verdict == residency.NotApplicable):
			case standing == residency.Accepted && !o.Suppressed:
				left.waived++
			case standing == residency.InBaseline && !o.Suppressed:
				left.known++
			default:
				told = append(told, f)
			}
		}
	}
	if left.tooMany = len(told) - limit; left.tooMany <= 0 {
		left.tooMany = 0
		return told, left
	}
	slices.SortStableFunc(told, func(a, b twofold) int { return wording.Worse(a.raw, b.raw) })
	return told[:limit], left
}

// lines say what is left out and why.
func (l leftOut) lines() []string {
	var lines []string
	if l.waived+l.known > 0 {
		lines = append(lines, fmt.Sprintf("Left out: %d waived, %d known from the baseline. --sarif-suppressed keeps them, as suppressed.", l.waived, l.known))
	}
	if l.tooMany > 0 {
		lines = append(lines, fmt.Sprintf("Left out: %s more than the %d that GitHub takes of a run. The worst are here, and other formats have all.", wording.Count(l.tooMany, "result"), limit))
	}
	return lines
}

// twofold is a finding fit to be printed, and as it came: texts are taken from
// one, what identifies from the other.
type twofold struct {
	shown, raw *residency.Finding
	tenant     string // its name, which no other tenant has
	file       string // its document
}

// result is a finding: at its feature, since that is what a change adds, with the
// requirement beside it.
func (f twofold) result() result {
	level, _ := f.scale()
	if f.raw.Standing() == residency.Tolerated {
		level = "note"
	}
	said := f.tenant + ": " + wording.Sentence(f.shown) + "."
	if f.raw.Verdict == residency.Met {
		said = f.tenant + ": " + wording.InPartOnly(f.shown) + "."
	}
	result := result{
		RuleID:    f.rule(),
		Kind:      "fail",
		Level:     level,
		Message:   messageOf(strings.Join(append([]string{said}, wording.Reasons(f.shown)...), "\n")),
		Locations: []location{locationOf(f.file, wording.Place(f.raw))},
		PartialFingerprints: map[string]string{
			// GitHub tells alerts apart by this name, and would otherwise hash
			// the line, which many findings share.
			"primaryLocationLineHash": fmt.Sprintf("%.16x:1", sha256.Sum256([]byte(wording.Key(f.tenant, f.raw.ID)))),
			"findingId/v1":            wording.Whole(f.raw.ID),
		},
		Properties: map[string]string{
			"tenant": f.tenant, "verdict": string(f.shown.Verdict), "severity": string(f.shown.Severity), "activity": string(f.shown.Activity),
		},
	}
	if f.doubt() == "unknown" {
		result.Properties["cause"] = wording.Cause(f.shown)
	}
	if met := wording.Alternatives(f.shown); len(met) > 0 {
		result.Properties["passes_if"] = strings.Join(met, "\n")
	}
	if f.raw.At != nil && f.raw.Feature.At != nil {
		related, about := locationOf(f.file, f.raw.At), messageOf("The requirement "+f.shown.Requirement.ID)
		related.ID, related.Message = 1, &about
		result.RelatedLocations = []location{related}
	}
	result.BaselineState = baselineStates[f.raw.Baseline]
	result.Suppressions = suppressions(f.shown)
	return result
}

func suppressions(f *residency.Finding) []suppression {
	switch w := f.Waiver; {
	case w != nil:
		return []suppression{{
			Kind: "external", Status: "accepted", Justification: wording.Waiver(f),
			Properties: map[string]string{"reason": w.Reason, "approved_by": w.ApprovedBy, "expires": w.Expires},
		}}
	case f.IsKnown():
		return []suppression{{Kind: "external", Status: "accepted", Justification: wording.KnownWord}}
	}
	return nil
}

// baselineStates are the standard's words; without a baseline there is none.
var baselineStates = map[residency.BaselineState]string{
	residency.BaselineKnown: "unchanged", residency.BaselineChanged: "updated", residency.BaselineNew: "new",
}

// invocationOf says whether there is a verdict at all: errors of the
// input and notes are no results.
func invocationOf(shown, raw *residency.Report, names []string, left leftOut) invocation {
	in := invocation{ExecutionSuccessful: len(raw.Errors) == 0}
	for i, line := range wording.Weaker(shown) {
		at := raw.Settings[i]
		in.Configuration = append(in.Configuration, notification{
			Level: "warning", Message: messageOf(line), Locations: []location{locationOf(at.File, &residency.Position{Line: at.Line})},
			Properties: map[string]string{"code": wording.WeakenedGate},
		})
	}
	for i, e := range shown.Errors {
		n := notification{Level: "error", Message: messageOf(strings.TrimPrefix(e.Path+": "+e.Message, ": "))}
		if at := raw.Errors[i]; at.File != "" {
			n.Locations = []location{locationOf(at.File, &residency.Position{Line: at.Line, Column: at.Column})}
		}
		in.Execution = append(in.Execution, n)
	}
	for i := range shown.Tenants {
		for j, note := range shown.Tenants[i].Notes {
			in.Configuration = append(in.Configuration, notification{
				Level: noteLevel(&raw.Tenants[i].Notes[j]), Message: messageOf(names[i] + ": " + wording.NoteText(note)),
				Locations:  []location{locationOf(raw.Tenants[i].File, raw.Tenants[i].Notes[j].At)},
				Properties: map[string]string{"code": note.Code},
			})
		}
	}
	for i, note := range shown.Notes {
		in.Configuration = append(in.Configuration, notification{
			Level: "note", Message: messageOf(wording.NoteText(note)), Locations: []location{locationOf("", raw.Notes[i].At)},
			Properties: map[string]string{"code": note.Code},
		})
	}
	for _, line := range left.lines() {
		in.Configuration = append(in.Configuration, notification{
			Level: "note", Message: messageOf(line), Properties: map[string]string{"code": "left_out"},
		})
	}
	return in
}

// noteLevel is higher for what makes the exit status 1.
func noteLevel(n *residency.Note) string {
	if n.Standing() == residency.Failing {
		return "warning"
	}
	return "note"
}

// locationOf is a file, and the place in it where that is known. GitHub
// refuses a result without a file.
func locationOf(file string, at *residency.Position) location {
	var region *textRegion
	if at != nil {
		if at.File != "" {
			file = at.File
		}
		if at.Line > 0 {
			region = &textRegion{at.Line, at.Column}
		}
	}
	return location{PhysicalLocation: physical{artifact{wording.FileURI(file)}, region}}
}

// messageOf is text as SARIF wants it: braces doubled, since one with a number
// in it is a place for an argument, and no links, which viewers would make of
// [text](address).
func messageOf(text string) message {
	return message{strings.NewReplacer("{", "{{", "}", "}}", "](", "] (").Replace(text)}
}
