# METADATA
# scope: package
# title: Ranking
# description: What to do next about a tenant, those steps first that settle the most findings.
package residency.engine.ranking

# METADATA
# description: >-
#   The steps of the findings that are given, each with those that it settles. What a
#   finding needs was found by judging it, so findings that need the same share a step.
# schemas:
#   - input: {"type": "object", "properties": {"findings": {"type": "array"}}}
# entrypoint: true
steps := ranked(input.findings)

# METADATA
# description: The same for any findings.
# scope: document
ranked(findings) := [entry[2] | some entry in sort(entries)] if {
	needs := sort([[_key(finding), i] | some i, finding in findings; finding.next != null; finding.waiver == null])
	firsts := [n | some n, _ in needs; not _shares(n, needs)]
	ends := array.concat(array.slice(firsts, 1, count(firsts)), [count(needs)])
	entries := [[0 - count(settled), settled[0], step] |
		some k, first in firsts
		settled := [i | some [_, i] in array.slice(needs, first, ends[k])]
		step := object.union(findings[settled[0]].next, {"settles": [findings[i].id | some i in settled]})
	]
}

# Those that need the same stand side by side, for there may be thousands.
_shares(n, needs) if needs[n][0] == needs[n - 1][0]

# What tells steps apart. A path of the tenant is the same for all its uses, one of an
# option is not; a requirement accepts for itself, a vendor is asked about a feature, and
# a waiver is for a requirement and a use, whatever the activity.
_key(finding) := ["declare", {_qualified(path, finding) | some path in finding.next.paths}] if {
	finding.next.paths
} else := [finding.next.do, finding.next.changes] if {
	finding.next.changes
} else := ["accept", finding.next.accept, finding.requirement.id] if {
	finding.next.accept
} else := [finding.next.do, finding.next.cause, finding.feature.id, finding.activity] if {
	finding.next.cause
} else := [finding.next.do, finding.feature.id] if {
	finding.next.do == "evaluate"
} else := [finding.next.do, finding.requirement.id, finding.feature.id, finding.feature.use]

_qualified(path, _) := path if startswith(path, "tenant.")

_qualified(path, finding) := [finding.feature.id, finding.feature.use, path] if not startswith(path, "tenant.")
