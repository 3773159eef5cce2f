package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// settledFeature is a feature that is shown to keep the asked places only when these
// options are chosen.
type settledFeature struct {
	ID      string         `json:"id"`
	Name    string         `json:"name"`
	Options map[string]any `json:"options"`
}

// settled judges features anew with the first options that are said to help their
// findings, and returns those that are met with them.
func (o *featuresOptions) settled(ctx context.Context, engine policy.Engine, findings []residency.Finding) ([]*settledFeature, error) {
	tried := helped(findings)
	if len(tried) == 0 {
		return []*settledFeature{}, nil
	}
	ids := sortedKeys(tried)
	uses := make([]any, len(ids))
	for i, id := range ids {
		uses[i] = map[string]any{"id": id, "options": tried[id].Options}
	}
	judged, err := engine.Evaluate(ctx, o.tenant(uses), ids)
	if err != nil {
		return nil, err
	}
	for _, finding := range judged.Findings {
		if !passes(finding) {
			delete(tried, finding.Feature.ID)
		}
	}
	settled := []*settledFeature{}
	for _, id := range sortedKeys(tried) {
		settled = append(settled, tried[id])
	}
	return settled, nil
}

// helped returns, by id, the features whose failing findings would all pass with
// some options, and the first such options.
func helped(findings []residency.Finding) map[string]*settledFeature {
	tried, hopeless := map[string]*settledFeature{}, map[string]bool{}
	for _, finding := range findings {
		id := finding.Feature.ID
		if passes(finding) || hopeless[id] {
			continue
		}
		if tried[id] == nil {
			tried[id] = &settledFeature{id, finding.Feature.Name, map[string]any{}}
		}
		if !addOptions(tried[id].Options, finding.PassesIf) {
			hopeless[id] = true
			delete(tried, id)
		}
	}
	return tried
}

func passes(finding residency.Finding) bool {
	return finding.Verdict == residency.Met || finding.Verdict == residency.NotApplicable
}

// addOptions adds those that the first alternative sets; it fails where there is
// none, or one that changes the tenant.
func addOptions(to map[string]any, alternatives []residency.Alternative) bool {
	if len(alternatives) == 0 {
		return false
	}
	for _, setting := range alternatives[0].Settings() {
		name, isOption := strings.CutPrefix(setting.Path, "options.")
		if !isOption {
			return false
		}
		to[name] = setting.Value
	}
	return true
}

// printCount says how many features have the asked verdict, which ones the others
// have, and what would make them met.
func (o *featuresOptions) printCount(s streams, shown, all []*listedFeature, settled []*settledFeature) error {
	others := map[residency.Verdict]int{}
	for _, feature := range all {
		others[feature.Verdict]++
	}
	delete(others, residency.Verdict(o.verdict))
	said := []string{fmt.Sprintf("%d of %s %s", len(shown), counted(len(all), "feature"), inWords(residency.Verdict(o.verdict)))}
	for _, verdict := range residency.Verdicts() {
		if n := others[verdict]; n > 0 {
			said = append(said, fmt.Sprintf("%d %s", n, inWords(verdict)))
		}
	}
	told := &teller{s: s}
	if len(shown) > 0 {
		told.linef("")
	}
	told.linef("%s.", strings.Join(said, ", "))
	if len(settled) == 0 {
		return told.err
	}
	told.linef("")
	told.linef("%d more would be met with options, such as these:", len(settled))
	rows := make([][]string, len(settled))
	for i, feature := range settled {
		rows[i] = []string{feature.ID, feature.Name, optionFlags(feature.Options)}
	}
	if told.err != nil {
		return told.err
	}
	return printTable(s, rows)
}

func inWords(verdict residency.Verdict) string { return strings.ReplaceAll(string(verdict), "_", " ") }

// optionFlags writes options as --option takes them.
func optionFlags(options map[string]any) string {
	var flags []string
	for _, name := range sortedKeys(options) {
		values, isList := options[name].([]any)
		if !isList {
			values = []any{options[name]}
		}
		words := make([]string, len(values))
		for i, value := range values {
			words[i] = fmt.Sprint(value)
		}
		slices.Sort(words)
		flags = append(flags, name+"="+strings.Join(words, ","))
	}
	return strings.Join(flags, " ")
}
