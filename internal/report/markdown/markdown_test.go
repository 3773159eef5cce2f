package markdown

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/residency-check/residency-check/internal/report/reporttest"
	"github.com/residency-check/residency-check/internal/report/wording"
	"github.com/residency-check/residency-check/internal/residency"
)

func TestMarkdownText(t *testing.T) {
	for in, want := range map[string]string{
		"Contoso, Inc. (US)":        "Contoso, Inc. (US)",
		"株式会社":                      "株式会社",
		"a | b":                     "a &#124; b",
		"<b>&amp;":                  "&#60;b&#62;&#38;&#8203;amp;",
		"`x` *y* _z_":               "&#96;x&#96; &#42;y&#42; &#95;z&#95;",
		"[x](y)":                    "&#91;x&#93;(y)",
		`\a`:                        "&#92;a",
		"@octocat":                  "@&#8203;octocat",
		"a@b.example":               "a@&#8203;b.example",
		"owner/repo#12":             "owner/repo&#35;&#8203;12",
		"GH-12 and 2026-11-23":      "GH-&#8203;12 and 2026-11-23",
		"!1 %2 ~3":                  "!&#8203;1 %&#8203;2 &#126;&#8203;3",
		"https://a.example":         "https:&#8203;//a.example",
		"WWW.a.example, now.":       "WWW&#8203;.a.example, now.",
		":tada:":                    ":&#8203;tada:",
		"at 0123456789abcdef":       "at 0123&#8203;456789abcdef",
		"stays: as it is, 100% met": "stays: as it is, 100% met",
		"\xff":                      "\ufffd",
	} {
		if got := Escaped(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"- a": "&#45; a", "+ a": "&#43; a", "12. a": "12&#46; a", "1) a": "1&#41; a", "===": "&#61;==", "# a": "&#35; a", "2026 a": "2026 a",
		"/close": "&#47;close",
	} {
		if got := EscapedStart(in); got != want {
			t.Errorf("at the start, %q: got %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"azure.storage#media": "`azure.storage#media`", "integrations[1].storage": "`integrations[1].storage`", "保管-1": "`保管-1`",
		"a`b": "a&#96;b", "a  b": "a  b", "": "", "-`": "&#45;&#96;", "x ##vso[y]": "x &#35;&#35;&#8203;vso&#91;y&#93;",
	} {
		if got := Code(in); got != want {
			t.Errorf("as code, %q: got %q, want %q", in, got, want)
		}
	}
}

func TestMarkdownLink(t *testing.T) {
	url := "https://a.example/b(c)?d=e&f=[g]|<h>%20 é\x1b"
	want := "[a &#93;](https://a.example/b%28c%29?d=e&amp;f=%5Bg%5D%7C%3Ch%3E%20%20%C3%A9%1B)"
	if got := Link("a ]", url); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for url, want := range map[string]bool{"https://a.example": true, "http://a": true, "javascript:alert(1)": false, "data:,x": false,
		"//a": false, "https://" + strings.Repeat("a", 3000): false} {
		if got := wording.IsLink(url); got != want {
			t.Errorf("%.30s is a link: %v", url, got)
		}
	}
}

var (
	ourTags   = regexp.MustCompile(`</?(details|summary|b|code)>`)
	ourCode   = regexp.MustCompile("`[^`\n]*`|<code>[^<&]*</code>")
	ourLinks  = regexp.MustCompile(`\]\(https?://[A-Za-z0-9._~:/?#@!$+,;=%&-]*\)`)
	autolinks = regexp.MustCompile(`@\w|[^&]#\d|://|www\.|GH-1|!1`)
	ourCounts = regexp.MustCompile(`^\| .* \|( \d+ \|){5}( [^|]* \|)?$`)
)

// TestMarkdownIsOurs: what has a meaning in HTML, Markdown, GitHub or GitLab
// was put there by us.
func TestMarkdownIsOurs(t *testing.T) {
	t.Parallel()
	for _, text := range reporttest.Nasty() {
		out := reporttest.Render(t, Format{}, reporttest.Hostile(text))
		if strings.ContainsFunc(out, reporttest.IsHidden) {
			t.Errorf("%.20q: something invisible in the output", text)
		}
		if strings.Count(out, "<details>") != strings.Count(out, "</details>") {
			t.Errorf("%.20q: a fold that does not close", text)
		}
		for _, line := range strings.Split(out, "\n") {
			if strings.HasPrefix(line, "| ") && !strings.HasPrefix(line, "| Requirement") && !strings.HasPrefix(line, "| Tenant") &&
				!strings.HasPrefix(line, "| ---") && !ourCounts.MatchString(line) {
				t.Errorf("%.20q: no row of the table: %.200s", text, line)
			}
			rest := ourTags.ReplaceAllString(ourLinks.ReplaceAllString(ourCode.ReplaceAllString(line, ""), "]"), "")
			if strings.ContainsAny(rest, "<>`\\~$^") && !strings.HasPrefix(line, "<details><summary>~ <b>Waived") ||
				autolinks.MatchString(rest) {
				t.Errorf("%.20q: not ours: %.300s", text, rest)
			}
		}
	}
}

// TestMarkdownFitsAComment renders reports that are too long by their tables
// and by their details.
func TestMarkdownFitsAComment(t *testing.T) {
	fleet := reporttest.Many(3)
	for i := range 2000 {
		tenant := fleet.Tenants[0]
		tenant.File = fmt.Sprintf("日本-%d.json", i)
		fleet.Tenants = append(fleet.Tenants, tenant)
	}
	for name, r := range map[string]*residency.Report{"details": reporttest.Many(1000), "tables": fleet, "hostile": reporttest.Hostile(strings.Repeat("<", 400))} {
		out := reporttest.Render(t, Format{}, r)
		n := utf8.RuneCountInString(out)
		if n > 65536 || name != "hostile" && n < 60000 {
			t.Errorf("%s: %d characters", name, n)
		}
		if !strings.Contains(out, "\n**Cut here.** A comment on GitHub holds 65536 characters: ") || !strings.HasPrefix(out, "## ✗ ") {
			t.Errorf("%s: not cut, or without a verdict: %.100s ... %s", name, out, out[len(out)-200:])
		}
		if strings.Count(out, "<details>") != strings.Count(out, "</details>") {
			t.Errorf("%s: cut within a fold", name)
		}
	}
	if out := reporttest.Render(t, Format{}, reporttest.Many(3)); strings.Contains(out, "Cut here") {
		t.Error("a short report is cut")
	}
}

// TestMarkdownNamesEveryFinding, whatever its verdict and cause.
// TestMarkdownFitsASummary: the summary of a job has room for more than a comment, and for
// what is left of it only.
func TestMarkdownFitsASummary(t *testing.T) {
	r := reporttest.Many(2000)
	whole := reporttest.Render(t, Format{Room: 1 << 20}, r)
	if len(whole) <= commentLimit || strings.Contains(whole, "Cut here") {
		t.Errorf("%d bytes are cut", len(whole))
	}
	for _, room := range []int{100, 1000, 100_000} {
		out := reporttest.Render(t, Format{Room: room}, r)
		if len(out) > room || room >= 1000 && !strings.Contains(out, "\n**Cut here.** The summary of this job has room for ") {
			t.Errorf("of %d bytes for %d: %.200s", len(out), room, out)
		}
	}
}

// TestMarkdownIsWorstFirst: what is cut is the least of it.
func TestMarkdownIsWorstFirst(t *testing.T) {
	r := reporttest.Many(3)
	r.Tenants[0].Findings[4].Severity = residency.Critical
	met := residency.Tenant{Name: "Met", Country: "JP", Verdict: residency.Unknown, Notes: []residency.Note{{Code: "x"}}}
	r.Tenants = append([]residency.Tenant{met}, r.Tenants...)
	out := reporttest.Render(t, Format{}, r)
	if strings.Index(out, "### ? Unknown: Met") < strings.Index(out, "### ✗ Violated: T") {
		t.Error("an unknown tenant comes before a violated one")
	}
	if strings.Index(out, "<code>f2</code>") > strings.Index(out, "<code>f0</code>") {
		t.Error("a critical finding comes behind others")
	}
}

func TestMarkdownNamesEveryFinding(t *testing.T) {
	r := reporttest.Hostile("x")
	r.Errors, r.Tenants = nil, r.Tenants[:1]
	for i := range r.Tenants[0].Findings {
		r.Tenants[0].Findings[i].Feature.ID = fmt.Sprintf("feature-%d-", i)
		r.Tenants[0].Findings[i].ID = fmt.Sprintf("x/feature-%d-/x", i)
	}
	out := reporttest.Render(t, Format{}, r)
	for i, f := range r.Tenants[0].Findings {
		if !strings.Contains(out, f.Feature.ID) {
			t.Errorf("finding %d (%s) is not in\n%s", i, f.Verdict, out)
		}
	}
}

// TestMarkdownOfManyTenants has the one violation after more met tenants than a
// comment has room for.
func TestMarkdownOfManyTenants(t *testing.T) {
	all := reporttest.Reports(t)
	met, violated := all["met"].Tenants[0], all["japan"].Tenants[0]
	r := &residency.Report{}
	for range 2000 {
		r.Tenants = append(r.Tenants, met)
	}
	r.Tenants = append(r.Tenants, violated)
	r.Conclude()
	out := reporttest.Render(t, Format{}, r)
	for _, want := range []string{"## ✗ Violated: 2001 tenants\n", "Tenants: 1 violated, 2000 met\n", "\n### ✗ Violated: " + violated.Name + " (JP)\n", "**Cut here.**"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}
