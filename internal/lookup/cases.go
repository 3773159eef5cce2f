// Package lookup answers for whatever has a name: a feature, a place, a region, an
// option, a commitment, a cause. It answers "what is known of it?", and must not know
// how that is shown.
package lookup

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// mostWorlds is how many combinations of what is left open are evaluated for a short
// answer. A reader takes in fewer.
const mostWorlds = 16

// Cases adds to each explained activity of the first use the answer in short: what is
// documented with each combination of the declarations that it turns on, evaluated.
func Cases(ctx context.Context, catalogue *policy.Catalogue, config policy.Config, input map[string]any, f residency.Feature, activities []residency.ActivityExplanation) error {
	for i := range activities {
		a := &activities[i]
		if a.Documented == nil { // nothing was decided
			continue
		}
		a.Cases = []residency.Case{whole(a)}
		open := openAnswers(f, a)
		worlds := combinations(open)
		if len(worlds) < 2 || len(worlds) > mostWorlds {
			continue
		}
		inputs := make([]map[string]any, len(worlds))
		for j, world := range worlds {
			inputs[j] = declared(input, world)
		}
		explained, err := policy.ExplainEach(ctx, catalogue, config, inputs)
		if err != nil {
			return err
		}
		if cases := grouped(open, worlds, explained, a.Activity); cases != nil {
			a.Cases = cases
		}
	}
	return nil
}

// isBoundary says whether all that decides is a boundary.
func isBoundary(a *residency.ActivityExplanation) bool {
	deciding := 0
	for _, fact := range a.Facts {
		if !fact.Decides {
			continue
		}
		if deciding++; !fact.Boundary {
			return false
		}
	}
	return deciding > 0
}

// answer is something left open, with all that may be declared.
type answer struct {
	on     string // a path
	values []any
}

// openAnswers are those of what an answer turns on whose values can be listed.
func openAnswers(f residency.Feature, a *residency.ActivityExplanation) (open []answer) {
	for _, need := range a.Needs {
		name, isOption := strings.CutPrefix(need, optionPrefix)
		option := f.Options[name]
		switch {
		case need == "tenant.commitments":
			if values := commitments(a); values != nil {
				open = append(open, answer{need, values})
			}
		case isOption && option.Type == residency.OptionBoolean:
			open = append(open, answer{need, []any{true, false}})
		case isOption && option.Type == residency.OptionOneOf:
			values := make([]any, len(option.Values))
			for i, value := range option.Values {
				values[i] = value
			}
			open = append(open, answer{need, values})
		}
	}
	return open
}

// and joins two commitments of one tenant.
const and = " and "

// commitments are what a tenant can have of those that facts name, nothing included,
// where these are two at most.
func commitments(a *residency.ActivityExplanation) []any {
	named := map[string]bool{}
	for _, fact := range a.Facts {
		for _, condition := range fact.TurnsOn {
			if condition.On != "tenant.commitments" {
				continue
			}
			for _, value := range slices.Concat(condition.Any, condition.None) {
				if word, isWord := value.(string); isWord {
					named[word] = true
				}
			}
		}
	}
	names := slices.Sorted(maps.Keys(named))
	switch len(names) {
	case 1:
		return []any{names[0], nil}
	case 2:
		return []any{names[0], names[1], names[0] + and + names[1], nil}
	}
	return nil
}

// combinations are all choices of one value of each answer.
func combinations(open []answer) [][]chosen {
	worlds := [][]chosen{{}}
	for _, a := range open {
		var next [][]chosen
		for _, world := range worlds {
			for _, value := range a.values {
				next = append(next, append(slices.Clone(world), chosen{a.on, value}))
			}
		}
		if worlds = next; len(worlds) > mostWorlds {
			return nil
		}
	}
	return worlds
}

// chosen is a value of an answer.
type chosen struct {
	on    string
	value any
}

// declared is a document of one use with more declared. A commitment of nil is none.
func declared(input map[string]any, world []chosen) map[string]any {
	document := maps.Clone(input)
	tenant := maps.Clone(input["tenant"].(map[string]any))
	use, isObject := input["features"].([]any)[0].(map[string]any)
	if !isObject {
		use = map[string]any{"id": input["features"].([]any)[0]}
	}
	use = maps.Clone(use)
	options := map[string]any{}
	if given, has := use["options"].(map[string]any); has {
		options = maps.Clone(given)
	}
	for _, c := range world {
		name, isOption := strings.CutPrefix(c.on, optionPrefix)
		switch {
		case isOption:
			options[name] = c.value
		case c.value == nil:
			tenant["commitments"] = []any{}
		default:
			tenant["commitments"] = strings.Split(c.value.(string), and)
		}
	}
	use["options"], document["tenant"], document["features"] = options, tenant, []any{use}
	return document
}
