package report

import (
	"fmt"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/residency"
)

// tenantNames is a name for each tenant of a report that no other has, fit to
// be printed: its own, with its place where several have it.
func tenantNames(r *residency.Report) []string {
	names := make([]string, len(r.Tenants))
	times := map[string]int{}
	for i := range r.Tenants {
		names[i] = printable(r.Tenants[i].Name)
		times[names[i]]++
	}
	taken := map[string]int{}
	for i := range r.Tenants {
		if t := &r.Tenants[i]; times[names[i]] > 1 {
			names[i] += fmt.Sprintf(" (%s, document %d)", printable(t.File), t.Document+1)
		}
		taken[names[i]]++
		if n := taken[names[i]]; n > 1 { // two files of one base name
			names[i] += fmt.Sprintf(" (%d)", n)
		}
	}
	return names
}

// whole is an id fit to be printed, however long: cut short, two of them could
// be one.
func whole(id string) string { return inert.Commands(writtenOut(id)) }

// noVerdict names what holds the errors of a report, beside its tenants.
const noVerdict = "No verdict"

// acceptedBy says by whom and until when a finding is waived.
func acceptedBy(f *residency.Finding) string { return "waived: " + waiver(f) }

// position says where in the tenant document a finding comes from: the
// requirement, and the feature's entry.
func position(t *residency.Tenant, f *residency.Finding) []string {
	v := &textReport{file: t.File}
	var lines []string
	if at := v.at("requirement at ", f.At, ""); at != "" {
		lines = append(lines, at)
	}
	if at := v.at("feature at ", f.Feature.At, ""); at != "" {
		lines = append(lines, at)
	}
	return lines
}
