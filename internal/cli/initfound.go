package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/draft"
	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
)

// addFound has the document use what is found deployed, and name what directories
// propose.
func (w *drafting) addFound(ctx context.Context, s streams, o *initOptions) error {
	if err := knownRegion(w.vocabulary, "--location", o.location); err != nil {
		return err
	}
	mapping, err := policy.OpenMapping(w.catalogue)
	if err != nil {
		return err
	}
	deployed, mistakes := check.ReadDeployed(s.World, o.found, mapping.Paths, o.location)
	if len(mistakes) > 0 {
		if err := report.WriteErrors(s.err, mistakes); err != nil {
			return err
		}
		return errors.New("nothing is written: not all of what is deployed could be read")
	}
	d := w.document
	document := map[string]any{"tenant": map[string]any{"name": d.Name, "country": d.Country, "cloud": d.Cloud, "created": d.Created}}
	joined, err := mapping.Join(ctx, document, deployed.Inputs)
	if err != nil {
		return err
	}
	if len(joined.Faults) > 0 {
		fault := joined.Faults[0]
		if fault.Against != "" {
			return usagef("%s", fault.Describe())
		}
		return usagef("--%s: %s", strings.TrimPrefix(fault.Path, "tenant."), fault.Describe())
	}
	w.identify(deployed.Tenant(), o.name)
	w.take(joined)
	for _, note := range joined.Notes {
		w.told = append(w.told, note.Describe())
	}
	w.told = append(w.told, joined.Found.Lines()...)
	return nil
}

// identify takes what inputs say of the tenant, where flags say nothing.
func (w *drafting) identify(said residency.FoundTenant, name string) {
	d := w.document
	d.ID, d.Created, d.Country = said.ID, cmp.Or(d.Created, said.Created), cmp.Or(d.Country, said.Country)
	d.Name = cmp.Or(name, said.Name, d.Name)
	if d.Name == "" && d.Country != "" {
		d.Name = "Tenant " + d.Country
	}
}

// take adds the uses that are found, and the proposals. A setting of a directory of
// which nothing is known proposes its feature, too.
func (w *drafting) take(joined *policy.FoundResult) {
	d := w.document
	entries, _ := joined.Document["features"].([]any)
	for i, use := range joined.Uses {
		if use.Unmapped() {
			continue
		}
		feature, _ := w.vocabulary.Feature(use.Feature)
		answers := answersOf(use.Options, entries[i])
		if len(answers) == 0 && check.OfDirectory(use.Resources) {
			d.Proposals = append(d.Proposals, draft.Proposal{Feature: feature, Because: because(addresses(use.Resources))})
			continue
		}
		d.Uses = append(d.Uses, draft.Use{Feature: feature, Label: labelOf(entries[i]), Answers: answers})
	}
	for _, p := range joined.Found.Proposals {
		if p.Commitment != "" {
			d.ProposedCommitments = append(d.ProposedCommitments, p.Commitment)
			continue
		}
		feature, _ := w.vocabulary.Feature(p.Feature)
		d.Proposals = append(d.Proposals, draft.Proposal{Feature: feature, Because: because(p.Because)})
	}
	slices.SortFunc(d.Proposals, func(a, b draft.Proposal) int { return strings.Compare(a.Feature.ID, b.Feature.ID) })
	w.sortUses()
}

func addresses(resources []residency.UseResource) []string {
	all := make([]string, len(resources))
	for i, r := range resources {
		all[i] = r.Address
	}
	return all
}

// because says what proposes a feature, on a line of its own however it is written.
func because(reasons []string) string {
	shown := reasons[:min(len(reasons), 3)]
	text := strings.Join(shown, ", ")
	if more := len(reasons) - len(shown); more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return strings.Map(func(r rune) rune {
		if inert.Hidden(r) {
			return -1
		}
		return r
	}, text)
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
