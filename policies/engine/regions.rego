# METADATA
# scope: package
# title: Regions
# description: >-
#   What a region can be where nobody declared one. The vendor's regions in the
#   tenant's cloud are a closed list. They are judged in groups of those that
#   neither a limit nor the tokens in use can tell apart: some sixty regions make
#   a handful of groups.
package residency.engine.regions

import data.residency.catalogue
import data.residency.engine.places
import data.residency.engine.requirements
import data.residency.engine.tenant
import data.residency.engine.uses

# METADATA
# description: >-
#   The regions of a vendor in groups of alike ones, for tokens that stand for them
#   and a limit. Where a token stands in a boundary, `bounds` are the sets of
#   countries that it is intersected with.
groups(vendor, tokens, limit, bounds) := _merged([{"ids": group.ids, "seen": seen} |
	some group in _seen[[vendor, limit.allowed, limit.forbidden]]
	seen := [_sees(group, token, vendor, limit) | some token in tokens]
]) if {
	count(bounds) == 0
} else := _merged([{"ids": ids, "seen": seen} |
	some ids in _regions[vendor]
	seen := [_through(token, ids[0], limit, bounds) | some token in tokens]
])

_sees(group, token, vendor, limit) := _beyond(group.ids[0], vendor, limit.countries) if {
	token == "outside region"
} else := _among(_meant(token, group.ids[0]), limit.countries) if {
	startswith(token, "outside ")
} else := group.sees[token]

_merged(groups_) := [ids |
	some seen in sort({group.seen | some group in groups_})
	ids := [id | some group in groups_; group.seen == seen; some id in group.ids]
]

# The regions of the tenant's cloud, in groups of those that mean the same as a place.
_regions[vendor] := [ids |
	some cloud in ["any", tenant.cloud]
	some ids in by_cloud[cloud]
] if {
	some vendor, by_cloud in catalogue.region_groups
}

# How each limit of the document sees them.
_seen[[vendor, names[0], names[1]]] := [{"ids": ids, "sees": sees} |
	some ids in _regions[vendor]
	sees := {token: against[place] | some token, place in catalogue.region_places[ids[0]]}
] if {
	some vendor in _vendors
	some names, limit in _limits
	against := {place: _against(place, limit.countries) | some place in _places}
}

# What regions mean as places: few, since many mean the same.
_places := {place | some meant in catalogue.region_places; some place in meant}

_vendors := {option.vendor |
	some use in uses.uses
	some option in use.feature.options
}

_limits := object.union({[["global"], null]: requirements.everywhere}, {[limit.allowed, limit.forbidden]: limit |
	some requirement in requirements.requirements
	some limit in requirement.activities
})

# Wholly inside, or wholly outside, or neither.
_against(place, allowed) := [true, false] if {
	place in allowed
} else := _among(object.keys(members), allowed) if {
	members := catalogue.members[place]
} else := [false, true]

_among(countries, allowed) := [count(countries - allowed) == 0, count(countries & allowed) == 0]

# The same of what lies outside a region. Only a limit of one country can tell.
_beyond(id, vendor, allowed) := [_leaves(id, vendor, places.everywhere - allowed), _leaves(id, vendor, allowed)]

_leaves(id, vendor, countries) if {
	country := catalogue.region_places[id].region
	countries == {country}
	count(object.keys(catalogue.regions_in[vendor][country]) - {id}) == 0
} else := count(countries) == 0

# With one other boundary, what the limit sees of both; with more, the countries
# themselves.
_through(token, id, limit, bounds) := [_among(countries, limit.countries), _among(countries & bounds[0], limit.countries)] if {
	count(bounds) == 1
	countries := _meant(token, id)
} else := _meant(token, id)

_meant(token, id) := places.among({"name": token, "complement": true}, [id])[0].countries if {
	startswith(token, "outside ")
} else := places.bound(places.of_region(token, id))
