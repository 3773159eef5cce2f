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
	if oldest := r.OldestSource; oldest != nil && oldest.Read != nil {
		said = " The oldest document that decides is of " + Either(nonEmpty(oldest.LastSeen()), "an unknown day") + ", and was read on " + *oldest.Read + "."
	}
	if r.ReadSince != "" {
		said += " A document of before " + r.ReadSince + ", or of an unknown day, settles nothing."
	}
	return said + readLater(r)
}

func nonEmpty(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// readLater says that sources which were read after the day of the report say more.
func readLater(r *residency.Report) string {
	findings, first := 0, ""
	for _, t := range r.Tenants {
		for i := range t.Findings {
			if day := t.Findings[i].KnownFrom; day != nil {
				findings++
				if first == "" || *day < first {
					first = *day
				}
			}
		}
	}
	if findings == 0 {
		return ""
	}
	return fmt.Sprintf(" From %s on more is known of %s, by documents that give no date and were read then.", first, Count(findings, "finding"))
}
