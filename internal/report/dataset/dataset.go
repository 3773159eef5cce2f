// Package dataset writes all facts that the policies document as data for other
// programs, and reads what it wrote. It answers "how are the facts kept as a table?"
// and must not know where they come from or which of them are chosen.
package dataset

import (
	_ "embed"
	"io"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/residency"
)

// Schema is the JSON Schema of a dataset.
//
//go:embed schema.json
var Schema []byte

// WriteJSON writes a dataset as its schema has it.
func WriteJSON(w io.Writer, d *residency.Dataset) error {
	out := *d
	out.Policy.Bundles = saved.NotNil(d.Policy.Bundles)
	out.Facts = saved.EachOf(d.Facts, withoutNull)
	return saved.Indented(inert.JSON(w), &out)
}

// withoutNull makes each list of a row a list, so that readers may loop over it.
func withoutNull(r *residency.FactRow) {
	r.Covers, r.Conditions, r.Data = saved.NotNil(r.Covers), saved.NotNil(r.Conditions), saved.NotNil(r.Data)
	r.Tenants.Countries, r.Tenants.Except = saved.NotNil(r.Tenants.Countries), saved.NotNil(r.Tenants.Except)
	r.Activities, r.Overrides = saved.NotNil(r.Activities), saved.NotNil(r.Overrides)
	r.Disputes, r.Citations = saved.NotNil(r.Disputes), saved.NotNil(r.Citations)
}
