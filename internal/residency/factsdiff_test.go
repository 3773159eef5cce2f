package residency

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// vault is a fact, changed as a case has it.
func vault(change func(*FactRow)) FactRow {
	feature := "acme.vault"
	row := FactRow{
		ID: "acme.vault/storage", Feature: &feature, Claim: "Vaults are in Finland.", Status: "current", Certainty: "stated",
		Conditions: []Condition{{On: "options.tier", Any: []any{"plus"}}}, Data: []string{"files"},
		Places: map[Activity][]string{Storage: {"FI"}}, Citations: []Citation{{Title: "Places"}},
	}
	change(&row)
	return row
}

func TestCompareFacts(t *testing.T) {
	t.Parallel()
	same := func(*FactRow) {}
	cases := []struct {
		name    string
		old     []FactRow
		now     []FactRow
		kinds   []FactChangeKind
		differs []string
	}{
		{"nothing", []FactRow{vault(same)}, []FactRow{vault(same)}, nil, nil},
		{"a new fact", nil, []FactRow{vault(same)}, []FactChangeKind{FactAdded}, []string{}},
		{"a fact that is gone", []FactRow{vault(same)}, nil, []FactChangeKind{FactWithdrawn}, []string{}},
		{"another place", []FactRow{vault(same)}, []FactRow{vault(func(r *FactRow) { r.Places = map[Activity][]string{Storage: {"SE"}} })}, []FactChangeKind{FactChanged}, []string{"places"}},
		{"other tenants", []FactRow{vault(same)}, []FactRow{vault(func(r *FactRow) { r.Tenants.Countries = []string{"JP"} })}, []FactChangeKind{FactChanged}, []string{"tenants"}},
		{"another condition", []FactRow{vault(same)}, []FactRow{vault(func(r *FactRow) { r.Conditions = nil })}, []FactChangeKind{FactChanged}, []string{"conditions"}},
		{"no longer said", []FactRow{vault(same)}, []FactRow{vault(func(r *FactRow) { r.Status = "withdrawn" })}, []FactChangeKind{FactWithdrawn}, []string{"status"}},
		{"a passage", []FactRow{vault(same)}, []FactRow{vault(func(r *FactRow) { r.Citations = []Citation{{Title: "Places", Confirmed: true}} })}, []FactChangeKind{FactCited}, []string{"citations"}},
		{"an empty list for none", []FactRow{vault(same)}, []FactRow{vault(func(r *FactRow) { r.Overrides, r.Tenants.Except = []string{}, []string{} })}, nil, nil},
		{"another name of the feature", []FactRow{vault(func(r *FactRow) { r.ID = "acme.safe/storage" })}, []FactRow{vault(same)}, nil, nil},
	}
	present := func(id string) string { return strings.ReplaceAll(id, "acme.safe", "acme.vault") }
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var kinds []FactChangeKind
			var differs []string
			for _, change := range CompareFacts(&Dataset{Facts: c.old}, &Dataset{Facts: c.now}, present).Changes {
				kinds, differs = append(kinds, change.Kind), change.Differs
			}
			if diff := cmp.Diff(c.kinds, kinds); diff != "" {
				t.Errorf("kinds differ (-want +got):\n%s", diff)
			}
			if !slices.Equal(c.differs, differs) {
				t.Errorf("differs in %q, want %q", differs, c.differs)
			}
		})
	}
}
