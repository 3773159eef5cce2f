package found

import (
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// Parameters are the values that a parameters file gives, by their names in lower
// case; nil for one that refers to a secret.
func Parameters(value any) map[string]any {
	given := map[string]any{}
	parameters, _ := member(value, "parameters").(map[string]any)
	for name, parameter := range parameters {
		given[strings.ToLower(name)] = member(parameter, "value")
	}
	return given
}

// readTemplate reads the resources of a template.
func readTemplate(input *residency.FoundInput, value any, reading Reading) {
	r := &reader{paths: reading.Paths}
	t := &templateReader{reader: r, scope: &templateScope{
		given: reading.Parameters, defaults: defaults(value), group: reading.Location, deployment: reading.Location,
	}}
	t.template(value)
	r.follow()
	input.Resources = r.resources()
}

// templateReader reads one template, or one that a deployment holds.
type templateReader struct {
	*reader
	scope   *templateScope
	within  string        // address of the deployment that holds it, empty for the outermost
	objects []*inTemplate // of this template
}

// inTemplate is a resource with its name as the template writes it.
type inTemplate struct {
	*object
	written string
}

func defaults(template any) map[string]any {
	values := map[string]any{}
	parameters, _ := member(template, "parameters").(map[string]any)
	for name, parameter := range parameters {
		if value := member(parameter, "defaultValue"); value != nil {
			values[strings.ToLower(name)] = value
		}
	}
	return values
}

func (t *templateReader) template(value any) {
	switch resources := member(value, "resources").(type) {
	case []any:
		for _, resource := range resources {
			t.resource(resource, nil)
		}
	case map[string]any: // by symbolic names
		for _, name := range sortedKeys(resources) {
			t.resource(resources[name], nil)
		}
	}
	t.findParents()
}

// resource adds a resource, those nested in it, and those of a deployment that it is.
func (t *templateReader) resource(value any, parent *inTemplate) {
	values, _ := value.(map[string]any)
	kind, name := textOf(values, "type"), textOf(values, "name")
	if condition, open := resolved(member(values, "condition"), t.scope); kind == "" || open == nil && condition == false {
		return
	}
	if parent != nil && !strings.Contains(strings.SplitN(kind, "/", 2)[0], ".") {
		kind = parent.Type + "/" + kind
	}
	if inner, _ := member(member(values, "properties"), "template").(map[string]any); inner != nil && strings.EqualFold(kind, "Microsoft.Resources/deployments") {
		t.deployment(values, name, inner)
		return
	}
	own := with(with(values, "resources", nil), "name", name)
	known, unknown := resolved(own, t.scope)
	o := &object{FoundResource: residency.FoundResource{Address: beneath(t.within, kind+"/"+name), Type: kind, Data: member(values, "existing") == true, Change: "create"}}
	if parent != nil {
		o.parent = parent.object
	}
	t.add(o, known, unknown)
	one := &inTemplate{o, name}
	t.objects = append(t.objects, one)
	for _, child := range members(member(values, "resources")) {
		t.resource(child, one)
	}
}

// deployment reads a template that is part of another one. Its parameters are all
// that it is given, so that their defaults count; without a scope of its own it has
// those around it.
func (t *templateReader) deployment(values map[string]any, name string, template map[string]any) {
	properties := member(values, "properties")
	inner := &templateReader{reader: t.reader, within: beneath(t.within, name), scope: t.scope}
	elsewhere := false
	for _, key := range []string{"resourceGroup", "subscriptionId", "scope"} {
		elsewhere = elsewhere || member(values, key) != nil
	}
	scope := &templateScope{given: t.scope.given, defaults: t.scope.defaults, group: t.scope.group, deployment: t.scope.deployment}
	if strings.EqualFold(textOf(member(properties, "expressionEvaluationOptions"), "scope"), "inner") {
		scope.given, scope.defaults = map[string]any{}, defaults(template)
		parameters, _ := member(properties, "parameters").(map[string]any)
		for key, parameter := range parameters {
			value, open := resolved(member(parameter, "value"), t.scope)
			if open != nil {
				value = nil
			}
			scope.given[strings.ToLower(key)] = value
		}
	}
	if location, given := member(values, "location").(string); given {
		at, _ := t.scope.text(location)
		scope.deployment, _ = at.(string)
	}
	if elsewhere {
		scope.group = ""
	}
	inner.scope = scope
	inner.template(template)
}

// findParents finds for resources at the top of a template what they are parts of: by
// the type, and by the name, which begins with that of the parent.
func (t *templateReader) findParents() {
	for _, o := range t.objects {
		end := strings.LastIndex(o.Type, "/")
		if o.parent != nil || end < 0 || strings.Count(o.Type, "/") < 2 {
			continue
		}
		longest := -1
		for _, other := range t.objects {
			if n := len(other.written); strings.EqualFold(other.Type, o.Type[:end]) && begins(o.written, other.written) && n > longest {
				o.parent, longest = other.object, n
			}
		}
	}
}

// begins says whether the name of a part begins with that of a resource: literally,
// or as an expression that is put together of the other one.
func begins(part, whole string) bool {
	if !isExpression(part) {
		return !isExpression(whole) && strings.HasPrefix(strings.ToLower(part), strings.ToLower(whole)+"/")
	}
	if !isExpression(whole) {
		return strings.Contains(part, "'"+whole+"/") || strings.Contains(part, "'"+whole+"'")
	}
	arguments := strings.TrimSuffix(strings.TrimPrefix(whole, "["), "]")
	if inner, isFormat := strings.CutPrefix(arguments, "format("); isFormat { // 'a/b' of a part that has parts itself
		_, inner, _ = strings.Cut(inner, ", ")
		arguments = strings.TrimSuffix(inner, ")")
	}
	return strings.Contains(part, arguments)
}

// beneath is the address of what a deployment holds.
func beneath(within, name string) string {
	if within == "" {
		return name
	}
	return within + "/" + name
}
