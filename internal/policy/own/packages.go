package own

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/residency-check/residency-check/internal/policy/lint"
	"github.com/residency-check/residency-check/internal/residency"
)

// constants are the packages in which a company states what is documented, below
// residency, each with the rules that it may hold: a name for name["key"], or "*"
// for constants of any name.
var constants = []struct {
	prefix   string
	segments [2]int // how many follow the prefix, at least and at most
	rules    []string
}{
	{"features", [2]int{2, 4}, []string{"feature", "facts[]", "overrides_shipped[]"}},
	{"sources", [2]int{1, 1}, []string{"*"}},
	{"checks", [2]int{1, 1}, []string{"found"}},
	{"general", [2]int{1, 1}, []string{"statements[]"}},
	{"geography.geographies", [2]int{}, []string{"geographies[]"}},
	{"geography.areas", [2]int{}, []string{"areas[]"}},
	{"geography.groups", [2]int{}, []string{"groups[]"}},
	{"geography.tenant_geo", [2]int{}, []string{"rules[]"}},
	{"vocabulary.data_categories", [2]int{}, []string{"additions[]"}},
	{"vocabulary.commitments", [2]int{}, []string{"commitments[]"}},
	{"mapping", [2]int{1, 1}, []string{"provider", "resources[]", "regional[]", "families[]", "parts[]", "children[]", "no_data[]", "unmapped[]"}},
}

const mayDefine = `what may be defined is residency.features.<vendor>.<feature>, .sources.<publisher>, .company.<name>, and what AUTHORING.md lists`

// What a company's own rules may ask for, besides the input.
var readable = []string{
	"data.residency.company",
	"data.residency.catalogue",
	"data.residency.engine.findings.findings",
	"data.residency.engine.places",
	"data.residency.engine.selectors",
	"data.residency.engine.tenant",
	"data.residency.engine.uses",
	"data.residency_config",
}

const mayRead = "the rules of a company may read input, data.residency.company, .catalogue, .engine.findings.findings, " +
	".engine.places, .selectors, .tenant and .uses, and data.residency_config"

// packagePath is the path of a module's package below residency, with dots; ok
// says whether it is below it.
func packagePath(module *ast.Module) (path string, ok bool) {
	path = strings.TrimPrefix(module.Package.Path.String(), "data.")
	if path == "residency" {
		return "", true
	}
	return strings.CutPrefix(path, "residency.")
}

// allowedRules are what a package of constants may define; nil for another
// package.
func allowedRules(path string) []string {
	for _, c := range constants {
		rest, below := strings.CutPrefix(path, c.prefix+".")
		segments := len(strings.Split(rest, "."))
		if path == c.prefix {
			below, segments = true, 0
		}
		if below && segments >= c.segments[0] && segments <= c.segments[1] {
			return c.rules
		}
	}
	return nil
}

// companyName is the name of the company whose rules a package holds; below says
// whether the package is one below residency.company.<name>.
func companyName(path string) (name string, below, ok bool) {
	rest, ok := strings.CutPrefix(path, "company.")
	name, _, below = strings.Cut(rest, ".")
	return name, below, ok && name != ""
}

func faultAt(location *ast.Location, path, format string, args ...any) residency.Error {
	fault := residency.Error{Path: path, Message: fmt.Sprintf(format, args...)}
	if location != nil {
		fault.File, fault.Line, fault.Column = location.File, location.Row, location.Col
	}
	return fault
}

// checkModule says what a module of a company holds that it may not.
func checkModule(module *ast.Module, sources map[string]bool) []residency.Error {
	path, ok := packagePath(module)
	if name, below, company := companyName(path); ok && company {
		return checkRules(module, name, below)
	}
	if isShippedMapping(path) {
		return []residency.Error{faultAt(module.Package.Location, "", "residency.%s is shipped: give your mapping a name of its own, as in residency.mapping.contoso", path)}
	}
	if ok && allowedRules(path) != nil {
		return checkConstants(module, path, allowedRules(path), sources)
	}
	return []residency.Error{faultAt(module.Package.Location, "", "the package %s is not a company's to define: %s",
		strings.TrimPrefix(module.Package.Path.String(), "data."), mayDefine)}
}

