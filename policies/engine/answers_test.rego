# Which of the statements that apply decide: overrides, fallbacks and disputes.
package residency.engine.answers_test

import data.residency.engine.answers
import data.residency.engine.invented_test as invented
import data.residency.engine.judgement

_decides(found) := {fact.id | some fact in found.facts; fact.decides}

# Overrides.

_overridden := {
	"wide": invented.stored(["US"]),
	"narrow": invented.stored_with(["JP"], {"when": {"tier": ["basic"]}, "overrides": ["wide"]}),
}

test_overriding_fact_replaces_the_wider_one if {
	found := invented.finding(_overridden, invented.options({"tier": "basic"}))
	found.verdict == "met"
	found.documented == ["JP"]
	_decides(found) == {"acme.vault/narrow"}
	{fact.id | some fact in found.facts} == {"acme.vault/narrow", "acme.vault/wide"}
}

test_override_counts_only_where_its_fact_applies if {
	found := invented.finding(_overridden, invented.options({"tier": "premium"}))
	found.verdict == "violated"
	{fact.id | some fact in found.facts} == {"acme.vault/wide"}
}

test_override_that_is_open_is_undeclared if {
	invented.outcome(_overridden, {}) == invented.undeclared(["options.tier"])
}

test_override_does_not_reach_other_activities if {
	facts := {
		"wide": invented.fact({"storage": ["US"], "processing": ["US"]}),
		"narrow": invented.stored_with(["JP"], {"overrides": ["wide"]}),
	}
	invented.outcome(facts, {}) == invented.met
	invented.outcome(facts, invented.requires({"processing": ["JP"]})) == invented.violated
}

test_override_counts_only_where_its_fact_speaks_on_the_asked_data if {
	facts := {
		"wide": invented.stored_data(["customer-data", "logs"], ["US"]),
		"narrow": invented.stored_with(["JP"], {"data": ["customer-data"], "overrides": ["wide"]}),
	}
	invented.outcome(facts, invented.requires({"data": ["customer-data"]})) == invented.met
	invented.outcome(facts, invented.requires({"data": ["logs"]})) == invented.violated
}

# A narrower fact replaces a wider one for what it speaks of, not for the rest.
test_override_on_part_of_the_data_leaves_the_rest if {
	facts := {
		"wide": invented.stored(["US"]),
		"narrow": invented.stored_with(["JP"], {"data": ["phone-number"], "overrides": ["wide"]}),
	}
	invented.outcome(facts, invented.requires({"data": ["phone-number"]})) == invented.met
	invented.outcome(facts, invented.requires({"data": ["customer-data"]})) == invented.violated
}

test_withdrawn_fact_overrides_nothing if {
	facts := {
		"wide": invented.stored(["US"]),
		"gone": object.union(invented.withdrawn(["JP"]), {"overrides": ["wide"]}),
	}
	invented.outcome(facts, {}) == invented.violated
	invented.outcome(facts, {"as_of": "2024-12-31"}) == invented.met
}

test_silent_fact_may_override if {
	facts := {
		"wide": invented.stored(["JP"]),
		"narrow": object.union(invented.silent, {"overrides": ["wide"]}),
	}
	invented.outcome(facts, {}) == invented.unknown("undocumented")
}

test_override_of_several_facts_and_in_a_chain if {
	facts := {
		"wide": invented.stored(["US"]),
		"wider": invented.stored(["global"]),
		"narrow": invented.stored_with(["DE"], {"overrides": ["wide", "wider"]}),
		"narrowest": invented.stored_with(["JP"], {"overrides": ["narrow"]}),
	}
	invented.outcome(facts, {}) == invented.met
}

# Fallbacks.

test_fallback_alone_decides if {
	found := invented.finding({"a": invented.fallback(["US"])}, {})
	found.verdict == "violated"
	found.facts[0].status == "fallback"
	found.facts[0].decides
	invented.outcome({"a": invented.fallback(["JP"])}, {}) == invented.met
}

test_fallback_gives_way_to_any_current_fact_that_speaks if {
	every current in [
		invented.stored(["JP"]),
		invented.bounded(["JP"]),
		invented.stored_with(["JP"], {"certainty": "may"}),
	] {
		found := invented.finding({"a": current, "b": invented.fallback(["US"])}, {})
		found.verdict == "met"
		_decides(found) == {"acme.vault/a"}
		{fact.id | some fact in found.facts} == {"acme.vault/a", "acme.vault/b"}
	}
}

test_fallback_gives_way_to_an_open_token if {
	facts := {"a": invented.stored(["user-location"]), "b": invented.fallback(["US"])}
	invented.outcome(facts, {}) == invented.undeclared(["tenant.user_countries"])
}

test_fallback_gives_way_to_not_stored if {
	facts := {"a": invented.stored(["not-stored"]), "b": invented.fallback(["US"])}
	invented.outcome(facts, {}) == invented.not_applicable
}

# A silent fact gives no place, so the fallback decides.
test_fallback_takes_the_place_of_silence if {
	invented.outcome({"a": invented.silent, "b": invented.fallback(["US"])}, {}) == invented.violated
	invented.outcome({"a": invented.silent, "b": invented.fallback(["JP"])}, {}) == invented.met
}

test_fallback_on_customer_data_decides_beside_a_fact_on_logs if {
	logs := invented.stored_data(["logs"], ["JP"])
	invented.outcome({"a": logs, "b": invented.fallback(["US"])}, {}) == invented.violated
	invented.outcome({"a": logs, "b": invented.fallback(["JP"])}, {}) == invented.met
}

