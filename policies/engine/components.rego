# METADATA
# scope: package
# title: Components
# description: >-
#   Which of the statements that may decide must be judged together. Two do where
#   they turn on the same declaration, or where one can take the place of the other
#   or bounds it on the same data. What is left is independent: its worlds add up
#   instead of multiplying.
package residency.engine.components

import data.residency.engine.worlds

# METADATA
# description: Up to how many worlds it costs less to judge all together than to look for components.
few := 16

# METADATA
# description: How many components are judged beside each other. Above it everything that is open is asked for.
most := 64

# METADATA
# description: >-
#   The components: statements, and the variables that they turn on. Those that turn
#   on nothing are one.
apart(statements_, variables, home_variables) := [{"statements": statements_, "variables": variables}] if {
	worlds.number(variables) <= few
} else := [component |
	some on in {turning[first] | some first in firsts}
	component := {
		"statements": [statement | some i, statement in statements_; turning[firsts[i]] == on],
		"variables": worlds.numbered([variable | some variable in variables; variable.on in on]),
	}
] if {
	turns := [_turns_on(statement, home_variables) | some statement in statements_]
	beside := [{j | some j, other in statements_; _meets(statement, other, turns[i], turns[j])} | some i, statement in statements_]
	firsts := [min(reached) | some reached in _reached_from(beside)]
	turning := {first: union({turns[i] | some i, other in firsts; other == first}) | some first in firsts}
}

# A chain too long to be followed to its ends counts as hanging together with all.
_reached_from(beside) := far if {
	far := _reached(_reached(_reached(_reached(_reached(beside)))))
	far == _reached(far)
} else := [object.keys({j: true | some j, _ in beside}) | some _ in beside]

_reached(sets) := [union({sets[i] | some i in reached}) | some reached in sets]

_turns_on(statement, home_variables) := {condition.on | some condition in statement.open} | ({on |
	statement.moving
	some item in statement.items
	count(object.get(item, "choices", {})) + count(object.get(item, "among", "")) > 0
	some on in item.needs
} | {on |
	statement.moving
	some item in statement.items
	item.kind == "home"
	some on in home_variables
})

_meets(statement, other, on, other_on) if {
	statement.id == other.id
} else if {
	count(on & other_on) > 0
} else if {
	some category, _ in statement.parts
	other.parts[category]
	_may_stand_back(statement, other)
}

# Whether one may take the place of the other, or bound it.
_may_stand_back(statement, other) if {
	some one in [statement, other]
	_bounds_or_yields(one)
} else if {
	some [one, another] in [[statement, other], [other, statement]]
	some key in array.concat(one.statement.overrides, one.statement.disputes)
	key == another.statement.key
}

_bounds_or_yields(statement) if {
	statement.statement.boundary
} else if {
	statement.weight != "own"
}
