# METADATA
# scope: package
# title: Requirements
# description: What the tenant requires, with every allowed place expanded to its countries once.
package residency.engine.requirements

import data.residency.catalogue
import data.residency.engine.places
import data.residency.engine.selectors

# METADATA
# description: Every requirement in document order.
requirements := [requirement |
	some entry in input.requirements
	requirement := {
		"id": entry.id,
		"title": object.get(entry, "title", null),
		"controls": object.get(entry, "controls", []),
		"severity": object.get(entry, "severity", "high"),
		"selectors": object.get(entry, "features", ["*"]),
		"selection": object.get(entry, "data", []),
		"accepts_general": "general" in object.get(entry, "accept", []),
		"activities": {activity: _limit(entry[activity]) |
			some activity in catalogue.activities
			entry[activity]
		},
	}
]

# METADATA
# description: >-
#   Each list of data categories that a requirement names, with what a fact must
#   speak of to show anything: a part of them, or what holds one. Each of `categories`
#   is judged by itself.
# scope: document
selections[names] := selecting(names) if {
	some requirement in requirements
	names := requirement.selection
	count(names) > 0
}

# A requirement that names no data asks about all of it, and is shown to be met
# only by what a fact says of customer data.
selections[[]] := {
	"names": [],
	"categories": [""],
	"all": {""},
	"within": selectors.within(["customer-data"]),
	"parts": {},
	"holders": {},
}

# METADATA
# description: The selection of some categories, of which there is at least one.
selecting(names) := {
	"names": names,
	"categories": names,
	"all": {name | some name in names},
	"within": selectors.related(names),
	"parts": {name: selectors.within([name]) | some name in names},
	"holders": {name: {holder | some holder in catalogue.data_categories[name]} | some name in names},
}

# METADATA
# description: A limit that some places satisfy.
within(allowed) := _limit(allowed)

# The countries in which data may be; `universal` where that is everywhere.
_limit(value) := {
	"allowed": allowed,
	"forbidden": null,
	"countries": countries,
	"universal": count(countries) == count(catalogue.countries),
} if {
	allowed := _allowed(value)
	countries := places.countries_of(allowed)
}

_limit(value) := {
	"allowed": null,
	"forbidden": value.forbidden,
	"countries": places.everywhere - places.countries_of(value.forbidden),
	"universal": false,
} if {
	value.forbidden
}

_allowed(value) := value if is_array(value)

_allowed(value) := value.allowed if is_object(value)

# METADATA
# description: A limit that everything satisfies.
everywhere := _limit(["global"])
