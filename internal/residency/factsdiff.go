package residency

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
)

// FactsDiff is how two datasets differ.
type FactsDiff struct {
	OldPolicy Policy       `json:"old_policy"`
	NewPolicy Policy       `json:"new_policy"`
	Changes   []FactChange `json:"changes"` // sorted by kind and id
}

// FactChange is what became of a fact.
type FactChange struct {
	ID      string         `json:"id"`
	Kind    FactChangeKind `json:"kind"`
	Feature *string        `json:"feature"`
	Tenants Reach          `json:"tenants"` // of which it speaks now, or spoke
	Differs []string       `json:"differs"` // names of the fields that do, of a fact that both have
	Old     *FactRow       `json:"old"`     // null for a fact that is new
	New     *FactRow       `json:"new"`     // null for one that is gone
}

// FactChangeKind is what became of a fact.
type FactChangeKind string

// The kinds, in the order in which readers want them.
const (
	FactAdded     FactChangeKind = "added"
	FactChanged   FactChangeKind = "changed"   // says something else, or to others
	FactWithdrawn FactChangeKind = "withdrawn" // is gone, or no longer said
	FactCited     FactChangeKind = "cited"     // says the same, and rests on other documents, passages or days
)

// FactChangeKinds lists the kinds.
func FactChangeKinds() []FactChangeKind {
	return []FactChangeKind{FactAdded, FactChanged, FactWithdrawn, FactCited}
}

// CompareFacts compares two datasets. Present gives the id that a feature has now.
func CompareFacts(before, now *Dataset, present func(id string) string) *FactsDiff {
	d := &FactsDiff{OldPolicy: before.Policy, NewPolicy: now.Policy, Changes: []FactChange{}}
	old := map[string]*FactRow{}
	for i := range before.Facts {
		old[presentFact(before.Facts[i].ID, present)] = &before.Facts[i]
	}
	for i := range now.Facts {
		row := &now.Facts[i]
		if change := compareRows(old[row.ID], row); change != nil {
			d.Changes = append(d.Changes, *change)
		}
		delete(old, row.ID)
	}
	for id, row := range old {
		d.Changes = append(d.Changes, FactChange{ID: id, Kind: FactWithdrawn, Feature: row.Feature, Tenants: row.Tenants, Differs: []string{}, Old: row})
	}
	slices.SortFunc(d.Changes, func(a, b FactChange) int {
		kinds := FactChangeKinds()
		return cmp.Or(cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind)), cmp.Compare(a.ID, b.ID))
	})
	return d
}

func presentFact(id string, present func(id string) string) string {
	feature, key, _ := strings.Cut(id, "/")
	return present(feature) + "/" + key
}

func compareRows(old, now *FactRow) *FactChange {
	if old == nil {
		return &FactChange{ID: now.ID, Kind: FactAdded, Feature: now.Feature, Tenants: now.Tenants, Differs: []string{}, New: now}
	}
	change := &FactChange{ID: now.ID, Kind: FactCited, Feature: now.Feature, Tenants: now.Tenants, Differs: differingRows(old, now), Old: old, New: now}
	switch {
	case len(change.Differs) == 0:
		return nil
	case old.Status != now.Status && now.Status != "current" && now.Status != "fallback":
		change.Kind = FactWithdrawn
	case !slices.Equal(change.Differs, []string{"citations"}):
		change.Kind = FactChanged
	}
	return change
}

// notSaid are fields of a row that say nothing of where data is: what a fact is
// called, and the days on which its sources were read.
var notSaid = map[string]bool{"id": true, "feature": true, "name": true, "product": true, "covers": true, "known_from": true}

// differingRows names the fields of a fact that differ, by reflection so that no field
// can be forgotten. Lists that are null and empty are alike.
func differingRows(old, now *FactRow) []string {
	differs := []string{}
	before, after := reflect.ValueOf(*old), reflect.ValueOf(*now)
	for i := range before.NumField() {
		name := before.Type().Field(i).Tag.Get("json")
		if !notSaid[name] && !alike(before.Field(i), after.Field(i)) {
			differs = append(differs, name)
		}
	}
	return differs
}

func alike(a, b reflect.Value) bool {
	switch a.Kind() {
	case reflect.Slice:
		if a.Len() == 0 && b.Len() == 0 {
			return true
		}
		if a.Len() != b.Len() {
			return false
		}
		for i := range a.Len() {
			if !alike(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	case reflect.Struct:
		for i := range a.NumField() {
			if !alike(a.Field(i), b.Field(i)) {
				return false
			}
		}
		return true
	}
	return reflect.DeepEqual(a.Interface(), b.Interface())
}
