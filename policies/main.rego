# METADATA
# scope: package
# title: Conftest
# description: >-
#   The report in the shape that conftest asks for, which takes its decisions
#   from the package main. Each result has a message and, as metadata, the error,
#   finding or note that it stands for. A file with several documents is judged
#   document by document; with --combine there is no tenant document as input,
#   and that is refused.
package main

import data.residency

# METADATA
# title: Deny
# description: What keeps the document from being judged, and every violated or unknown finding that nobody accepted.
# entrypoint: true
deny contains _result(error, concat(": ", [part | some part in [error.path, _mistake(error)]; part != ""])) if {
	some error in residency.report.errors
}

deny contains _result(finding, concat(": ", [part | some part in [finding.id, finding.verdict, _why(finding)]; part != ""])) if {
	some finding in residency.report.findings
	finding.verdict in {"violated", "unknown"}
	finding.waiver == null
}

# METADATA
# title: Warn
# description: What is worth knowing of the document and fails nothing.
# entrypoint: true
warn contains _result(note, concat(": ", [_spelled(note.code), _subject(note)])) if {
	some note in residency.report.notes
}

# A document decides part of the texts: nothing gets through that a terminal or
# a CI system would obey.
_result(metadata, text) := object.union(metadata, {"msg": regex.replace(text, `[\p{C}\p{Z}]`, " ")})

_mistake(error) := error.message if {
	error.message
} else := sprintf("%s %s", [_spelled(error.code), json.marshal(error.value)]) if {
	error.value != null
} else := _spelled(error.code)

_why(finding) := sprintf("documented in %s, %s", [_listed(finding.outside), _limit(finding)]) if {
	finding.verdict == "violated"
	_speaks_of_places(finding)
} else := finding.facts[0].claim if {
	# A company's own rule may judge by something else than places.
	finding.verdict == "violated"
} else := concat(", needs ", [part | some part in [finding.cause, _listed(finding.needs)]; part != ""]) if {
	finding.verdict == "unknown"
} else := ""

_speaks_of_places(finding) if finding.allowed != null

_speaks_of_places(finding) if finding.forbidden != null

_limit(finding) := concat(" ", ["allowed", _listed(finding.allowed)]) if finding.allowed != null

_limit(finding) := concat(" ", ["forbidden", _listed(finding.forbidden)]) if finding.forbidden != null

_listed(names) := concat(", ", names)

_spelled(code) := replace(code, "_", " ")

# What a note speaks of, as the ids of findings say it.
_subject(note) := concat("/", [concat("#", words) |
	some names in [["requirement"], ["feature", "use"], ["activity"], ["cause"]]
	words := [note[name] | some name in names]
	count(words) > 0
])
