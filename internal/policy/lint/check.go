package lint

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
)

// Check checks a feature and its facts. siblings are the facts of the feature that
// stand elsewhere, which its own may name.
func Check(p *Package, siblings map[string]Fact, w *Words) []Fault {
	var found []Fault
	f := faults{nil, &found}
	checkFeature(f.at("feature"), &p.Feature, w)
	all := maps.Clone(p.Facts)
	if all == nil {
		all = map[string]Fact{}
	}
	maps.Copy(all, siblings)
	for _, key := range slices.Sorted(maps.Keys(p.Facts)) {
		fact := p.Facts[key]
		c := &factCheck{faults: f.at("facts", key), w: w, options: p.Feature.Options, siblings: all, ofFeature: true}
		c.check(&fact)
	}
	sameFacts(f.at("facts"), p.Facts)
	return found
}

// CheckStatements checks general statements of a vendor, or rules that pick home
// geographies: facts without a feature, whose options are those of the features
// that they speak of.
func CheckStatements(path []any, statements map[string]Fact, w *Words) []Fault {
	var found []Fault
	for _, key := range slices.Sorted(maps.Keys(statements)) {
		fact := statements[key]
		if fact.Places != nil {
			fact.Data, fact.Storage = []string{"customer-data"}, fact.Places
		}
		f := faults{path, &found}.at(key)
		if fact.DataOf != "" {
			if fact.Data != nil {
				f.at("data").addf("names data beside data_of, which takes those of %s", fact.DataOf)
			}
			fact.Data = []string{"customer-data"}
		}
		c := &factCheck{faults: f, w: w, siblings: statements}
		c.check(&fact)
	}
	return found
}

// CheckSource checks a document that facts may cite.
func CheckSource(path []any, s Source) []Fault {
	var found []Fault
	checkSource(faults{path, &found}, s)
	return found
}

// CheckNamed checks a geography, an area or a group.
func CheckNamed(path []any, n Named, w *Words) []Fault {
	var found []Fault
	f := faults{path, &found}
	if n.Name == "" {
		f.addf("needs a name")
	}
	f.at("countries").known("country", w.Countries, n.Countries)
	f.at("m49").known("region of M49", w.M49, n.M49)
	if n.Within != "" {
		f.at("within").one("geography", w.Geographies, n.Within)
	}
	if len(n.Citations) == 0 {
		f.addf("needs a citation")
	}
	for i, citation := range n.Citations {
		checkCitation(f.at("citations", i), citation)
	}
	return found
}

func checkFeature(f faults, feature *Feature, w *Words) {
	if feature.Name == "" || feature.Product == "" {
		f.addf("a feature needs a name and a product")
	}
	for i, reference := range feature.General {
		statement, known := w.General[reference]
		if !known {
			f.at("general", i).addf("unknown general statement %q%s", reference, Meant(reference, keys(w.General)))
			continue
		}
		// Its tokens are settled by the options of each feature that it covers.
		c := &factCheck{faults: f.at("general", i), w: w, options: feature.Options}
		c.checkTokens(c.faults, &statement.Edition)
		c.checkConditions(c.at("when"), statement.When)
		c.checkConditions(c.at("unless"), statement.Unless)
	}
	settled := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(feature.Options)) {
		o := feature.Options[name]
		checkOption(f.at("options", name), o, w)
		if other, twice := settled[o.Settles]; twice && o.Settles != "" {
			f.at("options", name, "settles").addf("option %s settles %s, too", other, o.Settles)
		}
		settled[o.Settles] = name
	}
}

func checkOption(f faults, o Option, w *Words) {
	for i, value := range o.Paired {
		if !slices.Contains(o.Values, value) {
			f.at("paired", i).addf("the option has no value %q%s", value, Meant(value, setOf(o.Values...)))
		}
	}
	if o.Settles != "" {
		f.at("settles").one("place token", keys(w.SettledBy), o.Settles)
	}
	if o.Places != nil && !slices.Equal(slices.Sorted(maps.Keys(o.Places)), slices.Sorted(slices.Values(o.Values))) {
		f.at("places").addf("places are for one-of, and for each of its values")
	}
	for _, value := range slices.Sorted(maps.Keys(o.Places)) {
		for i, place := range o.Places[value] {
			if !w.place(place) {
				f.at("places", value, i).addf("unknown place %q%s", place, Meant(place, w.places()))
			}
		}
	}
	f.at("type").fewOf("type", o.Type, "one-of", "set", "boolean", "region", "regions", "place", "places", "text")
	if valued := o.Type == "one-of" || o.Type == "set"; valued != (len(o.Values) > 0) {
		f.addf("values belong to one-of and set, and only there")
	}
	if o.About == "" {
		f.addf("needs `about`, what the option is")
	}
}

// factCheck checks one fact.
type factCheck struct {
	faults
	w         *Words
	options   map[string]Option
	siblings  map[string]Fact
	ofFeature bool // its options are known, and must settle its tokens
}

