// Package html writes a report as one page that a browser shows without the network:
// its style, script and world are files beside this one. It answers "what does a
// reader see at a glance, and what on asking?".
package html

import (
	"bufio"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"
	"sync"

	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// Format is the report as one page for managers and auditors, to be opened,
// printed and kept. It asks nothing of any other address, and its own security
// policy lets it run nothing but its own script, which only filters and folds:
// without it everything is there.
type Format struct{}

//go:embed page.gohtml style.css script.js world.svg
var files embed.FS

// page is what the template of the page shows.
type page struct {
	Verdict  state
	Subject  string // what the verdict speaks of
	Report   *residency.Report
	Tenants  []*tenant
	Overview *overview // only where there are several tenants
	Filters  filters
	Sources  []source
	Places   []geography
	Shared   *sharedFacts // nil where every finding is shown in full
	Annex    *sharedFacts // for paper, where a finding only names its facts; nil where Shared is not
	Style    template.CSS
	Script   template.JS
	World    template.HTML // the shapes of all countries, which every map uses
}

// Render writes r as a page.
func (Format) Render(w io.Writer, r *residency.Report) error {
	b := bufio.NewWriter(w)
	if err := pageTemplate().Execute(b, newPage(r)); err != nil {
		return err
	}
	return b.Flush()
}

// pageTemplate is parsed when it is first asked for: most runs write another
// format.
var pageTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page.gohtml").Funcs(template.FuncMap{
		"activity": func(a residency.Activity) string { return wording.VerdictWord(residency.Verdict(a)) },
		"words":    wording.ActivityWord,
		"count":    wording.Count,
		"ages":     wording.Ages,
		"title":    func(s string) string { return wording.VerdictWord(residency.Verdict(s)) },
		"note":     wording.NoteText,
		"path":     pathCode,
		"isLink":   wording.IsLink,
		"when":     wording.When,
		"location": location,
		"states":   states,
		"legend":   legend,
		"causes":   residency.Causes,
		"hatches":  func() []string { return []string{"outside", "open", "inside", "stripes"} },
		"markX":    func(i int) int { return 80 + 640*i },
		"plus":     func(n int) int { return n + 1 },
		"why":      func(c residency.Cause) string { return wording.Causes[c] },
	}).ParseFS(files, "page.gohtml"))
})

// longestOnPage is how many characters of one string the page shows: all of any
// claim or reason that a person writes.
const longestOnPage = 2000

func newPage(r *residency.Report) *page {
	shown := wording.CleanedBy(func(s string) string { return wording.PrintableUpTo(longestOnPage, s) }, r)
	wording.RestoreLinks(shown, r)
	wording.RestoreQuestions(shown, r)
	p := &page{
		Report: shown,
		Style:  template.CSS(embedded("style.css")),
		Script: template.JS(embedded("script.js")),
		World:  template.HTML(embedded("world.svg")),
	}
	names := wording.TenantNames(shown)
	places := placeTable()
	p.Shared = newSharedFacts(shown)
	for i := range shown.Tenants {
		p.Tenants = append(p.Tenants, newTenant(&shown.Tenants[i], i+1, names[i], places, p.Shared))
	}
	if p.Shared == nil && len(p.Tenants) > 0 {
		p.Annex = newAnnex(p.Tenants)
	}
	p.Verdict, p.Subject = headline(shown)
	if len(p.Tenants) > 1 {
		p.Overview = newOverview(p.Tenants)
	}
	p.Filters = newFilters(p.Tenants)
	p.Sources = sources(p.Tenants)
	p.Places = places.geographies(placesNamed(p.Tenants))
	return p
}

func embedded(name string) string {
	data, err := files.ReadFile(name)
	if err != nil {
		panic(err) // it is embedded
	}
	return string(data)
}

// headline is the verdict of a report, and what it speaks of.
func headline(r *residency.Report) (verdict state, subject string) {
	none := state{"none", "✗", wording.NoVerdict}
	switch {
	case len(r.Errors) > 0:
		return none, wording.Count(len(r.Errors), "error")
	case len(r.Tenants) == 0:
		return none, "no tenant was checked"
	case len(r.Tenants) == 1:
		t := &r.Tenants[0]
		return verdictState(t.Verdict), t.Name + " (" + t.Country + ")"
	case r.Verdict == nil:
		return none, wording.Count(len(r.Tenants), "tenant")
	}
	return verdictState(*r.Verdict), wording.Count(len(r.Tenants), "tenant")
}

// Counts is the summary of the whole report.
func (p *page) Counts() counts { return newCounts(p.Report.Summary) }

// Only is the tenant of a report on one that has no errors, or nil.
func (p *page) Only() *tenant {
	if len(p.Tenants) != 1 || len(p.Tenants[0].Findings) == 0 {
		return nil
	}
	return p.Tenants[0]
}

// Title names the page in tabs and bookmarks.
func (p *page) Title() string { return p.Verdict.Word + ": " + p.Subject }

// Revision is the policies that decided, short enough for a line.
func (p *page) Revision() string { return fmt.Sprintf("%.19s", p.Report.Policy.Revision) }

// OwnPolicies says what a company's own policies brought.
func (p *page) OwnPolicies() []string { return wording.OwnPolicies(p.Report.Policy) }

// Weaker says what weakens the gate.
func (p *page) Weaker() []string { return wording.Weaker(p.Report) }

// SecurityPolicy lets the page load nothing, and run and style nothing but what
// it came with.
func (p *page) SecurityPolicy() string {
	return "default-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'; style-src " +
		hashOf(string(p.Style)) + "; script-src " + hashOf(string(p.Script))
}

func hashOf(content string) string {
	sum := sha256.Sum256([]byte(content))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

func location(file string, line, column int) string {
	return strings.TrimSuffix(wording.Location(file, line, column), ": ")
}

// filters is what the findings can be narrowed to.
type filters struct{ Requirements, Products []string }

func newFilters(tenants []*tenant) filters {
	var filters filters
	seen := map[string]bool{}
	for _, t := range tenants {
		for _, f := range t.findings {
			if id := f.Requirement.ID; !seen["r"+id] {
				seen["r"+id] = true
				filters.Requirements = append(filters.Requirements, id)
			}
			if product := f.Product(); !seen["p"+product] {
				seen["p"+product] = true
				filters.Products = append(filters.Products, product)
			}
		}
	}
	slices.Sort(filters.Requirements)
	slices.Sort(filters.Products)
	return filters
}
