# METADATA
# scope: package
# title: Worlds
# description: >-
#   What a document leaves open, taken apart into all the cases that conditions
#   and limits can tell from each other. A world is one such case: a value for
#   every open declaration.
package residency.engine.worlds

# METADATA
# description: >-
#   How many worlds of declarations that interact are judged for one use and
#   activity. Above it everything that is open is asked for.
limit := 512

# METADATA
# description: >-
#   The variables of the open conditions, each with its alternatives and the stride
#   that numbers the worlds; `regions` has the groups of alike regions for the
#   options that take some.
variables(conditions, options, regions) := numbered([{"on": on, "alternatives": alternatives} |
	some on in sort({condition.on | some condition in conditions})
	alternatives := _alternatives(on, [condition | some condition in conditions; condition.on == on], options, regions)
])

# METADATA
# description: Variables that number the worlds they span among themselves.
numbered(variables_) := [object.union(variable, {"stride": stride}) |
	some i, variable in variables_
	stride := product([count(variables_[j].alternatives) | some j in numbers.range(0, i - 1); i > 0])
]

# METADATA
# description: The number of worlds that the variables span.
number(variables_) := product([count(variable.alternatives) | some variable in variables_])

# METADATA
# description: Which alternative of a variable the n-th world takes.
digit(n, variable) := floor(n / variable.stride) % count(variable.alternatives)

# METADATA
# description: The variables on which the outcome turns, given an outcome per world.
deciding(variables_, outcomes) := {variable.on |
	some variable in variables_
	some n, outcome in outcomes
	outcome != outcomes[n - (digit(n, variable) * variable.stride)]
}

_alternatives(on, conditions, options, regions) := _of_regions(_first(regions[on], naming), naming, _option(on, options).type) if {
	regions[on]
	naming := [named(condition) | some condition in conditions; not condition.token]
} else := _of_days(conditions) if {
	on == "tenant.created"
} else := _of_values(on, _told_apart(values, naming), values, options) if {
	naming := [named(condition) | some condition in conditions]
	values := union({listed | some listed in naming})
}

# A date falls before, between or after the dates that conditions name; the
# first day of each span stands for it.
_of_days(conditions) := array.concat([["0000-01-01"]], [[day] |
	some day in sort({day | some condition in conditions; some day in [condition.from, condition.before]})
	not day in {"0000-01-01", "9999-12-31"}
])

# Several of the named values may hold at once, or none. Where they are too many to
# take apart, there are more worlds than the limit allows.
_of_values(on, values, all_named, options) := [subset |
	some bits_ in numbers.range(0, bits.lsh(1, count(values)) - 1)
	subset := _subset(values, bits_)
] if {
	_holds_several(on, options)
	count(values) < 10
} else := numbers.range(0, limit) if {
	_holds_several(on, options)
} else := array.concat([[value] | some value in values], [[]]) if {
	_some_other(on, all_named, options)
} else := [[value] | some value in values]

_subset(values, bits_) := [value | some i, value in values; bits.and(bits_, bits.lsh(1, i)) != 0]

# One region of each kind stands for it. A list of regions may hold several, and
# none where conditions ask for them. Where the vendor has no region in the tenant's
# cloud, what it means stays open.
_of_regions([], _, _) := [[]]

_of_regions(ids, _, "region") := [[id] | some id in ids] if count(ids) > 0

_of_regions(ids, _, "regions") := numbers.range(0, limit) if count(ids) > 8

_of_regions(ids, naming, "regions") := array.concat(
	[[] | count(naming) > 0],
	[_subset(ids, bits_) | some bits_ in numbers.range(1, bits.lsh(1, count(ids)) - 1)],
) if {
	count(ids) in {1, 2, 3, 4, 5, 6, 7, 8}
}

# Of each group of regions, those that conditions tell apart.
_first(groups, []) := [ids[0] | some ids in groups]

_first(groups, naming) := [id |
	some ids in groups
	some id in _told_apart({id | some id in ids}, naming)
] if {
	count(naming) > 0
}

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

# Whatever is not known to have one value may have several, or none: a kind of
# declaration that nobody thought of here must not seem to be one of the named values.
_holds_several(on, options) if not _holds_one(on, options)

_holds_one(on, options) if _option(on, options).type in {"one-of", "boolean", "region", "place", "text"}

# Whether a value that no condition names is possible.
_some_other(on, named_, options) if not _complete(_option(on, options), named_)

_complete(option, named_) if {
	option.type == "boolean"
	count(named_) == 2
}

_complete(option, named_) if {
	option.type == "one-of"
	count(option.values) > 0
	count({value | some value in option.values} - named_) == 0
}

_option(on, options) := object.get(options, trim_prefix(on, "options."), {})
