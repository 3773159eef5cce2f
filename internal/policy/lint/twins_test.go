package lint_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/policy/lint"
)

// cites is a fact that rests on a section of a page.
func cites(section string, places []string, change func(*lint.Fact)) lint.Fact {
	var named []lint.Place
	for _, name := range places {
		named = append(named, lint.Place{Name: name})
	}
	f := lint.Fact{Edition: lint.Edition{Storage: named, Citations: []lint.Citation{{Source: lint.Source{URL: "https://example.com/page"}, Section: section}}}}
	if change != nil {
		change(&f)
	}
	return f
}

func feature(options []string, facts ...lint.Fact) lint.Package {
	p := lint.Package{Feature: lint.Feature{Options: map[string]lint.Option{}}, Facts: map[string]lint.Fact{}}
	for _, name := range options {
		p.Feature.Options[name] = lint.Option{Type: "boolean"}
	}
	for i, f := range facts {
		p.Facts[string(rune('a'+i))] = f
	}
	return p
}

func TestTwinsOfOnePageShareOptions(t *testing.T) {
	external := func(f *lint.Fact) { f.When = map[string][]any{"external": {true}} }
	features := map[string]lint.Package{
		"a/one":   feature([]string{"external"}, cites("Models; Limits", []string{"JP"}, external)),
		"a/two":   feature([]string{"external"}, cites("Models", []string{"JP"}, external)),
		"a/three": feature(nil, cites("Models", []string{"JP"}, nil)),
		"a/four":  feature(nil, cites("Limits", []string{"JP"}, nil)),
	}
	want := []lint.Twin{{Page: "https://example.com/page", Section: "Models", Option: "external", With: []string{"a/one", "a/two"}, Without: "a/three"}}
	if diff := cmp.Diff(want, lint.Twins(features)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestFactsCopiedFromAGeneralStatement(t *testing.T) {
	inferred := func(f *lint.Fact) { f.Certainty = "inferred" }
	general := map[string]lint.Fact{"vendor/regional": cites("Promise", []string{"region"}, nil)}
	features := map[string]lint.Package{"a/one": feature(nil,
		cites("Plans; Promise", []string{"region"}, inferred),
		cites("Promise", []string{"region"}, nil), // names the feature
		cites("Promise", []string{"JP"}, inferred),
		cites("Plans", []string{"region"}, inferred),
		cites("Promise", []string{"region"}, func(f *lint.Fact) { f.Certainty, f.Status = "inferred", "withdrawn" }),
	)}
	if diff := cmp.Diff([]string{"a/one/a"}, lint.CopiedFromGeneral(features, general)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestRestingFactsHaveTheServicesPlaces(t *testing.T) {
	on := func(service string) func(*lint.Fact) { return func(f *lint.Fact) { f.RestsOn = service } }
	service := feature(nil, cites("s", []string{"JP"}, nil), cites("s", []string{"US"}, nil), cites("s", []string{"not-stored"}, nil))
	features := map[string]lint.Package{
		"a/some_graph": service,
		"a/covered":    feature(nil, cites("s", []string{"JP"}, on("a.some-graph")), cites("s", []string{"US"}, on("a.some-graph"))),
		"a/anywhere":   feature(nil, cites("s", []string{"global"}, on("a.some-graph"))),
		"a/narrow":     feature(nil, cites("s", []string{"JP"}, on("a.some-graph"))),
		"a/nowhere":    feature(nil, cites("s", []string{"JP"}, on("a.none"))),
	}
	want := []string{
		"a/narrow rests on a/some_graph and leaves out that storage there is in US",
		"a/nowhere rests on a/none, which is no other feature",
	}
	if diff := cmp.Diff(want, lint.UnfoundedRests(features)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestScopeInComments(t *testing.T) {
	source := "# Backup, as Acme documents it.\npackage p\n\n# The page on copies was\n# not read.\nfacts[\"a\"] := {}\n\n# Two editions agree.\nfacts[\"b\"] := {}\n# This is about the rest.\n"
	want := []string{"The page on copies was not read.", "This is about the rest."}
	if diff := cmp.Diff(want, lint.ScopeInComments(source)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
