# The small answer says what the report says.
package residency.decision_test

import data.residency
import data.residency.engine.invented_test as invented

_acme := {
	"inside": invented.feature({"a": invented.stored(["JP"])}, {}),
	"outside": invented.feature({"a": invented.stored(["US"])}, {}),
	"silent": invented.feature({"a": invented.silent}, {}),
	"empty": invented.feature({"a": invented.stored(["not-stored"])}, {}),
	"either": invented.feature(
		{"a": invented.stored_when({"encrypted": [true]}, ["US"]), "b": invented.stored_when({"encrypted": [false]}, ["JP"])},
		{"options": {"encrypted": {"type": "boolean"}}},
	),
}

_all := {"features": ["acme.inside", "acme.outside", "acme.silent", "acme.empty", {"id": "acme.either", "name": "a"}, {"id": "acme.either", "name": "b", "options": {"encrypted": true}}]}

_waived := object.union(_all, {"waivers": [{
	"requirement": "R1",
	"feature": "acme.outside",
	"reason": "Invented.",
	"approved_by": "Someone",
	"expires": "2027-11-23",
}]})

_company := {"rules": {"findings": [{"rule": "r", "feature": "acme.inside", "activity": "storage", "verdict": "violated", "reason": "Invented."}]}}

_config := {"as_of": invented.today}

# What the report and the decision say of a document, with some configuration.
_both(input_, config) := [report, decision] if {
	report := residency.report with input as input_ with data.residency.features as {"acme": _acme} with data.residency_config as config
	decision := residency.decision with input as input_ with data.residency.features as {"acme": _acme} with data.residency_config as config
}

_short(report) := {
	"verdict": report.verdict,
	"summary": report.summary,
	"open": [object.filter(found, ["id", "verdict", "cause"]) |
		some found in report.findings
		found.verdict in {"violated", "unknown"}
		found.waiver == null
	],
}

test_it_is_the_report_in_short if {
	every document in [_all, _waived, {"features": ["acme.inside"]}, {"features": ["acme.empty"]}] {
		[report, decision] := _both(invented.document(document), _config)
		decision == _short(report)
	}
}

test_open_is_what_somebody_has_to_see_to if {
	[_, decision] := _both(invented.document(_waived), _config)
	decision == {
		"verdict": "violated",
		"summary": {"met": 1, "violated": 1, "unknown": 2, "not_applicable": 1, "waived": 1},
		"open": [
			{"id": "R1/acme.silent/storage", "verdict": "unknown", "cause": "undocumented"},
			{"id": "R1/acme.either#a/storage", "verdict": "unknown", "cause": "undeclared"},
			{"id": "R1/acme.either#b/storage", "verdict": "violated", "cause": null},
		],
	}
}

test_a_companys_rules_count if {
	[report, decision] := _both(invented.document({"features": ["acme.inside"]}), _config) with data.residency.company as _company
	decision == _short(report)
	decision.open == [{"id": "rules.r/acme.inside/storage", "verdict": "violated", "cause": null}]
}

test_what_cannot_be_judged_has_no_verdict if {
	every document in [null, {}, invented.document({"features": ["acme.unknown"]}), invented.document({"features": []})] {
		[report, decision] := _both(document, _config)
		decision == report
		decision.verdict == null
		count(decision.errors) > 0
	}
}

test_a_finding_that_is_lost_is_a_fault if {
	[_, decision] := _both(invented.document(_all), _config) with data.residency.engine.findings.decided as []
	decision == {"verdict": null, "errors": [{"code": "internal_fault", "path": ""}]}
}

# Without remedies nobody knows what would help, and the rest stays.

test_remedies_are_left_out_where_nobody_wants_them if {
	[report, _] := _both(invented.document(_all), _config)
	[without, _] := _both(invented.document(_all), object.union(_config, {"remedies": false}))
	[found.id | some found in report.findings; count(found.passes_if) > 0] == ["R1/acme.either#a/storage", "R1/acme.either#b/storage"]
	every i, found in without.findings {
		found.passes_if == []
		object.remove(found, ["passes_if", "next"]) == object.remove(report.findings[i], ["passes_if", "next"])
	}
	[found.next | some found in without.findings; found.verdict == "violated"] == [null, null]
	[found.next.do | some found in without.findings; found.verdict == "unknown"] == ["ask_vendor", "declare"]
	[step.do | some step in without.next_steps] == ["ask_vendor", "declare"]
}

test_other_words_for_no_are_refused if {
	[report, _] := _both(invented.document(_all), object.union(_config, {"remedies": "no"}))
	report.verdict == null
	report.errors[0].path == "residency_config.remedies"
}
