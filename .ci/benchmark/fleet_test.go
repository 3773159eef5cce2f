package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// Figures of two runs are of the same tenants, on any machine.
func TestAFleetFollowsFromItsShape(t *testing.T) {
	for _, of := range []shape{
		{seed: 1, kind: "repetitive", declare: "options"},
		{seed: 1, kind: "distinct", declare: "options"},
		{seed: 1, kind: "seed", declare: "options"},
		{seed: 1, kind: "repetitive", declare: "everything", features: 25, requirements: 3, waivers: 5},
		{seed: 1, kind: "repetitive", declare: "nothing", features: 25, pass: true},
	} {
		other := of
		other.seed = 2
		if written(t, of, 20) != written(t, of, 20) {
			t.Errorf("%+v gives two fleets", of)
		}
		if written(t, of, 20) == written(t, other, 20) {
			t.Errorf("%+v gives the fleet of another seed", of)
		}
	}
}

func TestATenantHasWhatItsShapeSays(t *testing.T) {
	f, err := newFleet(shape{seed: 1, kind: "repetitive", declare: "everything", features: 100, requirements: 7, waivers: 9})
	if err != nil {
		t.Fatal(err)
	}
	for i := range 10 {
		document := f.tenant(i)
		for list, want := range map[string]int{"features": 100, "requirements": 7, "waivers": 9} {
			if got := len(document[list].([]any)); got != want {
				t.Errorf("tenant %d has %d %s, want %d", i, got, list, want)
			}
		}
	}
}

func TestAnUnknownShapeIsRefused(t *testing.T) {
	for _, of := range []shape{{kind: "odd", declare: "options"}, {kind: "distinct", declare: "odd"}} {
		if _, err := newFleet(of); err == nil {
			t.Errorf("%+v is accepted", of)
		}
	}
}

// Both ways to write a fleet write the same tenants.
func TestFilesHaveTheTenantsOfLines(t *testing.T) {
	of, folder := shape{seed: 1, kind: "repetitive", declare: "options"}, t.TempDir()
	if err := generate(of, 1, "", folder); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(filepath.Join(folder, "tenant-00000.json"))
	if err != nil {
		t.Fatal(err)
	}
	var document any
	if err := json.Unmarshal(content, &document); err != nil {
		t.Fatal(err)
	}
	line, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	if want := written(t, of, 1); string(line)+"\n" != want {
		t.Errorf("a file has %s, and a line %s", line, want)
	}
}

// written are n tenants, one a line.
func written(t *testing.T, of shape, n int) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "fleet.ndjson")
	if err := generate(of, n, file, ""); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}
