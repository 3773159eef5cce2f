package policy_test

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/residency"
)

// What must hold of every document, whatever the facts are: each law judges random
// tenants of any features and compares how their findings change. More documents
// than a few are for CI.
func TestLaws(t *testing.T) {
	p := newEngines(t, "2026-11-25")
	random := rand.New(rand.NewPCG(19, 1)) // seeded: a failure can be repeated
	documents, err := strconv.Atoi(cmp.Or(os.Getenv("RESIDENCY_CHECK_DOCUMENTS"), "25"))
	if err != nil {
		t.Fatal(err)
	}
	for range documents {
		document := p.lawful(random)
		l := &law{t: t, engines: p, random: random, document: document, before: p.judged(t, document)}
		l.placesNeverHarm()
		l.splittingChangesNothing()
		l.orderChangesNothing()
		l.dataNeverHelps()
		l.waiverTouchesItsFinding()
		l.declaringEndsUndeclared()
		l.remediesHelp()
	}
}

// law holds a document with its findings.
type law struct {
	t        *testing.T
	engines  *engines
	random   *rand.Rand
	document map[string]any
	before   map[string]residency.Finding
}

// lawful is an invented tenant whose requirements name one to three categories.
func (p *engines) lawful(random *rand.Rand) map[string]any {
	document, _ := p.invented(random)
	for _, use := range document["features"].([]any) {
		if object, ok := use.(map[string]any); ok {
			feature, _ := p.words.Feature(object["id"].(string))
			options := object["options"].(map[string]any)
			for _, name := range slices.Sorted(maps.Keys(options)) { // invented() takes regions of any vendor
				options[name] = p.value(random, feature.Options[name])
			}
		}
	}
	document["requirements"] = []any{}
	categories := []string{"customer-data", "logs", "audit-logs", "service-configuration", "phone-number", "prompts", "files"}
	limits := []any{
		[]any{"JP"}, []any{"eu"}, []any{"DE"}, []any{"US", "eu"}, []any{"eu-data-boundary"}, []any{"SG"}, []any{"global"},
		map[string]any{"forbidden": []any{"CN"}}, map[string]any{"forbidden": []any{"US", "CN"}},
	}
	for i := range 2 {
		requirement := map[string]any{"id": fmt.Sprint("R", i), "storage": pick(random, limits), "processing": pick(random, limits)}
		if n := random.IntN(4); n > 0 {
			var data []any
			for _, j := range random.Perm(len(categories))[:n] {
				data = append(data, categories[j])
			}
			requirement["data"] = data
		}
		if random.IntN(3) == 0 {
			requirement["accept"] = []any{"general"}
		}
		document["requirements"] = append(document["requirements"].([]any), requirement)
	}
	return document
}

// judged are the findings on a document, by their ids.
func (p *engines) judged(t *testing.T, document map[string]any) map[string]residency.Finding {
	t.Helper()
	judged, err := p.whole.Evaluate(t.Context(), document, nil)
	if err != nil {
		t.Fatalf("%v: %s", err, encoded(t, document))
	}
	findings := make(map[string]residency.Finding, len(judged.Findings))
	for _, f := range judged.Findings {
		findings[f.ID] = f
	}
	return findings
}

// with is a copy of the document with other parts.
func (l *law) with(changes map[string]any) map[string]any {
	changed := maps.Clone(l.document)
	maps.Copy(changed, changes)
	return changed
}

// changed is each requirement of the document as the change makes it.
func (l *law) changed(change func(map[string]any) []any) map[string]any {
	var requirements []any
	for _, r := range l.document["requirements"].([]any) {
		requirements = append(requirements, change(maps.Clone(r.(map[string]any)))...)
	}
	return l.with(map[string]any{"requirements": requirements})
}

// some are the ids of at most three findings of a kind.
func (l *law) some(of func(residency.Finding) bool) []string {
	var ids []string
	for _, id := range slices.Sorted(maps.Keys(l.before)) {
		if of(l.before[id]) {
			ids = append(ids, id)
		}
	}
	l.random.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
	return ids[:min(len(ids), 3)]
}

func (l *law) wrong(what string, id string, after any) {
	l.t.Helper()
	l.t.Errorf("%s: %s is %v and becomes %v in %s", what, id, l.before[id].Verdict, after, encoded(l.t, l.document))
}

// worst orders verdicts; what holds no data passes like what is met.
func worst(v residency.Verdict) int {
	return map[residency.Verdict]int{residency.Violated: 0, residency.Unknown: 1, residency.Met: 2, residency.NotApplicable: 2}[v]
}

