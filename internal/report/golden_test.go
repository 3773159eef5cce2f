package report

import (
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
)

// TestGoldenForPipelines pins what pipelines, spreadsheets and pull requests
// read, for the reports that differ.
func TestGoldenForPipelines(t *testing.T) {
	all := reporttest.Reports(t)
	for _, name := range []string{"japan", "met", "errors", "fleet", "hostile", "remedies", "steps"} {
		for _, f := range []struct{ format, extension string }{
			{"decision", ".decision.ndjson"}, {"github", ".github.txt"}, {"gitlab", ".gitlab.json"}, {"azure-devops", ".azure.txt"}, {"csv", ".csv"}, {"markdown", ".md"},
		} {
			reporttest.Golden(t, name+f.extension, render(t, f.format, Options{}, all[name]))
		}
	}
}

func TestSARIFGolden(t *testing.T) {
	all := reporttest.Reports(t)
	for _, name := range []string{"japan", "met", "errors", "fleet", "hostile", "remedies", "steps"} {
		reporttest.Golden(t, name+".sarif", render(t, "sarif", Options{}, all[name]))
	}
}

func TestJUnitGolden(t *testing.T) {
	all := reporttest.Reports(t)
	for _, name := range []string{"japan", "met", "errors", "fleet", "hostile", "remedies", "steps"} {
		reporttest.Golden(t, name+".junit.xml", render(t, "junit", Options{}, all[name]))
	}
}

func TestTAPGolden(t *testing.T) {
	all := reporttest.Reports(t)
	for _, name := range []string{"japan", "met", "errors", "fleet", "hostile", "remedies", "steps"} {
		reporttest.Golden(t, name+".tap", render(t, "tap", Options{}, all[name]))
	}
}

func TestOSCALGolden(t *testing.T) {
	all := reporttest.Reports(t)
	for _, name := range []string{"japan", "met", "errors", "fleet", "hostile", "remedies", "steps"} {
		reporttest.Golden(t, name+".oscal.json", render(t, "oscal", Options{}, all[name]))
	}
}
