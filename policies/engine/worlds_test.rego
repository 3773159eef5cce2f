# What the document leaves open: all values that conditions can tell apart.
package residency.engine.worlds_test

import data.residency.engine.invented_test as invented
import data.residency.engine.worlds

_when(options, places) := invented.stored_when(options, places)

_for(tenants, places) := invented.stored_for(tenants, places)

# One verdict under all values is the verdict.

test_violated_under_every_value_is_violated if {
	facts := {"a": _when({"encrypted": [true]}, ["US"]), "b": _when({"encrypted": [false]}, ["DE"])}
	found := invented.finding(facts, {})
	found.verdict == "violated"
	found.cause == null
	found.needs == []
	found.documented == ["DE", "US"]
	found.outside == ["DE", "US"]
}

test_met_under_every_value_is_met if {
	facts := {"a": _when({"encrypted": [true]}, ["US"]), "b": _when({"encrypted": [false]}, ["JP"])}
	invented.outcome(facts, invented.allows(["JP", "US"])) == invented.met
}

test_not_applicable_under_every_value_is_not_applicable if {
	facts := {
		"a": _when({"encrypted": [true]}, ["not-stored"]),
		"b": _when({"encrypted": [false]}, ["not-stored"]),
	}
	invented.outcome(facts, {}) == invented.not_applicable
}

test_undocumented_under_every_value_is_undocumented if {
	facts := {"a": _when({"encrypted": [true]}, ["undocumented"])}
	invented.outcome(facts, {}) == invented.unknown("undocumented")
}

test_met_under_one_value_and_not_stored_under_the_other_is_met if {
	facts := {"a": _when({"encrypted": [true]}, ["JP"]), "b": _when({"encrypted": [false]}, ["not-stored"])}
	invented.outcome(facts, {}) == invented.met
}

# Where values lead to different verdicts, the one that matters is asked for.

test_violated_under_one_value_only_is_undeclared if {
	facts := {"a": _when({"encrypted": [true]}, ["US"]), "b": _when({"encrypted": [false]}, ["JP"])}
	found := invented.finding(facts, {})
	found.verdict == "unknown"
	found.cause == "undeclared"
	found.needs == ["options.encrypted"]
	found.documented == ["JP", "US"]
	found.outside == ["US"]
}

test_violated_under_one_value_and_not_stored_under_the_other_is_undeclared if {
	facts := {"a": _when({"encrypted": [true]}, ["US"]), "b": _when({"encrypted": [false]}, ["not-stored"])}
	invented.outcome(facts, {}) == invented.undeclared(["options.encrypted"])
}

# No declaration would give met, so none is asked for.
test_violated_under_one_value_and_silent_under_the_other_is_undocumented if {
	facts := {"a": _when({"encrypted": [true]}, ["US"])}
	invented.outcome(facts, {}) == invented.unknown("undocumented")
	invented.finding(facts, {}).outside == ["US"]
}

test_declared_value_settles if {
	facts := {"a": _when({"encrypted": [true]}, ["US"]), "b": _when({"encrypted": [false]}, ["JP"])}
	invented.outcome(facts, invented.options({"encrypted": false})) == invented.met
	invented.outcome(facts, invented.options({"encrypted": true})) == invented.violated
}

# One of several values.

test_every_value_of_one_of_covered_is_settled if {
	facts := {"a": _when({"tier": ["basic", "standard"]}, ["US"]), "b": _when({"tier": ["premium"]}, ["US"])}
	invented.outcome(facts, {}) == invented.violated
	invented.outcome(facts, invented.allows(["US"])) == invented.met
}

test_value_that_no_condition_names_is_judged_too if {
	facts := {"a": _when({"tier": ["basic", "standard"]}, ["US"])}
	invented.outcome(facts, {}) == invented.unknown("undocumented")
	invented.outcome(facts, invented.allows(["US"])) == invented.undeclared(["options.tier"])
	facts_beside := object.union(facts, {"b": invented.stored(["JP"])})
	invented.outcome(facts_beside, {}) == invented.undeclared(["options.tier"])
	invented.outcome(facts_beside, invented.allows(["JP", "US"])) == invented.met
}

# Regions, places and texts have values that no condition can list.
test_region_that_no_condition_names_is_judged_too if {
	facts := {"a": _when({"region": ["japaneast", "japanwest"]}, ["JP"])}
	invented.outcome(facts, {}) == invented.undeclared(["options.region"])
	invented.outcome(facts, invented.options({"region": "japanwest"})) == invented.met
}

# Sets.

test_set_is_judged_over_all_its_subsets if {
	variables := worlds.variables(
		{{"on": "options.methods", "any": ["sms"]}, {"on": "options.methods", "any": ["voice"]}},
		{"methods": {"type": "set", "values": ["push", "sms", "voice"]}},
		{},
	)
	{subset | some variable in variables; some subset in variable.alternatives} == {[], ["sms"], ["voice"], ["sms", "voice"]}
}

