package own

import (
	"context"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"github.com/residency-check/residency-check/policies"
)

// mappingPrefix is below residency: what types of deployed resources mean.
const mappingPrefix = "mapping."

// isShippedMapping says whether a package below mapping is shipped, and so no
// company's to add to.
func isShippedMapping(path string) bool {
	name, below := strings.CutPrefix(path, mappingPrefix)
	if !below {
		return false
	}
	_, err := fs.Stat(policies.FS, "mapping/"+name+".rego")
	return err == nil
}

// mapMore works out what the bundles say of types of deployed resources, after the
// checks that the shipped mapping passes. documented is the catalogue of what they
// document.
func (x *additions) mapMore(ctx context.Context, modules map[string]*ast.Module, documented map[string]any) (map[string]any, error) {
	maps.DeleteFunc(modules, func(_ string, module *ast.Module) bool {
		path, _ := packagePath(module)
		return !strings.HasPrefix(path, mappingPrefix) && !strings.HasPrefix(path, "sources.")
	})
	if !slices.ContainsFunc(slices.Collect(maps.Keys(x.own)), func(path string) bool { return strings.HasPrefix(path, mappingPrefix) }) {
		return nil, nil
	}
	rules, err := shippedModules(func(at string) bool { return at == "mapped.rego" || at == "mapped_faults.rego" })
	if err != nil {
		return nil, err
	}
	maps.Copy(rules, modules)
	compiler := ast.NewCompiler().WithStrict(true).WithCapabilities(Capabilities())
	if compiler.Compile(rules); compiler.Failed() {
		x.faults = append(x.faults, located(compiler.Errors)...)
		return nil, nil
	}
	store, err := x.mappingData(documented)
	if err != nil {
		return nil, err
	}
	var said struct {
		Faults []struct{ Package, Type, Fault string }
		Mapped map[string]any
	}
	if err := x.evaluate(ctx, compiler, store, mappingQuery, &said); err != nil {
		return nil, err
	}
	for _, f := range said.Faults {
		x.faults = append(x.faults, faultAt(x.mappedAt(f.Package, f.Type), f.Type, "%s", f.Fault))
	}
	return said.Mapped, nil
}

const mappingQuery = `{"faults": data.residency.mapped_faults.faults, "mapped": {key: value | ` +
	`some key in ["types", "families", "providers", "plans", "shown_by"]; value := data.residency.mapped[key]}}`

// mappingData is what a mapping is held against: all features, shipped and
// documented, and the types that the shipped mapping knows.
func (x *additions) mappingData(documented map[string]any) (storage.Store, error) {
	var shipped struct {
		Features map[string]struct {
			Options map[string]map[string]any `json:"options"`
		} `json:"features"`
		Regions map[string]any `json:"regions"`
	}
	if err := x.shipped.Decode(&shipped); err != nil {
		return nil, err
	}
	features := map[string]any{}
	for id, feature := range shipped.Features {
		options := map[string]any{}
		for name, option := range feature.Options {
			options[name] = option
		}
		features[id] = map[string]any{"options": options}
	}
	more, _ := documented["features"].(map[string]any)
	maps.Copy(features, more)
	types, families := x.shipped.Mapped()
	return inmem.NewFromObject(map[string]any{"residency": map[string]any{
		"catalogue": map[string]any{"features": features, "regions": shipped.Regions},
		"shipped":   map[string]any{"types": flags(types), "families": flags(families)},
	}}), nil
}

func flags(of map[string]bool) map[string]any {
	generic := map[string]any{}
	for name, flag := range of {
		generic[name] = flag
	}
	return generic
}

// mappedAt is where a bundle says what a type means.
func (x *additions) mappedAt(name, kind string) *ast.Location {
	for _, table := range []string{"resources", "regional", "families", "parts", "children", "no_data", "unmapped"} {
		if at, _ := x.own.locate(mappingPrefix+name, []any{table, kind}, true); at != nil {
			return at
		}
	}
	for path := range x.own {
		if strings.HasPrefix(path, mappingPrefix) {
			if rule := x.own[path]["provider"]; rule != nil && path == mappingPrefix+name {
				return rule.Location
			}
		}
	}
	return nil
}
