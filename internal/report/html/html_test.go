package html

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

// parsePage reads a page as browsers do.
func parsePage(t *testing.T, page string) *html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

func elements(root *html.Node, name string) []*html.Node {
	var found []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == name {
			found = append(found, n)
		}
	}
	return found
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// structure is the elements of a page with the names of their attributes.
func structure(t *testing.T, page string) []string {
	t.Helper()
	var all []string
	for n := range parsePage(t, page).Descendants() {
		if n.Type == html.CommentNode {
			all = append(all, "comment")
		}
		if n.Type != html.ElementNode {
			continue
		}
		element := n.Data
		for _, a := range n.Attr {
			element += " " + a.Key
		}
		all = append(all, element)
	}
	return all
}

// TestHTMLIsOurs: whatever a report says, the page has the elements and
// attributes of one that says nothing special, and links nowhere else.
func TestHTMLIsOurs(t *testing.T) {
	t.Parallel()
	plain := structure(t, reporttest.Render(t, Format{}, reporttest.Hostile("plain")))
	linked := structure(t, reporttest.Render(t, Format{}, reporttest.Hostile("https://a.example")))
	for _, element := range append(plain, linked...) {
		for _, name := range strings.Fields(element)[1:] {
			if strings.HasPrefix(name, "on") || name == "style" || name == "src" {
				t.Errorf("the template has %s", element)
			}
		}
	}
	for _, text := range append(reporttest.Nasty(), `" onclick="alert(1)" x="`, "' autofocus onfocus='alert(1)", "javascript:alert(1)", "data:text/html,x",
		"</style><script>alert(1)</script>", "-->", "]]>", "{{.}}", `https://a.example/"><script>alert(1)</script>`) {
		page := reporttest.Render(t, Format{}, reporttest.Hostile(text))
		if strings.ContainsFunc(strings.ReplaceAll(page, "\t", ""), reporttest.IsHidden) {
			t.Errorf("%.20q: something invisible in the output", text)
		}
		want := plain
		if wording.IsLink(text) {
			want = linked
		}
		if got := structure(t, page); !slices.Equal(got, want) {
			t.Errorf("%.20q changes the page: %s", text, cmp.Diff(want, got))
		}
		for _, link := range elements(parsePage(t, page), "a") {
			if href := attribute(link, "href"); !strings.HasPrefix(href, "#t") && !wording.IsLink(href) {
				t.Errorf("%.20q: a link to %s", text, href)
			}
		}
	}
}

// TestHTMLSecurityPolicy: the page names the hashes of what it holds, and
// nothing else may run.
func TestHTMLSecurityPolicy(t *testing.T) {
	root := parsePage(t, reporttest.Render(t, Format{}, reporttest.Reports(t)["japan"]))
	want := "default-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'"
	for _, name := range []string{"style", "script"} {
		all := elements(root, name)
		if len(all) != 1 {
			t.Fatalf("%d elements %s", len(all), name)
		}
		want += "; " + name + "-src " + hashOf(textOf(all[0]))
	}
	for _, meta := range elements(root, "meta") {
		if attribute(meta, "http-equiv") == "Content-Security-Policy" && attribute(meta, "content") == want {
			return
		}
	}
	t.Errorf("the page has not the policy %s", want)
}

