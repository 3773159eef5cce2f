package cli

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/check"
	"github.com/residency-check/residency-check/internal/draft"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/tenant"
)

// drafting is a tenant document in the making, with what is needed to check and
// to judge it as any other.
type drafting struct {
	catalogue  *policy.Catalogue
	vocabulary *residency.Vocabulary
	profiles   []draft.Profile
	document   *draft.Document
	retired    []string // features that a product has, and nobody can use
	told       []string // of what is deployed
	today      string
}

func (w *drafting) addProfile(name string) error {
	var names []string
	for _, profile := range w.profiles {
		if names = append(names, profile.Name); profile.Name == name {
			if !slices.ContainsFunc(w.document.Profiles, func(p draft.Profile) bool { return p.Name == name }) {
				w.document.Profiles = append(w.document.Profiles, profile)
			}
			return nil
		}
	}
	return unknown("profile", name, names)
}

// addProduct adds the features of a product, those aside that are retired.
func (w *drafting) addProduct(product string) error {
	features, err := (&featuresOptions{product: product}).selected(w.catalogue)
	if err != nil {
		return err
	}
	for _, feature := range features {
		if strings.HasPrefix(feature.Lifecycle, "Retired") {
			w.retired = append(w.retired, feature.ID)
			continue
		}
		w.addFeature(feature.ID)
	}
	return nil
}

// addFeature adds a feature by its id or a former one. What is unknown is added
// too, for the decoder to refuse.
func (w *drafting) addFeature(id string) {
	feature, known := w.vocabulary.Feature(id)
	if !known {
		feature.ID = id
	}
	if w.document.HasFeature(feature.ID) {
		return
	}
	w.document.Uses = append(w.document.Uses, draft.Use{Feature: feature, Answers: map[string]any{}})
	w.sortUses()
}

// sortUses brings the uses of a product together.
func (w *drafting) sortUses() {
	slices.SortStableFunc(w.document.Uses, func(a, b draft.Use) int {
		first, _, _ := strings.Cut(a.ID, ".")
		second, _, _ := strings.Cut(b.ID, ".")
		return cmp.Or(cmp.Compare(first, second), cmp.Compare(a.Product, b.Product), cmp.Compare(a.ID, b.ID))
	})
}

// setOption reads [FEATURE:]NAME=VALUE.
func (w *drafting) setOption(text string) error {
	path, value, given := strings.Cut(text, "=")
	id, name, one := strings.Cut(path, ":")
	if !one {
		id, name = "", path
	}
	if !given || name == "" {
		return usagef("--option %q: write NAME=VALUE, or FEATURE:NAME=VALUE", text)
	}
	if feature, known := w.vocabulary.Feature(id); known {
		id = feature.ID
	}
	if one && !w.document.HasFeature(id) {
		return usagef("--option %s: the document does not use %s: give --feature %s, too", text, id, id)
	}
	set := false
	for _, use := range w.document.Uses {
		option, has := use.Options[name]
		if one && use.ID == id || !one && has && w.takes(option, value) {
			use.Answers[name] = optionValue(option, value)
			set = true
		}
	}
	if !set {
		return usagef("--option %s: no feature of the document has such an option", text)
	}
	return nil
}

// takes says whether an option accepts a value that was given for all features: a
// region, for instance, fits the options of its vendor only.
func (w *drafting) takes(option residency.Option, value string) bool {
	first, _, _ := strings.Cut(value, ",")
	region, known := w.vocabulary.Regions.Get(first)
	return !known || region.Vendor == option.Vendor || slices.Contains(option.Values, value)
}

// parse reads the document as a check would.
func (w *drafting) parse() tenant.Document {
	text := w.document.YAML(w.vocabulary)
	for parsed := range tenant.Parse("", tenant.YAML, strings.NewReader(text), w.vocabulary, w.today) {
		return parsed
	}
	return tenant.Document{}
}

