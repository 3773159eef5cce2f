package sources

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/format"

	"github.com/residency-check/residency-check/internal/live"
	"github.com/residency-check/residency-check/internal/residency"
)

const (
	words = "11:0011223344556677"
	other = "8:8899aabbccddeeff"
	bound = "9:0123456789abcdef"
	gone  = "7:fedcba9876543210"
)

func of[T any](v T) *T { return &v }

func cites(title, url, passage string, limits ...string) residency.Citation {
	c := residency.Citation{Title: title, URL: of(url), Dated: of("2024-01-31"), Read: of("2026-11-01"), Limits: limits}
	if passage != "" {
		c.Passage = of(passage)
	}
	return c
}

func fact(id, status string, citations ...residency.Citation) residency.FactExplanation {
	return residency.FactExplanation{
		Fact:    residency.Fact{ID: id, Claim: "Claim of " + id + ".", Status: status, Citations: citations},
		Earlier: []residency.Edition{{Citations: []residency.Citation{cites("Before", "https://example.com/before", gone)}}},
	}
}

// explained has a fact under two activities, as features do, and one that says so no
// more.
func explained() []residency.Explanation {
	stored := fact("a.b/stored", "current", cites("Page", "https://example.com/page", words, bound), cites("Page", "https://example.com/page", other))
	return []residency.Explanation{
		{Feature: "a.b", Activities: []residency.ActivityExplanation{
			{Activity: "storage", Facts: []residency.FactExplanation{stored, fact("a.b/was", "withdrawn", cites("Page", "https://example.com/page", gone))}},
			{Activity: "processing", Facts: []residency.FactExplanation{stored}},
		}},
		{Feature: "c.d", Activities: []residency.ActivityExplanation{
			{Activity: "storage", Facts: []residency.FactExplanation{
				fact("c.d/kept", "fallback", cites("Page", "https://example.com/page", ""), cites("Other <page>", "https://example.com/other", "")),
			}},
		}},
	}
}

// Only what facts say today is looked for, once for each fact.
func TestDocuments(t *testing.T) {
	got := Documents(explained())
	want := []*Document{
		{Edition{"https://example.com/other", "2024-01-31", "Other <page>"}, "2026-11-01", "", []Claim{{Fact: "c.d/kept", Claim: "Claim of c.d/kept."}}},
		{Edition{"https://example.com/page", "2024-01-31", "Page"}, "2026-11-01", "", []Claim{
			{"a.b/stored", "Claim of a.b/stored.", []string{words, other}, []string{bound}, true},
			{Fact: "c.d/kept", Claim: "Claim of c.d/kept."},
		}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]live.Page{{URL: "https://example.com/page", Passages: []string{words, other, bound}}}, Pages(got)); diff != "" {
		t.Errorf("pages (-want +got):\n%s", diff)
	}
	if facts := FactsOf(explained(), []string{"a.b"}); got[0].IsOf(facts) || !got[1].IsOf(facts) {
		t.Errorf("of a.b: %v", facts)
	}
}

// What becomes of a page is told with the facts that rest on it. What a page says is
// no markup.
func TestResult(t *testing.T) {
	documents := Documents(explained())
	for name, c := range map[string]struct {
		look live.Look
		want State
		text string
		list string
	}{
		"a limit is gone": {
			live.Look{State: live.Reached, Address: "https://example.com/page", Missing: []string{bound}, Gained: []string{"Logs may go <b>anywhere</b>, @everyone"}},
			Changed,
			"    a.b/stored is bound by words that are gone (9:0123456789abcdef): Claim of a.b/stored.\n    new there: “Logs may go <b>anywhere</b>, @everyone”\n",
			"  - `a.b/stored` is bound by words that are gone (`9:0123456789abcdef`): Claim of a.b/stored.\n  - new there: “Logs may go &#60;b&#62;anywhere&#60;/b&#62;, @&#8203;everyone”\n",
		},
		"moved": {
			live.Look{State: live.Moved, Address: "https://example.com/new", Missing: []string{other}},
			Moved,
			"    now at https://example.com/new\n    a.b/stored rests on words that are gone (8:8899aabbccddeeff): Claim of a.b/stored.\n",
			"",
		},
		"gone":        {live.Look{State: live.Moved, Why: "no such page any more", Missing: []string{words, other, bound}}, Moved, "    no such page any more\n    2 facts on it\n", ""},
		"unreachable": {live.Look{State: live.Unreachable, Why: "no answer"}, Unreachable, "    no answer\n    2 facts on it\n", "- [ ] [Page, dated 2024-01-31](https://example.com/page)\n  - no answer\n"},
		"as it was":   {live.Look{State: live.Reached, Address: "https://example.com/page"}, Unchanged, "2 documents: 1 unchanged, 0 changed", "- [ ] [Other &#60;page&#62;, dated 2024-01-31](https://example.com/other)\n  - 1 fact on it\n"},
	} {
		r := Compare(documents, map[string]live.Look{"https://example.com/page": c.look}, "2026-11-25")
		var text, list strings.Builder
		if err := r.WriteText(&text); err != nil {
			t.Fatal(err)
		}
		if err := r.WriteMarkdown(&list); err != nil {
			t.Fatal(err)
		}
		if r.State != c.want || !strings.Contains(text.String(), c.text) || !strings.Contains(list.String(), c.list) {
			t.Errorf("%s: %s\n%s\n%s", name, r.State, text.String(), list.String())
		}
		_, found := r.Days()[documents[1].Edition]
		if found != (c.want == Unchanged) || len(r.Days()) > 1 {
			t.Errorf("%s: days %v", name, r.Days())
		}
	}
}

