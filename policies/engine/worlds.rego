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
# description: Every world, as what is declared in it.
all(variables, declared) := [object.union(declared, assumed) |
	some n in numbers.range(0, number(variables) - 1)
	assumed := {variable.on: variable.alternatives[digit(n, variable)] | some variable in variables}
]

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

# Several of the named values may hold at once, or none.
_alternatives(on, conditions, options) := [subset |
	some bits_ in numbers.range(0, bits.lsh(1, count(named)) - 1)
	subset := [value | some i, value in named; bits.and(bits_, bits.lsh(1, i)) != 0]
] if {
	_holds_several(on, options)
	named := _telling(conditions)
	count(named) < 10
}

# Too many to take apart: more worlds than the limit allows.
_alternatives(on, conditions, options) := numbers.range(0, limit) if {
	_holds_several(on, options)
	count(_telling(conditions)) >= 10
}

# One of the named values holds, or none of them.
_alternatives(on, conditions, options) := array.concat([[value] | some value in named], [[]]) if {
	on != "tenant.created"
	not _holds_several(on, options)
	named := _telling(conditions)
	_some_other(on, _named(conditions), options)
}

_alternatives(on, conditions, options) := [[value] | some value in named] if {
	on != "tenant.created"
	not _holds_several(on, options)
	named := _telling(conditions)
	not _some_other(on, _named(conditions), options)
}

# Of the values that all conditions treat alike, one stands for all.
_telling(conditions) := sort({min(alike) |
	some signature in {_signature(value, conditions) | some value in named}
	alike := {value | some value in named; _signature(value, conditions) == signature}
}) if {
	named := _named(conditions)
}

_signature(value, conditions) := {i |
	some i, condition in conditions
	value in array.concat(object.get(condition, "any", []), object.get(condition, "none", []))
}

_named(conditions) := sort({value |
	some condition in conditions
	some value in array.concat(object.get(condition, "any", []), object.get(condition, "none", []))
})

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
	count({value | some value in option.values} - {value | some value in named}) == 0
}

_option(on, options) := options[trim_prefix(on, "options.")]
