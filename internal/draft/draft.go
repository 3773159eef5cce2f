// Package draft answers "with which document would the owner of a tenant begin?".
// It writes answers as a tenant document in YAML that explains itself, and lists
// what was left open.
//
// It knows the words that a document may use, and must not know how a document
// is read or judged, nor who was asked for the answers.
package draft

import (
	"fmt"
	"slices"
	"strings"

	"github.com/residency-check/residency-check/internal/inert"
	"github.com/residency-check/residency-check/internal/residency"
)

// Document is a tenant document in the making. What is empty is left open, and
// written as a comment that says what could stand there.
type Document struct {
	Name          string
	ID            string // empty where nobody gives one
	Country       string
	Cloud         string
	Created       string
	UserCountries []string
	Commitments   []string // nil: left open; empty: there are none
	DataLocations map[string]string
	Uses          []Use
	// Proposals are features that may be used, and ProposedCommitments what may have
	// been bought: they are written as comments.
	Proposals           []Proposal
	ProposedCommitments []string
	Profiles            []Profile
	// Places that requirements of their own allow, besides the profiles.
	Storage, Processing []string

	// Integrations are other products with access to customer data, by name. Nobody has
	// evaluated them yet.
	Integrations []string

	// First are the lines that settle the most findings, and FirstWords what that comes
	// to; empty where nothing is to be declared.
	First      []string
	FirstWords string

	// InAYear is the day on which the waiver that the document shows as an example
	// would end.
	InAYear string

	// Turns says of a path such as tenant.created, or of a feature's such as
	// entra.mfa:options.methods, that an answer turns on it.
	Turns map[string]bool
}

// Use is a feature that the tenant uses, with the options that were answered: a
// string, a list of strings, or a boolean each.
type Use struct {
	residency.Feature
	Label   string // tells several uses of the feature apart
	Answers map[string]any
}

// Proposal is a feature that the tenant may use, and what says so.
type Proposal struct {
	Feature residency.Feature
	Because string
}

// OptionPath names an option of a feature, as Turns does.
func OptionPath(feature, option string) string { return feature + ":options." + option }

// schemaFile is where editors look for the schema, beside the document.
const schemaFile = "tenant.schema.json"

// YAML is the document as it is written to a file.
func (d *Document) YAML(v *residency.Vocabulary) string {
	w := &writer{vocabulary: v, document: d}
	w.line("# yaml-language-server: $schema=" + schemaFile)
	w.comment(0, "Editors complete and explain what follows by that file: residency-check schema > "+schemaFile)
	w.line("")
	w.comment(0, "What this tenant uses, and where its customer data may be: a document for residency-check, "+
		"which compares it with what vendors document.")
	w.line("#")
	w.line("#     residency-check FILE")
	w.line("#")
	w.comment(0, "A line such as \"# created:\" is left open. That is no mistake: every possible value is judged, and "+
		"where they lead to different verdicts the finding is unknown. Take the # away to declare it.")
	if len(d.First) > 0 {
		w.line("#")
		w.comment(0, d.FirstWords)
		for _, line := range d.First {
			w.line("#     " + line)
		}
	}
	w.line("")
	w.line("$schema: " + schemaFile)
	w.line("")
	w.tenant()
	w.line("")
	w.features()
	w.line("")
	w.others()
	w.line("")
	w.requirements()
	return w.String()
}

func (w *writer) tenant() {
	d := w.document
	w.line("tenant:")
	w.line("  name: " + scalar(d.Name))
	if d.ID != "" {
		w.line("  id: " + scalar(d.ID))
	}
	w.line("  country: " + scalar(d.Country) + " # the country or region given at sign-up")
	w.line("  cloud: " + scalar(d.Cloud) + " # public, us-government or china")
	w.attribute("created", "The day on which the tenant was created.", d.Created != "", scalar(d.Created), `"2024-01-31"`)
	w.attribute("user_countries", "Where users sign in from.", len(d.UserCountries) > 0, flow(d.UserCountries), flow([]string{d.Country}))
	w.attribute("commitments", w.commitments(), d.Commitments != nil, flow(d.Commitments), flow(d.ProposedCommitments))
	locations := make([]string, 0, len(d.DataLocations))
	for _, owner := range sortedKeys(d.DataLocations) {
		locations = append(locations, owner+": "+scalar(d.DataLocations[owner]))
	}
	w.attribute("data_locations", "Where the vendor's admin centre says that data is, by product or feature.",
		len(locations) > 0, "{"+strings.Join(locations, ", ")+"}", "{"+w.someProduct()+": "+scalar(d.Country)+"}")
}