// checkConstants demands what reviewers of facts may take for granted: no input,
// no conditions, nothing computed.
func checkConstants(module *ast.Module, path string, allowed []string, sources map[string]bool) []residency.Error {
	faults := misplaced(module, path)
	if below, feature := strings.CutPrefix(path, "features."); feature {
		if wrong := lint.CheckPath(below); wrong != "" {
			faults = append(faults, faultAt(module.Package.Location, "", "%s", wrong))
		}
		if strings.HasPrefix(below, "integration.") {
			faults = append(faults, faultAt(module.Package.Location, "", "integration is what tenant documents call their own"))
		}
	}
	imports := importsOf(module)
	for _, rule := range module.Rules {
		name := ruleName(rule)
		anyName := slices.Contains(allowed, "*") && !strings.HasSuffix(name, "[]")
		if !anyName && !slices.Contains(allowed, name) {
			faults = append(faults, faultAt(rule.Location, strings.TrimSuffix(name, "[]"), "residency.%s may hold %s", path, rulesInWords(allowed)))
			continue
		}
		always := ast.NewBody(ast.NewExpr(ast.BooleanTerm(true)))
		if len(rule.Head.Args) > 0 || rule.Else != nil || rule.Head.Value == nil || !rule.Body.Equal(always) {
			faults = append(faults, faultAt(rule.Location, strings.TrimSuffix(name, "[]"), "is computed, and must be a constant: %s", example(name)))
			continue
		}
		faults = append(faults, checkConstant(rule.Head.Value, imports, sources)...)
	}
	return faults
}

const computed = "is computed, and must be a constant; only sources may be referred to"

// checkConstant demands that a value is written out, sources aside.
func checkConstant(value *ast.Term, imports map[string]ast.Ref, sources map[string]bool) []residency.Error {
	var faults []residency.Error
	ast.WalkTerms(value, func(term *ast.Term) bool {
		switch v := term.Value.(type) {
		case ast.Ref:
			named, isSource := strings.CutPrefix(resolve(v, imports).String(), "data.residency.sources.")
			switch {
			case !isSource:
				faults = append(faults, faultAt(term.Location, v.String(), computed))
			case !sources[named]:
				faults = append(faults, faultAt(term.Location, v.String(), "no such source%s; sources are constants of residency.sources.<publisher>", lint.Meant(named, sources)))
			}
			return true
		case ast.Var, ast.Call, *ast.ArrayComprehension, *ast.SetComprehension, *ast.ObjectComprehension, *ast.TemplateString:
			faults = append(faults, faultAt(term.Location, "", computed))
			return true
		}
		return false
	})
	return faults
}

// checkRules holds the rules of a company to what they may read and must define.
func checkRules(module *ast.Module, name string, below bool) []residency.Error {
	var faults []residency.Error
	imports := importsOf(module)
	ast.WalkRefs(module, func(ref ast.Ref) bool {
		resolved := resolve(ref, imports)
		if len(resolved) == 0 || !resolved[0].Equal(ast.DefaultRootDocument) || isImport(module, ref) || ref.Equal(module.Package.Path) {
			return false
		}
		text := strings.TrimSuffix(resolved.ConstantPrefix().String(), ".")
		for _, prefix := range readable {
			if text == prefix || strings.HasPrefix(text, prefix+".") || strings.HasPrefix(text, prefix+"[") {
				return false
			}
		}
		faults = append(faults, faultAt(ref[0].Location, "", "%s is not theirs to read: %s", resolved, mayRead))
		return false
	})
	for _, rule := range module.Rules {
		if below && ruleName(rule) == "findings" {
			faults = append(faults, faultAt(rule.Location, "findings", "would join no report: only those of residency.company.%s do", name))
		}
	}
	return faults
}

func isImport(module *ast.Module, ref ast.Ref) bool {
	return slices.ContainsFunc(module.Imports, func(i *ast.Import) bool {
		path, ok := i.Path.Value.(ast.Ref)
		return ok && path[0].Location == ref[0].Location
	})
}

// importsOf are the paths of a module's imports by the names that they have in it.
func importsOf(module *ast.Module) map[string]ast.Ref {
	imports := map[string]ast.Ref{}
	for _, i := range module.Imports {
		if path, ok := i.Path.Value.(ast.Ref); ok {
			imports[string(i.Name())] = path
		}
	}
	return imports
}

// resolve writes a reference out that begins with the name of an import.
func resolve(ref ast.Ref, imports map[string]ast.Ref) ast.Ref {
	name, isVar := ref[0].Value.(ast.Var)
	path, imported := imports[string(name)]
	if !isVar || !imported {
		return ref
	}
	return append(slices.Clone(path), ref[1:]...)
}

