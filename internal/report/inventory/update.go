package inventory

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/report/pipeline"
	"github.com/residency-check/residency-check/internal/residency"
)

// Earlier is an inventory that somebody filled in.
type Earlier struct {
	rows  []*earlierRow
	byKey map[[2]string]*earlierRow
}

// earlierRow is a row of it.
type earlierRow struct {
	tenant [2]string // id and name
	row    residency.InventoryRow
	said   map[string]string // what was documented, of which a change is told
	taken  bool
}

func (e *earlierRow) isFilled() bool {
	return slices.ContainsFunc(e.row.Filled, func(f residency.FilledField) bool { return f.Text != "" })
}

// isOf says whether the row is one of a tenant.
func (e *earlierRow) isOf(t *residency.TenantInventory) bool {
	if e.tenant[0] != "" && t.ID != "" {
		return e.tenant[0] == t.ID
	}
	return e.tenant[1] == t.Name
}

// Read reads an inventory that Write made as CSV or JSON, and that a spreadsheet may
// have saved. Nothing that somebody wrote may be lost, so a row that cannot be told
// apart is an error.
func Read(data []byte) (*Earlier, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if !utf8.Valid(data) {
		return nil, errors.New("is not UTF-8: save it as CSV in UTF-8")
	}
	e := &Earlier{byKey: map[[2]string]*earlierRow{}}
	if trimmed := bytes.TrimLeft(data, " \t\r\n"); bytes.HasPrefix(trimmed, []byte("{")) {
		return e, e.readJSON(data)
	}
	return e, e.readCSV(string(data))
}

func (e *Earlier) add(row *earlierRow, at string) error {
	key := [2]string{cmp.Or(row.tenant[0], row.tenant[1]), row.row.Key}
	switch {
	case key[1] == "":
		return fmt.Errorf("%s has no key, so that nobody can tell which row it is", at)
	case e.byKey[key] != nil:
		return fmt.Errorf("%s: %s of %s is there twice: keep one row of it", at, key[1], cmp.Or(row.tenant[1], row.tenant[0]))
	}
	e.byKey[key] = row
	e.rows = append(e.rows, row)
	return nil
}

func (e *Earlier) readJSON(data []byte) error {
	var i residency.Inventory
	if err := json.Unmarshal(data, &i); err != nil {
		return fmt.Errorf("no inventory, which is what inventory -o json writes: %w", err)
	}
	if i.InventoryVersion != residency.InventoryVersion {
		return fmt.Errorf("an inventory of version %d: this program reads version %d", i.InventoryVersion, residency.InventoryVersion)
	}
	var mistakes []error
	for j := range i.Tenants {
		t := &i.Tenants[j]
		for k := range t.Rows {
			row := &earlierRow{tenant: [2]string{t.ID, t.Name}, row: t.Rows[k], said: compared(&t.Rows[k])}
			mistakes = append(mistakes, e.add(row, fmt.Sprintf("tenants[%d].rows[%d]", j, k)))
		}
	}
	return errors.Join(mistakes...)
}

func (e *Earlier) readCSV(text string) error {
	first, _, _ := strings.Cut(text, "\n")
	table := csv.NewReader(strings.NewReader(text))
	table.FieldsPerRecord = -1
	table.Comma = divider(first)
	header, err := table.Read()
	if err != nil || !slices.Contains(header, "key") || !slices.Contains(header, "tenant") {
		return errors.New("no inventory, which is what inventory -o csv or -o json writes: no column is called tenant and key")
	}
	var mistakes []error
	for {
		record, err := table.Read()
		if err != nil {
			if errors.Is(err, io.EOF) {
				return errors.Join(mistakes...)
			}
			return errors.Join(append(mistakes, err)...)
		}
		if strings.Join(record, "") == "" {
			continue
		}
		line, _ := table.FieldPos(0)
		mistakes = append(mistakes, e.add(fromCells(header, record), fmt.Sprintf("line %d", line)))
	}
}

// fromCells is a row as a spreadsheet saved it. What no column of ours holds, somebody
// wrote.
func fromCells(header, record []string) *earlierRow {
	cells := map[string]string{}
	row := &earlierRow{said: map[string]string{}}
	for i, cell := range record {
		switch {
		case i >= len(header) || header[i] == "":
		case isOurs(header[i]):
			cells[header[i]] = asWritten(cell)
			row.said[header[i]] = cell
		default:
			row.row.Filled = append(row.row.Filled, residency.FilledField{Column: header[i], Text: textOf(cell)})
		}
	}
	row.tenant = [2]string{cells["tenant_id"], cells["tenant"]}
	row.row.Key, row.row.Data, row.row.Activity, row.row.Gone = cells["key"], category(cells["data"]), residency.Activity(cells["activity"]), cells["gone"] != ""
	row.row.Feature = residency.FeatureRef{ID: cells["feature"], Name: cells["name"], Product: cells["product"]}
	if use := cells["use"]; use != "" {
		row.row.Feature.Use = &use
	}
	return row
}

