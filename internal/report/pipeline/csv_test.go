package pipeline

import (
	"encoding/csv"
	"regexp"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
)

// readCSV reads a table and returns its rows by column.
func readCSV(t *testing.T, out string) []map[string]string {
	t.Helper()
	out, ok := strings.CutPrefix(out, "\ufeff")
	if !ok {
		t.Error("no byte order mark")
	}
	if strings.Count(out, "\n") != strings.Count(out, "\r\n") || strings.Count(out, "\r") != strings.Count(out, "\r\n") {
		t.Error("a line that does not end as RFC 4180 says")
	}
	records, err := csv.NewReader(strings.NewReader(out)).ReadAll() // of as many fields as the header
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(records[0], ","), strings.Join(csvColumns, ","); got != want {
		t.Errorf("the header is %s", got)
	}
	var rows []map[string]string
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, value := range record {
			row[records[0][i]] = value
		}
		rows = append(rows, row)
	}
	return rows
}

func TestCSVHasARowForEverything(t *testing.T) {
	for name, r := range reporttest.Reports(t) {
		rows := readCSV(t, reporttest.Render(t, CSV{}, r))
		want := len(r.Errors)
		for _, tenant := range r.Tenants {
			want += len(tenant.Findings) + len(tenant.Notes)
		}
		if len(rows) != want {
			t.Errorf("%s: %d rows, want %d", name, len(rows), want)
		}
	}
	for _, row := range readCSV(t, reporttest.Render(t, CSV{}, reporttest.Reports(t)["japan"])) {
		lines := strings.Count(row["sources"], "\n")
		for _, column := range []string{"urls", "urls_confirmed", "dated", "read", "copy", "checked", "confirmed"} {
			if row[column] != "" && strings.Count(row[column], "\n") != lines {
				t.Errorf("%s: %s has another number of lines than sources", row["finding"], column)
			}
		}
		if row["finding"] == "JP-1/entra.mfa/storage" && (row["outside"] != "US" || row["verdict"] != "violated" || row["line"] != "10" ||
			!strings.HasPrefix(row["urls"], "https://learn.microsoft.com/")) {
			t.Errorf("%v", row)
		}
	}
}

// TestCSVHoldsNoFormula looks at every line of every cell, and at what would
// be a cell if semicolons divided them.
func TestCSVHoldsNoFormula(t *testing.T) {
	t.Parallel()
	active := regexp.MustCompile("(?m)(^|[;\t\r]) *([=+\\-@\t\r＝＋－＠]|::)")
	for _, text := range reporttest.Nasty() {
		for _, row := range readCSV(t, reporttest.Render(t, CSV{}, reporttest.Hostile(text))) {
			for column, value := range row {
				if bad := active.FindString(value); bad != "" {
					t.Errorf("%.20q: %q in %s: %.100q", text, bad, column, value)
				}
				if strings.ContainsFunc(value, reporttest.IsHidden) || strings.Contains(value, "##vso[") {
					t.Errorf("%.20q: something invisible or a command in %s: %.100q", text, column, value)
				}
			}
		}
	}
}

func TestCell(t *testing.T) {
	for in, want := range map[string]string{
		"":                   "",
		"Contoso; a=b, c-d":  "Contoso; a=b, c-d",
		"=1+1":               "'=1+1",
		"-":                  "'-",
		" @x":                " '@x",
		"a;=1":               "a;'=1",
		"＝1":                 "'＝1",
		"\t=1":               `\u{9}=1`,
		"::error::x":         "'::error::x",
		"##vso[task.x]":      `#\u{23}vso[task.x]`,
		"日本\r\n":             `日本\u{d}\u{a}`,
		`say "yes"`:          `say "yes"`,
		"2026-11-23":         "2026-11-23",
		"azure.storage#m":    "azure.storage#m",
		"JP-1/entra.mfa/tra": "JP-1/entra.mfa/tra",
	} {
		if got := Cell(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
	if got := Cell(strings.Repeat("x", 40000)); len(got) > 32767 || !strings.HasSuffix(got, "... (7263 more characters)") {
		t.Errorf("a cell of %d characters ends in %q", len(got), got[len(got)-40:])
	}
	if got := Cells("\n", []string{"a", "=b"}); got != "a\n'=b" {
		t.Errorf("joined: %q", got)
	}
}
