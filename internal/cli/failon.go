package cli

import (
	"slices"

	"github.com/spf13/pflag"

	"github.com/residency-check/residency-check/internal/residency"
)

// failOn says which findings make the exit status 1. It is the value of a flag.
type failOn string

const (
	failOnPartial    failOn = "partial"    // violated, unknown, or met by a part of the data alone
	failOnUnknown    failOn = "unknown"    // violated or unknown
	failOnUndeclared failOn = "undeclared" // violated, or unknown because of what the document leaves open
	failOnViolated   failOn = "violated"
	failOnNever      failOn = "never"
)

func failOnWords() []string {
	return []string{string(failOnPartial), string(failOnUnknown), string(failOnUndeclared), string(failOnViolated), string(failOnNever)}
}

var _ pflag.Value = new(failOn)

// String is the value as it is written.
func (f *failOn) String() string { return string(*f) }

// Type is what --help calls the value.
func (f *failOn) Type() string { return "LEVEL" }

// Set reads the value from the command line.
func (f *failOn) Set(name string) error {
	if !slices.Contains(failOnWords(), name) {
		return &wordError{name, failOnWords()}
	}
	*f = failOn(name)
	return nil
}

// status is the exit status of a report.
func (f failOn) status(report *residency.Report) int {
	if len(report.Errors) > 0 {
		return exitNoAnswer
	}
	for _, tenant := range report.Tenants {
		if f.failsOnUnknown() && tenant.IsIncomplete() || hasDrifted(&tenant) {
			return exitFailed
		}
		for i := range tenant.Findings {
			finding := &tenant.Findings[i]
			if finding.Waiver == nil && !finding.IsKnown() && f.fails(finding) {
				return exitFailed
			}
		}
	}
	return exitMet
}

// mark has each finding and note say what it is to the exit status, where that is
// not as by default, for formats that other gates read.
func (f failOn) mark(report *residency.Report) {
	for i := range report.Tenants {
		tenant := &report.Tenants[i]
		for j := range tenant.Findings {
			finding := &tenant.Findings[j]
			finding.Gate = "" // of this run, and no other
			fails := f.fails(finding)
			switch byDefault := failOnUnknown.fails(finding); {
			case fails && !byDefault:
				finding.Gate = residency.GateFails
			case byDefault && !fails:
				finding.Gate = residency.GateTolerates
			}
		}
		for j := range tenant.Notes {
			if note := &tenant.Notes[j]; note.Code == residency.IncompleteInput && !f.failsOnUnknown() {
				note.Gate = residency.GateTolerates
			}
		}
	}
}

func (f failOn) failsOnUnknown() bool { return f == failOnUnknown || f == failOnPartial }

func (f failOn) fails(finding *residency.Finding) bool {
	violated := finding.Verdict == residency.Violated
	unknown := finding.Verdict == residency.Unknown
	switch f {
	case failOnPartial:
		return violated || unknown || len(finding.PartialData) > 0
	case failOnNever:
		return false
	case failOnViolated:
		return violated
	case failOnUndeclared:
		return violated || unknown && finding.Cause != nil && *finding.Cause == residency.Undeclared
	}
	return violated || unknown
}
