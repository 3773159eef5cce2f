# METADATA
# scope: package
# title: Raw plans
# description: >-
#   A plan of Terraform or OpenTofu (show -json) as the input, for conftest and OPA. The
#   runner reads plans itself, and so leaves this file out. What stands for a tenant
#   document comes from data.residency_config: country, cloud and profile.
# schemas:
#   - input: {"type": "object"}
package residency.raw_plan

import data.residency.engine.assessment
import data.residency.engine.ranking
import data.residency.found
import data.residency.profiles
import data.residency.raw_plan.shapes
import data.residency.validation

# METADATA
# description: Whether the input is a plan or a state, and no tenant document.
is_given if {
	input.format_version
	some key in ["resource_changes", "planned_values", "values"]
	input[key]
}

# METADATA
# description: The report on what a plan deploys, as the runner gives it.
report := _refused(_mistakes) if {
	count(_mistakes) > 0
} else := _refused(joined.faults) if {
	count(joined.faults) > 0
} else := object.union(_assessed, {
	"notes": array.concat(joined.notes, _notes),
	"uses": joined.uses,
	"found": joined.found,
	"next_steps": ranking.ranked(_assessed.findings),
}) if {
	_is_judged
} else := _refused([{"code": "nothing_to_evaluate", "path": "resource_changes"}])

# METADATA
# description: The same in short.
decision := _refused(report.errors) if {
	report.errors
} else := short if {
	short := assessment.decision with input as joined.document
}

_refused(errors) := {"verdict": null, "errors": errors}

_is_judged if count(_assessed.findings) > 0

_is_judged if joined.done

_notes := [] if {
	joined.done
} else := _assessed.notes

_country := data.residency_config.country if {
	data.residency_config.country
} else := ""

_cloud := data.residency_config.cloud if {
	data.residency_config.cloud
} else := "public"

_profiles := data.residency_config.profile if {
	is_array(data.residency_config.profile)
} else := [data.residency_config.profile] if {
	data.residency_config.profile
} else := []

_document := {
	"tenant": {"name": concat(" ", ["Tenant", _country]), "country": _country, "cloud": _cloud},
	"features": [],
	"requirements": [requirement | some name in _profiles; some requirement in profiles.requirements[name]],
}

_mistakes := array.concat(_open, [mistake |
	count(_open) == 0
	some mistake in validation.errors with input as _document
])

_open := [{"code": "schema", "path": path, "message": message} | some [path, message] in array.concat(_unset, _errored)]

_unset := [[path, message] |
	some [path, message, value] in [
		["residency_config.country", "a plan says nothing of the tenant: give the country that it signed up with", _country],
		["residency_config.profile", "a plan says nothing of what is required: give a profile, or a list of them", _profiles],
	]
	count(value) == 0
]

_errored := array.concat(
	[["errored", "the plan ended with an error, so that it does not hold what will be deployed"] | input.errored == true],
	[["residency_config.profile", sprintf("unknown profile %v (known: %s)", [name, concat(", ", sort(object.keys(profiles.requirements)))])] |
		some name in _profiles
		not profiles.requirements[name]
	],
)

_assessed := judged if {
	judged := assessment.assessment with input as joined.document
}

# METADATA
# description: What the resources of the plan mean, joined with what stands for a document.
joined := result if {
	result := found.joined with input as {"document": _without_features, "inputs": _inputs, "shapes": shapes.all}
}

# It declares no use, and leaves nothing out by that.
_without_features := object.remove(_document, ["features"])

_inputs := [object.union({"file": "", "kind": _kind, "deletions": count(_deleted)}, _incomplete)]

_kind := "terraform-state" if {
	not input.resource_changes
	not input.planned_values
} else := "terraform-plan"

_incomplete := {"incomplete": "changes of the plan are deferred"} if {
	count(object.get(input, "deferred_changes", [])) > 0
} else := {"incomplete": "the plan is for a part of the configuration (-target), or parts of it are deferred"} if {
	input.complete == false
} else := {}

_deleted := [change | some change in object.get(input, "resource_changes", []); change.mode != "data"; "delete" in change.change.actions]
