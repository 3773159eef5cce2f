# METADATA
# scope: package
# title: Statements
# description: Which statements of a feature speak of this tenant and use, on this day.
package residency.engine.statements

import data.residency.catalogue
import data.residency.engine.places
import data.residency.engine.tenant

# METADATA
# description: >-
#   The statements that hold for a use and activity, or would hold under some
#   value of what the document leaves open: each with the edition of that day,
#   its status then, and the conditions that are still open.
holding(use, activity) := _holding(object.get(use.feature.statements, activity, []), use)

# METADATA
# description: How the vendor picks the home geography of this tenant, in the same shape.
home(use) := _holding(object.get(catalogue.tenant_geo, prefix, []), use) if {
	prefix := _longest_prefix(use.id, object.keys(catalogue.tenant_geo))
}

home(use) := [] if not _longest_prefix(use.id, object.keys(catalogue.tenant_geo))

_holding(statements, use) := [held |
	some statement in statements
	concerns_tenant(statement)
	[edition, status] := on_the_day(statement)
	not _contradicts(statement.conditions, use.declared)
	held := {
		"id": statement.id,
		"statement": statement,
		"edition": edition,
		"status": status,
		"stale": _stale(edition),
		"items": [item | some place in edition.places; some item in _resolve(place, statement, use)],
		"open": [condition |
			some condition in statement.conditions
			not use.declared[condition.on]
		],
	}
]

# METADATA
# description: Whether a statement speaks of tenants of this country and cloud.
concerns_tenant(statement) if {
	object.get(statement.countries, tenant.country, statement.anywhere)
	statement.cloud in {"any", tenant.cloud}
}

# METADATA
# description: >-
#   The edition of the day and its status then; a statement whose last edition has
#   ended is shown as what became of it.
# scope: document
on_the_day(statement) := [edition, status] if {
	some edition in statement.editions
	edition.since <= tenant.as_of
	tenant.as_of < edition.until
	status := object.get({"fallback": "fallback"}, statement.status, "current")
}

on_the_day(statement) := [edition, status] if {
	edition := statement.editions[count(statement.editions) - 1]
	edition.until <= tenant.as_of
	status := object.get({"moved": "moved"}, statement.status, "withdrawn")
}

# Whether all documents of an edition were last read too long ago.
_stale(edition) if {
	every citation in edition.citations {
		citation.verified < tenant.verified_since
		citation.verified != null
	}
} else := false

# METADATA
# description: An item as it counts. What a stale statement says is known, and settles nothing.
aged(item, statement) := object.union(item, {"kind": "stale"}) if {
	statement.stale
	item.kind in {"place", "area", "none"}
} else := item

_contradicts(conditions, declared) if {
	some condition in conditions
	values := declared[condition.on]
	not _holds(condition, values)
}

# METADATA
# description: Whether one of the conditions fails in a world, which declares them all.
fails(conditions, world) if {
	some condition in conditions
	not _holds(condition, world[condition.on])
}

_holds(condition, values) if {
	some value in values
	value in condition.any
}

_holds(condition, values) if {
	condition.none
	count({value | some value in values; value in condition.none}) == 0
}

_holds(condition, values) if {
	condition.from <= values[0]
	values[0] < condition.before
}

# What the vendor's admin centre shows settles a silence about the home geography.
_resolve("undocumented", statement, _) := [{"kind": "located", "name": "undocumented"}] if statement.home_geography

_resolve(place, statement, use) := places.resolve(place, use) if not _settled_by_admin_centre(place, statement)

_settled_by_admin_centre("undocumented", statement) if statement.home_geography

# The longest of the dotted prefixes of an id that is among the given names.
_longest_prefix(id, names) := prefixes[count(prefixes) - 1] if {
	segments := split(id, ".")
	prefixes := [prefix |
		some length in numbers.range(1, count(segments))
		prefix := concat(".", array.slice(segments, 0, length))
		prefix in names
	]
	count(prefixes) > 0
}