test_set_holding_none_of_the_named_values_is_judged_too if {
	facts := {"a": _when({"methods": ["sms", "push", "voice"]}, ["US"])}
	invented.outcome(facts, {}) == invented.unknown("undocumented")
	invented.outcome(facts, invented.allows(["US"])) == invented.undeclared(["options.methods"])
	invented.outcome(facts, invented.options({"methods": []})) == invented.unknown("undocumented")
}

test_set_allowed_with_every_subset_is_met if {
	facts := {
		"a": invented.stored(["JP"]),
		"b": _when({"methods": ["sms"]}, ["US"]),
		"c": _when({"methods": ["voice"]}, ["CA"]),
	}
	invented.outcome(facts, invented.allows(["JP", "US", "CA"])) == invented.met
	invented.outcome(facts, invented.allows(["JP", "US"])) == invented.undeclared(["options.methods"])
}

# The day of creation.

test_creation_is_judged_before_between_and_after_the_named_days if {
	facts := {
		"a": _for({"created": {"before": "2018-01-01"}}, ["JP"]),
		"b": _for({"created": {"from": "2018-01-01", "before": "2020-01-01"}}, ["US"]),
		"c": _for({"created": {"from": "2020-01-01"}}, ["JP"]),
	}
	invented.outcome(facts, {}) == invented.undeclared(["tenant.created"])
	invented.outcome(facts, invented.allows(["JP", "US"])) == invented.met
	invented.outcome(facts, invented.tenant({"created": "2017-12-31"})) == invented.met
	invented.outcome(facts, invented.tenant({"created": "2019-06-01"})) == invented.violated
}

test_gap_between_days_is_judged_too if {
	facts := {
		"a": _for({"created": {"before": "2020-01-01"}}, ["JP"]),
		"b": _for({"created": {"from": "2020-01-02"}}, ["JP"]),
	}
	invented.outcome(facts, {}) == invented.undeclared(["tenant.created"])
	without_gap := object.union(facts, {"b": _for({"created": {"from": "2020-01-01"}}, ["JP"])})
	invented.outcome(without_gap, {}) == invented.met
}

# Commitments: missing is undeclared, an empty list is none.

test_missing_commitments_are_judged_with_and_without if {
	facts := {
		"a": _for({"commitments": ["multi-geo"]}, ["US"]),
		"b": _for({"except": {"commitments": ["multi-geo"]}}, ["JP"]),
	}
	invented.outcome(facts, {}) == invented.undeclared(["tenant.commitments"])
	invented.outcome(facts, invented.allows(["JP", "US"])) == invented.met
	invented.outcome(facts, invented.tenant({"commitments": []})) == invented.met
}

test_several_commitments_at_once_are_judged if {
	variables := worlds.variables(
		{{"on": "tenant.commitments", "any": ["multi-geo"]}, {"on": "tenant.commitments", "none": ["product-terms"]}},
		{},
		{},
	)
	{subset | some variable in variables; some subset in variable.alternatives} == {
		[], ["multi-geo"], ["product-terms"],
		["multi-geo", "product-terms"],
	}
}

# Several things open at once.

test_only_what_matters_is_asked_for if {
	facts := {
		"a": _when({"encrypted": [true]}, ["JP"]),
		"b": _when({"encrypted": [false]}, ["JP"]),
		"c": _when({"methods": ["sms"]}, ["US"]),
		"d": _for({"created": {"from": "2020-01-01"}}, ["JP"]),
	}
	invented.outcome(facts, {}) == invented.undeclared(["options.methods"])
}

test_what_matters_only_together_is_all_asked_for if {
	facts := {"a": invented.stored(["JP"]), "b": _when({"encrypted": [true], "tier": ["basic"]}, ["US"])}
	invented.outcome(facts, {}) == invented.undeclared(["options.encrypted", "options.tier"])
	invented.outcome(facts, invented.options({"tier": "premium"})) == invented.met
	invented.outcome(facts, invented.options({"tier": "basic"})) == invented.undeclared(["options.encrypted"])
}

test_condition_that_surely_fails_asks_for_nothing if {
	facts := {"a": invented.stored(["JP"]), "b": invented.stored_with(["US"], {
		"tenants": {"countries": ["DE"], "created": {"from": "2020-01-01"}},
		"when": {"tier": ["basic"]},
	})}
	invented.outcome(facts, {}) == invented.met
}

test_open_condition_and_open_token_are_both_asked_for if {
	facts := {"a": _when({"encrypted": [true]}, ["user-location"]), "b": _when({"encrypted": [false]}, ["JP"])}
	invented.outcome(facts, {}) == invented.undeclared(["options.encrypted", "tenant.user_countries"])
}

# In the world where the home geography counts, only the tenant can tell it.
test_open_condition_and_open_home_geography_are_both_asked_for if {
	facts := {"a": _when({"encrypted": [true]}, ["tenant-geo"]), "b": _when({"encrypted": [false]}, ["JP"])}
	brazil := object.union(invented.tenant({"country": "BR"}), invented.allows(["JP", "BR"]))
	invented.outcome(facts, brazil) == invented.undeclared(["options.encrypted", "tenant.data_locations.acme"])
}

