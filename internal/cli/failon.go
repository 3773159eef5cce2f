package cli

import "github.com/residency-check/residency-check/internal/residency"

// failOn says which findings make the exit status 1.
type failOn string

const (
	failOnUnknown    failOn = "unknown"    // violated or unknown
	failOnUndeclared failOn = "undeclared" // violated, or unknown because of what the document leaves open
	failOnViolated   failOn = "violated"
	failOnNever      failOn = "never"
)

func parseFailOn(name string) (failOn, error) {
	switch f := failOn(name); f {
	case failOnUnknown, failOnUndeclared, failOnViolated, failOnNever:
		return f, nil
	}
	return "", usagef("unknown --fail-on %q (known: unknown, undeclared, violated, never)", name)
}

// status is the exit status of a report.
func (f failOn) status(report *residency.Report) int {
	if len(report.Errors) > 0 {
		return exitNoAnswer
	}
	for _, tenant := range report.Tenants {
		for _, finding := range tenant.Findings {
			if finding.Waiver == nil && f.fails(&finding) {
				return exitFailed
			}
		}
	}
	return exitMet
}

func (f failOn) fails(finding *residency.Finding) bool {
	violated := finding.Verdict == residency.Violated
	unknown := finding.Verdict == residency.Unknown
	switch f {
	case failOnNever:
		return false
	case failOnViolated:
		return violated
	case failOnUndeclared:
		return violated || unknown && finding.Cause != nil && *finding.Cause == residency.Undeclared
	}
	return violated || unknown
}
