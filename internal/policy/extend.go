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

// Extend adds a company's own policies to the catalogue. What is wrong with them today
// is in the second result.
func Extend(ctx context.Context, shipped *Catalogue, bundles []*own.Bundle, today string) (*Catalogue, []residency.Error, error) {
	extension, faults, err := own.Extend(ctx, shipped, bundles, today)
	if err != nil || len(faults) > 0 {
		return nil, faults, err
	}
	extended := *shipped
	extended.bundles, extended.rules, extended.ownFacts, extended.mapped = extension.Bundles, extension.Rules, extension.Facts, extension.Mapped
	if extension.Documented == nil {
		return &extended, nil, nil
	}
	if err := extended.add(extension.Documented); err != nil || len(extension.Found) == 0 {
		return &extended, nil, err
	}
	return &extended, nil, extended.found(extension.Found)
}

// found brings all citations up to date with the days on which the company found what
// they cite. Those of what it documents itself are so already.
func (c *Catalogue) found(days map[own.Edition]string) error {
	members := map[string]rego.Value{}
	for _, name := range c.all.Names() {
		members[name] = c.all.Get(rego.String(name))
	}
	upToDate := func(v rego.Value) rego.Value { return checked(v, days) }
	members["features"] = c.features.Each(upToDate)
	for _, name := range []string{"cited", "region_lists"} {
		members[name] = upToDate(members[name])
	}
	return c.hold(rego.NewObject(members))
}

// checked is a value with the citations in it brought up to date; itself where none is.
func checked(v rego.Value, days map[own.Edition]string) rego.Value {
	switch v := v.(type) {
	case *rego.Array:
		elements := make([]rego.Value, v.Len())
		changed := false
		for i := range elements {
			elements[i] = checked(v.At(i), days)
			changed = changed || elements[i] != v.At(i)
		}
		if changed {
			return rego.NewArray(elements...)
		}
	case *rego.Object:
		members := map[string]rego.Value{}
		changed := false
		for _, name := range v.Names() {
			before := v.Get(rego.String(name))
			members[name] = checked(before, days)
			changed = changed || members[name] != before
		}
		if day, later := foundLater(members, days); later {
			members["checked"], changed = rego.String(day), true
		}
		if changed {
			return rego.NewObject(members)
		}
	}
	return v
}

// foundLater is the day on which a company found the document of a citation, if that is
// later than the day it has.
func foundLater(citation map[string]rego.Value, days map[own.Edition]string) (day string, later bool) {
	before, has := citation["checked"]
	if !has {
		return "", false
	}
	url, _ := citation["url"].(rego.String)
	dated, _ := citation["dated"].(rego.String)
	title, _ := citation["title"].(rego.String)
	day = days[own.Edition{URL: string(url), Dated: string(dated), Title: string(title)}]
	known, _ := before.(rego.String)
	return day, day > string(known)
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