// attribute writes an attribute of the tenant, as a comment where it is left
// open.
func (w *writer) attribute(name, about string, answered bool, answer, example string) {
	if w.turns("tenant."+name) && !answered {
		about += turnsWords
	}
	w.comment(2, about)
	if answered {
		w.line("  " + name + ": " + answer)
	} else {
		w.line("  # " + name + ": " + example)
	}
}

// turns says whether findings turn on a path, or on one below it.
func (w *writer) turns(path string) bool {
	for known, does := range w.document.Turns {
		if does && (known == path || strings.HasPrefix(known, path+".")) {
			return true
		}
	}
	return false
}

const turnsWords = " An answer turns on it."

func (w *writer) commitments() string {
	about := "What was bought or signed; [] says that nothing was. Known are"
	var known []string
	for id, name := range w.vocabulary.Commitments.All() {
		known = append(known, fmt.Sprintf(" %s (%s)", id, name))
	}
	about += strings.Join(known, ",") + "."
	if proposed := w.document.ProposedCommitments; len(proposed) > 0 {
		about += " Settings of the tenant propose " + strings.Join(proposed, ", ") + "."
	}
	return about
}

// someProduct is the product of the first feature.
func (w *writer) someProduct() string {
	product, _, _ := strings.Cut(w.someFeature(), ".")
	return product
}

// someFeature is the first feature. An interview writes the document before it
// has one, to have answers checked.
func (w *writer) someFeature() string {
	if len(w.document.Uses) == 0 {
		return "entra.mfa"
	}
	return w.document.Uses[0].ID
}

func (w *writer) features() {
	defer w.proposals()
	if len(w.document.Uses) == 0 && len(w.document.Proposals) > 0 {
		w.comment(0, "What the tenant uses: nothing is known to be in use.")
		w.line("# features:")
		return
	}
	if len(w.document.Uses) == 0 {
		w.comment(0, "What the tenant uses, besides what is found deployed (--found); \"residency-check features\" lists what can stand here.")
		w.line("# features: [" + w.someFeature() + "]")
		return
	}
	w.line("features: # what the tenant uses; \"residency-check features\" lists what can stand here")
	product := ""
	for _, use := range w.document.Uses {
		if use.Product != product {
			product = use.Product
			w.comment(2, product)
		}
		about := " # " + use.Name
		if len(use.Options) == 0 && use.Label == "" {
			w.line("  - " + use.ID + about)
			continue
		}
		w.line("  - id: " + use.ID + about)
		if use.Label != "" {
			w.line("    name: " + scalar(use.Label))
		}
		if len(use.Options) > 0 {
			w.options(use)
		}
	}
}

// proposals writes features that may be used, each as a comment.
func (w *writer) proposals() {
	if len(w.document.Proposals) == 0 {
		return
	}
	w.comment(2, "Licences and settings propose these: they say what may be used, and never that it is. "+
		"Take the # away from what the tenant uses.")
	for _, p := range w.document.Proposals {
		w.line("  # - " + p.Feature.ID + " # " + p.Feature.Name + ": " + inert.Inline(p.Because))
	}
}

// options writes the options of a use: below a comment, where none of them is
// answered, because a key of YAML needs a value.
func (w *writer) options(use Use) {
	hidden := "# "
	if len(use.Answers) > 0 {
		hidden = ""
	}
	w.line("    " + hidden + "options:")
	for _, name := range sortedKeys(use.Options) {
		option := use.Options[name]
		answer, answered := use.Answers[name]
		about := strings.TrimSpace(option.About + " " + valuesOf(option))
		if !answered && w.document.Turns[OptionPath(use.ID, name)] {
			about += turnsWords
		}
		if hidden != "" {
			w.wrapped("    #   # ", about)
			w.line("    #   " + name + ": " + w.example(option))
			continue
		}
		w.wrapped("      # ", about)
		if answered {
			w.line("      " + name + ": " + written(answer))
		} else {
			w.line("      # " + name + ": " + w.example(option))
		}
	}
}

