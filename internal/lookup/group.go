package lookup

import (
	"fmt"
	"slices"

	"github.com/residency-check/residency-check/internal/residency"
)

// world is a combination of declarations, and the answer with it.
type world struct {
	declared []chosen
	answer   residency.Case
	key      string // the same for the same answer
}

// mostCases is how many cases a short answer has.
const mostCases = 5

// grouped orders the answers so that each case turns on one declaration: this place, if
// …; else that one. It is nil where that does not suffice.
func grouped(open []answer, combinations [][]chosen, explained [][]residency.Explanation, activity residency.Activity) (cases []residency.Case) {
	left := make([]world, len(combinations))
	for i, declared := range combinations {
		left[i] = world{declared: declared, answer: answerOf(explained[i], activity)}
		left[i].key = fmt.Sprint(left[i].answer)
	}
	last := ""
	for {
		if !slices.ContainsFunc(left, func(w world) bool { return w.key != left[0].key }) {
			return append(cases, left[0].answer)
		}
		on, values, answer := largest(open, left)
		if values == nil {
			return nil
		}
		condition := residency.Condition{On: open[on].on, Any: values}
		if slices.Contains(values, any(nil)) { // none, and perhaps others: the rest is shorter
			condition = residency.Condition{On: open[on].on, None: without(open[on].values, values)}
		}
		if answer.key == last {
			cases[len(cases)-1].If = append(cases[len(cases)-1].If, condition)
		} else if cases = append(cases, answer.answer); len(cases) == mostCases {
			return nil
		} else {
			cases[len(cases)-1].If = []residency.Condition{condition}
		}
		last = answer.key
		left = slices.DeleteFunc(left, func(w world) bool { return slices.Contains(values, w.declared[on].value) })
	}
}

// largest finds the declaration whose values settle the most of what is left, and the
// values with one answer.
func largest(open []answer, left []world) (on int, values []any, answer world) {
	most := 0
	for i, a := range open {
		alike := map[string][]any{} // values by the one answer that they lead to
		count := map[string]int{}
		for _, value := range a.values {
			with := slices.DeleteFunc(slices.Clone(left), func(w world) bool { return w.declared[i].value != value })
			if len(with) == 0 || slices.ContainsFunc(with, func(w world) bool { return w.key != with[0].key }) {
				continue
			}
			alike[with[0].key] = append(alike[with[0].key], value)
			if count[with[0].key] += len(with); count[with[0].key] > most {
				most, on, values, answer = count[with[0].key], i, alike[with[0].key], with[0]
			}
		}
	}
	return on, values, answer
}

// without are the named ones of all values that are not among some.
func without(all, some []any) []any {
	return slices.DeleteFunc(slices.Clone(all), func(v any) bool { return v == nil || slices.Contains(some, v) })
}

// whole is the answer without a case. Whatever else there is, anywhere is anywhere.
func whole(a *residency.ActivityExplanation) residency.Case {
	if slices.Contains(a.Documented, "global") {
		return residency.Case{Places: []string{"global"}}
	}
	return residency.Case{Places: a.Documented, Boundary: isBoundary(a)}
}

func answerOf(explanation []residency.Explanation, activity residency.Activity) residency.Case {
	for _, e := range explanation {
		for i := range e.Activities {
			if e.Activities[i].Activity == activity {
				return whole(&e.Activities[i])
			}
		}
	}
	return residency.Case{}
}
