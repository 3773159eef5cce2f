# Invented types and features; what each plan comes to was worked out by hand.
package residency.found_test

import data.residency.found
import data.residency.mapped

_catalogue := {
	"former_ids": {"cloud.old-disk": "cloud.disk"},
	"features": {
		"cloud.disk": {"options": {
			"region": {"type": "region"},
			"copies": {"type": "one-of", "values": ["one", "many"]},
		}},
		"cloud.spread": {"options": {
			"regions": {"type": "regions"},
			"mirrored": {"type": "boolean"},
		}},
		"cloud.roles": {"options": {}},
		"cloud.traffic": {"options": {"region": {"type": "region"}, "peer": {"type": "region"}}},
	},
	"regions": {
		"japaneast": {"vendor": "cloud", "country": "JP", "cloud": "public"},
		"japanwest": {"vendor": "cloud", "country": "JP", "cloud": "public"},
		"westus": {"vendor": "cloud", "country": "US", "cloud": "public"},
		"usgov": {"vendor": "cloud", "country": "US", "cloud": "us-government"},
		"us-east-1": {"vendor": "other", "country": "US", "cloud": "public"},
	},
}

_region := [{"path": "location", "as": "region"}]

_mapping := {
	"cloud": {
		"provider": {"vendor": "cloud", "prefixes": ["cloud_"], "location": ["location"], "regional": {"options": {"region": _region}}},
		"regional": {"cloud_gateway": "cloud.traffic"},
		"resources": {
			"cloud_disk": {"feature": "cloud.disk", "options": {
				"region": _region,
				"copies": [{"path": "kind", "values": {"LRS": "one", "GRS": "many"}}],
			}},
			"cloud_bucket": {"feature": "cloud.disk", "options": {"region": [{"path": "places", "as": "region"}]}},
			"cloud_server": {"feature": "cloud.disk", "options": {"region": _region}},
			"cloud_database": {"feature": "cloud.disk", "child_of": ["cloud_server"], "by": ["server_id"], "options": {"copies": [{"path": "kind", "values": {"LRS": "one", "GRS": "many"}}]}},
			"cloud_worker": {"feature": "cloud.disk", "child_of": ["cloud_server"], "by": ["server_id"], "options": {"region": _region}},
			"cloud_account": {"feature": "cloud.spread", "options": {
				"regions": [{"paths": ["location", "geo.location"], "as": "region"}],
				"mirrored": [{"path": "geo", "present": true, "absent": false}],
			}},
			"cloud_role": {"feature": "cloud.roles"},
			"cloud_peering": {"feature": "cloud.traffic", "location": [{"paths": ["one_id", "other_id"], "of": "region"}], "options": {
				"region": [{"path": "one_id", "of": "region"}],
				"peer": [{"path": "other_id", "of": "region"}],
			}},
			"cloud_site": {"feature": "cloud.roles", "variants": [{"when": {"path": "kind", "is": "one-of", "values": ["Disk"]}, "feature": "cloud.disk"}]},
			"cloud_zone": {"variants": [
				{"when": {"path": "kind", "is": "one-of", "values": ["Disk"]}, "feature": "cloud.disk"},
				{"when": {"path": "kind", "is": "one-of", "values": ["Roles"]}, "feature": "cloud.roles"},
			]},
		},
		"children": {
			"cloud_rule": {"of": ["cloud_server"], "by": ["server_id"]},
			"cloud_exception": {"of": ["cloud_rule"], "by": ["rule_id"]},
		},
		"unmapped": {"cloud_export": "sends data elsewhere"},
	},
	"tools": {
		"provider": {"vendor": ""},
		"families": {"null_": {"no_data": "keeps nothing"}, "null_kept_": {"unmapped": "keeps something"}},
	},
}

_mapped := made if {
	made := {"types": mapped.types, "families": mapped.families, "providers": mapped.providers} with data.residency.mapping as _mapping
}

