// Package inventory writes what is documented of each kind of data, for those who have
// to write it down. It answers "which papers does an inventory make, and what did
// somebody fill into an earlier one?" and must not know what belongs into a row.
package inventory

import (
	"embed"
	"html/template"
	"io"
	"strings"
	"sync"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report/saved"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

//go:embed templates
var templates embed.FS

// Schema is the JSON Schema of an inventory.
//
//go:embed schema.json
var Schema []byte

// Columns are those that only the organisation can fill. New ones go to the end.
var Columns = []string{
	"purpose", "legal_basis", "data_subjects", "recipients", "transfer_basis", "retention", "security_measures", "owner", "reviewed", "remarks",
}

// Blank gives each row a field for every column that is there to be filled in.
func Blank(i *residency.Inventory) {
	columns := filledColumns(i)
	for j := range i.Tenants {
		for k := range i.Tenants[j].Rows {
			row := &i.Tenants[j].Rows[k]
			written := map[string]string{}
			for _, field := range row.Filled {
				written[field.Column] = field.Text
			}
			row.Filled = nil
			for _, column := range columns {
				row.Filled = append(row.Filled, residency.FilledField{Column: column, Text: written[column]})
			}
		}
	}
}

// Formats are those that an inventory is written in.
func Formats() []string { return []string{"markdown", "html", "csv", "json"} }

// Write writes an inventory in one of the formats. Name says what a country is called.
func Write(w io.Writer, format string, i *residency.Inventory, name func(country string) string) error {
	switch format {
	case "csv":
		return writeCSV(w, i)
	case "json":
		return writeJSON(w, i)
	case "html":
		return page().Execute(inert.Markup(w), View(i, name))
	}
	t, err := embedded("inventory.md")
	if err != nil {
		return err
	}
	return t.Write(w, View(i, name))
}

// page is parsed when it is first asked for.
var page = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("inventory.gohtml").Funcs(template.FuncMap{"join": strings.Join}).ParseFS(templates, "templates/inventory.gohtml"))
})

// IsLink says whether the address of a document may be followed.
func (s Source) IsLink() bool { return wording.IsLink(s.URL) }

func writeJSON(w io.Writer, i *residency.Inventory) error {
	out := *i
	out.Policy.Bundles = saved.NotNil(i.Policy.Bundles)
	out.Tenants = saved.EachOf(i.Tenants, func(t *residency.TenantInventory) {
		t.Home, t.Questions = saved.NotNil(t.Home), saved.NotNil(t.Questions)
		t.Transfers = saved.EachOf(t.Transfers, func(to *residency.Transfer) {
			to.Citations, to.Rows = saved.NotNil(to.Citations), saved.NotNil(to.Rows)
		})
		t.Unplaced = saved.EachOf(t.Unplaced, func(u *residency.Unplaced) { u.Rows = saved.NotNil(u.Rows) })
		t.Rows = saved.EachOf(t.Rows, rowWithoutNull)
	})
	return saved.Indented(inert.JSON(w), &out)
}

// rowWithoutNull makes each list of a row a list, so that readers may loop over it.
func rowWithoutNull(r *residency.InventoryRow) {
	for _, list := range []*[]string{&r.Places, &r.Countries, &r.Outside, &r.OutsideCountries, &r.Beyond, &r.Unplaced, &r.Needs} {
		*list = saved.NotNil(*list)
	}
	r.Feature.At = nil
	r.Findings, r.Filled = saved.NotNil(r.Findings), saved.NotNil(r.Filled)
	r.Facts = saved.EachOf(r.Facts, func(f *residency.Fact) {
		f.Data, f.Places, f.Citations = saved.NotNil(f.Data), saved.NotNil(f.Places), saved.NotNil(f.Citations)
	})
}
