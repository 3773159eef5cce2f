package pipeline

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// CSV is a table for spreadsheets (RFC 4180): a row per finding, note
// and error, told apart by the first column, so that no table of a run with
// errors looks whole. It starts with a byte order mark: without one, Excel
// takes UTF-8 for the code page of the country and garbles every name that is
// not English; LibreOffice, pandas and PowerShell read it either way.
type CSV struct{}

// csvColumns is the header. New columns go to the end. Of several values in a
// cell, words are divided by "; ", and sentences and citations stand on lines
// of their own: line n of sources, urls, urls_confirmed, dated, read, copy, checked and
// confirmed is one citation. A cell is empty where nothing is known, so that addresses
// and dates are nothing else.
var csvColumns = []string{
	"kind", "tenant", "country", "file", "document", "line", "column",
	"finding", "verdict", "waived", "cause", "severity",
	"requirement", "title", "feature", "name", "product", "use", "activity",
	"allowed", "forbidden", "documented", "outside", "needs", "disputed",
	"claims", "sources", "urls", "dated", "read",
	"waiver_reason", "waiver_approved_by", "waiver_expires",
	"code", "message", "as_of", "policies", "baseline", "passes_if", "copy", "checked", "confirmed", "known_from",
	"controls", "outside_countries", "beyond", "difference", "silent_data", "partial_data", "if_accepted", "next", "question",
	"data", "urls_confirmed",
}

// Render writes r as one table.
func (CSV) Render(w io.Writer, r *residency.Report) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	table := csv.NewWriter(w)
	table.UseCRLF = true
	rows := []map[string]string{}
	for _, e := range r.Errors {
		rows = append(rows, map[string]string{
			"kind": "error", "file": Cell(e.File), "line": number(e.Line), "column": number(e.Column),
			"message": Cell(strings.TrimPrefix(e.Path+": "+e.Message, ": ")),
		})
	}
	for i, line := range wording.Weaker(r) {
		rows = append(rows, map[string]string{
			"kind": "note", "code": wording.WeakenedGate, "file": Cell(r.Settings[i].File), "line": number(r.Settings[i].Line), "message": Cell(line),
		})
	}
	for i := range r.Tenants {
		t := &r.Tenants[i]
		for j := range t.Findings {
			rows = append(rows, tenantRow(t, wording.Place(&t.Findings[j]), findingRow(&t.Findings[j])))
		}
		for _, n := range t.Notes {
			rows = append(rows, tenantRow(t, n.At, noteRow(n)))
		}
	}
	for _, n := range r.Notes {
		row := tenantRow(&residency.Tenant{Name: n.Tenant}, n.At, noteRow(n))
		row["document"] = ""
		rows = append(rows, row)
	}
	if err := table.Write(csvColumns); err != nil {
		return err
	}
	for _, row := range rows {
		row["as_of"], row["policies"] = Cell(r.AsOf), Cell(r.Policy.Label())
		record := make([]string, len(csvColumns))
		for i, column := range csvColumns {
			record[i] = row[column]
		}
		if err := table.Write(record); err != nil {
			return err
		}
	}
	table.Flush()
	return table.Error()
}

func tenantRow(t *residency.Tenant, at *residency.Position, row map[string]string) map[string]string {
	row["tenant"], row["country"], row["file"], row["document"] = Cell(t.Name), Cell(t.Country), Cell(t.File), number(t.Document+1)
	if at != nil {
		row["line"], row["column"] = number(at.Line), number(at.Column)
		if at.File != "" {
			row["file"] = Cell(at.File)
		}
	}
	return row
}

func noteRow(n residency.Note) map[string]string {
	return map[string]string{
		"kind": "note", "code": Cell(n.Code), "requirement": Cell(n.Requirement), "feature": Cell(n.Feature), "use": Cell(n.Use),
		"activity": Cell(string(n.Activity)), "cause": Cell(string(n.Cause)), "waiver_expires": Cell(n.Expires), "message": Cell(wording.NoteText(n)),
	}
}

func findingRow(f *residency.Finding) map[string]string {
	row := map[string]string{
		"kind": "finding", "finding": Cell(f.ID), "verdict": Cell(string(f.Verdict)), "severity": Cell(string(f.Severity)),
		"requirement": Cell(f.Requirement.ID), "title": optional(f.Requirement.Title),
		"feature": Cell(f.Feature.ID), "name": Cell(f.Feature.Name), "product": Cell(f.Feature.Product), "use": optional(f.Feature.Use),
		"activity": Cell(string(f.Activity)),
		"allowed":  Cells("; ", f.Allowed), "forbidden": Cells("; ", f.Forbidden),
		"documented": Cells("; ", f.Documented), "outside": Cells("; ", f.Outside), "needs": Cells("; ", f.Needs),
		"passes_if": Cells("\n", wording.Alternatives(f)),
		"disputed":  yesNo(f.Disputed), "waived": yesNo(f.Waiver != nil), "baseline": Cell(string(f.Baseline)),
	}
	findingExtent(f, row)
	if f.Cause != nil {
		row["cause"] = Cell(string(*f.Cause))
	}
	if f.Waiver != nil {
		row["waiver_reason"], row["waiver_approved_by"], row["waiver_expires"] = Cell(f.Waiver.Reason), Cell(f.Waiver.ApprovedBy), Cell(f.Waiver.Expires)
	}
	findingSources(f, row)
	return row
}

