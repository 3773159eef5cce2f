package tenant

import (
	"slices"

	"github.com/residency-check/residency-check/internal/residency"
	"github.com/residency-check/residency-check/internal/spell"
)

// options decodes the settings of a use. Where the feature is unknown, so are
// its options, and one error is enough.
func (d *decoder) options(n *node, f residency.Feature) {
	if !d.isKind(n, object) {
		return
	}
	for m := range d.distinctMembers(n) {
		option, known := f.Options[m.key]
		switch {
		case known:
			d.option(m.value, m.key, option)
		case f.ID != "":
			d.unknownOption(m, f)
		}
	}
	d.paired(n, f)
}

// paired refuses copies in the pair of a region that has none.
func (d *decoder) paired(n *node, f residency.Feature) {
	at := n.child("region")
	if at == nil || at.kind != text {
		return
	}
	region, known := d.words.Regions.Get(at.text)
	if !known || region.Pair != "" {
		return
	}
	for _, m := range n.members {
		option := f.Options[m.key]
		if m.value.kind != text || !slices.Contains(option.Paired, m.value.text) {
			continue
		}
		others := slices.DeleteFunc(slices.Clone(option.Values), func(v string) bool { return slices.Contains(option.Paired, v) })
		d.at(m.value, "%s copies data to the paired region, and %s has none (it can have %s)", quote(m.value.text), quote(at.text), quoteAll(others))
	}
}

func (d *decoder) unknownOption(m member, f residency.Feature) {
	names := sortedKeys(f.Options)
	meant := d.words.guess(m.key, spell.Of(names))
	switch {
	case len(meant) > 0:
		d.atKey(m, "unknown option %s of %s%s", quote(m.key), f.ID, didYouMean(meant...))
	case len(names) > 0:
		d.atKey(m, "unknown option %s of %s (it has %s)", quote(m.key), f.ID, quoteAll(names))
	default:
		d.atKey(m, "unknown option %s: %s has no options", quote(m.key), f.ID)
	}
}

// option decodes the value of an option by its type.
func (d *decoder) option(n *node, name string, option residency.Option) {
	value := func(n *node) string {
		return enum(d, n, "value for the option "+quote(name)+":", option.Values)
	}
	switch option.Type {
	case residency.OptionOneOf:
		value(n)
	case residency.OptionSet: // empty means none of them
		d.distinct(n, value)
	case residency.OptionBoolean:
		d.isKind(n, boolean)
	case residency.OptionRegion:
		d.region(n, option.Vendor)
	case residency.OptionRegions:
		d.notEmpty(n)
		d.distinct(n, func(n *node) string { return d.region(n, option.Vendor) })
	case residency.OptionPlace:
		d.place(n)
	case residency.OptionPlaces:
		d.places(n)
	case residency.OptionText:
		d.text(n)
	default:
		d.at(n, "the option %s has the type %s, which this program does not know", quote(name), quote(option.Type))
	}
}

// region returns the id of a region of the vendor, in the tenant's cloud.
func (d *decoder) region(n *node, vendor string) string {
	id, ok := d.text(n)
	if !ok {
		return ""
	}
	region, known := d.words.Regions.Get(id)
	switch {
	case !known || region.Vendor != vendor:
		d.unknown(n, vendorNames[vendor]+"region", d.words.guessRegion(id, vendor), "a region's id, such as "+quote(d.someRegion(vendor)))
	case d.cloud != "" && region.Cloud != "" && region.Cloud != d.cloud:
		d.at(n, "the region %s is in the cloud %q, and the tenant in %q", quote(id), region.Cloud, d.cloud)
	default:
		return id
	}
	return ""
}

var vendorNames = map[string]string{"azure": "Azure ", "aws": "AWS ", "gcp": "Google Cloud "}

// someRegion is the vendor's first region in the tenant's cloud, for an example.
func (d *decoder) someRegion(vendor string) string {
	for id, region := range d.words.Regions.All() {
		if region.Vendor == vendor && (d.cloud == "" || region.Cloud == d.cloud) {
			return id
		}
	}
	return ""
}
