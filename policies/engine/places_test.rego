# The algebra of places: geographies, areas and tokens.
package residency.engine.places_test

import data.residency.engine.invented_test as invented
import data.residency.engine.places

# A geography is all its countries.

test_geography_reaching_out_of_the_allowed_one_is_violated if {
	found := invented.finding({"a": invented.stored(["eu-data-boundary"])}, invented.allows(["eu"]))
	found.verdict == "violated"
	found.documented == ["eu-data-boundary"]
	found.outside == ["eu-data-boundary"]
}

test_geography_within_the_allowed_one_is_met if {
	invented.outcome({"a": invented.stored(["eu"])}, invented.allows(["eu-data-boundary"])) == invented.met
}

test_country_within_the_allowed_geography_is_met if {
	invented.outcome({"a": invented.stored(["DE"])}, invented.allows(["eu"])) == invented.met
}

test_geographies_allowed_together_hold_what_neither_holds_alone if {
	facts := {"a": invented.stored(["eu-data-boundary"])}
	invented.outcome(facts, invented.allows(["eu", "efta"])) == invented.met
	invented.outcome(facts, invented.allows(["efta"])) == invented.violated
}

test_global_is_outside_everything_less_than_global if {
	facts := {"a": invented.stored(["global"])}
	invented.outcome(facts, invented.allows(["emea", "asia-pacific", "americas"])) == invented.violated
	invented.outcome(facts, {}) == invented.violated
}

test_allowed_as_an_object_is_the_list if {
	found := invented.finding({"a": invented.stored(["US"])}, invented.requires({"storage": {"allowed": ["eu"]}}))
	found.verdict == "violated"
	found.allowed == ["eu"]
	found.forbidden == null
}

# Forbidden places.

test_global_holds_the_forbidden_country if {
	found := invented.finding({"a": invented.stored(["global"])}, invented.forbids(["CN"]))
	found.verdict == "violated"
	found.outside == ["global"]
	found.allowed == null
	found.forbidden == ["CN"]
}

test_forbidden_country_is_violated_by_itself_only if {
	invented.outcome({"a": invented.stored(["CN"])}, invented.forbids(["CN"])) == invented.violated
	invented.outcome({"a": invented.stored(["JP", "americas"])}, invented.forbids(["CN"])) == invented.met
}

test_forbidden_geography_is_all_its_countries if {
	invented.outcome({"a": invented.stored(["CH"])}, invented.forbids(["eu-data-boundary"])) == invented.violated
	invented.outcome({"a": invented.stored(["CH"])}, invented.forbids(["eu"])) == invented.met
}

test_silence_is_not_shown_to_avoid_the_forbidden_country if {
	invented.outcome({"a": invented.silent}, invented.forbids(["CN"])) == invented.unknown("undocumented")
}

# Everywhere allowed.

test_global_allows_any_place if {
	invented.outcome({"a": invented.stored(["global", "acme-europe", "CN"])}, invented.allows(["global"])) == invented.met
}

test_global_allows_what_nobody_documents if {
	allowed := invented.allows(["global"])
	invented.outcome({}, allowed) == invented.met
	invented.outcome({"a": invented.silent}, allowed) == invented.met
	invented.outcome({"a": invented.withdrawn(["US"])}, allowed) == invented.met
	invented.outcome({"a": invented.stored(["service-location"])}, allowed) == invented.met
}

test_global_allows_what_is_open if {
	allowed := invented.allows(["global"])
	invented.outcome({"a": invented.stored(["user-location", "tenant-geo"])}, allowed) == invented.met
	invented.outcome({"a": invented.stored_when({"tier": ["basic"]}, ["US"])}, allowed) == invented.met
}

test_global_leaves_not_stored_not_applicable if {
	invented.outcome({"a": invented.stored(["not-stored"])}, invented.allows(["global"])) == invented.not_applicable
}

test_all_continents_together_are_everywhere if {
	allowed := invented.allows(["emea", "asia-pacific", "americas", "AQ"])
	everywhere := {"a": invented.stored(["global"])}
	places.countries_of(["emea", "asia-pacific", "americas", "AQ"]) == places.everywhere
	invented.outcome(everywhere, allowed) == invented.met
}

# An area whose members its source does not list: acme-europe is somewhere in
# the EU or EFTA.

