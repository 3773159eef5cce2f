# Statements that data does not leave a set of places.
package residency.engine.boundaries_test

import data.residency.engine.invented_test as invented

_decides(found) := {fact.id | some fact in found.facts; fact.decides}

test_boundary_inside_is_met if {
	found := invented.finding({"a": invented.bounded(["eu"])}, invented.allows(["eu-data-boundary"]))
	found.verdict == "met"
	found.documented == ["eu"]
	found.facts[0].boundary
}

# Data does not leave the places; it need not be in all of them.
test_boundary_reaching_out_is_undocumented_and_not_violated if {
	found := invented.finding({"a": invented.bounded(["eu-data-boundary"])}, invented.allows(["eu"]))
	found.verdict == "unknown"
	found.cause == "undocumented"
	found.outside == []
}

test_boundary_outside_is_violated if {
	found := invented.finding({"a": invented.bounded(["eu-data-boundary"])}, {})
	found.verdict == "violated"
	found.outside == ["eu-data-boundary"]
}

test_boundary_of_several_places_is_all_of_them_together if {
	facts := {"a": invented.bounded(["eu", "JP"])}
	invented.outcome(facts, {}) == invented.unknown("undocumented")
	invented.outcome(facts, invented.allows(["JP", "eu"])) == invented.met
	invented.outcome(facts, invented.allows(["US"])) == invented.violated
}

test_boundaries_intersect if {
	facts := {"a": invented.bounded(["eu-data-boundary"]), "b": invented.bounded(["eea"])}
	found := invented.finding(facts, invented.allows(["eea"]))
	found.verdict == "met"
	found.documented == ["eea", "eu-data-boundary"]
	invented.outcome(facts, invented.forbids(["CH"])) == invented.met
	invented.outcome(facts, invented.forbids(["NO"])) == invented.unknown("undocumented")
}

test_boundary_decides_only_where_no_place_fact_speaks if {
	facts := {"bound": invented.bounded(["eu"]), "place": invented.stored(["US"])}
	found := invented.finding(facts, invented.allows(["US"]))
	found.verdict == "met"
	found.documented == ["US"]
	_decides(found) == {"acme.vault/place"}
	{fact.id | some fact in found.facts} == {"acme.vault/bound", "acme.vault/place"}
	invented.outcome(facts, invented.allows(["eu"])) == invented.violated
}

# "On that data": names and phone numbers are different data.
test_boundary_still_decides_beside_a_place_fact_on_other_data if {
	facts := {
		"bound": object.union(invented.bounded(["US"]), {"data": ["upn"]}),
		"place": invented.stored_data(["phone-number"], ["JP"]),
	}
	invented.outcome(facts, invented.requires({"data": ["upn", "phone-number"]})) == invented.violated
	invented.outcome(facts, invented.requires({"data": ["customer-data"]})) == invented.violated
}

# A place of phone numbers says nothing of the other customer data.
test_boundary_on_all_data_still_decides_beside_a_place_fact_on_part_of_it if {
	facts := {"bound": invented.bounded(["US"]), "place": invented.stored_data(["phone-number"], ["JP"])}
	invented.outcome(facts, invented.requires({"data": ["customer-data"]})) == invented.violated
	invented.outcome(facts, invented.requires({"data": ["phone-number"]})) == invented.met
}

test_boundary_on_customer_data_decides_beside_a_place_fact_on_logs if {
	facts := {"bound": invented.bounded(["JP"]), "place": invented.stored_data(["logs"], ["JP"])}
	invented.outcome(facts, {}) == invented.met
}

test_boundaries_on_different_data_do_not_intersect if {
	facts := {
		"names": object.union(invented.bounded(["eu"]), {"data": ["upn"]}),
		"numbers": object.union(invented.bounded(["JP"]), {"data": ["phone-number"]}),
	}
	invented.outcome(facts, invented.allows(["eu", "JP"])) == invented.met
	invented.outcome(facts, invented.allows(["eu"])) == invented.violated
}

test_place_fact_that_is_not_current_leaves_the_boundary if {
	facts := {"bound": invented.bounded(["JP"]), "gone": invented.withdrawn(["US"])}
	invented.outcome(facts, {}) == invented.met
}

test_silence_leaves_the_boundary_but_stays_unresolved if {
	facts := {"bound": invented.bounded(["US"]), "silent": invented.silent}
	invented.outcome(facts, {}) == invented.violated
	invented.outcome(facts, invented.allows(["US"])) == invented.unknown("undocumented")
}

test_open_boundary_is_undeclared if {
	invented.outcome({"a": invented.bounded(["region"])}, {}) == invented.undeclared(["options.region"])
}

test_open_boundary_can_only_narrow_one_that_is_inside if {
	facts := {"a": invented.bounded(["eu"]), "b": invented.bounded(["customer-configured"])}
	invented.outcome(facts, invented.allows(["eu"])) == invented.met
	invented.outcome(facts, invented.allows(["JP"])) == invented.violated
	with_a_place := object.union(facts, {"b": invented.bounded(["customer-configured", "JP"])})
	invented.outcome(with_a_place, invented.allows(["eu"])) == invented.met
}

