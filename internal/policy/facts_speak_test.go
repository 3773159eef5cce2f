package policy_test

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// spoken is what a document needs to meet for a statement to hold.
type spoken struct {
	ID         string
	Cloud      string
	Countries  map[string]bool
	Anywhere   bool
	Conditions []residency.Condition
	Editions   []struct{ From, Until string }
	General    bool
}

// Every fact has a tenant and a use to whom it speaks: one is made of its own
// conditions, and the fact must be among those of the finding. A condition that
// can never hold, or a group without members, would leave it silent for ever.
func TestEveryFactSpeaksToSomebody(t *testing.T) {
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	var features map[string]struct {
		Options    map[string]residency.Option
		Statements map[string][]spoken
	}
	evaluate(t, `{id: object.filter(feature, ["options", "statements"]) | some id, feature in data.residency.catalogue.features}`, &features)
	words, err := catalogue.Vocabulary()
	if err != nil {
		t.Fatal(err)
	}
	engines := map[string]policy.Engine{}
	for _, id := range slices.Sorted(maps.Keys(features)) {
		for activity, statements := range features[id].Statements {
			for _, s := range statements {
				last := s.Editions[len(s.Editions)-1]
				asOf := last.From
				if asOf >= last.Until { // said on one day only, by the dates that we know
					asOf = last.Until
				}
				if engines[asOf] == nil {
					if engines[asOf], err = policy.NewPlanned(catalogue, policy.Config{AsOf: asOf}); err != nil {
						t.Fatal(err)
					}
				}
				document := s.document(id, activity, features[id].Options, words)
				judged, err := engines[asOf].Evaluate(t.Context(), document, []string{id})
				if err != nil {
					t.Fatal(err)
				}
				if !speaks(judged, s.ID) && !s.General {
					encoded, _ := json.Marshal(document)
					t.Errorf("%s says nothing of %s on %s to %s", s.ID, activity, asOf, encoded)
				}
			}
		}
	}
}

func speaks(judged *residency.Tenant, id string) bool {
	return slices.ContainsFunc(judged.Findings, func(f residency.Finding) bool {
		return slices.ContainsFunc(f.Facts, func(f residency.Fact) bool { return f.ID == id })
	})
}

// document is a tenant that meets the conditions.
func (s spoken) document(id, activity string, options map[string]residency.Option, words *residency.Vocabulary) map[string]any {
	tenant := map[string]any{"name": "Somebody", "cloud": s.Cloud, "country": s.country(words)}
	set := map[string]any{}
	for _, c := range s.Conditions {
		switch c.On {
		case "tenant.created":
			tenant["created"] = max(c.From, "2000-01-01")
			if c.From == "0000-01-01" {
				tenant["created"] = "2000-01-01"
			}
		case "tenant.commitments":
			held, _ := tenant["commitments"].([]any)
			tenant["commitments"] = append(append([]any{}, held...), c.Any...)
		default:
			name := c.On[len("options."):]
			if value := valueFor(s.conditionsOn(c.On), options[name], words); value != nil {
				set[name] = value
			}
		}
	}
	return map[string]any{
		"tenant":       tenant,
		"features":     []any{map[string]any{"id": id, "options": set}},
		"requirements": []any{map[string]any{"id": "R", activity: []any{"AQ"}, "accept": []any{"general"}}},
	}
}

func (s spoken) country(words *residency.Vocabulary) string {
	for _, country := range words.Countries.IDs() {
		if named, listed := s.Countries[country]; named || s.Anywhere && !listed {
			return country
		}
	}
	return "AQ" // nobody's: the fact speaks to no one
}

func (s spoken) conditionsOn(path string) []residency.Condition {
	return slices.DeleteFunc(slices.Clone(s.Conditions), func(c residency.Condition) bool { return c.On != path })
}

// valueFor is a value of an option that meets all conditions on it; nil where none
// does.
func valueFor(conditions []residency.Condition, o residency.Option, words *residency.Vocabulary) any {
	for _, v := range possible(o, words) {
		meets := func(c residency.Condition) bool {
			return (c.Any == nil || slices.Contains(c.Any, v)) && !slices.Contains(c.None, v)
		}
		if slices.ContainsFunc(conditions, func(c residency.Condition) bool { return !meets(c) }) {
			continue
		}
		if o.Type == residency.OptionSet || o.Type == residency.OptionRegions || o.Type == residency.OptionPlaces {
			return []any{v}
		}
		return v
	}
	return nil
}

func possible(o residency.Option, words *residency.Vocabulary) []any {
	var values []any
	switch o.Type {
	case residency.OptionBoolean:
		return []any{true, false}
	case residency.OptionRegion, residency.OptionRegions:
		for id, region := range words.Regions.All() {
			if region.Vendor == o.Vendor {
				values = append(values, id)
			}
		}
	default:
		for _, v := range o.Values {
			values = append(values, v)
		}
	}
	return values
}
