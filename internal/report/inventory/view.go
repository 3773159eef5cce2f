package inventory

import (
	"slices"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// Inventory is what a template is given. The page on inventories documents its fields,
// which stay.
type Inventory struct {
	AsOf, Policies string
	Tenants        []*Tenant
}

// Tenant is one tenant with all that is documented of what it uses.
type Tenant struct {
	Name, ID, Country, CountryName, File string

	Home        []string // that somebody named
	Law         string   // on transfers; empty where none was read
	LawIsWhole  bool     // the whole of its list of countries was read
	LawSources  []Source
	Rows        []*Row
	Features    []*Feature
	Transfers   []*Transfer // by status, then country
	Unplaced    []*Unplaced
	Vendors     []*Vendor // with open questions
	FilledNames []string  // columns that only the organisation can fill
}

// Feature is a used feature with its rows.
type Feature struct {
	ID, Name, Product, Use string
	Rows                   []*Row
}

// Row is one kind of data of a feature, and one activity.
type Row struct {
	Key, Feature, Name, Product, Use, Data, Activity string
	Certainty, Against                               string

	Places, Countries, Outside, OutsideCountries, Beyond, Unplaced, Depends []string

	Anywhere, Disputed, Gone bool
	Findings                 []Finding
	Claims                   []string
	Sources                  []Source
	Filled                   map[string]string // by column
}

// Finding is a verdict that rests on a row.
type Finding struct{ ID, Verdict, Waiver string }

// Source is a document, with what is known of its days.
type Source struct{ Title, URL, Dates string }

// Transfer is a country that data goes to.
type Transfer struct {
	Country, Name, Status, Says, Scope, From string

	Sources []Source
	Rows    []*Row
}

// Unplaced is a place that names no country.
type Unplaced struct {
	Place string
	Rows  []*Row
}

// Vendor is a product with what its vendor is to be asked.
type Vendor struct {
	Product   string
	Questions []Question
}

// Question is one that can be sent as it is.
type Question struct{ Finding, Feature, Name, Text string }

// statuses are what a law says of a country, those first that need the most work.
var statuses = []struct{ status, says string }{
	{"not_recognised", "not in the list of recognised countries that was read"},
	{"not_settled", "not settled: the list of recognised countries was read in part only"},
	{"no_law", "not settled: no list of recognised countries was read for this home"},
	{"conditional", "recognised for some transfers only"},
	{"recognised", "recognised as protecting personal data well enough"},
	{"within", "under the same law"},
}

// longest is how many characters of one text a page shows.
const longest = 2000

// View is an inventory as templates show it. Names says what a country is called.
func View(i *residency.Inventory, name func(country string) string) *Inventory {
	shown := wording.Fitted(func(s string) string { return wording.PrintableUpTo(longest, s) }, i)
	v := &Inventory{AsOf: shown.AsOf, Policies: shown.Policy.Label()}
	for j := range shown.Tenants {
		v.Tenants = append(v.Tenants, tenantView(&shown.Tenants[j], name))
	}
	return v
}

func tenantView(t *residency.TenantInventory, name func(string) string) *Tenant {
	v := &Tenant{Name: t.Name, ID: t.ID, Country: t.Country, CountryName: name(t.Country), File: t.File, Home: t.Home, FilledNames: Columns}
	if t.Law != nil {
		v.Law, v.LawIsWhole, v.LawSources = t.Law.Name, t.Law.Complete, sources(nil, t.Law.Citations)
	}
	byKey := map[string]*Row{}
	for i := range t.Rows {
		row := rowView(&t.Rows[i])
		byKey[row.Key] = row
		v.Rows = append(v.Rows, row)
		if n := len(v.Features); n == 0 || v.Features[n-1].ID != row.Feature || v.Features[n-1].Use != row.Use {
			v.Features = append(v.Features, &Feature{ID: row.Feature, Name: row.Name, Product: row.Product, Use: row.Use})
		}
		last := v.Features[len(v.Features)-1]
		last.Rows = append(last.Rows, row)
	}
	of := func(keys []string) (rows []*Row) {
		for _, key := range keys {
			rows = append(rows, byKey[key])
		}
		return rows
	}
	for _, s := range statuses {
		for _, transfer := range t.Transfers {
			if transfer.Status == s.status {
				v.Transfers = append(v.Transfers, &Transfer{
					Country: transfer.Country, Name: name(transfer.Country), Status: s.status, Says: s.says,
					Scope: wording.Either(transfer.Scope, ""), From: wording.Either(transfer.From, ""),
					Sources: sources(nil, transfer.Citations), Rows: of(transfer.Rows),
				})
			}
		}
	}
	for _, u := range t.Unplaced {
		v.Unplaced = append(v.Unplaced, &Unplaced{u.Place, of(u.Rows)})
	}
	v.Vendors = vendors(t.Questions)
	return v
}

func rowView(r *residency.InventoryRow) *Row {
	v := &Row{
		Key: r.Key, Feature: r.Feature.ID, Name: r.Feature.Name, Product: r.Feature.Product, Use: wording.Either(r.Feature.Use, ""),
		Data: dataName(r.Data), Activity: wording.ActivityWord(r.Activity), Certainty: r.Certainty, Against: wording.Either(r.Against, ""),
		Places: r.Places, Countries: r.Countries, Outside: r.Outside, OutsideCountries: r.OutsideCountries, Beyond: r.Beyond, Unplaced: r.Unplaced,
		Depends: r.Needs, Anywhere: r.Anywhere, Disputed: r.Disputed, Gone: r.Gone, Filled: map[string]string{},
	}
	for _, f := range r.Findings {
		said := Finding{ID: f.ID, Verdict: string(f.Verdict)}
		if f.Waiver != nil {
			said.Waiver = wording.Waiver(&residency.Finding{Waiver: f.Waiver})
		}
		v.Findings = append(v.Findings, said)
	}
	for _, fact := range telling(r) {
		v.Claims = append(v.Claims, wording.Claim(fact))
		v.Sources = sources(v.Sources, fact.Citations)
	}
	for _, field := range r.Filled {
		v.Filled[field.Column] = field.Text
	}
	return v
}

// telling is the facts that decide a row, or else all that are shown beside it.
func telling(r *residency.InventoryRow) []residency.Fact {
	if deciding := wording.Filter(r.Facts, func(f residency.Fact) bool { return f.Decides }); len(deciding) > 0 {
		return deciding
	}
	return r.Facts
}

// dataName is a kind of data as people read it.
func dataName(category string) string {
	if category == "" {
		return allData
	}
	return category
}

const allData = "all data"

// category is the kind of data that people read so.
func category(name string) string {
	if name == allData {
		return ""
	}
	return name
}

// sources adds the documents that are not there yet.
func sources(all []Source, cited []residency.Citation) []Source {
	for _, c := range cited {
		s := Source{Title: c.Title, Dates: wording.Dates(c)}
		if c.URL != nil {
			s.URL = *c.URL
		}
		if !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all
}

// vendors groups questions by product, in their order.
func vendors(questions []residency.OpenQuestion) []*Vendor {
	var all []*Vendor
	for _, q := range questions {
		at := slices.IndexFunc(all, func(v *Vendor) bool { return v.Product == q.Feature.Product })
		if at < 0 {
			at = len(all)
			all = append(all, &Vendor{Product: q.Feature.Product})
		}
		all[at].Questions = append(all[at].Questions, Question{q.Finding, q.Feature.ID, q.Feature.Name, q.Question})
	}
	return all
}
