package tenant

import (
	"maps"
	"slices"

	"github.com/residency-check/residency-check/internal/residency"
)

var featureKeys = []key{
	{name: "id", required: true, purpose: "the id of the feature"},
	{name: "name"},
	{name: "options"},
}

// features decodes the list of what the tenant uses.
func (d *decoder) features(n *node) []Use {
	var uses []Use
	first := map[[2]string]*node{} // by feature and name
	for _, entry := range d.entries(n, MaxFeatures) {
		use := d.use(entry)
		if use.ID == "" {
			continue
		}
		uses = append(uses, use)
		which := [2]string{use.ID, use.Name}
		earlier := first[which]
		switch {
		case earlier == nil:
			first[which] = entry
		case use.Name == "":
			d.at(entry, `%s is already used by %s: give one of them a "name"`, quote(use.ID), earlier.path())
		default:
			d.at(entry, "%s already has the name %s: give one of them another", earlier.path(), quote(use.Name))
		}
	}
	return uses
}

// use decodes one entry: the id of a feature, or an object with more. A use
// without a sound id and name comes back without an id.
func (d *decoder) use(n *node) Use {
	switch n.kind {
	case text:
		return Use{ID: d.feature(n).ID, At: n.position()}
	case object:
	default:
		d.at(n, "must be the id of a feature or an object, not %s", n.kind)
		return Use{}
	}
	var id, name, options *node
	for key, value := range d.fields(n, featureKeys) {
		switch key {
		case "id":
			id = value
		case "name":
			name = value
		case "options":
			options = value
		}
	}
	use := Use{At: n.position()}
	var f residency.Feature
	if id != nil {
		f = d.feature(id)
		use.ID = f.ID
	}
	if name != nil {
		if use.Name = d.id(name); use.Name == "" {
			use.ID = ""
		}
	}
	if options != nil {
		d.options(options, f)
	}
	return use
}

// feature returns the feature that n names by its id or a former one, or none.
func (d *decoder) feature(n *node) residency.Feature {
	id, ok := d.text(n)
	if !ok {
		return residency.Feature{}
	}
	f, known := d.words.Feature(id)
	if !known {
		d.unknown(n, "feature", d.words.guess(id, d.words.spellFeatures()), featuresElsewhere)
		return residency.Feature{}
	}
	return f
}

// featuresElsewhere is what may stand for a feature, too many to list.
const featuresElsewhere = `"residency-check features" lists the known ones`

var integrationKeys = []key{
	{name: "name", required: true, purpose: "what the product is called"},
	{name: "id"},
	{name: "storage"},
	{name: "processing"},
	{name: "transit"},
	{name: "support_access"},
	{name: "evaluated"},
	{name: "evidence"},
}

// integrationList decodes the other products with access to customer data.
func (d *decoder) integrationList(n *node) []Integration {
	var integrations []Integration
	first := map[string]*node{}
	for _, entry := range d.entries(n, MaxIntegrations) {
		integration := d.integration(entry)
		if integration.ID == "" {
			continue
		}
		if earlier := first[integration.ID]; earlier != nil {
			d.at(entry, `has the id %s, as %s has: give one of them another "id"`, quote(integration.ID), earlier.path())
			continue
		}
		first[integration.ID] = entry
		d.integrations[IntegrationPrefix+integration.ID] = true
		integrations = append(integrations, integration)
	}
	return integrations
}

// IntegrationPrefix begins the feature id of every integration.
const IntegrationPrefix = "integration."

func (d *decoder) integration(n *node) Integration {
	integration := Integration{At: n.position()}
	named := false // by an id, sound or not
	for name, n := range d.fields(n, integrationKeys) {
		switch name {
		case "name":
			integration.Name, _ = d.text(n)
		case "id":
			integration.ID, named = d.kebabID(n), true
		case "storage":
			d.notEmpty(n)
			d.distinct(n, d.storagePlace)
		case "processing", "transit", "support_access":
			d.places(n)
		case "evaluated":
			d.pastDate(n)
		case "evidence":
			d.text(n)
		}
	}
	if named || integration.Name == "" {
		return integration
	}
	if integration.ID = kebab(integration.Name); integration.ID == "" {
		d.at(n, `missing "id" (nothing in the name %s is a letter or digit to derive one from)`, quote(integration.Name))
	}
	return integration
}

// storagePlace returns a place, or the answer that nothing is stored.
func (d *decoder) storagePlace(n *node) string {
	if n.kind == text && n.text == "not-stored" && len(n.parent.items) == 1 {
		return n.text
	}
	return d.place(n)
}

func (d *decoder) kebabID(n *node) string {
	id, ok := d.text(n)
	if !ok || id == kebab(id) {
		return id
	}
	if meant := kebab(id); meant != "" {
		d.at(n, "%s is no id of an integration%s", quote(id), didYouMean(meant))
	} else {
		d.at(n, "%s is no id of an integration: write small letters, digits and dashes", quote(id))
	}
	return ""
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