func (l *law) placesNeverHarm() {
	added := pick(l.random, []string{"US", "JP", "efta", "IE", "asia-pacific"})
	wider := l.changed(func(r map[string]any) []any {
		for _, activity := range []string{"storage", "processing"} {
			if allowed, ok := r[activity].([]any); ok && !slices.Contains(allowed, any(added)) {
				r[activity] = append(slices.Clone(allowed), added)
			}
		}
		return []any{r}
	})
	for id, f := range l.engines.judged(l.t, wider) {
		if worst(f.Verdict) < worst(l.before[id].Verdict) {
			l.wrong("with "+added+" allowed, too", id, f.Verdict)
		}
	}
}

// splittingChangesNothing judges each activity and category by a requirement of its
// own: the worst of them is what they are together.
func (l *law) splittingChangesNothing() {
	split := l.changed(func(r map[string]any) []any {
		categories, _ := r["data"].([]any)
		if categories == nil {
			categories = []any{nil}
		}
		var all []any
		for _, activity := range []string{"storage", "processing"} {
			for i, category := range categories {
				part := map[string]any{"id": fmt.Sprintf("%s_%s_%d", r["id"], activity, i), activity: r[activity]}
				if r["accept"] != nil {
					part["accept"] = r["accept"]
				}
				if category != nil {
					part["data"] = []any{category}
				}
				all = append(all, part)
			}
		}
		return all
	})
	together := map[string]residency.Verdict{}
	for id, f := range l.engines.judged(l.t, split) {
		requirement, rest, _ := strings.Cut(id, "/")
		whole := requirement[:strings.Index(requirement, "_")] + "/" + rest
		if verdict, ok := together[whole]; !ok || worst(f.Verdict) < worst(verdict) || verdict == residency.NotApplicable {
			together[whole] = f.Verdict
		}
	}
	for id, verdict := range together {
		if verdict != l.before[id].Verdict {
			l.wrong("taken apart", id, verdict)
		}
	}
}

func (l *law) orderChangesNothing() {
	reversed := map[string]any{}
	for _, key := range []string{"features", "requirements"} {
		list := slices.Clone(l.document[key].([]any))
		slices.Reverse(list)
		reversed[key] = list
	}
	for id, f := range l.engines.judged(l.t, l.with(reversed)) {
		f.PassesIf, f.Next = l.before[id].PassesIf, l.before[id].Next // which name the position of the feature
		if encoded(l.t, f) != encoded(l.t, l.before[id]) {
			l.wrong("in another order", id, encoded(l.t, f))
		}
	}
}

func (l *law) dataNeverHelps() {
	more := l.changed(func(r map[string]any) []any {
		if data, ok := r["data"].([]any); ok && !slices.Contains(data, any("email")) {
			r["data"] = append(slices.Clone(data), "email")
		}
		return []any{r}
	})
	for id, f := range l.engines.judged(l.t, more) {
		if worst(f.Verdict) > worst(l.before[id].Verdict) {
			l.wrong("asked for email, too", id, f.Verdict)
		}
	}
}

func (l *law) waiverTouchesItsFinding() {
	for _, id := range l.some(func(f residency.Finding) bool { return worst(f.Verdict) < worst(residency.Met) && f.Feature.Use != nil }) {
		f := l.before[id]
		waiver := map[string]any{
			"requirement": f.Requirement.ID, "feature": f.Feature.ID, "name": *f.Feature.Use, "activity": string(f.Activity),
			"reason": "r", "approved_by": "a", "expires": "2030-01-01",
		}
		for other, after := range l.engines.judged(l.t, l.with(map[string]any{"waivers": []any{waiver}})) {
			if isWaived := after.Waiver != nil; isWaived != (other == id) || after.Verdict != l.before[other].Verdict {
				l.wrong("with a waiver of "+id, other, after.Verdict)
			}
		}
	}
}

// declaringEndsUndeclared declares all that a finding asks for, as anything that can
// be declared.
func (l *law) declaringEndsUndeclared() {
	for _, id := range l.some(func(f residency.Finding) bool { return f.Cause != nil && *f.Cause == residency.Undeclared }) {
		f := l.before[id]
		if len(f.Needs) == 0 {
			l.wrong("asks for nothing", id, f.Needs)
		}
		document := l.with(nil)
		for _, path := range f.Needs {
			document = l.declared(document, f, path)
		}
		if after := l.engines.judged(l.t, document)[id]; after.Cause != nil && *after.Cause == residency.Undeclared {
			l.wrong(fmt.Sprint("with all declared that it needs, ", encoded(l.t, document)), id, after.Needs)
		}
	}
}