test_area_is_inside_where_its_bound_is if {
	found := invented.finding({"a": invented.stored(["acme-europe"])}, invented.allows(["emea"]))
	found.verdict == "met"
	found.documented == ["acme-europe"]
}

test_area_is_outside_where_its_bound_is_disjoint if {
	found := invented.finding({"a": invented.stored(["acme-europe"])}, invented.allows(["JP", "asia-pacific"]))
	found.verdict == "violated"
	found.outside == ["acme-europe"]
}

test_area_is_unsettled_where_its_bound_reaches_out if {
	found := invented.finding({"a": invented.stored(["acme-europe"])}, invented.allows(["eu"]))
	found.verdict == "unknown"
	found.cause == "undocumented"
	found.documented == ["acme-europe"]
	found.outside == []
}

test_area_is_judged_against_forbidden_places_alike if {
	facts := {"a": invented.stored(["acme-europe"])}
	invented.outcome(facts, invented.forbids(["CN"])) == invented.met
	invented.outcome(facts, invented.forbids(["CH"])) == invented.unknown("undocumented")
	invented.outcome(facts, invented.forbids(["emea"])) == invented.violated
}

# Tokens that the document settles.

test_tenant_country_is_the_country_given_at_sign_up if {
	found := invented.finding({"a": invented.stored(["tenant-country"])}, {})
	found.verdict == "met"
	found.documented == ["JP"]
	found.facts[0].places == ["JP"]
}

test_user_location_is_all_declared_user_countries if {
	found := invented.finding(
		{"a": invented.stored(["user-location"])},
		invented.tenant({"user_countries": ["US", "JP"]}),
	)
	found.verdict == "violated"
	found.documented == ["JP", "US"]
	found.outside == ["US"]
}

test_user_location_is_open_where_no_user_country_is_declared if {
	found := invented.finding({"a": invented.stored(["user-location"])}, {})
	found.verdict == "unknown"
	found.cause == "undeclared"
	found.needs == ["tenant.user_countries"]
	found.documented == ["user-location"]
	found.outside == []
	found.facts[0].places == ["user-location"]
}

test_region_is_its_country if {
	found := invented.finding({"a": invented.stored(["region"])}, invented.options({"region": "japaneast"}))
	found.verdict == "met"
	found.documented == ["JP"]
	invented.outcome({"a": invented.stored(["region"])}, invented.options({"region": "westus2"})) == invented.violated
}

test_region_is_open_where_none_is_declared if {
	invented.outcome({"a": invented.stored(["region"])}, {}) == invented.undeclared(["options.region"])
}

test_regions_are_all_their_countries if {
	vault := invented.feature({"a": invented.stored(["region"])}, {"options": {"regions": {"type": "regions"}}})
	declared := invented.options({"regions": ["japaneast", "westus2"]})
	[found] := invented.assessed({"vault": vault}, declared).findings
	found.documented == ["JP", "US"]
	found.outside == ["US"]
	[open] := invented.assessed({"vault": vault}, {}).findings
	open.needs == ["options.regions"]
}

test_tokens_settled_by_options_are_the_declared_places if {
	every token, option in {
		"customer-configured": "configured_places",
		"partner-tenant-geo": "partner_places",
		"third-party": "third_party_places",
		"on-premises": "on_premises_places",
	} {
		facts := {"a": invented.stored([token])}
		found := invented.finding(facts, invented.options({option: ["eu", "JP"]}))
		found.documented == ["JP", "eu"]
		found.outside == ["eu"]
		invented.outcome(facts, {}) == invented.undeclared([sprintf("options.%s", [option])])
	}
}

test_open_tokens_are_all_asked_for if {
	facts := {"a": invented.stored(["third-party", "user-location"]), "b": invented.stored(["region"])}
	invented.outcome(facts, {}) == invented.undeclared([
		"options.region", "options.third_party_places", "tenant.user_countries",
	])
}

# The pair of japaneast is japanwest, that of brazilsouth is in the United States,
# and polandcentral has none.
test_region_pair_is_the_country_of_the_pair if {
	facts := {"a": invented.stored(["region", "region-pair"])}
	documented := {region: found.documented |
		some region in ["japaneast", "brazilsouth", "polandcentral"]
		found := invented.finding(facts, invented.options({"region": region}))
	}
	documented == {"japaneast": ["JP"], "brazilsouth": ["BR", "US"], "polandcentral": ["PL"]}
	invented.outcome(facts, {}) == invented.undeclared(["options.region"])
}

