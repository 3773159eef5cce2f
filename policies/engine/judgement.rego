# METADATA
# scope: package
# title: Judgement
# description: >-
#   Compares what is documented with what is allowed: first in each case that the
#   components of an answer can be in, then over all worlds, and for each category of
#   data by itself. The worst of them is the verdict.
package residency.engine.judgement

import data.residency.engine.decisions
import data.residency.engine.places
import data.residency.engine.worlds

# METADATA
# description: What is told in each case of each component of an answer, by category.
telling(answer, categories, accepts) := [{name: [decisions.told(case.by[category], accepts, category) | some category in categories] |
	some name, case in component.cases
} |
	some component in answer.components
]

# METADATA
# description: >-
#   How each case of each component looks under a limit: flags for each category. The
#   flags of a world are those of its components together.
flagged(told, limit) := [{name: [_flags(case, limit) | some case in by] | some name, by in component} | some component in told]

_flags(case, limit) := case.flags if {
	limit.universal
} else := union({
	case.flags,
	{"outside" | _is_outside(case.items, limit.countries)},
	_of_areas(case.items, [item | some item in case.items; places.unsettled(item, limit.countries)]),
})

_is_outside(items, allowed) if {
	some item in items
	places.outside(item, allowed)
}

# What would tell the place within an area that reaches over the border of what is
# allowed, or narrow it.
_of_areas(_, []) := set()

_of_areas(items, areas) := union({_of_area(item, narrowing) | some item in areas}) if {
	count(areas) > 0
	narrowing := {path | some item in items; item.kind == "narrowing"; some path in item.needs}
}

_of_area(item, narrowing) := needs if {
	needs := narrowing | {path | some path in item.needs}
	count(needs) > 0
} else := {"left"}

# METADATA
# description: >-
#   The verdict on one answer under one limit, given the flags of its cases. Of what
#   is asked it needs to know the use, the categories, the limit and whether general
#   statements are accepted. `needs` is all that it takes to settle an undeclared
#   finding, and `partial` the positions of the categories of which only parts are
#   shown to pass.
# scope: document
judge(answer, flags, asked) := _over_all(answer, flags, asked) if {
	not answer.countless
} else := object.union(_settled("met", null), {"by": ["met" | some _ in asked.categories]}) if {
	asked.limit.universal
	_evaluated(asked, {"speaks"})
} else := object.union(_settled("unknown", "undeclared"), {
	"needs": {variable.on | some variable in answer.variables},
	"by": ["unknown" | some _ in asked.categories],
})

_settled(verdict, cause) := {"verdict": verdict, "cause": cause, "needs": set(), "partial": set()}

_over_all(answer, flags, asked) := {"verdict": verdict, "cause": cause, "needs": needs, "partial": partial, "by": [one | some [one, _] in by]} if {
	distinct := [{vector | some vector in component} | some component in flags]
	outcomes := {vector: _outcomes(vector, asked, answer) | some vector in _together(distinct, asked)}
	by := [_over_worlds({outcome[i] | some outcome in outcomes}) | some i, _ in asked.categories]
	verdict := [one | some one in _worst_first; some [other, _] in by; other == one][0]
	cause := _cause(verdict, by, outcomes)
	needs := _needs(cause, answer, flags, distinct, outcomes, asked)
	partial := {i |
		not asked.limit.universal
		some i, [one, _] in by
		one in _passing
		some vector, _ in outcomes
		not "whole" in vector[i]
	}
}

_worst_first := ["violated", "unknown", "met", "not_applicable"]

_passing := {"met", "not_applicable"}

# The flags of all worlds. Components are joined two by two.
_together(distinct, asked) := distinct[0] if {
	count(distinct) == 1
} else := _paired(_paired(_paired(_paired(_paired(_paired(distinct, asked), asked), asked), asked), asked), asked)[0]

_paired([], asked) := [{[set() | some _ in asked.categories]}]

_paired(distinct, _) := [_both(array.slice(distinct, 2 * i, (2 * i) + 2)) |
	some i in numbers.range(0, floor((count(distinct) - 1) / 2))
] if {
	count(distinct) > 0
}

_both([vectors]) := vectors

_both([vectors, others]) := {_sum(vector, other) | some vector in vectors; some other in others}

_outcomes(vector, asked, answer) := [_outcome(flags, asked, answer, asked.categories[i]) | some i, flags in vector]

