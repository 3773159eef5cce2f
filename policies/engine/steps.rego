# METADATA
# scope: package
# title: Steps
# description: What to do next about a finding that does not pass, with what that takes.
package residency.engine.steps

# METADATA
# description: >-
#   The next step for a finding that nobody accepted: to declare paths or to make
#   changes where that gives met, to accept general statements where that does, to
#   have an integration evaluated, to ask the vendor where documents leave it open, else
#   to waive. Where one geography makes the difference, the step says so. Null for what
#   passes, and for what is violated where nobody asked what would help.
# scope: document
next(finding) := null if {
	finding.verdict in {"met", "not_applicable"}
} else := null if {
	finding.verdict == "violated"
	data.residency_config.remedies == false
} else := object.union(_step(finding), {"difference": finding.difference}) if {
	count(finding.difference) > 0
} else := _step(finding)

_step(finding) := {"do": "change", "changes": finding.passes_if[0]} if {
	finding.verdict == "violated"
	some change in finding.passes_if[0]
	change.kind == "change"
} else := {"do": "declare", "changes": finding.passes_if[0]} if {
	finding.verdict == "violated"
	count(finding.passes_if) > 0
} else := {"do": "waive"} if {
	finding.verdict == "violated"
} else := {"do": "declare", "paths": finding.needs} if {
	finding.cause == "undeclared"
} else := {"do": "evaluate"} if {
	finding.cause == "not_evaluated"
} else := {"do": "accept", "accept": ["general"]} if {
	finding.cause == "general"
	finding.if_accepted == "met"
} else := {"do": "ask_vendor", "cause": finding.cause}