// ruleName is the name of a rule, with [] where it is one of name["key"].
func ruleName(rule *ast.Rule) string {
	ref := rule.Head.Ref()
	name := ref[0].Value.String()
	switch {
	case len(ref) > 1:
		return strings.Trim(name, `"`) + "[]"
	case rule.Head.Key != nil && rule.Head.Value != nil:
		return name + "[]"
	}
	return name
}

// ruleKey is what tells a rule of a package from others: its name and key.
func ruleKey(rule *ast.Rule) string {
	ref := rule.Head.Ref()
	parts := make([]string, len(ref))
	for i, term := range ref {
		parts[i] = strings.Trim(term.Value.String(), `"`)
	}
	return strings.Join(parts, "\x00")
}

func rulesInWords(rules []string) string {
	if slices.Equal(rules, []string{"*"}) {
		return "sources by name, as in privacy_page := {…}"
	}
	var words []string
	for _, rule := range rules {
		words = append(words, example(rule))
	}
	return strings.Join(words, ", ")
}

func example(rule string) string {
	name, keyed := strings.CutSuffix(rule, "[]")
	switch {
	case keyed:
		return name + `["key"] := {…}`
	case name == "found":
		return name + " := […]"
	}
	return name + " := {…}"
}

// definitions are the rules of modules by package and key.
type definitions map[string]map[string]*ast.Rule

func (d definitions) add(module *ast.Module, faults *[]residency.Error) {
	path, _ := packagePath(module)
	if d[path] == nil {
		d[path] = map[string]*ast.Rule{}
	}
	for _, rule := range module.Rules {
		key := ruleKey(rule)
		if first, twice := d[path][key]; twice && faults != nil {
			*faults = append(*faults, faultAt(rule.Location, strings.ReplaceAll(key, "\x00", "."), "is defined at %s, too%s", where(first), instead(path, key)))
			continue
		}
		d[path][key] = rule
	}
}

// instead tells how to replace what is shipped.
func instead(path, key string) string {
	fact, isFact := strings.CutPrefix(key, "facts\x00")
	feature, ofFeature := strings.CutPrefix(path, "features.")
	switch {
	case isFact && ofFeature:
		id := featureID(feature)
		return fmt.Sprintf("; to replace it, give the fact a key of its own with \"overrides\": [%q], and say why in overrides_shipped[%q] := \"…\"", fact, id+"/"+fact)
	case ofFeature && key == "feature":
		return "; add facts to it, or document a feature of your own"
	}
	return "; give it a name of its own"
}

func where(rule *ast.Rule) string {
	return fmt.Sprintf("%s:%d", rule.Location.File, rule.Location.Row)
}

// featureID is the id of a feature by its path with dots.
func featureID(path string) string { return strings.ReplaceAll(path, "_", "-") }

// locate finds where a value of a package is written: its rule, and as deep in
// it as the path leads. key asks for the last key in place of its value. atRef
// says that the rest of the path is somewhere else, behind a reference.
func (d definitions) locate(pkg string, path []any, key bool) (at *ast.Location, atRef bool) {
	rules := d[pkg]
	var rule *ast.Rule
	rest := path
	for n := min(2, len(path)); n > 0 && rule == nil; n-- {
		parts := make([]string, n)
		for i, step := range path[:n] {
			parts[i] = fmt.Sprint(step)
		}
		rule, rest = rules[strings.Join(parts, "\x00")], path[n:]
	}
	if rule == nil {
		return nil, false
	}
	at = rule.Location
	term := rule.Head.Value
	for i, step := range rest {
		if _, isRef := term.Value.(ast.Ref); isRef {
			return term.Location, true
		}
		keyTerm, value := member(term, step)
		if value == nil {
			break
		}
		term, at = value, value.Location
		if key && i == len(rest)-1 {
			at = keyTerm.Location
		}
	}
	return at, false
}

// member is the element of an object or a list, with its key.
func member(term *ast.Term, step any) (key, value *ast.Term) {
	switch v := term.Value.(type) {
	case ast.Object:
		name, _ := step.(string)
		v.Foreach(func(k, element *ast.Term) {
			if text, ok := k.Value.(ast.String); ok && string(text) == name {
				key, value = k, element
			}
		})
	case *ast.Array:
		if i, ok := step.(int); ok && i < v.Len() {
			value = v.Elem(i)
			key = value
		}
	}
	return key, value
}

// names are the sources that modules declare, as publisher.name.
func (d definitions) sources() map[string]bool {
	names := map[string]bool{}
	for path, rules := range d {
		if publisher, ok := strings.CutPrefix(path, "sources."); ok {
			for key := range maps.Keys(rules) {
				names[publisher+"."+key] = true
			}
		}
	}
	return names
}