# A plan of resources that are each given as [type, attributes], with more if need be.
_join(document, resources) := _joined({"document": document, "inputs": [{"file": "plan.json", "kind": "terraform-plan"}], "shapes": [_shape(i, resource) |
	some i, resource in resources
]})

_joined(given) := joined if {
	joined := found.joined with input as given
		with data.residency.catalogue as _catalogue
		with data.residency.mapped as _mapped
}

_shape(i, resource) := object.union(
	{
		"type": resource[0], "data": false, "attributes": resource[1], "unknown": [], "references": {},
		"resources": [{"address": concat(".", [resource[0], format_int(i, 10)]), "input": 0}],
	},
	_more(resource),
)

_more(resource) := resource[2]

_more(resource) := {} if not resource[2]

_nobody := {"tenant": {"name": "Contoso", "country": "JP"}, "requirements": []}

_declaring(features) := object.union(_nobody, {"features": features})

_options(joined) := {use.id: use.options | some use in joined.uses}

_addresses(joined) := {use.id: [resource.address | some resource in use.resources] | some use in joined.uses}

_counts(joined) := [joined.found[key] | some key in ["resources", "judged", "children", "no_data", "unmapped"]]

test_equal_options_are_one_use if {
	joined := _join(_nobody, [
		["cloud_disk", {"location": ["japaneast"], "kind": ["GRS"]}],
		["cloud_disk", {"location": ["Japan East"], "kind": ["grs"]}],
		["cloud_disk", {"location": ["westus"], "kind": ["LRS"]}],
	])
	_options(joined) == {
		"cloud.disk#japaneast-many": {"region": "japaneast", "copies": "many"},
		"cloud.disk#westus-one": {"region": "westus", "copies": "one"},
	}
	_addresses(joined)["cloud.disk#japaneast-many"] == ["cloud_disk.0", "cloud_disk.1"]
	joined.document.features[0] == {
		"id": "cloud.disk", "name": "japaneast-many", "options": {"region": "japaneast", "copies": "many"},
		"found": {
			"locations": ["japaneast"], "unknown_regions": [], "open": false,
			"placed": {"japaneast": ["cloud_disk.0", "cloud_disk.1"]},
		},
	}
	_counts(joined) == [3, 3, 0, 0, 0]
}

test_what_is_not_known_is_undeclared if {
	joined := _join(_nobody, [["cloud_disk", {"location": ["japaneast"]}, {"unknown": ["kind"]}]])
	_options(joined) == {"cloud.disk#japaneast": {"region": "japaneast"}}
}

test_a_value_that_no_table_has_is_undeclared if {
	joined := _join(_nobody, [["cloud_disk", {"location": ["japaneast"], "kind": ["XRS"]}]])
	_options(joined) == {"cloud.disk#japaneast": {"region": "japaneast"}}
}

# A region of another vendor is none of this one's.
test_a_region_that_nobody_knows_is_named if {
	joined := _join(_nobody, [
		["cloud_disk", {"location": ["atlantis"], "kind": ["LRS"]}],
		["cloud_disk", {"location": ["us-east-1"], "kind": ["GRS"]}],
	])
	_options(joined) == {"cloud.disk#one": {"copies": "one"}, "cloud.disk#many": {"copies": "many"}}
	{[note.code, note.use, note.region] | some note in joined.notes} == {
		["unknown_region", "one", "atlantis"],
		["unknown_region", "many", "us-east-1"],
	}
}

test_global_is_a_place_and_no_region if {
	joined := _join(_nobody, [["cloud_disk", {"location": ["Global"], "kind": ["LRS"]}]])
	_options(joined) == {"cloud.disk#one": {"copies": "one"}}
	joined.document.features[0].found.locations == ["global"]
	joined.document.features[0].found.unknown_regions == []
	joined.notes == []
}

test_what_is_resolved_later_is_no_region if {
	joined := _join(_nobody, [["cloud_disk", {"location": ["AutoResolve"], "kind": ["LRS"]}]])
	_options(joined) == {"cloud.disk#one": {"copies": "one"}}
	joined.notes == []
}