# westeurope is in a geography of two countries.
test_region_geo_is_the_country_of_the_geography_or_the_geography if {
	facts := {"a": invented.stored(["region-geo"])}
	inside := invented.finding(facts, invented.options({"region": "japanwest"}))
	inside.documented == ["JP"]
	inside.verdict == "met"
	outside := invented.finding(facts, object.union(invented.options({"region": "westeurope"}), invented.allows(["NL"])))
	outside.documented == ["azure-europe"]
	outside.verdict == "violated"
	invented.outcome(facts, object.union(invented.options({"region": "westeurope"}), invented.allows(["eu"]))) == invented.met
	invented.outcome(facts, {}) == invented.undeclared(["options.region"])
}

test_option_settles_the_token_that_it_says if {
	vault := invented.feature({"a": invented.stored(["region", "region-pair", "region-geo", "customer-configured"])}, {"options": {
		"workspace_region": {"type": "region", "settles": "region"},
		"replica_regions": {"type": "regions", "settles": "customer-configured"},
	}})
	declared := invented.options({"workspace_region": "japaneast", "replica_regions": ["westus2", "uksouth"]})
	[found] := invented.assessed({"vault": vault}, declared).findings
	found.documented == ["GB", "JP", "US"]
	[open] := invented.assessed({"vault": vault}, {}).findings
	open.needs == ["options.replica_regions", "options.workspace_region"]
}

# An open token with few possible values.

_few := {"data_location": {
	"type": "one-of",
	"values": ["japan", "australia"],
	"places": {"japan": ["JP"], "australia": ["AU"]},
}}

_of_few(changes) := [found.verdict, found.cause, found.needs] if {
	vault := invented.feature({"a": invented.stored(["data-location"])}, {"options": _few})
	[found] := invented.assessed({"vault": vault}, changes).findings
}

test_open_choice_is_judged_for_every_value if {
	_of_few(invented.allows(["JP", "AU"])) == invented.met
	_of_few(invented.allows(["US"])) == invented.violated
	_of_few(invented.allows(["JP"])) == invented.undeclared(["options.data_location"])
	_of_few(invented.forbids(["CN"])) == invented.met
}

test_open_choice_and_condition_on_it_are_one_case if {
	vault := invented.feature(
		{
			"a": invented.stored(["data-location"]),
			"b": invented.stored_when({"data_location": ["japan"]}, ["US"]),
		},
		{"options": _few},
	)
	[found] := invented.assessed({"vault": vault}, invented.allows(["AU"])).findings
	[found.verdict, found.needs] == ["unknown", ["options.data_location"]]
	[violated] := invented.assessed({"vault": vault}, invented.allows(["JP"])).findings
	violated.verdict == "violated"
}

test_value_of_an_option_stands_for_its_places if {
	vault := invented.feature({"a": invented.stored(["data-location"])}, {"options": {"data_location": {
		"type": "one-of",
		"values": ["japan", "nordics", "europe"],
		"places": {"japan": ["JP"], "nordics": ["NO", "SE"], "europe": ["acme-europe"]},
	}}})
	judged := {location: [found.verdict, found.documented] |
		some location in ["japan", "nordics", "europe"]
		[found] := invented.assessed({"vault": vault}, object.union(
			invented.options({"data_location": location}),
			invented.allows(["JP", "eu"]),
		)).findings
	}
	judged == {
		"japan": ["met", ["JP"]],
		"nordics": ["violated", ["NO", "SE"]],
		"europe": ["unknown", ["acme-europe"]],
	}
	[open] := invented.assessed({"vault": vault}, {}).findings
	open.needs == ["options.data_location"]
}

# Nothing settles it: it stays open under its own name, and asking for a
# declaration would not help.
test_service_location_stays_undocumented_under_its_own_name if {
	found := invented.finding({"a": invented.stored(["service-location"])}, {})
	found.verdict == "unknown"
	found.cause == "undocumented"
	found.needs == []
	found.documented == ["service-location"]
}

# What stays unresolved is unknown, never guessed.
test_token_without_the_option_that_settles_it_is_unknown if {
	vault := invented.feature({"a": invented.stored(["region"])}, {})
	[found] := invented.assessed({"vault": vault}, {}).findings
	found.verdict == "unknown"
}
