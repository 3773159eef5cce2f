package wording

import (
	"cmp"
	"slices"

	"github.com/residency-check/residency-check/internal/residency"
)

// Worse orders findings as every format does that cannot show all: first what fails,
// then what is tolerated, then what is settled; of these the severest, and of equal ones
// the violated.
func Worse(a, b *residency.Finding) int {
	return cmp.Or(
		slices.Index(standings, a.Standing())-slices.Index(standings, b.Standing()),
		severity(b)-severity(a),
		slices.Index(residency.Verdicts(), a.Verdict)-slices.Index(residency.Verdicts(), b.Verdict),
	)
}

var standings = []residency.Standing{residency.Failing, residency.Tolerated, residency.InBaseline, residency.Accepted, residency.Passing}

func severity(f *residency.Finding) int { return slices.Index(residency.Severities(), f.Severity) }

// Place is where a finding is told of: at the feature, since a pull request shows only
// what stands beside a changed line, and it is features that come and go; where nobody
// wrote one, at the requirement.
func Place(f *residency.Finding) *residency.Position {
	if f.Feature.At != nil {
		return f.Feature.At
	}
	return f.At
}

// ToleratedWord says of a finding that --fail-on lets it pass.
const ToleratedWord = "tolerated (--fail-on)"

// InPartOnly says of a finding that is met for a part of the data alone what is missing.
func InPartOnly(f *residency.Finding) string {
	return Used(f) + ", " + ActivityWord(f.Activity) + ": " + Partly(f) + ". Requirement " + f.Requirement.ID + " (" + string(f.Severity) + ")" + After(": ", Title(f))
}
