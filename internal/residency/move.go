package residency

import "slices"

// Move is a day on which the documented answer on one activity changed.
type Move struct {
	Day        string            `json:"day"`
	Activity   Activity          `json:"activity"`
	Documented []string          `json:"documented"` // places from that day on; empty where none was
	Disputed   bool              `json:"disputed"`
	NewlyRead  bool              `json:"newly_read"` // by documents without a date that were read on that day
	Because    []FactExplanation `json:"because"`    // facts that decide from that day on, and did not before
	Ceased     []FactExplanation `json:"ceased"`     // facts that decided before, and do not since
}

// Moves compares what was documented for one use on each of several days, the
// oldest first, and returns the changes by activity.
func Moves(days []string, explained [][]Explanation) []Move {
	var moves []Move
	for _, activity := range Activities() {
		var before ActivityExplanation
		for i, day := range days {
			now := of(explained[i], activity)
			move := Move{
				Day: day, Activity: activity, Documented: append([]string{}, now.Documented...), Disputed: now.Disputed,
				Because: newlyDeciding(now, before), Ceased: newlyDeciding(before, now),
			}
			move.NewlyRead = newlyRead(day, move.Because)
			if len(move.Because) > 0 || len(move.Ceased) > 0 || !slices.Equal(now.Documented, before.Documented) {
				moves = append(moves, move)
			}
			before = now
		}
	}
	return moves
}

// newlyRead says whether nothing but a reading on that day lets facts decide.
func newlyRead(day string, because []FactExplanation) bool {
	return len(because) > 0 && !slices.ContainsFunc(because, func(f FactExplanation) bool { return f.KnownFrom == nil || *f.KnownFrom != day })
}

func of(explained []Explanation, activity Activity) ActivityExplanation {
	for _, e := range explained {
		for _, a := range e.Activities {
			if a.Activity == activity {
				return a
			}
		}
	}
	return ActivityExplanation{}
}

// newlyDeciding are the facts that decide in one explanation and not, or with
// another claim, in another.
func newlyDeciding(now, before ActivityExplanation) []FactExplanation {
	facts := []FactExplanation{}
	for _, fact := range now.Facts {
		same := func(other FactExplanation) bool {
			return other.ID == fact.ID && other.Claim == fact.Claim && other.Decides
		}
		if fact.Decides && !slices.ContainsFunc(before.Facts, same) {
			facts = append(facts, fact)
		}
	}
	return facts
}
