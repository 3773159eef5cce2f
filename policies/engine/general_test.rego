# Statements of a vendor that cover a feature without naming it.
package residency.engine.general_test

import data.residency.engine.invented_test as invented

_japan := invented.general(invented.stored(["JP"]))

_us := invented.general(invented.stored(["US"]))

_accepting := invented.requires({"accept": ["general"]})

test_general_alone_is_unknown_and_shows_what_it_would_give if {
	found := invented.finding({}, {}) with data.residency.general as _us
	found.verdict == "unknown"
	found.cause == "general"
	found.outside == []
	[fact] := found.facts
	fact.id == "general.acme/everything"
	fact.general
	fact.places == ["US"]
	fact.status == "current"
	fact.decides == false
}

test_accepted_general_decides if {
	found := invented.finding({}, _accepting) with data.residency.general as _japan
	found.verdict == "met"
	found.documented == ["JP"]
	found.facts[0].decides
	invented.outcome({}, _accepting) == invented.violated with data.residency.general as _us
}

test_specific_fact_silences_the_general_statement if {
	found := invented.finding({"a": invented.stored(["JP"])}, _accepting) with data.residency.general as _us
	found.verdict == "met"
	found.documented == ["JP"]
	[fact.id | some fact in found.facts] == ["acme.vault/a"]
	invented.outcome({"a": invented.bounded(["JP"])}, _accepting) == invented.met with data.residency.general as _us
}

test_specific_open_token_silences_the_general_statement if {
	facts := {"a": invented.stored(["user-location"])}
	invented.outcome(facts, _accepting) == invented.undeclared(["tenant.user_countries"]) with data.residency.general as _japan
}

test_not_stored_silences_the_general_statement if {
	invented.outcome({"a": invented.stored(["not-stored"])}, {}) == invented.not_applicable with data.residency.general as _us
	invented.outcome({"a": invented.stored(["not-stored"])}, _accepting) == invented.not_applicable with data.residency.general as _us
}

test_general_speaks_beside_a_silent_specific_fact if {
	facts := {"a": invented.silent}
	invented.outcome(facts, {}) == invented.unknown("general") with data.residency.general as _japan
	invented.outcome(facts, _accepting) == invented.met with data.residency.general as _japan
	invented.outcome(facts, _accepting) == invented.violated with data.residency.general as _us
}

# A silence gives no place, also where the tenant could end it.
test_accepted_general_speaks_beside_a_silence_about_the_home_geography if {
	facts := {"a": invented.silent_on_home}
	invented.outcome(facts, {}) == invented.undeclared(["tenant.data_locations.acme"]) with data.residency.general as _japan
	invented.outcome(facts, _accepting) == invented.met with data.residency.general as _japan
}

test_general_speaks_beside_withdrawn_facts if {
	facts := {"a": invented.withdrawn(["US"])}
	found := invented.finding(facts, {}) with data.residency.general as _japan
	found.cause == "general"
	{fact.id | some fact in found.facts} == {"acme.vault/a", "general.acme/everything"}
	invented.outcome(facts, _accepting) == invented.met with data.residency.general as _japan
}

# A fact about logs shows nothing of customer data, so nothing specific speaks.
test_general_speaks_beside_a_fact_about_logs if {
	facts := {"a": invented.stored_data(["logs"], ["JP"])}
	invented.outcome(facts, {}) == invented.unknown("general") with data.residency.general as _japan
	invented.outcome(facts, _accepting) == invented.met with data.residency.general as _japan
	invented.outcome(facts, _accepting) == invented.violated with data.residency.general as _us
}

test_general_speaks_beside_silence_and_a_fact_about_logs if {
	facts := {"a": invented.stored_data(["logs"], ["JP"]), "b": invented.silent}
	invented.outcome(facts, {}) == invented.unknown("general") with data.residency.general as _japan
	invented.outcome(facts, _accepting) == invented.met with data.residency.general as _japan
}

