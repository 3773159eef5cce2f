# Which statements speak of a tenant and use, on which day.
package residency.engine.statements_test

import data.residency.engine.invented_test as invented

# Tenants. A statement that does not apply leaves nothing documented.

_nothing := invented.unknown("undocumented")

test_fact_for_other_countries_does_not_apply if {
	facts := {"a": invented.stored_for({"countries": ["DE", "FR"]}, ["US"])}
	invented.outcome(facts, {}) == _nothing
	invented.outcome(facts, invented.tenant({"country": "FR"})) == invented.violated
}

test_fact_for_a_group_applies_to_its_countries if {
	facts := {"a": invented.stored_for({"groups": ["acme-emea"]}, ["US"])}
	group := {"acme-emea": {"name": "Invented", "countries": ["DE", "ZA"]}}
	invented.outcome(facts, invented.tenant({"country": "ZA"})) == invented.violated with data.residency.geography.groups.groups as group
	invented.outcome(facts, {}) == _nothing with data.residency.geography.groups.groups as group
}

test_fact_for_countries_and_groups_applies_to_either if {
	facts := {"a": invented.stored_for({"countries": ["JP"], "groups": ["acme-emea"]}, ["US"])}
	group := {"acme-emea": {"name": "Invented", "countries": ["DE"]}}
	every country in ["JP", "DE"] {
		invented.outcome(facts, invented.tenant({"country": country})) == invented.violated with data.residency.geography.groups.groups as group
	}
	invented.outcome(facts, invented.tenant({"country": "FR"})) == _nothing with data.residency.geography.groups.groups as group
}

test_excepted_countries_and_groups_are_left_out if {
	facts := {"a": invented.stored_for(
		{"groups": ["acme-emea"], "except": {"countries": ["FR"], "groups": ["acme-africa"]}},
		["US"],
	)}
	groups := {
		"acme-emea": {"name": "Invented", "countries": ["DE", "FR", "ZA"]},
		"acme-africa": {"name": "Invented", "countries": ["ZA"]},
	}
	invented.outcome(facts, invented.tenant({"country": "DE"})) == invented.violated with data.residency.geography.groups.groups as groups
	every country in ["FR", "ZA", "JP"] {
		invented.outcome(facts, invented.tenant({"country": country})) == _nothing with data.residency.geography.groups.groups as groups
	}
}

test_exceptions_alone_leave_everybody_else if {
	facts := {"a": invented.stored_for({"except": {"countries": ["DE"]}}, ["US"])}
	invented.outcome(facts, {}) == invented.violated
	invented.outcome(facts, invented.tenant({"country": "DE"})) == _nothing
}

test_facts_speak_of_the_public_cloud_unless_they_say_otherwise if {
	facts := {"a": invented.stored(["JP"])}
	invented.outcome(facts, invented.tenant({"cloud": "public"})) == invented.met
	invented.outcome(facts, invented.tenant({"cloud": "us-government"})) == _nothing
	invented.outcome(facts, invented.tenant({"cloud": "china"})) == _nothing
}

test_facts_for_another_cloud_speak_of_it_only if {
	facts := {"a": invented.stored_for({"cloud": "china"}, ["CN"])}
	invented.outcome(facts, {}) == _nothing
	invented.outcome(facts, invented.tenant({"cloud": "us-government"})) == _nothing
	invented.outcome(facts, invented.tenant({"cloud": "china"})) == invented.violated
}

# Declared attributes and options.

test_created_from_is_inclusive_and_before_exclusive if {
	facts := {"a": invented.stored_for({"created": {"from": "2022-04-15", "before": "2023-01-01"}}, ["US"])}
	every day in ["2022-04-15", "2022-12-31"] {
		invented.outcome(facts, invented.tenant({"created": day})) == invented.violated
	}
	every day in ["2022-04-14", "2023-01-01"] {
		invented.outcome(facts, invented.tenant({"created": day})) == _nothing
	}
}

test_any_of_the_named_commitments_will_do if {
	facts := {"a": invented.stored_for({"commitments": ["multi-geo", "product-terms"]}, ["US"])}
	invented.outcome(facts, invented.tenant({"commitments": ["eu-data-boundary", "multi-geo"]})) == invented.violated
	invented.outcome(facts, invented.tenant({"commitments": ["eu-data-boundary"]})) == _nothing
	invented.outcome(facts, invented.tenant({"commitments": []})) == _nothing
}

