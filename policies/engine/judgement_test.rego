# Verdicts, and the causes of unknown in their order.
package residency.engine.judgement_test

import data.residency.engine.invented_test as invented

# Violated.

test_storage_outside_allowed_geography_is_violated if {
	found := invented.finding({"a": invented.stored(["US"])}, invented.allows(["eu"]))
	found.verdict == "violated"
	found.cause == null
	found.needs == []
	found.documented == ["US"]
	found.outside == ["US"]
}

test_one_place_of_several_outside_is_violated if {
	found := invented.finding({"a": invented.stored(["JP", "US"])}, {})
	found.verdict == "violated"
	found.documented == ["JP", "US"]
	found.outside == ["US"]
}

test_places_of_all_facts_add_up if {
	found := invented.finding({"a": invented.stored(["JP"]), "b": invented.stored(["US"])}, {})
	found.verdict == "violated"
	found.documented == ["JP", "US"]
	found.outside == ["US"]
}

test_may_counts if {
	invented.outcome(
		{"a": invented.stored(["JP"]), "b": invented.stored_with(["US"], {"certainty": "may"})},
		{},
	) == invented.violated
}

test_inferred_counts if {
	invented.outcome({"a": invented.stored_with(["US"], {"certainty": "inferred"})}, {}) == invented.violated
}

test_violation_outweighs_silence_and_open_tokens if {
	invented.outcome({"a": invented.silent, "b": invented.stored(["user-location", "US"])}, {}) == invented.violated
}

# Met.

test_every_place_allowed_is_met if {
	found := invented.finding({"a": invented.stored(["JP"])}, {})
	found.verdict == "met"
	found.cause == null
	found.documented == ["JP"]
	found.outside == []
}

test_several_places_allowed_together_are_met if {
	invented.outcome({"a": invented.stored(["JP", "eu"])}, invented.allows(["JP", "eu"])) == invented.met
}

test_may_inside_is_met if {
	invented.outcome({"a": invented.stored_with(["JP"], {"certainty": "may"})}, {}) == invented.met
}

test_some_facts_met_and_others_not_stored_is_met if {
	found := invented.finding(
		{"a": invented.stored(["JP"]), "b": invented.stored_data(["phone-number"], ["not-stored"])},
		{},
	)
	found.verdict == "met"
	found.documented == ["JP"]
}

# Not applicable.

test_only_not_stored_is_not_applicable if {
	found := invented.finding(
		{"a": invented.stored(["not-stored"]), "b": invented.stored_data(["phone-number"], ["not-stored"])},
		{},
	)
	found.verdict == "not_applicable"
	found.cause == null
	found.documented == []
}

test_not_stored_beside_a_place_outside_is_violated if {
	invented.outcome(
		{"a": invented.stored(["not-stored"]), "b": invented.stored_data(["phone-number"], ["US"])},
		{},
	) == invented.violated
}

test_not_stored_beside_silence_is_unknown if {
	invented.outcome(
		{"a": invented.stored(["not-stored"]), "b": invented.stored_data(["phone-number"], ["undocumented"])},
		{},
	) == invented.unknown("undocumented")
}

test_not_stored_beside_a_boundary_is_judged_by_the_boundary if {
	facts := {"a": invented.stored_data(["phone-number"], ["not-stored"]), "b": invented.bounded(["JP"])}
	invented.outcome(facts, {}) == invented.met
	invented.outcome(facts, invented.allows(["US"])) == invented.violated
}

test_withdrawn_text_does_not_make_not_stored_unknown if {
	invented.outcome({"a": invented.stored(["not-stored"]), "b": invented.withdrawn(["US"])}, {}) == invented.not_applicable
}

test_customer_data_not_stored_beside_logs_inside_is_met if {
	facts := {"a": invented.stored(["not-stored"]), "b": invented.stored_data(["logs"], ["JP"])}
	invented.outcome(facts, {}) == invented.met
	invented.outcome(facts, invented.allows(["US"])) == invented.violated
}

# A fact about logs alone shows nothing, not even that there is no customer data.
test_no_logs_alone_does_not_show_that_there_is_no_customer_data if {
	invented.outcome({"a": invented.stored_data(["logs"], ["not-stored"])}, {}) == invented.unknown("undocumented")
}

# Unknown, by cause.

test_no_fact_at_all_is_undocumented if {
	found := invented.finding({}, {})
	found.verdict == "unknown"
	found.cause == "undocumented"
	found.documented == []
	found.facts == []
}

test_no_fact_on_the_activity_is_undocumented if {
	invented.outcome({"a": invented.stored(["JP"])}, invented.requires({"processing": ["JP"]})) == invented.unknown("undocumented")
}

test_silent_source_is_undocumented if {
	found := invented.finding({"a": invented.silent}, {})
	found.cause == "undocumented"
	found.documented == []
	found.outside == []
}

# What stays unresolved is unknown: one source's place does not end the silence
# that another fact records.
test_silence_beside_an_allowed_place_is_undocumented if {
	invented.outcome(
		{"a": invented.stored(["JP"]), "b": invented.stored_data(["phone-number"], ["undocumented"])},
		{},
	) == invented.unknown("undocumented")
}

test_withdrawn_alone_is_cause_withdrawn if {
	invented.outcome({"a": invented.withdrawn(["US"])}, {}) == invented.unknown("withdrawn")
}

test_moved_alone_is_cause_withdrawn if {
	moved := invented.stored_with(["US"], {"status": "moved", "until": "2025-01-01"})
	invented.outcome({"a": moved}, {}) == invented.unknown("withdrawn")
}

test_general_alone_is_cause_general if {
	invented.outcome({}, {}) == invented.unknown("general") with data.residency.general as invented.general(invented.stored(["JP"]))
}

test_open_token_comes_before_general_and_withdrawn if {
	facts := {"a": invented.stored(["user-location"]), "b": invented.withdrawn(["US"])}
	invented.outcome(facts, {}) == invented.undeclared(["tenant.user_countries"]) with data.residency.general as invented.general(invented.stored(["JP"]))
}

# Whatever is declared, the silence stays.
test_open_token_beside_silence_is_undocumented if {
	facts := {"a": invented.stored(["user-location"]), "b": invented.silent}
	invented.outcome(facts, {}) == invented.unknown("undocumented")
}

test_general_comes_before_withdrawn if {
	facts := {"a": invented.withdrawn(["US"])}
	invented.outcome(facts, {}) == invented.unknown("general") with data.residency.general as invented.general(invented.stored(["JP"]))
}

test_withdrawn_comes_before_undocumented if {
	facts := {"a": invented.silent, "b": invented.withdrawn(["US"])}
	invented.outcome(facts, {}) == invented.unknown("withdrawn")
	logs := {"c": invented.stored_data(["logs"], ["JP"])}
	invented.outcome(object.union(facts, logs), {}) == invented.unknown("withdrawn")
}

# Within one world, and among worlds of which none passes.
test_stale_comes_before_undocumented if {
	since := {"read_since": "2022-01-02"}
	within := {"old": invented.stored(["JP"]), "silent": invented.silent}
	invented.outcome(within, {}) == invented.unknown("undocumented")
	invented.outcome(within, since) == invented.unknown("stale")
	among := {"old": invented.stored_when({"encrypted": [true]}, ["JP"]), "silent": invented.stored_when({"encrypted": [false]}, ["undocumented"])}
	invented.outcome(among, since) == invented.unknown("stale")
}
