package wording

import (
	"fmt"

	"github.com/residency-check/residency-check/internal/residency"
)

// OwnPolicies says for each bundle of a company's own policies what it brought,
// and which shipped facts it takes the place of.
func OwnPolicies(p residency.Policy) []string {
	var lines []string
	for _, b := range p.Bundles {
		signature := ""
		if b.Verified {
			signature = ", signature verified"
		}
		line := fmt.Sprintf("With policies of %s (%.19s%s): %s on %s of its own", b.Name, b.Revision, signature,
			Count(b.Facts-len(b.Extended), "fact"), Count(len(b.Features), "feature"))
		if len(b.Extended) > 0 {
			line += fmt.Sprintf("; %s on shipped features (%s)", Count(len(b.Extended), "fact"), And(b.Extended))
		}
		if len(b.Rules) > 0 {
			line += "; rules of " + And(b.Rules)
		}
		lines = append(lines, line+".")
		if n := len(b.Overridden); n > 0 {
			lines = append(lines, fmt.Sprintf("%s OVERRIDDEN by %s:", Count(n, "shipped fact"), b.Name))
		}
		for _, o := range b.Overridden {
			lines = append(lines, fmt.Sprintf("%s, by %s: %s", o.Fact, o.By, o.Reason))
		}
	}
	return lines
}

// Ages says how old the sources are on which a report rests.
func Ages(r *residency.Report) string {
	said := ""
	if oldest := r.OldestSource; oldest != nil && oldest.Verified != nil {
		said = " What decides was read on " + *oldest.Verified + " or later"
		if oldest.Dated != nil {
			said += ", and is dated " + *oldest.Dated + " or later"
		}
		said += "."
	}
	if r.VerifiedSince != "" {
		said += " What was last read before " + r.VerifiedSince + " settles nothing."
	}
	return said
}