test_lists_have_all_members if {
	joined := _join(_nobody, [["cloud_account", {"location": ["japaneast"], "geo": [true, true], "geo.location": ["japanwest", "westus"]}]])
	_options(joined) == {"cloud.spread#japaneast-japanwest-westus-mirrored": {
		"regions": ["japaneast", "japanwest", "westus"],
		"mirrored": true,
	}}
}

test_a_list_that_is_known_in_part_says_so if {
	joined := _join(_nobody, [["cloud_account", {"location": ["japaneast"], "geo": [true], "geo.location": ["westus"]}, {"unknown": ["geo.location"]}]])
	use := joined.document.features[0]
	use.options == {"regions": ["japaneast", "westus"], "mirrored": true}
	use.found.partial == ["regions"]
	use.name == "japaneast-westus-more-mirrored"
}

test_nothing_there_says_so_only_where_it_is_known if {
	joined := _join(_nobody, [
		["cloud_account", {"location": ["japaneast"]}],
		["cloud_account", {"location": ["japanwest"]}, {"unknown": ["geo"]}],
	])
	_options(joined) == {
		"cloud.spread#japaneast-no-mirrored": {"regions": ["japaneast"], "mirrored": false},
		"cloud.spread#japanwest": {"regions": ["japanwest"]},
	}
}

# A bucket in two regions is two uses, each of which is judged.
test_several_values_of_one_are_several_uses if {
	joined := _join(_nobody, [["cloud_bucket", {"places": ["japaneast", "westus"]}]])
	_options(joined) == {"cloud.disk#japaneast": {"region": "japaneast"}, "cloud.disk#westus": {"region": "westus"}}
	_counts(joined) == [1, 1, 0, 0, 0]
}

test_parts_of_values_that_are_not_known_stay_open if {
	joined := _join(_nobody, [["cloud_bucket", {"places": ["japaneast"]}, {"unknown": ["places"]}]])
	_options(joined) == {"cloud.disk#japaneast": {"region": "japaneast"}, "cloud.disk": {}}
}

test_parts_join_what_they_are_part_of if {
	joined := _join(_nobody, [
		["cloud_server", {"location": ["japaneast"]}],
		["cloud_rule", {}, {"references": {"server_id": [0]}}],
		["cloud_exception", {}, {"references": {"rule_id": [1]}}],
		["cloud_rule", {}],
	])
	_addresses(joined) == {"cloud.disk#japaneast": ["cloud_server.0", "cloud_rule.1", "cloud_exception.2"]}
	_counts(joined) == [4, 1, 3, 0, 0]
}

test_a_part_with_options_has_those_of_the_whole if {
	joined := _join(_nobody, [
		["cloud_server", {"location": ["japaneast"]}],
		["cloud_database", {"kind": ["GRS"]}, {"references": {"server_id": [0]}}],
		["cloud_rule", {}, {"references": {"server_id": [0]}}],
	])
	_options(joined) == {"cloud.disk#japaneast-many": {"region": "japaneast", "copies": "many"}}
	_addresses(joined) == {"cloud.disk#japaneast-many": ["cloud_server.0", "cloud_database.1", "cloud_rule.2"]}
}

# What is part of something elsewhere does not hide where that is.
test_a_part_elsewhere_leaves_the_whole if {
	joined := _join(_nobody, [
		["cloud_server", {"location": ["japaneast"]}],
		["cloud_worker", {"location": ["westus"]}, {"references": {"server_id": [0]}}],
	])
	_options(joined) == {"cloud.disk#japaneast": {"region": "japaneast"}, "cloud.disk#westus": {"region": "westus"}}
}

test_a_part_of_something_that_is_not_in_the_file if {
	joined := _join(_nobody, [["cloud_database", {"kind": ["GRS"], "server_id": [true]}]])
	_options(joined) == {"cloud.disk#many": {"copies": "many"}}
}

