package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/residency"
)

// Whatever facts and documents contain, a terminal shows it and obeys none of it.
func TestExplanationsAreFitForATerminal(t *testing.T) {
	const hostile = "a\x1b[2Jb\u202ec\r\n::error::d##vso[e]"
	text := hostile
	fact := residency.FactExplanation{
		Fact: residency.Fact{
			ID: hostile, Claim: hostile, Data: []string{hostile}, Places: []string{hostile}, Decides: true,
			Citations: []residency.Citation{{Title: hostile, URL: &text, Section: &text, Dated: &text}},
		},
		From: hostile, Since: &text, KnownFrom: &text, Until: &text,
		Reach:   residency.Reach{Countries: []string{hostile}, Cloud: hostile},
		TurnsOn: []residency.Condition{{On: hostile, Any: []any{hostile}}},
		Earlier: []residency.Edition{{From: hostile, Since: &text, KnownFrom: &text, Until: hostile, Claim: hostile, Places: []string{hostile}}},
	}
	activity := residency.ActivityExplanation{Activity: residency.Storage, Documented: []string{hostile}, Needs: []string{hostile}, Facts: []residency.FactExplanation{fact}}
	explained := residency.Explanation{Feature: hostile, Activities: []residency.ActivityExplanation{activity}}
	feature := residency.Feature{
		ID: hostile, Name: hostile, Product: hostile, Aliases: []string{hostile}, Lifecycle: hostile,
		Options: map[string]residency.Option{hostile: {Type: residency.OptionSet, Values: []string{hostile}, About: hostile}},
	}
	finding := residency.Finding{
		ID: hostile, Verdict: residency.Violated, Requirement: residency.RequirementRef{ID: hostile, Title: &text},
		Feature: residency.FeatureRef{ID: hostile, Name: hostile}, Outside: []string{hostile}, Allowed: []string{hostile},
		Facts: []residency.Fact{fact.Fact}, Waiver: &residency.AppliedWaiver{Reason: hostile},
	}
	moves := []residency.Move{{Day: hostile, Activity: residency.Storage, Documented: []string{hostile}, Because: []residency.FactExplanation{fact}, Ceased: []residency.FactExplanation{fact}}}
	for name, write := range map[string]func(*bytes.Buffer) error{
		"explanation": func(b *bytes.Buffer) error { return WriteExplanation(b, Options{}, feature, hostile, explained) },
		"history":     func(b *bytes.Buffer) error { return WriteHistory(b, Options{}, feature, explained) },
		"moves":       func(b *bytes.Buffer) error { return WriteMoves(b, Options{}, feature, hostile, moves) },
		"reasoning":   func(b *bytes.Buffer) error { return WriteReasoning(b, Options{}, hostile, finding, activity) },
	} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			if err := write(&b); err != nil {
				t.Fatal(err)
			}
			for _, bad := range []string{"\x1b", "\u202e", "\r", "##vso["} {
				if strings.Contains(b.String(), bad) {
					t.Errorf("%q reaches the terminal:\n%q", bad, b.String())
				}
			}
			for line := range strings.Lines(b.String()) {
				if strings.HasPrefix(strings.TrimSpace(line), "::") {
					t.Errorf("a pipeline would obey the line %q", line)
				}
			}
		})
	}
}
