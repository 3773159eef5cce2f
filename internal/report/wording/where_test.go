package wording_test

import (
	"testing"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// A place that may reach beyond what is allowed does not read as if it were inside.
func TestWhereTellsThreeStates(t *testing.T) {
	for _, c := range []struct {
		documented, outside, beyond []string
		want                        string
	}{
		{[]string{"JP", "US"}, []string{"US"}, nil, "in US (and JP)"},
		{[]string{"DE", "acme-europe", "acme-north-america"}, []string{"acme-north-america"}, []string{"acme-europe"}, "in acme-north-america (and DE; acme-europe may reach beyond)"},
		{[]string{"US", "acme-europe"}, []string{"US"}, []string{"acme-europe"}, "in US (acme-europe may reach beyond)"},
		{[]string{"US"}, []string{"US"}, nil, "in US"},
		{[]string{"acme-europe"}, nil, []string{"acme-europe"}, "in acme-europe, which may reach beyond"},
		{[]string{"DE", "acme-europe"}, nil, []string{"acme-europe"}, "in DE, and in acme-europe, which may reach beyond"},
		{[]string{"DE", "unnamed"}, nil, []string{"unnamed"}, "in DE and unnamed"},
	} {
		f := residency.Finding{Allowed: []string{"eu"}, Documented: c.documented, Outside: c.outside, Beyond: c.beyond}
		if got := wording.Where(&f); got != c.want {
			t.Errorf("%v, outside %v, beyond %v: %q, want %q", c.documented, c.outside, c.beyond, got, c.want)
		}
	}
}

// A geography that is outside says by which of its countries, where they are few.
func TestWhereNamesCountriesOutside(t *testing.T) {
	for _, c := range []struct {
		outside, countries []string
		want               string
	}{
		{[]string{"europe"}, []string{"CY"}, "in europe, of which CY is not allowed"},
		{[]string{"eu-data-boundary"}, []string{"CH", "IS", "LI", "NO"}, "in eu-data-boundary, of which CH, IS, LI and NO are not allowed"},
		{[]string{"US"}, []string{"US"}, "in US"},
		{[]string{"acme"}, []string{"AA", "AB", "AC", "AD", "AE", "AF", "AG"}, "in acme"},
	} {
		f := residency.Finding{Allowed: []string{"eu"}, Documented: c.outside, Outside: c.outside, OutsideCountries: c.countries}
		if got := wording.Where(&f); got != c.want {
			t.Errorf("%v, countries %v: %q, want %q", c.outside, c.countries, got, c.want)
		}
	}
}
