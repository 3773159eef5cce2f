package check

import (
	"context"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// markKnown marks the findings that were there before what is planned, and were no
// better, where only what is new is to fail. An input that does not tell what was
// before holds new resources only.
func (p *Run) markKnown(ctx context.Context, d *Document, judged *residency.Tenant, engine policy.Engine) error {
	if p.Found == nil || !p.Found.OnlyNew {
		return nil
	}
	var prior []*residency.FoundInput
	was := map[string]string{}
	for _, input := range p.Found.deployed.Inputs {
		if !input.HasPrior {
			continue
		}
		prior = append(prior, &residency.FoundInput{File: input.File, Kind: input.Kind, Resources: input.Prior})
		for _, r := range input.Resources {
			if r.Was != "" {
				was[r.Address] = r.Was
			}
		}
	}
	if len(prior) == 0 {
		return nil
	}
	joined, err := d.join(ctx, p.Found.mapping, prior)
	if err != nil {
		return err
	}
	before := *d
	before.joined = joined
	old, err := engine.Evaluate(ctx, before.input(), before.FeatureIDs())
	if err != nil {
		return err
	}
	ids, err := p.Found.mapping.Known(ctx,
		policy.JudgedFound{Findings: judged.Findings, Found: d.joined, Declared: len(d.Features), Was: was},
		policy.JudgedFound{Findings: old.Findings, Found: joined, Declared: len(d.Features)})
	if err != nil {
		return err
	}
	judged.MarkKnown(ids)
	judged.NextSteps, err = policy.NextSteps(ctx, judged.Findings) // nobody needs to settle now what is known
	return err
}