test_accepted_general_does_not_hide_a_fact_about_logs if {
	facts := {"a": invented.stored_data(["logs"], ["US"])}
	found := invented.finding(facts, _accepting) with data.residency.general as _japan
	found.verdict == "violated"
	found.documented == ["JP", "US"]
	found.outside == ["US"]
}

test_dispute_stays_where_general_speaks_beside if {
	facts := {
		"table": invented.stored_data(["logs"], ["JP"]),
		"text": invented.stored_with(["JP"], {"data": ["logs"], "disputes": ["table"]}),
	}
	found := invented.finding(facts, _accepting) with data.residency.general as _japan
	found.verdict == "met"
	found.disputed
}

test_violation_by_a_specific_fact_outweighs_what_is_general if {
	facts := {"a": invented.stored_data(["logs"], ["US"])}
	invented.outcome(facts, {}) == invented.violated with data.residency.general as _japan
}

test_general_speaks_only_where_its_conditions_hold if {
	elsewhere := invented.general(invented.stored_for({"countries": ["DE"]}, ["JP"]))
	invented.outcome({}, {}) == invented.unknown("undocumented") with data.residency.general as elsewhere
	excepted := invented.general(invented.stored_for({"except": {"countries": ["JP"]}}, ["JP"]))
	invented.outcome({}, {}) == invented.unknown("undocumented") with data.residency.general as excepted
}

test_general_with_an_open_condition_is_undeclared_once_accepted if {
	open := invented.general(invented.stored_for({"created": {"from": "2020-01-01"}}, ["JP"]))
	invented.outcome({}, {}) == invented.unknown("general") with data.residency.general as open
	invented.outcome({}, _accepting) == invented.undeclared(["tenant.created"]) with data.residency.general as open
}

# Whether the specific fact silences it turns on the option.
test_general_in_some_worlds_only_is_undeclared if {
	facts := {"a": invented.stored_when({"tier": ["basic"]}, ["US"])}
	invented.outcome(facts, {}) == invented.unknown("general") with data.residency.general as _japan
	invented.outcome(facts, _accepting) == invented.undeclared(["options.tier"]) with data.residency.general as _japan
	invented.outcome(facts, _accepting) == invented.violated with data.residency.general as _us
}

test_general_boundary_is_a_boundary if {
	bound := invented.general(invented.bounded(["eu-data-boundary"]))
	eu := invented.requires({"storage": ["eu"], "accept": ["general"]})
	invented.outcome({}, eu) == invented.unknown("undocumented") with data.residency.general as bound
	boundary := invented.requires({"storage": ["eu-data-boundary"], "accept": ["general"]})
	invented.outcome({}, boundary) == invented.met with data.residency.general as bound
	invented.outcome({}, _accepting) == invented.violated with data.residency.general as bound
}

test_accepted_general_may_say_that_nothing_is_stored if {
	none := invented.general(invented.stored(["not-stored"]))
	invented.outcome({}, {}) == invented.unknown("general") with data.residency.general as none
	invented.outcome({}, _accepting) == invented.not_applicable with data.residency.general as none
}

test_general_on_other_data_does_not_speak if {
	logs := invented.general(invented.stored_data(["logs"], ["JP"]))
	customer := invented.requires({"data": ["customer-data"]})
	invented.outcome({}, customer) == invented.unknown("undocumented") with data.residency.general as logs
}

test_withdrawn_general_statement_is_cause_withdrawn if {
	gone := invented.general(invented.withdrawn(["JP"]))
	invented.outcome({}, {}) == invented.unknown("withdrawn") with data.residency.general as gone
	invented.outcome({}, _accepting) == invented.unknown("withdrawn") with data.residency.general as gone
}

test_feature_that_names_no_general_statement_is_not_covered if {
	acme := {"vault": invented.feature({}, {})}
	[found] := invented.assessed(acme, _accepting).findings with data.residency.general as _japan
	found.cause == "undocumented"
}
