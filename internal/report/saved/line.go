package saved

import (
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/residency"
)

// noFacts marks where the facts of a finding are inserted. It occurs nowhere else in a
// line, since quotes within strings are escaped.
const noFacts = `"facts":[]`

// Line is r as JSON on one line, in pieces. Facts are most of a report, and in a
// fleet most of them are those of an earlier one, whose encoding is used again.
func Line(r *residency.Report) ([]string, error) {
	bare := *r
	bare.Tenants = EachOf(r.Tenants, func(t *residency.Tenant) {
		t.Findings = EachOf(t.Findings, func(f *residency.Finding) { f.Facts = nil })
	})
	text, err := encodeLine(withoutNull(&bare))
	if err != nil {
		return nil, err
	}
	rest := string(text) + "\n"
	var pieces []string
	for _, tenant := range r.Tenants {
		for i := range tenant.Findings {
			facts, err := factsJSON(&tenant.Findings[i])
			if err != nil {
				return nil, err
			}
			var before string
			before, rest, _ = strings.Cut(rest, noFacts)
			pieces = append(pieces, before, `"facts":`, facts)
		}
	}
	return append(pieces, rest), nil
}

func factsJSON(f *residency.Finding) (string, error) {
	encode := func() ([]byte, error) { return encodeLine(EachOf(f.Facts, factWithoutNull)) }
	if f.FactsJSON != nil {
		return f.FactsJSON.Text(encode)
	}
	text, err := encode()
	return string(text), err
}

func encodeLine(value any) ([]byte, error) {
	text, err := json.Marshal(value, json.FormatNilSliceAsNull(true),
		json.Deterministic(true), jsontext.EscapeForJS(true), jsontext.AllowInvalidUTF8(true))
	return inert.JSONText(text), err
}
