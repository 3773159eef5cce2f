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
	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"github.com/residency-check/residency-check/internal/residency"
)

// sarifFormat is SARIF 2.1.0, for code scanning: a rule per requirement and
// feature, a result per finding that is violated or unknown.
//
// A violation has the level of its requirement's severity. Unknown has the
// kind that SARIF defines for it, "open" (too little is known to decide),
// which allows no level but "none". What is met or not applicable is a rule
// without a result: GitHub's code scanning disregards kinds, and would raise
// an alert for each (https://github.com/microsoft/PSRule/issues/955).
type sarifFormat struct{}

const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// sarifScale is how code scanning takes each severity: the level of a result,
// and the score that GitHub turns back into critical, high, medium or low.
var sarifScale = map[residency.Severity]struct{ level, score string }{
	residency.Low:      {"note", "2.0"},
	residency.Medium:   {"warning", "5.5"},
	residency.High:     {"error", "8.0"},
	residency.Critical: {"error", "9.5"},
}

func (sarifFormat) Render(w io.Writer, r *residency.Report) error {
	shown, names := cleaned(r), tenantNames(r)
	run := &sarif.Run{
		ColumnKind: new("unicodeCodePoints"),
		Tool: &sarif.Tool{Driver: &sarif.ToolComponent{
			Name:           new("residency-check"),
			InformationURI: new("https://github.com/residency-check/residency-check"),
			Rules:          sarifRules(shown, r),
		}},
		Invocations: []*sarif.Invocation{sarifInvocation(shown, r, names)},
		Results:     []*sarif.Result{},
		Properties:  bag("as_of", shown.AsOf, "policies", shown.Policy.Revision),
	}
	for i := range shown.Tenants {
		t := &shown.Tenants[i]
		for j := range t.Findings {
			if f := &t.Findings[j]; f.Verdict != residency.Met && f.Verdict != residency.NotApplicable {
				run.Results = append(run.Results, sarifResult(t, f, &r.Tenants[i], &r.Tenants[i].Findings[j], names[i]))
			}
		}
	}
	// Zero fields are left out, and mean their defaults: the library's
	// constructors would write a dozen defaults into each result.
	log := sarif.Report{Schema: sarifSchema, Version: "2.1.0", Runs: []*sarif.Run{run}}
	if err := json.MarshalWrite(w, &log, jsontext.WithIndent("  "), json.OmitZeroStructFields(true),
		json.Deterministic(true), jsontext.EscapeForJS(true)); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// sarifRules lists each requirement with each feature that it was held
// against, in the order of the findings. A run may hold tenants that mean
// different things by one id; then the rule has the words of the first and
// the severity of the strictest.
func sarifRules(shown, raw *residency.Report) []*sarif.ReportingDescriptor {
	var all []twofold
	for i := range shown.Tenants {
		for j := range shown.Tenants[i].Findings {
			all = append(all, twofold{&shown.Tenants[i].Findings[j], &raw.Tenants[i].Findings[j]})
		}
	}
	var rules []*sarif.ReportingDescriptor
	for _, same := range groups(all, func(f twofold) string { return ruleID(f.raw) }) {
		var shown, raw []*residency.Finding
		for _, f := range same {
			shown, raw = append(shown, f.shown), append(raw, f.raw)
		}
		rules = append(rules, sarifRule(ruleID(raw[0]), shown, helpURI(raw)))
	}
	return rules
}

// twofold is a finding fit to be printed, and as it came.
type twofold struct{ shown, raw *residency.Finding }

// ruleID leaves out the name of a use: two stores are one feature.
func ruleID(f *residency.Finding) string {
	return whole(f.Requirement.ID + "/" + f.Feature.ID)
}

func sarifRule(id string, findings []*residency.Finding, help *string) *sarif.ReportingDescriptor {
	f := findings[0]
	severity := slices.MaxFunc(findings, func(a, b *residency.Finding) int { return rank(a) - rank(b) }).Severity
	name := f.Feature.Name
	if name == "" {
		name = f.Feature.ID
	}
	short := fmt.Sprintf("%s: %s", f.Requirement.ID, name)
	var limits []string
	for _, same := range groups(findings, func(f *residency.Finding) string { return key(string(f.Activity), limit(f)) }) {
		limits = append(limits, activityWord(same[0].Activity)+" "+limit(same[0]))
	}
	full := fmt.Sprintf("Requirement %s (%s)%s. For %s%s: %s.", f.Requirement.ID, f.Severity, after(": ", title(f)),
		product(f), name, strings.Join(limits, "; "))
	scale := sarifScale[severity]
	if scale.level == "" {
		scale = sarifScale[residency.High]
	}
	properties := bag("security-severity", scale.score)
	properties.Tags = []string{"security", "data-residency"} // GitHub reads the score only beside "security"
	return &sarif.ReportingDescriptor{
		ID:                   new(id),
		ShortDescription:     multiformat(short),
		FullDescription:      multiformat(full),
		Help:                 multiformat(sarifHelp(findings)),
		HelpURI:              help,
		DefaultConfiguration: &sarif.ReportingConfiguration{Enabled: true, Level: scale.level},
		Properties:           properties,
	}
}

// sarifHelp is what the documents say, and what a reader can do.
func sarifHelp(findings []*residency.Finding) string {
	lines := []string{"What the documents say:"}
	for _, f := range findings {
		for _, fact := range f.Facts {
			lines = union(lines, []string{factLine(fact)})
		}
	}
	if len(lines) == 1 {
		lines = []string{"The report cites no document on this."}
	}
	return strings.Join(append(lines, "To settle a finding, change the use of the feature or what is declared of it, change the requirement, "+
		"or accept it in a waiver with reason, approver and end date."), "\n")
}

// helpURI is the first address of a document, one that was seen with the text
// before one that is inferred.
func helpURI(findings []*residency.Finding) *string {
	for _, inferred := range []bool{false, true} {
		for _, f := range findings {
			for _, fact := range f.Facts {
				for _, c := range fact.Citations {
					if u := webAddress(c.URL); u != "" && c.URLInferred == inferred {
						return &u
					}
				}
			}
		}
	}
	return nil
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

func rank(f *residency.Finding) int { return slices.Index(residency.Severities(), f.Severity) }

// sarifResult takes texts from t and f, and what identifies from raw.
func sarifResult(t *residency.Tenant, f *residency.Finding, rawTenant *residency.Tenant, raw *residency.Finding, name string) *sarif.Result {
	properties := bag("tenant", name, "verdict", string(f.Verdict), "severity", string(f.Severity), "activity", string(f.Activity))
	result := &sarif.Result{
		RuleID:     new(ruleID(raw)),
		Kind:       "fail",
		Level:      sarifScale[f.Severity].level,
		Message:    message(strings.Join(append([]string{t.Name + ": " + sentence(f) + "."}, reasons(f)...), "\n")),
		Locations:  []*sarif.Location{sarifLocation(rawTenant.File, raw.At)},
		Properties: properties,
		// The first name is what GitHub tells alerts apart by. It would take
		// the line of the requirement, which many findings share.
		PartialFingerprints: map[string]string{
			"primaryLocationLineHash": fmt.Sprintf("%.16x:1", sha256.Sum256([]byte(key(name, raw.ID)))),
			"findingId/v1":            whole(raw.ID),
		},
	}
	if result.Level == "" {
		result.Level = sarifScale[residency.High].level
	}
	if f.Verdict != residency.Violated {
		result.Kind, result.Level = "open", "none"
		properties.Properties["cause"] = cause(f)
	}
	if at := raw.Feature.At; at != nil {
		related := sarifLocation(rawTenant.File, at)
		related.ID = 1
		related.Message = message("The use of " + used(f))
		result.RelatedLocations = []*sarif.Location{related}
	}
	if f.Waiver != nil {
		result.Suppressions = []*sarif.Suppression{{
			Kind: new("external"), Status: new("accepted"), Justification: new(waiver(f)),
			Properties: bag("reason", f.Waiver.Reason, "approved_by", f.Waiver.ApprovedBy, "expires", f.Waiver.Expires),
		}}
	}
	return result
}

// sarifInvocation says whether there is a verdict at all: errors of the input
// and notes are no results.
func sarifInvocation(shown, raw *residency.Report, names []string) *sarif.Invocation {
	successful := len(raw.Errors) == 0
	in := &sarif.Invocation{ExecutionSuccessful: &successful}
	for i, e := range shown.Errors {
		where := raw.Errors[i]
		n := &sarif.Notification{Level: "error", Message: message(strings.TrimPrefix(e.Path+": "+e.Message, ": "))}
		if where.File != "" {
			n.Locations = []*sarif.Location{sarifLocation(where.File, &residency.Position{Line: where.Line, Column: where.Column})}
		}
		in.ToolExecutionNotifications = append(in.ToolExecutionNotifications, n)
	}
	for i := range shown.Tenants {
		for j, note := range shown.Tenants[i].Notes {
			in.ToolConfigurationNotifications = append(in.ToolConfigurationNotifications, &sarif.Notification{
				Level: "note", Message: message(names[i] + ": " + noteText(note)),
				Locations:  []*sarif.Location{sarifLocation(raw.Tenants[i].File, raw.Tenants[i].Notes[j].At)},
				Properties: bag("code", note.Code),
			})
		}
	}
	return in
}

// sarifLocation is a file, and the place in it where that is known. GitHub
// refuses a result without a file.
func sarifLocation(file string, at *residency.Position) *sarif.Location {
	var region *sarif.Region
	if at != nil {
		if at.File != "" {
			file = at.File
		}
		if at.Line > 0 {
			region = &sarif.Region{StartLine: &at.Line}
			if at.Column > 0 {
				region.StartColumn = &at.Column
			}
		}
	}
	return &sarif.Location{PhysicalLocation: &sarif.PhysicalLocation{
		ArtifactLocation: &sarif.ArtifactLocation{URI: new(fileURI(file))},
		Region:           region,
	}}
}

// fileURI is a path as a relative reference. Its characters, those too that
// no name should have, stay as they are behind percent signs.
func fileURI(path string) string {
	// Two slashes in front would make the first name a host.
	u := url.URL{Path: strings.TrimLeft(strings.ReplaceAll(path, `\`, "/"), "/")}
	return u.String()
}

// message is text as SARIF wants it in messages: braces doubled, since one
// with a number in it is a place for an argument, and no links, which
// viewers would make of [text](address).
func message(text string) *sarif.Message { return &sarif.Message{Text: new(plainMessage(text))} }

func multiformat(text string) *sarif.MultiformatMessageString {
	return &sarif.MultiformatMessageString{Text: new(plainMessage(text))}
}

func plainMessage(text string) string {
	return strings.NewReplacer("{", "{{", "}", "}}", "](", "] (").Replace(text)
}

// bag is properties, given as names and values in turn.
func bag(pairs ...string) *sarif.PropertyBag {
	b := &sarif.PropertyBag{Properties: sarif.Properties{}}
	for i := 0; i < len(pairs); i += 2 {
		b.Properties[pairs[i]] = pairs[i+1]
	}
	return b
}
