# METADATA
# scope: package
# title: What is deployed
# description: >-
#   What a verdict is worth where what is deployed is known in part: resources in a
#   region that nobody knows, or a list with further members. What is known to be
#   outside stays violated, and the rest is not known.
package residency.engine.deployed

import data.residency.engine.levers

# METADATA
# description: A judgement with what is not known of the use in mind.
judged(judgement, asked) := object.union(judgement, {"verdict": "unknown", "cause": "undocumented", "needs": set(), "partial": set()}) if {
	count(asked.use.unknown_regions) > 0
	_may_change(judgement, asked)
} else := object.union(judgement, {"verdict": "unknown", "cause": "undeclared", "needs": (judgement.needs | turning), "partial": set()}) if {
	count(asked.use.partial) > 0
	_may_change(judgement, asked)
	judgement.cause in {null, "undeclared"}
	turning := asked.use.partial & levers.turning(asked.use, asked.activity)
	count(turning) > 0
} else := judgement

_may_change(judgement, asked) if {
	not judgement.verdict in {"violated", "not_applicable"}
	not asked.limit.universal
}

# That no data is held may turn on what is not known.
_may_change(judgement, asked) if {
	judgement.verdict == "not_applicable"
	not asked.limit.universal
	count(asked.use.partial) + count(asked.use.unknown_regions) > 0
	some on in levers.turning(asked.use, asked.activity)
	_is_known_in_part(on, asked.use)
}

_is_known_in_part(on, use) if on in use.partial

_is_known_in_part(on, use) if {
	count(use.unknown_regions) > 0
	use.feature.options[trim_prefix(on, "options.")].vendor
}
