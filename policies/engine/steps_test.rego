# What to do next about a finding.
package residency.engine.steps_test

import data.residency.engine.invented_test as invented

_next(facts, changes) := invented.finding(facts, changes).next

_when(options, places) := invented.stored_when(options, places)

test_nothing_is_to_be_done_about_what_passes if {
	_next({"a": invented.stored(["JP"])}, {}) == null
	_next({"a": invented.stored(["not-stored"])}, {}) == null
}

test_what_is_open_is_to_be_declared if {
	_next({"a": invented.stored(["region", "user-location"])}, {}) == {"do": "declare", "paths": ["options.region", "tenant.user_countries"]}
}

test_what_is_set_is_to_be_changed if {
	facts := {"a": _when({"encrypted": [true]}, ["US"]), "b": _when({"encrypted": [false]}, ["JP"])}
	_next(facts, invented.options({"encrypted": true})) == {
		"do": "change",
		"changes": [{"pointer": "/features/0/options/encrypted", "value": false, "kind": "change"}],
	}
}

test_what_nothing_mends_is_to_be_waived if {
	_next({"a": invented.stored(["US"])}, {}) == {"do": "waive"}
}

test_general_statement_is_to_be_accepted_only_where_that_gives_met if {
	japan := invented.general(invented.stored(["JP"]))
	_next({}, {}) == {"do": "accept", "accept": ["general"]} with data.residency.general as japan
	abroad := invented.general(invented.stored(["US"]))
	_next({}, {}) == {"do": "ask_vendor", "cause": "general"} with data.residency.general as abroad
}

test_vendor_is_to_be_asked_where_documents_leave_it_open if {
	_next({}, {}) == {"do": "ask_vendor", "cause": "undocumented"}
	_next({"a": invented.withdrawn(["JP"])}, {}) == {"do": "ask_vendor", "cause": "withdrawn"}
	_next({"a": invented.bounded(["eu-data-boundary"])}, invented.allows(["eu"])) == {"do": "ask_vendor", "cause": "undocumented", "difference": ["efta"]}
}

test_integration_is_to_be_evaluated if {
	result := invented.assessed({"vault": invented.vault({})}, {
		"integrations": [{"name": "Legacy HR"}],
		"requirements": [invented.requirement({"features": ["integration.*"]})],
	})
	[found.next | some found in result.findings] == [{"do": "evaluate"}]
}

test_nothing_is_to_be_done_about_what_is_waived if {
	found := invented.finding({"a": invented.stored(["US"])}, {"waivers": [{
		"requirement": "R1", "feature": "acme.vault", "reason": "Invented.", "approved_by": "Someone", "expires": "2027-11-23",
	}]})
	found.waiver != null
	found.next == null
}
