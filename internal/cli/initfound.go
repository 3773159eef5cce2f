package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/draft"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
)

// addFound has the document use what is found deployed.
func (w *drafting) addFound(ctx context.Context, s streams, paths []string) error {
	mapping, err := policy.OpenMapping(w.catalogue)
	if err != nil {
		return err
	}
	deployed, mistakes := check.ReadDeployed(s.World, paths, mapping.Paths)
	if len(mistakes) > 0 {
		if err := report.WriteErrors(s.err, mistakes); err != nil {
			return err
		}
		return errors.New("nothing is written: not all of what is deployed could be read")
	}
	d := w.document
	document := map[string]any{"tenant": map[string]any{"name": d.Name, "country": d.Country, "cloud": d.Cloud}}
	joined, err := mapping.Join(ctx, document, deployed.Inputs)
	if err != nil {
		return err
	}
	for _, fault := range joined.Faults {
		return usagef("--%s", fault.Describe())
	}
	entries, _ := joined.Document["features"].([]any)
	for i, use := range joined.Uses {
		if use.Unmapped() {
			continue
		}
		feature, _ := w.vocabulary.Feature(use.Feature)
		d.Uses = append(d.Uses, draft.Use{Feature: feature, Label: labelOf(entries[i]), Answers: answersOf(use.Options, entries[i])})
	}
	w.sortUses()
	for _, note := range joined.Notes {
		w.told = append(w.told, note.Describe())
	}
	w.told = append(w.told, joined.Found.Lines()...)
	return nil
}

func labelOf(entry any) string {
	object, _ := entry.(map[string]any)
	name, _ := object["name"].(string)
	return name
}

// answersOf are the options of a use that are known as a whole.
func answersOf(options map[string]any, entry any) map[string]any {
	object, _ := entry.(map[string]any)
	found, _ := object["found"].(map[string]any)
	partial, _ := found["partial"].([]any)
	answers := map[string]any{}
	for name, value := range options {
		if slices.Contains(partial, any(name)) {
			continue
		}
		if list, isList := value.([]any); isList {
			words := make([]string, len(list))
			for i, word := range list {
				words[i] = fmt.Sprint(word)
			}
			value = words
		}
		answers[name] = value
	}
	return answers
}
