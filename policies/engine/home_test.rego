# The home geography of the tenant: by the vendor's rules, or as the tenant says.
package residency.engine.home_test

import data.residency.engine.invented_test as invented

_at_home := {"a": invented.stored(["tenant-geo"])}

test_rule_tells_the_home_geography if {
	found := invented.finding(_at_home, invented.tenant({"created": "2020-01-01"}))
	found.verdict == "met"
	found.documented == ["JP"]
	found.facts[0].places == ["JP"]
}

test_rule_is_cited_with_the_fact if {
	found := invented.finding(_at_home, invented.tenant({"created": "2020-01-01"}))
	[citation.section | some citation in found.facts[0].citations] == ["invented", "home"]
}

test_rule_is_cited_only_with_the_fact_that_refers_to_it if {
	facts := object.union(_at_home, {"b": invented.stored(["JP"])})
	found := invented.finding(facts, invented.tenant({"created": "2020-01-01"}))
	{fact.id: count(fact.citations) | some fact in found.facts} == {"acme.vault/a": 2, "acme.vault/b": 1}
}

test_rule_may_name_an_area if {
	europe := invented.tenant({"country": "DE"})
	invented.finding(_at_home, europe).documented == ["acme-europe"]
	invented.outcome(_at_home, europe) == invented.violated
	invented.outcome(_at_home, object.union(europe, invented.allows(["emea"]))) == invented.met
	invented.outcome(_at_home, object.union(europe, invented.allows(["eu"]))) == invented.undeclared(["tenant.data_locations.acme"])
}

test_without_a_rule_the_home_geography_is_open if {
	found := invented.finding(_at_home, invented.tenant({"country": "BR"}))
	found.verdict == "unknown"
	found.cause == "undeclared"
	found.needs == ["tenant.data_locations.acme"]
	found.documented == ["tenant-geo"]
	found.outside == []
	found.facts[0].places == ["tenant-geo"]
}

test_rule_that_does_not_apply_leaves_it_open if {
	invented.outcome(_at_home, invented.tenant({"created": "2019-12-31"})) == invented.undeclared(["tenant.data_locations.acme"])
}

test_withdrawn_rule_counts_only_in_its_time if {
	france := invented.tenant({"country": "FR"})
	invented.outcome(_at_home, france) == invented.undeclared(["tenant.data_locations.acme"])
	past := object.union(france, {"as_of": "2024-12-31"})
	invented.finding(_at_home, past).documented == ["FR"]
}

# No rule speaks of older tenants, so the day alone may not settle it.
test_rule_that_turns_on_a_day_asks_for_it_and_for_the_location if {
	invented.outcome(_at_home, {}) == invented.undeclared(["tenant.created", "tenant.data_locations.acme"])
	invented.outcome(_at_home, invented.tenant({"data_locations": {"acme": "JP"}})) == invented.met
}

test_location_is_not_asked_for_where_a_silence_stays if {
	invented.outcome(object.union(_at_home, {"b": invented.silent}), {}) == invented.unknown("undocumented")
}

test_rule_that_names_an_area_over_the_border_asks_for_the_location_alone if {
	austria := object.union(invented.tenant({"country": "AT"}), invented.allows(["eu"]))
	invented.outcome(_at_home, austria) == invented.undeclared(["tenant.data_locations.acme"])
	invented.outcome(_at_home, object.union(austria, invented.allows(["emea"]))) == invented.undeclared(["tenant.created", "tenant.data_locations.acme"])
}

test_rule_of_the_longest_prefix_is_the_rule if {
	acme := {"archive": invented.feature(_at_home, {})}
	[found] := invented.assessed(acme, {"features": ["acme.archive"]}).findings
	found.verdict == "violated"
	found.documented == ["AU"]
}

test_rules_ask_for_nothing_where_no_fact_names_the_home_geography if {
	invented.outcome({"a": invented.stored(["JP"])}, {}) == invented.met
	invented.outcome({"a": invented.silent}, {}) == invented.unknown("undocumented")
}

# The tenant's own statement.