test_something_looked_up_places_its_parts if {
	joined := _join(_nobody, [
		["cloud_server", {"location": ["westus"]}, {"data": true}],
		["cloud_rule", {}, {"references": {"server_id": [0]}}],
	])
	_addresses(joined) == {"cloud.disk#westus": ["cloud_rule.1"]}
	_counts(joined) == [1, 1, 0, 0, 0]
}

test_other_resources_say_where_one_sends_to if {
	joined := _join(_nobody, [
		["cloud_gateway", {"location": ["japaneast"]}],
		["cloud_gateway", {"location": ["westus"]}],
		["cloud_peering", {"one_id": [true], "other_id": [true]}, {"references": {"one_id": [0], "other_id": [1]}}],
	])
	_options(joined)["cloud.traffic#westus-japaneast"] == {"region": "japaneast", "peer": "westus"}
	some use in joined.document.features
	use.name == "westus-japaneast"
	use.found.locations == ["japaneast", "westus"]
}

test_another_resource_that_is_not_there_says_nothing if {
	joined := _join(_nobody, [["cloud_peering", {"one_id": [true]}]])
	_options(joined) == {"cloud.traffic": {}}
}

test_variants_by_an_attribute if {
	_options(_join(_nobody, [["cloud_zone", {"kind": ["disk"]}]])) == {"cloud.disk": {}}
	_options(_join(_nobody, [["cloud_zone", {"kind": ["other"], "location": ["westus"]}]])) == {"unmapped.cloud_zone": {}}
	_options(_join(_nobody, [["cloud_zone", {}, {"unknown": ["kind"]}]])) == {"cloud.disk": {}, "cloud.roles": {}}
	_options(_join(_nobody, [["cloud_site", {}, {"unknown": ["kind"]}]])) == {"cloud.disk": {}, "cloud.roles": {}}
	_options(_join(_nobody, [["cloud_site", {"kind": ["Disk"]}]])) == {"cloud.disk": {}}
	_options(_join(_nobody, [["cloud_site", {"kind": ["Page"]}]])) == {"cloud.roles": {}}
}

test_what_is_not_mapped_is_told_with_its_place if {
	joined := _join(_nobody, [
		["cloud_export", {"location": ["japaneast"]}],
		["cloud_new", {"location": ["westus"]}],
		["cloud_new", {"location": ["japaneast"]}],
		["foreign_thing", {"location": ["westus"]}],
		["Maker.Things/things", {}],
	])
	{feature.id: feature.found.locations | some feature in joined.document.features} == {
		"unmapped.cloud_export": ["japaneast"],
		"unmapped.cloud_new": ["japaneast", "westus"],
		"unmapped.foreign_thing": [],
		"unmapped.maker.things.things": [],
	}
	joined.found.unmapped_types == [
		{"type": "Maker.Things/things", "count": 1},
		{"type": "cloud_export", "count": 1},
		{"type": "cloud_new", "count": 2},
		{"type": "foreign_thing", "count": 1},
	]
	_counts(joined) == [5, 0, 0, 0, 5]
}

test_the_longest_beginning_of_a_family_counts if {
	joined := _join(_nobody, [["null_resource", {}], ["null_kept_thing", {}]])
	_addresses(joined) == {"unmapped.null_kept_thing": ["null_kept_thing.1"]}
	_counts(joined) == [2, 0, 0, 1, 1]
}

test_what_is_found_fills_what_is_open if {
	joined := _join(_declaring(["cloud.roles", "cloud.disk"]), [["cloud_disk", {"location": ["japaneast"], "kind": ["LRS"]}]])
	[use.id | some use in joined.uses] == ["cloud.roles", "cloud.disk"]
	joined.document.features[0] == "cloud.roles"
	joined.uses[1].options == {"region": "japaneast", "copies": "one"}
}