# The rule tells the home geography, but no rule ends the silence about it.
test_open_condition_and_silence_about_the_home_geography_are_both_asked_for if {
	facts := {
		"a": object.union(invented.silent_on_home, {"when": {"encrypted": [true]}}),
		"b": _when({"encrypted": [false]}, ["JP"]),
		"c": invented.stored(["tenant-geo"]),
	}
	japan := invented.tenant({"created": "2021-01-01"})
	invented.outcome(facts, japan) == invented.undeclared(["options.encrypted", "tenant.data_locations.acme"])
}

# Declaring the users' countries alone would settle nothing.
test_condition_that_decides_whether_a_token_counts_is_asked_for_with_it if {
	facts := {"a": _when({"encrypted": [true]}, ["user-location"]), "b": _when({"encrypted": [false]}, ["undocumented"])}
	invented.outcome(facts, {}) == invented.undeclared(["options.encrypted", "tenant.user_countries"])
}

# The bound of combinations.

_switch(i) := sprintf("switch_%02d", [i])

_switches(n) := invented.feature(
	{key: fact |
		some i in numbers.range(1, n)
		key := _switch(i)
		fact := _when({key: [true]}, ["US"])
	},
	{"options": {_switch(i): {"type": "boolean"} | some i in numbers.range(1, n)}},
)

# The tests lower the bound, for speed.
test_bound_of_combinations_is_512 if {
	worlds.limit == 512
}

test_up_to_the_bound_every_world_is_judged if {
	result := invented.assessed({"vault": _switches(3)}, invented.allows(["US"])) with worlds.limit as 8
	[found] := result.findings
	found.documented == ["US"]
	found.needs == ["options.switch_01", "options.switch_02", "options.switch_03"]
}

test_above_the_bound_everything_open_is_asked_for if {
	vault := object.union(_switches(4), {"facts": {"always": invented.stored(["US"])}})
	result := invented.assessed({"vault": vault}, {}) with worlds.limit as 8
	[found] := result.findings
	found.verdict == "unknown"
	found.cause == "undeclared"
	found.needs == ["options.switch_01", "options.switch_02", "options.switch_03", "options.switch_04"]
}

test_what_cannot_decide_counts_for_no_world if {
	gone := object.union(invented.withdrawn(["US"]), {"when": {"tier": ["basic"]}})
	invented.outcome({"a": gone}, {}) == invented.unknown("withdrawn") with worlds.limit as 1
}

test_more_values_of_one_set_than_the_bound_are_asked_for if {
	methods := [sprintf("m%02d", [i]) | some i in numbers.range(1, 10)]
	vault := invented.feature(
		{method: _when({"methods": [method]}, ["US"]) | some method in methods},
		{"options": {"methods": {"type": "set", "values": methods}}},
	)
	[found] := invented.assessed({"vault": vault}, {}).findings
	[found.verdict, found.cause, found.needs] == invented.undeclared(["options.methods"])
}

# Conditions on regions.

_by_region := {
	"europe": invented.stored_when({"region": ["europe"]}, ["DE"]),
	"israel": invented.stored_when({"region": ["IL"]}, ["IL"]),
	"elsewhere": invented.fact({"unless": {"region": ["europe", "IL"]}, "storage": ["US"]}),
}

test_place_in_a_condition_means_the_regions_there if {
	documented := {region: found.documented |
		some region in ["westeurope", "uksouth", "israelcentral", "japaneast"]
		found := invented.finding(_by_region, invented.options({"region": region}))
	}
	documented == {"westeurope": ["DE"], "uksouth": ["DE"], "israelcentral": ["IL"], "japaneast": ["US"]}
}

# About twenty regions are named, and conditions tell three kinds apart.
test_open_region_is_judged_for_every_kind_that_conditions_tell_apart if {
	invented.outcome(_by_region, {}) == invented.violated
	invented.outcome(_by_region, invented.allows(["DE", "IL", "US"])) == invented.met
	invented.outcome(_by_region, invented.allows(["DE"])) == invented.undeclared(["options.region"])
}

test_many_regions_at_once_are_told_apart_by_kind if {
	vault := invented.feature(_by_region, {"options": {"regions": {"type": "regions"}, "region": {"type": "regions"}}})
	[found] := invented.assessed({"vault": vault}, {}).findings
	[found.verdict, found.cause] == ["violated", null]
}

test_unless_is_judged_for_values_that_no_condition_names if {
	facts := {
		"basic": invented.stored_when({"tier": ["basic"]}, ["US"]),
		"rest": invented.fact({"unless": {"tier": ["basic"]}, "storage": ["JP"]}),
	}
	invented.outcome(facts, invented.options({"tier": "premium"})) == invented.met
	invented.outcome(facts, invented.options({"tier": "basic"})) == invented.violated
	invented.outcome(facts, {}) == invented.undeclared(["options.tier"])
}
