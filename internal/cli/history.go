package cli

import (
	"bytes"
	"context"
	"slices"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/report/explain"
	"github.com/residency-check/residency-check/internal/residency"
)

const historyHelp = `Shows how what is documented of a feature has changed. With --country it is
the answer for such a tenant, each time that it moved; without it, every fact
with the days on which a source began or ceased to say so.`

func newHistoryCommand(s streams) *cobra.Command {
	var flags tenantFlags
	var policies policyFlags
	var format string
	command := &cobra.Command{
		Use:     "history FEATURE",
		Short:   "Show how what is documented of a feature has changed",
		Long:    historyHelp,
		Example: "  residency-check history entra.mfa --country NZ",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usagef("history takes the id of one feature")
			}
			return nil
		},
		RunE: func(command *cobra.Command, args []string) error {
			if err := textOrJSON(format); err != nil {
				return err
			}
			return history(command.Context(), s, flags, policies, format, args[0])
		},
	}
	command.Flags().SortFlags = false
	flags.add(command.Flags())
	policies.addTo(command.Flags())
	command.Flags().StringVarP(&format, "output", "o", "text", "`FORMAT`: text, json")
	return command
}

func history(ctx context.Context, s streams, flags tenantFlags, policies policyFlags, format, id string) error {
	catalogue, err := policies.load(ctx, s)
	if err != nil {
		return err
	}
	vocabulary, err := catalogue.Vocabulary()
	if err != nil {
		return err
	}
	found, err := resolve(catalogue, vocabulary, id)
	if err != nil {
		return err
	}
	if found.Feature == "" {
		return usagef("%s is a %s: history is told of features", found.Subject.ID, found.Subject.Kind)
	}
	subject, err := flags.subject(s, catalogue, found.Feature)
	if err != nil {
		return err
	}
	all, err := policy.Explain(ctx, catalogue, policy.Config{AsOf: s.today}, map[string]any{"features": []any{subject.feature.ID}})
	if err != nil {
		return err
	}
	if subject.about == "" {
		if format == "json" {
			return writeJSON(s, map[string]any{"feature": subject.feature, "activities": all[0].Activities})
		}
		return toTerminal(s, func(b *bytes.Buffer, options report.Look) error {
			return explain.WriteHistory(b, options, subject.feature, all[0])
		})
	}
	days := daysOfChange(all[0])
	explained, err := policy.ExplainOn(ctx, catalogue, days, subject.input)
	if err != nil {
		return err
	}
	moves := residency.Moves(days, explained)
	if format == "json" {
		return writeJSON(s, map[string]any{"feature": subject.feature, "tenant": subject.input["tenant"], "moves": moves})
	}
	return toTerminal(s, func(b *bytes.Buffer, options report.Look) error {
		return explain.WriteMoves(b, options, subject.feature, subject.about, moves)
	})
}

// daysOfChange are the days on which a fact began or ceased to be documented.
func daysOfChange(e residency.Explanation) []string {
	var days []string
	for _, activity := range e.Activities {
		for _, fact := range activity.Facts {
			days = append(days, fact.From)
			if fact.Until != nil {
				days = append(days, *fact.Until)
			}
			for _, edition := range fact.Earlier {
				days = append(days, edition.From, edition.Until)
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}
