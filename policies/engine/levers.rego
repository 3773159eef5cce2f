# METADATA
# scope: package
# title: Levers
# description: >-
#   What could be declared otherwise of a use, and as what: options, commitments,
#   and what the document leaves open of the tenant. What it says of the tenant
#   itself is no lever.
package residency.engine.levers

import data.residency.catalogue
import data.residency.engine.places
import data.residency.engine.statements
import data.residency.engine.tenant

# METADATA
# description: The declarations by which documented answers for a use and activity differ.
turning(use, activity) := {condition.on |
	some statement in _concerning(use, activity)
	some condition in statement.conditions
	condition.on != "tenant.created"
} | {concat(".", ["options", option]) |
	some token in tokens(use, activity)
	option := places.settling(token, use.feature.options)
}

# METADATA
# description: The tokens that statements of an activity use in place of a place.
tokens(use, activity) := {token |
	some statement in _concerning(use, activity)
	some edition in statement.editions
	some place in edition.places
	token := trim_prefix(place, "outside ")
	catalogue.tokens[token]
}

_concerning(use, activity) := [statement |
	some statement in object.get(use.feature.statements, activity, [])
	statements.concerns_tenant(statement)
]

# METADATA
# description: Whether worlds tell the values of a declaration apart; else it is declared well or not.
told_apart("tenant.commitments", _)

told_apart("tenant.created", _)

told_apart(on, options) if options[trim_prefix(on, "options.")].type in {"one-of", "set", "boolean", "region", "regions"}

# METADATA
# description: >-
#   The values to try for a declaration that names places, in groups of alike
#   ones: those that lie inside what is allowed, at most three of a group.
# scope: document
candidates(on, asked) := [array.slice(group, 0, 3) | some group in _groups(on, asked)]

_groups(on, asked) := array.concat(
	[[kept] | some kept in _kept(on, asked)],
	[[allowed] | allowed := _all_allowed(asked.limit); count(allowed) > 0],
) if {
	_type(on, asked) == "places"
}

_groups(on, asked) := [[[name] | some name in _allowed(asked.limit)]] if _type(on, asked) == "place"

_groups("tenant.user_countries", asked) := [[[name] | some name in _allowed(asked.limit); not catalogue.geographies[name]]]

_groups(on, asked) := [[[name] | some name in _allowed(asked.limit)]] if startswith(on, "tenant.data_locations.")

_type(on, asked) := asked.use.feature.options[trim_prefix(on, "options.")].type

# The allowed places as the requirement names them, the tenant's country before
# all others. Where it forbids instead, that country stands for all.
_allowed(limit) := array.concat(
	[tenant.country | tenant.country in limit.countries],
	[name | some name in _named(limit); name != tenant.country],
)

# The widest list, which is that of the requirement.
_all_allowed(limit) := limit.allowed if limit.allowed != null

_all_allowed(limit) := _allowed(limit) if limit.allowed == null

_named(limit) := [] if limit.allowed == null

_named(limit) := limit.allowed if limit.allowed != null

# What is left of a declared list without the entries that lie outside.
_kept(on, asked) := [kept |
	declared := object.get(asked.use.declared, on, [])
	kept := [value | some value in declared; count(places.countries(value) - asked.limit.countries) == 0]
	count(kept) > 0
	count(kept) < count(declared)
]
