# METADATA
# scope: package
# title: Worlds
# description: >-
#   What a document leaves open, taken apart into all the cases that conditions
#   can tell from each other. A world is one such case: a value for every open
#   declaration.
package residency.engine.worlds

# METADATA
# description: >-
#   How many worlds are judged for one use and activity. Above it the finding is
#   unknown, and everything that is open is asked for.
limit := 512

# METADATA
# description: The variables of the open conditions, each with its alternatives and the stride that numbers the worlds.
variables(conditions, options) := [variable |
	some i, on in names
	variable := {
		"on": on,
		"alternatives": alternatives[i],
		"stride": product([count(alternatives[j]) | some j in numbers.range(0, i - 1); i > 0]),
	}
] if {
	names := sort({condition.on | some condition in conditions})
	alternatives := [_alternatives(on, [condition | some condition in conditions; condition.on == on], options) |
		some on in names
	]
}

# METADATA
# description: How many worlds the variables span.
number(variables) := product([count(variable.alternatives) | some variable in variables])

# METADATA
# description: Which alternative of a variable the n-th world takes.
digit(n, variable) := floor(n / variable.stride) % count(variable.alternatives)

# METADATA
# description: The variables on which the outcome turns, given an outcome per world.
deciding(variables, outcomes) := {variable.on |
	some variable in variables
	some n, outcome in outcomes
	outcome != outcomes[n - (digit(n, variable) * variable.stride)]
}

# A date falls before, between or after the dates that conditions name; the
# first day of each span stands for it.
_alternatives("tenant.created", conditions, _) := array.concat([["0000-01-01"]], [[day] |
	some day in sort({day | some condition in conditions; some day in [condition.from, condition.before]})
	not day in {"0000-01-01", "9999-12-31"}
])

_alternatives(on, conditions, options) := _of_values(on, _told_apart(values, naming), values, options) if {
	on != "tenant.created"
	naming := [named(condition) | some condition in conditions]
	values := union({listed | some listed in naming})
}

# Several of the named values may hold at once, or none. Where they are too many to
# take apart, there are more worlds than the limit allows.
_of_values(on, values, all_named, options) := [subset |
	some bits_ in numbers.range(0, bits.lsh(1, count(values)) - 1)
	subset := [value | some i, value in values; bits.and(bits_, bits.lsh(1, i)) != 0]
] if {
	_holds_several(on, options)
	count(values) < 10
} else := numbers.range(0, limit) if {
	_holds_several(on, options)
} else := array.concat([[value] | some value in values], [[]]) if {
	_some_other(on, all_named, options)
} else := [[value] | some value in values]

# Of the values that all conditions treat alike, one stands for all.
_told_apart(values, naming) := sort({min(alike) |
	some treatment in {treatment | some treatment in treated}
	alike := {value | some value, other in treated; other == treatment}
}) if {
	treated := treatments(values, naming)
}

# METADATA
# description: How conditions treat each of some values, given what each of them names.
treatments(values, naming) := {value: {i | some i, listed in naming; value in listed} | some value in values}

# METADATA
# description: The values that a condition names.
named(condition) := {value | some value in array.concat(object.get(condition, "any", []), object.get(condition, "none", []))}

_holds_several("tenant.commitments", _)

_holds_several(on, options) if _option(on, options).type in {"set", "regions", "places"}

# Whether a value that no condition names is possible.
_some_other(on, named, options) if {
	option := _option(on, options)
	not _complete(option, named)
}

_complete(option, named) if {
	option.type == "boolean"
	count(named) == 2
}

_complete(option, named) if {
	option.type == "one-of"
	count({value | some value in option.values} - named) == 0
}

_option(on, options) := options[trim_prefix(on, "options.")]
