package policy

import (
	"context"

	"github.com/residency-check/residency-check/internal/rego"
)

// PlannedRules are the rules of which the program embeds the plan.
var PlannedRules = []string{assessment, explainTenant, explainEveryone, assessmentByUse}

// Together is the rule that has a plan of its own.
const Together = assessmentTogether

// Ranking is the other one.
const Ranking = rankingSteps

// InventoryRule is that of an inventory, with a plan of its own, too.
const InventoryRule = inventoryOf

// FoundRules are those of the plan on what is found deployed.
var FoundRules = []string{foundJoined, foundPaths, foundKnown}

// FoundInput is what these rules are asked with.
var FoundInput = foundInput

// Measure is how many steps a document takes.
func (e *Planned) Measure(ctx context.Context, input any) (int, error) {
	document, err := rego.FromGo(input)
	if err != nil {
		return 0, err
	}
	_, steps, err := e.measured(ctx, document, e.data)
	return steps, err
}

// Bound lets both engines take that many steps for a document.
func Bound(whole *Planned, sliced *Sliced, steps int) {
	for _, rule := range []**rego.Rule{&whole.rule, &sliced.byUse.rule} {
		*rule = (*rule).Within(steps)
	}
	sliced.limit = steps
}
