# METADATA
# scope: package
# title: Remedies
# description: >-
#   With which changes to the document a finding would be met, found by judging
#   them. A document says how things are, so whoever makes such a change makes it
#   in the vendor's product, too. Findings of other requirements, on which the
#   same change may tell, are not looked at.
package residency.engine.remedies

import data.residency.catalogue
import data.residency.engine.answers
import data.residency.engine.changes
import data.residency.engine.judgement
import data.residency.engine.levers
import data.residency.engine.offers
import data.residency.engine.places

# METADATA
# description: How many alternatives are reported, and how many of them that differ in one value.
most := 5

most_alike := 3

# METADATA
# description: >-
#   The alternatives for a finding, smallest first, each a list of changes. Given are
#   what is asked, what is said of it, and how it was answered and judged.
# scope: document
alternatives(asked, said, answer, judged) := array.slice(distinct, 0, most) if {
	_may_have_any(asked, answer, judged)
	found := [changes.written(asked.position, settings, asked.use) |
		some settings in array.slice(_easiest(_found(asked, said), asked.use), 0, 3 * most)
		_passes(asked, said, settings)
	]
	distinct := [alternative | some i, alternative in found; not alternative in array.slice(found, 0, i)]
} else := []

# What is somewhere is harder to move than to set otherwise.
_easiest(found, use) := array.concat(
	[settings | some settings in found; not _moves(settings, use)],
	[settings | some settings in found; _moves(settings, use)],
)

_moves(settings, use) if {
	some on, _ in settings
	use.declared[on]
	use.feature.options[trim_prefix(on, "options.")].vendor
}

_may_have_any(asked, _, judged) if {
	not asked.use.integration
	judged.cause == "undeclared"
}

_may_have_any(asked, answer, judged) if {
	not asked.use.integration
	judged.verdict == "violated"
	not _fixed(asked, answer)
}

# What holds whatever is declared, and names a place outside, cannot be mended.
_fixed(asked, answer) if {
	some held in answer.deciding
	held.weight == "own"
	not held.statement.boundary
	every condition in held.statement.conditions {
		condition.on == "tenant.created"
	}
	count(held.open) == 0
	some place in held.edition.places
	some item in held.items
	item.name == place
	places.outside(item, asked.limit.countries)
	not _is_overridden(held.statement.key, asked)
}

_is_overridden(key, asked) if {
	some statement in asked.use.feature.statements[asked.activity]
	key in statement.overrides
}

# Whether a finding is met with these settings: no alternative is reported that was
# not judged.
_passes(asked, said, settings) if {
	use := _with(asked.use, settings)
	not _is_impossible(use)
	answer := answers.answer(use, said, asked.selection, asked.limit)
	changed := _of_use(asked, use)
	judged := judgement.judge(answer, judgement.flagged(judgement.telling(answer, asked.categories, asked.accepts), asked.limit), changed)
	judged.verdict in {"met", "not_applicable"}
}

# A document that asks for copies in the pair of a region without one is refused.
_is_impossible(use) if {
	some name, option in use.feature.options
	some value in use.declared[concat(".", ["options", name])]
	value in option.paired
	catalogue.regions[use.declared["options.region"][0]].pair == null
}

_with(use, settings) := object.union(
	{key: value | some key, value in use; not key in {"declared", "data_locations"}},
	{
		"declared": object.union(use.declared, settings),
		"data_locations": object.union(use.data_locations, {product: values[0] |
			some on, values in settings
			startswith(on, "tenant.data_locations.")
			product := trim_prefix(on, "tenant.data_locations.")
		}),
	},
)

_opened(use, opened) := object.union(
	{key: value | some key, value in use; key != "declared"},
	{"declared": {on: values | some on, values in use.declared; not on in opened}},
)

_of_use(asked, use) := object.union({key: value | some key, value in asked; key != "use"}, {"use": use})

# All that could be declared otherwise is opened at once, and its worlds tell which
# assignments pass. Those that change or declare least are taken.
_found(asked, said) := _combined([_of_component(component, standings[i], opened, asked, answer) | some i, component in answer.components], asked, answer) if {
	opened := {on | some on in levers.turning(asked.use, asked.activity); _is_lever(on, asked)}
	use := _opened(asked.use, opened)
	answer := answers.answer(use, said, asked.selection, asked.limit)
	not answer.countless
	flags := judgement.flagged(judgement.telling(answer, asked.categories, asked.accepts), asked.limit)
	standings := judgement.standings(answer, flags, _of_use(asked, use))
} else := []

# What is declared and can be declared otherwise. A list of places is one only where
# some of it lies outside.
_is_lever(on, asked) if {
	asked.use.declared[on]
	levers.told_apart(on, asked.use.feature.options)
}