# A region elsewhere would contradict the other boundary.
test_open_region_beside_another_boundary_is_judged_for_every_region if {
	facts := {"a": invented.bounded(["eu"]), "b": invented.bounded(["region"])}
	invented.outcome(facts, invented.allows(["eu"])) == invented.undeclared(["options.region"])
	invented.outcome(facts, invented.allows(["JP"])) == invented.violated
	every region, expected in {"westeurope": invented.met, "eastus": invented.violated} {
		invented.outcome(facts, object.union(invented.options({"region": region}), invented.allows(["eu"]))) == expected
	}
}

# Still a boundary: data need not be in the place that it names beside, and may be
# there whatever the region.
test_open_boundary_with_a_place_outside_beside_is_undocumented if {
	found := invented.finding({"a": invented.bounded(["region", "eu"])}, {})
	found.verdict == "unknown"
	found.cause == "undocumented"
	found.needs == []
	found.documented == ["eu", "region"]
	found.outside == ["eu"]
}

test_boundaries_that_contradict_each_other_show_nothing_to_be_met if {
	found := invented.finding({"a": invented.bounded(["eu"]), "b": invented.bounded(["JP"])}, {})
	found.verdict != "met"
	found.documented == ["JP", "eu"]
	not "JP" in found.outside
	invented.outcome(
		{"a": invented.bounded(["eu"]), "b": invented.bounded(["JP"])},
		invented.allows(["global"]),
	) == invented.met
}

# The silence stays whatever the region is.
test_open_boundary_that_could_settle_nothing_is_not_asked_for if {
	facts := {"a": invented.bounded(["eu"]), "b": invented.bounded(["region"]), "c": invented.silent}
	invented.outcome(facts, invented.allows(["eu"])) == invented.unknown("undocumented")
}

# A region in Germany would settle it.
test_open_boundary_that_could_settle_is_undeclared if {
	facts := {"a": invented.bounded(["eu"]), "b": invented.bounded(["region"])}
	germany := invented.allows(["DE"])
	invented.outcome(facts, germany) == invented.undeclared(["options.region"])
	declared := invented.options({"region": "germanywestcentral"})
	invented.outcome(facts, object.union(germany, declared)) == invented.met
}

# The place decides, whatever the boundary says that it overrides.
test_boundary_overrides_nothing if {
	facts := {"place": invented.stored(["US"]), "bound": object.union(invented.bounded(["JP"]), {"overrides": ["place"]})}
	found := invented.finding(facts, {})
	found.verdict == "violated"
	_decides(found) == {"acme.vault/place"}
}

# Somewhere in the EU or EFTA, and not outside the EU.
test_boundary_narrows_an_area if {
	facts := {"area": invented.stored(["acme-europe"]), "bound": invented.bounded(["eu"])}
	found := invented.finding(facts, invented.allows(["eu"]))
	found.verdict == "met"
	found.documented == ["acme-europe"]
	_decides(found) == {"acme.vault/area", "acme.vault/bound"}
	invented.outcome(facts, invented.allows(["efta"])) == invented.violated
	invented.outcome(facts, invented.allows(["DE"])) == invented.unknown("undocumented")
}

test_boundary_on_other_data_narrows_no_area if {
	facts := {
		"area": invented.stored(["acme-europe"]),
		"bound": object.union(invented.bounded(["eu"]), {"data": ["logs"]}),
	}
	invented.outcome(facts, invented.requires({"data": ["customer-data"], "storage": ["eu"]})) == invented.unknown("undocumented")
}

test_boundary_that_shares_nothing_with_an_area_leaves_it if {
	facts := {"area": invented.stored(["acme-europe"]), "bound": invented.bounded(["JP"])}
	invented.outcome(facts, invented.allows(["eu-data-boundary"])) == invented.met
	invented.outcome(facts, {}) == invented.violated
}

test_admin_centre_tells_the_place_within_a_boundary if {
	facts := {"home": invented.stored(["tenant-geo"]), "bound": invented.bounded(["eu-data-boundary"])}
	germany := invented.tenant({"country": "DE", "data_locations": {"acme": "DE"}})
	invented.outcome(facts, object.union(germany, invented.allows(["DE"]))) == invented.met
}

# Which of them is right nobody knows, so both count, and the dispute is told.
test_boundary_that_disputes_a_place_counts_beside_it if {
	facts := {"place": invented.stored(["JP"]), "bound": object.union(invented.bounded(["eu"]), {"disputes": ["place"]})}
	found := invented.finding(facts, {})
	[found.verdict, found.disputed] == ["violated", true]
	found.documented == ["JP", "eu"]
	found.outside == ["eu"]
	met := invented.finding(facts, invented.allows(["JP", "eu"]))
	[met.verdict, met.disputed] == ["met", true]
}
