# METADATA
# scope: package
# title: Answers
# description: >-
#   Where a use is documented to do an activity with the asked data, in every
#   world. Of a limit an answer knows only how it tells open regions apart, so
#   requirements share it.
package residency.engine.answers

import data.residency.catalogue
import data.residency.engine.components
import data.residency.engine.decisions
import data.residency.engine.home
import data.residency.engine.regions
import data.residency.engine.statements
import data.residency.engine.tenant
import data.residency.engine.worlds

# METADATA
# description: >-
#   What is said to this tenant of a use, activity and selection of data, whatever
#   the use declares: the statements on the asked data. Each has, by the category that
#   is asked for, the `parts` of it that the statement speaks of; `asked` are those of
#   which it shows something, and `whole` those of which it speaks as a whole.
asked(use, activity, selection) := [object.union(said, spoken) |
	some statement in object.get(use.feature.statements, activity, [])
	statements.concerns_tenant(statement)
	[edition, status] := statements.on_the_day(statement)
	spoken := _spoken(_of_all(use, activity), {category | some category in edition.data}, selection)
	count(spoken.parts) > 0
	said := statements.read(statement, edition, status)
]

# METADATA
# description: >-
#   The day from which more is known of what is asked, by the reading of an undated
#   source, than on the day of judgement; null where nothing was read later.
# scope: document
known_from(use, activity, selection) := min(days) if {
	tenant.as_of < use.feature.known_by
	days := {day |
		some statement in use.feature.statements[activity]
		statements.concerns_tenant(statement)
		day := statements.known_from(statement, use)
		some edition in statement.editions
		edition.known == day
		count(_spoken(_of_all(use, activity), {category | some category in edition.data}, selection).parts) > 0
	}
	count(days) > 0
} else := null

# An integration is evaluated as a whole, and all data of a use is put where that is.
_of_all(use, activity) if {
	use.integration
} else := activity == "placement"

# Whatever is said of all data answers whatever is asked for. Of the rest, where a
# category that is asked for and one that is spoken of contain each other, the
# smaller one.
_spoken(of_all, categories, selection) := {
	"parts": {category: selection.within | some category in selection.categories},
	"asked": selection.all,
	"whole": selection.all,
} if {
	of_all
} else := {
	"parts": {"": categories},
	"asked": {"" | count(categories & selection.within) > 0},
	"whole": {"" | "customer-data" in categories},
} if {
	count(selection.names) == 0
} else := {"parts": parts, "asked": object.keys(parts), "whole": whole} if {
	whole := {name | some name in selection.names; count(categories & selection.holders[name]) > 0}
	parts := {name: within |
		some name in selection.names
		within := (categories & selection.parts[name]) | {name | name in whole}
		count(within) > 0
	}
}

# METADATA
# description: >-
#   The answer for a use as it is declared, given what is said of it. It falls into
#   components, of which each has its worlds. Worlds in which the same statements
#   apply are one case; `worlds` has the name of each world's case.
answer(use, said, selection, limit) := {
	"held": held,
	"deciding": deciding,
	"variables": variables,
	"conditions": open_,
	"regions": regions_,
	"components": [_with_cases(component, source, selection.categories) | some component in parts; not countless],
	"countless": countless,
	"home_citations": array.concat(source.citations, [citation | some rule in source.rules; some citation in rule.edition.citations]),
	"withdrawn": {category |
		some statement in held
		statement.status in {"withdrawn", "moved"}
		some category, _ in statement.parts
	},
} if {
	held := statements.holding(said, use)
	deciding := _mattering(held)
	source := home.source(use, _referred(held))
	open_ := _open(array.concat(deciding, [rule | "home" in _referred(deciding); some rule in source.rules]))
	regions_ := _regions(open_, deciding, use, limit)
	variables := worlds.variables(open_, use.feature.options, regions_)
	parts := components.apart(deciding, variables, {condition.on | some rule in source.rules; some condition in rule.open})
	countless := _countless(parts)
}

_countless(parts) if {
	count(parts) > components.most
} else if {
	some component in parts
	worlds.number(component.variables) > worlds.limit
} else := false

# What can decide. General statements and weak ones cannot where a fact of the
# feature's own speaks whatever is declared.
_mattering(held) := deciding if {
	deciding := [statement | some statement in held; statement.weight != "none"]
	count([statement | some statement in deciding; statement.weight != "own"]) == 0
} else := [statement |
	some statement in held
	statement.weight != "none"
	not _never_decides(statement, sure)
] if {
	sure := [statement |
		some statement in held
		statement.weight == "own"
		count(statement.open) == 0
		_surely_speaks(statement)
		not _may_be_replaced(statement, held)
	]
}

_surely_speaks(statement) if {
	statement.says in {"boundary", "place", "nothing"}
} else if {
	some item in statement.items
	item.kind == "home"
}

_may_be_replaced(statement, held) if {
	some other in held
	some key in other.statement.overrides
	key == statement.statement.key
	other.weight != "none"
}

_never_decides(statement, sure) if {
	statement.weight == "general"
	every category, _ in statement.parts {
		some other in sure
		category in other.asked
	}
} else if {
	statement.weight == "weak"
	every category, _ in statement.parts {
		decisions.covered(statement, sure, category)
	}
}

# How the statements refer to the home geography.
_referred(held) := {item.kind |
	some statement in held
	statement.moving
	some item in statement.items
	item.kind in {"home", "located"}
}

# The open conditions of what can decide, and of the rules that pick the home
# geography where it matters.
_open(deciding) := {condition |
	some statement in deciding
	not statement.settled
	some condition in array.concat(statement.open, _choices(statement))
}

