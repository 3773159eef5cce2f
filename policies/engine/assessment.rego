# METADATA
# scope: package
# title: Assessment
# description: >-
#   The report on one tenant whose document is known to be well formed: findings,
#   notes, counts and the verdict.
package residency.engine.assessment

import data.residency.engine.findings
import data.residency.engine.waivers

# METADATA
# description: All findings of one tenant, with their summary. What the runner asks for.
# entrypoint: true
assessment := object.union(_id, {
	"name": input.tenant.name,
	"country": input.tenant.country,
	"verdict": _verdict,
	"summary": _summary,
	"findings": waivers.findings_with_waivers,
	"notes": _notes,
})

_id := {"id": input.tenant.id} if {
	input.tenant.id
} else := {}

# The verdicts of the findings that nobody accepts.
_unwaived := [finding.verdict |
	some finding in waivers.findings_with_waivers
	finding.waiver == null
]

_verdict := "violated" if {
	"violated" in _unwaived
} else := "unknown" if {
	"unknown" in _unwaived
} else := "unknown" if {
	object.get(input, "incomplete", false)
} else := "met"

_summary := object.union(
	{verdict: count([true | some other in _unwaived; other == verdict]) |
		some verdict in ["met", "violated", "unknown", "not_applicable"]
	},
	{"waived": count(waivers.findings_with_waivers) - count(_unwaived)},
)

_notes := array.concat(
	array.concat(
		[{"code": "unused_requirement", "requirement": id} | some id in findings.idle_requirements],
		[object.union({"code": "uncovered_feature", "feature": use.id}, _name(use)) | some use in findings.uncovered_uses],
	),
	waivers.notes,
)

_name(use) := {"use": use.name} if use.name != null

_name(use) := {} if use.name == null