test_excepted_commitments_are_left_out if {
	facts := {"a": invented.stored_for({"except": {"commitments": ["multi-geo"]}}, ["US"])}
	invented.outcome(facts, invented.tenant({"commitments": []})) == invented.violated
	invented.outcome(facts, invented.tenant({"commitments": ["product-terms"]})) == invented.violated
	invented.outcome(facts, invented.tenant({"commitments": ["product-terms", "multi-geo"]})) == _nothing
}

test_any_of_the_named_values_of_an_option_will_do if {
	facts := {"a": invented.stored_when({"tier": ["basic", "standard"]}, ["US"])}
	invented.outcome(facts, invented.options({"tier": "standard"})) == invented.violated
	invented.outcome(facts, invented.options({"tier": "premium"})) == _nothing
}

test_set_option_applies_by_any_overlap if {
	facts := {"a": invented.stored_when({"methods": ["sms", "voice"]}, ["US"])}
	invented.outcome(facts, invented.options({"methods": ["push", "sms"]})) == invented.violated
	invented.outcome(facts, invented.options({"methods": ["push"]})) == _nothing
	invented.outcome(facts, invented.options({"methods": []})) == _nothing
}

test_boolean_option_false_is_a_value if {
	facts := {"a": invented.stored_when({"encrypted": [false]}, ["US"])}
	invented.outcome(facts, invented.options({"encrypted": false})) == invented.violated
	invented.outcome(facts, invented.options({"encrypted": true})) == _nothing
}

test_all_conditions_must_hold if {
	facts := {"a": invented.stored_with(["US"], {
		"tenants": {"countries": ["JP"], "created": {"from": "2022-01-01"}},
		"when": {"tier": ["basic"], "methods": ["sms"]},
	})}
	use := invented.options({"tier": "basic", "methods": ["sms"]})
	after := {"tenant": {"created": "2022-06-01"}}
	before := {"tenant": {"created": "2021-06-01"}}
	other := invented.options({"tier": "basic", "methods": ["push"]})
	invented.outcome(facts, object.union(use, after)) == invented.violated
	invented.outcome(facts, object.union(use, before)) == _nothing
	invented.outcome(facts, object.union(other, after)) == _nothing
}

# Withdrawn, moved and ended statements.

test_withdrawn_fact_is_shown_and_does_not_decide if {
	found := invented.finding({"a": invented.withdrawn(["US"]), "b": invented.stored(["JP"])}, {})
	found.verdict == "met"
	found.documented == ["JP"]
	[[fact.id, fact.status, fact.decides] | some fact in found.facts] == [
		["acme.vault/b", "current", true],
		["acme.vault/a", "withdrawn", false],
	]
}

test_withdrawn_fact_that_does_not_apply_is_not_shown if {
	gone := invented.stored_with(["US"], {
		"tenants": {"countries": ["DE"]},
		"status": "withdrawn", "until": "2025-01-01",
	})
	invented.finding({"a": gone}, {}).facts == []
	invented.outcome({"a": gone}, {}) == _nothing
}

test_withdrawn_fact_with_an_open_condition_asks_for_nothing if {
	gone := invented.stored_with(["US"], {
		"when": {"tier": ["basic"]},
		"status": "withdrawn", "until": "2025-01-01",
	})
	invented.outcome({"a": gone}, {}) == invented.unknown("withdrawn")
	invented.outcome({"a": gone, "b": invented.stored(["JP"])}, {}) == invented.met
}

test_moved_fact_keeps_its_status if {
	moved := invented.stored_with(["US"], {"status": "moved", "until": "2025-01-01"})
	found := invented.finding({"a": moved}, {})
	found.facts[0].status == "moved"
	found.facts[0].decides == false
}

# What a source said until some day it says no longer.
test_fact_that_ended_does_not_decide if {
	facts := {"a": invented.stored_with(["US"], {"until": "2025-01-01"})}
	found := invented.finding(facts, {})
	found.verdict == "unknown"
	invented.outcome(facts, {"as_of": "2024-12-31"}) == invented.violated
}

# On the day of judgement.