test_a_former_id_is_the_feature if {
	joined := _join(_declaring([{"id": "cloud.old-disk", "name": "logs"}]), [["cloud_disk", {"location": ["japaneast"], "kind": ["LRS"]}]])
	_options(joined) == {"cloud.disk#logs": {"region": "japaneast", "copies": "one"}}
}

test_what_is_declared_is_never_replaced if {
	joined := _join(_declaring([{"id": "cloud.disk", "options": {"region": "japaneast"}}]), [["cloud_disk", {"location": ["westus"], "kind": ["LRS"]}]])
	_options(joined) == {"cloud.disk": {"region": "japaneast"}, "cloud.disk#westus-one": {"region": "westus", "copies": "one"}}
	joined.uses[0].resources == []
}

test_the_named_one_first if {
	joined := _join(_declaring(["cloud.disk", {"id": "cloud.disk", "name": "japaneast-one"}]), [["cloud_disk", {"location": ["japaneast"], "kind": ["LRS"]}]])
	_options(joined) == {"cloud.disk": {}, "cloud.disk#japaneast-one": {"region": "japaneast", "copies": "one"}}
}

test_else_all_that_it_does_not_contradict if {
	joined := _join(
		_declaring([
			{"id": "cloud.disk", "name": "a", "options": {"region": "japaneast"}},
			{"id": "cloud.disk", "name": "b"},
			{"id": "cloud.disk", "name": "c", "options": {"copies": "many"}},
		]),
		[["cloud_disk", {"location": ["japaneast"], "kind": ["LRS"]}]],
	)
	_options(joined) == {
		"cloud.disk#a": {"region": "japaneast", "copies": "one"},
		"cloud.disk#b": {"region": "japaneast", "copies": "one"},
		"cloud.disk#c": {"copies": "many"},
	}
}

# One declared use that two found ones fill differently is two uses.
test_several_ways_to_fill_one if {
	joined := _join(_declaring([{"id": "cloud.disk", "name": "logs", "options": {"copies": "one"}}]), [
		["cloud_disk", {"location": ["japaneast"], "kind": ["LRS"]}],
		["cloud_disk", {"location": ["westus"], "kind": ["LRS"]}],
	])
	_options(joined) == {
		"cloud.disk#logs-japaneast": {"region": "japaneast", "copies": "one"},
		"cloud.disk#logs-westus": {"region": "westus", "copies": "one"},
	}
}

test_a_declared_list_is_all_of_it if {
	joined := _join(_declaring([{"id": "cloud.spread", "options": {"regions": ["japaneast", "westus"]}}]), [
		["cloud_account", {"location": ["westus"]}],
		["cloud_account", {"location": ["japanwest"]}],
	])
	_options(joined) == {
		"cloud.spread": {"regions": ["japaneast", "westus"], "mirrored": false},
		"cloud.spread#japanwest-no-mirrored": {"regions": ["japanwest"], "mirrored": false},
	}
}

test_a_name_that_is_taken_gets_a_number if {
	joined := _join(_declaring([{"id": "cloud.disk", "name": "westus-one", "options": {"region": "japaneast"}}]), [["cloud_disk", {"location": ["westus"], "kind": ["LRS"]}]])
	_options(joined)["cloud.disk#westus-one-2"] == {"region": "westus", "copies": "one"}
}

_twins(first, second) := _joined({
	"document": _nobody,
	"inputs": [{"file": "plan.json", "kind": "terraform-plan"}, {"file": "state.json", "kind": "terraform-state"}],
	"shapes": [
		object.union(_shape(0, first), {"resources": [{"address": "cloud_disk.a", "input": 0, "id": "/Disks/A"}]}),
		object.union(_shape(1, second), {"resources": [{"address": "cloud_disk.b", "input": 1, "id": "/disks/a"}]}),
	],
})

test_the_fuller_of_two_answers_counts if {
	joined := _twins(["cloud_disk", {"location": ["japaneast"]}], ["cloud_disk", {"location": ["japaneast"], "kind": ["LRS"]}])
	_addresses(joined) == {"cloud.disk#japaneast-one": ["cloud_disk.b"]}
	_counts(joined) == [1, 1, 0, 0, 0]
}

