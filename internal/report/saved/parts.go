package saved

import (
	"bytes"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/residency"
)

// Part is a file that holds a saved report, or one a line as --stream writes them.
type Part struct {
	File string
	Data []byte
}

// ParseParts reads what several runs, or one that streamed, have written of the parts of
// a fleet, as one report.
func ParseParts(parts []Part) (*residency.Report, []residency.Error) {
	var reports []*residency.Report
	var faults []residency.Error
	for _, part := range parts {
		read, wrong := part.reports()
		reports, faults = append(reports, read...), append(faults, wrong...)
		if len(faults) >= mostFaults {
			return nil, faults[:mostFaults]
		}
	}
	if faults != nil {
		return nil, faults
	}
	if len(reports) == 1 {
		return reports[0], nil
	}
	joined, err := residency.Join(reports)
	if err != nil {
		return nil, []residency.Error{{File: parts[len(parts)-1].File, Message: "the reports do not belong together: " + err.Error()}}
	}
	return joined, nil
}

// reports reads a report, or as many as there are lines.
func (p Part) reports() (reports []*residency.Report, faults []residency.Error) {
	lines := p.lines()
	if lines == nil {
		read, wrong := Parse(p.File, p.Data)
		return []*residency.Report{read}, wrong
	}
	for i, line := range lines {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		read, wrong := Parse(p.File, line)
		for _, fault := range wrong {
			fault.Line += i
			faults = append(faults, fault)
		}
		if reports = append(reports, read); len(faults) >= mostFaults {
			break
		}
	}
	return reports, faults
}

// lines are those of a file that holds a value a line; nil for one that holds a single
// value.
func (p Part) lines() [][]byte {
	first, rest, several := bytes.Cut(p.Data, []byte("\n"))
	if !several || len(bytes.TrimSpace(rest)) == 0 || !jsontext.Value(bytes.TrimPrefix(first, []byte("\ufeff"))).IsValid() {
		return nil
	}
	return bytes.Split(p.Data, []byte("\n"))
}
