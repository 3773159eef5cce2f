package main_test

import (
	"io/fs"
	"maps"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	module = "github.com/residency-check/residency-check/"
	opa    = "github.com/open-policy-agent/opa/"
)

// arrows is what each package imports of this module, tests aside; OPA stands for any
// package of OPA. A new arrow is a decision: it is written here, or it is not drawn.
var arrows = map[string]string{
	"cmd/manual":          "internal/cli",
	"cmd/residency-check": "internal/cli",

	"internal/cli/schema": "internal/names internal/residency policies",
	"internal/cli/usage":  "",
	"internal/cli": "internal/accept internal/check internal/cli/schema internal/cli/usage internal/draft internal/edit internal/files internal/inert internal/live internal/lookup internal/mend internal/names internal/notices internal/policy internal/policy/own internal/report internal/report/change internal/report/dataset internal/report/explain internal/report/inventory internal/report/saved " +
		"internal/report/wording internal/residency internal/sources internal/spell internal/tenant policies",

	"internal/accept": "internal/check internal/edit internal/policy internal/residency internal/tenant",

	"internal/mend": "internal/check internal/edit internal/policy internal/residency internal/tenant",

	"internal/check": "internal/files internal/found internal/policy internal/policy/own internal/report/saved internal/residency internal/spell internal/tenant",

	"internal/draft":  "internal/inert internal/residency",
	"internal/edit":   "internal/inert internal/residency internal/tenant",
	"internal/tenant": "internal/names internal/residency internal/spell",

	"internal/policy":         "OPA internal/policy/own internal/policy/shipped internal/rego internal/residency policies",
	"internal/policy/own":     "OPA internal/policy/lint internal/residency policies",
	"internal/policy/lint":    "internal/spell",
	"internal/policy/shipped": "internal/rego/program",
	"internal/rego":           "internal/rego/program",
	"internal/rego/build":     "OPA internal/rego/program",
	"internal/rego/opa":       "OPA internal/rego",
	"internal/rego/program":   "",
	"policies":                "",

	"internal/report": "internal/inert internal/report/html internal/report/markdown internal/report/oscal internal/report/pipeline internal/report/sarif " +
		"internal/report/saved internal/report/text internal/report/wording internal/residency internal/spell",
	"internal/report/change":     "internal/inert internal/report/markdown internal/report/saved internal/report/text internal/report/wording internal/residency internal/spell",
	"internal/report/dataset":    "internal/inert internal/report/pipeline internal/report/saved internal/residency",
	"internal/report/explain":    "internal/report/text internal/report/wording internal/residency",
	"internal/report/html":       "internal/report/wording internal/residency",
	"internal/report/inventory":  "internal/inert internal/report/markdown internal/report/pipeline internal/report/saved internal/report/wording internal/residency",
	"internal/report/markdown":   "internal/report/wording internal/residency",
	"internal/report/oscal":      "internal/report/saved internal/report/wording internal/residency",
	"internal/report/pipeline":   "internal/inert internal/report/wording internal/residency",
	"internal/report/sarif":      "internal/report/wording internal/residency",
	"internal/report/saved":      "internal/inert internal/report/wording internal/residency",
	"internal/report/text":       "internal/inert internal/report/wording internal/residency",
	"internal/report/wording":    "internal/inert internal/residency",
	"internal/report/reporttest": "internal/golden internal/residency", // imported by tests only

	"internal/files":     "",
	"internal/golden":    "", // imported by tests only
	"internal/found":     "internal/residency",
	"internal/inert":     "",
	"internal/live":      "",
	"internal/notices":   "",
	"internal/residency": "",
	"internal/sources":   "internal/files internal/live internal/report/markdown internal/report/wording internal/residency",
	"internal/lookup":    "internal/names internal/policy internal/residency internal/spell",
	"internal/names":     "internal/residency internal/spell",
	"internal/spell":     "",
}

// mostFiles is how many files a package has before it wants rooms, tests aside. The
// command line is one file per command, and stays one package.
const (
	mostFiles      = 22
	mostFilesOfCLI = 40
)

