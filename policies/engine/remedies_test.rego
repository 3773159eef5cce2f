# With which changes a finding would be met.
package residency.engine.remedies_test

import data.residency.engine.invented_test as invented

_passes_if(facts, changes) := [[object.remove(change, ["kind"]) | some change in alternative] |
	some alternative in invented.finding(facts, changes).passes_if
]

_option(name, value) := {"pointer": concat("/", ["/features/0/options", name]), "value": value}

_when(options, places) := invented.stored_when(options, places)

# One change.

test_each_value_that_helps_is_an_alternative if {
	facts := {"a": _when({"tier": ["basic"]}, ["US"]), "b": _when({"tier": ["standard", "premium"]}, ["JP"])}
	_passes_if(facts, invented.options({"tier": "basic"})) == [[_option("tier", "standard")], [_option("tier", "premium")]]
}

test_value_without_data_helps if {
	facts := {"a": _when({"encrypted": [true]}, ["US"]), "b": _when({"encrypted": [false]}, ["not-stored"])}
	_passes_if(facts, invented.options({"encrypted": true})) == [[_option("encrypted", false)]]
}

test_value_that_settles_an_undeclared_finding if {
	facts := {"a": _when({"encrypted": [true]}, ["US"]), "b": _when({"encrypted": [false]}, ["JP"])}
	_passes_if(facts, invented.options({"tier": "basic"})) == [[_option("encrypted", false)]]
}

test_value_of_which_no_fact_speaks_does_not_help if {
	facts := {"a": _when({"encrypted": [true]}, ["US"])}
	_passes_if(facts, invented.options({"encrypted": true})) == []
}

# SMS goes abroad, the other methods do not.
_abroad_by_sms := {"a": _when({"methods": ["sms"]}, ["US"]), "b": invented.stored(["JP"])}

test_as_much_of_a_set_stays_as_can if {
	_passes_if(_abroad_by_sms, invented.options({"methods": ["push", "sms"]})) == [[_option("methods", ["push"])]]
}

test_set_of_which_nothing_can_stay_is_another_one if {
	_passes_if(_abroad_by_sms, invented.options({"methods": ["sms"]})) == [[_option("methods", ["push", "voice"])]]
}

test_set_that_is_open_is_as_large_as_can_be if {
	_passes_if(_abroad_by_sms, invented.options({})) == [[_option("methods", ["push", "voice"])]]
}

test_at_most_three_regions_inside_what_is_allowed if {
	facts := {"a": invented.stored(["region"])}
	_passes_if(facts, object.union(invented.options({"region": "japaneast"}), invented.allows(["US"]))) == [
		[_option("region", "centralus")],
		[_option("region", "eastus")],
		[_option("region", "eastus2")],
	]
}

test_region_whose_pair_is_inside_too if {
	facts := {"a": invented.stored(["region", "region-pair"])}
	_passes_if(facts, object.union(invented.options({"region": "brazilsouth"}), invented.allows(["BR"]))) == [[_option("region", "brazilsoutheast")]]
}

test_places_that_are_inside_stay if {
	facts := {"a": invented.stored(["partner-tenant-geo"])}
	_passes_if(facts, object.union(invented.options({"partner_places": ["DE", "US"]}), invented.allows(["FR", "DE"]))) == [
		[_option("partner_places", ["DE"])],
		[_option("partner_places", ["FR", "DE"])],
	]
}

test_places_where_some_are_forbidden if {
	facts := {"a": invented.stored(["partner-tenant-geo"])}
	changes := object.union(invented.options({"tier": "basic"}), invented.forbids(["US"]))
	_passes_if(facts, changes) == [[_option("partner_places", ["JP"])]]
}

test_commitment_that_helps_is_added_to_the_others if {
	facts := {
		"a": invented.stored_for({"except": {"commitments": ["advanced-data-residency"]}}, ["US"]),
		"b": invented.stored_for({"commitments": ["advanced-data-residency"]}, ["JP"]),
	}
	_passes_if(facts, invented.tenant({"commitments": ["multi-geo"]})) == [[{
		"pointer": "/tenant/commitments",
		"value": ["multi-geo", "advanced-data-residency"],
	}]]
}

test_commitment_that_harms_is_left if {
	facts := {"a": invented.stored_for({"commitments": ["multi-geo"]}, ["US"]), "b": invented.stored(["JP"])}
	_passes_if(facts, invented.tenant({"commitments": ["multi-geo"]})) == [[{"pointer": "/tenant/commitments", "value": []}]]
}

# What the document leaves open of the tenant may be declared, and what it says of
# the tenant is no remedy.

test_day_in_the_span_that_helps if {
	facts := {
		"old": invented.stored_for({"created": {"before": "2020-03-01"}}, ["JP"]),
		"new": invented.stored_for({"created": {"from": "2020-03-01"}}, ["US"]),
	}
	_passes_if(facts, {}) == [[{"pointer": "/tenant/created", "value": "2019-12-31"}]]
	_passes_if(facts, invented.allows(["US"])) == [[{"pointer": "/tenant/created", "value": "2020-03-01"}]]
	_passes_if(facts, invented.tenant({"created": "2021-01-01"})) == []
}

test_countries_of_the_users if {
	facts := {"a": invented.stored(["user-location"])}
	_passes_if(facts, {}) == [[{"pointer": "/tenant/user_countries", "value": ["JP"]}]]
	_passes_if(facts, invented.tenant({"user_countries": ["US"]})) == []
}

