# Findings on what will be and on what was, one of each unless said otherwise.
package residency.found.novelty_test

import data.residency.found.novelty

_finding := {
	"id": "R/cloud.disk#now/storage", "use": "cloud.disk#now", "requirement": "R", "feature": "cloud.disk", "activity": "storage",
	"verdict": "violated", "outside": ["US"], "outside_countries": ["US"],
}

_use := {"declared": false, "options": {"region": "westus", "redundancy": "LRS"}, "locations": ["westus"], "resources": ["a"]}

_is_known(now, was) if {
	known := novelty.known with input as {
		"now": {"findings": [_with(_finding, now, "finding")], "uses": {"cloud.disk#now": _with(_use, now, "use")}},
		"before": {
			"findings": [object.union(_with(_finding, was, "finding"), {"use": "cloud.disk#was"})],
			"uses": {"cloud.disk#was": _with(_use, was, "use")},
		},
	}
	count(known) == 1
}

_with(whole, changed, part) := object.union(whole, object.get(changed, part, {}))

test_what_stays_is_known if _is_known({}, {})

test_a_further_resource_is_new if not _is_known({"use": {"resources": ["a", "b"]}}, {})

test_fewer_resources_are_known if _is_known({}, {"use": {"resources": ["a", "b"]}})

test_a_declared_use_fails_as_ever if not _is_known({"use": {"declared": true}}, {})

test_a_use_without_resources_is_not_known if not _is_known({"use": {"resources": []}}, {})

test_what_moves_is_new if {
	not _is_known({"use": {"options": {"region": "eastus", "redundancy": "LRS"}, "locations": ["eastus"]}}, {})
}

test_what_is_put_elsewhere_is_new if not _is_known({"use": {"locations": ["eastus"]}}, {})

test_what_leaves_one_of_two_places_is_known if {
	_is_known({"use": {"options": {"regions": ["westus"]}}}, {"use": {"options": {"regions": ["westus", "eastus"]}, "locations": ["eastus", "westus"]}})
}

test_what_is_copied_further_is_new if not _is_known({"use": {"options": {"redundancy": "GRS"}}}, {})

test_what_is_copied_less_is_known if _is_known({}, {"use": {"options": {"redundancy": "GRS"}}})

test_a_switch_that_copies_is_new if {
	not _is_known({"use": {"options": {"geo_replication": true}}}, {"use": {"options": {"geo_replication": false}}})
	not _is_known({"use": {"options": {"geo_replication": true}}}, {})
}

test_a_switch_turned_off_is_known if {
	_is_known({"use": {"options": {"geo_replication": false}}}, {"use": {"options": {"geo_replication": true}}})
}

# Nobody knows which of two other values is worse.
test_another_value_is_new if not _is_known({"use": {"options": {"tier": "basic"}}}, {"use": {"options": {"tier": "premium"}}})

test_a_further_place_outside_is_new if {
	not _is_known({"finding": {"outside": ["CN", "US"], "outside_countries": ["CN", "US"]}}, {})
}

test_violated_where_it_was_unknown_is_new if not _is_known({}, {"finding": {"verdict": "unknown", "outside": []}})

test_unknown_where_it_was_violated_is_known if _is_known({"finding": {"verdict": "unknown", "outside": []}}, {})

test_what_was_met_is_new if not _is_known({"finding": {"verdict": "unknown"}}, {"finding": {"verdict": "met", "outside": []}})

test_another_requirement_says_nothing if not _is_known({}, {"finding": {"requirement": "S"}})
