// Package saved is a report as JSON: written, a line of a stream too, and read back.
// It answers "what may a program rely on?" and knows nothing of how people see it.
package saved

import (
	"io"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/residency"
)

// JSON is the contract with machine readers.
type JSON struct{}

// mostIndented is how many findings a report has that people may read as JSON. Of a larger
// one, two fifths would be blanks.
const mostIndented = 2000

// Render writes a report as JSON, a value a line, indented where it is not large.
func (JSON) Render(w io.Writer, r *residency.Report) error {
	findings := 0
	for i := range r.Tenants {
		findings += len(r.Tenants[i].Findings)
	}
	if findings > mostIndented {
		return indented(w, withoutNull(r), "")
	}
	return Indented(w, withoutNull(r))
}

// Indented writes a value as JSON for machines that people can read too.
func Indented(w io.Writer, value any) error { return indented(w, value, "  ") }

func indented(w io.Writer, value any, indent string) error {
	if err := json.MarshalWrite(w, value, jsontext.WithIndent(indent), json.FormatNilSliceAsNull(true),
		json.Deterministic(true), jsontext.EscapeForJS(true), jsontext.AllowInvalidUTF8(true)); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// withoutNull returns a copy of r in which a list that is nil is an empty
// one, so that a reader of the JSON may loop over every list. Allowed and
// Forbidden stay as they are: there, null says that the requirement speaks
// the other way round.
func withoutNull(r *residency.Report) *residency.Report {
	out := *r
	out.Errors, out.Settings = NotNil(r.Errors), NotNil(r.Settings)
	out.Policy.Bundles = EachOf(r.Policy.Bundles, func(b *residency.PolicyBundle) {
		b.Features, b.Extended, b.Overridden, b.Rules = NotNil(b.Features), NotNil(b.Extended), NotNil(b.Overridden), NotNil(b.Rules)
	})
	out.Tenants = EachOf(r.Tenants, func(t *residency.Tenant) {
		t.Notes = NotNil(t.Notes)
		t.Uses = EachOf(t.Uses, func(u *residency.Use) { u.Resources = NotNil(u.Resources) })
		t.Found = foundWithoutNull(t.Found)
		t.NextSteps = EachOf(t.NextSteps, func(s *residency.NextStep) { s.Settles = NotNil(s.Settles) })
		t.Findings = EachOf(t.Findings, FindingWithoutNull)
	})
	return &out
}

func foundWithoutNull(found *residency.Found) *residency.Found {
	if found == nil {
		return nil
	}
	out := *found
	out.Inputs, out.UnmappedTypes = NotNil(found.Inputs), NotNil(found.UnmappedTypes)
	return &out
}

// FindingWithoutNull empties the lists of a finding that are nil.
func FindingWithoutNull(f *residency.Finding) {
	f.Requirement.Controls = NotNil(f.Requirement.Controls)
	f.Documented = NotNil(f.Documented)
	f.Outside, f.OutsideCountries, f.Beyond = NotNil(f.Outside), NotNil(f.OutsideCountries), NotNil(f.Beyond)
	f.Difference = NotNil(f.Difference)
	f.SilentData, f.PartialData = NotNil(f.SilentData), NotNil(f.PartialData)
	f.Needs = NotNil(f.Needs)
	f.PassesIf = EachOf(f.PassesIf, func(a *residency.Alternative) { *a = NotNil(*a) })
	f.Facts = EachOf(f.Facts, factWithoutNull)
}

func factWithoutNull(fact *residency.Fact) {
	fact.Data = NotNil(fact.Data)
	fact.Places = NotNil(fact.Places)
	fact.Citations = NotNil(fact.Citations)
}

// NotNil returns s, or an empty slice for nil.
func NotNil[S ~[]T, T any](s S) S {
	if s == nil {
		return S{}
	}
	return s
}

// EachOf returns a copy of s, never nil, with change applied to every element.
func EachOf[S ~[]T, T any](s S, change func(*T)) S {
	out := make(S, len(s))
	copy(out, s)
	for i := range out {
		change(&out[i])
	}
	return out
}
