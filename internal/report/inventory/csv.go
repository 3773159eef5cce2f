package inventory

import (
	"encoding/csv"
	"io"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/report/pipeline"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// saidColumns are what is documented of a row, before what the organisation fills in;
// heldColumns stand behind that, and keep the row together. Of several values in a cell,
// words are divided by "; ", and sentences and documents stand on lines of their own.
var (
	saidColumns = []string{
		"tenant", "country", "product", "name", "use", "data", "activity", "places", "countries", "outside", "outside_countries", "beyond",
		"certainty", "depends_on", "disputed", "transfers", "findings", "waivers",
	}
	heldColumns = []string{
		"claims", "sources", "urls", "dated", "read", "copy", "checked", "feature", "key", "tenant_id", "file", "against", "gone", "as_of", "policies",
	}
)

// writeCSV writes one table for spreadsheets (RFC 4180), which begins with a byte order
// mark, as the table of findings does.
func writeCSV(w io.Writer, i *residency.Inventory) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	table := csv.NewWriter(w)
	table.UseCRLF = true
	filled := filledColumns(i)
	columns := slices.Concat(saidColumns, filled, heldColumns)
	if err := table.Write(cellsOf(columns, func(c string) string { return pipeline.Cell(c) })); err != nil {
		return err
	}
	for j := range i.Tenants {
		t := &i.Tenants[j]
		for k := range t.Rows {
			cells := rowCells(t, &t.Rows[k])
			cells["as_of"], cells["policies"] = pipeline.Cell(i.AsOf), pipeline.Cell(i.Policy.Label())
			if err := table.Write(cellsOf(columns, func(c string) string { return cells[c] })); err != nil {
				return err
			}
		}
	}
	table.Flush()
	return table.Error()
}

func cellsOf(columns []string, cell func(column string) string) []string {
	all := make([]string, len(columns))
	for i, column := range columns {
		all[i] = cell(column)
	}
	return all
}

// filledColumns are ours, and those that somebody added to an earlier file.
func filledColumns(i *residency.Inventory) []string {
	all := slices.Clone(Columns)
	for j := range i.Tenants {
		for k := range i.Tenants[j].Rows {
			for _, field := range i.Tenants[j].Rows[k].Filled {
				if !slices.Contains(all, field.Column) {
					all = append(all, field.Column)
				}
			}
		}
	}
	return all
}

func rowCells(t *residency.TenantInventory, r *residency.InventoryRow) map[string]string {
	cells := map[string]string{
		"tenant": pipeline.Cell(t.Name), "tenant_id": pipeline.Cell(t.ID), "country": pipeline.Cell(t.Country), "file": pipeline.Cell(t.File),
		"feature": pipeline.Cell(r.Feature.ID), "product": pipeline.Cell(r.Feature.Product), "name": pipeline.Cell(r.Feature.Name),
		"use": pipeline.Cell(wording.Either(r.Feature.Use, "")), "key": pipeline.Cell(r.Key),
		"data": pipeline.Cell(dataName(r.Data)), "activity": pipeline.Cell(string(r.Activity)),
		"against": pipeline.Cell(wording.Either(r.Against, "")), "disputed": yes(r.Disputed), "gone": yes(r.Gone),
	}
	for column, words := range compared(r) {
		cells[column] = words
	}
	for column, words := range map[string][]string{"countries": r.Countries, "outside": r.Outside, "beyond": r.Beyond, "depends_on": r.Needs} {
		cells[column] = pipeline.Cells("; ", words)
	}
	for _, field := range r.Filled {
		cells[field.Column] = pipeline.Cells("\n", strings.Split(field.Text, "\n"))
	}
	findingCells(r, cells)
	sourceCells(r, cells)
	cells["transfers"] = pipeline.Cells("; ", standings(t, r))
	return cells
}

// compared are the cells of which a change is told.
func compared(r *residency.InventoryRow) map[string]string {
	return map[string]string{
		"places": pipeline.Cells("; ", r.Places), "outside_countries": pipeline.Cells("; ", r.OutsideCountries), "certainty": pipeline.Cell(r.Certainty),
	}
}

func findingCells(r *residency.InventoryRow, cells map[string]string) {
	var findings, waivers []string
	for _, f := range r.Findings {
		findings = append(findings, f.ID+": "+string(f.Verdict))
		if f.Waiver != nil {
			waivers = append(waivers, f.ID+": "+wording.Waiver(&residency.Finding{Waiver: f.Waiver}))
		}
	}
	cells["findings"], cells["waivers"] = pipeline.Cells("\n", findings), pipeline.Cells("\n", waivers)
}

// sourceCells fills in what documents say, and which: line n of each is one document.
func sourceCells(r *residency.InventoryRow, cells map[string]string) {
	var claims []string
	cited := map[string][]string{}
	seen := map[string]bool{}
	for _, fact := range telling(r) {
		claims = append(claims, wording.Claim(fact))
		for _, c := range fact.Citations {
			if seen[wording.Document(c)] {
				continue
			}
			seen[wording.Document(c)] = true
			cited["sources"] = append(cited["sources"], c.Title)
			for column, value := range map[string]*string{"urls": c.URL, "dated": c.Dated, "read": c.Read, "copy": c.Copy, "checked": c.Checked} {
				cited[column] = append(cited[column], wording.Either(value, ""))
			}
		}
	}
	cells["claims"] = pipeline.Cells("\n", claims)
	for column, values := range cited {
		if slices.ContainsFunc(values, func(s string) bool { return s != "" }) {
			cells[column] = pipeline.Cells("\n", values)
		}
	}
}

// standings is what the law of home says of the countries of a row.
func standings(t *residency.TenantInventory, r *residency.InventoryRow) []string {
	var all []string
	for _, to := range t.Transfers {
		if slices.Contains(to.Rows, r.Key) {
			all = append(all, to.Country+" "+to.Status+wording.After(": ", wording.Either(to.Scope, "")))
		}
	}
	return all
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return ""
}
