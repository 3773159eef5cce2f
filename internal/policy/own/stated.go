package own

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/policy/lint"
)

// stated is what the packages of constants hold, as they are written.
type stated struct {
	Features   any
	Checks     map[string]map[string]any
	Sources    map[string]map[string]any
	General    map[string]map[string]any
	Geography  map[string]map[string]any
	Vocabulary map[string]map[string]any
}

// statedQuery leaves out what neither the company nor the program states anything in.
const statedQuery = `{key: value | some key in ["features", "sources", "checks", "general", "geography", "vocabulary"]; value := data.residency[key]}`

// check holds what bundles state to the checks of shipped facts.
func (x *additions) check(said *stated) error {
	if err := x.loadWords(said); err != nil {
		return err
	}
	read := readDays(said.Sources)
	for _, below := range slices.Sorted(maps.Keys(x.own)) {
		folder, rest, _ := strings.Cut(below, ".")
		switch folder {
		case "features":
			x.checkFeature(below, valueAt(said.Features, strings.Split(rest, ".")))
		case "sources":
			x.checkEach(below, said.Sources[rest], func(path []any, value any) []lint.Fault {
				var source lint.Source
				if wrong := lint.Decode(path, value, &source); wrong != nil {
					return wrong
				}
				return lint.CheckSource(path, source)
			}, nil)
		case "checks":
			x.checkFound(below, said.Checks[rest], read)
		case "general":
			x.checkStatements(below, "statements", said.General[rest]["statements"])
		case "geography":
			if rest == "tenant_geo" {
				x.checkStatements(below, "rules", said.Geography[rest]["rules"])
				continue
			}
			x.checkNamed(below, rest, said.Geography[rest][rest])
		case "vocabulary":
			x.checkVocabulary(below, rest, said.Vocabulary[rest])
		}
	}
	return nil
}

// loadWords collects what facts may name: the shipped words, and those that the
// bundles add.
func (x *additions) loadWords(said *stated) error {
	var shared struct {
		Countries   []string            `json:"countries"`
		Geographies map[string][]string `json:"geographies"`
		Areas       map[string][]string `json:"areas"`
		Tokens      map[string]*string  `json:"tokens"`
		Data        map[string][]string `json:"data_categories"`
		Regions     map[string]any      `json:"regions"`
	}
	if err := x.shipped.Decode(&shared); err != nil {
		return fmt.Errorf("read catalogue: %w", err)
	}
	w := &lint.Words{
		Countries: map[string]bool{}, Geographies: namesOf(said.Geography["geographies"]["geographies"]), Areas: namesOf(said.Geography["areas"]["areas"]),
		M49: namesOf(said.Geography["m49"]["regions"]), Groups: namesOf(said.Geography["groups"]["groups"]),
		Data: namesOf(said.Vocabulary["data_categories"]["additions"]), Commitments: namesOf(said.Vocabulary["commitments"]["commitments"]),
		Regions: namesOf(shared.Regions), SettledBy: shared.Tokens, General: map[string]lint.Fact{},
	}
	for _, country := range shared.Countries {
		w.Countries[country] = true
	}
	for category := range shared.Data {
		w.Data[category] = true
	}
	for vendor, package_ := range said.General {
		statements, _ := package_["statements"].(map[string]any)
		for key, value := range statements {
			var fact lint.Fact
			if lint.Decode(nil, value, &fact) == nil {
				w.General[vendor+"/"+key] = fact
			}
		}
	}
	x.words = w
	return nil
}

func namesOf(value any) map[string]bool {
	names := map[string]bool{}
	object, _ := value.(map[string]any)
	for name := range object {
		names[name] = true
	}
	return names
}

func valueAt(value any, path []string) map[string]any {
	for _, step := range path {
		object, _ := value.(map[string]any)
		value = object[step]
	}
	object, _ := value.(map[string]any)
	return object
}

// report gives each fault the line on which its value is written. It leaves out the
// faults of a source, which are reported where the source is declared.
func (x *additions) report(below string, wrong []lint.Fault) {
	for _, fault := range wrong {
		at, elsewhere := x.own.locate(below, fault.Path, fault.Key)
		if !elsewhere {
			x.faults = append(x.faults, faultAt(at, lint.PathString(fault.Path), "%s", fault.Message))
		}
	}
}

// checkEach checks each own constant of a package; below key, where one is given.
func (x *additions) checkEach(below string, values map[string]any, check func([]any, any) []lint.Fault, key any) {
	for _, name := range slices.Sorted(maps.Keys(values)) {
		path, rule := []any{name}, name
		if key != nil {
			path, rule = []any{key, name}, fmt.Sprint(key, "\x00", name)
		}
		if x.own[below][rule] != nil {
			x.report(below, check(path, values[name]))
		}
	}
}

func (x *additions) checkNamed(below, kind string, value any) {
	values, _ := value.(map[string]any)
	x.checkEach(below, values, func(path []any, value any) []lint.Fault {
		var named lint.Named
		if wrong := lint.Decode(path, value, &named); wrong != nil {
			return wrong
		}
		return lint.CheckNamed(path, named, x.words)
	}, kind)
}

