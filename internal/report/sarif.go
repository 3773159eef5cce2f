package report

import (
	"crypto/sha256"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/residency"
)

// sarif is SARIF 2.1.0, for code scanning: a rule per requirement and
// feature, a result per finding that is violated or unknown.
//
// A violation has the level of its requirement's severity. Unknown has the
// kind that SARIF defines for it, "open" (too little is known to decide),
// which allows no level but "none". What is met or not applicable is a rule
// without a result: GitHub's code scanning disregards kinds, and would raise
// an alert for each (https://github.com/microsoft/PSRule/issues/955).
type sarif struct{}

const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

func (sarif) Render(w io.Writer, r *residency.Report) error {
	shown, names := cleaned(r), tenantNames(r)
	run := sarifRun{
		Tool: sarifTool{sarifDriver{
			Name: "residency-check", InformationURI: "https://github.com/residency-check/residency-check",
			Rules: sarifRules(shown, r),
		}},
		Invocations: []sarifInvocation{sarifInvocationOf(shown, r, names)},
		ColumnKind:  "unicodeCodePoints",
		Results:     []sarifResult{}, // GitHub refuses a run without the list
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
	log := sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}} // GitHub refuses several runs of one tool
	if err := json.MarshalWrite(w, &log, jsontext.WithIndent("  "), json.Deterministic(true), jsontext.EscapeForJS(true)); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// twofold is a finding fit to be printed, and as it came: texts are taken from
// one, what identifies from the other.
type twofold struct{ shown, raw *residency.Finding }

// sarifRules lists each requirement with each feature that it was held
// against, in the order of the findings. A run may hold tenants that mean
// different things by one id; then the rule has the words of the first and
// the severity of the strictest.
func sarifRules(shown, raw *residency.Report) []sarifRule {
	var all []twofold
	for i := range shown.Tenants {
		for j := range shown.Tenants[i].Findings {
			all = append(all, twofold{&shown.Tenants[i].Findings[j], &raw.Tenants[i].Findings[j]})
		}
	}
	var rules []sarifRule
	for _, same := range groups(all, twofold.rule) {
		rules = append(rules, sarifRuleOf(same))
	}
	return rules
}

// rule is the id of a finding's rule. It leaves out the name of a use: two
// stores are one feature.
func (f twofold) rule() string { return whole(f.raw.Requirement.ID + "/" + f.raw.Feature.ID) }

func sarifRuleOf(findings []twofold) sarifRule {
	f := findings[0].shown
	strictest := slices.MaxFunc(findings, func(a, b twofold) int { return rank(a) - rank(b) })
	level, score := sarifScale(strictest.shown.Severity)
	name := f.Feature.Name
	if name == "" {
		name = f.Feature.ID
	}
	var limits []string
	for _, f := range findings {
		limits = union(limits, []string{activityWord(f.shown.Activity) + " " + limit(f.shown)})
	}
	return sarifRule{
		ID:               findings[0].rule(),
		ShortDescription: message(f.Requirement.ID + ": " + name),
		FullDescription: message(fmt.Sprintf("Requirement %s (%s)%s. For %s%s: %s.", f.Requirement.ID, f.Severity,
			after(": ", title(f)), product(f), name, strings.Join(limits, "; "))),
		Help:                 message(sarifHelp(findings)),
		HelpURI:              helpURI(findings),
		DefaultConfiguration: sarifConfiguration{level},
		// GitHub reads the score only beside the tag "security".
		Properties: sarifRuleProperties{score, []string{"security", "data-residency"}},
	}
}

func rank(f twofold) int { return slices.Index(residency.Severities(), f.raw.Severity) }

// sarifScale is how code scanning takes a severity: the level of a result, and
// the score that GitHub turns back into critical, high, medium or low.
func sarifScale(s residency.Severity) (level, score string) {
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

// sarifHelp is what the documents say, and what a reader can do.
func sarifHelp(findings []twofold) string {
	var lines []string
	for _, f := range findings {
		for _, fact := range f.shown.Facts {
			lines = union(lines, []string{factLine(fact)})
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
					if u := webAddress(c.URL); u != "" && c.URLInferred == inferred {
						return u
					}
				}
			}
		}
	}
	return ""
}

