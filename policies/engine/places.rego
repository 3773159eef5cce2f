# METADATA
# scope: package
# title: Places
# description: >-
#   The algebra of places. Every place is the set of its countries; what is no
#   such set (an open token, a silent source, an area without a list of members)
#   says so by its kind.
package residency.engine.places

import data.residency.catalogue

# METADATA
# description: Every country.
everywhere := {country | some country in catalogue.countries}

# METADATA
# description: The countries of a country code or a geography.
countries(name) := bound(name) if not catalogue.areas[name]

# METADATA
# description: All countries of the named places.
countries_of(names) := union({bound(name) | some name in names})

# METADATA
# description: The countries that a named place, or an area, can at most include.
bound(name) := object.keys(catalogue.members[name])

bound(name) := {name} if not catalogue.members[name]

# METADATA
# description: >-
#   What a place of a fact means for one use. Kinds: `place`, all of its
#   countries; `area`, somewhere among its countries; `open`, settled by `needs`
#   once declared, or by nothing; `home`, the tenant's home geography; `located`, a silence that
#   only the admin centre can end; `silent`; `none`.
# scope: document
resolve(name, use) := [_named(name)] if {
	not catalogue.tokens[name]
	not _special[name]
} else := [_special[name]] if {
	_special[name]
} else := [{"kind": "place", "name": input.tenant.country, "countries": {input.tenant.country}}] if {
	name == "tenant-country"
} else := _turning(name, use)

_special := {
	"not-stored": {"kind": "none", "name": "not-stored"},
	"undocumented": {"kind": "silent", "name": "undocumented"},
	"tenant-geo": {"kind": "home", "name": "tenant-geo"},
}

# METADATA
# description: Whether uses of one tenant may declare differently what a place of a fact means.
turns_on_use(name) if {
	catalogue.tokens[name]
	not name in {"tenant-country", "tenant-geo"}
}

_turning(token, use) := _declared(token, "tenant.user_countries", object.get(use.declared, "tenant.user_countries", [])) if {
	token == "user-location"
} else := _settled(token, option, object.get(use.declared, concat(".", ["options", option]), []), use) if {
	option := settling(token, use.feature.options)
} else := [{"kind": "open", "name": token, "needs": []}]

# METADATA
# description: >-
#   The option that settles a token: the one that says so, else the one by whose
#   name the token is settled, or that says it settles what that one would; a
#   feature that takes several regions has `regions`.
# scope: document
settling(token, options) := name if {
	some name, option in options
	option.settles == token
} else := usual if {
	usual := trim_prefix(_text(catalogue.tokens[token]), "options.")
	options[usual]
} else := name if {
	usual := trim_prefix(_text(catalogue.tokens[token]), "options.")
	some name, option in options
	option.settles == usual
} else := "regions" if {
	catalogue.tokens[token] == "options.region"
	options.regions
}

# Where few values are possible, `choices` says what each would mean.
_settled(token, option, [], use) := [{
	"kind": "open",
	"name": token,
	"needs": [concat(".", ["options", option])],
	"choices": {value: [_named(place) | some place in places] |
		some value, places in use.feature.options[option].places
	},
}]

_settled(token, option, values, use) := [item |
	some value in values
	some place in _meant(token, use.feature.options[option], value)
	item := _named(place)
] if {
	count(values) > 0
}

# The places that a declared value means.
_meant("region-pair", _, region) := [catalogue.regions[pair(region)].country]

_meant("region-geo", _, region) := [_geography(catalogue.regions[region])]

_meant(token, option, value) := object.get(object.get(option, "places", {}), value, [object.get(catalogue.regions, [value, "country"], value)]) if {
	not token in {"region-pair", "region-geo"}
}

# METADATA
# description: The region that one is paired with; one without a pair stands for itself.
# scope: document
pair(region) := other if {
	other := catalogue.regions[region].pair
	other != null
} else := region

# METADATA
# description: The countries of the geography of a region.
geography_of(id) := countries(_geography(catalogue.regions[id]))

# METADATA
# description: All that a region can mean as a place. Regions with the same are told apart by conditions only.
of_region(id) := [catalogue.regions[id].country, catalogue.regions[pair(id)].country, _geography(catalogue.regions[id])]

# A geography that lies in one country is named by it.
_geography(region) := region.geography if {
	catalogue.geographies[region.geography]
} else := region.country

_named(place) := {"kind": "area", "name": place, "countries": bound(place)} if {
	catalogue.areas[place]
} else := {"kind": "place", "name": place, "countries": countries(place)}

_text(path) := path if is_string(path)

_text(null) := ""

# A list of places that the tenant declares, or one open token.
_declared(_, _, values) := [{"kind": "place", "name": name, "countries": countries(name)} |
	some name in values
] if {
	count(values) > 0
}

_declared(token, path, []) := [{"kind": "open", "name": token, "needs": [path]}]

# METADATA
# description: The items of a fact that lie outside the allowed countries, wholly or for a part that cannot be excluded.
outside(item, allowed) if {
	item.kind == "place"
	count(item.countries - allowed) > 0
}

outside(item, allowed) if {
	item.kind == "area"
	count(item.countries & allowed) == 0
}

# METADATA
# description: An area that reaches over the border of what is allowed.
unsettled(item, allowed) if {
	item.kind == "area"
	count(item.countries & allowed) > 0
	count(item.countries - allowed) > 0
}
