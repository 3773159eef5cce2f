# Regions that nobody declared: the vendor's list is closed.
package residency.engine.regions_test

import data.residency.engine.invented_test as invented

_region := {"a": invented.stored(["region"])}

# No public region is in China or Antarctica, and some are in Japan.
test_open_region_is_met_where_no_region_is_forbidden if {
	found := invented.finding(_region, invented.forbids(["CN", "AQ"]))
	found.verdict == "met"
	found.documented == ["region"]
	found.outside == []
}

test_open_region_is_violated_where_no_region_is_allowed if {
	found := invented.finding(_region, invented.allows(["AQ"]))
	found.verdict == "violated"
	found.outside == ["region"]
	found.outside_countries == []
}

test_open_region_is_undeclared_where_regions_differ if {
	found := invented.finding(_region, {})
	[found.verdict, found.cause, found.needs] == invented.undeclared(["options.region"])
	found.outside == []
	found.beyond == ["region"]
}

test_regions_are_those_of_the_cloud_of_the_tenant if {
	facts := {"a": invented.stored_with(["region"], {"tenants": {"cloud": "china"}})}
	invented.outcome(facts, object.union(invented.tenant({"cloud": "china"}), invented.allows(["CN"]))) == invented.met
}

test_list_of_regions_is_cited_where_none_is_declared if {
	open := invented.finding(_region, {})
	count(open.facts[0].citations) > 1
	declared := invented.finding(_region, invented.options({"region": "japaneast"}))
	count(declared.facts[0].citations) == 1
}

# In Singapore the pair is in Hong Kong, so no region and pair are inside.
test_region_and_pair_are_judged_together if {
	facts := {"a": invented.stored(["region", "region-pair"])}
	invented.outcome(facts, invented.allows(["SG"])) == invented.violated
	invented.outcome(facts, invented.allows(["HK", "SG"])) == invented.undeclared(["options.region"])
}

test_conditions_and_places_of_a_region_are_judged_together if {
	facts := {
		"a": invented.stored_when({"region": ["JP"]}, ["region"]),
		"b": invented.fact({"unless": {"region": ["JP"]}, "storage": ["JP"]}),
	}
	invented.outcome(facts, {}) == invented.met
}

_lists(facts, changes) := [found.verdict, found.cause, found.needs] if {
	vault := invented.feature(facts, {"options": {"regions": {"type": "regions"}}})
	[found] := invented.assessed({"vault": vault}, changes).findings
}

test_open_list_of_regions_is_judged_for_every_kind_of_list if {
	_lists(_region, invented.forbids(["CN"])) == invented.met
	_lists(_region, {}) == invented.undeclared(["options.regions"])
	_lists(_region, invented.allows(["AQ"])) == invented.violated
}

# A list with one region in Japan and one elsewhere is excepted, too.
test_list_that_is_excepted_by_one_of_its_regions if {
	facts := {"a": invented.fact({"unless": {"regions": ["JP"]}, "storage": ["JP"]}), "b": invented.stored_when({"regions": ["JP"]}, ["region"])}
	_lists(facts, {}) == invented.undeclared(["options.regions"])
}

test_two_open_regions_are_judged_apart if {
	vault := invented.feature(
		{"a": invented.stored(["region"]), "b": invented.stored(["customer-configured"])},
		{"options": {"region": {"type": "region"}, "replica": {"type": "region", "settles": "customer-configured"}}},
	)
	[found] := invented.assessed({"vault": vault}, {}).findings
	found.needs == ["options.region", "options.replica"]
	[one] := invented.assessed({"vault": vault}, invented.options({"region": "eastus"})).findings
	one.verdict == "violated"
	[other] := invented.assessed({"vault": vault}, invented.options({"region": "japaneast"})).findings
	other.needs == ["options.replica"]
}