test_before_the_source_is_dated_nothing_is_documented if {
	facts := {"a": invented.stored_with(["US"], {"citations": invented.cited("2022-08-08")})}
	invented.outcome(facts, {"as_of": "2022-08-07"}) == _nothing
	invented.outcome(facts, {"as_of": "2022-08-08"}) == invented.violated
	invented.finding(facts, {"as_of": "2022-08-07"}).facts == []
}

# Before, the finding is what it was, and says from when more is known.
test_undated_source_speaks_from_the_day_it_was_read if {
	facts := {"a": invented.stored_with(["US"], {"citations": invented.cited(null)})}
	invented.outcome(facts, {"as_of": "2026-05-31"}) == _nothing
	invented.finding(facts, {"as_of": "2026-05-31"}).known_from == "2026-06-01"
	invented.outcome(facts, {"as_of": "2026-06-01"}) == invented.violated
	invented.finding(facts, {"as_of": "2026-06-01"}).known_from == null
}

_met_before := {"old": invented.stored(["JP"])}

_read_later(changes) := object.union(
	_met_before,
	{"new": invented.stored_with(["US"], object.union({"citations": invented.cited(null)}, changes))},
)

test_reading_later_leaves_the_verdict_of_a_day_as_it_was if {
	facts := _read_later({})
	invented.outcome(facts, {"as_of": "2026-05-31"}) == invented.met
	invented.finding(facts, {"as_of": "2026-05-31"}).known_from == "2026-06-01"
	invented.outcome(facts, {}) == invented.violated
	invented.finding(facts, {}).known_from == null
}

test_what_was_read_later_of_others_or_of_other_things_tells_this_use_nothing if {
	every changes in [
		{"tenants": {"countries": ["DE"]}},
		{"when": {"tier": ["basic"]}},
		{"data": ["logs"]},
		{"storage": null, "processing": ["US"]},
		{"citations": invented.cited("2026-06-01")},
		{"effective": {"from": "2026-09-01"}},
		{"effective": {"until": "2026-05-01"}},
	] {
		facts := {id: {key: value | some key, value in fact; value != null} | some id, fact in _read_later(changes)}
		document := object.union(
			{"as_of": "2026-05-31"},
			object.union(invented.options({"tier": "premium"}), invented.requires({"data": ["customer-data"]})),
		)
		invented.finding(facts, document).known_from == null
	}
}

test_next_of_several_readings_is_told if {
	later := [{"source": object.union(invented.source_dated(null), {"read": "2026-08-01"}), "section": "s"}]
	facts := {
		"a": invented.stored_with(["US"], {"citations": invented.cited(null)}),
		"b": invented.stored_with(["US"], {"citations": later}),
	}
	invented.finding(facts, {"as_of": "2026-05-31"}).known_from == "2026-06-01"
	invented.finding(facts, {"as_of": "2026-06-01"}).known_from == "2026-08-01"
}

test_dated_source_beside_an_undated_one_is_known_from_its_date if {
	facts := {"a": invented.stored_with(["US"], {"citations": array.concat(invented.cited(null), invented.cited("2022-01-01"))})}
	invented.outcome(facts, {"as_of": "2022-01-01"}) == invented.violated
	invented.finding(facts, {"as_of": "2021-12-31"}).known_from == null
}

# By its own words.

test_practice_begins_on_the_day_that_its_source_names if {
	facts := object.union(_met_before, {"new": invented.stored_with(["US"], {"effective": {"from": "2026-12-14"}})})
	invented.outcome(facts, {"as_of": "2026-12-13"}) == invented.met
	[[fact.id, fact.status, fact.decides] | some fact in invented.finding(facts, {"as_of": "2026-12-13"}).facts] == [
		["acme.vault/old", "current", true],
		["acme.vault/new", "upcoming", false],
	]
	invented.outcome(facts, {"as_of": "2026-12-14"}) == invented.violated
}

test_practice_that_nobody_announced_yet_is_not_shown if {
	facts := {"a": invented.stored_with(["US"], {"effective": {"from": "2026-12-14"}})}
	invented.finding(facts, {"as_of": "2021-12-31"}).facts == []
}

test_practice_ends_on_the_day_that_its_source_names if {
	facts := {"a": invented.stored_with(["US"], {"effective": {"until": "2026-07-01"}})}
	invented.outcome(facts, {"as_of": "2026-06-30"}) == invented.violated
	invented.outcome(facts, {"as_of": "2026-07-01"}) == invented.unknown("withdrawn")
}