func TestEveryArrow(t *testing.T) {
	drawn := map[string]bool{}
	for _, p := range packages(t) {
		drawn[p.name] = true
		want, known := arrows[p.name]
		if got := strings.Join(p.imports, " "); !known || got != want {
			t.Errorf("%s imports %q, and is to import %q", p.name, got, want)
		}
		most := mostFiles
		if p.name == "internal/cli" {
			most = mostFilesOfCLI
		}
		if p.files > most {
			t.Errorf("%s has %d files: more than %d want rooms", p.name, p.files, most)
		}
	}
	for name := range maps.Keys(arrows) {
		if !drawn[name] {
			t.Errorf("%s is no package any more", name)
		}
	}
}

// What the arrows are for: the words of the domain need nothing, a renderer never
// needs OPA, the engine never needs a renderer, and the evaluator knows nothing of
// residency.
func TestWhoNeverReachesWhom(t *testing.T) {
	engines := []string{"internal/policy", "internal/rego", "policies", "OPA"}
	for name, never := range map[string][]string{
		"internal/residency":    {"internal", "policies", "OPA"},
		"internal/live":         {"internal", "policies", "OPA"},
		"internal/sources":      append(engines, "internal/tenant", "internal/cli"),
		"internal/inert":        {"internal", "policies", "OPA"},
		"internal/spell":        {"internal", "policies", "OPA"},
		"internal/rego":         {"internal/residency", "internal/rego/build", "internal/rego/opa", "OPA"},
		"internal/rego/build":   {"internal/residency"},
		"internal/report":       append(engines, "internal/tenant", "internal/cli"),
		"internal/check":        {"internal/cli", "internal/report/text", "internal/report/html"},
		"internal/tenant":       append(engines, "internal/report", "internal/cli"),
		"internal/draft":        append(engines, "internal/report", "internal/tenant", "internal/cli"),
		"internal/policy":       {"internal/report", "internal/tenant", "internal/cli"},
		"internal/policy/own":   {"internal/policy/shipped", "internal/rego"},
		"policies":              {"internal", "OPA"},
		"cmd/residency-check":   {"internal/rego/build", "internal/rego/opa", "internal/report/reporttest", "internal/golden"},
		"internal/report/saved": {"internal/report/text", "internal/report/html"},
	} {
		for reached := range reach(name) {
			if slices.ContainsFunc(never, func(room string) bool { return reached == room || strings.HasPrefix(reached, room+"/") }) {
				t.Errorf("%s reaches %s", name, reached)
			}
		}
	}
}

// small are the packages that the drawing of the architecture leaves out: nearly
// everything may import them, and they import nothing.
var small = []string{"files", "golden", "inert", "spell"}

// The page on the architecture draws the arrows, a package inside another counting as
// that one, and has a line for each package.
func TestArchitectureIsDrawnAsItIs(t *testing.T) {
	page := read(t, repository(".github/ARCHITECTURE.md"))
	want, got := map[string]bool{}, map[string]bool{}
	for from, imports := range arrows {
		for to := range strings.FieldsSeq(imports) {
			if a, b := roomOf(from), roomOf(to); a != b && !slices.Contains(small, a) && !slices.Contains(small, b) {
				want["    "+a+" --> "+b] = true
			}
		}
	}
	_, drawing, _ := strings.Cut(page, "flowchart TD\n")
	drawing, _, _ = strings.Cut(drawing, "```")
	for line := range strings.Lines(drawing) {
		got[strings.TrimSuffix(line, "\n")] = true
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(want)), slices.Sorted(maps.Keys(got))); diff != "" {
		t.Errorf("ARCHITECTURE.md draws other arrows (-are +drawn):\n%s", diff)
	}
	rows := map[string]bool{}
	for _, row := range regexp.MustCompile("(?m)^\\| `((?:cmd/|internal/)[^` ]*[^`/ ]|policies)` \\|").FindAllStringSubmatch(page, -1) {
		rows[row[1]] = true
	}
	if diff := cmp.Diff(slices.Sorted(maps.Keys(arrows)), slices.Sorted(maps.Keys(rows))); diff != "" {
		t.Errorf("ARCHITECTURE.md has lines of other packages (-are +listed):\n%s", diff)
	}
}

// roomOf is the outermost package that a package lies in, without internal.
func roomOf(name string) string {
	first, _, _ := strings.Cut(strings.TrimPrefix(name, "internal/"), "/")
	return first
}

