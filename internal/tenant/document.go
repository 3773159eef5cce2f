package tenant

import (
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

var documentKeys = []key{
	{name: "$schema"},
	{name: "tenant", required: true, purpose: "who is checked, and the country given at sign-up"},
	{name: "features"},
	{name: "integrations"},
	{name: "requirements", required: true, purpose: "where customer data may be"},
	{name: "waivers"},
}

// document decodes a tenant document. Other parts refer to the tenant's cloud
// and to the integrations, so these are read first, wherever they stand.
func (d *decoder) document(root *node) *Tenant {
	parts := map[string]*node{}
	for name, n := range d.fields(root, documentKeys) {
		parts[name] = n
	}
	t := &Tenant{}
	if n := parts["$schema"]; n != nil {
		d.text(n)
	}
	if n := parts["tenant"]; n != nil {
		d.profile(n, t)
	}
	d.cloud = t.Cloud
	if n := parts["integrations"]; n != nil {
		t.Integrations = d.integrationList(n)
	}
	if n := parts["features"]; n != nil {
		t.Features = d.features(n)
	}
	if n := parts["requirements"]; n != nil {
		t.Requirements = d.requirements(n)
	}
	if n := parts["waivers"]; n != nil {
		t.Waivers = d.waivers(n, waiverKeys)
	}
	return t
}

var profileKeys = []key{
	{name: "name", required: true, purpose: "what to call the tenant in reports"},
	{name: "id"},
	{name: "country", required: true, purpose: `the country given at sign-up, such as "JP"`},
	{name: "cloud"},
	{name: "created"},
	{name: "user_countries"},
	{name: "commitments"},
	{name: "data_locations"},
}

// profile decodes the attributes of the tenant itself.
func (d *decoder) profile(n *node, t *Tenant) {
	t.Cloud = residency.Public
	for name, n := range d.fields(n, profileKeys) {
		switch name {
		case "name":
			t.Name, _ = d.text(n)
		case "id":
			t.ID, _ = d.text(n)
		case "country":
			t.Country = d.country(n)
		case "cloud":
			t.Cloud = enum(d, n, "cloud", residency.Clouds())
		case "created":
			d.pastDate(n)
		case "user_countries":
			d.notEmpty(n)
			d.distinct(n, d.country)
		case "commitments": // empty means that there are none
			d.distinct(n, d.commitment)
		case "data_locations":
			d.dataLocations(n)
		}
	}
}

func (d *decoder) commitment(n *node) string {
	word, ok := d.text(n)
	if ok && !d.words.Commitments.Has(word) {
		d.unknown(n, "commitment", d.words.guessCommitment(word), "one of "+quoteAll(d.words.Commitments.IDs()))
		return ""
	}
	return word
}

// dataLocations decodes where the vendor's admin centre says that data is.
func (d *decoder) dataLocations(n *node) {
	if !d.isKind(n, object) {
		return
	}
	if len(n.members) > MaxList {
		d.at(n, "has %d entries: at most %d are allowed", len(n.members), MaxList)
		return
	}
	for m := range d.distinctMembers(n) {
		if _, known := d.words.Feature(m.key); !known && !d.words.isProduct(m.key) {
			d.unknownOwner(m)
		}
		d.place(m.value)
	}
}

// unknownOwner reports a key that is neither a product nor a feature.
func (d *decoder) unknownOwner(m member) {
	meant := d.words.guess(m.key, slices.Concat(spell.Of(d.words.products()), d.words.spellFeatures()))
	if len(meant) > 0 {
		d.atKey(m, "unknown product or feature %s%s", quote(m.key), didYouMean(meant...))
		return
	}
	d.atKey(m, "unknown product or feature %s (a feature's id, or its beginning up to a dot)", quote(m.key))
}

// country returns the code of a country.
func (d *decoder) country(n *node) string {
	word, ok := d.text(n)
	if ok && !d.words.isCountry(word) {
		d.unknown(n, "country", d.words.guessCountry(word), `countries are ISO 3166-1 alpha-2 codes in capitals, such as "JP"`)
		return ""
	}
	return word
}

// place returns a country's code or a geography's id.
func (d *decoder) place(n *node) string {
	word, ok := d.text(n)
	if ok && !d.words.isPlace(word) {
		d.unknown(n, "place", d.words.guessPlace(word), `places are country codes such as "JP" and geographies such as "eu"`)
		return ""
	}
	return word
}

// places returns a list of at least one place.
func (d *decoder) places(n *node) []string {
	d.notEmpty(n)
	return d.distinct(n, d.place)
}

// kebab is the id that a name gives: in lower case, with a dash for every run of
// characters that are neither a to z nor digits.
func kebab(name string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}), "-")
}
