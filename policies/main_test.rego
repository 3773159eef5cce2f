package main_test

import data.main

_finding := {
	"id": "JP-1/mail.box/storage",
	"verdict": "violated",
	"cause": null,
	"needs": [],
	"allowed": ["JP", "eu"],
	"forbidden": null,
	"documented": ["JP", "US"],
	"outside": ["US"],
	"waiver": null,
}

_denied(finding) := {result.msg | some result in results} if {
	results := main.deny with data.residency.report as {"verdict": "violated", "findings": [object.union(_finding, finding)], "notes": []}
}

_refused(error) := {result.msg | some result in results} if {
	results := main.deny with data.residency.report as {"verdict": null, "errors": [error]}
}

_warned(note) := {result.msg | some result in results} if {
	results := main.warn with data.residency.report as {"verdict": "met", "findings": [], "notes": [note]}
}

test_violated_finding_is_denied if {
	_denied({}) == {"JP-1/mail.box/storage: violated: documented in US, allowed JP, eu"}
}

test_forbidden_place_is_denied if {
	finding := {"allowed": null, "forbidden": ["US"], "outside": ["US", "global"]}
	_denied(finding) == {"JP-1/mail.box/storage: violated: documented in US, global, forbidden US"}
}

test_finding_of_a_company_rule_is_denied_with_its_reason if {
	finding := {"allowed": null, "forbidden": null, "outside": [], "facts": [{"claim": "Not on the list."}]}
	_denied(finding) == {"JP-1/mail.box/storage: violated: Not on the list."}
}

test_unknown_finding_is_denied_with_its_cause if {
	finding := {"verdict": "unknown", "cause": "general", "outside": []}
	_denied(finding) == {"JP-1/mail.box/storage: unknown: general"}
}

test_undeclared_finding_says_what_it_needs if {
	finding := {"verdict": "unknown", "cause": "undeclared", "needs": ["options.region", "tenant.created"]}
	_denied(finding) == {"JP-1/mail.box/storage: unknown: undeclared, needs options.region, tenant.created"}
}

test_met_finding_is_not_denied if _denied({"verdict": "met"}) == set()

test_finding_that_does_not_apply_is_not_denied if _denied({"verdict": "not_applicable"}) == set()

test_accepted_finding_is_not_denied if {
	_denied({"waiver": {"reason": "r", "approved_by": "a", "expires": "2027-01-01"}}) == set()
}

test_finding_is_the_metadata_of_its_denial if {
	results := main.deny with data.residency.report as {"verdict": "violated", "findings": [_finding], "notes": []}
	some result in results
	object.remove(result, ["msg"]) == _finding
}

test_error_is_denied if {
	error := {"code": "unknown_place", "path": "requirements[2].storage[0]", "value": "jpn"}
	_refused(error) == {"requirements[2].storage[0]: unknown place \"jpn\""}
}

test_error_of_the_form_is_denied_in_its_own_words if {
	error := {"code": "schema", "path": "tenant", "message": "name is required"}
	_refused(error) == {"tenant: name is required"}
}

test_error_of_the_whole_document_is_denied if {
	_refused({"code": "schema", "path": "", "message": "the document must be an object"}) == {"the document must be an object"}
	_refused({"code": "nothing_to_evaluate", "path": "requirements"}) == {"requirements: nothing to evaluate"}
}

test_false_is_shown_where_it_is_wrong if {
	error := {"code": "wrong_type", "path": "features[0].options.size", "value": false}
	_refused(error) == {"features[0].options.size: wrong type false"}
}

# A newline would begin a command of a CI system, an escape one of a terminal.
test_no_control_character_is_shown if {
	error := {"code": "schema", "path": "tenant", "message": "key a\n::error::b\u001b[2J\u202e\u2028 is not allowed"}
	_refused(error) == {"tenant: key a ::error::b [2J   is not allowed"}
}

test_note_is_a_warning if {
	_warned({"code": "uncovered_feature", "feature": "mail.box", "use": "main"}) == {"uncovered feature: mail.box#main"}
	_warned({"code": "unused_requirement", "requirement": "JP-1"}) == {"unused requirement: JP-1"}
}

test_note_on_a_waiver_says_what_it_accepts if {
	note := {
		"code": "expired_waiver",
		"requirement": "JP-1",
		"feature": "mail.box",
		"activity": "storage",
		"expires": "2026-01-01",
		"waiver": {"from": "document", "index": 0},
	}
	_warned(note) == {"expired waiver: JP-1/mail.box/storage"}
	_warned({"code": "unused_waiver", "requirement": "JP-1", "cause": "general"}) == {"unused waiver: JP-1/general"}
}

# The same end to end: whatever is no tenant document is refused.
test_no_document_passes if {
	count(main.deny) == 1
	count(main.deny) == 1 with input as []
	count(main.deny) == 1 with input as [{"path": "tenant.json", "contents": {}}]
	count(main.deny) == 2 with input as {}
}

# What a rule that builds texts cannot tell still fails.
test_a_finding_without_words_is_denied if {
	_denied({"allowed": null, "forbidden": null, "facts": []}) == {"JP-1/mail.box/storage: violated"}
}
