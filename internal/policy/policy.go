// Package policy evaluates the Rego policies. It answers "what do the policies
// say of this tenant?", is the only importer of OPA, and must not know where
// documents come from or how reports look.
package policy

import (
	"context"

	"github.com/residency-check/residency-check/internal/residency"
)

// The rules that the program asks for.
const (
	assessment         = "data.residency.engine.assessment.assessment" // judges a document known to be well formed
	assessmentByUse    = "data.residency.engine.assessment.by_use"
	assessmentTogether = "data.residency.engine.assessment.together"
	rankingSteps       = "data.residency.engine.ranking.steps"
	explainTenant      = "data.residency.engine.explanation.for_tenant"
	inventoryOf        = "data.residency.engine.inventory.inventory"
	explainEveryone    = "data.residency.engine.explanation.for_everyone"
)

// Config is what the policies take besides the tenant document.
type Config struct {
	AsOf    string // the date for facts and waivers, YYYY-MM-DD
	Waivers []any  // entries of waivers files, as generic JSON values
	// ReadSince is the first day on which a source is young enough to settle
	// anything, or empty.
	ReadSince string
	// WithoutRemedies leaves out what would make findings met, which is most of the work.
	WithoutRemedies bool
	// WaiverWarnDays is how many days before its end a waiver is noted; nil for
	// as many as the policies say.
	WaiverWarnDays *int
	// Home is the places that an inventory takes for home; empty for the law of the
	// tenant's country.
	Home []string
}

// data is the configuration as the policies read it.
func (c Config) data() map[string]any {
	data := map[string]any{"as_of": c.AsOf, "waivers": append([]any{}, c.Waivers...)}
	if c.ReadSince != "" {
		data["read_since"] = c.ReadSince
	}
	if c.WithoutRemedies {
		data["remedies"] = false
	}
	if c.WaiverWarnDays != nil {
		data["waiver_warn_days"] = *c.WaiverWarnDays
	}
	if len(c.Home) > 0 {
		data["home"] = c.Home
	}
	return data
}

// Engine judges tenants by the shipped policies.
type Engine interface {
	// Evaluate judges one well-formed tenant document, given as a generic JSON
	// value, that uses the given features. Positions and messages are left to the
	// caller.
	Evaluate(ctx context.Context, input any, features []string) (*residency.Tenant, error)
}
