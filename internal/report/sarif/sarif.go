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

// Format is SARIF 2.1.0, for code scanning: a rule per requirement and
// feature, a result per finding that is violated or unknown.
//
// A violation has the level of its requirement's severity. Unknown has the
// kind that SARIF defines for it, "open" (too little is known to decide),
// which allows no level but "none". What is met or not applicable is a rule
// without a result: GitHub's code scanning disregards kinds, and would raise
// an alert for each (https://github.com/microsoft/PSRule/issues/955).
type Format struct{}

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// Render writes r as one log.
func (Format) Render(w io.Writer, r *residency.Report) error {
	shown, names := wording.Cleaned(r), wording.TenantNames(r)
	run := toolRun{
		Tool: tool{driver{
			Name: "residency-check", InformationURI: "https://github.com/residency-check/residency-check",
			Rules: rules(shown, r),
		}},
		Invocations: []invocation{invocationOf(shown, r, names)},
		ColumnKind:  "unicodeCodePoints",
		Results:     []result{}, // GitHub refuses a run without the list
		Properties:  map[string]string{"as_of": shown.AsOf, "policies": shown.Policy.Label()},
	}
	for i := range shown.Tenants {
		raw := &r.Tenants[i]
		for j := range raw.Findings {
			f := twofold{&shown.Tenants[i].Findings[j], &raw.Findings[j]}
			if f.raw.Verdict != residency.Met && f.raw.Verdict != residency.NotApplicable {
				run.Results = append(run.Results, f.result(names[i], raw.File))
			}
		}
	}
	log := logFile{Schema: schema, Version: "2.1.0", Runs: []toolRun{run}} // GitHub refuses several runs of one tool
	if err := json.MarshalWrite(w, &log, jsontext.WithIndent("  "), json.Deterministic(true), jsontext.EscapeForJS(true)); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// twofold is a finding fit to be printed, and as it came: texts are taken from
// one, what identifies from the other.
type twofold struct{ shown, raw *residency.Finding }

// rules lists each requirement with each feature that it was held
// against, in the order of the findings. A run may hold tenants that mean
// different things by one id; then the rule has the words of the first and
// the severity of the strictest.
func rules(shown, raw *residency.Report) []rule {
	var all []twofold
	for i := range shown.Tenants {
		for j := range shown.Tenants[i].Findings {
			all = append(all, twofold{&shown.Tenants[i].Findings[j], &raw.Tenants[i].Findings[j]})
		}
	}
	var rules []rule
	for _, same := range wording.Groups(all, twofold.rule) {
		rules = append(rules, ruleOf(same))
	}
	return rules
}

// rule is the id of a finding's rule. It leaves out the name of a use: two
// stores are one feature.
func (f twofold) rule() string { return wording.Whole(f.raw.Requirement.ID + "/" + f.raw.Feature.ID) }

func ruleOf(findings []twofold) rule {
	f := findings[0].shown
	strictest := slices.MaxFunc(findings, func(a, b twofold) int { return rank(a) - rank(b) })
	level, score := scale(strictest.shown.Severity)
	name := f.Feature.Name
	if name == "" {
		name = f.Feature.ID
	}
	var limits []string
	for _, f := range findings {
		limits = wording.Union(limits, []string{wording.ActivityWord(f.shown.Activity) + " " + wording.Limit(f.shown)})
	}
	return rule{
		ID:               findings[0].rule(),
		ShortDescription: messageOf(f.Requirement.ID + ": " + name),
		FullDescription: messageOf(fmt.Sprintf("Requirement %s (%s)%s. For %s%s: %s.", f.Requirement.ID, f.Severity,
			wording.After(": ", wording.Title(f)), wording.Product(f), name, strings.Join(limits, "; "))),
		Help:                 messageOf(help(findings)),
		HelpURI:              helpURI(findings),
		DefaultConfiguration: configuration{level},
		// GitHub reads the score only beside the tag "security".
		Properties: ruleProperties{score, []string{"security", "data-residency"}},
	}
}

func rank(f twofold) int { return slices.Index(residency.Severities(), f.raw.Severity) }

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

// result is a finding of the tenant of that name, whose document is file.
func (f twofold) result(tenant, file string) result {
	level, _ := scale(f.raw.Severity)
	result := result{
		RuleID:    f.rule(),
		Kind:      "fail",
		Level:     level,
		Message:   messageOf(strings.Join(append([]string{tenant + ": " + wording.Sentence(f.shown) + "."}, wording.Reasons(f.shown)...), "\n")),
		Locations: []location{locationOf(file, f.raw.At)},
		PartialFingerprints: map[string]string{
			// GitHub tells alerts apart by this name, and would otherwise hash
			// the line of the requirement, which many findings share.
			"primaryLocationLineHash": fmt.Sprintf("%.16x:1", sha256.Sum256([]byte(wording.Key(tenant, f.raw.ID)))),
			"findingId/v1":            wording.Whole(f.raw.ID),
		},
		Properties: map[string]string{
			"tenant": tenant, "verdict": string(f.shown.Verdict), "severity": string(f.shown.Severity), "activity": string(f.shown.Activity),
		},
	}
	if f.raw.Verdict != residency.Violated {
		result.Kind, result.Level = "open", "none"
		result.Properties["cause"] = wording.Cause(f.shown)
	}
	if met := wording.Alternatives(f.shown); len(met) > 0 {
		result.Properties["passes_if"] = strings.Join(met, "\n")
	}
	if at := f.raw.Feature.At; at != nil {
		related, about := locationOf(file, at), messageOf("The use of "+wording.Used(f.shown))
		related.ID, related.Message = 1, &about
		result.RelatedLocations = []location{related}
	}
	result.BaselineState = baselineStates[f.raw.Baseline]
	if w := f.shown.Waiver; w != nil {
		result.Suppressions = []suppression{{
			Kind: "external", Status: "accepted", Justification: wording.Waiver(f.shown),
			Properties: map[string]string{"reason": w.Reason, "approved_by": w.ApprovedBy, "expires": w.Expires},
		}}
	}
	return result
}

// baselineStates are the standard's words; without a baseline there is none.
var baselineStates = map[residency.BaselineState]string{
	residency.BaselineKnown: "unchanged", residency.BaselineChanged: "updated", residency.BaselineNew: "new",
}

// invocationOf says whether there is a verdict at all: errors of the
// input and notes are no results.
func invocationOf(shown, raw *residency.Report, names []string) invocation {
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
				Level: "note", Message: messageOf(names[i] + ": " + wording.NoteText(note)),
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
	return in
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
