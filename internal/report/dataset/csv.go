package dataset

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"github.com/residency-check/residency-check/internal/report/pipeline"
	"github.com/residency-check/residency-check/internal/residency"
)

// columns is the header. New columns go to the end. Of several values in a cell,
// words are divided by "; ", and conditions and citations stand on lines of their
// own: line n of sources, urls, sections, passages, limits, dated, read, copy and
// checked is one citation.
var columns = []string{
	"id", "feature", "name", "product", "covers", "claim", "countries", "except_countries", "cloud", "conditions",
	"data", "activities", "storage", "processing", "transit", "support_access", "certainty", "status", "boundary",
	"since", "known_from", "until", "effective_from", "effective_until", "overrides", "disputes",
	"sources", "urls", "sections", "passages", "limits", "dated", "read", "copy", "checked", "as_of", "policies",
}

// WriteCSV writes a dataset as one table for spreadsheets (RFC 4180), which begins
// with a byte order mark, as the table of findings does.
func WriteCSV(w io.Writer, d *residency.Dataset) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	table := csv.NewWriter(w)
	table.UseCRLF = true
	if err := table.Write(columns); err != nil {
		return err
	}
	for i := range d.Facts {
		cells := rowCells(&d.Facts[i])
		cells["as_of"], cells["policies"] = d.AsOf, d.Policy.Revision
		line := make([]string, len(columns))
		for j, column := range columns {
			line[j] = cells[column]
		}
		if err := table.Write(line); err != nil {
			return err
		}
	}
	table.Flush()
	return table.Error()
}

func rowCells(r *residency.FactRow) map[string]string {
	cells := map[string]string{
		"id": pipeline.Cell(r.ID), "feature": value(r.Feature), "name": value(r.Name), "product": value(r.Product),
		"covers": words(r.Covers), "claim": pipeline.Cell(r.Claim),
		"countries": words(r.Tenants.Countries), "except_countries": words(r.Tenants.Except), "cloud": pipeline.Cell(string(r.Tenants.Cloud)),
		"conditions": lines(r.Conditions, conditionCell), "data": words(r.Data), "activities": words(r.Activities),
		"certainty": pipeline.Cell(r.Certainty), "status": pipeline.Cell(r.Status), "boundary": fmt.Sprint(r.Boundary),
		"since": value(r.Since), "known_from": value(r.KnownFrom), "until": value(r.Until),
		"overrides": words(r.Overrides), "disputes": words(r.Disputes),
		"sources":  lines(r.Citations, func(c residency.Citation) string { return c.Title }),
		"urls":     lines(r.Citations, func(c residency.Citation) string { return plain(c.URL) }),
		"sections": lines(r.Citations, func(c residency.Citation) string { return plain(c.Section) }),
		"passages": lines(r.Citations, func(c residency.Citation) string { return plain(c.Passage) }),
		"limits":   lines(r.Citations, func(c residency.Citation) string { return strings.Join(c.Limits, ", ") }),
		"dated":    lines(r.Citations, func(c residency.Citation) string { return plain(c.Dated) }),
		"read":     lines(r.Citations, func(c residency.Citation) string { return plain(c.Read) }),
		"copy":     lines(r.Citations, func(c residency.Citation) string { return plain(c.Copy) }),
		"checked":  lines(r.Citations, func(c residency.Citation) string { return plain(c.Checked) }),
	}
	for activity, places := range r.Places {
		cells[string(activity)] = words(places)
	}
	if r.Effective != nil {
		cells["effective_from"], cells["effective_until"] = pipeline.Cell(r.Effective.From), pipeline.Cell(r.Effective.Until)
	}
	return cells
}

// conditionCell is a condition as its parts, for programs rather than readers.
func conditionCell(c residency.Condition) string {
	switch {
	case len(c.Any) > 0:
		return c.On + " in " + strings.Join(texts(c.Any), ", ")
	case len(c.None) > 0:
		return c.On + " not in " + strings.Join(texts(c.None), ", ")
	}
	return c.On + " from " + c.From + " before " + c.Before
}

func texts(values []any) []string {
	all := make([]string, len(values))
	for i, v := range values {
		all[i] = fmt.Sprint(v)
	}
	return all
}

func words[T ~string](list []T) string {
	all := make([]string, len(list))
	for i, word := range list {
		all[i] = string(word)
	}
	return pipeline.Cells("; ", all)
}

func lines[T any](list []T, of func(T) string) string {
	all := make([]string, len(list))
	for i, element := range list {
		all[i] = of(element)
	}
	return pipeline.Cells("\n", all)
}

func value(s *string) string { return pipeline.Cell(plain(s)) }

func plain(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