// TestHTMLIsComplete looks for everything that a report says in the text of the
// page, and for every finding.
func TestHTMLIsComplete(t *testing.T) {
	all := reporttest.Reports(t)
	full := reporttest.Hostile("told")
	full.Tenants[0].Findings[0].PassesIf = []residency.Alternative{
		{{Pointer: "/features/1/options/redundancy", Value: "LRS"}, {Pointer: "/tenant/commitments", Value: []any{"a", 1.0}}},
	}
	all["full"] = full
	for name, r := range all {
		root := parsePage(t, reporttest.Render(t, Format{}, r))
		text := textOf(elements(root, "body")[0])
		said := func(v any) {
			for _, s := range stringsIn(reflect.ValueOf(v)) {
				if s = wording.PrintableUpTo(longestOnPage, s); !strings.Contains(text, s) {
					t.Errorf("%s: the page does not say %.100q", name, s)
				}
			}
		}
		findings := 0
		for _, tenant := range r.Tenants {
			for _, f := range tenant.Findings {
				findings++
				said([]any{f.Requirement, f.Feature.ID, f.Feature.Name, f.Feature.Product, f.Feature.Use, f.Allowed, f.Forbidden, f.Documented, f.Outside, f.Needs, f.Waiver})
				for _, fact := range f.Facts {
					said([]any{fact.ID, fact.Claim, fact.Data, fact.Places})
					for _, c := range fact.Citations {
						said([]any{c.Title, c.Dated, c.Read, c.Copy, c.Checked, c.Section})
					}
				}
				for _, p := range []*residency.Position{f.At, f.Feature.At} {
					if p != nil && p.Line > 0 {
						said(fmt.Sprintf(":%d:%d", p.Line, p.Column))
					}
				}
			}
			for _, n := range tenant.Notes {
				said(wording.NoteText(n))
			}
		}
		for _, e := range r.Errors {
			said([]any{e.Path, e.Message})
		}
		ids := map[string]bool{}
		for _, d := range elements(root, "details") {
			if strings.HasPrefix(attribute(d, "class"), "finding ") {
				ids[attribute(d, "id")] = true
			}
		}
		if len(ids) != findings {
			t.Errorf("%s: %d of %d findings", name, len(ids), findings)
		}
	}
	if page := textOf(parsePage(t, reporttest.Render(t, Format{}, full))); !strings.Contains(page,
		"options.redundancy = LRS and tenant.commitments = [a, 1]") {
		t.Error("the page does not say what would be met")
	}
}

// stringsIn is every string in a value.
func stringsIn(v reflect.Value) []string {
	var all []string
	switch v.Kind() {
	case reflect.String:
		all = append(all, v.String())
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			all = stringsIn(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			all = append(all, stringsIn(v.Index(i))...)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			all = append(all, stringsIn(v.Field(i))...)
		}
	}
	return all
}

// TestHTMLLinksWithinThePage: every link to a part of the page has its part,
// and no two parts share a name.
func TestHTMLLinksWithinThePage(t *testing.T) {
	for name, r := range reporttest.Reports(t) {
		root := parsePage(t, reporttest.Render(t, Format{}, r))
		ids := map[string]bool{}
		for n := range root.Descendants() {
			if id := attribute(n, "id"); id != "" {
				if ids[id] {
					t.Errorf("%s: two parts are named %s", name, id)
				}
				ids[id] = true
			}
		}
		for _, n := range append(elements(root, "a"), elements(root, "use")...) {
			if id, inside := strings.CutPrefix(attribute(n, "href"), "#"); inside && !ids[id] {
				t.Errorf("%s: nothing is named %s", name, id)
			}
		}
	}
}

