package wording

import (
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/residency"
)

// TenantNames is a name for each tenant of a report that no other has, fit to
// be printed: its own, with its place where several have it.
func TenantNames(r *residency.Report) []string {
	names := make([]string, len(r.Tenants))
	times := map[string]int{}
	for i := range r.Tenants {
		names[i] = Printable(r.Tenants[i].Name)
		times[names[i]]++
	}
	taken := map[string]int{}
	for i := range r.Tenants {
		if t := &r.Tenants[i]; times[names[i]] > 1 {
			names[i] += fmt.Sprintf(" (%s, document %d)", Printable(t.File), t.Document+1)
		}
		taken[names[i]]++
		if n := taken[names[i]]; n > 1 { // two files of one base name
			names[i] += fmt.Sprintf(" (%d)", n)
		}
	}
	return names
}

// Whole is an id fit to be printed, however long: cut short, two of them could
// be one.
func Whole(id string) string { return inert.Commands(WrittenOut(id)) }

// NoVerdict names what holds the errors of a report, beside its tenants.
const NoVerdict = "No verdict"

// AcceptedBy says by whom and until when a finding is waived.
func AcceptedBy(f *residency.Finding) string { return "waived: " + Waiver(f) }

// Position says where in the tenant document a finding comes from: the feature's entry,
// and the requirement.
func Position(t *residency.Tenant, f *residency.Finding) []string {
	var lines []string
	if at := At(t.File, "feature at ", f.Feature.At, ""); at != "" {
		lines = append(lines, at)
	}
	if at := At(t.File, "requirement at ", f.At, ""); at != "" {
		lines = append(lines, at)
	}
	return lines
}

// Called is what people call the used feature of a finding.
func Called(f *residency.Finding) string {
	name := f.Feature.Name
	if name == "" {
		return Used(f)
	}
	if f.Feature.Use != nil && *f.Feature.Use != "" {
		name += " (" + *f.Feature.Use + ")"
	}
	return name
}

// OfProduct goes on behind the names of features: their product, where no name has it
// already.
func OfProduct(f *residency.Finding, called []string) string {
	for _, name := range called {
		if strings.Contains(name, f.Feature.Product) {
			return ""
		}
	}
	return " (" + f.Feature.Product + ")"
}