_is_lever(on, asked) if {
	asked.use.feature.options[trim_prefix(on, "options.")].type in {"place", "places"}
	some value in asked.use.declared[on]
	count(places.countries(value) - asked.limit.countries) > 0
}

# The least assignments of one component with which it passes: alternatives of
# variables by their path, and the paths that have to be declared well.
_of_component(component, standings, opened, asked, answer) := least if {
	found := _of_fewest(
		{i | some i, variable in component.variables; variable.on in opened},
		[i | some i, variable in component.variables; not variable.on in opened],
		{
			"variables": component.variables,
			"now": [_now(variable, opened, asked, answer) | some variable in component.variables],
			"digits": _digits(component.variables, count(component.worlds)),
			"standings": [standings[name] | some name in component.worlds],
		},
	)
	least_cost := min([_cost(one) | some one in found])
	least := [one | some one in found; _cost(one) == least_cost]
} else := []

_cost(one) := count(one.settings) + count(one.paths)

# With ever more of what is open declared, until something passes.
_of_fewest(turned, open_, judged) := none if {
	none := _passing(turned, judged)
	count(none) > 0
	min([_cost(one) | some one in none]) < 2
} else := one if {
	one := array.concat(_passing(turned, judged), [found | some i in open_; some found in _passing(turned | {i}, judged)])
	count(one) > 0
} else := two if {
	two := [found |
		some k, i in open_
		some j in array.slice(open_, k + 1, count(open_))
		some found in _passing(turned | {i, j}, judged)
	]
	count(two) > 0
} else := _passing(turned | {i | some i in open_}, judged)

# The assignments to the variables at these positions with which every world passes.
_passing(positions, judged) := [{"settings": settings, "paths": paths} |
	some key in (keys - failing)
	settings := {judged.variables[i].on: key[j] | some j, i in listed; key[j] != judged.now[i]}
	paths := {path | some [other, hoped] in hopes; other == key; some path in hoped}
] if {
	listed := sort(positions)
	by_world := [[row[i] | some i in listed] | some row in judged.digits]
	keys := {key | some key in by_world}
	failing := {by_world[n] | some n, standing in judged.standings; standing == "fails"}
	hopes := {[by_world[n], standing] | some n, standing in judged.standings; standing != "fails"; count(standing) > 0}
}

# Which alternatives each world takes.
_digits([], number) := [[] | some _ in numbers.range(1, number)]

_digits([_], number) := [[n] | some n in numbers.range(0, number - 1)]

_digits([one, two], _) := [[i, j] | some j, _ in two.alternatives; some i, _ in one.alternatives]

_digits(variables, number) := [[digit | some [stride, base] in scales; digit := floor(n / stride) % base] | some n in numbers.range(0, number - 1)] if {
	count(variables) > 2
	scales := [[variable.stride, count(variable.alternatives)] | some variable in variables]
}

# The alternative of a variable that is declared now.
_now(variable, opened, asked, answer) := [k | some k, values in variable.alternatives; offers.mark(variable, values, answer) == mark][0] if {
	variable.on in opened
	mark := offers.mark(variable, asked.use.declared[variable.on], answer)
} else := -1

# Every component has to pass. Those that do as they are add nothing.
_combined(by_component, asked, answer) := [] if {
	some found in by_component
	count(found) == 0
} else := _written([found | some found in by_component; not _is_nothing(found)], asked, answer)

_is_nothing(found) if {
	some one in found
	_cost(one) == 0
}

_written([], _, _) := []

_written([found], asked, answer) := array.concat(
	[{on: value} |
		some on in {on | some one in found; count(one.paths) == 0; count(one.settings) == 1; some on, _ in one.settings}
		ks := [one.settings[on] | some one in found; count(one.settings) == 1]
		some value in array.slice(offers.values(_variable(on, answer), ks, asked, answer), 0, most_alike)
	],
	[settings |
		some one in found
		some settings in _several(one, asked, answer)
	],
)

_written(several, asked, answer) := [{on: value |
	some found in several
	some on, value in _first(found[0], asked, answer)
}] if {
	count(several) > 1
}

# Of a single path, some values; of more than one setting, the first of each.
_several(one, asked, _) := [{path: value} |
	some path in one.paths
	some group in levers.candidates(path, asked)
	some value in group
] if {
	count(one.settings) == 0
	count(one.paths) == 1
}

_several(one, asked, answer) := [_first(one, asked, answer)] if _cost(one) > 1

_several(one, _, _) := [] if {
	_cost(one) < 2
	count(one.paths) == 0
}

_first(one, asked, answer) := object.union(
	{on: offers.values(_variable(on, answer), [k], asked, answer)[0] | some on, k in one.settings},
	{path: levers.candidates(path, asked)[0][0] | some path in one.paths},
)

_variable(on, answer) := [variable | some variable in answer.variables; variable.on == on][0]
