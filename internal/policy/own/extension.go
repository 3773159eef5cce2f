package own

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	oparego "github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"

	"github.com/residency-check/residency-check/internal/policy/lint"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/policies"
)

// shippedFolder is where the shipped policies are, in bundles and in messages.
const shippedFolder = "policies/"

// additions are a company's own policies on their way into a catalogue.
type additions struct {
	shipped Catalogue
	bundles []*Bundle
	today   string
	defined definitions // by all packages of which a bundle defines something
	own     definitions // by bundles alone
	words   *lint.Words
	found   map[Edition]string // the last day on which a company found it, where it did
	faults  []residency.Error
}

// Extend works out what a company's own policies bring, after the checks that the
// shipped ones pass. What is wrong with them is in the second result, all of it
// that can be told at once.
func Extend(ctx context.Context, shipped Catalogue, bundles []*Bundle, today string) (*Extension, []residency.Error, error) {
	var extension *Extension
	var faults []residency.Error
	err := companyBounds.run(ctx, func(limited context.Context) (err error) {
		extension, faults, err = extend(limited, shipped, bundles, today)
		return err
	})
	if broken := new(boundError); errors.As(err, &broken) {
		return nil, []residency.Error{{File: bundles[0].Name, Message: broken.Error() + " to compile"}}, nil
	}
	if err != nil {
		return nil, nil, err
	}
	return extension, faults, nil
}

func extend(ctx context.Context, shipped Catalogue, bundles []*Bundle, today string) (*Extension, []residency.Error, error) {
	x := &additions{shipped: shipped, bundles: bundles, today: today, defined: definitions{}, own: definitions{}}
	documented, rules, err := x.modules()
	if err != nil || len(x.faults) > 0 {
		return nil, sorted(x.faults), err
	}
	extension := &Extension{}
	if err = x.document(ctx, documented, extension); err != nil || len(x.faults) > 0 {
		return nil, sorted(x.faults), err
	}
	extension.Rules, x.faults = NewRules(bundles, rules)
	for _, b := range bundles {
		extension.Bundles = append(extension.Bundles, x.describe(b))
	}
	extension.Facts, extension.Found = x.facts(), x.found
	return extension, sorted(x.faults), nil
}

func sorted(faults []residency.Error) []residency.Error {
	slices.SortFunc(faults, func(a, b residency.Error) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Message, b.Message))
	})
	return slices.Compact(faults)
}

// modules sorts the modules of all bundles into those that document and those
// with rules, and checks what can be told of each by itself.
func (x *additions) modules() (documented, rules map[string]*ast.Module, err error) {
	shippedSources, err := shippedModules(func(at string) bool { return strings.HasPrefix(at, "sources/") })
	if err != nil {
		return nil, nil, err
	}
	for _, module := range shippedSources {
		x.defined.add(module, nil)
	}
	documented, rules = map[string]*ast.Module{}, map[string]*ast.Module{}
	for _, b := range x.bundles {
		x.checkData(b)
		for _, at := range slices.Sorted(maps.Keys(b.modules)) {
			module := b.modules[at]
			below, _ := packagePath(module)
			if _, _, company := companyName(below); company {
				rules[at] = module
				continue
			}
			if allowedRules(below) == nil {
				continue // checkModule says so
			}
			documented[at] = module
			x.own.add(module, nil)
			if err := x.addShipped(below); err != nil {
				return nil, nil, err
			}
			x.defined.add(module, &x.faults)
		}
	}
	sources := x.defined.sources()
	for _, b := range x.bundles {
		for _, module := range b.modules {
			x.faults = append(x.faults, checkModule(module, sources)...)
		}
	}
	return documented, rules, nil
}

// addShipped adds what is shipped of a package, once.
func (x *additions) addShipped(below string) error {
	if x.defined[below] != nil {
		return nil
	}
	at := strings.ReplaceAll(below, ".", "/") + ".rego"
	modules, err := shippedModules(func(candidate string) bool { return candidate == at })
	for _, module := range modules {
		x.defined.add(module, nil)
	}
	return err
}

// shippedModules parses the shipped modules that which picks, tests aside.
func shippedModules(which func(at string) bool) (map[string]*ast.Module, error) {
	modules := map[string]*ast.Module{}
	err := fs.WalkDir(policies.FS, ".", func(at string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(at) != ".rego" || strings.HasSuffix(at, "_test.rego") || !which(at) {
			return err
		}
		source, err := fs.ReadFile(policies.FS, at)
		if err != nil {
			return err
		}
		modules[shippedFolder+at], err = ast.ParseModule(shippedFolder+at, string(source))
		return err
	})
	return modules, err
}

// checkData holds data files to the one place that they may define.
func (x *additions) checkData(b *Bundle) {
	refuse := func(at string) {
		x.faults = append(x.faults, residency.Error{File: b.Name, Path: at, Message: "data files may define residency.company.<name> and nothing else"})
	}
	for key, value := range b.data {
		below, ok := value.(map[string]any)
		if key != "residency" || !ok {
			refuse(key)
			continue
		}
		for key, value := range below {
			if _, ok := value.(map[string]any); key != "company" || !ok {
				refuse("residency." + key)
			}
		}
	}
}

