package lookup

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/residency"
)

// with is an explanation with one answer for storage.
func with(places ...string) []residency.Explanation {
	return []residency.Explanation{{Activities: []residency.ActivityExplanation{{Activity: residency.Storage, Documented: places}}}}
}

// Each case turns on one declaration, in an order in which the first that holds counts.
func TestGrouped(t *testing.T) {
	t.Parallel()
	open := []answer{{"options.own", []any{true, false}}, {"tenant.commitments", []any{"add-on", nil}}}
	var worlds [][]chosen
	for _, own := range open[0].values {
		for _, bought := range open[1].values {
			worlds = append(worlds, []chosen{{open[0].on, own}, {open[1].on, bought}})
		}
	}
	own := residency.Condition{On: "options.own", Any: []any{true}}
	bought := residency.Condition{On: "tenant.commitments", Any: []any{"add-on"}}
	for _, test := range []struct {
		name    string
		answers [][]residency.Explanation // own and bought, own, bought, neither
		want    []residency.Case
	}{
		{"all alike", [][]residency.Explanation{with("CH"), with("CH"), with("CH"), with("CH")}, []residency.Case{{Places: []string{"CH"}}}},
		{"one of two", [][]residency.Explanation{with("CH"), with("CH"), with("CH"), with("eu")}, []residency.Case{
			{Places: []string{"CH"}, If: []residency.Condition{own, bought}}, {Places: []string{"eu"}},
		}},
		{"one after the other", [][]residency.Explanation{with("CH"), with("CH"), with("US"), with("eu")}, []residency.Case{
			{Places: []string{"CH"}, If: []residency.Condition{own}}, {Places: []string{"US"}, If: []residency.Condition{bought}}, {Places: []string{"eu"}},
		}},
		{"one or the other, and not both", [][]residency.Explanation{with("CH"), with("eu"), with("eu"), with("CH")}, nil},
		{"anywhere is anywhere", [][]residency.Explanation{with("CH", "global"), with("global"), with("global"), with("US", "global")}, []residency.Case{{Places: []string{"global"}}}},
	} {
		if diff := cmp.Diff(test.want, grouped(open, worlds, test.answers, residency.Storage)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", test.name, diff)
		}
	}
}
