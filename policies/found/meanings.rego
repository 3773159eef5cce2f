# METADATA
# scope: package
# title: Meanings
# description: >-
#   What resources mean. Resources that are alike come as one shape, with which of
#   the other shapes each of its paths refers to.
# schemas:
#   - input: schema.found.deployed
package residency.found.meanings

import data.residency.catalogue
import data.residency.found.readings
import data.residency.mapped

# METADATA
# description: >-
#   What the mapping says of a type: its own entry, else that of the longest beginning
#   of its name, else that it is not mapped and where such resources are.
entry(type) := mapped.types[lower(type)]

entry(type) := family if {
	name := lower(type)
	not mapped.types[name]
	prefixes := [[count(prefix), prefix] | some prefix, _ in mapped.families; startswith(name, prefix)]
	family := mapped.families[max(prefixes)[1]]
}

entry(type) := provider if {
	name := lower(type)
	not mapped.types[name]
	not _has_family(name)
	some prefix, provider in mapped.providers
	startswith(name, prefix)
}

_has_family(name) if {
	some prefix, _ in mapped.families
	startswith(name, prefix)
}

# Of a provider that no mapping speaks of.
_unknown_entry := {
	"vendor": "", "uses": [], "location": [], "parents": [], "by": [],
	"no_data": false, "unmapped": true, "proposes": [], "variants": [], "paths": {"values": [], "references": []},
}

# METADATA
# description: What each type means, by its name.
entries[type] := object.get({"entry": e | e := entry(type)}, "entry", _unknown_entry) if {
	some type in {shape.type | some shape in input.shapes}
}

# The entries of a shape: its variants up to the first that surely holds, as far as
# they may hold, and the type's own where none surely does.
_entries(shape) := array.concat(
	[variant |
		some i, variant in whole_entry.variants
		readings.may_hold(shape, variant.when)
		count([true | some first in sure; first < i]) == 0
	],
	[whole_entry | count(sure) == 0],
) if {
	whole_entry := entries[shape.type]
	sure := [i | some i, variant in whole_entry.variants; readings.surely_holds(shape, variant.when)]
}

# METADATA
# description: >-
#   What each shape says by itself, without the resources that it refers to: where it
#   is and the options of its uses.
alone := [meanings |
	some shape in input.shapes
	meanings := [_said(shape, entry, {}) | some entry in _entries(shape)]
]

# What the option of a resource says that another one refers to.
_linked[i] := {name: {"values": values, "open": open} |
	some meaning in alone[i]
	some use in meaning.uses
	some name, _ in use.options
	answers := [answer | some other in alone[i]; some u in other.uses; answer := u.options[name]]
	values := union({answer.values | some answer in answers})
	open := count([true | some answer in answers; _unsettled(answer)]) > 0
} if {
	some i in _referred
}

_unsettled(answer) if answer.open

_unsettled(answer) if count(answer.strange) > 0

_referred := {i |
	some shape in input.shapes
	some listed in shape.references
	some i in listed
}

# METADATA
# description: The same with what the resources say that it refers to.
whole := [meanings | some i, shape in input.shapes; meanings := _whole(i, shape)]

_whole(i, shape) := alone[i] if count(shape.references) == 0

_whole(_, shape) := [_said(shape, entry, _linked) | some entry in _entries(shape)] if count(shape.references) > 0

_said(shape, entry, linked) := {
	"vendor": entry.vendor,
	"class": _class(entry),
	"parents": _parents(shape, entry),
	"proposes": [proposal | some proposal in entry.proposes; readings.may_hold(shape, object.get(proposal, "when", null))],
	"place": _place(shape, entry, linked),
	"uses": [{"feature": use.feature, "options": options} |
		some use in entry.uses
		readings.may_hold(shape, use.when)
		options := {name: answer |
			some name, list in use.options
			answer := readings.said(shape, entry.vendor, list, linked)
		}
	],
}

_class(entry) := "no_data" if {
	entry.no_data
} else := "feature" if {
	count(entry.uses) > 0
} else := "child" if {
	count(entry.parents) > 0
} else := "unmapped"

