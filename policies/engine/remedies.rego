# METADATA
# scope: package
# title: Remedies
# description: >-
#   With which changes to the document a finding would be met, found by judging
#   them. A document says how things are, so whoever makes such a change makes it
#   in the vendor's product, too. Findings of other requirements, on which the
#   same change may tell, are not looked at.
package residency.engine.remedies

import data.residency.engine.answers
import data.residency.engine.changes
import data.residency.engine.judgement
import data.residency.engine.levers
import data.residency.engine.places
import data.residency.engine.worlds

# METADATA
# description: How many alternatives are reported, and how many of them that differ in one value.
most := 5

most_alike := 3

# METADATA
# description: >-
#   How far two changes at once are looked for, which is done where no single one
#   helps: in how many worlds two open declarations are varied, and how many
#   pairs of other changes are judged.
worlds_for_two := 32

pairs_for_two := 24

# METADATA
# description: >-
#   The alternatives for a finding, smallest first, each a list of changes. Asked
#   are a use, its position, what is said of it, activity, limit, and how it was
#   judged.
# scope: document
alternatives(asked) := array.slice(distinct, 0, most) if {
	_may_have_any(asked)
	found := [changes.written(asked.position, settings, asked.use.feature.options) | some settings in _found(asked)]
	distinct := [alternative | some i, alternative in found; not alternative in array.slice(found, 0, i)]
} else := []

_may_have_any(asked) if {
	not asked.use.integration
	asked.judged.cause == "undeclared"
}

_may_have_any(asked) if {
	not asked.use.integration
	asked.judged.verdict == "violated"
	not _fixed(asked)
}

