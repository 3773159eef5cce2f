package policies_test

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/golden"
)

// statement is what the coverage table needs of a statement of the catalogue.
type statement struct {
	ID         string
	General    bool
	Anywhere   bool
	Countries  map[string]bool
	Conditions []any
	Editions   []struct {
		Places []string
		Until  string
	}
}

// coverage is how far an activity of a feature is documented.
type coverage string

const (
	documented  coverage = "yes"     // a place, whatever the tenant and its settings
	partly      coverage = "in part" // a place, for some tenants or settings
	byVendor    coverage = "general" // only a vendor-wide statement
	notStored   coverage = "none"    // documented to hold no such data
	withdrawn   coverage = "withdrawn"
	silent      coverage = "silent" // read, and no place found
	notReported coverage = ""
)

// of is the most that any statement says.
func of(statements []statement) coverage {
	found := map[coverage]bool{}
	for _, s := range statements {
		found[s.says()] = true
	}
	for _, c := range []coverage{documented, partly, notStored, byVendor, silent, withdrawn} {
		if found[c] {
			return c
		}
	}
	return notReported
}

func (s statement) says() coverage {
	latest := s.Editions[len(s.Editions)-1]
	switch {
	case latest.Until != "9999-12-31":
		return withdrawn
	case slices.Equal(latest.Places, []string{"undocumented"}):
		return silent
	case slices.Equal(latest.Places, []string{"not-stored"}):
		return notStored
	case s.General:
		return byVendor
	case s.Anywhere && len(s.Countries) == 0 && len(s.Conditions) == 0:
		return documented
	}
	return partly
}

type coveredFeature struct {
	Name, Product string
	Statements    map[string][]statement
}

// policies/README.md shows at a glance what is documented, and tells the truth.
func TestCoverageTableIsUpToDate(t *testing.T) {
	var features map[string]coveredFeature
	query(t, `{id: {"name": feature.name, "product": feature.product, "statements": statements} |
		some id, feature in data.residency.catalogue.features
		statements := {activity: [said |
			some statement in list
			said := object.union(
				object.filter(statement, ["id", "general", "anywhere", "countries", "conditions"]),
				{"editions": [object.filter(edition, ["places", "until"]) | some edition in statement.editions]},
			)
		] |
			some activity, list in feature.statements
		}
	}`, &features)
	const name = "README.md"
	readme, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	before, _, found := bytes.Cut(readme, []byte(coverageMark))
	if !found {
		t.Fatalf("%s has no line %q", name, coverageMark)
	}
	want := append(append(bytes.Clone(before), coverageMark...), coverageTables(features)...)
	golden.File(t, name, want)
}

const coverageMark = "<!-- What follows is written by " + golden.Command + " -->\n"

func coverageTables(features map[string]coveredFeature) []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "\n## By family\n\n| family | features | storage documented | processing documented |\n| --- | ---: | ---: | ---: |\n")
	families := map[string][]string{}
	for id := range features {
		family, _, _ := strings.Cut(id, ".")
		families[family] = append(families[family], id)
		families["all"] = append(families["all"], id)
	}
	for _, family := range append(slices.DeleteFunc(slices.Sorted(maps.Keys(families)), func(f string) bool { return f == "all" }), "all") {
		ids := families[family]
		fmt.Fprintf(&out, "| %s | %d | %s | %s |\n", family, len(ids), share(features, ids, "storage"), share(features, ids, "processing"))
	}
	fmt.Fprintf(&out, "\n## By feature\n\n| feature | name | product | facts | storage | processing | transit | support access |\n| --- | --- | --- | ---: | --- | --- | --- | --- |\n")
	for _, id := range slices.Sorted(maps.Keys(features)) {
		f := features[id]
		fmt.Fprintf(&out, "| `%s` | %s | %s | %d | %s | %s | %s | %s |\n", id, f.Name, f.Product, f.facts(),
			of(f.Statements["storage"]), of(f.Statements["processing"]), of(f.Statements["transit"]), of(f.Statements["support_access"]))
	}
	return out.Bytes()
}

// share is how many of the features are documented wholly or in part.
func share(features map[string]coveredFeature, ids []string, activity string) string {
	n := 0
	for _, id := range ids {
		if c := of(features[id].Statements[activity]); c == documented || c == partly || c == notStored {
			n++
		}
	}
	return fmt.Sprintf("%d %%", (100*n+len(ids)/2)/len(ids))
}

// facts counts the facts of the feature itself.
func (f coveredFeature) facts() int {
	ids := map[string]bool{}
	for _, statements := range f.Statements {
		for _, s := range statements {
			if !s.General {
				ids[s.ID] = true
			}
		}
	}
	return len(ids)
}
