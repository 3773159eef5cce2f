package saved

import (
	"io"

	"github.com/residency-check/residency-check/internal/residency"
)

// Decision is the small answer, a line for each tenant: data.residency.decision of
// the policies, with what tells the tenant. A file that cannot be judged has a line
// with its errors.
type Decision struct{}

// Render writes a line for each tenant, and for each file with errors.
func (Decision) Render(w io.Writer, r *residency.Report) error {
	lines, err := DecisionLines(r)
	for _, line := range lines {
		if _, err := io.WriteString(w, line); err != nil {
			return err
		}
	}
	return err
}

// DecisionLines are the lines of a report, in the order of its tenants and then of its
// errors.
func DecisionLines(r *residency.Report) ([]string, error) {
	var lines []string
	add := func(decision any) error {
		line, err := encodeLine(decision)
		lines = append(lines, string(line)+"\n")
		return err
	}
	for i := range r.Tenants {
		t := &r.Tenants[i]
		if err := add(decided{t.File, t.Name, t.Verdict, t.Summary, openFindings(t), r.Settings}); err != nil {
			return nil, err
		}
	}
	var files []string
	errors := map[string][]residency.Error{}
	for _, e := range r.Errors {
		if errors[e.File] == nil {
			files = append(files, e.File)
		}
		errors[e.File] = append(errors[e.File], e)
	}
	for _, file := range files {
		if err := add(undecided{File: file, Errors: errors[file]}); err != nil {
			return nil, err
		}
	}
	return lines, nil
}

type decided struct {
	File     string                  `json:"file"`
	Name     string                  `json:"name"`
	Verdict  residency.Verdict       `json:"verdict"`
	Summary  residency.Summary       `json:"summary"`
	Open     []openFinding           `json:"open"`
	Settings []residency.GateSetting `json:"settings,omitempty"` // that weaken the gate
}

type undecided struct {
	File    string            `json:"file"`
	Name    *string           `json:"name"`
	Verdict *string           `json:"verdict"`
	Errors  []residency.Error `json:"errors"`
}

type openFinding struct {
	ID      string            `json:"id"`
	Verdict residency.Verdict `json:"verdict"`
	Cause   *residency.Cause  `json:"cause"`
}

// openFindings are those that somebody has to see to: neither accepted nor known.
func openFindings(t *residency.Tenant) []openFinding {
	open := []openFinding{}
	for i := range t.Findings {
		f := &t.Findings[i]
		if (f.Verdict == residency.Violated || f.Verdict == residency.Unknown) && f.Waiver == nil && !f.IsKnown() {
			open = append(open, openFinding{f.ID, f.Verdict, f.Cause})
		}
	}
	return open
}
