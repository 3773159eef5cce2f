package policies_test

import (
	"fmt"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// The shape of facts, sources and the rest, for a strict decoding.
type (
	featurePackage struct {
		Feature feature         `json:"feature"`
		Facts   map[string]fact `json:"facts"`
	}
	feature struct {
		Name      string                   `json:"name"`
		Product   string                   `json:"product"`
		Aliases   []string                 `json:"aliases"`
		Options   map[string]featureOption `json:"options"`
		General   []string                 `json:"general"`
		FormerIDs []string                 `json:"former_ids"`
		Lifecycle string                   `json:"lifecycle"`
	}
	featureOption struct {
		Type    string              `json:"type"`
		Values  []string            `json:"values"`
		Places  map[string][]string `json:"places"`
		Settles string              `json:"settles"`
		About   string              `json:"about"`
	}
	fact struct {
		edition
		AppliesTo     []string         `json:"applies_to"` // rules of tenant_geo only
		Places        []string         `json:"places"`     // rules of tenant_geo only
		Tenants       tenants          `json:"tenants"`
		When          map[string][]any `json:"when"`
		Unless        map[string][]any `json:"unless"`
		Status        string           `json:"status"`
		Boundary      bool             `json:"boundary"`
		HomeGeography bool             `json:"home_geography"`
		Overrides     []string         `json:"overrides"`
		Disputes      []string         `json:"disputes"`
		History       []edition        `json:"history"`
	}
	edition struct {
		Claim         string     `json:"claim"`
		Data          []string   `json:"data"`
		Storage       []string   `json:"storage"`
		Processing    []string   `json:"processing"`
		Transit       []string   `json:"transit"`
		SupportAccess []string   `json:"support_access"`
		Certainty     string     `json:"certainty"`
		Since         string     `json:"since"`
		Until         string     `json:"until"`
		Citations     []citation `json:"citations"`
	}
	tenants struct {
		Countries   []string `json:"countries"`
		Groups      []string `json:"groups"`
		Cloud       string   `json:"cloud"`
		Created     *created `json:"created"`
		Commitments []string `json:"commitments"`
		Except      struct {
			Countries   []string `json:"countries"`
			Groups      []string `json:"groups"`
			Commitments []string `json:"commitments"`
		} `json:"except"`
	}
	created  struct{ From, Before string }
	citation struct {
		Source  source `json:"source"`
		Section string `json:"section"`
	}
	source struct {
		Title       string  `json:"title"`
		URL         string  `json:"url"`
		Dated       *string `json:"dated"`
		Verified    string  `json:"verified"`
		URLInferred bool    `json:"url_inferred"`
	}
)

func (e *edition) activities() map[string][]string {
	all := map[string][]string{"storage": e.Storage, "processing": e.Processing, "transit": e.Transit, "support_access": e.SupportAccess}
	maps.DeleteFunc(all, func(_ string, places []string) bool { return places == nil })
	return all
}

// words is what facts may name.
type words struct {
	countries, geographies, places, tokens, groups, data, commitments, regions map[string]bool
	settledBy                                                                  map[string]*string
}

func loadWords(t *testing.T) *words {
	t.Helper()
	var shared struct {
		Countries  []string
		Geo, Areas map[string][]string
		Tokens     map[string]*string
		Groups     []string
		Data       map[string][]string
		Commit     []string
		Regions    map[string]any
	}
	query(t, `{
		"Countries": data.residency.catalogue.countries,
		"Geo": data.residency.catalogue.geographies,
		"Areas": data.residency.catalogue.areas,
		"Tokens": data.residency.catalogue.tokens,
		"Groups": [g | some g, _ in data.residency.geography.groups.groups],
		"Data": data.residency.catalogue.data_categories,
		"Commit": [c | some c, _ in data.residency.vocabulary.commitments.commitments],
		"Regions": data.residency.catalogue.regions,
	}`, &shared)
	w := &words{
		countries: set(shared.Countries), geographies: keys(shared.Geo), regions: keys(shared.Regions), groups: set(shared.Groups), commitments: set(shared.Commit),
		data: keys(shared.Data), settledBy: shared.Tokens, places: set(shared.Countries), tokens: keys(shared.Tokens),
	}
	maps.Copy(w.places, keys(shared.Geo))
	maps.Copy(w.places, keys(shared.Areas))
	return w
}

func set(list []string) map[string]bool {
	s := map[string]bool{}
	for _, element := range list {
		s[element] = true
	}
	return s
}

func keys[V any](m map[string]V) map[string]bool { return set(slices.Collect(maps.Keys(m))) }

// packages are all features by their path, such as entra/mfa.
func packages(t *testing.T) map[string]featurePackage {
	t.Helper()
	all := map[string]featurePackage{}
	for name := range sources(t) {
		id, isFeature := strings.CutPrefix(strings.TrimSuffix(name, ".rego"), "features/")
		if !isFeature || isTest(name) {
			continue
		}
		var p featurePackage
		// Prefix ids share a package path with what lies below them, so ask for
		// the two rules alone.
		rule := "data.residency.features." + strings.ReplaceAll(id, "/", ".")
		query(t, fmt.Sprintf(`{"feature": %s.feature, "facts": %s.facts}`, rule, rule), &p)
		all[id] = p
	}
	return all
}

// A reference to something that does not exist makes a fact vanish without an
// error, so facts are counted as they are written.
func TestEveryFactEvaluates(t *testing.T) {
	files := sources(t)
	for id, p := range packages(t) {
		if written := strings.Count(files["features/"+id+".rego"], "\nfacts["); written != len(p.Facts) {
			t.Errorf("features/%s.rego states %d facts and %d evaluate", id, written, len(p.Facts))
		}
	}
}

func TestFactsAreSound(t *testing.T) {
	w := loadWords(t)
	var general map[string]map[string]map[string]fact
	query(t, "data.residency.general", &general)
	var rules map[string]fact
	query(t, "data.residency.geography.tenant_geo.rules", &rules)

	for vendor, p := range general {
		for key, f := range p["statements"] {
			c := factCheck{t, w, "general/" + vendor + "/" + key, nil, p["statements"]}
			c.check(f)
		}
	}
	for key, f := range rules {
		f.Data, f.Storage = []string{"customer-data"}, f.Places
		c := factCheck{t, w, "tenant_geo/" + key, nil, rules}
		c.check(f)
	}
	for id, p := range packages(t) {
		if p.Feature.Name == "" || p.Feature.Product == "" {
			t.Errorf("%s: a feature needs a name and a product", id)
		}
		for _, reference := range p.Feature.General {
			vendor, key, _ := strings.Cut(reference, "/")
			statement, known := general[vendor]["statements"][key]
			if !known {
				t.Errorf("%s: unknown general statement %q", id, reference)
			}
			// Its tokens are settled by the options of each feature that it covers.
			c := factCheck{t, w, id + ", by " + reference, p.Feature.Options, nil}
			c.checkTokens(statement.edition)
		}
		settled := map[string]string{}
		for name, o := range p.Feature.Options {
			checkOption(t, w, id, name, o)
			if other, twice := settled[o.Settles]; twice && o.Settles != "" {
				t.Errorf("%s: options %s and %s both settle %s", id, name, other, o.Settles)
			}
			settled[o.Settles] = name
		}
		for key, f := range p.Facts {
			c := factCheck{t, w, id + "/" + key, p.Feature.Options, p.Facts}
			c.check(f)
			c.checkTokens(f.edition)
			for _, h := range f.History {
				c.checkTokens(h)
			}
		}
	}
}

func checkOption(t *testing.T, w *words, id, name string, o featureOption) {
	t.Helper()
	if o.Settles != "" && !w.tokens[o.Settles] {
		t.Errorf("%s: option %s settles the unknown token %q", id, name, o.Settles)
	}
	if o.Places != nil && !slices.Equal(slices.Sorted(maps.Keys(o.Places)), slices.Sorted(slices.Values(o.Values))) {
		t.Errorf("%s: option %s: places are for one-of, and for each of its values", id, name)
	}
	for value, places := range o.Places {
		for _, place := range places {
			if !w.places[place] {
				t.Errorf("%s: option %s: %s means the unknown place %q", id, name, value, place)
			}
		}
	}
	valued := o.Type == "one-of" || o.Type == "set"
	if !slices.Contains([]string{"one-of", "set", "boolean", "region", "regions", "place", "places", "text"}, o.Type) {
		t.Errorf("%s: option %s has the unknown type %q", id, name, o.Type)
	}
	if valued != (len(o.Values) > 0) {
		t.Errorf("%s: option %s: values belong to one-of and set, and only there", id, name)
	}
	if o.About == "" {
		t.Errorf("%s: option %s says not what it is about", id, name)
	}
}

// factCheck checks one fact of a feature with the given options and siblings.
type factCheck struct {
	t        *testing.T
	w        *words
	name     string
	options  map[string]featureOption
	siblings map[string]fact
}

func (c *factCheck) errorf(format string, args ...any) {
	c.t.Helper()
	c.t.Errorf(c.name+": "+format, args...)
}

func (c *factCheck) check(f fact) {
	c.t.Helper()
	c.checkEdition(f.edition)
	c.known("status", c.allowed("withdrawn", "moved", "fallback"), f.Status)
	if ended := f.Status == "withdrawn" || f.Status == "moved"; ended != (f.Until != "") {
		c.errorf("`until` belongs to withdrawn and moved facts, and they need it")
	}
	c.known("country", c.w.countries, append(f.Tenants.Countries, f.Tenants.Except.Countries...)...)
	c.known("group", c.w.groups, append(f.Tenants.Groups, f.Tenants.Except.Groups...)...)
	c.known("commitment", c.w.commitments, append(f.Tenants.Commitments, f.Tenants.Except.Commitments...)...)
	c.known("cloud", c.allowed("public", "us-government", "china"), f.Tenants.Cloud)
	if f.Tenants.Created != nil {
		c.date(f.Tenants.Created.From, f.Tenants.Created.Before)
		if from, before := f.Tenants.Created.From, f.Tenants.Created.Before; before != "" && from >= before {
			c.errorf("no tenant is created from %s and before %s", from, before)
		}
	}
	for _, key := range append(slices.Clone(f.Overrides), f.Disputes...) {
		if _, exists := c.siblings[key]; !exists {
			c.errorf("overrides or disputes the unknown fact %q", key)
		}
	}
	for name, values := range f.When {
		c.checkCondition(name, values)
	}
	for name, values := range f.Unless {
		c.checkCondition(name, values)
	}
	for _, h := range f.History {
		if h.Until == "" || h.Claim == "" {
			c.errorf("a history entry needs `until` and a claim")
		}
		h.Data, h.Certainty = orElse(h.Data, f.Data), h.Certainty+map[bool]string{true: f.Certainty}[h.Certainty == ""]
		c.checkEdition(h)
	}
}

func orElse(list, other []string) []string {
	if list == nil {
		return other
	}
	return list
}

func (c *factCheck) allowed(names ...string) map[string]bool { return set(append(names, "")) }

func (c *factCheck) checkEdition(e edition) {
	c.t.Helper()
	if n := len([]rune(e.Claim)); n == 0 || n > 240 || strings.TrimSpace(e.Claim) != e.Claim || !strings.HasSuffix(e.Claim, ".") {
		c.errorf("the claim must be one or two sentences of at most 240 characters: %q", e.Claim)
	}
	if len(e.Data) == 0 || len(e.activities()) == 0 || len(e.Citations) == 0 {
		c.errorf("a fact needs data, an activity with places, and a citation")
	}
	c.known("certainty", set([]string{"stated", "may", "inferred"}), e.Certainty)
	c.known("data category", c.w.data, e.Data...)
	c.date(e.Since, e.Until)
	for activity, places := range e.activities() {
		if len(places) == 0 {
			c.errorf("%s names no place", activity)
		}
		for _, place := range places {
			c.checkPlace(place)
		}
	}
	for _, citation := range e.Citations {
		c.checkCitation(citation)
	}
}

func (c *factCheck) checkPlace(place string) {
	c.t.Helper()
	if !c.w.places[place] && !c.w.tokens[place] && place != "not-stored" && place != "undocumented" {
		c.errorf("unknown place %q", place)
	}
}

// checkTokens sees to it that the feature has an option for each token that one
// settles.
func (c *factCheck) checkTokens(e edition) {
	c.t.Helper()
	for _, places := range e.activities() {
		for _, place := range places {
			settledBy := c.w.settledBy[place]
			if settledBy == nil {
				continue
			}
			option, byOption := strings.CutPrefix(*settledBy, "options.")
			_, declared := c.options[option]
			_, several := c.options[option+"s"]
			settled := slices.ContainsFunc(slices.Collect(maps.Values(c.options)), func(o featureOption) bool {
				return o.Settles == place || o.Settles == option && option != ""
			})
			if byOption && !declared && !several && !settled {
				c.errorf("%s is settled by the option %s, which the feature does not have", place, option)
			}
		}
	}
}

func (c *factCheck) checkCondition(name string, values []any) {
	c.t.Helper()
	o, declared := c.options[name]
	if !declared {
		c.errorf("is conditional on the unknown option %q", name)
	}
	for _, value := range values {
		_, isBool := value.(bool)
		text, isText := value.(string)
		byRegion := o.Type == "region" || o.Type == "regions"
		switch {
		case byRegion && !c.w.regions[text] && !c.w.countries[text] && !c.w.geographies[text]:
			c.errorf("option %s: %v is neither a region nor a place with regions", name, value)
		case o.Type == "boolean" && !isBool, o.Type != "boolean" && !isText:
			c.errorf("option %s cannot be %v", name, value)
		case len(o.Values) > 0 && !slices.Contains(o.Values, text):
			c.errorf("option %s has no value %q, so the fact never holds", name, text)
		}
	}
}

func (c *factCheck) checkCitation(cited citation) {
	c.t.Helper()
	s := cited.Source
	link, err := url.Parse(s.URL)
	if err != nil || link.Scheme != "https" || link.Host == "" {
		c.errorf("%q is no https link", s.URL)
	}
	if s.Title == "" || cited.Section == "" {
		c.errorf("a citation needs a title and a section")
	}
	if s.Dated != nil {
		c.date(*s.Dated)
	}
	if s.Verified == "" {
		c.errorf("a source needs the date on which it was read")
	}
	c.date(s.Verified)
}

func (c *factCheck) known(kind string, known map[string]bool, names ...string) {
	c.t.Helper()
	for _, name := range names {
		if !known[name] {
			c.errorf("unknown %s %q", kind, name)
		}
	}
}

func (c *factCheck) date(dates ...string) {
	c.t.Helper()
	for _, date := range dates {
		if _, err := time.Parse(time.DateOnly, date); date != "" && err != nil {
			c.errorf("%q is no date", date)
		}
	}
}

// Two facts of a feature that one document states are not the same.
func TestNoTwoFactsSayTheSame(t *testing.T) {
	for id, p := range packages(t) {
		said := map[string]string{}
		for _, key := range slices.Sorted(maps.Keys(p.Facts)) {
			f := p.Facts[key]
			saying := fmt.Sprint(f.Tenants, f.Tenants.Created, f.When, f.Unless, f.Data, f.activities(), f.Certainty, f.Status, f.Until, f.Citations[0].Source.URL)
			if f.Tenants.Created != nil {
				saying += fmt.Sprint(*f.Tenants.Created)
			}
			if other, twice := said[saying]; twice {
				t.Errorf("%s: %s and %s say the same", id, other, key)
			}
			said[saying] = key
		}
	}
}

// Ids are kebab-case, so that a path and an id can be told from each other.
func TestFeaturePathsAreSnakeCase(t *testing.T) {
	valid := regexp.MustCompile(`^[a-z0-9_]+(/[a-z0-9_]+){1,3}$`)
	for id := range packages(t) {
		if !valid.MatchString(id) {
			t.Errorf("features/%s.rego: a path has two to four segments of a-z, 0-9 and _", id)
		}
	}
}
