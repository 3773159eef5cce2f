package accept

import (
	"context"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// Accepted judges documents with their new waivers, and returns the ids of the findings
// that these accept, in the order of the report.
func (t Terms) Accepted(ctx context.Context, engine policy.Engine, documents []*check.Document, waivers []Waiver) ([]string, error) {
	var ids []string
	for _, d := range documents {
		judged, err := d.Judge(ctx, engine)
		if err != nil {
			return nil, err
		}
		for i := range judged.Findings {
			f := &judged.Findings[i]
			ours := func(w Waiver) bool { return t.accepts(w, d, f) }
			if f.Waiver != nil && slices.ContainsFunc(waivers, ours) {
				ids = append(ids, f.ID)
			}
		}
	}
	return ids, nil
}

// accepts tells whether a waived finding owes that to this waiver.
func (t Terms) accepts(w Waiver, d *check.Document, f *residency.Finding) bool {
	if w.For.Name != d.Name || w.For.ID != d.ID {
		return false
	}
	if t.Cause == "" {
		return f.ID == w.Accepts
	}
	return f.Requirement.ID == w.Requirement && f.Cause != nil && *f.Cause == t.Cause &&
		f.Waiver.Reason == t.Reason && f.Waiver.Expires == t.Expires
}

// Idle is what the first waiver accepts of whose findings none is accepted, if there is
// one.
func (t Terms) Idle(waivers []Waiver, accepted []string) string {
	for _, w := range waivers {
		serves := func(id string) bool {
			return id == w.Accepts || t.Cause != "" && strings.HasPrefix(id, w.Requirement+"/")
		}
		if !slices.ContainsFunc(accepted, serves) {
			return w.Accepts
		}
	}
	return ""
}
