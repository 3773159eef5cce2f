package found

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"

	"github.com/residency-check/residency-check/internal/residency"
)

// ErrErrored says that there is no plan to judge.
var ErrErrored = errors.New("the plan ended with an error, so that it does not hold what will be deployed: mend the configuration and plan again")

// Terraform reads the output of `terraform show -json` or `tofu show -json`: a plan
// or a state, by its kind.
func Terraform(kind Kind, text []byte, paths Paths) (*residency.FoundInput, error) {
	if kind == TerraformState {
		return readState(text, paths)
	}
	return readPlan(text, paths)
}

func readPlan(text []byte, paths Paths) (*residency.FoundInput, error) {
	if flag(text, "errored") {
		return nil, ErrErrored
	}
	var plan tfjson.Plan
	if err := json.Unmarshal(text, &plan); err != nil {
		return nil, fmt.Errorf("not a plan that Terraform wrote: %w", err)
	}
	input := &residency.FoundInput{Kind: TerraformPlan, Incomplete: incomplete(&plan)}
	r := &reader{paths: paths, config: newConfiguration(&plan)}
	if plan.PriorState != nil {
		r.dataSources(plan.PriorState.Values)
	}
	for _, change := range plan.ResourceChanges {
		if change != nil && change.Change != nil {
			input.Deletions += r.change(change)
		}
	}
	r.follow()
	input.Resources = r.resources()
	if plan.PriorState != nil {
		input.HasPrior, input.Prior = true, prior(plan.PriorState.Values, r)
	}
	return input, nil
}

// prior are the resources as the state before the plan has them.
func prior(values *tfjson.StateValues, planned *reader) []*residency.FoundResource {
	r := &reader{paths: planned.paths, config: planned.config}
	if values != nil {
		r.module(values.RootModule, r.stateResource)
	}
	r.follow()
	return r.resources()
}

// incomplete says why a plan does not hold all that its configuration deploys.
func incomplete(plan *tfjson.Plan) string {
	switch {
	case len(plan.DeferredChanges) > 0:
		return "changes of the plan are deferred"
	case plan.Complete != nil && !*plan.Complete:
		return "the plan is for a part of the configuration (-target), or parts of it are deferred"
	}
	return ""
}

// flag is a boolean at the top of an object, false where it is not there.
func flag(text []byte, key string) bool {
	decoder := lenient(text)
	if _, err := decoder.ReadToken(); err != nil {
		return false
	}
	for decoder.PeekKind() == '"' {
		name, err := decoder.ReadToken()
		if err != nil {
			return false
		}
		if name.String() == key {
			return decoder.PeekKind() == 't'
		}
		if decoder.SkipValue() != nil {
			return false
		}
	}
	return false
}

func readState(text []byte, paths Paths) (*residency.FoundInput, error) {
	var state tfjson.State
	if err := json.Unmarshal(text, &state); err != nil {
		return nil, fmt.Errorf("not a state that Terraform wrote: %w", err)
	}
	r := &reader{paths: paths}
	if state.Values != nil {
		r.module(state.Values.RootModule, r.stateResource)
	}
	r.follow()
	return &residency.FoundInput{Kind: TerraformState, Resources: r.resources()}, nil
}

// reader gathers the objects of one file, then finds out which refers to which.
type reader struct {
	paths   Paths
	config  *configuration
	objects []*object
}

// object is a resource with what is needed to find it and what it refers to.
type object struct {
	residency.FoundResource
	within string // address of its module's instance
	module string // the same without keys
	name   string // type and name, as in the configuration
	key    any    // of the instance: nil, a number or a string
	values any
	paths  residency.FoundPaths
	parent *object // that it is nested in, where its place in the file tells
}

func (r *reader) resources() []*residency.FoundResource {
	all := []*residency.FoundResource{}
	for _, o := range r.objects {
		all = append(all, &o.FoundResource)
	}
	return all
}