func (c *factCheck) check(f *Fact) {
	c.checkEdition(c.faults, &f.Edition)
	if f.Status != "" {
		c.at("status").fewOf("status", f.Status, "withdrawn", "moved", "fallback")
	}
	switch ended := f.Status == "withdrawn" || f.Status == "moved"; {
	case !ended && f.Until != "":
		c.addf("`until` belongs to withdrawn and moved facts: when a practice ends by the source's own words is `effective`")
	case ended && f.Until == "" && f.dated():
		c.addf("a withdrawn or moved fact needs `until`, the date of the first edition that no longer says so")
	}
	if f.RestsOn != "" && !featureID.MatchString(f.RestsOn) {
		c.at("rests_on").addf("%q is no id of a feature, such as azure.resource-graph", f.RestsOn)
	}
	c.checkTenants(c.at("tenants"), &f.Tenants)
	for _, list := range []struct {
		key  string
		keys []string
	}{{"overrides", f.Overrides}, {"disputes", f.Disputes}} {
		for i, key := range list.keys {
			if _, exists := c.siblings[key]; !exists {
				c.at(list.key, i).addf("unknown fact %q of this feature%s", key, Meant(key, keys(c.siblings)))
			}
		}
	}
	if c.ofFeature {
		c.checkConditions(c.at("when"), f.When)
		c.checkConditions(c.at("unless"), f.Unless)
		c.checkTokens(c.faults, &f.Edition)
	}
	if f.Boundary && len(f.Overrides) > 0 {
		c.at("overrides").addf("a boundary overrides nothing: it decides where no fact names a place, and narrows what is only bounded")
	}
	for i := range f.History {
		c.checkPast(c.at("history", i), f, f.History[i])
	}
}

// checkPast checks what a fact said before, which takes from the fact what it does
// not say itself.
func (c *factCheck) checkPast(at faults, f *Fact, h Past) {
	if h.Claim == "" {
		at.addf("a history entry needs a claim")
	}
	if h.Until == "" && f.dated() && (h.Effective == nil || h.Effective.Until == "") {
		at.addf("a history entry needs `until`, the date of the first edition that says something else")
	}
	if h.Data == nil {
		h.Data = f.Data
	}
	if h.Certainty == "" {
		h.Certainty = f.Certainty
	}
	c.checkEdition(at, &h.Edition)
	c.checkTenants(at.at("tenants"), &h.Tenants)
	if c.ofFeature {
		c.checkConditions(at.at("when"), h.When)
		c.checkConditions(at.at("unless"), h.Unless)
		c.checkTokens(at, &h.Edition)
	}
}

func (c *factCheck) checkTenants(f faults, t *Tenants) {
	f.at("countries").known("country", c.w.Countries, t.Countries)
	f.at("groups").known("group", c.w.Groups, t.Groups)
	f.at("commitments").known("commitment", c.w.Commitments, t.Commitments)
	f.at("except", "countries").known("country", c.w.Countries, t.Except.Countries)
	f.at("except", "groups").known("group", c.w.Groups, t.Except.Groups)
	f.at("except", "commitments").known("commitment", c.w.Commitments, t.Except.Commitments)
	if t.Cloud != "" {
		f.at("cloud").fewOf("cloud", t.Cloud, "public", "us-government", "china")
	}
	if t.Created != nil {
		checkDate(f.at("created", "from"), t.Created.From)
		checkDate(f.at("created", "before"), t.Created.Before)
		if from, before := t.Created.From, t.Created.Before; before != "" && from >= before {
			f.at("created").addf("no tenant is created from %s and before %s", from, before)
		}
	}
}

func (c *factCheck) checkConditions(f faults, conditions map[string][]any) {
	for _, name := range slices.Sorted(maps.Keys(conditions)) {
		o, declared := c.options[name]
		if !declared {
			f.at(name).addf("is conditional on the unknown option %q%s", name, Meant(name, keys(c.options)))
			continue
		}
		for i, value := range conditions[name] {
			c.checkCondition(f.at(name, i), o, value)
		}
	}
}

func (c *factCheck) checkCondition(f faults, o Option, value any) {
	_, isBool := value.(bool)
	text, isText := value.(string)
	byRegion := o.Type == "region" || o.Type == "regions"
	switch {
	case byRegion && !c.w.Regions[text] && !c.w.Countries[text] && !c.w.Geographies[text]:
		f.addf("%v is neither a region nor a place with regions", value)
	case o.Type == "boolean" && !isBool, o.Type != "boolean" && !isText:
		f.addf("the option cannot be %v", value)
	case len(o.Values) > 0 && !slices.Contains(o.Values, text):
		f.addf("the option has no value %q, so the fact never holds%s", text, Meant(text, setOf(o.Values...)))
	}
}

// sameFacts reports two facts of a feature that say the same by one document.
func sameFacts(f faults, facts map[string]Fact) {
	said := map[string]string{}
	for _, key := range slices.Sorted(maps.Keys(facts)) {
		fact := facts[key]
		if len(fact.Citations) == 0 {
			continue
		}
		fact.Claim, fact.History, fact.Overrides, fact.Disputes, fact.Since = "", nil, nil, nil, ""
		fact.Citations = []Citation{{Source: Source{URL: fact.Citations[0].Source.URL}}}
		encoded, err := json.Marshal(fact) // maps in the order of their keys
		if err != nil {
			f.at(key).addf("%v", err)
			continue
		}
		text := string(encoded)
		if other, twice := said[text]; twice {
			f.at(key).addf("says the same as %s", other)
		}
		said[text] = key
	}
}

// featureID is what an id looks like that names a feature, as tenants write it.
var featureID = regexp.MustCompile(`^[a-z0-9-]+(\.[a-z0-9-]+){1,3}$`)

// featurePath is what a feature's path may look like: ids are kebab-case, so that
// a path and an id can be told from each other.
const featurePath = `^[a-z0-9_]+(\.[a-z0-9_]+){1,3}$`

// CheckPath checks the path of a feature's package below residency.features.
func CheckPath(path string) string {
	if !regexp.MustCompile(featurePath).MatchString(path) {
		return "a feature's path has two to four segments of a-z, 0-9 and _"
	}
	return ""
}