// findingSources fills in what documents say, and which.
func findingSources(f *residency.Finding, row map[string]string) {
	facts := deciding(f)
	cited := map[string][]string{}
	add := func(column, value string) { cited[column] = append(cited[column], value) }
	var data, seen []string
	for _, fact := range facts {
		add("claims", wording.Claim(fact))
		data = wording.Union(data, fact.Data)
		for _, c := range fact.Citations {
			if slices.Contains(seen, wording.Document(c)) {
				continue
			}
			seen = append(seen, wording.Document(c))
			add("sources", c.Title)
			add("urls", wording.Either(c.URL, ""))
			add("urls_confirmed", addressConfirmed(c))
			add("dated", wording.Either(c.Dated, ""))
			add("read", wording.Either(c.Read, ""))
			add("copy", wording.Either(c.Copy, ""))
			add("checked", wording.Either(c.Checked, ""))
			add("confirmed", yesNo(wording.Cited(c, facts).Confirmed))
		}
	}
	for column, values := range cited {
		if slices.ContainsFunc(values, func(s string) bool { return s != "" }) {
			row[column] = Cells("\n", values)
		}
	}
	row["data"], row["known_from"] = Cells("; ", data), optional(f.KnownFrom)
}

// addressConfirmed says whether an address was seen with the text, where there is one.
func addressConfirmed(c residency.Citation) string {
	if c.URL == nil {
		return ""
	}
	return yesNo(!c.URLInferred)
}

// findingExtent fills in on what data and how far a finding holds, and what to do next.
func findingExtent(f *residency.Finding, row map[string]string) {
	for column, words := range map[string][]string{
		"controls": f.Requirement.Controls, "outside_countries": f.OutsideCountries, "beyond": f.Beyond, "difference": f.Difference,
		"silent_data": f.SilentData, "partial_data": f.PartialData,
	} {
		row[column] = Cells("; ", words)
	}
	if f.IfAccepted != nil {
		row["if_accepted"] = Cell(string(*f.IfAccepted))
	}
	row["next"], row["question"] = Cell(wording.NextStep(f, wording.AsIs)), Cell(wording.Question(f))
}

// deciding is the facts that decide a finding; of an unknown finding that
// none decides, those that reports for people show.
func deciding(f *residency.Finding) []residency.Fact {
	if facts := wording.Filter(f.Facts, func(f residency.Fact) bool { return f.Decides }); len(facts) > 0 || f.Verdict != residency.Unknown {
		return wording.Distinct(facts)
	}
	return wording.Evidence(f)
}

// cellLimit is how many characters Excel takes in a cell, less what says that
// there were more. It counts the later half of Unicode twice, and so do we.
const cellLimit = 32767 - 30

// formula finds what a spreadsheet takes for the start of a formula: first in
// a cell, and behind a semicolon, which divides cells where a comma is used in
// numbers. https://owasp.org/www-community/attacks/CSV_Injection
var formula = wording.OnDemand("(^|[;\t]) *[=+\\-@\t\r\n＝＋－＠]|^ *::")

// Cell is a value as it may stand in a cell of a table.
func Cell(s string) string { return shortened(defused(s)) }

// Cells joins values in one cell. Every one of them is defused.
func Cells(separator string, values []string) string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = defused(v)
	}
	return shortened(strings.Join(out, separator))
}

// defused is s with an apostrophe before what could start a formula, and with
// what is not visible written out. A cell of several lines goes through logs
// of pipelines too, which find commands at the start of a line (GitHub's) or
// anywhere (Azure's).
func defused(s string) string {
	s = inert.Inline(wording.WrittenOut(s))
	return formula().ReplaceAllStringFunc(s, func(match string) string {
		if rest, ok := strings.CutSuffix(match, "::"); ok {
			return rest + "'::"
		}
		_, size := utf8.DecodeLastRuneInString(match)
		start := len(match) - size
		return match[:start] + "'" + match[start:]
	})
}

func shortened(s string) string {
	if len(s) <= cellLimit {
		return s
	}
	size := 0
	for i, r := range s {
		if size += max(1, utf8.RuneLen(r)-2); size > cellLimit {
			return fmt.Sprintf("%s... (%d more characters)", s[:i], utf8.RuneCountInString(s[i:]))
		}
	}
	return s
}

func optional(s *string) string { return Cell(wording.Either(s, "")) }

// number is nothing for 0, which stands for "none".
func number(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
