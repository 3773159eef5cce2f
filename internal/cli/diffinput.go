package cli

import (
	"bytes"
	"context"
	"errors"
	"os"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
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
			if inputs[i].stdin, err = readReport(s, path); err != nil {
				return inputs, err
			}
			if saved.IsReport(inputs[i].stdin) {
				inputs[i].saved = inputs[i].stdin
			}
		default:
			inputs[i].saved = savedReport(s, path)
		}
	}
	return inputs, nil
}

// savedReport is the content of a file that is a saved report, else nil: what is
// wrong with any other file, the check says.
func savedReport(s streams, path string) []byte {
	format, _ := tenant.FormatOf(path)
	if info, err := os.Stat(path); err != nil || info.IsDir() || format != tenant.JSON {
		return nil
	}
	data, err := readReport(s, path)
	if err != nil || !saved.IsReport(data) {
		return nil
	}
	return data
}

// name is what the side is called in the diff.
func (in *diffInput) name() string {
	if in.path == "-" {
		return "standard input"
	}
	return displayName(in.path)
}

// report is the saved report, or what the documents are judged to be.
func (in *diffInput) report(ctx context.Context, s streams, catalogue *policy.Catalogue) (*residency.Report, error) {
	if in.saved != nil {
		read, faults := saved.Parse(displayName(in.path), in.saved)
		switch {
		case faults != nil:
			return &residency.Report{Errors: faults}, nil
		case len(read.Errors) > 0:
			return &residency.Report{Errors: []residency.Error{fileError(in.path, errNoVerdict)}}, nil
		}
		return read, nil
	}
	if in.path == "-" {
		s.in = bytes.NewReader(in.stdin)
	}
	judged, err := in.check.judgeAll(ctx, s, catalogue)
	if err != nil {
		return nil, err
	}
	return &judged.report, nil
}

var errNoVerdict = errors.New("a report with errors, and so without a verdict: mend what it tells of, and save it anew")
