# What a finding lacks to be met.
package residency.engine.differences_test

import data.residency.engine.invented_test as invented

_differs(facts, changes) := invented.finding(facts, changes).difference

test_boundary_that_reaches_out_lacks_the_rest if {
	facts := {"a": invented.bounded(["eu-data-boundary"])}
	_differs(facts, invented.allows(["eu"])) == ["efta"]
	_differs(facts, invented.allows(["eu", "efta"])) == []
	_differs(facts, invented.allows(["DE"])) == ["eu-data-boundary"]
}

test_place_that_reaches_out_lacks_the_rest if {
	_differs({"a": invented.stored(["eea"])}, invented.allows(["eu"])) == ["efta"]
	_differs({"a": invented.stored(["DE", "eu-data-boundary"])}, invented.allows(["eu"])) == ["efta"]
}

# Japan and the United States share nothing: no geography makes the difference.
test_place_elsewhere_lacks_no_geography if {
	_differs({"a": invented.stored(["US"])}, {}) == []
	_differs({"a": invented.stored(["global"])}, invented.allows(["eu"])) == []
	_differs({"a": invented.bounded(["eu-data-boundary"])}, invented.forbids(["CH"])) == []
}

test_difference_is_told_only_where_it_would_be_met if {
	facts := {"a": invented.bounded(["eu-data-boundary"]), "b": invented.silent}
	_differs(facts, invented.allows(["eu"])) == []
}

# Countries of what is outside.

test_countries_outside_are_those_of_places_that_are_not_allowed if {
	found := invented.finding({"a": invented.stored(["eu-data-boundary"])}, invented.allows(["eu"]))
	found.outside == ["eu-data-boundary"]
	found.outside_countries == ["CH", "IS", "LI", "NO"]
}

test_countries_of_a_boundary_outside_are_told_and_those_of_an_area_are_not if {
	invented.finding({"a": invented.bounded(["efta"])}, invented.allows(["eu"])).outside_countries == ["CH", "IS", "LI", "NO"]
	invented.finding({"a": invented.stored(["acme-europe"])}, {}).outside_countries == []
}

test_europe_holds_cyprus if {
	invented.outcome({"a": invented.stored(["eu"])}, invented.allows(["europe"])) == invented.met
}

# What accepting would give.

test_accepting_is_tried if {
	bound := invented.general(invented.bounded(["eu-data-boundary"]))
	found := invented.finding({}, invented.allows(["eu"])) with data.residency.general as bound
	[found.cause, found.if_accepted] == ["general", "unknown"]
	inside := invented.finding({}, invented.allows(["eu-data-boundary"])) with data.residency.general as bound
	[inside.cause, inside.if_accepted] == ["general", "met"]
	other := invented.finding({}, {}) with data.residency.general as bound
	[other.cause, other.if_accepted] == ["general", "violated"]
	invented.finding({"a": invented.silent}, {}).if_accepted == null
}

# In one world only the vendor speaks, in the other a fact leaves it open.
test_cause_is_found_for_each_world if {
	facts := {"a": invented.stored_when({"encrypted": [true]}, ["acme-europe"]), "b": invented.stored_when({"encrypted": [false]}, ["acme-europe"])}
	general := invented.general(invented.stored(["JP"]))
	invented.outcome(facts, invented.allows(["eu"])) == invented.unknown("undocumented") with data.residency.general as general
}