// valuesOf says in words what an option takes.
func valuesOf(option residency.Option) string {
	switch option.Type {
	case residency.OptionOneOf:
		return "One of " + strings.Join(option.Values, ", ") + "."
	case residency.OptionSet:
		return "Any of " + strings.Join(option.Values, ", ") + "; [] says none."
	case residency.OptionBoolean:
		return "True or false."
	case residency.OptionRegion:
		return "A region's id."
	case residency.OptionRegions:
		return "Ids of regions."
	case residency.OptionPlace:
		return "A country or a geography."
	case residency.OptionPlaces:
		return "Countries or geographies."
	}
	return ""
}

// example is a value that an option takes.
func (w *writer) example(option residency.Option) string {
	switch option.Type {
	case residency.OptionOneOf:
		return scalar(option.Values[0])
	case residency.OptionSet:
		return flow(option.Values)
	case residency.OptionBoolean:
		return "true"
	case residency.OptionRegion:
		return scalar(w.someRegion(option.Vendor))
	case residency.OptionRegions:
		return flow([]string{w.someRegion(option.Vendor)})
	case residency.OptionPlace:
		return scalar(w.document.Country)
	case residency.OptionPlaces:
		return flow([]string{w.document.Country})
	}
	return `"…"`
}

// someRegion is a region of the vendor in the tenant's cloud: of its own country,
// where there is one.
func (w *writer) someRegion(vendor string) string {
	some := ""
	for id, region := range w.vocabulary.Regions.All() {
		if region.Vendor != vendor || region.Cloud != "" && string(region.Cloud) != w.document.Cloud {
			continue
		}
		if region.Country == w.document.Country {
			return id
		}
		if some == "" {
			some = id
		}
	}
	return some
}

// others writes the integrations, or how one is written.
func (w *writer) others() {
	w.comment(0, "Other products with access to customer data. One that nobody evaluated is unknown, never met.")
	if len(w.document.Integrations) == 0 {
		w.line("# integrations:")
		w.line("#   - {name: ServiceNow, storage: [US], processing: [US], evaluated: \"2026-05-01\", evidence: \"https://…\"}")
		return
	}
	w.line("integrations:")
	for _, name := range w.document.Integrations {
		w.line("  - name: " + scalar(name))
		w.line("    # storage: [US]")
		w.line("    # processing: [US]")
		w.line("    # evaluated: \"2026-05-01\"")
		w.line("    # evidence: \"https://…\"")
	}
}

func (w *writer) requirements() {
	w.line("requirements: # where customer data may be")
	for _, profile := range w.document.Profiles {
		for line := range strings.Lines(profile.about + profile.items) {
			w.line(strings.TrimRight(line, "\n"))
		}
	}
	w.requirement("STORAGE-1", "storage", "stored", w.document.Storage)
	w.requirement("PROCESSING-1", "processing", "processed", w.document.Processing)
	w.line("")
	w.comment(0, "A finding that was looked into and accepted: who accepted it, why, and until when.")
	w.line("# waivers:")
	w.line("#   - {requirement: ID, feature: " + w.someFeature() + ", reason: \"…\", approved_by: \"…\", expires: \"" + w.document.InAYear + "\"}")
}

func (w *writer) requirement(id, activity, done string, places []string) {
	if len(places) == 0 {
		return
	}
	names := make([]string, len(places))
	for i, place := range places {
		names[i] = w.placeName(place)
	}
	w.line("  - id: " + id)
	w.line("    title: " + scalar("Customer data is "+done+" in "+strings.Join(names, " or ")))
	w.line("    severity: high # low, medium, high, critical")
	w.line("    data: [customer-data]")
	w.line("    " + activity + ": " + flow(places))
}

func (w *writer) placeName(place string) string {
	if country, known := w.vocabulary.Countries.Get(place); known {
		return country.Name
	}
	if name, known := w.vocabulary.Geographies.Get(place); known {
		return name
	}
	return place
}

// HasFeature says whether a feature is used already.
func (d *Document) HasFeature(id string) bool {
	return slices.ContainsFunc(d.Uses, func(u Use) bool { return u.ID == id })
}