func (x *additions) checkVocabulary(below, kind string, values map[string]any) {
	if kind == "commitments" {
		x.checkNamed(below, kind, values[kind])
		return
	}
	additions, _ := values["additions"].(map[string]any)
	x.checkEach(below, additions, func(path []any, value any) []lint.Fault {
		parent, isText := value.(string)
		if value != nil && (!isText || !x.words.Data[parent]) {
			return []lint.Fault{{Path: path, Message: fmt.Sprintf("must be the data category that contains it, or null; %v is none%s", value, lint.Meant(parent, x.words.Data))}}
		}
		return nil
	}, "additions")
}

func (x *additions) checkStatements(below, kind string, value any) {
	values, _ := value.(map[string]any)
	all := map[string]lint.Fact{}
	x.checkEach(below, values, func(path []any, value any) []lint.Fault {
		var fact lint.Fact
		wrong := lint.Decode(path, value, &fact)
		if wrong == nil {
			all[fmt.Sprint(path[1])] = fact
		}
		return append(wrong, x.appliesToOwn(path, fact.AppliesTo)...)
	}, kind)
	x.report(below, lint.CheckStatements([]any{kind}, all, x.words))
}

// appliesToOwn refuses a rule for the home geography that applies to shipped features.
func (x *additions) appliesToOwn(path []any, prefixes []string) []lint.Fault {
	var wrong []lint.Fault
	for i, prefix := range prefixes {
		for _, id := range x.shipped.IDs() {
			if id == prefix || strings.HasPrefix(id, prefix+".") {
				wrong = append(wrong, lint.Fault{Path: append(slices.Clone(path), "applies_to", i), Message: fmt.Sprintf("%q are shipped features, whose home geography is not a company's to say", prefix)})
				break
			}
		}
	}
	return wrong
}

// checkFeature checks a feature of a company, or what it adds to a shipped one.
func (x *additions) checkFeature(below string, values map[string]any) {
	own, siblings := map[string]any{}, map[string]any{}
	if feature, ok := values["feature"]; ok {
		own["feature"] = feature
	}
	for _, name := range []string{"facts", "overrides_shipped"} {
		members, _ := values[name].(map[string]any)
		ours := map[string]any{}
		for key, value := range members {
			if x.own[below][name+"\x00"+key] != nil {
				ours[key] = value
			} else if name == "facts" {
				siblings[key] = value
			}
		}
		own[name] = ours
	}
	if own["feature"] == nil {
		for _, rule := range x.own[below] {
			x.faults = append(x.faults, faultAt(rule.Location, "", "no feature %q: its package needs feature := {\"name\": …, \"product\": …}", featureID(strings.TrimPrefix(below, "features."))))
			return
		}
	}
	var p lint.Package
	if wrong := lint.Decode(nil, own, &p); wrong != nil {
		x.report(below, wrong)
		return
	}
	others := map[string]lint.Fact{}
	for key, value := range siblings {
		var fact lint.Fact
		if lint.Decode(nil, value, &fact) == nil {
			others[key] = fact
		}
	}
	wrong := lint.Check(&p, others, x.words)
	x.report(below, append(wrong, checkOverrides(below, &p, others)...))
}

// checkOverrides demands a reason for each shipped fact that an own one takes the
// place of, and a fact for each reason.
func checkOverrides(below string, p *lint.Package, shipped map[string]lint.Fact) []lint.Fault {
	var wrong []lint.Fault
	id := featureID(strings.TrimPrefix(below, "features."))
	overridden := map[string]bool{}
	for _, key := range slices.Sorted(maps.Keys(p.Facts)) {
		for i, fact := range p.Facts[key].Overrides {
			full := id + "/" + fact
			if _, ours := shipped[fact]; !ours {
				continue
			}
			overridden[full] = true
			if strings.TrimSpace(p.OverridesShipped[full]) == "" {
				wrong = append(wrong, lint.Fault{
					Path:    []any{"facts", key, "overrides", i},
					Message: fmt.Sprintf("takes the place of the shipped fact %s: say why in overrides_shipped[%q] := \"…\"", full, full),
				})
			}
		}
	}
	for _, full := range slices.Sorted(maps.Keys(p.OverridesShipped)) {
		if !overridden[full] {
			wrong = append(wrong, lint.Fault{
				Path:    []any{"overrides_shipped", full},
				Message: fmt.Sprintf("no fact of this package overrides the shipped fact %q%s", full, otherwise(full, shippedIDs(id, shipped))),
			})
		}
	}
	return wrong
}

// otherwise proposes another word where a word is not among the known.
func otherwise(word string, known map[string]bool) string {
	if known[word] {
		return ""
	}
	return lint.Meant(word, known)
}

func shippedIDs(id string, shipped map[string]lint.Fact) map[string]bool {
	ids := map[string]bool{}
	for key := range shipped {
		ids[id+"/"+key] = true
	}
	return ids
}
