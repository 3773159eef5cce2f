# METADATA
# scope: package
# title: Faults of a company's own rules
# description: >-
#   What is wrong with the findings of a company's own rules. A document that
#   meets one is not judged, so that no finding is lost in silence.
package residency.engine.company_faults

import data.residency.engine.company

# METADATA
# description: Each fault, with the rules that made it.
faults := array.concat(
	[{"rules": name, "found": found, "fault": fault} |
		some [name, found] in _found
		some fault in _faults_of(found)
	],
	[{"rules": name, "found": found, "fault": "another finding has the same rule, feature, use and activity"} |
		some i, [name, found] in _found
		some j, key in _keys
		j < i
		key == _keys[i]
	],
)

_found := [[name, found] | some found in data.residency.company[name].findings]

# What tells findings apart, by their position.
_keys[i] := [name, found.rule, found.feature, object.get(found, "use", null), found.activity] if {
	some i, [name, found] in _found
	is_object(found)
}

_faults_of(found) := ["must be an object"] if not is_object(found)

_faults_of(found) := array.concat(
	[sprintf("unknown field %q", [field]) |
		some field, _ in found
		not _fields[field]
	],
	array.concat(
		[sprintf("%s must be %s", [field, wanted]) |
			some field, wanted in _fields
			not _fits(field, object.get(found, field, null))
		],
		array.concat(
			[sprintf("feature: the document uses no %v", [found.feature]) |
				is_string(found.feature)
				count(company.used(found)) == 0
			],
			[sprintf("citations[%d].source: `verified` is no key any more: write `read`, `copy` and `checked`", [i]) |
				some i, reference in found.citations
				reference.source.verified
			],
		),
	),
) if {
	is_object(found)
}

# The fields of a finding, and what each must be.
_fields := {
	"rule": "a word of letters, digits, '.', '_' and '-'",
	"feature": "the id of a feature or integration that the document uses",
	"activity": "storage, processing, transit or support_access",
	"verdict": "met, violated, unknown or not_applicable",
	"reason": "a text that says why",
	"title": "a text, or left out",
	"use": "the name of a use, or left out",
	"severity": "low, medium, high or critical, or left out",
	"cause": "a cause of an unknown finding, or left out",
	"allowed": "a list of places, or left out",
	"forbidden": "a list of places, or left out",
	"documented": "a list of places, or left out",
	"outside": "a list of places, or left out",
	"needs": "a list of paths, or left out",
	"citations": "a list of sources, each with title, read and section, or left out",
}

_fits("rule", value) if regex.match(`^[A-Za-z0-9._-]+$`, value)

_fits("feature", value) if is_string(value)

_fits("activity", value) if value in {"storage", "processing", "transit", "support_access"}

_fits("verdict", value) if value in {"met", "violated", "unknown", "not_applicable"}

_fits("reason", value) if {
	is_string(value)
	trim_space(value) != ""
}

_fits(field, value) if {
	field in {"title", "use"}
	is_string(value)
}

_fits("severity", value) if value in {"low", "medium", "high", "critical"}

_fits("cause", value) if value in {"undeclared", "not_evaluated", "general", "withdrawn", "stale", "undocumented"}

_fits(field, value) if {
	field in {"allowed", "forbidden", "documented", "outside", "needs"}
	is_array(value)
	every item in value {
		is_string(item)
	}
}

_fits("citations", value) if {
	is_array(value)
	every reference in value {
		is_string(reference.section)
		is_string(reference.source.title)
		is_string(reference.source.read)
	}
}

_fits(field, null) if not field in {"rule", "feature", "activity", "verdict", "reason"}