// A page that is cited for what limits a fact alone is looked at, and gets no day.
func TestLimitsAlone(t *testing.T) {
	limited := fact("a.b/stored", "current", cites("Sibling", "https://example.com/sibling", "", bound))
	documents := Documents([]residency.Explanation{{Activities: []residency.ActivityExplanation{{Facts: []residency.FactExplanation{limited}}}}})
	if diff := cmp.Diff([]live.Page{{URL: "https://example.com/sibling", Passages: []string{bound}}}, Pages(documents)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	look := live.Look{State: live.Reached, Address: "https://example.com/sibling"}
	if r := Compare(documents, map[string]live.Look{"https://example.com/sibling": look}, "2026-11-25"); r.State != Unchanged || len(r.Days()) > 0 {
		t.Errorf("%s, days %v", r.State, r.Days())
	}
	look.Missing = []string{bound}
	if r := Compare(documents, map[string]live.Look{"https://example.com/sibling": look}, "2026-11-25"); r.State != Changed || len(r.Sources[0].LimitsGone) != 1 {
		t.Errorf("%+v", r.Sources[0])
	}
}

// The file is as opa fmt has it, is read back, and keeps earlier days of what is still
// cited.
func TestChecks(t *testing.T) {
	page := Edition{"https://example.com/page", "2024-01-31", "A \"page\" <&> \\ of\nsomebody"}
	undated := Edition{"https://example.com/undated", "", "Undated"}
	away := Edition{"https://example.com/away", "", "No source any more"}
	file := filepath.Join(t.TempDir(), "Contoso's 2026 in.rego")
	days := Days{page: "2026-11-25"}.With(Days{page: "2026-11-01", undated: "2026-11-02", away: "2026-11-03"}, []*Document{{Edition: page}, {Edition: undated}})
	content, err := WriteChecks(file, days)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(content), "package residency.checks.contoso_s_2026_in\n") {
		t.Errorf("%s", content)
	}
	formatted, err := format.Source("checks.rego", content)
	if err != nil || string(formatted) != string(content) {
		t.Errorf("opa fmt: %v\n%s", err, cmp.Diff(string(formatted), string(content)))
	}
	if err := os.WriteFile(file, content, 0o644); err != nil {
		t.Fatal(err)
	}
	got, err := EarlierDays(file)
	if diff := cmp.Diff(Days{page: "2026-11-25", undated: "2026-11-02"}, got); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	for name, want := range map[string]string{"in.rego": "of_in", "2026.rego": "of_2026", "日.rego": "of", "checks.rego": "checks"} {
		content, err := WriteChecks(name, nil)
		if err != nil || !strings.Contains(string(content), "package residency.checks."+want+"\n") {
			t.Errorf("%s: %v\n%s", name, err, content)
		}
		if formatted, err := format.Source(name, content); err != nil || string(formatted) != string(content) {
			t.Errorf("%s: opa fmt: %v\n%s", name, err, formatted)
		}
	}
	if _, err := EarlierDays(filepath.Join(t.TempDir(), "none", "checks.rego")); err == nil {
		t.Error("a folder that is not there shows late")
	}
	if err := os.WriteFile(file, []byte("package residency.sources.contoso\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := EarlierDays(file); err == nil {
		t.Error("another file would be written over")
	}
}

// What is remembered is kept now and then, and another file is not taken for it.
func TestMemory(t *testing.T) {
	file := filepath.Join(t.TempDir(), "pages.json")
	write := func(file string, content []byte) error { return os.WriteFile(file, content, 0o600) }
	m, err := OpenMemory(file, write)
	if err != nil {
		t.Fatal(err)
	}
	m.Pages["https://example.com/"] = live.Remembered{Day: "2026-11-25"}
	for range 10 {
		m.Looked()
	}
	again, err := OpenMemory(file, write)
	if err != nil || again.Pages["https://example.com/"].Day != "2026-11-25" {
		t.Errorf("%v, %v", again, err)
	}
	if err := os.WriteFile(file, []byte(`{"tenant": {}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenMemory(file, write); err == nil || !strings.Contains(err.Error(), "--state") {
		t.Error(err)
	}
	if _, err := OpenMemory(filepath.Join(file, "below"), write); err == nil {
		t.Error("what cannot be written shows late")
	}
}
