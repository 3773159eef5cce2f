package residency_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/residency"
)

// A day on which nothing but a reading lets a fact decide is that of the reading.
func TestMovesByReading(t *testing.T) {
	read := "2026-11-25"
	said := func(knownFrom *string) []residency.Explanation {
		fact := residency.FactExplanation{Fact: residency.Fact{ID: "acme.vault/a", Decides: true}, KnownFrom: knownFrom}
		return []residency.Explanation{{Activities: []residency.ActivityExplanation{{
			Activity: residency.Storage, Documented: []string{"US"}, Facts: []residency.FactExplanation{fact},
		}}}}
	}
	nothing := []residency.Explanation{}
	for day, want := range map[string]bool{"2026-11-25": true, "2026-12-14": false} {
		moves := residency.Moves([]string{"2020-01-01", day}, [][]residency.Explanation{nothing, said(&read)})
		if len(moves) != 1 || moves[0].NewlyRead != want {
			t.Errorf("%s: %+v, want newly read %v", day, moves, want)
		}
	}
	if moves := residency.Moves([]string{read}, [][]residency.Explanation{said(nil)}); moves[0].NewlyRead {
		t.Error("what a dated source says is newly read")
	}
}

func TestMoves(t *testing.T) {
	said := func(claim string, decides bool, places ...string) []residency.Explanation {
		fact := residency.FactExplanation{Fact: residency.Fact{ID: "acme.vault/a", Claim: claim, Decides: decides}}
		return []residency.Explanation{{Activities: []residency.ActivityExplanation{{
			Activity: residency.Storage, Documented: places, Facts: []residency.FactExplanation{fact},
		}}}}
	}
	days := []string{"2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01"}
	moves := residency.Moves(days, [][]residency.Explanation{
		said("In the US.", true, "US"),
		said("In the US.", true, "US"), // the same
		said("In Japan.", true, "JP"),
		said("In Tokyo, Japan.", true, "JP"), // another claim, one place
		said("In Tokyo, Japan.", false),      // withdrawn
	})
	type seen struct {
		Day             string
		Documented      []string
		Because, Ceased int
	}
	var got []seen
	for _, move := range moves {
		got = append(got, seen{move.Day, move.Documented, len(move.Because), len(move.Ceased)})
	}
	want := []seen{
		{"2020-01-01", []string{"US"}, 1, 0},
		{"2022-01-01", []string{"JP"}, 1, 1},
		{"2023-01-01", []string{"JP"}, 1, 1},
		{"2024-01-01", []string{}, 0, 1},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("moves (-want +got):\n%s", diff)
	}
}