// change adds what will be there after a change: nothing where the object is
// deleted, and what it was where Terraform only forgets it. It returns how many
// objects will be gone.
func (r *reader) change(c *tfjson.ResourceChange) (gone int) {
	if c.Mode == tfjson.DataResourceMode {
		r.add(ofChange(c, "none"), c.Change.After, c.Change.AfterUnknown)
		return 0
	}
	name, forgets, deletes := "", false, false
	for _, action := range c.Change.Actions {
		switch action {
		case tfjson.ActionCreate:
			name = "create"
		case tfjson.ActionUpdate:
			name = "update"
		case tfjson.ActionNoop:
			name = "none"
		case tfjson.ActionForget:
			forgets = true
		case tfjson.ActionDelete:
			deletes = true
		}
	}
	if deletes {
		gone = 1
		if name == "create" {
			name = "replace"
		}
	}
	if forgets {
		r.add(ofChange(c, "forget"), c.Change.Before, nil)
	}
	if name != "" && c.DeposedKey == "" {
		r.add(ofChange(c, name), c.Change.After, c.Change.AfterUnknown)
	}
	return gone
}

// dataSources adds what the state before the plan says of data sources.
func (r *reader) dataSources(values *tfjson.StateValues) {
	if values == nil {
		return
	}
	r.module(values.RootModule, func(module string, resource *tfjson.StateResource) {
		if resource.Mode == tfjson.DataResourceMode {
			r.stateResource(module, resource)
		}
	})
}

func (r *reader) module(module *tfjson.StateModule, each func(string, *tfjson.StateResource)) {
	if module == nil {
		return
	}
	for _, resource := range module.Resources {
		if resource != nil {
			each(module.Address, resource)
		}
	}
	for _, child := range module.ChildModules {
		r.module(child, each)
	}
}

func (r *reader) stateResource(module string, s *tfjson.StateResource) {
	change := "none"
	if s.DeposedKey != "" {
		change = "deposed"
	}
	o := &object{
		FoundResource: residency.FoundResource{Address: s.Address, Type: s.Type, Data: s.Mode == tfjson.DataResourceMode, Change: change},
		within:        module, name: s.Type + "." + s.Name, key: s.Index,
	}
	if s.AttributeValues == nil {
		r.add(o, nil, nil)
		return
	}
	r.add(o, s.AttributeValues, nil)
}

func ofChange(c *tfjson.ResourceChange, change string) *object {
	return &object{
		FoundResource: residency.FoundResource{Address: c.Address, Type: c.Type, Data: c.Mode == tfjson.DataResourceMode, Change: change, Was: c.PreviousAddress},
		within:        c.ModuleAddress, name: c.Type + "." + c.Name, key: c.Index,
	}
}

// add projects an object's values, and keeps it.
func (r *reader) add(o *object, values, unknown any) {
	o.module, o.values = withoutKeys(o.within), values
	if arm, ok := armType(o.Type, values); ok {
		o.Type, values, unknown = arm, armValues(values), armValues(unknown)
	}
	o.paths = r.paths(o.Type)
	o.ID = o.text("id")
	project(&o.FoundResource, values, unknown, o.paths)
	if r.config != nil {
		o.ProviderLocation = r.config.location(o)
	}
	r.objects = append(r.objects, o)
}

// armType is the type of a generic resource of the provider azapi, which its first
// argument names: "Microsoft.Storage/storageAccounts@2023-01-01".
func armType(kind string, values any) (string, bool) {
	if !strings.HasPrefix(kind, "azapi_") {
		return "", false
	}
	name, _ := member(values, "type").(string)
	name, _, _ = strings.Cut(name, "@")
	return name, name != ""
}

// armValues are the values of a generic resource as ARM has them: its body, with
// the location that the provider keeps beside it.
func armValues(values any) any {
	attributes, ok := values.(map[string]any)
	if !ok {
		return values
	}
	body := attributes["body"]
	if text, ok := body.(string); ok {
		var decoded any
		if json.Unmarshal([]byte(text), &decoded) == nil {
			body = decoded
		}
	}
	members, ok := body.(map[string]any)
	if !ok {
		members = map[string]any{}
		if body == true {
			members["properties"], members["sku"], members["kind"] = true, true, true
		}
	}
	joined := map[string]any{}
	for key, value := range members {
		joined[key] = value
	}
	for _, key := range []string{"location", "parent_id", "name"} {
		if value, ok := attributes[key]; ok && value != nil {
			joined[key] = value
		}
	}
	return joined
}