test_fallback_may_be_a_boundary if {
	facts := {"a": invented.stored_with(["eu-data-boundary"], {"status": "fallback", "boundary": true})}
	invented.outcome(facts, invented.allows(["eu"])) == invented.unknown("undocumented")
	invented.outcome(facts, invented.allows(["eu", "efta"])) == invented.met
	invented.outcome(facts, {}) == invented.violated
}

test_fallback_may_override_another if {
	facts := {
		"wide": invented.fallback(["US"]),
		"narrow": object.union(invented.fallback(["JP"]), {"overrides": ["wide"]}),
	}
	found := invented.finding(facts, {})
	found.verdict == "met"
	_decides(found) == {"acme.vault/narrow"}
}

test_silent_fallback_shows_nothing if {
	facts := {"a": invented.fallback(["undocumented"]), "b": invented.withdrawn(["US"])}
	invented.outcome(facts, {}) == invented.unknown("withdrawn")
}

test_fallback_that_holds_nothing_is_not_applicable if {
	invented.outcome({"a": invented.fallback(["not-stored"])}, {}) == invented.not_applicable
}

test_fallback_comes_before_withdrawn_and_general if {
	facts := {"a": invented.fallback(["JP"]), "b": invented.withdrawn(["US"])}
	invented.outcome(facts, {}) == invented.met with data.residency.general as invented.general(invented.stored(["US"]))
}

test_fallback_counts_in_the_worlds_where_nothing_else_speaks if {
	facts := {"a": invented.stored_when({"tier": ["basic"]}, ["JP"]), "b": invented.fallback(["US"])}
	invented.outcome(facts, {}) == invented.undeclared(["options.tier"])
	invented.outcome(facts, invented.options({"tier": "basic"})) == invented.met
	invented.outcome(facts, invented.options({"tier": "premium"})) == invented.violated
}

# Disputes.

_disputed := {
	"table": invented.stored(["JP"]),
	"text": invented.stored_with(["US"], {"disputes": ["table"]}),
}

test_disputed_facts_are_both_cited_and_both_count if {
	found := invented.finding(_disputed, {})
	found.disputed
	found.verdict == "violated"
	found.documented == ["JP", "US"]
	_decides(found) == {"acme.vault/table", "acme.vault/text"}
	allowed := invented.finding(_disputed, invented.allows(["JP", "US"]))
	allowed.disputed
	allowed.verdict == "met"
}

test_contradiction_that_nobody_recorded_is_not_disputed if {
	found := invented.finding({"a": invented.stored(["JP"]), "b": invented.stored(["US"])}, {})
	found.disputed == false
}

test_dispute_needs_both_facts_to_apply if {
	every tenants in [{"countries": ["DE"]}, {"cloud": "china"}] {
		facts := object.union(_disputed, {"table": invented.stored_for(tenants, ["JP"])})
		invented.finding(facts, {}).disputed == false
	}
	withdrawn := object.union(_disputed, {"table": invented.withdrawn(["JP"])})
	invented.finding(withdrawn, {}).disputed == false
}

test_boundary_and_place_may_be_in_dispute if {
	facts := {
		"bound": invented.bounded(["JP"]),
		"place": invented.stored_with(["US"], {"disputes": ["bound"]}),
	}
	found := invented.finding(facts, {})
	found.verdict == "violated"
	found.disputed
}

# Cases.

_statement := {
	"id": "acme.vault/a",
	"key": "a",
	"general": false,
	"boundary": false,
	"home_geography": false,
	"status": "current",
	"overrides": [],
	"disputes": [],
	"cloud": "public",
	"countries": {},
	"anywhere": true,
	"conditions": [
		{"on": "options.encrypted", "any": [true]},
		{"on": "options.tier", "any": ["basic"]},
	],
	"editions": [{
		"from": "2020-01-01",
		"until": "9999-12-31",
		"claim": "Data is in Japan.",
		"data": ["customer-data"],
		"places": ["JP"],
		"certainty": "stated",
		"citations": [],
	}],
}

_selection := {"names": [], "within": {"customer-data"}, "categories": [""]}

_answer(declared) := answers.answer(use, said, _selection, {}) if {
	use := {
		"id": "acme.vault",
		"integration": false,
		"declared": declared,
		"data_locations": {},
		"feature": {
			"options": {"encrypted": {"type": "boolean"}, "tier": {"type": "one-of", "values": ["basic", "premium"]}},
			"statements": {"storage": [_statement]},
		},
	}
	said := answers.asked(use, "storage", _selection) with input as {"tenant": {"country": "JP"}}
		with data.residency_config.as_of as "2026-01-01"
}

# The statement fails in three of the four worlds, whatever makes it fail.
test_worlds_in_which_the_same_applies_are_one_case if {
	answer := _answer({})
	[component] := answer.components
	count(component.worlds) == 4
	count(component.cases) == 2
	cases := {component.worlds[n] | some n in numbers.range(0, 3)}
	cases == object.keys(component.cases)
	[told] := judgement.telling(answer, [""], false)
	{count(case.items) | some [case] in told} == {0, 1}
}

test_nothing_open_is_one_world if {
	answer := _answer({"options.encrypted": [true], "options.tier": ["basic"]})
	[component] := answer.components
	[name] := component.worlds
	[told] := judgement.telling(answer, [""], false)
	[item.name | some item in told[name][0].items] == ["JP"]
}
