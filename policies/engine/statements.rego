# METADATA
# scope: package
# title: Statements
# description: Which statements of a feature speak of this tenant and use, on this day.
package residency.engine.statements

import data.residency.engine.places
import data.residency.engine.tenant

# METADATA
# description: >-
#   What a statement says to this tenant whatever its use declares: the edition of
#   the day with its status then, and what its places mean, unless they turn on the
#   use. One that is `settled` says the same of every use of the feature; what the
#   others say, `holding` tells.
read(statement, edition, status) := object.union(said, _meaning(statement, edition, {})) if {
	said := _said(statement, edition, status)
	count(said.turning) == 0
} else := _said(statement, edition, status)

_said(statement, edition, status) := {
	"id": statement.id,
	"statement": statement,
	"edition": edition,
	"status": status,
	"weight": _weight(statement, status),
	"stale": _stale(edition),
	"turning": turning,
	"settled": count(array.concat(statement.conditions, turning)) == 0,
	"open": [],
} if {
	turning := [place | some place in edition.places; places.turns_on_use(place)]
}

# METADATA
# description: >-
#   Of statements as they were read, those that hold for a use, or would hold under
#   some value of what the document leaves open, each with the conditions that are
#   still open.
holding(statements, use) := [held | some said in statements; held := _of_use(said, use)]

_of_use(said, use) := said if {
	said.settled
} else := object.union(_meant(said, use), {"open": open}) if {
	conditions := said.statement.conditions
	not _contradicts(conditions, use.declared)
	open := [condition | some condition in conditions; not use.declared[condition.on]]
}

# How it decides: as a fact of the feature's own, weakly where those name no place,
# as one on all that a vendor does, or not at all.
_weight(statement, status) := "weak" if {
	status == "fallback"
} else := "none" if {
	status != "current"
} else := "general" if {
	statement.general
} else := "own"

_meant(said, use) := said if {
	count(said.turning) == 0
} else := object.union(said, _meaning(said.statement, said.edition, use))

# What the places mean: items, which are `moving` where the world or the age of the
# sources tells how they count, and what they come to as they are.
_meaning(statement, edition, use) := {
	"items": items,
	"moving": _moving(items, edition),
	"says": says(items, statement),
} if {
	items := [item | some place in edition.places; some item in _resolve(place, statement, use)]
}

_moving(items, edition) if {
	some item in items
	item.kind in {"home", "located"}
} else if {
	some item in items
	count(item.choices) > 0
} else if {
	some item in items
	item.among
} else if {
	_stale(edition)
} else := false

# METADATA
# description: What a statement comes to with these items.
says(items, statement) := "boundary" if {
	statement.boundary
} else := "place" if {
	some item in items
	item.kind in {"place", "area", "open", "stale"}
} else := "nothing" if {
	count(items) > 0
	every item in items {
		item.kind == "none"
	}
} else := "silence"

# METADATA
# description: Whether a statement speaks of tenants of this country and cloud.
concerns_tenant(statement) if {
	object.get(statement.countries, tenant.country, statement.anywhere)
	statement.cloud in {"any", tenant.cloud}
}

# METADATA
# description: >-
#   The edition of the day and its status then; a statement whose last edition has
#   ended is shown as what became of it, unless it is an entry of another's history,
#   and one that is to take effect later as what will be.
# scope: document
on_the_day(statement) := [edition, status] if {
	some edition in statement.editions
	edition.from <= tenant.as_of
	tenant.as_of < edition.until
	status := object.get({"fallback": "fallback"}, statement.status, "current")
} else := [edition, status] if {
	not statement.past
	edition := statement.editions[count(statement.editions) - 1]
	edition.until <= tenant.as_of
	status := object.get({"moved": "moved"}, statement.status, "withdrawn")
} else := [edition, "upcoming"] if {
	edition := statement.editions[count(statement.editions) - 1]
	edition.known <= tenant.as_of
	tenant.as_of < edition.from
}

# METADATA
# description: >-
#   The day on which a statement that holds for a use, and says nothing yet, became
#   known by the reading of an undated source. Undefined where there is none.
known_from(statement, use) := min(days) if {
	days := {edition.known |
		some edition in statement.editions
		edition.since == null
		edition.known > tenant.as_of
		edition.from == edition.known
		edition.known < edition.until
	}
	count(days) > 0
	not _contradicts(statement.conditions, use.declared)
}

# Whether all documents of an edition are too old. What the tenant's owner says
# is no document that somebody read, and has no age.
_stale(edition) if {
	tenant.read_since
	every citation in edition.citations {
		citation.read != null
		_last_seen(citation) < tenant.read_since
	}
} else := false

# The last day on which a document is known to have said so: it was found there, a
# copy was made, or it is dated so. Where no day is known, it is older than any limit.
_last_seen(citation) := max({"0000-01-01"} | {day |
	some day in [citation.checked, citation.copy, citation.dated]
	day != null
})

# METADATA
# description: An item as it counts. What a stale statement says is known, and settles nothing.
aged(item, statement) := object.union(item, {"kind": "stale"}) if {
	statement.stale
	item.kind in {"place", "area", "none"}
} else := item

_contradicts(conditions, declared) if {
	some condition in conditions
	values := declared[condition.on]
	not holds(condition, values)
}

# METADATA
# description: Whether a condition holds where these values are declared.
# scope: document
holds(condition, values) if {
	some value in values
	value in condition.any
} else if {
	condition.none
	count({value | some value in values; value in condition.none}) == 0
} else if {
	condition.from <= values[0]
	values[0] < condition.before
}

# What the vendor's admin centre shows settles a silence about the home geography.
_resolve(place, statement, use) := [{"kind": "located", "name": "undocumented"}] if {
	place == "undocumented"
	statement.home_geography
} else := places.resolve(place, use)
