# What is told of features for readers, on invented ones.
package residency.engine.explanation_test

import data.residency.engine.explanation
import data.residency.engine.invented_test as invented

_explained(facts, changes) := told[0] if {
	told := explanation.for_tenant with input as invented.document(changes)
		with data.residency.features as {"acme": {"vault": invented.vault(facts)}}
		with data.residency_config as {"as_of": object.get(changes, "as_of", invented.today), "waivers": []}
}

_activity(facts, changes) := _explained(facts, changes).activities[0]

_by_id(activity) := {fact.id: fact | some fact in activity.facts}

_for_everyone(facts) := told[0] if {
	told := explanation.for_everyone with input as {"features": ["acme.safe"]}
		with data.residency.features as {"acme": {"vault": invented.vault(facts)}}
		with data.residency_config as {"as_of": invented.today}
}

test_each_documented_activity_is_told_in_order if {
	facts := {
		"a": invented.fact({"processing": ["US"]}),
		"b": invented.stored(["JP"]),
	}
	told := _explained(facts, {})
	told.feature == "acme.vault"
	[activity.activity | some activity in told.activities] == ["storage", "processing", "placement"]
	[activity.documented | some activity in told.activities] == [["JP"], ["US"], ["region"]]
}

test_what_decides_is_told_from_what_does_not if {
	facts := {
		"wide": invented.stored(["US"]),
		"narrow": invented.stored_with(["JP"], {"overrides": ["wide"]}),
		"gone": invented.withdrawn(["DE"]),
	}
	activity := _activity(facts, {})
	activity.documented == ["JP"]
	told := _by_id(activity)
	{id: fact.decides | some id, fact in told} == {
		"acme.vault/wide": false,
		"acme.vault/narrow": true,
		"acme.vault/gone": false,
	}
	told["acme.vault/wide"].replaced_by == ["acme.vault/narrow"]
	told["acme.vault/narrow"].overrides == ["acme.vault/wide"]
	told["acme.vault/gone"].status == "withdrawn"
	told["acme.vault/gone"].until == "2025-01-01"
}

test_three_meanings_of_time_are_told_apart if {
	facts := {
		"dated": invented.stored(["JP"]),
		"read": invented.stored_with(["JP"], {"citations": invented.cited(null)}),
		"effective": invented.stored_with(["JP"], {"effective": {"from": "2023-01-01"}}),
		"upcoming": invented.stored_with(["JP"], {"effective": {"from": "2027-01-01"}}),
	}
	every told in [_activity(facts, {}), _for_everyone(facts).activities[0]] {
		{fact.key: fact.days | some fact in [{"key": fact.id, "days": days} |
			some fact in told.facts
			days := [fact.status, fact.since, fact.known_from, fact.from, fact.effective]
		]} == {
			"acme.vault/dated": ["current", "2022-01-01", null, "2022-01-01", null],
			"acme.vault/read": ["current", null, "2026-06-01", "2026-06-01", null],
			"acme.vault/effective": ["current", "2022-01-01", null, "2023-01-01", {"from": "2023-01-01"}],
			"acme.vault/upcoming": ["upcoming", "2022-01-01", null, "2027-01-01", {"from": "2027-01-01"}],
		}
	}
}

test_earlier_editions_name_their_own_tenants if {
	entry := {"until": "2021-01-01", "claim": "For Germans.", "storage": ["US"], "citations": invented.cited("2020-01-01")}
	facts := {"a": invented.stored_with(["JP"], {"history": [object.union(entry, {"tenants": {"countries": ["DE"]}})]})}
	[told] := _for_everyone(facts).activities[0].facts
	told.reach.countries == []
	[[edition.claim, edition.reach.countries] | some edition in told.earlier] == [["For Germans.", ["DE"]]]
}

test_passages_are_told if {
	[plain] := invented.cited("2022-01-01")
	facts := {"a": invented.stored_with(["JP"], {"citations": [object.union(plain, {"passage": "11:9f86d081884c7d65"}), plain]})}
	[fact] := _activity(facts, {}).facts
	[object.get(citation, "passage", null) | some citation in fact.citations] == ["11:9f86d081884c7d65", null]
}

test_limits_are_told if {
	[plain] := invented.cited("2022-01-01")
	facts := {"a": invented.stored_with(["JP"], {"citations": [plain, object.union(plain, {"limits": ["9:9f86d081884c7d65"]})]})}
	[fact] := _activity(facts, {}).facts
	[object.get(citation, "limits", null) | some citation in fact.citations] == [null, ["9:9f86d081884c7d65"]]
}

test_dispute_is_told_on_both_sides if {
	activity := _activity(
		{"a": invented.stored(["JP"]), "b": invented.stored_with(["US"], {"disputes": ["a"]})},
		{},
	)
	activity.disputed
	told := _by_id(activity)
	told["acme.vault/a"].disputed_by == ["acme.vault/b"]
	told["acme.vault/b"].disputes == ["acme.vault/a"]
}

test_open_conditions_and_tokens_are_asked_for if {
	activity := _activity(
		{
			"a": invented.stored_when({"tier": ["basic"]}, ["JP"]),
			"b": invented.stored(["user-location"]),
		},
		{},
	)
	activity.needs == ["options.tier", "tenant.user_countries"]
	_by_id(activity)["acme.vault/a"].turns_on == [{"on": "options.tier", "any": ["basic"]}]
}

test_declared_options_leave_nothing_open_and_drop_what_does_not_apply if {
	activity := _activity(
		{
			"a": invented.stored_when({"tier": ["basic"]}, ["JP"]),
			"b": invented.stored_when({"tier": ["premium"]}, ["US"]),
		},
		invented.options({"tier": "basic"}),
	)
	activity.needs == []
	[[fact.id, fact.turns_on] | some fact in activity.facts] == [["acme.vault/a", []]]
}

test_earlier_editions_are_told_with_the_present_one if {
	fact := invented.stored_with(["JP"], {"history": [{
		"until": "2024-01-01",
		"claim": "Before.",
		"storage": ["US"],
		"citations": invented.cited("2021-01-01"),
	}]})
	[now] := _activity({"a": fact}, {}).facts
	[[earlier.since, earlier.until, earlier.places] | some earlier in now.earlier] == [["2021-01-01", "2024-01-01", ["US"]]]
	[then] := _activity({"a": fact}, {"as_of": "2022-01-01"}).facts
	then.claim == "Before."
	then.until == "2024-01-01"
	then.earlier == []
}

test_nothing_is_told_of_a_day_before_the_first_source if {
	_activity({"a": invented.stored(["JP"])}, {"as_of": "2021-12-31"}).facts == []
}

test_everyone_is_told_every_fact_and_whom_it_speaks_of if {
	told := _for_everyone({
		"a": invented.stored_for({"countries": ["JP"], "created": {"from": "2020-01-01"}}, ["JP"]),
		"b": invented.stored_for({"cloud": "china", "except": {"countries": ["DE"]}}, ["CN"]),
	})
	told.feature == "acme.vault"
	facts := _by_id(told.activities[0])
	facts["acme.vault/a"].reach == {"countries": ["JP"], "except": [], "cloud": "public"}
	facts["acme.vault/a"].turns_on == [{"on": "tenant.created", "from": "2020-01-01", "before": "9999-12-31"}]
	facts["acme.vault/b"].reach == {"countries": [], "except": ["DE"], "cloud": "china"}
}
