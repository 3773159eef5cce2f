# METADATA
# scope: package
# title: Placement
# description: >-
#   Where a use is put, which needs no document of a vendor: the regions that it
#   declares, or where its resources are.
package residency.engine.placement

import data.residency.catalogue
import data.residency.engine.owners
import data.residency.engine.places

# METADATA
# description: >-
#   What a use says of its placement, given the options that its feature has, those
#   that it declares, and what was found deployed. Nothing where it has neither an
#   option for a region nor a resource with a location.
statements(id, possible, options, found) := {"placement": said} if {
	locations := object.get(found, "locations", [])
	regions := {region | some name in _regional(possible); some region in _list(object.get(options, name, []))}
	said := array.concat(
		array.concat(_chosen(id, possible, options, found), _beside(id, possible, options)),
		array.concat(
			[_at(id, location, _place(location), found) | some location in locations; not location in regions],
			_nowhere(id, possible, locations, found),
		),
	)
	count(said) > 0
} else := {}

_regional(possible) := {name | some name, option in possible; option.vendor}

_list(value) := value if is_array(value)

_list(value) := [value] if not is_array(value)

# By the option that settles the token, so that another value of it is a remedy. What
# is found and is nowhere, as what a vendor runs as a whole, says nothing.
_chosen(id, possible, options, found) := [owners.statement(id, "region", {
	"since": null,
	"claim": "Put in the region that is chosen for it.",
	"places": ["region"],
	"citations": _citations(found, _list(object.get(options, name, []))),
})] if {
	name := places.settling("region", possible)
	possible[name].vendor
	_speaks(object.get(options, name, []), found)
} else := []

_speaks(value, _) if count(value) > 0

_speaks([], found) if object.get(found, "open", found == {})

# Other regions that the use declares, as those of replicas.
_beside(id, possible, options) := [owners.statement(id, name, {
	"since": null,
	"claim": "Put in a further region that is chosen for it.",
	"places": sort({catalogue.region_places[region].region | some region in declared}),
	"citations": [owners.citation("Declared by the tenant's owner")],
}) |
	some name in sort(_regional(possible))
	name != object.get({"name": main | main := places.settling("region", possible)}, "name", "")
	declared := _list(object.get(options, name, []))
	count(declared) > 0
]

# A region's country, or a place that stands for regions which nobody names. What is
# global is run as a whole, and at no place.
_place(location) := catalogue.region_places[location].region

_place(location) := location if {
	not catalogue.regions[location]
	location != "global"
	_is_known(location)
}

_is_known(location) if catalogue.members[location]

_is_known(location) if location in catalogue.countries

_at(id, location, place, found) := owners.statement(id, concat("_", ["deployed", concat("_", split(location, "-"))]), {
	"since": null,
	"claim": "Deployed where its resources say.",
	"places": [place],
	"citations": _citations(found, [location]),
})

# What is everywhere, or at a place that nobody knows, is at no known place.
_nowhere(id, possible, locations, found) := [owners.statement(id, "nowhere", {
	"since": null,
	"claim": "Deployed where no known region is.",
	"places": ["undocumented"],
	"citations": _citations(found, unknown),
})] if {
	unknown := array.concat([location | some location in locations; not _place(location)], object.get(found, "unknown_regions", []))
	_is_nowhere(unknown, possible, found)
} else := []

_is_nowhere(unknown, _, _) if count(unknown) > 0

_is_nowhere([], possible, found) if {
	found.open
	not _chooses(possible)
}

_chooses(possible) if possible[places.settling("region", possible)].vendor

# The first resources at these locations, or whoever declared them.
_citations(found, locations) := [owners.citation(address) | some address in shown] if {
	shown := [address |
		some location in locations
		some address in array.slice(object.get(found, ["placed", location], []), 0, 5)
	]
	count(shown) > 0
} else := [owners.citation("Declared by the tenant's owner")]