test_the_first_of_two_equal_answers_counts if {
	joined := _twins(["cloud_disk", {"location": ["japaneast"]}], ["cloud_disk", {"location": ["Japan East"]}])
	_addresses(joined) == {"cloud.disk#japaneast": ["cloud_disk.a"]}
}

# A plan that moves what a state still has elsewhere: neither may hide the other.
test_answers_that_contradict_each_other_both_count if {
	joined := _twins(["cloud_disk", {"location": ["westus"], "kind": ["GRS"]}], ["cloud_disk", {"location": ["japaneast"], "kind": ["LRS"]}])
	_options(joined) == {
		"cloud.disk#japaneast-one": {"region": "japaneast", "copies": "one"},
		"cloud.disk#westus-many": {"region": "westus", "copies": "many"},
	}
}

test_what_may_be_missing_is_told if {
	joined := _joined({"document": _nobody, "inputs": [{"file": "plan.json", "kind": "terraform-plan", "incomplete": "-target"}], "shapes": []})
	joined.notes == [{"code": "incomplete_input", "input": "plan.json", "reason": "-target"}]
	joined.document.features == []
}

_deleting := {"file": "plan.json", "kind": "terraform-plan", "deletions": 2}

_theme := _shape(0, ["null_theme", {}])

_kept := _shape(0, ["cloud_disk", {"location": ["japaneast"]}])

_looked_up := _shape(0, ["cloud_disk", {"location": ["japaneast"]}, {"data": true}])

_done(document, given, shapes) := _joined({"document": document, "inputs": [given], "shapes": shapes}).done

test_nothing_is_left_to_judge_where_all_is_deleted_or_holds_no_data if {
	plan := object.remove(_deleting, ["deletions"])
	_done(_nobody, _deleting, []) == true
	_done(_nobody, _deleting, [_looked_up]) == true
	_done(_nobody, plan, [_theme]) == true
	_done(_nobody, _deleting, [_theme]) == true
	_done(_declaring([]), plan, [_theme]) == true
}

test_something_may_be_left_to_judge if {
	plan := object.remove(_deleting, ["deletions"])
	_done(_nobody, plan, []) == false
	_done(_nobody, plan, [_looked_up]) == false
	_done(_nobody, _deleting, [_kept]) == false
	_done(_nobody, plan, [_theme, _shape(1, ["foreign_thing", {}])]) == false
	_done(_nobody, object.union(_deleting, {"incomplete": "-target"}), []) == false
	_done(_nobody, object.union(plan, {"incomplete": "-target"}), [_theme]) == false
	_done(_declaring(["cloud.disk"]), _deleting, []) == false
	_done(object.union(_nobody, {"integrations": [{"id": "crm"}]}), _deleting, []) == false
}

test_another_country_is_a_fault if {
	joined := _joined({"document": _nobody, "inputs": [{"file": "org.json", "kind": "graph-organization", "tenant": {"country": "US"}}], "shapes": []})
	joined.faults == [{"code": "country_differs", "path": "tenant.country", "input": "org.json", "declared": "JP", "found": "US"}]
}

test_another_cloud_is_a_fault if {
	joined := _join(_nobody, [["cloud_disk", {"location": ["usgov"]}]])
	joined.faults == [{"code": "cloud_differs", "path": "tenant.cloud", "input": "plan.json", "declared": "public", "found": "usgov"}]
}

test_paths_of_a_type if {
	_paths("cloud_account") == {"values": ["geo.location", "location"], "references": ["geo"]}
	_paths("cloud_database") == {"values": ["kind"], "references": ["server_id"]}
	_paths("cloud_new") == {"values": ["location"], "references": []}
	_paths("foreign_thing") == {"values": [], "references": []}
}

_paths(type) := asked if {
	asked := found.paths with input as {"type": type} with data.residency.mapped as _mapped
}