// reach is all that a package imports, directly or not, as arrows has it.
func reach(name string) map[string]bool {
	all := map[string]bool{}
	var follow func(string)
	follow = func(name string) {
		for _, next := range strings.Fields(arrows[name]) {
			if !all[next] {
				all[next] = true
				follow(next)
			}
		}
	}
	follow(name)
	return all
}

// OPA comes by no other module either where no arrow leads to it.
func TestNoOPAByDetours(t *testing.T) {
	var without []string
	for name := range arrows {
		if !reach(name)["OPA"] {
			without = append(without, name)
		}
	}
	for _, dependency := range dependencies(t, without...) {
		if strings.HasPrefix(dependency, opa) {
			t.Errorf("a package that no arrow leads from to OPA reaches %s", dependency)
		}
	}
}

// One package of ours reaches the network, and only for those who ask for a document
// where it is published.
func TestOnlyLiveReachesTheNetwork(t *testing.T) {
	output, err := exec.CommandContext(t.Context(), "go", "list", "-f", "{{.ImportPath}}{{range .Imports}} {{.}}{{end}}", module+"...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var reaching []string
	for line := range strings.Lines(string(output)) {
		fields := strings.Fields(line)
		if slices.Contains(fields, "net/http") {
			reaching = append(reaching, strings.TrimPrefix(fields[0], module))
		}
	}
	if diff := cmp.Diff([]string{"internal/live"}, reaching); diff != "" {
		t.Errorf("net/http is imported by others (-want +got):\n%s", diff)
	}
	for name := range arrows {
		if slices.Contains(strings.Fields(arrows[name]), "internal/live") && name != "internal/cli" && name != "internal/sources" {
			t.Errorf("%s may reach the network", name)
		}
	}
}

// A check knows no flag.
func TestCheckKnowsNoCommandLine(t *testing.T) {
	for _, dependency := range dependencies(t, "internal/check") {
		if strings.HasPrefix(dependency, "github.com/spf13/") {
			t.Errorf("internal/check reaches %s", dependency)
		}
	}
}

// The words of the domain, and what keeps words harmless, stand on the standard
// library alone.
func TestWhatStandsOnTheStandardLibraryOnly(t *testing.T) {
	for _, name := range []string{"internal/residency", "internal/inert"} {
		for _, dependency := range dependencies(t, name) {
			if first, _, _ := strings.Cut(dependency, "/"); strings.Contains(first, ".") && dependency != module+name {
				t.Errorf("%s reaches %s", name, dependency)
			}
		}
	}
}

// dependencies are all packages that some of this module need, themselves included.
func dependencies(t *testing.T, names ...string) []string {
	t.Helper()
	arguments := []string{"list", "-deps"}
	for _, name := range names {
		arguments = append(arguments, module+name)
	}
	output, err := exec.CommandContext(t.Context(), "go", arguments...).Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	return strings.Fields(string(output))
}

// listed is a package of this module: its files and what it imports, as arrows has it.
type listed struct {
	name    string
	files   int
	imports []string
}

func packages(t *testing.T) []listed {
	t.Helper()
	output, err := exec.CommandContext(t.Context(), "go", "list", "-f", "{{.ImportPath}}{{range .GoFiles}} .go{{end}}{{range .Imports}} {{.}}{{end}}", module+"...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []listed
	for line := range strings.Lines(string(output)) {
		fields := strings.Fields(line)
		p := listed{name: strings.TrimPrefix(fields[0], module)}
		for _, field := range fields[1:] {
			inner, ours := strings.CutPrefix(field, module)
			switch {
			case field == ".go":
				p.files++
			case ours:
				p.imports = append(p.imports, inner)
			case strings.HasPrefix(field, opa) && !slices.Contains(p.imports, "OPA"):
				p.imports = append(p.imports, "OPA")
			}
		}
		slices.Sort(p.imports)
		all = append(all, p)
	}
	return all
}

// Only main reads the clock of the machine: everything else is given one, so that a
// test can say which day it is.
func TestOnlyMainReadsTheClock(t *testing.T) {
	clock := regexp.MustCompile(`\btime\.(Now|Since|Until)\b`)
	for _, folder := range []string{"cmd", "internal", "policies"} {
		err := filepath.WalkDir(repository(folder), func(path string, _ fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") || path == repository("cmd/residency-check/main.go") {
				return err
			}
			if found := clock.FindString(read(t, path)); found != "" {
				t.Errorf("%s uses %s", path, found)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
