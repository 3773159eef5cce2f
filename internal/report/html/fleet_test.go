package html

import (
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/report/reporttest"
)

// A fleet is told what decides and what to do for most of its tenants.
func TestFleetSaysWhatDecidesMostOften(t *testing.T) {
	r := reporttest.Reports(t)["japan"]
	again := r.Tenants[0]
	again.Document = 1
	r.Tenants = append(r.Tenants, again)
	reasons := newPage(r).Overview.Reasons()
	if len(reasons) == 0 || reasons[0].Tenants != 2 || !strings.HasPrefix(string(reasons[0].Said), "Data of Microsoft Entra multifactor authentication is stored in the United States") {
		t.Errorf("%+v", reasons)
	}
	r = reporttest.Reports(t)["steps"]
	r.Tenants = append(r.Tenants, r.Tenants[0])
	steps := newPage(r).Overview.Steps()
	if len(steps) != 4 || steps[0].Tenants != 2 || steps[0].Findings != 2 {
		t.Errorf("%+v", steps)
	}
}