// divider is what divides cells: spreadsheets take a semicolon where a comma is used in
// numbers, and some a tab.
func divider(header string) rune {
	best := ','
	for _, candidate := range ";\t" {
		if strings.Count(header, string(candidate)) > strings.Count(header, string(best)) {
			best = candidate
		}
	}
	return best
}

func isOurs(column string) bool {
	return slices.Contains(saidColumns, column) || slices.Contains(heldColumns, column)
}

// textOf is what somebody wrote into a cell, without what keeps it from being a formula.
func textOf(cell string) string {
	lines := strings.Split(strings.ReplaceAll(cell, "\r\n", "\n"), "\n")
	for i, line := range lines {
		lines[i] = asWritten(line)
	}
	return strings.Join(lines, "\n")
}

func asWritten(cell string) string {
	if bare, quoted := strings.CutPrefix(cell, "'"); quoted && pipeline.Cell(bare) == cell {
		return bare
	}
	return cell
}

// Change is how a row differs from the earlier one.
type Change struct{ Tenant, Key, Says string }

// Update fills in what somebody wrote, and tells what changed. Rows that are documented
// no more stay where somebody wrote something into them, and no tenant may be left out of
// which that is so.
func Update(i *residency.Inventory, e *Earlier) ([]Change, error) {
	var changes []Change
	for j := range i.Tenants {
		t := &i.Tenants[j]
		if !slices.ContainsFunc(e.rows, func(row *earlierRow) bool { return row.isOf(t) }) {
			changes = append(changes, Change{t.Name, fmt.Sprintf("all %d rows", len(t.Rows)), "new"})
			continue
		}
		for k := range t.Rows {
			row := &t.Rows[k]
			before := e.find(t, row.Key)
			if before == nil {
				changes = append(changes, Change{t.Name, row.Key, "new"})
				continue
			}
			before.taken = true
			row.Filled = before.row.Filled
			if says := differs(before, row); says != "" {
				changes = append(changes, Change{t.Name, row.Key, says})
			}
		}
		changes = append(changes, e.gone(t)...)
	}
	var lost []error
	for _, row := range e.rows {
		if !row.taken && row.isFilled() {
			lost = append(lost, fmt.Errorf("%s of %s is filled in, and this run has no such tenant: give its document, too", row.row.Key, cmp.Or(row.tenant[1], row.tenant[0])))
		}
	}
	return changes, errors.Join(lost...)
}

func (e *Earlier) find(t *residency.TenantInventory, key string) *earlierRow {
	for _, name := range []string{t.ID, t.Name} {
		if row := e.byKey[[2]string{name, key}]; row != nil && row.isOf(t) {
			return row
		}
	}
	return nil
}

// gone keeps the rows of a tenant that are documented no more, if somebody filled them in.
func (e *Earlier) gone(t *residency.TenantInventory) []Change {
	var changes []Change
	for _, row := range e.rows {
		if row.taken || !row.isOf(t) {
			continue
		}
		row.taken = true
		says := "gone"
		if row.isFilled() {
			says = "gone, and kept for what was written"
			kept := row.row
			kept.Places, kept.Countries, kept.Outside, kept.OutsideCountries, kept.Beyond, kept.Unplaced = nil, nil, nil, nil, nil, nil
			kept.Needs, kept.Findings, kept.Facts, kept.Anywhere, kept.Disputed, kept.Against = nil, nil, nil, false, false, nil
			kept.Certainty, kept.Gone = "undocumented", true
			t.Rows = append(t.Rows, kept)
		}
		if !row.row.Gone {
			changes = append(changes, Change{t.Name, row.row.Key, says})
		}
	}
	return changes
}

func differs(before *earlierRow, now *residency.InventoryRow) string {
	var all []string
	said := compared(now)
	for _, column := range []string{"places", "outside_countries", "certainty"} {
		was, held := before.said[column]
		if held && was != said[column] {
			all = append(all, fmt.Sprintf("%s: %s, was %s", strings.ReplaceAll(column, "_", " "), cmp.Or(said[column], "none"), cmp.Or(was, "none")))
		}
	}
	return strings.Join(all, "; ")
}
