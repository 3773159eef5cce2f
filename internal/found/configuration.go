package found

import (
	"strings"

	tfjson "github.com/hashicorp/terraform-json"
)

// configuration is what a plan tells of the source it was made from: which module
// calls which, and what an argument refers to.
type configuration struct {
	providers map[string]*tfjson.ProviderConfig
	variables map[string]*tfjson.PlanVariable
	scopes    map[string]*scope // by the module's address without keys; the root's is empty
}

// scope is one module as it is called.
type scope struct {
	address   string
	module    *tfjson.ConfigModule
	call      *tfjson.ModuleCall // nil in the root
	parent    *scope
	resources map[string]*tfjson.ConfigResource
}

func newConfiguration(plan *tfjson.Plan) *configuration {
	c := &configuration{variables: plan.Variables, scopes: map[string]*scope{}}
	if plan.Config != nil {
		c.providers = plan.Config.ProviderConfigs
		c.enter(plan.Config.RootModule, nil, nil, "")
	}
	return c
}

func (c *configuration) enter(module *tfjson.ConfigModule, call *tfjson.ModuleCall, parent *scope, address string) {
	if module == nil {
		return
	}
	s := &scope{address: address, module: module, call: call, parent: parent, resources: map[string]*tfjson.ConfigResource{}}
	c.scopes[address] = s
	for _, resource := range module.Resources {
		if resource != nil {
			s.resources[resource.Address] = resource
		}
	}
	for name, inner := range module.ModuleCalls {
		if inner != nil {
			c.enter(inner.Module, inner, s, join(address, "module."+name))
		}
	}
}

// location is the constant that the configuration of an object's provider gives as
// its region, directly or through variables; empty where there is none, and where
// the resource sets a region of its own.
func (c *configuration) location(o *object) string {
	s := c.scopes[o.module]
	if s == nil || s.resources[o.configName()] == nil || s.resources[o.configName()].Expressions["region"] != nil {
		return ""
	}
	provider := c.provider(s.resources[o.configName()].ProviderConfigKey)
	if provider == nil {
		return ""
	}
	region, _ := c.constant(c.scopes[provider.ModuleAddress], provider.Expressions["region"])
	return region
}

// provider finds a configuration by the key that a resource names. A module
// without one of its own has that of its caller.
func (c *configuration) provider(key string) *tfjson.ProviderConfig {
	for {
		if found := c.providers[key]; found != nil {
			return found
		}
		module, name, inModule := strings.Cut(key, ":")
		if !inModule {
			return nil
		}
		if end := strings.LastIndex(module, ".module."); end >= 0 {
			key = module[:end] + ":" + name
		} else {
			key = name
		}
	}
}

// constant is the text that an expression always has in a scope.
func (c *configuration) constant(s *scope, e *tfjson.Expression) (string, bool) {
	if s == nil || e == nil || e.ExpressionData == nil {
		return "", false
	}
	if text, ok := e.ConstantValue.(string); ok {
		return text, true
	}
	if len(e.References) != 1 {
		return "", false // put together from several
	}
	name, isVariable := strings.CutPrefix(e.References[0], "var.")
	switch {
	case !isVariable || strings.ContainsAny(name, ".["):
		return "", false
	case s.call == nil:
		variable := c.variables[name]
		if variable == nil {
			return "", false
		}
		text, ok := variable.Value.(string)
		return text, ok
	}
	if given := s.call.Expressions[name]; given != nil {
		return c.constant(s.parent, given)
	}
	if declared := s.module.Variables[name]; declared != nil {
		text, ok := declared.Default.(string)
		return text, ok
	}
	return "", false
}

// target is a resource of the configuration: module and name, without keys.
type target struct{ module, name string }

// targets are the resources that an object's argument at a path refers to, module
// variables and outputs followed.
func (c *configuration) targets(o *object, path string) []target {
	s := c.scopes[o.module]
	if s == nil || s.resources[o.configName()] == nil {
		return nil
	}
	found := &following{configuration: c, seen: map[reference]bool{}}
	for _, name := range references(s.resources[o.configName()].Expressions, strings.Split(path, ".")) {
		found.follow(reference{s.address, name})
	}
	return found.targets
}

// references are the names that expressions at a path use. Where an expression
// stops above the path, it gives all that is below.
func references(in map[string]*tfjson.Expression, path []string) []string {
	e := in[path[0]]
	if e == nil || e.ExpressionData == nil {
		return nil
	}
	if len(path) == 1 || len(e.NestedBlocks) == 0 {
		return e.References
	}
	var names []string
	for _, block := range e.NestedBlocks {
		names = append(names, references(block, path[1:])...)
	}
	return names
}

type reference struct{ module, name string }

// following collects what references lead to. It visits none twice, since a
// hostile plan may refer in circles.
type following struct {
	*configuration
	seen    map[reference]bool
	targets []target
}

func (f *following) follow(r reference) {
	r.name = withoutKeys(r.name)
	s := f.scopes[r.module]
	if s == nil || f.seen[r] {
		return
	}
	f.seen[r] = true
	parts := strings.Split(r.name, ".")
	switch parts[0] {
	case "each", "count", "local", "path", "terraform", "self":
	case "var":
		if len(parts) > 1 && s.call != nil && s.parent != nil {
			f.followAll(s.parent.address, s.call.Expressions[parts[1]])
		}
	case "module":
		if len(parts) < 3 {
			return
		}
		address := join(r.module, "module."+parts[1])
		if inner := f.scopes[address]; inner != nil && inner.module.Outputs[parts[2]] != nil {
			f.followAll(address, inner.module.Outputs[parts[2]].Expression)
		}
	case "data":
		f.found(r.module, parts, 3)
	default:
		f.found(r.module, parts, 2)
	}
}

func (f *following) followAll(module string, e *tfjson.Expression) {
	if e == nil || e.ExpressionData == nil {
		return
	}
	for _, name := range e.References {
		f.follow(reference{module, name})
	}
}

func (f *following) found(module string, parts []string, length int) {
	if len(parts) < length {
		return
	}
	one := target{module, strings.Join(parts[:length], ".")}
	for _, known := range f.targets {
		if known == one {
			return
		}
	}
	f.targets = append(f.targets, one)
}

func join(module, name string) string {
	if module == "" {
		return name
	}
	return module + "." + name
}