# What holds whatever is declared, and names a place outside, cannot be mended.
_fixed(asked) if {
	some held in asked.answer.held
	held.status == "current"
	not held.statement.general
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

_found(asked) := _smallest(asked, _cases(asked))

_smallest(asked, cases) := single if {
	single := _all_of_size(cases, 1, asked)
	count(single) > 0
} else := double if {
	double := _all_of_size(cases, 2, asked)
	count(double) > 0
} else := _all_of_size(_cases_of_two(asked), 2, asked)

_all_of_size(cases, size, asked) := [settings | some case in cases; some settings in _of_size(case, size, asked)]

# A step sets a declaration to a value, or opens it (null) so that the worlds
# tell what each of its values would do.

_steps(asked, levers_) := array.concat(
	[{"on": on, "value": null} | some on in levers_; asked.use.declared[on]; levers.told_apart(on, asked.use.feature.options)],
	[{"on": on, "value": group[0], "alike": group} |
		some on in levers_
		not levers.told_apart(on, asked.use.feature.options)
		some group in levers.candidates(on, asked)
	],
)

# The document as it is, where something open may settle the finding, and after
# each single step.
_cases(asked) := array.concat(
	[_case(asked, []) | asked.judged.cause == "undeclared"; count(asked.answer.variables) > 0],
	[_case(asked, [step]) | some step in _single_steps(asked)],
)

_single_steps(asked) := _steps(asked, [on |
	some on in sort(levers.turning(asked.use, asked.activity) | asked.judged.needs)
	_helps_alone(on, asked)
])

# What is open changes no violation, which holds whatever it is.
_helps_alone(on, asked) if asked.use.declared[on]

_helps_alone(on, asked) if on in asked.judged.needs

_cases_of_two(asked) := [_case(asked, pair) | some pair in array.slice(_pairs(asked), 0, pairs_for_two)]

_pairs(asked) := [[steps[i], steps[j]] |
	some i in numbers.range(0, count(steps) - 2)
	some j in numbers.range(i + 1, count(steps) - 1)
	steps[i].on != steps[j].on
	_one_helps_alone([steps[i].on, steps[j].on], asked)
] if {
	steps := _steps(asked, sort(levers.turning(asked.use, asked.activity) | asked.judged.needs))
	count(steps) > 1
} else := []

_one_helps_alone(pair, asked) if {
	some on in pair
	_helps_alone(on, asked)
}

# A case is judged like any document. What matters is which of its worlds pass.
_case(asked, []) := _judged([], asked.use, asked.answer, asked.cases)

_case(asked, steps) := _judged(steps, use, answer, cases) if {
	count(steps) > 0
	use := _changed(asked.use, steps)
	answer := answers.answer(use, asked.said)
	cases := judgement.cases(answers.accepted(answer, asked.accepts), answer.gap, use, asked.limit)
}

_judged(steps, use, answer, cases) := {
	"fixed": {step.on: step.value | some step in steps; step.value != null},
	"alike": [value | some step in steps; some value in object.get(step, "alike", [])],
	"opened": {step.on | some step in steps; step.value == null},
	"variables": [variable | some variable in answer.variables; levers.told_apart(variable.on, use.feature.options)],
	"conditions": answer.open,
	"number": count(answer.worlds),
	"passing": judgement.passing(answer, cases),
}

_changed(use, steps) := {
	"id": use.id,
	"integration": false,
	"feature": use.feature,
	"declared": object.union(
		{on: values | some on, values in use.declared; not on in opened},
		{step.on: step.value | some step in steps; step.value != null},
	),
	"data_locations": object.union(use.data_locations, {product: step.value[0] |
		some step in steps
		startswith(step.on, "tenant.data_locations.")
		product := trim_prefix(step.on, "tenant.data_locations.")
	}),
} if {
	opened := {step.on | some step in steps; step.value == null}
}

# The settings of so many declarations with which every world of a case passes.

_of_size(case, size, asked) := _fixing(case, size, asked) if size == count(case.fixed)

_of_size(case, size, asked) := [object.union(case.fixed, {variable.on: value}) |
	some variable in case.variables
	count(case.opened - {variable.on}) == 0
	some value in _values(variable, case, asked)
] if {
	size == count(case.fixed) + 1
}

_of_size(case, size, asked) := [{one.on: _offered(one, a, case, asked), other.on: _offered(other, b, case, asked)} |
	case.number <= worlds_for_two
	some one in case.variables
	some other in case.variables
	one.on < other.on
	count(case.opened - {one.on, other.on}) == 0
	some a, _ in one.alternatives
	some b, _ in other.alternatives
	passing := {n | some n in case.passing; worlds.digit(n, one) == a; worlds.digit(n, other) == b}
	(count(passing) * count(one.alternatives)) * count(other.alternatives) == case.number
	count(passing) > 0
] if {
	size == count(case.fixed) + 2
}

# One value that passes vouches for no other, however alike.
_fixing(case, 1, asked) := [{on: value} |
	some on, first in case.fixed
	some value in case.alike
	_vouched(on, value, first, asked)
] if {
	_all_pass(case)
} else := []

_fixing(case, 2, _) := [case.fixed | count(case.opened) == 0; _all_pass(case)]

_vouched(on, value, first, asked) if {
	_means_the_same(on, value, first, asked)
} else if {
	_all_pass(_case(asked, [{"on": on, "value": value}]))
}

_means_the_same(_, value, value, _)

# Conditions treat both alike, or they would not be in one group.
_means_the_same(on, [region], [first], asked) if {
	region != first
	option := asked.use.feature.options[trim_prefix(on, "options.")]
	option.vendor
	not option.places
	places.of_region(region) == places.of_region(first)
}

_all_pass(case) if {
	case.number > 0
	count(case.passing) == case.number
}

# What to declare so that one of the alternatives of a variable holds with which
# every world passes.
_values(variable, case, asked) := array.slice(_of_alternatives(variable, helping, case, asked), 0, most_alike) if {
	helping := [k |
		some k, _ in variable.alternatives
		passing := {n | some n in case.passing; worlds.digit(n, variable) == k}
		count(passing) * count(variable.alternatives) == case.number
		count(passing) > 0
	]
	count(helping) > 0
} else := []

_offered(variable, k, case, asked) := _of_alternatives(variable, [k], case, asked)[0]

# Of commitments, the least that has to be bought or left.
_of_alternatives(variable, ks, _, asked) := [value |
	some [size, value] in changed
	size == changed[0][0]
] if {
	variable.on == "tenant.commitments"
	declared := object.get(asked.use.declared, "tenant.commitments", [])
	named := {name | some alternative in variable.alternatives; some name in alternative}
	changed := sort([[count(((now - before) | (before - now))), value] |
		some k in ks
		before := {name | some name in declared}
		value := array.concat([name | some name in declared; not name in named], variable.alternatives[k])
		now := {name | some name in value}
	])
}

# Of days, one of the span.
_of_alternatives(variable, ks, _, _) := [[_day_of(k, variable.alternatives)] | some k in ks] if variable.on == "tenant.created"

# Of a set, as much as can stay of what is declared, else as much as can be.
_of_alternatives(variable, ks, case, asked) := [value |
	offers := sort([[_stays(value, declared), count(value), value] |
		some k in ks
		some value in _sets(variable.alternatives[k], [declared, option.values], treatments)
	])
	[_, _, value] := offers[count(offers) - 1]
] if {
	option := asked.use.feature.options[_option(variable)]
	option.type == "set"
	declared := object.get(asked.use.declared, variable.on, option.values)
	treatments := _treatments(variable, array.concat(option.values, declared), case)
}

# Of one-of and booleans, each value that conditions treat like the alternative.
_of_alternatives(variable, ks, case, asked) := [[value] |
	some k in ks
	wanted := union({treatments[named] | some named in variable.alternatives[k]})
	some value in possible
	treatments[value] == wanted
] if {
	_type(variable, asked) in {"one-of", "boolean"}
	possible := _possible(variable, asked)
	treatments := _treatments(variable, possible, case)
}

# The values of a set, declared or possible, that stand for an alternative.
_sets(alternative, lists, treatments) := {value |
	wanted := {treatments[named] | some named in alternative}
	some from in lists
	value := [v | some v in from; treatments[v] in (wanted | {set()})]
	count(wanted - {treatments[v] | some v in value}) == 0
}

_stays(value, declared) := 1 if {
	count({v | some v in value} - {v | some v in declared}) == 0
	count(value) > 0
} else := 0

# How conditions treat the values of a variable, those that an alternative names
# included.
_treatments(variable, values, case) := worlds.treatments(
	{value | some value in values} | {named | some alternative in variable.alternatives; some named in alternative},
	[worlds.named(condition) | some condition in case.conditions; condition.on == variable.on],
)

_day_of(k, alternatives) := alternatives[k][0] if k > 0

# The end of a year before the first day on which anything turns.
_day_of(0, alternatives) := max({day |
	some year in numbers.range(1970, 2100)
	day := concat("-", [format_int(year, 10), "12-31"])
	day < alternatives[1][0]
})

_possible(variable, asked) := [false, true] if _type(variable, asked) == "boolean"

_possible(variable, asked) := asked.use.feature.options[_option(variable)].values if _type(variable, asked) == "one-of"

_option(variable) := trim_prefix(variable.on, "options.")

_type(variable, asked) := asked.use.feature.options[_option(variable)].type
