package policy

import (
	"context"
	"fmt"

	"github.com/residency-check/residency-check/internal/policy/shipped"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// Inventory asks the policies what is documented of each kind of data of tenants.
type Inventory struct{ *Planned }

// NewInventory readies the rule for several tenants.
func NewInventory(catalogue *Catalogue, config Config) (*Inventory, error) {
	ready, err := rego.New(shipped.Inventory())
	if err != nil {
		return nil, err
	}
	if ready, err = ready.Of(inventoryOf); err != nil {
		return nil, err
	}
	e := &Planned{rule: ready.Within(maxSteps), name: inventoryOf, catalogue: catalogue.all}
	return &Inventory{e}, e.configure(config)
}

// inventoried is what the rule says. Of findings it knows the ids.
type inventoried struct {
	Home      []string                 `json:"home"`
	Law       *residency.TransferLaw   `json:"law"`
	Transfers []residency.Transfer     `json:"transfers"`
	Unplaced  []residency.Unplaced     `json:"unplaced"`
	Rows      []residency.InventoryRow `json:"rows"`
}

// Of is the inventory of a judged tenant, whose findings it refers to.
func (i *Inventory) Of(ctx context.Context, input any, judged *residency.Tenant) (*residency.TenantInventory, error) {
	document, err := rego.FromGo(input)
	if err != nil {
		return nil, fmt.Errorf("evaluate policies: %w", err)
	}
	result, err := i.value(ctx, document, i.data)
	if err != nil {
		return nil, err
	}
	var said inventoried
	if err := rego.Decode(result, &said); err != nil {
		return nil, fmt.Errorf("decode inventory: %w", err)
	}
	all := &residency.TenantInventory{
		File: judged.File, Name: judged.Name, ID: judged.ID, Country: judged.Country,
		Home: said.Home, Law: said.Law, Transfers: said.Transfers, Unplaced: said.Unplaced,
	}
	findings := map[string]*residency.Finding{}
	for j := range judged.Findings {
		f := &judged.Findings[j]
		findings[f.ID] = f
		if f.Next != nil && f.Next.Do == residency.StepAskVendor {
			all.Questions = append(all.Questions, residency.OpenQuestion{Finding: f.ID, Feature: f.Feature, Question: f.Next.Question})
		}
	}
	for j := range said.Rows {
		for k, named := range said.Rows[j].Findings {
			f := findings[named.ID]
			if f == nil {
				return nil, fmt.Errorf("inventory: no finding is called %s", named.ID)
			}
			said.Rows[j].Findings[k] = residency.RowFinding{ID: f.ID, Verdict: f.Verdict, Cause: f.Cause, Waiver: f.Waiver}
		}
	}
	all.Rows = said.Rows
	return all, nil
}