// webAddress is an address that a browser may be sent to, or nothing.
func webAddress(address *string) string {
	if address == nil {
		return ""
	}
	u, err := url.Parse(*address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || !isPlain(u.String()) {
		return ""
	}
	return u.String()
}

// result is a finding of the tenant of that name, whose document is file.
func (f twofold) result(tenant, file string) sarifResult {
	level, _ := sarifScale(f.raw.Severity)
	result := sarifResult{
		RuleID:    f.rule(),
		Kind:      "fail",
		Level:     level,
		Message:   message(strings.Join(append([]string{tenant + ": " + sentence(f.shown) + "."}, reasons(f.shown)...), "\n")),
		Locations: []sarifLocation{sarifLocationOf(file, f.raw.At)},
		PartialFingerprints: map[string]string{
			// GitHub tells alerts apart by this name, and would otherwise hash
			// the line of the requirement, which many findings share.
			"primaryLocationLineHash": fmt.Sprintf("%.16x:1", sha256.Sum256([]byte(key(tenant, f.raw.ID)))),
			"findingId/v1":            whole(f.raw.ID),
		},
		Properties: map[string]string{
			"tenant": tenant, "verdict": string(f.shown.Verdict), "severity": string(f.shown.Severity), "activity": string(f.shown.Activity),
		},
	}
	if f.raw.Verdict != residency.Violated {
		result.Kind, result.Level = "open", "none"
		result.Properties["cause"] = cause(f.shown)
	}
	if met := alternatives(f.shown); len(met) > 0 {
		result.Properties["passes_if"] = strings.Join(met, "\n")
	}
	if at := f.raw.Feature.At; at != nil {
		related, about := sarifLocationOf(file, at), message("The use of "+used(f.shown))
		related.ID, related.Message = 1, &about
		result.RelatedLocations = []sarifLocation{related}
	}
	result.BaselineState = sarifBaselineStates[f.raw.Baseline]
	if w := f.shown.Waiver; w != nil {
		result.Suppressions = []sarifSuppression{{
			Kind: "external", Status: "accepted", Justification: waiver(f.shown),
			Properties: map[string]string{"reason": w.Reason, "approved_by": w.ApprovedBy, "expires": w.Expires},
		}}
	}
	return result
}

// sarifBaselineStates are the standard's words; without a baseline there is none.
var sarifBaselineStates = map[residency.BaselineState]string{
	residency.BaselineKnown: "unchanged", residency.BaselineChanged: "updated", residency.BaselineNew: "new",
}

// sarifInvocationOf says whether there is a verdict at all: errors of the
// input and notes are no results.
func sarifInvocationOf(shown, raw *residency.Report, names []string) sarifInvocation {
	in := sarifInvocation{ExecutionSuccessful: len(raw.Errors) == 0}
	for i, line := range weaker(shown) {
		at := raw.Settings[i]
		in.Configuration = append(in.Configuration, sarifNotification{
			Level: "warning", Message: message(line), Locations: []sarifLocation{sarifLocationOf(at.File, &residency.Position{Line: at.Line})},
			Properties: map[string]string{"code": weakenedGate},
		})
	}
	for i, e := range shown.Errors {
		n := sarifNotification{Level: "error", Message: message(strings.TrimPrefix(e.Path+": "+e.Message, ": "))}
		if at := raw.Errors[i]; at.File != "" {
			n.Locations = []sarifLocation{sarifLocationOf(at.File, &residency.Position{Line: at.Line, Column: at.Column})}
		}
		in.Execution = append(in.Execution, n)
	}
	for i := range shown.Tenants {
		for j, note := range shown.Tenants[i].Notes {
			in.Configuration = append(in.Configuration, sarifNotification{
				Level: "note", Message: message(names[i] + ": " + noteText(note)),
				Locations:  []sarifLocation{sarifLocationOf(raw.Tenants[i].File, raw.Tenants[i].Notes[j].At)},
				Properties: map[string]string{"code": note.Code},
			})
		}
	}
	for i, note := range shown.Notes {
		in.Configuration = append(in.Configuration, sarifNotification{
			Level: "note", Message: message(noteText(note)), Locations: []sarifLocation{sarifLocationOf("", raw.Notes[i].At)},
			Properties: map[string]string{"code": note.Code},
		})
	}
	return in
}

// sarifLocationOf is a file, and the place in it where that is known. GitHub
// refuses a result without a file.
func sarifLocationOf(file string, at *residency.Position) sarifLocation {
	var region *sarifRegion
	if at != nil {
		if at.File != "" {
			file = at.File
		}
		if at.Line > 0 {
			region = &sarifRegion{at.Line, at.Column}
		}
	}
	return sarifLocation{PhysicalLocation: sarifPhysical{sarifArtifact{fileURI(file)}, region}}
}

// fileURI is a path as a relative reference. Its characters, those too that
// no name should have, stay as they are behind percent signs.
func fileURI(path string) string {
	// Two slashes in front would make the first name a host.
	u := url.URL{Path: strings.TrimLeft(strings.ReplaceAll(path, `\`, "/"), "/")}
	return u.String()
}

// message is text as SARIF wants it: braces doubled, since one with a number
// in it is a place for an argument, and no links, which viewers would make of
// [text](address).
func message(text string) sarifMessage {
	return sarifMessage{strings.NewReplacer("{", "{{", "}", "}}", "](", "] (").Replace(text)}
}
