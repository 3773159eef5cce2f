package residency

import (
	"maps"
	"slices"
)

// DatasetVersion is the version of the JSON of a Dataset. It changes as that of a
// report does.
const DatasetVersion = 1

// Dataset is what the policies document, a row for each fact.
type Dataset struct {
	FactsVersion int       `json:"facts_version"`
	AsOf         string    `json:"as_of"`
	Policy       Policy    `json:"policy"`
	Of           int       `json:"of"`    // how many facts there are, chosen or not
	Facts        []FactRow `json:"facts"` // sorted by id
}

// FactRow is one documented fact. Its id stays the same while its feature has the
// same id and it says something of the same thing.
type FactRow struct {
	ID         string                `json:"id"`      // feature/fact, or general.vendor/statement
	Feature    *string               `json:"feature"` // id; null for a general statement
	Name       *string               `json:"name"`
	Product    *string               `json:"product"`
	Covers     []string              `json:"covers"` // ids of the features that a general statement speaks of
	Claim      string                `json:"claim"`
	Tenants    Reach                 `json:"tenants"`
	Conditions []Condition           `json:"conditions"`
	Data       []string              `json:"data"`
	Activities []Activity            `json:"activities"`
	Places     map[Activity][]string `json:"places"` // tokens, as region, unresolved
	Certainty  string                `json:"certainty"`
	Status     string                `json:"status"`
	Boundary   bool                  `json:"boundary"`
	Since      *string               `json:"since"`
	KnownFrom  *string               `json:"known_from"`
	Until      *string               `json:"until"`
	Effective  *Effective            `json:"effective"`
	Overrides  []string              `json:"overrides"`
	Disputes   []string              `json:"disputes"`
	Citations  []Citation            `json:"citations"`
}

// Rows are the facts of what was explained for any tenant, a row for each, sorted.
func Rows(explained []Explanation, feature func(id string) (Feature, bool)) []FactRow {
	byID := map[string]*FactRow{}
	for _, e := range explained {
		for _, activity := range e.Activities {
			for i := range activity.Facts {
				fact := &activity.Facts[i]
				row := byID[fact.ID]
				if row == nil {
					row = newRow(fact)
					byID[fact.ID] = row
				}
				row.add(e.Feature, activity.Activity, fact, feature)
			}
		}
	}
	rows := make([]FactRow, 0, len(byID))
	for _, id := range slices.Sorted(maps.Keys(byID)) {
		row := byID[id]
		slices.Sort(row.Covers)
		row.Covers = slices.Compact(row.Covers)
		rows = append(rows, *row)
	}
	return rows
}

func newRow(fact *FactExplanation) *FactRow {
	return &FactRow{
		ID: fact.ID, Claim: fact.Claim, Tenants: fact.Reach, Conditions: fact.TurnsOn, Data: fact.Data,
		Places: map[Activity][]string{}, Covers: []string{}, Certainty: fact.Certainty, Status: fact.Status, Boundary: fact.Boundary,
		Since: fact.Since, KnownFrom: fact.KnownFrom, Until: fact.Until, Effective: fact.Effective,
		Overrides: fact.Overrides, Disputes: fact.Disputes, Citations: fact.Citations,
	}
}

// add takes in what the fact says of an activity. An entry of its history that has
// conditions of its own comes by the same id, and is no row.
func (r *FactRow) add(id string, activity Activity, fact *FactExplanation, feature func(id string) (Feature, bool)) {
	if fact.General {
		r.Covers = append(r.Covers, id)
	} else if named, ok := feature(id); ok && r.Feature == nil {
		r.Feature, r.Name, r.Product = &named.ID, &named.Name, &named.Product
	}
	if r.Places[activity] != nil {
		return
	}
	r.Places[activity] = fact.Places
	r.Activities = append(r.Activities, activity)
}

// Speaks says whether the fact speaks of tenants of a country, as far as that tells.
func (r *FactRow) Speaks(country string) bool {
	if len(r.Tenants.Countries) > 0 {
		return slices.Contains(r.Tenants.Countries, country)
	}
	return !slices.Contains(r.Tenants.Except, country)
}
