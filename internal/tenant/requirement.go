package tenant

import (
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

var requirementKeys = []key{
	{name: "id", required: true, purpose: "what findings and waivers call the requirement"},
	{name: "title"},
	{name: "severity"},
	{name: "controls"},
	{name: "features"},
	{name: "data"},
	{name: "accept"},
	{name: "storage"},
	{name: "processing"},
	{name: "transit"},
	{name: "support_access"},
	{name: "placement"},
}

// requirements decodes what the tenant declares it needs.
func (d *decoder) requirements(n *node) []Requirement {
	d.notEmpty(n)
	var requirements []Requirement
	first := map[string]*node{}
	for _, entry := range d.entries(n, MaxRequirements) {
		r, id := d.requirement(entry)
		if r.ID == "" {
			continue
		}
		if earlier := first[r.ID]; earlier != nil {
			d.at(id, "the id %s is already that of %s", quote(r.ID), earlier.path())
			continue
		}
		first[r.ID] = entry
		requirements = append(requirements, r)
	}
	return requirements
}

// requirement decodes one entry, and returns the node of its id with it.
func (d *decoder) requirement(n *node) (r Requirement, id *node) {
	r.At = n.position()
	for name, n := range d.fields(n, requirementKeys) {
		switch name {
		case "id":
			r.ID, id = d.id(n), n
		case "title":
			r.Title, _ = d.text(n)
		case "severity":
			enum(d, n, "severity", residency.Severities())
		case "controls":
			d.notEmpty(n)
			d.distinct(n, d.control)
		case "features":
			d.notEmpty(n)
			for _, selector := range d.distinct(n, d.selector) {
				r.selectors = append(r.selectors, d.currentID(selector))
			}
		case "data":
			d.notEmpty(n)
			d.distinct(n, d.category)
		case "accept":
			d.notEmpty(n)
			d.distinct(n, d.accepted)
		default:
			r.activities++
			d.limit(n)
		}
	}
	if r.activities == 0 && n.kind == object {
		d.at(n, "names no activity: at least one of %s must say which places are allowed", quoteAll(activityNames()))
	}
	return r, id
}

// control decodes the id of an outside control, such as ISO27001:A.5.34.
func (d *decoder) control(n *node) string {
	id, ok := d.text(n)
	if ok && (!isLetterOrDigit(rune(id[0])) || strings.ContainsFunc(id, func(r rune) bool { return !isLetterOrDigit(r) && !strings.ContainsRune("._:()/-", r) })) {
		d.at(n, `%s is no id of a control: letters, digits and "._:()/-" are allowed, as in ISO27001:A.5.34, and the first is a letter or digit`, quote(id))
		return ""
	}
	return id
}

func activityNames() []string {
	var names []string
	for _, activity := range residency.Activities() {
		names = append(names, string(activity))
	}
	return names
}

func (d *decoder) category(n *node) string {
	word, ok := d.text(n)
	if ok && !d.words.Data.Has(word) {
		d.unknown(n, "data category", d.words.guess(word, spell.Of(d.words.Data.IDs())), "the widest are "+quoteAll(d.words.dataRoots()))
		return ""
	}
	return word
}

func (d *decoder) accepted(n *node) string {
	return string(enum(d, n, "kind of statement", []residency.Cause{residency.General}))
}

// limit decodes which places an activity allows: a list of them, or an object
// that says either which are allowed or which are forbidden.
func (d *decoder) limit(n *node) {
	switch n.kind {
	case list:
		d.places(n)
		return
	case object:
	default:
		d.at(n, `must be a list of places or an object with "allowed" or "forbidden", not %s`, n.kind)
		return
	}
	sides := 0
	for _, n := range d.fields(n, []key{{name: "allowed"}, {name: "forbidden"}}) {
		sides++
		d.places(n)
	}
	switch {
	case sides == 2:
		d.at(n, `has both "allowed" and "forbidden": one of them says it all`)
	case len(n.members) == 0:
		d.at(n, `missing "allowed" or "forbidden" (a list of places)`)
	}
}
