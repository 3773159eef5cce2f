package main_test

import (
	"os/exec"
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
		"internal/files":     {module, opa},
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
