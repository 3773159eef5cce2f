# METADATA
# scope: package
# title: Data residency
# description: >-
#   Does where the vendors document that customer data is stored and processed
#   satisfy what this tenant requires?

# METADATA
# scope: subpackages
# description: >-
#   With `opa check -s policies/schema`, OPA refuses a rule, here or in any
#   package below, that asks the input for a key which no tenant document has.
# schemas:
#   - input: schema.tenant
package residency

import data.residency.engine.assessment
import data.residency.engine.ranking
import data.residency.engine.uses
import data.residency.raw_plan
import data.residency.validation

# METADATA
# title: Report
# description: >-
#   The report on the tenant document that is the input. It is defined for every
#   input: a document that cannot be judged has no verdict and lists its errors.
# entrypoint: true
report := raw_plan.report if {
	raw_plan.is_given
} else := judged

# METADATA
# description: The same of an input that is a document.
judged := _refusal(validation.errors) if {
	count(validation.errors) > 0
} else := object.union(assessment.assessment, {
	"uses": [_use(use) | some use in uses.uses],
	"next_steps": ranking.ranked(assessment.assessment.findings),
}) if {
	count(validation.errors) == 0
	count(assessment.assessment.findings) > 0
} else := _refusal([{"code": "nothing_to_evaluate", "path": "requirements"}]) if {
	count(assessment.assessment.findings) == 0
} else := _refusal([{"code": "internal_fault", "path": ""}])

# METADATA
# title: Decision
# description: >-
#   The report in short, for gates and for logs of decisions: the verdict, the counts,
#   and which findings are open, without asking what would help. It is defined for
#   every input, as the report is.
# entrypoint: true
decision := raw_plan.decision if {
	raw_plan.is_given
} else := _refusal(validation.errors) if {
	count(validation.errors) > 0
} else := assessment.decision if {
	sum([n | some n in assessment.decision.summary]) > 0
} else := _refusal([{"code": "nothing_to_evaluate", "path": "requirements"}]) if {
	assessment.decision
} else := _refusal([{"code": "internal_fault", "path": ""}])

# A use as findings name it. Which resources show it is for whoever found them to say.
_use(use) := {"id": label, "feature": use.id, "options": use.options, "resources": []} if {
	label := concat("#", [name | some name in [use.id, use.name]; name != null])
}

_refusal(errors) := {"verdict": null, "errors": errors}
