package policies_test

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/policy/lint"
)

// loadWords is what facts may name.
func loadWords(t *testing.T) *lint.Words {
	t.Helper()
	w := &lint.Words{}
	var names map[string][]string
	query(t, `{
		"countries": data.residency.catalogue.countries,
		"geographies": [id | data.residency.catalogue.geographies[id]],
		"areas": [id | data.residency.catalogue.areas[id]],
		"m49": [id | data.residency.geography.m49.regions[id]],
		"groups": [id | data.residency.geography.groups.groups[id]],
		"data": [id | data.residency.catalogue.data_categories[id]],
		"commitments": [id | data.residency.vocabulary.commitments.commitments[id]],
		"regions": [id | data.residency.catalogue.regions[id]],
	}`, &names)
	for kind, into := range map[string]*map[string]bool{
		"countries": &w.Countries, "geographies": &w.Geographies, "areas": &w.Areas, "m49": &w.M49, "groups": &w.Groups,
		"data": &w.Data, "commitments": &w.Commitments, "regions": &w.Regions,
	} {
		*into = map[string]bool{}
		for _, name := range names[kind] {
			(*into)[name] = true
		}
	}
	query(t, "data.residency.catalogue.tokens", &w.SettledBy)
	w.General = map[string]lint.Fact{}
	for vendor, said := range general(t) {
		for key, statement := range said.Statements {
			w.General[vendor+"/"+key] = statement
		}
	}
	return w
}

// vendorWide is what is said of more than one feature of a vendor: statements that
// features name, and rules that find theirs.
type vendorWide struct {
	Statements map[string]lint.Fact `json:"statements"`
	Rules      map[string]lint.Fact `json:"rules"`
}

func general(t *testing.T) map[string]vendorWide {
	t.Helper()
	var general map[string]vendorWide
	query(t, "data.residency.general", &general)
	return general
}

// packages are all features by their path, such as entra/mfa.
func packages(t *testing.T) map[string]lint.Package {
	t.Helper()
	all := map[string]lint.Package{}
	for name := range sources(t) {
		id, isFeature := strings.CutPrefix(strings.TrimSuffix(name, ".rego"), "features/")
		if !isFeature || isTest(name) {
			continue
		}
		// Prefix ids share a package path with what lies below them, so ask for
		// the two rules alone.
		rule := "data.residency.features." + strings.ReplaceAll(id, "/", ".")
		var stated any
		query(t, fmt.Sprintf(`{"feature": %s.feature, "facts": %s.facts}`, rule, rule), &stated)
		var p lint.Package
		report(t, "features/"+id, lint.Decode(nil, stated, &p))
		all[id] = p
	}
	return all
}

func report(t *testing.T, file string, faults []lint.Fault) {
	t.Helper()
	for _, fault := range faults {
		t.Errorf("%s.rego: %s", file, fault)
	}
}

// A reference to something that does not exist makes a fact vanish without an
// error, so facts are counted as they are written.
func TestEveryFactEvaluates(t *testing.T) {
	files := sources(t)
	for id, p := range packages(t) {
		if written := strings.Count(files["features/"+id+".rego"], "\nfacts["); written != len(p.Facts) {
			t.Errorf("features/%s.rego states %d facts and %d evaluate", id, written, len(p.Facts))
		}
	}
}