_parents(shape, entry) := {parent |
	count(entry.parents) > 0
	kinds := {lower(kind) | some kind in entry.parents}
	some path in entry.by
	some parent in shape.references[path]
	lower(input.shapes[parent].type) in kinds
}

# Where it is: regions, whether there may be others, and names that are no regions;
# whether it is somewhere, and nothing says where.
_place(shape, entry, linked) := {
	"regions": answer.values,
	"open": answer.open,
	"global": "global" in answer.strange,
	"strange": answer.strange - {"global"},
	"missing": false,
} if {
	answer := readings.said(shape, entry.vendor, entry.location, linked)
} else := {
	"regions": set(), "open": false, "global": false, "strange": set(),
	"missing": count(entry.location) > 0,
}

# METADATA
# description: >-
#   The uses that each shape shows, with where they are. What is part of another
#   resource has that one's options and place where it has none of its own.
uses := [of |
	some meanings in whole
	of := [use |
		some meaning in meanings
		meaning.class == "feature"
		some own in meaning.uses
		some use in _completed(meaning, own)
	]
]

_completed(meaning, own) := [_use(own.feature, own.options, meaning.place)] if {
	count(_completing(meaning, own)) == 0
}

_completed(meaning, own) := [_use(own.feature, _merged(own.feature, parent.options, own.options), place) |
	some parent in _completing(meaning, own)
	place := _both(meaning.place, parent.place)
] if {
	count(_completing(meaning, own)) > 0
}

# What a part says counts before what the whole says, and lists have the members of
# both.
_merged(feature, options, more) := object.union(object.union(options, more), {name: both |
	some name, answer in more
	other := options[name]
	_is_list(feature, name)
	both := {
		"values": (answer.values | other.values),
		"open": count([true | some each in [answer, other]; each.open]) > 0,
		"strange": (answer.strange | other.strange),
	}
})

_is_list(feature, option) if catalogue.features[feature].options[option].type in {"set", "regions", "places"}

# What the resources say of a use's feature that it is part of.
_completing(meaning, own) := {{"options": use.options, "place": parent.place} |
	some i in meaning.parents
	some parent in whole[i]
	some use in parent.uses
	use.feature == own.feature
}

_both(place, other) := object.union(both, {"missing": count(missing) > 0}) if {
	both := {
		"regions": (place.regions | other.regions),
		"open": count([true | some each in [place, other]; each.open]) > 0,
		"global": count([true | some each in [place, other]; each.global]) > 0,
		"strange": (place.strange | other.strange),
	}
	missing := [true |
		count(both.regions) + count(both.strange) == 0
		not both.open
		not both.global
		some each in [place, other]
		each.missing
	]
}

_use(feature, options, place) := {"feature": feature, "options": options, "place": place}

# METADATA
# description: >-
#   Shapes that are no use by themselves, because something that is part of them
#   shows the same feature with more options; by the feature.
completed[i] contains own.feature if {
	some meanings in whole
	some meaning in meanings
	some own in meaning.uses
	some i in meaning.parents
	some parent in whole[i]
	some use in parent.uses
	use.feature == own.feature
	not _differs(own.feature, use.options, own.options)
}

# A part may be elsewhere than the whole, which then is a use of its own.
_differs(feature, options, more) if {
	some name, answer in more
	not _is_list(feature, name)
	count(options[name].values - answer.values) > 0
}

# METADATA
# description: The shapes that each shape is part of, and what these are part of.
roots := [above |
	some direct in _direct
	above := direct | {parent | some first in direct; some parent in _direct[first]}
]

_direct := [parents |
	some meanings in whole
	parents := {parent | some meaning in meanings; some parent in meaning.parents}
]

# METADATA
# description: >-
#   The class of each shape: the first of these that one of its entries has.
class := [first |
	some meanings in whole
	first := [name |
		some name in ["feature", "unmapped", "child", "no_data"]
		some meaning in meanings
		meaning.class == name
	][0]
]
