# Where uses are put, by the regions that they declare and by what is found deployed.
package residency.engine.placement_test

import data.residency.engine.invented_test as invented

_vault := {"vault": invented.vault({"a": invented.stored(["JP"])})}

_required := [{"id": "R1", "placement": ["JP"]}]

_findings(entry) := _under(entry, _required)

_under(entry, requirements) := invented.assessed(_vault, {"features": [entry], "requirements": requirements}).findings

_found(locations, unknown) := {"locations": locations, "unknown_regions": unknown, "open": false, "placed": {"westus2": ["acme_vault.b"]}}

# Declared.

test_declared_region_is_where_a_use_is_put if {
	[found] := _findings({"id": "acme.vault", "options": {"region": "japaneast"}})
	found.id == "R1/acme.vault/placement"
	[found.verdict, found.documented, found.silent_data] == ["met", ["JP"], []]
}

test_region_elsewhere_is_violated_and_another_one_mends_it if {
	[found] := _findings({"id": "acme.vault", "options": {"region": "westus2"}})
	[found.verdict, found.outside] == ["violated", ["US"]]
	found.passes_if[0][0].pointer == "/features/0/options/region"
}

test_open_region_is_undeclared if {
	[found] := _findings("acme.vault")
	[found.verdict, found.cause, found.needs] == ["unknown", "undeclared", ["options.region"]]
}

test_use_without_region_has_no_placement if {
	plain := {"vault": invented.feature({"a": invented.stored(["JP"])}, {"options": {"tier": {"type": "one-of", "values": ["basic"]}}})}
	result := invented.assessed(plain, {"features": ["acme.vault"], "requirements": _required})
	result.findings == []
}

test_placement_asks_for_any_data if {
	[found] := _under({"id": "acme.vault", "options": {"region": "japaneast"}}, [{"id": "R1", "data": ["logs"], "placement": ["JP"]}])
	found.verdict == "met"
}

# Found.

test_resource_elsewhere_is_cited_first if {
	[found] := _findings({"id": "acme.vault", "found": _found(["japaneast", "westus2"], [])})
	[found.verdict, found.documented, found.outside] == ["violated", ["JP", "US"], ["US"]]
	found.facts[0].citations[0].title == "acme_vault.b"
}

test_global_is_no_place if {
	[found] := _findings({"id": "acme.vault", "found": _found(["global"], [])})
	[found.verdict, found.cause] == ["unknown", "undocumented"]
}

test_global_is_met_where_anywhere_is_allowed if {
	[found] := _under({"id": "acme.vault", "found": _found(["global"], [])}, [{"id": "R1", "placement": ["global"]}])
	found.verdict == "met"
}

test_unknown_region_leaves_every_activity_unknown if {
	entry := {"id": "acme.vault", "found": _found([], ["moonbase1"])}
	found := _under(entry, [{"id": "R1", "storage": ["JP"], "placement": ["JP"]}, {"id": "R2", "storage": ["global"]}, {"id": "R3", "storage": ["US"]}])
	[[one.id, one.verdict, one.cause] | some one in found] == [
		["R1/acme.vault/storage", "unknown", "undocumented"],
		["R1/acme.vault/placement", "unknown", "undocumented"],
		["R2/acme.vault/storage", "met", null],
		["R3/acme.vault/storage", "violated", null],
	]
}

test_place_not_known_yet_is_undeclared if {
	[found] := _findings({"id": "acme.vault", "found": {"locations": [], "unknown_regions": [], "open": true}})
	[found.verdict, found.cause, found.needs] == ["unknown", "undeclared", ["options.region"]]
}

test_what_is_found_nowhere_has_no_placement if {
	_findings({"id": "acme.vault", "found": _found([], [])}) == []
}

# Types that no mapping knows.

test_type_not_mapped_is_judged_by_its_location_alone if {
	entry := {"id": "unmapped.acme_thing", "found": {"locations": ["westus2"], "unknown_regions": []}}
	found := _under(entry, [{"id": "R1", "features": ["unmapped.*"], "storage": ["JP"], "placement": ["JP"]}])
	[[one.id, one.verdict, one.cause, one.feature.name] | some one in found] == [
		["R1/unmapped.acme_thing/storage", "unknown", "undocumented", "acme_thing"],
		["R1/unmapped.acme_thing/placement", "violated", null, "acme_thing"],
	]
}

test_type_not_mapped_without_location_has_no_placement if {
	found := _under({"id": "unmapped.acme_thing", "found": {"locations": [], "unknown_regions": []}}, _required)
	found == []
}

test_type_not_mapped_with_place_not_known_yet_is_unknown if {
	[found] := _under({"id": "unmapped.acme_thing", "found": {"locations": [], "unknown_regions": [], "open": true}}, _required)
	[found.verdict, found.cause] == ["unknown", "undocumented"]
}

# Lists of which not every member is known.

_regional := {"vault": invented.feature(
	{"a": invented.stored(["region"])},
	{"options": {"regions": {"type": "regions"}}},
)}

_partly(regions) := [found.verdict, found.cause, found.needs] if {
	entry := {"id": "acme.vault", "options": {"regions": regions}, "found": {"locations": [], "unknown_regions": [], "partial": ["regions"]}}
	[found] := invented.assessed(_regional, {"features": [entry]}).findings
}

test_known_member_outside_is_violated if _partly(["japaneast", "westus2"]) == ["violated", null, []]

test_known_members_inside_do_not_tell_the_others if _partly(["japaneast"]) == ["unknown", "undeclared", ["options.regions"]]

# A place where no region is named, as a multi-region or the region of an environment.

test_a_country_or_a_geography_is_a_place if {
	plain := {"vault": invented.feature({"a": invented.stored(["JP"])}, {"options": {"tier": {"type": "one-of", "values": ["basic"]}}})}
	verdicts := [found.verdict |
		some location in ["JP", "US", "eu", "global", "atlantis"]
		some found in invented.assessed(plain, {"features": [{"id": "acme.vault", "found": _found([location], [])}], "requirements": _required}).findings
	]
	verdicts == ["met", "violated", "violated", "unknown", "unknown"]
}
