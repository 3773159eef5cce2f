package report

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

	"github.com/residency-check/residency-check/internal/residency"
)

// htmlFormat is the report as one page for managers and auditors, to be opened,
// printed and kept. It asks nothing of any other address, and its own security
// policy lets it run nothing but its own script, which only filters and folds:
// without it everything is there.
type htmlFormat struct{}

//go:embed html/page.gohtml html/style.css html/script.js html/world.svg html/places.json
var htmlFiles embed.FS

// htmlPage is what the template of the page shows.
type htmlPage struct {
	Verdict  htmlState
	Subject  string // what the verdict speaks of
	Report   *residency.Report
	Tenants  []*htmlTenant
	Overview *htmlOverview // only where there are several tenants
	Filters  htmlFilters
	Sources  []htmlSource
	Places   []htmlGeography
	Style    template.CSS
	Script   template.JS
	World    template.HTML // the shapes of all countries, which every map uses
}

func (htmlFormat) Render(w io.Writer, r *residency.Report) error {
	b := bufio.NewWriter(w)
	if err := htmlTemplate().Execute(b, newHTMLPage(r)); err != nil {
		return err
	}
	return b.Flush()
}

// htmlTemplate is parsed when it is first asked for: most runs write another
// format.
var htmlTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page.gohtml").Funcs(template.FuncMap{
		"activity": func(a residency.Activity) string { return verdictWord(residency.Verdict(a)) },
		"words":    activityWord,
		"count":    count,
		"ages":     ages,
		"title":    func(s string) string { return verdictWord(residency.Verdict(s)) },
		"note":     noteText,
		"isLink":   isLink,
		"location": htmlLocation,
		"states":   htmlStates,
		"legend":   htmlLegend,
		"causes":   residency.Causes,
		"hatches":  func() []string { return []string{"outside", "open", "inside", "forbidden"} },
		"plus":     func(n int) int { return n + 1 },
		"why":      func(c residency.Cause) string { return causes[c] },
	}).ParseFS(htmlFiles, "html/page.gohtml"))
})

// longestOnPage is how many characters of one string the page shows: all of any
// claim or reason that a person writes.
const longestOnPage = 2000

func newHTMLPage(r *residency.Report) *htmlPage {
	shown := cleanedBy(func(s string) string { return printableUpTo(longestOnPage, s) }, r)
	restoreLinks(shown, r)
	p := &htmlPage{
		Report: shown,
		Style:  template.CSS(htmlFile("style.css")),
		Script: template.JS(htmlFile("script.js")),
		World:  template.HTML(htmlFile("world.svg")),
	}
	names := tenantNames(shown)
	places := placeTable()
	for i := range shown.Tenants {
		p.Tenants = append(p.Tenants, newHTMLTenant(&shown.Tenants[i], i+1, names[i], places))
	}
	p.Verdict, p.Subject = htmlHeadline(shown)
	if len(p.Tenants) > 1 {
		p.Overview = newHTMLOverview(p.Tenants)
	}
	p.Filters = newHTMLFilters(p.Tenants)
	p.Sources = htmlSources(p.Tenants)
	p.Places = places.geographies(placesNamed(p.Tenants))
	return p
}

func htmlFile(name string) string {
	data, err := htmlFiles.ReadFile("html/" + name)
	if err != nil {
		panic(err) // it is embedded
	}
	return string(data)
}

// htmlHeadline is the verdict of a report, and what it speaks of.
func htmlHeadline(r *residency.Report) (verdict htmlState, subject string) {
	none := htmlState{"none", "✗", noVerdict}
	switch {
	case len(r.Errors) > 0:
		return none, count(len(r.Errors), "error")
	case len(r.Tenants) == 0:
		return none, "no tenant was checked"
	case len(r.Tenants) == 1:
		t := &r.Tenants[0]
		return verdictState(t.Verdict), t.Name + " (" + t.Country + ")"
	case r.Verdict == nil:
		return none, count(len(r.Tenants), "tenant")
	}
	return verdictState(*r.Verdict), count(len(r.Tenants), "tenant")
}

// Counts is the summary of the whole report.
func (p *htmlPage) Counts() htmlCounts { return newHTMLCounts(p.Report.Summary) }

// Title names the page in tabs and bookmarks.
func (p *htmlPage) Title() string { return p.Verdict.Word + ": " + p.Subject }

// Revision is the policies that decided, short enough for a line.
func (p *htmlPage) Revision() string { return fmt.Sprintf("%.19s", p.Report.Policy.Revision) }

// OwnPolicies says what a company's own policies brought.
func (p *htmlPage) OwnPolicies() []string { return ownPolicies(p.Report.Policy) }

// Weaker says what weakens the gate.
func (p *htmlPage) Weaker() []string { return weaker(p.Report) }

// SecurityPolicy lets the page load nothing, and run and style nothing but what
// it came with.
func (p *htmlPage) SecurityPolicy() string {
	return "default-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'; style-src " +
		hashOf(string(p.Style)) + "; script-src " + hashOf(string(p.Script))
}

func hashOf(content string) string {
	sum := sha256.Sum256([]byte(content))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

func htmlLocation(file string, line, column int) string {
	return strings.TrimSuffix(location(file, line, column), ": ")
}

// htmlFilters is what the findings can be narrowed to.
type htmlFilters struct{ Requirements, Products []string }

func newHTMLFilters(tenants []*htmlTenant) htmlFilters {
	var filters htmlFilters
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
