# METADATA
# scope: package
# title: Judgement
# description: >-
#   Compares what is documented with what is allowed: first in each case that
#   worlds can be, then over all worlds.
package residency.engine.judgement

import data.residency.engine.places
import data.residency.engine.worlds

# METADATA
# description: The verdict on one answer under one limit, given how each case is judged.
# scope: document
judge(answer, judged) := {"verdict": verdict, "cause": cause, "needs": needs, "outside": outside} if {
	not answer.countless
	outside := union({judgement.outside | some judgement in judged})
	[verdict, cause] := _over_all(judged)
	needs := _asked(answer, judged, cause)
} else := {
	"verdict": "unknown",
	"cause": "undeclared",
	"needs": {variable.on | some variable in answer.variables},
	"outside": set(),
}

# METADATA
# description: How each case is judged by itself, given what is told of it.
cases(told, gap, use, limit) := {name: _in_case(case, gap, use, limit) | some name, case in told}

# METADATA
# description: The positions of the worlds in which a use is shown to pass, by itself.
passing(answer, judged) := {n |
	some n, name in answer.worlds
	judged[name].verdict in {"met", "not_applicable"}
}

_in_case(case, gap, use, limit) := object.union(_verdict(case, gap, use, limit, outside), {"outside": outside}) if {
	outside := {item.name | some item in case.items; places.outside(item, limit.countries)}
}

# The first that holds decides, worst first.
_verdict(case, gap, use, limit, outside) := {"verdict": "violated", "cause": null, "needs": set()} if {
	count(outside) > 0
} else := {"verdict": "unknown", "cause": "not_evaluated", "needs": set()} if {
	not _evaluated(case, use)
} else := {"verdict": "not_applicable", "cause": null, "needs": set()} if {
	_holds_nothing(case)
} else := {"verdict": "met", "cause": null, "needs": set()} if {
	limit.universal
} else := {"verdict": "unknown", "cause": "undeclared", "needs": needs} if {
	count(case.kinds & {"open", "located"}) > 0
	needs := _needs(case, {"open", "located"})
	count(needs) > 0
} else := {"verdict": "unknown", "cause": gap, "needs": set()} if {
	not case.speaking
} else := {"verdict": "unknown", "cause": gap, "needs": set()} if {
	not case.on_asked_data
} else := {"verdict": "unknown", "cause": "undeclared", "needs": needs} if {
	needs := _needs_of_areas(case, limit)
	count(needs) > 0
} else := {"verdict": "unknown", "cause": "stale", "needs": set()} if {
	"stale" in case.kinds
} else := {"verdict": "unknown", "cause": "undocumented", "needs": set()} if {
	_left_open(case, limit)
} else := {"verdict": "met", "cause": null, "needs": set()}

_holds_nothing(case) if {
	case.on_asked_data
	count(case.kinds - {"none"}) == 0
}

# What would tell the place within an area that reaches over the border of what
# is allowed, or narrow the area.
_needs_of_areas(case, limit) := _needs(case, {"narrowing"}) | {path |
	some item in case.items
	places.unsettled(item, limit.countries)
	some path in object.get(item, "needs", [])
} if {
	"area" in case.kinds
	some item in case.items
	places.unsettled(item, limit.countries)
} else := set()

_needs(case, kinds) := {path | some item in case.items; item.kind in kinds; some path in item.needs}

_evaluated(_, use) if not use.integration

_evaluated(case, use) if {
	use.evaluated
	count(case.items) > 0
}

# A source that names no place, or one that nobody can settle, or an area that
# is neither inside nor outside.
_left_open(case, limit) if {
	count(case.kinds & {"silent", "open"}) > 0
} else if {
	"area" in case.kinds
	some item in case.items
	places.unsettled(item, limit.countries)
}

# One verdict in all worlds is the verdict, and the gravest cause the cause.
# Where worlds differ, the answer turns on what is undeclared.
_over_all(judged) := outcome if {
	count(judged) == 1
	some judgement in judged
	outcome := [judgement.verdict, judgement.cause]
} else := [outcome | some outcome in _by_gravity; outcome in found][0] if {
	found := {[judgement.verdict, judgement.cause] | some judgement in judged}
	count({_outcome(judgement) | some judgement in judged}) == 1
} else := ["unknown", "undeclared"]

# What the answer turns on, and what is open where it applies.
_asked(answer, judged, "undeclared") := turning | {path |
	some judgement in judged
	some path in judgement.needs
	not _told_by_rule(answer, judged, path)
} if {
	outcomes := {case: [_outcome(judgement), judgement.needs] | some case, judgement in judged}
	turning := worlds.deciding(answer.variables, [outcomes[case] | some case in answer.worlds])
}

_asked(_, _, cause) := set() if cause != "undeclared"

# What the vendor's rules tell from a declaration need not be looked up in its
# admin centre, unless the finding stays unknown all the same.
_told_by_rule(answer, judged, path) if {
	startswith(path, "tenant.data_locations.")
	every case, judgement in judged {
		not _asked_despite_rule(answer.cases[case].home, judgement, path)
	}
	some case, judgement in judged
	answer.cases[case].home.by_rule
	judgement.cause in {null, "undeclared"}
}

_asked_despite_rule(located, judgement, path) if {
	located.by_rule
	path in judgement.needs
}

# A use that holds nothing in one world and passes in the other passes in both.
_outcome(judgement) := "met" if judgement.verdict == "not_applicable"

_outcome(judgement) := judgement.verdict if judgement.verdict != "not_applicable"

_by_gravity := [
	["violated", null],
	["unknown", "undeclared"],
	["unknown", "not_evaluated"],
	["unknown", "general"],
	["unknown", "withdrawn"],
	["unknown", "stale"],
	["unknown", "undocumented"],
	["met", null],
	["not_applicable", null],
]