// declared is the document with one path declared for the use of a finding.
func (l *law) declared(document map[string]any, f residency.Finding, path string) map[string]any {
	tenant := maps.Clone(document["tenant"].(map[string]any))
	document = maps.Clone(document)
	document["tenant"] = tenant
	switch name := strings.TrimPrefix(path, "tenant."); {
	case name == "created":
		tenant[name] = pick(l.random, []string{"2012-01-01", "2018-06-01", "2021-01-01", "2025-01-01"})
	case name == "user_countries":
		tenant[name] = []any{pick(l.random, []string{"JP", "DE", "US"})}
	case name == "commitments":
		tenant[name] = []any{pick(l.random, l.engines.words.Commitments.IDs())}
	case strings.HasPrefix(name, "data_locations."):
		locations, _ := tenant["data_locations"].(map[string]any)
		locations = maps.Clone(locations)
		if locations == nil {
			locations = map[string]any{}
		}
		locations[strings.TrimPrefix(name, "data_locations.")] = pick(l.random, []string{"JP", "DE", "eu"})
		tenant["data_locations"] = locations
	default:
		l.declareOption(document, f, strings.TrimPrefix(path, "options."))
	}
	return document
}

func (l *law) declareOption(document map[string]any, f residency.Finding, option string) {
	features := slices.Clone(document["features"].([]any))
	document["features"] = features
	feature, _ := l.engines.words.Feature(f.Feature.ID)
	for i, use := range features {
		id, name := use, ""
		options := map[string]any{}
		if object, ok := use.(map[string]any); ok {
			id = object["id"]
			name, _ = object["name"].(string)
			if set, ok := object["options"].(map[string]any); ok {
				options = maps.Clone(set)
			}
		}
		if id != f.Feature.ID || (f.Feature.Use != nil) != (name != "") || f.Feature.Use != nil && *f.Feature.Use != name {
			continue
		}
		options[option] = l.engines.value(l.random, feature.Options[option])
		entry := map[string]any{"id": id, "options": options}
		if name != "" {
			entry["name"] = name
		}
		features[i] = entry
	}
}

// value is a value that an option can have.
func (p *engines) value(random *rand.Rand, o residency.Option) any {
	regions := slices.DeleteFunc(slices.Clone(p.words.Regions.IDs()), func(id string) bool {
		region, _ := p.words.Regions.Get(id)
		return region.Vendor != o.Vendor || region.Cloud != "" && region.Cloud != residency.Public
	})
	switch o.Type {
	case residency.OptionBoolean:
		return random.IntN(2) == 0
	case residency.OptionSet:
		return []any{pick(random, o.Values)}
	case residency.OptionRegion:
		return pick(random, regions)
	case residency.OptionRegions:
		return []any{pick(random, regions), pick(random, regions)}
	case residency.OptionPlace:
		return pick(random, []string{"JP", "DE", "eu"})
	case residency.OptionPlaces:
		return []any{pick(random, []string{"JP", "DE", "eu"})}
	case residency.OptionText:
		return "text"
	}
	return pick(random, o.Values)
}

// remediesHelp makes each alternative's changes.
func (l *law) remediesHelp() {
	for _, id := range l.some(func(f residency.Finding) bool { return len(f.PassesIf) > 0 }) {
		for _, alternative := range l.before[id].PassesIf {
			document := l.with(nil)
			for _, change := range alternative {
				document = put(document, strings.Split(change.Pointer, "/")[1:], change.Value).(map[string]any)
			}
			if after := l.engines.judged(l.t, document)[id]; worst(after.Verdict) < worst(residency.Met) {
				l.wrong("with "+encoded(l.t, alternative), id, after.Verdict)
			}
		}
	}
}

// put is a copy of a JSON value with another value where the steps lead.
func put(value any, steps []string, put_ any) any {
	if len(steps) == 0 {
		return put_
	}
	switch v := value.(type) {
	case []any:
		i, _ := strconv.Atoi(steps[0])
		list := slices.Clone(v)
		list[i] = put(v[i], steps[1:], put_)
		return list
	case map[string]any:
		object := maps.Clone(v)
		object[steps[0]] = put(v[steps[0]], steps[1:], put_)
		return object
	}
	return map[string]any{steps[0]: put(nil, steps[1:], put_)}
}
