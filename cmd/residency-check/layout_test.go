package main_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/residency-check/residency-check/"

// The arrows of the design: a renderer never needs OPA, the engine never needs a
// renderer, and the words of the domain need nothing.
func TestWhoMayImportWhom(t *testing.T) {
	const opa = "github.com/open-policy-agent/opa/"
	forbidden := map[string][]string{
		"internal/residency": {module, opa},
		"internal/report":    {module + "internal/tenant", module + "internal/policy", module + "policies", opa},
		"internal/tenant":    {module + "internal/report", module + "internal/policy", module + "policies", opa},
		"internal/draft":     {module + "internal/report", module + "internal/tenant", module + "internal/policy", module + "policies", opa},
		"internal/policy":    {module + "internal/report", module + "internal/tenant", module + "internal/cli"},
		"policies":           {module, opa},
	}
	for name, prefixes := range forbidden {
		for _, dependency := range dependencies(t, name) {
			for _, prefix := range prefixes {
				if strings.HasPrefix(dependency, prefix) {
					t.Errorf("%s reaches %s", name, dependency)
				}
			}
		}
	}
}

// What each package may reach of this module, itself aside. The evaluator knows
// nothing of residency, and who evaluates plans carries neither OPA nor what makes
// them.
func TestRoomsOfTheEvaluator(t *testing.T) {
	const opa = "github.com/open-policy-agent/opa/"
	rooms := map[string]struct {
		reaches []string
		opa     bool
	}{
		"internal/rego/program":   {},
		"internal/rego":           {reaches: []string{"internal/rego/program"}},
		"internal/rego/build":     {reaches: []string{"internal/rego/program"}, opa: true},
		"internal/rego/opa":       {reaches: []string{"internal/rego", "internal/rego/program"}, opa: true},
		"internal/policy/shipped": {reaches: []string{"internal/rego/program"}},
	}
	for name, room := range rooms {
		for _, dependency := range dependencies(t, name) {
			inner, ours := strings.CutPrefix(dependency, module)
			if ours && !slices.Contains(room.reaches, inner) || strings.HasPrefix(dependency, opa) && !room.opa {
				t.Errorf("%s reaches %s", name, dependency)
			}
		}
	}
	for _, dependency := range dependencies(t, "cmd/residency-check") {
		if dependency == module+"internal/rego/build" || dependency == module+"internal/rego/opa" {
			t.Errorf("the program reaches %s, which is for tests and generators", dependency)
		}
	}
}

// The words of the domain stand on the standard library alone.
func TestResidencyImportsTheStandardLibraryOnly(t *testing.T) {
	for _, dependency := range dependencies(t, "internal/residency") {
		if first, _, _ := strings.Cut(dependency, "/"); strings.Contains(first, ".") {
			t.Errorf("internal/residency reaches %s", dependency)
		}
	}
}

// dependencies are all packages that a package of this module needs, itself
// aside.
func dependencies(t *testing.T, name string) []string {
	t.Helper()
	output, err := exec.CommandContext(t.Context(), "go", "list", "-deps", module+name).Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []string
	for dependency := range strings.Lines(string(output)) {
		if dependency = strings.TrimSpace(dependency); dependency != module+name {
			all = append(all, dependency)
		}
	}
	return all
}