// document checks what the bundles document, and evaluates it.
func (x *additions) document(ctx context.Context, documented map[string]*ast.Module, extension *Extension) error {
	if len(documented) == 0 {
		return nil
	}
	extends := map[string]bool{}
	for below := range x.own {
		extends[strings.ReplaceAll(below, ".", "/")+".rego"] = true
	}
	modules, err := shippedModules(func(at string) bool {
		folder, _, _ := strings.Cut(at, "/")
		return at == "catalogue.rego" || extends[at] || slices.Contains([]string{"sources", "geography", "vocabulary", "general"}, folder)
	})
	if err != nil {
		return err
	}
	maps.Copy(modules, documented)
	compiler := ast.NewCompiler().WithStrict(true).WithCapabilities(Capabilities())
	if compiler.Compile(modules); compiler.Failed() {
		x.faults = append(x.faults, located(compiler.Errors)...)
		return nil
	}
	var said stated
	if err := x.evaluate(ctx, compiler, nil, statedQuery, &said); err != nil || len(x.faults) > 0 {
		return err
	}
	if err := x.check(&said); err != nil || len(x.faults) > 0 {
		return err
	}
	if err := x.evaluate(ctx, compiler, nil, "data.residency.catalogue", &extension.Documented); err != nil || len(x.faults) > 0 {
		return err
	}
	x.checkFormerIDs(extension.Documented)
	extension.Mapped, err = x.mapMore(ctx, modules, extension.Documented)
	return err
}

// evaluate asks OPA, with data beside the rules where there are any. An error in a
// company's policy has a place and is its fault.
func (x *additions) evaluate(ctx context.Context, compiler *ast.Compiler, data storage.Store, query string, into any) error {
	options := []func(*oparego.Rego){oparego.Query(query), oparego.Compiler(compiler), oparego.StrictBuiltinErrors(true)}
	if data != nil {
		options = append(options, oparego.Store(data))
	}
	results, err := oparego.New(options...).Eval(ctx)
	switch {
	case err != nil && ctx.Err() != nil:
		return err
	case err != nil:
		if faults := evaluationFaults(err); faults != nil {
			x.faults = append(x.faults, faults...)
			return nil
		}
		return fmt.Errorf("evaluate the company's policies: %w", err)
	case len(results) != 1:
		return fmt.Errorf("evaluate the company's policies: %s has no value", query)
	}
	encoded, err := json.Marshal(results[0].Expressions[0].Value)
	if err != nil {
		return err
	}
	return json.Unmarshal(encoded, into)
}

// checkFormerIDs keeps the ids of shipped features, present and former, for these.
func (x *additions) checkFormerIDs(catalogue map[string]any) {
	former, _ := catalogue["former_ids"].(map[string]any)
	for id, value := range former {
		present, _ := value.(string)
		if x.shipped.Known(id) || x.shipped.Present(id) != id && x.shipped.Present(id) != present {
			at, _ := x.own.locate("features."+strings.ReplaceAll(present, "-", "_"), []any{"feature", "former_ids"}, false)
			x.faults = append(x.faults, faultAt(at, "feature.former_ids", "%q is the id of a shipped feature", id))
		}
	}
}

// facts are the ids of all facts that the bundles state, sorted.
func (x *additions) facts() []string {
	var ids []string
	for below, rules := range x.own {
		path, isFeature := strings.CutPrefix(below, "features.")
		for key := range rules {
			if fact, isFact := strings.CutPrefix(key, "facts\x00"); isFeature && isFact {
				ids = append(ids, featureID(path)+"/"+fact)
			}
		}
	}
	slices.Sort(ids)
	return ids
}

// describe says what a bundle brings, for the report.
func (x *additions) describe(b *Bundle) residency.PolicyBundle {
	described := residency.PolicyBundle{
		Name: b.Name, Revision: b.Revision, Verified: b.Verified,
		Features: []string{}, Extended: []string{}, Overridden: []residency.OverriddenFact{}, Rules: []string{},
	}
	for _, module := range b.modules {
		below, _ := packagePath(module)
		if name, isBelow, company := companyName(below); company {
			if !isBelow && !slices.Contains(described.Rules, name) {
				described.Rules = append(described.Rules, name)
			}
			continue
		}
		path, isFeature := strings.CutPrefix(below, "features.")
		if !isFeature {
			continue
		}
		id := featureID(path)
		for _, rule := range module.Rules {
			name, key, _ := strings.Cut(ruleKey(rule), "\x00")
			shipped := x.shipped.Known(id)
			switch name {
			case "feature":
				described.Features = append(described.Features, id)
			case "facts":
				described.Facts++
				if shipped {
					described.Extended = append(described.Extended, id+"/"+key)
					described.Overridden = append(described.Overridden, x.overridden(below, id, key)...)
				}
			}
		}
	}
	slices.Sort(described.Features)
	slices.Sort(described.Extended)
	slices.Sort(described.Rules)
	slices.SortFunc(described.Overridden, func(a, b residency.OverriddenFact) int {
		return strings.Compare(a.Fact+"\x00"+a.By, b.Fact+"\x00"+b.By)
	})
	return described
}

// overridden are the shipped facts that a fact of a bundle takes the place of.
func (x *additions) overridden(below, id, key string) []residency.OverriddenFact {
	var all []residency.OverriddenFact
	_, list := member(x.own[below]["facts\x00"+key].Head.Value, "overrides")
	for _, fact := range textsOf(list) {
		if x.own[below]["facts\x00"+fact] != nil {
			continue
		}
		full := id + "/" + fact
		reason := ""
		if rule := x.own[below]["overrides_shipped\x00"+full]; rule != nil {
			text, _ := rule.Head.Value.Value.(ast.String)
			reason = string(text)
		}
		all = append(all, residency.OverriddenFact{Fact: full, By: id + "/" + key, Reason: reason})
	}
	return all
}

func textsOf(list *ast.Term) []string {
	var texts []string
	if list == nil {
		return nil
	}
	if array, ok := list.Value.(*ast.Array); ok {
		array.Foreach(func(term *ast.Term) {
			if text, ok := term.Value.(ast.String); ok {
				texts = append(texts, string(text))
			}
		})
	}
	return texts
}
