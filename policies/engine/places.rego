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
countries(name) := _geographies[name]

countries(name) := {name} if not catalogue.geographies[name]

_geographies[name] := {country | some country in members} if some name, members in catalogue.geographies

# METADATA
# description: All countries of the named places.
countries_of(names) := union({bound(name) | some name in names})

# METADATA
# description: The countries that a named place, or an area, can at most include.
bound(name) := countries(name) if not catalogue.areas[name]

bound(name) := {country | some country in catalogue.areas[name]} if catalogue.areas[name]

# METADATA
# description: >-
#   What a place of a fact means for one use. Kinds: `place`, all of its
#   countries; `area`, somewhere among its countries; `open`, settled by `needs`
#   once declared, or by nothing; `home`, the tenant's home geography; `located`, a silence that
#   only the admin centre can end; `silent`; `none`.
# scope: document
resolve(name, _) := [{"kind": "place", "name": name, "countries": countries(name)}] if {
	not name in _special
	not catalogue.areas[name]
}

resolve(name, _) := [{"kind": "area", "name": name, "countries": bound(name)}] if catalogue.areas[name]

resolve("not-stored", _) := [{"kind": "none", "name": "not-stored"}]

resolve("undocumented", _) := [{"kind": "silent", "name": "undocumented"}]

resolve("tenant-geo", _) := [{"kind": "home", "name": "tenant-geo"}]

resolve("tenant-country", _) := [{"kind": "place", "name": input.tenant.country, "countries": {input.tenant.country}}]

resolve("user-location", _) := _declared("user-location", "tenant.user_countries", object.get(input.tenant, "user_countries", []))

resolve(token, use) := _declared(token, path, values) if {
	path := _option(catalogue.tokens[token], use.feature.options)
	values := object.get(use.declared, path, [])
}

resolve(token, use) := [{"kind": "open", "name": token, "needs": []}] if {
	settled_by := catalogue.tokens[token]
	not startswith(_text(settled_by), "tenant.")
	not _option(settled_by, use.feature.options)
}

# The option that settles a token: a feature that takes several regions has
# `regions` in place of `region`.
_option(path, options) := path if options[trim_prefix(_text(path), "options.")]

_option("options.region", options) := "options.regions" if options.regions

_text(path) := path if is_string(path)

_text(null) := ""

# A list of places or regions that the document declares, or one open token.
_declared(_, _, values) := [{"kind": "place", "name": name, "countries": countries(name)} |
	some value in values
	name := object.get(catalogue.regions, [value, "country"], value)
] if {
	count(values) > 0
}

_declared(token, path, []) := [{"kind": "open", "name": token, "needs": [path]}]

_special contains name if some name, _ in catalogue.tokens

_special contains "not-stored"

_special contains "undocumented"

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
