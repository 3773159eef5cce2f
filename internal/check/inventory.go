package check

import (
	"context"
	"fmt"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
)

// Inventory asks what is documented of each kind of data of judged tenants.
func (j *Judged) Inventory(ctx context.Context, catalogue *policy.Catalogue, config policy.Config) (*residency.Inventory, error) {
	rule, err := policy.NewInventory(catalogue, config)
	if err != nil {
		return nil, err
	}
	all := &residency.Inventory{InventoryVersion: residency.InventoryVersion, AsOf: j.Report.AsOf, Policy: j.Report.Policy}
	for i, document := range j.Documents {
		limited, cancel := context.WithTimeout(ctx, judgingLimit)
		of, err := rule.Of(limited, document.input(), &j.Report.Tenants[i])
		tooLong := limited.Err() != nil && ctx.Err() == nil
		cancel()
		switch {
		case tooLong:
			return nil, document.wrong("features", fmt.Sprintf("takes longer than %s to write down: split it into several documents", judgingLimit))
		case err != nil:
			return nil, fmt.Errorf("%s: %w", document.File, err)
		}
		all.Tenants = append(all.Tenants, *of)
	}
	return all, nil
}
