package check

import (
	"context"
	"errors"
	"os"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/residency"
)

// holdAgainstBaseline marks what the baseline has, where one is given. A baseline
// that cannot be taken at its word is a mistake: without it the run would answer
// another question. Nobody needs to settle now what is known.
func (p *Run) holdAgainstBaseline(ctx context.Context, w World, r *residency.Report, present func(id string) string) error {
	if p.Baseline == "" {
		return nil
	}
	baseline, faults := readBaseline(w, p.Baseline)
	if faults != nil {
		r.Errors = append(r.Errors, faults...)
		return nil
	}
	r.HoldAgainst(baseline, w.Name(p.Baseline), present)
	return askAnew(ctx, r)
}

// askAnew asks the policies what is left to do of tenants of which something is known.
func askAnew(ctx context.Context, r *residency.Report) error {
	for i := range r.Tenants {
		judged := &r.Tenants[i]
		if judged.Summary.Known == 0 {
			continue
		}
		var err error
		if judged.NextSteps, err = policy.NextSteps(ctx, judged.Findings); err != nil {
			return err
		}
		ask(judged)
	}
	return nil
}

func readBaseline(w World, path string) (*residency.Report, []residency.Error) {
	data, err := ReadSaved(w, path)
	if err != nil {
		return nil, []residency.Error{w.FileError(path, err)}
	}
	baseline, faults := saved.ParseParts([]saved.Part{{File: w.Name(path), Data: data}})
	switch {
	case faults != nil:
		return nil, faults
	case len(baseline.Errors) > 0:
		return nil, []residency.Error{w.FileError(path, ErrNoVerdict)}
	case len(baseline.Tenants) == 0:
		return nil, []residency.Error{w.FileError(path, errors.New("a report on no tenant is the baseline of none"))}
	}
	return baseline, nil
}

// readsBeside says whether this run reads a file of a folder as something other than
// a document, such as waivers.
func (p *Run) readsBeside(path string) bool {
	for _, other := range append([]string{p.Baseline}, p.Waivers...) {
		if other == "" {
			continue
		}
		a, err := os.Stat(path)
		if err != nil {
			return false
		}
		if b, err := os.Stat(other); err == nil && os.SameFile(a, b) {
			return true
		}
	}
	return false
}
