# METADATA
# scope: package
# title: Offers
# description: What to declare so that an alternative of a variable holds.
package residency.engine.offers

import data.residency.catalogue
import data.residency.engine.tenant
import data.residency.engine.worlds

# METADATA
# description: >-
#   All that conditions and limits can tell of values: which conditions name one of
#   them, and of which groups regions are.
mark(variable, values, answer) := [
	{i | some i, listed in _naming(variable, answer); some value in values; value in listed},
	{i | some i, ids in object.get(answer.regions, variable.on, []); some value in values; value in ids},
]

_naming(variable, answer) := [worlds.named(condition) | some condition in _conditions(variable, answer)]

_conditions(variable, answer) := [condition | some condition in answer.conditions; condition.on == variable.on; not condition.token]

# METADATA
# description: The values to declare so that one of these alternatives holds, best first.
values(variable, ks, asked, answer) := _commitments(variable, ks, asked) if {
	variable.on == "tenant.commitments"
} else := [[_day_of(k, variable.alternatives)] | some k in ks] if {
	variable.on == "tenant.created"
} else := _regions(variable, ks, asked, answer) if {
	_option(variable, asked).vendor
} else := _sets(variable, ks, asked, answer) if {
	_option(variable, asked).type == "set"
} else := _ones(variable, ks, asked, answer)

_option(variable, asked) := asked.use.feature.options[trim_prefix(variable.on, "options.")]

# Of commitments, the least that has to be bought or left.
_commitments(variable, ks, asked) := [value |
	some [size, value] in changed
	size == changed[0][0]
] if {
	declared := object.get(asked.use.declared, "tenant.commitments", [])
	named := {name | some alternative in variable.alternatives; some name in alternative}
	changed := sort([[count(((now - before) | (before - now))), value] |
		some k in ks
		before := {name | some name in declared}
		value := array.concat([name | some name in declared; not name in named], variable.alternatives[k])
		now := {name | some name in value}
	])
}

# Of days, one of the span: its first, or the end of a year before the first day on
# which anything turns.
_day_of(k, alternatives) := alternatives[k][0] if k > 0

_day_of(0, alternatives) := max({day |
	some year in numbers.range(1970, 2100)
	day := concat("-", [format_int(year, 10), "12-31"])
	day < alternatives[1][0]
})

# Of a set, as much as can stay of what is declared, else as much as can be.
_sets(variable, ks, asked, answer) := [value |
	offers := sort([[_stays(value, declared), count(value), value] |
		some k in ks
		some value in _subsets(variable.alternatives[k], [declared, option.values], treatments)
	])
	[_, _, value] := offers[count(offers) - 1]
] if {
	option := _option(variable, asked)
	declared := object.get(asked.use.declared, variable.on, option.values)
	treatments := _treatments(variable, array.concat(option.values, declared), answer)
}

# The values of a set, declared or possible, that stand for an alternative.
_subsets(alternative, lists, treatments) := {value |
	wanted := {treatments[named] | some named in alternative}
	some from in lists
	value := [v | some v in from; treatments[v] in (wanted | {set()})]
	count(wanted - {treatments[v] | some v in value}) == 0
}

_stays(value, declared) := 1 if {
	count({v | some v in value} - {v | some v in declared}) == 0
	count(value) > 0
} else := 0

# Of one-of and booleans, each value that conditions treat like the alternative.
_ones(variable, ks, asked, answer) := [[value] |
	some k in ks
	wanted := union({treatments[named] | some named in variable.alternatives[k]})
	some value in possible
	treatments[value] == wanted
] if {
	possible := _possible(_option(variable, asked))
	treatments := _treatments(variable, possible, answer)
}

_possible(option) := [false, true] if {
	option.type == "boolean"
} else := option.values

# How conditions treat the values of a variable, those that an alternative names
# included.
_treatments(variable, values_, answer) := worlds.treatments(
	{value | some value in values_} | {named | some alternative in variable.alternatives; some named in alternative},
	_naming(variable, answer),
)

# Of regions, those that are like one of the alternative, those of the tenant's
# country first. Of a list, what can stay of it comes before all.
_regions(variable, ks, asked, answer) := [[id] | some k in ks; some id in _alike(variable.alternatives[k][0], variable, answer)] if {
	_option(variable, asked).type == "region"
} else := array.concat(
	[kept |
		some k in ks
		kept := [id |
			some id in object.get(asked.use.declared, variable.on, [])
			some one in variable.alternatives[k]
			mark(variable, [id], answer) == mark(variable, [one], answer)
		]
		count(kept) > 0
		mark(variable, kept, answer) == mark(variable, variable.alternatives[k], answer)
	],
	[[id] |
		some k in ks
		count(variable.alternatives[k]) == 1
		some id in _alike(variable.alternatives[k][0], variable, answer)
	],
)

_alike(one, variable, answer) := array.concat(
	[id | some id in ids; catalogue.regions[id].country == tenant.country],
	[id | some id in ids; catalogue.regions[id].country != tenant.country],
) if {
	ids := sort([id |
		some group in answer.regions[variable.on]
		one in group
		some id in group
		mark(variable, [id], answer) == mark(variable, [one], answer)
	])
}
