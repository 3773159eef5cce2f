package cli

import (
	"bytes"
	"context"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/residency"
)

// readDiffInputs tells for both sides whether they are saved reports. The standard
// input is read once, whichever side it is.
func readDiffInputs(s streams, paths [2]string) (inputs [2]diffInput, err error) {
	for i, path := range paths {
		inputs[i].path = path
		switch {
		case path == "-" && i == 1 && paths[0] == "-":
			inputs[1] = inputs[0]
		case path == "-":
			if inputs[i].stdin, err = check.ReadSaved(s.World, path); err != nil {
				return inputs, err
			}
			if saved.IsReport(inputs[i].stdin) {
				inputs[i].saved = inputs[i].stdin
			}
		default:
			inputs[i].saved = check.SavedOrNothing(s.World, path)
		}
	}
	return inputs, nil
}

// name is what the side is called in the diff.
func (in *diffInput) name(s streams) string {
	if in.path == "-" {
		return "standard input"
	}
	return s.Name(in.path)
}

// report is the saved report, or what the documents are judged to be.
func (in *diffInput) report(ctx context.Context, s streams, catalogue *policy.Catalogue) (*residency.Report, error) {
	if in.saved != nil {
		read, faults := saved.ParseParts([]saved.Part{{File: s.Name(in.path), Data: in.saved}})
		switch {
		case faults != nil:
			return &residency.Report{Errors: faults}, nil
		case len(read.Errors) > 0:
			return &residency.Report{Errors: []residency.Error{s.FileError(in.path, check.ErrNoVerdict)}}, nil
		}
		return read, nil
	}
	if in.path == "-" {
		s.In = bytes.NewReader(in.stdin)
	}
	judged, err := in.check.Judge(ctx, s.World, catalogue)
	if err != nil {
		return nil, err
	}
	return &judged.Report, nil
}
