# METADATA
# scope: package
# title: Waivers
# description: >-
#   Which findings are accepted, by whom and until when. A waiver changes no
#   verdict, and lapses when what it accepted changes.
package residency.engine.waivers

import data.residency.catalogue
import data.residency.engine.company
import data.residency.engine.places
import data.residency.engine.steps
import data.residency.engine.tenant
import data.residency.engine.uses

# METADATA
# description: All findings, the accepted ones with their waiver and the others with what to do next.
findings_with_waivers := [finding |
	some base in company.findings
	waiver := _accepted(base)
	finding := object.union(base, {"waiver": waiver, "next": _next(base, waiver)})
]

# METADATA
# description: What a gate needs to know of each finding.
# scope: document
decided := company.decided if {
	count(waivers) == 0
} else := [{"id": base.id, "verdict": base.verdict, "cause": base.cause, "waiver": waiver} |
	some base in company.without_remedies
	waiver := _accepted(base)
]

_next(finding, null) := steps.next(finding)

_next(_, waiver) := null if waiver != null

_accepted(finding) := {
	"reason": valid[0].reason,
	"approved_by": valid[0].approved_by,
	"expires": valid[0].expires,
} if {
	valid := [waiver.entry |
		some waiver in waivers
		_matches(waiver.entry, finding)
		not _expired(waiver.entry)
		not _lapsed(waiver.entry, finding)
	]
	count(valid) > 0
} else := null

# METADATA
# description: The waivers of the document, then those of other files that speak of this tenant.
waivers := array.concat(
	[{"from": "document", "index": i, "entry": entry} | some i, entry in object.get(input, "waivers", [])],
	[{"from": "file", "index": i, "entry": entry} |
		some i, entry in data.residency_config.waivers
		_speaks_of_tenant(entry)
	],
)

_speaks_of_tenant(entry) if not entry.tenant

_speaks_of_tenant(entry) if entry.tenant == input.tenant.name

_speaks_of_tenant(entry) if entry.tenant == input.tenant.id

# Only what would fail can be accepted.
_matches(entry, finding) if {
	finding.verdict in {"violated", "unknown"}
	entry.requirement == finding.requirement.id
	_accepts(entry, finding)
	object.get(entry, "activity", finding.activity) == finding.activity
	object.get(entry, "name", finding.feature.use) == finding.feature.use
}

_accepts(entry, finding) if uses.present_id(entry.feature) == finding.feature.id

_accepts(entry, finding) if {
	finding.verdict == "unknown"
	entry.cause == finding.cause
	not _may_be_violated(finding)
}

# What is outside under some declaration that is missing is no mere silence.
_may_be_violated(finding) if count(finding.outside) > 0

_may_be_violated(finding) if {
	some name in finding.beyond
	catalogue.tokens[trim_prefix(name, "outside ")] != null
}

_expired(entry) if tenant.as_of > entry.expires

# A pinned fact is gone, or says something else.
_lapsed(entry, finding) if {
	entry.fact
	not _still_said(entry, finding)
}

# Data is outside in a place that was not accepted.
_lapsed(entry, finding) if {
	some place in finding.outside
	not _covered(place, entry.places)
}

# The pinned places are those of the fact, and those where another one puts data
# outside.
_still_said(entry, finding) if {
	some fact in finding.facts
	fact.id == _present_fact(entry.fact)
	said := {place | some place in fact.places}
	pinned := {place | some place in object.get(entry, "places", fact.places)}
	count(said - pinned) == 0
	count((pinned - said) - {place | some place in finding.outside}) == 0
}

_present_fact(id) := concat("/", [uses.present_id(feature), key]) if [feature, key] := split(id, "/")

_covered(place, accepted) if place in accepted

_covered(place, accepted) if count(places.bound(place) - places.countries_of(accepted)) == 0

# METADATA
# description: What there is to say of each waiver, at most one thing.
notes := [object.union(note, {"waiver": {"from": waiver.from, "index": waiver.index}}) |
	some waiver in waivers
	code := _code(waiver.entry)
	note := object.union({"code": code}, _subject(waiver.entry))
]

_subject(entry) := {field: entry[name] |
	some field, name in {
		"requirement": "requirement",
		"feature": "feature",
		"use": "name",
		"activity": "activity",
		"cause": "cause",
		"expires": "expires",
	}
	entry[name]
}

_code(entry) := "expired_waiver" if {
	_expired(entry)
} else := "unused_waiver" if {
	count(_matched(entry)) == 0
} else := "lapsed_waiver" if {
	some finding in _matched(entry)
	_lapsed(entry, finding)
} else := "expiring_waiver" if {
	_days_left(entry) <= _warning_days
}

# How many days before its end a waiver is noted.
_warning_days := data.residency_config.waiver_warn_days

_warning_days := 30 if not data.residency_config.waiver_warn_days

_matched(entry) := [finding | some finding in company.findings; _matches(entry, finding)]

_days_left(entry) := (_midnight(entry.expires) - _midnight(tenant.as_of)) / ((24 * 3600) * 1000000000)

# Nanoseconds reach from 1677 to 2262; days beyond are as far off as these.
_midnight(day) := time.parse_rfc3339_ns(concat("", [min({"2262-01-01", max({"1678-01-01", day})}), "T00:00:00Z"]))