test_location_that_the_admin_centre_would_show if {
	facts := {"a": invented.stored(["tenant-geo"])}
	pointer := "/tenant/data_locations"
	_passes_if(facts, invented.tenant({"country": "FR"})) == [[{"pointer": pointer, "value": {"acme": "JP"}}]]
	other := invented.tenant({"country": "FR", "data_locations": {"entra": "FR"}})
	_passes_if(facts, other) == [[{"pointer": concat("/", [pointer, "acme"]), "value": "JP"}]]
	_passes_if(facts, invented.tenant({"country": "FR", "data_locations": {"acme": "FR"}})) == []
}

# What is deployed is harder to move than to set otherwise.
test_setting_comes_before_moving if {
	facts := {"a": invented.stored(["region"]), "b": invented.stored_with(["JP"], {"when": {"encrypted": [true]}, "overrides": ["a"]})}
	alternatives := _passes_if(facts, invented.options({"region": "westus2", "encrypted": false}))
	alternatives[0] == [_option("encrypted", true)]
	alternatives[1] == [_option("region", "japaneast")]
}

# Two changes, where no single one helps.

test_two_declared_values if {
	facts := {
		"a": _when({"encrypted": [true]}, ["US"]),
		"b": _when({"tier": ["basic"]}, ["US"]),
		"c": invented.stored(["JP"]),
	}
	_passes_if(facts, invented.options({"encrypted": true, "tier": "basic"})) == [[
		_option("encrypted", false),
		_option("tier", "standard"),
	]]
}

test_region_and_what_is_open if {
	facts := {"a": _when({"encrypted": [true]}, ["US"]), "b": invented.stored(["region"])}
	_passes_if(facts, {"features": [{"id": "acme.vault"}]}) == [[{
		"pointer": "/features/0/options",
		"value": {"encrypted": false, "region": "japaneast"},
	}]]
}

test_declared_and_open_values if {
	facts := {
		"a": _when({"encrypted": [true]}, ["US"]),
		"b": _when({"tier": ["basic"]}, ["US"]),
		"c": invented.stored(["JP"]),
	}
	_passes_if(facts, invented.options({"encrypted": true})) == [[_option("encrypted", false), _option("tier", "standard")]]
}

test_three_changes_where_two_do_not_help if {
	facts := {
		"a": _when({"encrypted": [true]}, ["US"]),
		"b": _when({"tier": ["basic"]}, ["US"]),
		"c": _when({"methods": ["sms"]}, ["US"]),
		"d": invented.stored(["JP"]),
	}
	_passes_if(facts, invented.options({"encrypted": true, "tier": "basic", "methods": ["sms"]})) == [[
		_option("encrypted", false),
		_option("methods", ["push", "voice"]),
		_option("tier", "standard"),
	]]
}

# An option that is set is changed, one that is open is declared.
test_changing_and_declaring_are_two_kinds if {
	facts := {
		"a": _when({"encrypted": [true]}, ["US"]),
		"b": _when({"tier": ["basic"]}, ["US"]),
		"c": invented.stored(["JP"]),
	}
	[alternative] := invented.finding(facts, invented.options({"encrypted": true})).passes_if
	{change.pointer: change.kind | some change in alternative} == {
		"/features/0/options/encrypted": "change",
		"/features/0/options/tier": "declare",
	}
	bare := invented.finding(facts, {"features": ["acme.vault"]}).passes_if[0]
	[change.kind | some change in bare] == ["declare"]
}

test_commitments_are_changed_and_the_rest_of_the_tenant_is_declared if {
	facts := {"a": invented.stored_for({"commitments": ["multi-geo"]}, ["US"]), "b": invented.stored(["JP"])}
	[[bought]] := invented.finding(facts, invented.tenant({"commitments": ["multi-geo"]})).passes_if
	bought.kind == "change"
	[[open]] := invented.finding(facts, {}).passes_if
	open.kind == "declare"
	[[day]] := invented.finding({"new": invented.stored_for({"created": {"from": "2020-03-01"}}, ["US"]), "old": invented.stored_for({"created": {"before": "2020-03-01"}}, ["JP"])}, {}).passes_if
	day.kind == "declare"
	[[location]] := invented.finding({"a": invented.stored(["tenant-geo"])}, invented.tenant({"country": "FR"})).passes_if
	location.kind == "declare"
}

# How a change is written.

test_entry_that_is_an_id_makes_room_for_options if {
	facts := {"a": _when({"encrypted": [true]}, ["US"]), "b": _when({"encrypted": [false]}, ["JP"])}
	_passes_if(facts, {"features": ["acme.safe"]}) == [[{
		"pointer": "/features/0",
		"value": {"id": "acme.safe", "options": {"encrypted": false}},
	}]]
}

# Nothing to be done.

test_no_remedy_where_the_place_turns_on_nothing if {
	_passes_if({"a": invented.stored(["US"])}, invented.options({"encrypted": true, "tier": "basic"})) == []
}

test_no_alternatives_for_what_is_not_at_fault if {
	facts := {"a": invented.stored(["JP"]), "b": _when({"encrypted": [true]}, ["not-stored"])}
	_passes_if(facts, invented.options({"encrypted": true})) == []
	_passes_if({"a": _when({"encrypted": [true]}, ["undocumented"])}, invented.options({"encrypted": true})) == []
}

test_integration_has_no_remedy if {
	result := invented.assessed({"vault": invented.vault({})}, {
		"integrations": [{"name": "ServiceNow", "storage": ["US"], "evaluated": "2026-05-01"}],
		"requirements": [invented.requirement({"features": ["integration.*"]})],
	})
	[[found.verdict, found.passes_if] | some found in result.findings] == [["violated", []]]
}