# The first that holds decides, worst first. What is `hoped` for passes once all of
# that is declared well.
_outcome(flags, asked, answer, category) := ["violated", null, set()] if {
	"outside" in flags
} else := ["unknown", "not_evaluated", set()] if {
	not _evaluated(asked, flags)
} else := ["not_applicable", null, set()] if {
	"asked" in flags
	not "holds" in flags
} else := ["met", null, set()] if {
	asked.limit.universal
} else := ["unknown", _gap(flags, asked, answer, category), set()] if {
	count(flags & {"speaks", "asked"}) < 2
} else := ["unknown", "stale", set()] if {
	"stale" in flags
} else := ["unknown", "undocumented", set()] if {
	"left" in flags
} else := ["unknown", "undeclared", hoped] if {
	hoped := flags - _plain
	count(hoped) > 0
} else := ["met", null, set()]

_plain := {"outside", "holds", "speaks", "asked", "whole", "general", "stale", "left"}

_evaluated(asked, _) if not asked.use.integration

_evaluated(asked, flags) if {
	asked.use.evaluated
	count(flags) > 0
}

# What is left to say where nothing decides.
_gap(flags, asked, answer, category) := "general" if {
	"general" in flags
	not asked.accepts
} else := "withdrawn" if {
	category in answer.withdrawn
} else := "undocumented"

# One verdict in all worlds is the verdict. Where worlds differ, the answer turns on
# what is undeclared, if it passes in one of them.
_over_worlds(outcomes) := [verdict, null] if {
	some verdict in ["violated", "not_applicable", "met"]
	every outcome in outcomes {
		outcome[0] == verdict
	}
} else := ["met", null] if {
	every outcome in outcomes {
		outcome[0] in _passing
	}
} else := ["unknown", "undeclared"] if {
	some outcome in outcomes
	not _fails(outcome)
} else := ["unknown", cause] if {
	cause := _gravest({outcome[1] | some outcome in outcomes})
}

_fails([verdict, cause, _]) if {
	not verdict in _passing
	cause != "undeclared"
}

_gravest(causes) := [cause |
	some cause in ["not_evaluated", "general", "withdrawn", "stale", "undocumented"]
	cause in causes
][0]

# A declaration settles a finding only where it settles all of its categories.
_cause(verdict, _, _) := null if verdict != "unknown"

_cause("unknown", by, outcomes) := "undeclared" if {
	causes := {cause | some [_, cause] in by; cause != null}
	causes == {"undeclared"}
	some outcome in outcomes
	not _fails_in_one(outcome)
} else := _gravest({cause | some [_, cause] in by}) if {
	count({cause | some [_, cause] in by} - {null, "undeclared"}) > 0
} else := "undocumented"

_fails_in_one(outcomes) if {
	some outcome in outcomes
	_fails(outcome)
}

# What the answer turns on, and what is open where it would pass.
_needs(cause, _, _, _, _, _) := set() if cause != "undeclared"

_needs("undeclared", answer, flags, distinct, outcomes, asked) := union({_turning(answer, flags, distinct, outcomes, asked), hoped}) if {
	hoped := union({_standing(outcome) | some outcome in outcomes} - {"fails"})
}

# How a world stands: it fails, or passes once some paths are declared well.
_standing(outcomes) := "fails" if {
	_fails_in_one(outcomes)
} else := union({hoped | some [_, _, hoped] in outcomes})

_turning(answer, flags, [_], outcomes, _) := worlds.deciding(component.variables, [standing[flags[0][name]] | some name in component.worlds]) if {
	component := answer.components[0]
	standing := {vector: _standing(outcome) | some vector, outcome in outcomes}
}

# Of several components, each in all that the others may come to.
_turning(answer, flags, distinct, outcomes, asked) := {on |
	some i, component in answer.components
	count(component.variables) > 0
	others := _together([vectors | some j, vectors in distinct; j != i], asked)
	standing := {vector: [_standing(outcomes[_sum(vector, other)]) | some other in others] | some vector in distinct[i]}
	some on in worlds.deciding(component.variables, [standing[flags[i][name]] | some name in component.worlds])
} if {
	count(distinct) > 1
}

_sum(vector, other) := [(flags | other[i]) | some i, flags in vector]

# METADATA
# description: >-
#   How the worlds of each component stand by themselves, by the names of their cases:
#   one `fails`, or passes once some paths are declared well. Of several components,
#   nobody has asked whether what they say together is enough.
standings(answer, flags, asked) := [{name: _standing(_outcomes(vector, asked, answer)) | some name, vector in component} |
	some component in flags
] if {
	count(flags) == 1
} else := [{name: _clean(vector) | some name, vector in component} | some component in flags]

_clean(vector) := "fails" if {
	some flags in vector
	count(flags & {"outside", "stale", "left"}) > 0
} else := union({hoped | some flags in vector; hoped := flags - _plain})