// What a company's own facts must be, the shipped ones are, too.
func TestFactsAreSound(t *testing.T) {
	w := loadWords(t)
	all := packages(t)
	for vendor, said := range general(t) {
		report(t, "general/"+vendor, lint.CheckStatements([]any{"statements"}, said.Statements, w))
		report(t, "general/"+vendor, lint.CheckStatements([]any{"rules"}, said.Rules, w))
		for key, rule := range said.Rules {
			for _, id := range rule.Except {
				if _, exists := all[strings.NewReplacer(".", "/", "-", "_").Replace(id)]; !exists {
					t.Errorf("general/%s.rego: rules.%s.except: no feature %s", vendor, key, id)
				}
			}
			if rule.DataOf != "" && !slices.ContainsFunc(slices.Collect(maps.Values(all)), func(p lint.Package) bool { return p.Facts[rule.DataOf].Data != nil }) {
				t.Errorf("general/%s.rego: rules.%s.data_of: no feature has a fact %s", vendor, key, rule.DataOf)
			}
		}
	}
	var rules map[string]lint.Fact
	query(t, "data.residency.geography.tenant_geo.rules", &rules)
	report(t, "geography/tenant_geo", lint.CheckStatements([]any{"rules"}, rules, w))
	for id, p := range all {
		report(t, "features/"+id, lint.Check(&p, nil, w))
		if wrong := lint.CheckPath(strings.ReplaceAll(id, "/", ".")); wrong != "" {
			t.Errorf("features/%s.rego: %s", id, wrong)
		}
	}
}

func TestSourcesAndGeographiesAreSound(t *testing.T) {
	w := loadWords(t)
	var documents map[string]map[string]lint.Source
	query(t, "data.residency.sources", &documents)
	for _, publisher := range slices.Sorted(maps.Keys(documents)) {
		for name, source := range documents[publisher] {
			report(t, "sources/"+publisher, lint.CheckSource([]any{name}, source))
		}
	}
	for _, kind := range []string{"geographies", "areas", "groups"} {
		var named map[string]lint.Named
		query(t, fmt.Sprintf("data.residency.geography.%s.%s", kind, kind), &named)
		for id, n := range named {
			report(t, "geography/"+kind, lint.CheckNamed([]any{kind, id}, n, w))
		}
	}
}

// A word that no fact uses would select nothing and explain nothing.
func TestVocabularyIsUsed(t *testing.T) {
	var text strings.Builder
	for name, source := range sources(t) {
		if !isTest(name) && !strings.HasPrefix(name, "vocabulary/") && !strings.HasPrefix(name, "geography/areas") && !strings.HasPrefix(name, "geography/groups") {
			text.WriteString(source)
		}
	}
	used := text.String()
	var words map[string][]string
	query(t, `{
		"group": [g | some g, _ in data.residency.geography.groups.groups],
		"area": [a | some a, _ in data.residency.geography.areas.areas],
		"token": [t | some t, _ in data.residency.vocabulary.place_tokens.tokens],
		"data category": [c |
			some c, _ in data.residency.vocabulary.data_categories.parents
			not c in {parent | some parent in data.residency.vocabulary.data_categories.parents}
		],
	}`, &words)
	for kind, names := range words {
		for _, name := range names {
			if !strings.Contains(used, strconv.Quote(name)) {
				t.Errorf("no fact uses the %s %s", kind, name)
			}
		}
	}
}

// Since when and until when a source said so is shown by a dated edition, and each
// edition is a source of its own.
func TestTimesAreDatesOfEditions(t *testing.T) {
	var documents map[string]map[string]lint.Source
	query(t, "data.residency.sources", &documents)
	dates := map[string]bool{"": true}
	for _, publisher := range documents {
		for _, source := range publisher {
			if source.Dated != nil {
				dates[*source.Dated] = true
			}
		}
	}
	check := func(at string, e lint.Edition) {
		if !dates[e.Since] || !dates[e.Until] {
			t.Errorf("%s: since %q, until %q: no source is of that day; a day that a page names itself is `effective`", at, e.Since, e.Until)
		}
	}
	for id, p := range packages(t) {
		for key, fact := range p.Facts {
			check(id+" "+key, fact.Edition)
			for i, past := range fact.History {
				check(fmt.Sprintf("%s %s history[%d]", id, key, i), past.Edition)
			}
		}
	}
	for vendor, said := range general(t) {
		for _, statements := range []map[string]lint.Fact{said.Statements, said.Rules} {
			for key, statement := range statements {
				check(vendor+" "+key, statement.Edition)
			}
		}
	}
}
