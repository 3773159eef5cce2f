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
# description: How each case is judged by itself, given what decides in it.
cases(deciding, gap, use, limit) := {case: _in_world(world, gap, use, limit) | some case, world in deciding}

# METADATA
# description: The positions of the worlds in which a use is shown to pass, by itself.
passing(answer, judged) := {n |
	some n, case in answer.worlds
	judged[case].verdict in {"met", "not_applicable"}
}

_in_world(world, gap, use, limit) := object.union(_verdict(world, gap, use, limit, outside), {"outside": outside}) if {
	outside := {item.name | some item in world.items; places.outside(item, limit.countries)}
}

# The first that holds decides, worst first.
_verdict(world, gap, use, limit, outside) := {"verdict": "violated", "cause": null, "needs": set()} if {
	count(outside) > 0
} else := {"verdict": "unknown", "cause": "not_evaluated", "needs": set()} if {
	not _evaluated(world, use)
} else := {"verdict": "not_applicable", "cause": null, "needs": set()} if {
	_holds_nothing(world)
} else := {"verdict": "met", "cause": null, "needs": set()} if {
	limit.universal
} else := {"verdict": "unknown", "cause": "undeclared", "needs": needs} if {
	count(world.kinds & {"open", "located"}) > 0
	needs := _needs(world, {"open", "located"})
	count(needs) > 0
} else := {"verdict": "unknown", "cause": gap, "needs": set()} if {
	not world.speaking
} else := {"verdict": "unknown", "cause": gap, "needs": set()} if {
	not world.on_asked_data
} else := {"verdict": "unknown", "cause": "undeclared", "needs": needs} if {
	needs := _needs_of_areas(world, limit)
	count(needs) > 0
} else := {"verdict": "unknown", "cause": "stale", "needs": set()} if {
	"stale" in world.kinds
} else := {"verdict": "unknown", "cause": "undocumented", "needs": set()} if {
	_left_open(world, limit)
} else := {"verdict": "met", "cause": null, "needs": set()}

_holds_nothing(world) if {
	world.on_asked_data
	count(world.kinds - {"none"}) == 0
}

# What would tell the place within an area that reaches over the border of what
# is allowed, or narrow the area.
_needs_of_areas(world, limit) := _needs(world, {"narrowing"}) | {path |
	some item in world.items
	places.unsettled(item, limit.countries)
	some path in object.get(item, "needs", [])
} if {
	"area" in world.kinds
	some item in world.items
	places.unsettled(item, limit.countries)
} else := set()

_needs(world, kinds) := {path | some item in world.items; item.kind in kinds; some path in item.needs}

_evaluated(_, use) if not use.integration

_evaluated(world, use) if {
	use.evaluated
	count(world.items) > 0
}

# A source that names no place, or one that nobody can settle, or an area that
# is neither inside nor outside.
_left_open(world, limit) if {
	count(world.kinds & {"silent", "open"}) > 0
} else if {
	"area" in world.kinds
	some item in world.items
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
