package check

import (
	"context"
	"errors"
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
		of, err := rule.Of(ctx, document.input(), &j.Report.Tenants[i])
		var limit *policy.LimitError
		switch {
		case errors.As(err, &limit):
			return nil, document.wrong("features", limit.Error()+" to write down: split it into several documents")
		case err != nil:
			return nil, fmt.Errorf("%s: %w", document.File, err)
		}
		all.Tenants = append(all.Tenants, *of)
	}
	return all, nil
}
