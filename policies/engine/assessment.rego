# METADATA
# scope: package
# title: Assessment
# description: >-
#   The report on one tenant whose document is known to be well formed: findings,
#   notes, counts and the verdict. A fleet is judged use by use, since tenants share
#   uses, and what was told of each use is put together for each tenant.
package residency.engine.assessment

import data.residency.engine.company
import data.residency.engine.findings
import data.residency.engine.requirements
import data.residency.engine.uses
import data.residency.engine.waivers

# METADATA
# description: All findings of one tenant, with their summary. What the runner asks for.
# entrypoint: true
assessment := object.union(_id, {
	"name": input.tenant.name,
	"country": input.tenant.country,
	"verdict": _verdict(summary),
	"summary": summary,
	"findings": waivers.findings_with_waivers,
	"notes": array.concat(_notes(findings.idle_requirements, findings.uncovered_uses, _documented(uses.uses)), waivers.notes),
}) if {
	_is_whole
	summary := _summary(waivers.findings_with_waivers)
}

# METADATA
# description: The small answer, for those who only open or close a gate by it.
decision := {
	"verdict": _verdict(summary),
	"summary": summary,
	"open": [{"id": found.id, "verdict": found.verdict, "cause": found.cause} |
		some found in waivers.decided
		found.verdict in {"violated", "unknown"}
		found.waiver == null
	],
} if {
	_has_all_parts
	count(waivers.decided) == findings.number + count(company.own)
	summary := _summary(waivers.decided)
}

_id := {"id": input.tenant.id} if {
	input.tenant.id
} else := {}

# METADATA
# description: >-
#   What is found on each use of a tenant that waives nothing: what it adds to an
#   assessment, whatever else the tenant uses.
# entrypoint: true
by_use := [part |
	some i, use in uses.uses
	found := [finding |
		some finding in waivers.findings_with_waivers
		finding.feature.id == use.id
		finding.feature.use == use.name
	]
	part := {
		"findings": found,
		"told": {
			"summary": _summary(found),
			"idle": findings.idle_for(i),
			"uncovered": [{"id": use.id, "name": use.name} | findings.uncovered(i)],
			"documented": _documented([use]),
		},
	}
] if {
	_is_whole
}

# What was lost on the way would fail nothing, so without it there is no assessment.
_is_whole if {
	_has_all_parts
	count(waivers.findings_with_waivers) == findings.number + count(company.own)
}

_has_all_parts if {
	count(requirements.requirements) == count(input.requirements)
	count(uses.uses) == count(object.get(input, "features", [])) + count(object.get(input, "integrations", []))
}

# METADATA
# description: >-
#   The verdict, summary and notes of a tenant, from what by_use told of its uses.
# schemas:
#   - input: {"type": "object", "properties": {"told": {"type": "array"}}}
# entrypoint: true
together := {"verdict": _verdict(summary), "summary": summary, "notes": _notes(idle, uncovered, documented)} if {
	summary := {name: sum([told.summary[name] | some told in input.told]) | some name, _ in input.told[0].summary}
	idle := [id |
		some id in input.told[0].idle
		every told in input.told {
			id in told.idle
		}
	]
	uncovered := [use | some told in input.told; some use in told.uncovered]
	documented := [use | some told in input.told; some use in told.documented]
}

_verdict(summary) := "violated" if {
	summary.violated > 0
} else := "unknown" if {
	summary.unknown > 0
} else := "unknown" if {
	object.get(input, "incomplete", false)
} else := "met"

# A finding that somebody accepts counts as waived, and as nothing else.
_summary(found) := object.union(
	{verdict: count([true | some other in unwaived; other == verdict]) |
		some verdict in ["met", "violated", "unknown", "not_applicable"]
	},
	{"waived": count(found) - count(unwaived)},
) if {
	unwaived := [finding.verdict | some finding in found; finding.waiver == null]
}

_notes(idle, uncovered, documented) := array.concat(
	[{"code": "unused_requirement", "requirement": id} | some id in idle],
	array.concat(
		[object.union({"code": "uncovered_feature", "feature": use.id}, _name(use)) | some use in uncovered],
		[{"code": "documented_integration", "feature": use.id, "documented": use.documented} | some use in documented],
	),
)

# Integrations of which the catalogue documents the product.
_documented(used) := [{"id": use.id, "documented": use.documented} |
	some use in used
	use.documented != []
]

_name(use) := {"use": use.name} if use.name != null

_name(use) := {} if use.name == null
