package explain

import (
	"bytes"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/residency"
)

// Whatever facts and documents contain, a terminal shows it and obeys none of it.
func TestExplanationsAreFitForATerminal(t *testing.T) {
	const hostile = "a\x1b[2Jb\u202ec\r\n::error::d##vso[e]"
	link := hostile
	fact := residency.FactExplanation{
		Fact: residency.Fact{
			ID: hostile, Claim: hostile, Data: []string{hostile}, Places: []string{hostile}, Decides: true,
			Citations: []residency.Citation{{Title: hostile, URL: &link, Section: &link, Dated: &link}},
		},
		From: hostile, Since: &link, KnownFrom: &link, Until: &link,
		Reach:   residency.Reach{Countries: []string{hostile}, Cloud: hostile},
		TurnsOn: []residency.Condition{{On: hostile, Any: []any{hostile}}},
		Earlier: []residency.Edition{{From: hostile, Since: &link, KnownFrom: &link, Until: hostile, Claim: hostile, Places: []string{hostile}}},
	}
	activity := residency.ActivityExplanation{Activity: residency.Storage, Documented: []string{hostile}, Needs: []string{hostile}, Facts: []residency.FactExplanation{fact}}
	explained := residency.Explanation{Feature: hostile, Activities: []residency.ActivityExplanation{activity}}
	feature := residency.Feature{
		ID: hostile, Name: hostile, Product: hostile, Aliases: []string{hostile}, Lifecycle: hostile,
		Options: map[string]residency.Option{hostile: {Type: residency.OptionSet, Values: []string{hostile}, About: hostile}},
	}
	finding := residency.Finding{
		ID: hostile, Verdict: residency.Violated, Requirement: residency.RequirementRef{ID: hostile, Title: &link},
		Feature: residency.FeatureRef{ID: hostile, Name: hostile}, Outside: []string{hostile}, Allowed: []string{hostile},
		Facts: []residency.Fact{fact.Fact}, Waiver: &residency.AppliedWaiver{Reason: hostile},
	}
	moves := []residency.Move{{Day: hostile, Activity: residency.Storage, Documented: []string{hostile}, Because: []residency.FactExplanation{fact}, Ceased: []residency.FactExplanation{fact}}}
	for name, write := range map[string]func(*bytes.Buffer) error{
		"explanation": func(b *bytes.Buffer) error {
			return Write(b, text.Options{}, feature, hostile, func(string) string { return hostile }, explained)
		},
		"subject": func(b *bytes.Buffer) error {
			hostile, list := hostile, []string{hostile}
			return WriteSubject(b, text.Options{}, Subject{Kind: hostile, ID: hostile, Name: hostile, Says: list, Members: list, Features: list, Sources: fact.Citations})
		},
		"history":   func(b *bytes.Buffer) error { return WriteHistory(b, text.Options{}, feature, explained) },
		"moves":     func(b *bytes.Buffer) error { return WriteMoves(b, text.Options{}, feature, hostile, moves) },
		"reasoning": func(b *bytes.Buffer) error { return WriteReasoning(b, text.Options{}, hostile, finding, activity) },
	} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			if err := write(&b); err != nil {
				t.Fatal(err)
			}
			if strings.ContainsFunc(b.String(), reporttest.IsHidden) || strings.Contains(b.String(), "##vso[") {
				t.Errorf("something that is obeyed or hidden reaches the terminal:\n%q", b.String())
			}
			for line := range strings.Lines(b.String()) {
				if strings.HasPrefix(strings.TrimSpace(line), "::") {
					t.Errorf("a pipeline would obey the line %q", line)
				}
			}
		})
	}
}
