package change

import (
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/text"
	"github.com/residency-check/residency-check/internal/residency"
)

// diffs is every report of testdata compared with every other.
func diffs(t *testing.T) map[string]*residency.Diff {
	all := map[string]*residency.Diff{}
	for a, old := range reporttest.Reports(t) {
		for b, now := range reporttest.Reports(t) {
			d := residency.Compare(old, now, func(id string) string { return id })
			d.Old.Name, d.New.Name = a+"\x1b]0;x\x07", b+"|`<b>"
			all[a+" "+b] = d
		}
	}
	return all
}

func TestDiffIsHarmlessAndTheSameEveryTime(t *testing.T) {
	for name, d := range diffs(t) {
		for _, format := range Formats() {
			renderer, err := New(format, text.Options{Verbose: true})
			if err != nil {
				t.Fatal(err)
			}
			var first, second strings.Builder
			if err := errors.Join(renderer(&first, d), renderer(&second, d)); err != nil {
				t.Fatal(err)
			}
			if first.String() != second.String() {
				t.Errorf("%s as %s: not the same bytes", name, format)
			}
			if format != "json" && strings.ContainsFunc(first.String(), func(r rune) bool { return r != '\n' && unicode.IsControl(r) }) {
				t.Errorf("%s as %s: control characters", name, format)
			}
			if format == "markdown" && strings.Contains(first.String(), "<script") {
				t.Errorf("%s as markdown: markup of a document", name)
			}
			if err := renderer(&reporttest.FullDisk{Room: first.Len() / 2}, d); !errors.Is(err, reporttest.ErrFull) {
				t.Errorf("%s as %s on a full disk: error %v", name, format, err)
			}
		}
	}
}

// A place that was outside before and reaches into another country now says which.
func TestACountryMoreIsNamed(t *testing.T) {
	of := func(countries ...string) *residency.Report {
		return &residency.Report{Tenants: []residency.Tenant{{Name: "Contoso", Findings: []residency.Finding{{
			ID: "R/a.b/storage", Verdict: residency.Violated, Activity: residency.Storage,
			Documented: []string{"eu"}, Outside: []string{"eu"}, OutsideCountries: countries,
		}}}}}
	}
	d := residency.Compare(of("CY"), of("CY", "FR", "MT"), func(id string) string { return id })
	if !d.Fails {
		t.Error("it is no worse exposure")
	}
	for _, format := range []string{"text", "markdown"} {
		renderer, err := New(format, text.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		if err := renderer(&out, d); err != nil {
			t.Fatal(err)
		}
		if want := "outside in FR and MT, too"; !strings.Contains(strings.Join(strings.Fields(out.String()), " "), want) {
			t.Errorf("%s lacks %q:\n%s", format, want, out.String())
		}
	}
}
