package policy

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/rego"
	"github.com/residency-check/residency-check/internal/residency"
)

// Extend adds a company's own policies to the catalogue. What is wrong with them is
// in the second result.
func Extend(ctx context.Context, shipped *Catalogue, bundles []*own.Bundle) (*Catalogue, []residency.Error, error) {
	extension, faults, err := own.Extend(ctx, shipped, bundles)
	if err != nil || len(faults) > 0 {
		return nil, faults, err
	}
	extended := *shipped
	extended.bundles, extended.rules, extended.ownFacts, extended.mapped = extension.Bundles, extension.Rules, extension.Facts, extension.Mapped
	if extension.Documented == nil {
		return &extended, nil, nil
	}
	return &extended, nil, extended.add(extension.Documented)
}

// add puts a company's catalogue into the shipped one. The company's has everything
// that features share, but no features besides its own.
func (c *Catalogue) add(documented map[string]any) error {
	value, err := rego.FromGo(documented)
	if err != nil {
		return err
	}
	added := &Catalogue{}
	if err := added.hold(value.(*rego.Object)); err != nil {
		return err
	}
	members := map[string]rego.Value{}
	for _, name := range added.all.Names() {
		if !strings.HasPrefix(name, "_") {
			members[name] = added.all.Get(rego.String(name))
		}
	}
	members["features"] = c.features.With(added.features)
	members["former_ids"] = c.former.With(added.former)
	members["created_days"] = c.created.With(added.created)
	members["documented_as"] = c.documented.With(added.documented)
	return c.hold(rego.NewObject(members))
}

// OwnFacts are the ids of a company's own facts, sorted.
func (c *Catalogue) OwnFacts() []string { return c.ownFacts }

// Served is the catalogue and the company's data, where the rules look for them, as
// decoded JSON.
func (c *Catalogue) Served() (map[string]any, error) {
	whole, err := rego.ToGo(c.all)
	if err != nil {
		return nil, fmt.Errorf("read catalogue: %w", err)
	}
	documents := map[string]any{"catalogue": whole}
	if c.rules != nil && len(c.rules.Data) > 0 {
		documents["company"] = c.rules.Data
	}
	encoded, err := json.Marshal(map[string]any{"residency": documents})
	if err != nil {
		return nil, err
	}
	var data map[string]any
	return data, json.Unmarshal(encoded, &data)
}