func TestHTMLMap(t *testing.T) {
	finding := func(requirement string, v residency.Verdict, allowed, forbidden, documented, outside []string) residency.Finding {
		f := residency.Finding{Verdict: v, Activity: residency.Storage, Allowed: allowed, Forbidden: forbidden, Documented: documented, Outside: outside}
		f.Requirement.ID = requirement
		return f
	}
	for _, c := range []struct {
		name     string
		findings []residency.Finding
		marks    map[string]string
		classes  map[string]string
	}{
		{"inside, and what is only allowed is no place of data", []residency.Finding{
			finding("R", residency.Met, []string{"JP", "SG"}, nil, []string{"JP"}, nil),
		}, nil, map[string]string{"JP": "inside", "SG": "", "US": ""}},
		{"outside by name and by geography", []residency.Finding{
			finding("R", residency.Violated, []string{"JP"}, nil, []string{"JP", "US", "entra-north-america"}, []string{"US", "entra-north-america"}),
		}, nil, map[string]string{"JP": "inside", "US": "outside", "CA": "outside-in", "FR": ""}},
		{"anywhere is one mark", []residency.Finding{
			finding("R", residency.Violated, []string{"JP"}, nil, []string{"JP", "global"}, []string{"global"}),
		}, map[string]string{"global": "outside"}, map[string]string{"JP": "inside", "US": ""}},
		{"outside only if declared so", []residency.Finding{
			finding("R", residency.Unknown, []string{"JP"}, nil, []string{"AU", "JP"}, []string{"AU"}),
		}, nil, map[string]string{"AU": "open", "JP": "open"}},
		{"perhaps beyond, which is never green", []residency.Finding{
			{Verdict: residency.Unknown, Activity: residency.Storage, Allowed: []string{"eu"}, Documented: []string{"DE", "global"}, Beyond: []string{"global"}},
			finding("S", residency.Met, nil, []string{"RU"}, []string{"FR"}, nil),
		}, map[string]string{"global": "open"}, map[string]string{"DE": "open", "FR": "inside", "RU": ""}},
		{"outside of a set is nearly the world", []residency.Finding{
			finding("R", residency.Violated, []string{"eu"}, nil, []string{"outside eu"}, []string{"outside eu"}),
		}, map[string]string{"outside eu": "outside"}, map[string]string{"DE": "", "US": ""}},
		{"inside for one requirement and outside for another", []residency.Finding{
			finding("R", residency.Met, []string{"eea"}, nil, []string{"NO"}, nil),
			finding("S", residency.Violated, []string{"eu"}, nil, []string{"NO"}, []string{"NO"}),
		}, nil, map[string]string{"NO": "outside", "FR": ""}},
		{"an open token is on no map", []residency.Finding{
			finding("R", residency.Unknown, []string{"JP"}, nil, []string{"user-location"}, nil),
		}, nil, map[string]string{"JP": ""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			tenant := newTenant(&residency.Tenant{Findings: c.findings}, 1, "", placeTable(), nil)
			m := tenant.Maps[0]
			got := map[string]string{}
			for _, s := range m.Shapes {
				got[s.Country] = s.Class
			}
			for country, want := range c.classes {
				if got[country] != want {
					t.Errorf("%s is %q, want %q", country, got[country], want)
				}
			}
			var marks map[string]string
			for _, mark := range m.Marks {
				marks = map[string]string{mark.ID: mark.Class}
			}
			if diff := cmp.Diff(c.marks, marks); diff != "" {
				t.Error(diff)
			}
			seen := map[string]bool{}
			for _, key := range m.Key {
				for _, place := range key.Places {
					if seen[place.ID] || len(place.Features) == 0 {
						t.Errorf("%s is in the key twice, or for no feature", place.ID)
					}
					seen[place.ID] = true
				}
			}
		})
	}
}

// What is too small to be read on the world is drawn larger, where there is anything.
func TestHTMLMapHasInsets(t *testing.T) {
	for documented, want := range map[string]string{"BE": "Europe", "SG": "East Asia", "US": ""} {
		f := residency.Finding{Verdict: residency.Met, Activity: residency.Storage, Allowed: []string{"global"}, Documented: []string{documented}}
		got := ""
		for _, in := range newTenant(&residency.Tenant{Findings: []residency.Finding{f}}, 1, "", placeTable(), nil).Maps[0].Insets {
			got += in.Name
		}
		if got != want {
			t.Errorf("%s: larger is %q, want %q", documented, got, want)
		}
	}
}

// TestManyFindingsPointToFacts has more findings than a page shows in full: each fact is
// there once, and every link leads somewhere.
func TestManyFindingsPointToFacts(t *testing.T) {
	r := reporttest.Reports(t)["japan"]
	one := r.Tenants[0]
	for len(r.Tenants)*len(one.Findings) <= mostInFull {
		again := one
		again.Document = len(r.Tenants)
		r.Tenants = append(r.Tenants, again)
	}
	out := reporttest.Render(t, Format{}, r)
	claim := one.Findings[0].Facts[0].Claim
	if n := strings.Count(out, "<p>"+claim); n != 1 {
		t.Errorf("%q is there %d times", claim, n)
	}
	for _, link := range regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(out, -1) {
		if !strings.Contains(out, `id="`+link[1]+`"`) {
			t.Fatalf("#%s leads nowhere", link[1])
		}
	}
	if n := strings.Count(out, `<details class="finding`); n != len(r.Tenants)*len(one.Findings) {
		t.Errorf("%d findings of %d", n, len(r.Tenants)*len(one.Findings))
	}
}
