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
# description: >-
#   The countries that a named place, an area or what lies outside places can at
#   most include.
# scope: document
bound(name) := object.keys(catalogue.members[name]) if {
	catalogue.members[name]
} else := everywhere - _listed(trim_prefix(name, "outside ")) if {
	startswith(name, "outside ")
} else := {name}

# What is certainly left out by what lies outside some places.
_listed(names) := union({_members(name) |
	some name in split(names, ", ")
	not catalogue.regions[name]
	not catalogue.areas[name]
})

_members(name) := object.keys(catalogue.members[name]) if {
	catalogue.members[name]
} else := {name}

# METADATA
# description: >-
#   What a place of a fact means for one use. Kinds: `place`, all of its
#   countries; `area`, somewhere among its countries; `open`, settled by `needs`
#   once declared, or by nothing; `home`, the tenant's home geography; `located`, a silence that
#   only the admin centre can end; `silent`; `none`. What lies outside a place is an
#   area: everywhere else.
# scope: document
resolve(name, use) := _meaning(name, use) if {
	not startswith(name, "outside ")
} else := _outside(trim_prefix(name, "outside "), use)

_meaning(name, use) := [_named(name)] if {
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
	token := trim_prefix(name, "outside ")
	catalogue.tokens[token]
	not token in {"tenant-country", "tenant-geo"}
}

_outside(name, use) := [object.union(item, {"name": concat(" ", ["outside", name]), "complement": true}) |
	some item in items
] if {
	items := _meaning(name, use)
	some item in items
	item.kind in {"open", "home"}
} else := [beyond(_meaning(name, use), _all_regions(name, use))]

# METADATA
# description: >-
#   Everywhere but in what these items name. A region leaves out its country only
#   where the vendor has no other there, and an area leaves out nothing for certain.
beyond(items, regions) := {
	"kind": "area",
	"name": concat(" ", ["outside", concat(", ", regions)]),
	"countries": everywhere - left,
} if {
	count(regions) > 0
	countries_ := {catalogue.regions[id].country | some id in regions}
	left := {country |
		some country in countries_
		count(object.keys(catalogue.regions_in[catalogue.regions[regions[0]].vendor][country]) - {id | some id in regions}) == 0
	}
} else := {
	"kind": "area",
	"name": concat(" ", ["outside", concat(", ", sort({item.name | some item in items}))]),
	"countries": everywhere - left,
} if {
	left := union({item.countries | some item in items; item.kind == "place"})
}

_all_regions(token, use) := [_region_left(token, value) |
	option := settling(token, use.feature.options)
	some value in use.declared[concat(".", ["options", option])]
	catalogue.regions[value]
] if {
	token != "region-geo"
} else := []

# One without a pair stands for itself.
_region_left(token, id) := catalogue.regions[id].pair if {
	token == "region-pair"
	catalogue.regions[id].pair != null
} else := id

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

# Where few values are possible, `choices` says what each would mean, and `among`
# whose regions are.
_settled(token, option, [], use) := [object.union(
	{
		"kind": "open",
		"name": token,
		"needs": [concat(".", ["options", option])],
		"choices": {value: [_named(place) | some place in places] |
			some value, places in use.feature.options[option].places
		},
	},
	{"among": vendor | vendor := use.feature.options[option].vendor},
)]

_settled(token, option, values, use) := [item |
	some value in values
	some place in _meant(token, use.feature.options[option], value)
	item := _named(place)
] if {
	count(values) > 0
}

# The places that a declared value means.
_meant(token, _, region) := [of_region(token, region)] if catalogue.regions[region]

_meant(_, option, value) := object.get(object.get(option, "places", {}), value, [value]) if not catalogue.regions[value]

# METADATA
# description: What a region means as a place, where this token asks for it.
# scope: document
of_region(token, id) := catalogue.region_places[id][token]

of_region(token, id) := catalogue.region_places[id].region if not token in {"region-pair", "region-geo"}

# METADATA
# description: >-
#   What an open token means where it stands for these regions. It keeps its name,
#   and `unset` says that nobody declared them.
among(item, values) := [object.union(_beyond_regions(trim_prefix(item.name, "outside "), values), {"name": item.name, "unset": true})] if {
	item.complement
} else := [object.union(_named(of_region(item.name, value)), {"name": item.name, "unset": true}) |
	some value in values
]

_beyond_regions(token, ids) := beyond([_named(of_region(token, id)) | some id in ids], []) if {
	token == "region-geo"
} else := beyond([], [_region_left(token, id) | some id in ids])

_named(place) := {"kind": "area", "name": place, "countries": bound(place)} if {
	catalogue.areas[place]
} else := {"kind": "place", "name": place, "countries": countries(place)}

_text(path) := path if is_string(path)

_text(null) := ""

# A list of places that the tenant declares, or one open token.
_declared(_, _, values) := [_named(name) | some name in values] if count(values) > 0

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