# A history entry for others than the fact speaks of.

test_earlier_edition_speaks_to_its_own_tenants if {
	facts := {"a": invented.stored_with(["JP"], {
		"tenants": {"countries": ["JP"]},
		"citations": invented.cited("2024-01-01"),
		"history": [{
			"until": "2024-01-01",
			"claim": "At first in the United States, for Germans.",
			"tenants": {"countries": ["DE"]},
			"storage": ["US"],
			"citations": invented.cited("2020-01-01"),
		}],
	})}
	german := invented.tenant({"country": "DE"})
	then := {"as_of": "2023-12-31"}
	invented.outcome(facts, then) == _nothing
	invented.outcome(facts, object.union(then, german)) == invented.violated
	invented.outcome(facts, german) == _nothing
	invented.finding(facts, german).facts == []
	invented.outcome(facts, {}) == invented.met
}

test_since_comes_before_the_date_of_the_source if {
	facts := {"a": invented.stored_with(["US"], {"since": "2020-01-01"})}
	invented.outcome(facts, {"as_of": "2019-12-31"}) == _nothing
	invented.outcome(facts, {"as_of": "2020-01-01"}) == invented.violated
}

test_withdrawn_fact_decides_up_to_the_day_before_until if {
	facts := {"a": invented.withdrawn(["US"])}
	invented.outcome(facts, {"as_of": "2024-12-31"}) == invented.violated
	invented.finding(facts, {"as_of": "2024-12-31"}).facts[0].status == "current"
	invented.outcome(facts, {"as_of": "2025-01-01"}) == invented.unknown("withdrawn")
	invented.outcome(facts, {"as_of": "2021-12-31"}) == _nothing
}

test_fallback_stays_fallback_on_every_day if {
	facts := {"a": invented.fallback(["US"]), "b": invented.stored_with(["JP"], {"since": "2024-01-01"})}
	invented.outcome(facts, {"as_of": "2023-12-31"}) == invented.violated
	invented.finding(facts, {"as_of": "2023-12-31"}).facts[0].status == "fallback"
	invented.outcome(facts, {"as_of": "2024-01-01"}) == invented.met
}

_with_history := {"a": invented.stored_with(["JP"], {
	"claim": "Now in Japan.",
	"citations": invented.cited("2024-06-01"),
	"history": [
		{
			"until": "2024-01-01",
			"claim": "Later in Europe.",
			"storage": ["eu"],
			"citations": invented.cited("2021-01-01"),
		},
		{
			"since": "2018-01-01",
			"until": "2021-01-01",
			"claim": "At first in the United States.",
			"data": ["phone-number"],
			"certainty": "may",
			"storage": ["US"],
			"citations": invented.cited("2018-06-01"),
		},
	],
})}

_said(as_of) := invented.finding(_with_history, {"as_of": as_of}).facts[0]

test_each_edition_speaks_in_its_time if {
	invented.finding(_with_history, {"as_of": "2017-12-31"}).facts == []
	every as_of, claim in {
		"2018-01-01": "At first in the United States.",
		"2020-12-31": "At first in the United States.",
		"2021-01-01": "Later in Europe.",
		"2023-12-31": "Later in Europe.",
		"2024-01-01": "Now in Japan.",
		"2026-11-23": "Now in Japan.",
	} {
		_said(as_of).claim == claim
	}
}

test_edition_carries_its_own_places_data_certainty_and_citation if {
	fact := _said("2019-01-01")
	fact.places == ["US"]
	fact.data == ["phone-number"]
	fact.certainty == "may"
	fact.status == "current"
	fact.citations[0].dated == "2018-06-01"
	later := _said("2022-01-01")
	later.data == ["customer-data"]
	later.certainty == "stated"
}

test_history_of_one_activity_says_nothing_of_another if {
	facts := {"a": invented.fact({
		"storage": ["JP"],
		"processing": ["JP"],
		"history": [{
			"until": "2024-01-01",
			"since": "2020-01-01",
			"storage": ["US"],
			"citations": invented.cited("2020-01-01"),
		}],
	})}
	past := {"as_of": "2023-01-01"}
	invented.outcome(facts, past) == invented.violated
	invented.outcome(facts, object.union(past, invented.requires({"processing": ["JP"]}))) == invented.met
}