// mistakes are those of the whole document, or only those at a path and below.
func (w *drafting) mistakes(at ...string) []residency.Error {
	mistakes := w.parse().Errors
	if len(at) == 0 {
		return mistakes
	}
	return slices.DeleteFunc(mistakes, func(e residency.Error) bool {
		rest, below := strings.CutPrefix(e.Path, at[0])
		return !below || rest != "" && !strings.HasPrefix(rest, ".") && !strings.HasPrefix(rest, "[")
	})
}

// flagMistakes tells mistakes by the flags that made them.
func (w *drafting) flagMistakes(mistakes []residency.Error) error {
	words := []string{
		"tenant.data_locations", "--data-location", "tenant.user_countries", "--user-countries", "tenant.", "--",
	}
	for i, use := range w.document.Uses {
		at := fmt.Sprintf("features[%d]", i)
		words = append(words, at+".options.", "--option "+use.ID+":", at+".id", "--feature", at, "--feature")
	}
	flags := strings.NewReplacer(words...)
	var told []string
	for _, mistake := range mistakes {
		path := flags.Replace(mistake.Path)
		if strings.HasPrefix(path, "requirements[") {
			path = "--storage, --processing"
		}
		told = append(told, strings.TrimPrefix(path+": "+mistake.Message, ": "))
	}
	slices.Sort(told)
	return usagef("%s", strings.Join(slices.Compact(told), "\n  "))
}

// openAnswer is something left open on which findings turn.
type openAnswer struct {
	path     string   // as draft.Document names it in Turns
	findings []string // the ids of those that turn on it
}

// openAnswers is what is left open, what settles most first.
type openAnswers struct {
	all     []openAnswer
	steps   []residency.NextStep // to declare, in the order of a report
	unknown int                  // findings
}

// open judges the document and lists what is left open and would settle findings, in
// the order in which a report names the next steps.
func (w *drafting) open(ctx context.Context) (*openAnswers, error) {
	parsed := w.parse()
	if parsed.Tenant == nil {
		return nil, parsed.Errors[0]
	}
	engine, err := policy.NewPlanned(w.catalogue, policy.Config{AsOf: w.today})
	if err != nil {
		return nil, err
	}
	judged, err := (&check.Document{Tenant: parsed.Tenant}).Judge(ctx, engine)
	if err != nil {
		return nil, err
	}
	open, at := &openAnswers{unknown: judged.Summary.Unknown}, map[string]int{}
	features := map[string]string{}
	for _, finding := range judged.Findings {
		features[finding.ID] = finding.Feature.ID
	}
	for _, step := range judged.NextSteps {
		if step.Do != residency.StepDeclare || len(step.Paths) == 0 {
			continue
		}
		slices.SortStableFunc(step.Paths, func(a, b string) int { // what is of the tenant first
			return cmp.Compare(strings.Count(b, "tenant."), strings.Count(a, "tenant."))
		})
		for i, path := range step.Paths {
			if option, ofUse := strings.CutPrefix(path, "options."); ofUse {
				path = draft.OptionPath(features[step.Settles[0]], option)
			}
			step.Paths[i] = path
			if _, known := at[path]; !known {
				at[path] = len(open.all)
				open.all = append(open.all, openAnswer{path: path})
			}
			open.all[at[path]].findings = append(open.all[at[path]].findings, step.Settles...)
		}
		open.steps = append(open.steps, step)
	}
	return open, nil
}

// settledBy counts the findings that the first lines settle: those of steps of which
// every path is among them.
func (o *openAnswers) settledBy(lines []openAnswer) int {
	settled := 0
	for _, step := range o.steps {
		missing := slices.ContainsFunc(step.Paths, func(path string) bool {
			return !slices.ContainsFunc(lines, func(a openAnswer) bool { return a.path == path })
		})
		if !missing {
			settled += len(step.Settles)
		}
	}
	return settled
}

// mark adds a comment to each open answer that findings turn on.
func (w *drafting) mark(open *openAnswers) {
	w.document.Turns = map[string]bool{}
	for _, answer := range open.all {
		w.document.Turns[answer.path] = true
	}
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
