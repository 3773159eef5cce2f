# METADATA
# scope: package
# title: Company
# description: >-
#   Joins what a company's own rules find to the findings on its requirements.
#   Such rules live in packages of their own, residency.company.<name>, and see
#   the document, the findings on it and the catalogue, and change no finding but
#   their own. What theirs may hold is checked in company_faults.
package residency.engine.company

import data.residency.engine.findings as engine
import data.residency.engine.uses

# METADATA
# description: Every finding, waivers not yet applied; those of the company's own rules come last.
findings := array.concat(engine.findings, own)

# METADATA
# description: The same without asking what would help.
without_remedies := array.concat(engine.without_remedies, own)

# METADATA
# description: What a gate needs to know of each, where nobody waives anything.
decided := array.concat(engine.decided, [{"id": finding.id, "verdict": finding.verdict, "cause": finding.cause, "waiver": null} | some finding in own])

# METADATA
# description: Those of the company's own rules.
own := [finding |
	some found in data.residency.company[name].findings
	some use in used(found)
	finding := _finding(name, found, use)
]

# METADATA
# description: The use that a finding is about, as a list of one; empty where the document has none.
used(found) := [use |
	some use in uses.uses
	use.id == uses.present_id(found.feature)
	use.name == object.get(found, "use", null)
]

_finding(name, found, use) := {
	"id": concat("/", [rule, _label(use), found.activity]),
	"verdict": found.verdict,
	"severity": _given(found, "severity", "high"),
	"disputed": false,
	"requirement": {"id": rule, "title": object.get(found, "title", null), "controls": []},
	"feature": {
		"id": use.id,
		"name": use.feature.name,
		"product": use.feature.product,
		"use": use.name,
	},
	"activity": found.activity,
	"allowed": object.get(found, "allowed", null),
	"forbidden": object.get(found, "forbidden", null),
	"documented": sort(_given(found, "documented", [])),
	"outside": sort(_given(found, "outside", [])),
	"outside_countries": [],
	"beyond": [],
	"difference": [],
	"silent_data": [],
	"partial_data": [],
	"cause": _cause(found),
	"needs": sort(_given(found, "needs", [])),
	"passes_if": [],
	"if_accepted": null,
	"known_from": null,
	"facts": [{
		"id": concat("", ["company.", name, "/", found.rule]),
		"claim": found.reason,
		"data": [],
		"places": sort(_given(found, "documented", [])),
		"certainty": "stated",
		"status": "current",
		"decides": true,
		"boundary": false,
		"general": false,
		"effective": null,
		"citations": [{
			"title": reference.source.title,
			"url": object.get(reference.source, "url", null),
			"dated": object.get(reference.source, "dated", null),
			"read": reference.source.read,
			"copy": object.get(reference.source, "copy", null),
			"checked": object.get(reference.source, "checked", null),
			"section": reference.section,
			"confirmed": object.get(reference, "passage", null) != null,
			"url_inferred": object.get(reference.source, "url_inferred", false),
		} |
			some reference in _given(found, "citations", [])
		],
	}],
	"waiver": null,
} if {
	rule := concat(".", [name, found.rule])
}

# A field that is null is one that was left out.
_given(found, field, otherwise) := value if {
	value := object.get(found, field, null)
	value != null
} else := otherwise

_cause(found) := _given(found, "cause", "undocumented") if {
	found.verdict == "unknown"
} else := null

_label(use) := use.id if use.name == null

_label(use) := concat("#", [use.id, use.name]) if use.name != null
