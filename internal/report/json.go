package report

import (
	"io"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/residency"
)

// jsonFormat is the contract with machine readers.
type jsonFormat struct{}

func (jsonFormat) Render(w io.Writer, r *residency.Report) error {
	out := withoutNull(r)
	if err := json.MarshalWrite(w, out, jsontext.WithIndent("  "), json.FormatNilSliceAsNull(true),
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
	out.Errors, out.Settings = list(r.Errors), list(r.Settings)
	out.Policy.Bundles = nil // left out where there is none
	if len(r.Policy.Bundles) > 0 {
		out.Policy.Bundles = each(r.Policy.Bundles, func(b *residency.PolicyBundle) {
			b.Features, b.Extended, b.Overridden, b.Rules = list(b.Features), list(b.Extended), list(b.Overridden), list(b.Rules)
		})
	}
	out.Tenants = each(r.Tenants, func(t *residency.Tenant) {
		t.Notes = list(t.Notes)
		t.Findings = each(t.Findings, findingWithoutNull)
	})
	return &out
}

func findingWithoutNull(f *residency.Finding) {
	f.Documented = list(f.Documented)
	f.Outside = list(f.Outside)
	f.Needs = list(f.Needs)
	f.PassesIf = each(f.PassesIf, func(a *residency.Alternative) { *a = list(*a) })
	f.Facts = each(f.Facts, factWithoutNull)
}

func factWithoutNull(fact *residency.Fact) {
	fact.Data = list(fact.Data)
	fact.Places = list(fact.Places)
	fact.Citations = list(fact.Citations)
}

// list returns s, or an empty slice for nil.
func list[S ~[]T, T any](s S) S {
	if s == nil {
		return S{}
	}
	return s
}

// each returns a copy of s, never nil, with change applied to every element.
func each[S ~[]T, T any](s S, change func(*T)) S {
	out := make(S, len(s))
	copy(out, s)
	for i := range out {
		change(&out[i])
	}
	return out
}