test_declared_location_comes_before_the_rule if {
	found := invented.finding(_at_home, invented.tenant({"created": "2020-01-01", "data_locations": {"acme": "AU"}}))
	found.verdict == "violated"
	found.documented == ["AU"]
	found.needs == []
}

test_declared_location_is_shown_as_the_tenants_own_statement if {
	found := invented.finding(_at_home, invented.tenant({"data_locations": {"acme": "JP"}}))
	found.verdict == "met"
	found.facts[0].places == ["JP"]
	[own] := [citation |
		some citation in found.facts[0].citations
		citation.title == "tenant.data_locations.acme"
	]
	own.url == null
	not "home" in {citation.section | some citation in found.facts[0].citations}
}

test_declared_location_may_be_a_geography if {
	found := invented.finding(_at_home, invented.tenant({"data_locations": {"acme": "eu"}}))
	found.verdict == "violated"
	found.documented == ["eu"]
}

test_location_of_the_feature_comes_before_that_of_the_product if {
	found := invented.finding(_at_home, invented.tenant({"data_locations": {"acme": "AU", "acme.vault": "JP"}}))
	found.documented == ["JP"]
}

test_location_of_another_product_or_feature_says_nothing if {
	others := invented.tenant({"country": "BR", "data_locations": {"ac": "BR", "acme.vaults": "BR", "other": "BR"}})
	invented.outcome(_at_home, others) == invented.undeclared(["tenant.data_locations.acme"])
}

# acme.vault.cold is a feature of its own, and no part of acme.vault.
test_location_of_a_feature_is_not_that_of_one_with_a_longer_id if {
	cold := {"cold": invented.feature(_at_home, {})}
	acme := {"vault": object.union(invented.vault(_at_home), cold)}
	tenant := invented.tenant({"country": "BR", "data_locations": {"acme": "JP", "acme.vault": "BR"}})
	[found] := invented.assessed(acme, object.union(tenant, {"features": ["acme.vault.cold"]})).findings
	found.documented == ["JP"]
}

test_location_by_a_former_id_still_counts if {
	found := invented.finding(_at_home, invented.tenant({"data_locations": {"acme": "AU", "acme.safe": "JP"}}))
	found.documented == ["JP"]
}

# A source that is silent about the home geography.

test_silence_about_the_home_geography_asks_for_the_location if {
	facts := {"a": invented.silent_on_home}
	found := invented.finding(facts, {})
	found.cause == "undeclared"
	found.needs == ["tenant.data_locations.acme"]
	found.documented == []
	found.facts[0].places == ["undocumented"]
}

test_silence_about_the_home_geography_is_not_ended_by_a_rule if {
	facts := {"a": invented.silent_on_home}
	invented.outcome(facts, invented.tenant({"created": "2020-01-01"})) == invented.undeclared(["tenant.data_locations.acme"])
}

test_silence_about_the_home_geography_is_ended_by_the_declared_location if {
	facts := {"a": invented.silent_on_home}
	found := invented.finding(facts, invented.tenant({"data_locations": {"acme": "JP"}}))
	found.verdict == "met"
	found.documented == ["JP"]
	found.facts[0].places == ["JP"]
	invented.outcome(facts, invented.tenant({"data_locations": {"acme": "US"}})) == invented.violated
}

test_other_silence_is_not_ended_by_the_declared_location if {
	located := invented.tenant({"data_locations": {"acme": "JP"}})
	invented.outcome({"a": invented.silent}, located) == invented.unknown("undocumented")
}

test_silence_asks_for_the_location_even_where_a_rule_applies_to_another_fact if {
	facts := {"a": invented.silent_on_home, "b": invented.stored(["tenant-geo"])}
	invented.outcome(facts, invented.tenant({"created": "2020-01-01"})) == invented.undeclared(["tenant.data_locations.acme"])
}

# acme.cold is no feature but a group of some.
test_location_of_a_group_of_features_is_theirs if {
	acme := {"cold": {"tape": invented.feature(_at_home, {})}}
	tenant := invented.tenant({"country": "BR", "data_locations": {"acme": "JP", "acme.cold": "BR"}})
	[found] := invented.assessed(acme, object.union(tenant, {"features": ["acme.cold.tape"]})).findings
	found.documented == ["BR"]
}