# An open token with few possible values is a case for each of them.
_choices(statement) := [choice |
	statement.moving
	some item in statement.items
	some choice in _values(item)
]

_values(item) := [{"on": item.needs[0], "token": item.name}] if {
	item.among
} else := [{"on": item.needs[0], "any": [value]} | some value, _ in item.choices]

# The regions that open options can take, in groups that are worth telling apart.
_regions(open_, deciding, use, limit) := {on: groups |
	some on in {condition.on | some condition in open_}
	option := use.feature.options[trim_prefix(on, "options.")]
	option.vendor
	tokens := sort({_seen_as(condition.token) | some condition in open_; condition.on == on; condition.token})
	groups := _possible(use, regions.groups(option.vendor, tokens, limit, _bounds_beside(deciding, tokens)))
}

# What is copied to the paired region is in none that has no pair.
_possible(use, groups) := [paired |
	some ids in groups
	paired := [id | some id in ids; catalogue.regions[id].pair != null]
	count(paired) > 0
] if {
	some name, option in use.feature.options
	option.paired
	some value in use.declared[concat(".", ["options", name])]
	value in option.paired
} else := groups

_seen_as(token) := token if {
	token in {"region-pair", "region-geo", "outside region-pair", "outside region-geo"}
} else := "outside region" if {
	startswith(token, "outside ")
} else := "region"

# The other bounds on what an open region bounds.
_bounds_beside(_, []) := []

_bounds_beside(deciding, tokens) := [] if {
	count(tokens) > 0
	count([statement | some statement in deciding; statement.statement.boundary]) < 2
} else := [bound |
	some statement in deciding
	some item in statement.items
	some bound in _bound(item, statement)
] if {
	count(tokens) > 0
	some statement in deciding
	statement.statement.boundary
	some item in statement.items
	item.among
} else := []

_bound(item, statement) := [item.countries] if {
	item.countries
	statement.statement.boundary
} else := [item.countries] if {
	item.kind == "area"
} else := [set(), set()] if {
	item.kind == "home"
} else := []

# The cases of a component by name, and the name of each world's case. It is all
# that tells a case from others: the ids of the statements and rules that fail in it,
# and what is chosen where an open token has few possible values.
_with_cases(component, source, categories) := {"variables": [], "cases": {set(): case}, "worlds": [set()]} if {
	count(component.variables) == 0
	case := _in_case(set(), _settled(component.statements, source, set()), categories)
} else := {"variables": component.variables, "cases": cases, "worlds": names} if {
	choices := {choice | some statement in component.statements; some choice in _choices(statement)}
	names := _names_of_worlds(component.variables, array.concat(component.statements, source.rules), choices)

	# What statements mean turns on less than which of them apply, and is found
	# once for all cases that share it.
	ids := {statement.id | some statement in component.statements}
	settled := {placed: _settled(component.statements, source, placed) | some name in names; placed := name - ids}
	cases := {name: _in_case(name, settled[name - ids], categories) | some name in {name | some name in names}}
}

# The part of a name that each alternative of each variable gives is found once.
_names_of_worlds(variables, statements_, choices) := _joined(parts) if {
	open_ := [[statement.id, condition] | some statement in statements_; some condition in statement.open]
	chosen_on := {choice.on | some choice in choices}
	parts := [of_alternatives |
		some variable in variables
		turning := [one | some one in open_; one[1].on == variable.on]
		of_alternatives := [part |
			some values in variable.alternatives
			part := _failing(turning, values) | {{"on": variable.on, "any": values} | variable.on in chosen_on}
		]
	]
}

# The first variable changes fastest, as worlds are numbered.
_joined([one]) := one

_joined([one, two]) := _beside(one, two)

_joined([one, two, three]) := _beside(_beside(one, two), three)

_joined([one, two, three, four]) := _beside(_beside(_beside(one, two), three), four)

_joined(parts) := [name |
	some n in numbers.range(0, product(bases) - 1)
	name := union({parts[i][floor(n / product(array.slice(bases, 0, i))) % base] | some i, base in bases})
] if {
	count(parts) > 4
	bases := [count(part) | some part in parts]
}

_beside(names, others) := [(name | other) | some other in others; some name in names]

# What fails of open conditions where these values are declared.
_failing(open_, values) := {id | some [id, condition] in open_; not statements.holds(condition, values)}

# METADATA
# description: The names of the places that an item of an answer stands for.
# scope: document
names(item, answer) := {found.name | some component in answer.components; some case in component.cases; some found in _homes(item, case)} if {
	item.kind in {"home", "located"}
	not answer.countless
} else := {item.name}

_homes(item, case) := decisions.home_of(item, case.home)

# The statements that can decide, with all that they refer to in place.
_settled(deciding, source, setting) := {
	"home": located,
	"own": [_with_items(statement, located, setting) | some statement in deciding; statement.weight == "own"],
	"weak": [_with_items(statement, located, setting) | some statement in deciding; statement.weight == "weak"],
	"general": [_with_items(statement, located, setting) | some statement in deciding; statement.weight == "general"],
} if {
	located := home.located(source, setting)
}

_with_items(statement, located, setting) := statement if {
	not statement.moving
} else := object.union(statement, {"items": items, "says": statements.says(items, statement.statement)}) if {
	items := [item |
		some found in statement.items
		some settled in decisions.settle(found, located, setting)
		item := statements.aged(settled, statement)
	]
}

# What applies in one case, by the category that is asked for.
_in_case(name, settled, categories) := {
	"home": settled.home,
	"by": {category: decisions.decided(
		{weight: [statement |
			some statement in settled[weight]
			not statement.id in name
			statement.parts[category]
		] |
			some weight in ["own", "weak", "general"]
		},
		category,
	) |
		some category in categories
	},
}
