# Sources that say what data leaves and not where it goes.
package residency.engine.complements_test

import data.residency.engine.invented_test as invented

_outside(place) := {"a": invented.stored([{"outside": place}])}

test_outside_a_geography_is_violated_where_only_it_is_allowed if {
	found := invented.finding(_outside("eu-data-boundary"), invented.allows(["eu"]))
	found.verdict == "violated"
	found.documented == ["outside eu-data-boundary"]
	found.outside == ["outside eu-data-boundary"]
	found.outside_countries == []
}

test_outside_a_geography_is_met_where_only_it_is_forbidden if {
	invented.outcome(_outside("eu-data-boundary"), invented.forbids(["DE"])) == invented.met
	invented.outcome(_outside("eu"), invented.forbids(["DE", "CH"])) == invented.unknown("undocumented")
	invented.outcome(_outside("eu"), invented.allows(["global"])) == invented.met
}

test_outside_a_geography_may_be_anywhere_else if {
	found := invented.finding(_outside("eu"), {})
	[found.verdict, found.cause] == ["unknown", "undocumented"]
	found.beyond == ["outside eu"]
	invented.outcome(_outside("eu"), invented.allows(["JP", "eu"])) == invented.unknown("undocumented")
}

# An area leaves out nothing for certain: data may be in a part of it that it is not.
test_outside_an_area_is_never_settled if {
	invented.outcome(_outside("acme-europe"), invented.allows(["DE"])) == invented.unknown("undocumented")
	invented.outcome(_outside("acme-europe"), invented.forbids(["DE"])) == invented.unknown("undocumented")
}

# Qatar has one region, Japan two.
test_outside_a_region_is_outside_its_country_where_it_is_the_only_one if {
	facts := _outside("region")
	qatar := object.union(invented.options({"region": "qatarcentral"}), invented.allows(["QA"]))
	invented.outcome(facts, qatar) == invented.violated
	invented.outcome(facts, object.union(invented.options({"region": "qatarcentral"}), invented.forbids(["QA"]))) == invented.met
	japan := object.union(invented.options({"region": "japaneast"}), invented.allows(["JP"]))
	invented.outcome(facts, japan) == invented.unknown("undocumented")
	invented.finding(facts, japan).documented == ["outside japaneast"]
}

test_outside_an_open_region_is_judged_for_every_region if {
	facts := _outside("region")
	invented.outcome(facts, invented.allows(["QA"])) == invented.unknown("undocumented")
	invented.outcome(facts, invented.forbids(["QA"])) == invented.undeclared(["options.region"])
	invented.outcome(facts, invented.allows(["global"])) == invented.met
}

test_outside_the_home_geography if {
	facts := _outside("tenant-geo")
	located := {"tenant": {"data_locations": {"acme": "eu"}}}
	invented.outcome(facts, object.union(located, invented.allows(["DE"]))) == invented.violated
	invented.outcome(facts, object.union(located, invented.forbids(["DE"]))) == invented.met
	open := {"tenant": {"country": "BR"}}
	invented.outcome(facts, object.union(open, invented.forbids(["DE"]))) == invented.undeclared(["tenant.data_locations.acme"])
}

test_outside_where_users_are if {
	facts := _outside("user-location")
	users := {"tenant": {"user_countries": ["DE", "FR"]}}
	invented.outcome(facts, object.union(users, invented.allows(["DE"]))) == invented.violated
	invented.outcome(facts, invented.forbids(["DE"])) == invented.undeclared(["tenant.user_countries"])
}
