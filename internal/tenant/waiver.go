package tenant

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

var waiverKeys = []key{
	{name: "requirement", required: true, purpose: "the id of the requirement whose finding is accepted"},
	{name: "feature"},
	{name: "cause"},
	{name: "activity"},
	{name: "name"},
	{name: "fact"},
	{name: "places"},
	{name: "reason", required: true, purpose: "why the finding is accepted"},
	{name: "approved_by", required: true, purpose: "who accepted it"},
	{name: "expires", required: true, purpose: "the last day on which it is accepted"},
}

// fileWaiverKeys are the keys of a waiver in a file of its own.
var fileWaiverKeys = append(slices.Clone(waiverKeys), key{name: "tenant"})

// AcceptedCauses are what a waiver may accept whatever the feature: that nobody
// documents what is asked.
func AcceptedCauses() []residency.Cause {
	return []residency.Cause{residency.Undocumented, residency.General, residency.Withdrawn}
}

// waiversFile decodes a file of waivers.
func (d *decoder) waiversFile(root *node) []Waiver {
	var waivers []Waiver
	keys := []key{{name: "waivers", required: true, purpose: "the list of waivers"}}
	for _, n := range d.fields(root, keys) {
		waivers = d.waivers(n, fileWaiverKeys)
	}
	for i := range waivers {
		waivers[i].At.File = d.file
	}
	return waivers
}

func (d *decoder) waivers(n *node, keys []key) []Waiver {
	var waivers []Waiver
	first := map[waiverSlot]*node{}
	for _, entry := range d.entries(n, MaxWaivers) {
		slot := d.waiver(entry, keys)
		if earlier := first[slot]; earlier != nil && slot.complete() {
			d.at(entry, "waives the same as %s", earlier.path())
			continue
		}
		first[slot] = entry
		waivers = append(waivers, Waiver{Tenant: slot.tenant, Accepts: slot.accepts(), Value: entry.generic(), At: entry.position()})
	}
	return waivers
}

// waiverSlot is what a waiver accepts. No two waivers accept the same.
type waiverSlot struct {
	tenant, requirement string
	feature             string // today's id
	cause               residency.Cause
	activity            residency.Activity
	name                string
	unclear             bool // the activity or the name is wrong, so what is accepted is not known
}

func (s waiverSlot) complete() bool {
	return s.requirement != "" && (s.feature != "" || s.cause != "") && !s.unclear
}

// accepts writes what a waiver accepts, in the form of a finding's id.
func (s waiverSlot) accepts() string {
	what := s.requirement + "/" + s.feature
	if s.cause != "" {
		what += "(cause " + string(s.cause) + ")"
	}
	if s.name != "" {
		what += "#" + s.name
	}
	if s.activity != "" {
		what += "/" + string(s.activity)
	}
	return what
}

func (d *decoder) waiver(n *node, keys []key) (slot waiverSlot) {
	parts := map[string]*node{}
	for name, n := range d.fields(n, keys) {
		parts[name] = n
		switch name {
		case "tenant":
			slot.tenant, _ = d.text(n)
		case "requirement":
			slot.requirement = d.id(n)
		case "feature":
			slot.feature = d.waivedFeature(n, len(keys) == len(fileWaiverKeys))
		case "cause":
			slot.cause = enum(d, n, "cause", AcceptedCauses())
		case "activity":
			slot.activity = enum(d, n, "activity", residency.Activities())
		case "name":
			slot.name = d.id(n)
		case "places":
			d.notEmpty(n)
			d.distinct(n, d.waivedPlace)
		case "expires":
			d.date(n)
		case "reason", "approved_by":
			d.text(n)
		}
	}
	slot.unclear = parts["activity"] != nil && slot.activity == "" || parts["name"] != nil && slot.name == ""
	if n.kind == object {
		d.featureOrCause(n, parts)
	}
	if fact := parts["fact"]; fact != nil {
		d.pinnedFact(fact, parts["feature"], slot.feature)
	}
	return slot
}

// waivedFeature returns the one feature that a waiver names. Which integrations
// a tenant has, a waivers file cannot know.
func (d *decoder) waivedFeature(n *node, inFile bool) string {
	id, ok := d.text(n)
	if !ok {
		return ""
	}
	f, known := d.words.Feature(id)
	name, integration := strings.CutPrefix(id, IntegrationPrefix)
	switch {
	case known:
		return f.ID
	case strings.Contains(id, "*"):
		d.at(n, "%s is a wildcard: a waiver names one feature", quote(id))
		return ""
	case d.integrations[id], isUnmapped(id), inFile && integration && name != "" && name == kebab(name):
		return id
	}
	d.unknown(n, "feature", d.guessFeature(id), featuresElsewhere)
	return ""
}

// waivedPlace returns a place or an area: what findings name, a waiver can pin.
func (d *decoder) waivedPlace(n *node) string {
	if n.kind == text && d.words.Areas.Has(n.text) {
		return n.text
	}
	return d.place(n)
}

// featureOrCause checks that a waiver accepts one thing, and says no more of a
// cause than a cause has.
func (d *decoder) featureOrCause(n *node, parts map[string]*node) {
	switch {
	case parts["feature"] == nil && parts["cause"] == nil:
		d.at(n, `missing "feature" or "cause" (what is accepted)`)
	case parts["cause"] == nil:
	case parts["feature"] != nil:
		d.at(parts["cause"], `a waiver names a "feature" or a "cause", not both`)
	default:
		for _, name := range []string{"name", "fact"} {
			if parts[name] != nil {
				d.at(parts[name], `%q goes with "feature" only, not with "cause"`, name)
			}
		}
	}
}

// pinnedFact checks that a fact is one of the feature: its id, as written or as
// it is today, a slash and a key.
func (d *decoder) pinnedFact(n, feature *node, id string) {
	fact, ok := d.text(n)
	if !ok || id == "" {
		return
	}
	owner, key, _ := strings.Cut(fact, "/")
	switch {
	case !isFactKey(key):
		d.at(n, "%s is no fact: write %s, a slash and the key of the fact", quote(fact), quote(id))
	case owner != id && owner != feature.text:
		d.at(n, "%s is no fact of %s%s", quote(fact), quote(id), didYouMean(id+"/"+key))
	default:
		d.knownFact(n, id, key)
	}
}

// knownFact checks that a feature has a fact. What an integration's owner declared
// is known by activity.
func (d *decoder) knownFact(n *node, id, key string) {
	facts := d.words.FactIDs(id)
	if _, known := d.words.Feature(id); !known || slices.Contains(facts, id+"/"+key) {
		return
	}
	var s spell.Words
	for _, fact := range facts {
		s.Add(strings.TrimPrefix(fact, id+"/"), fact)
	}
	if len(facts) == 0 {
		d.at(n, "unknown fact %s (%s has none)", quote(n.text), quote(id))
		return
	}
	d.unknown(n, "fact", d.words.guess(key, s), "one of "+quoteAll(facts))
}

// isFactKey reports whether a word is in snake case.
func isFactKey(word string) bool {
	return word != "" && !strings.ContainsFunc(word, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '_'
	})
}
