# What directories say, and how what is declared differs from what is found.
package residency.found.directory_test

import data.residency.found

_catalogue := {
	"former_ids": {}, "regions": {"japaneast": {"vendor": "cloud", "country": "JP", "cloud": "public"}, "japanwest": {"vendor": "cloud", "country": "JP", "cloud": "public"}},
	"features": {
		"cloud.disk": {"options": {"region": {"type": "region"}}},
		"cloud.mail": {"options": {}},
		"cloud.login": {"options": {"ways": {"type": "set", "values": ["sms", "call"]}}},
	},
}

_entry := {
	"vendor": "cloud", "uses": [], "location": [], "parents": [], "by": [], "no_data": true, "unmapped": false,
	"proposes": [], "variants": [], "paths": {"values": [], "references": []},
}

_mapped := {
	"types": {
		"cloud_disk": object.union(_entry, {
			"no_data": false, "location": [{"paths": ["location"], "as": "region"}],
			"uses": [{"feature": "cloud.disk", "when": null, "options": {"region": [{"paths": ["location"], "as": "region"}]}}],
		}),
		"cloud_settings": object.union(_entry, {"proposes": [
			{"feature": "cloud.login", "because": "login is on", "when": {"path": "login", "is": "one-of", "values": ["true"]}},
			{"commitment": "spread", "because": "spread is on", "when": {"path": "spread", "is": "one-of", "values": ["true"]}},
		]}),
	},
	"families": {}, "providers": {},
	"plans": {"p-1": {"name": "MAIL", "features": ["cloud.mail"]}, "p-2": {"name": "NOTHING", "features": []}},
	"shown_by": {"cloud.disk": ["plan", "list"], "cloud.login": ["settings"]},
}

_joined(document, inputs, shapes) := joined if {
	joined := found.joined with input as {"document": document, "inputs": inputs, "shapes": shapes}
		with data.residency.catalogue as _catalogue
		with data.residency.mapped as _mapped
}

_tenant := {"tenant": {"name": "Contoso", "country": "JP"}, "requirements": []}

_using(features) := object.union(_tenant, {"features": features})

_plan := {"file": "plan.json", "kind": "plan"}

_disk(location) := _shape("cloud_disk", {"location": [location]})

_shape(type, attributes) := {
	"type": type, "data": false, "attributes": attributes, "unknown": [], "references": {},
	"resources": [{"address": "a", "input": 0}],
}

_codes(joined) := [[note.code, note.feature] | some note in joined.notes]

test_a_directory_fills_what_the_document_leaves_open if {
	organization := {"file": "o", "kind": "o", "tenant": {"id": "i", "name": "Other", "country": "JP", "created": "2020-01-01"}}
	_joined(_tenant, [organization], []).document.tenant == {"name": "Contoso", "country": "JP", "id": "i", "created": "2020-01-01"}
}

test_what_differs_of_the_tenant_is_a_fault if {
	document := {"tenant": {"name": "Contoso", "country": "JP", "created": "2020-01-02"}, "requirements": []}
	organization := {"file": "o", "kind": "o", "tenant": {"country": "US", "created": "2020-01-01"}}
	_joined(document, [organization], []).faults == [
		{"code": "country_differs", "path": "tenant.country", "input": "o", "declared": "JP", "found": "US"},
		{"code": "created_differs", "path": "tenant.created", "input": "o", "declared": "2020-01-02", "found": "2020-01-01"},
	]
}

test_two_inputs_of_two_tenants_are_a_fault if {
	inputs := [{"file": name, "kind": "o", "tenant": {"created": day}} | some [name, day] in [["a", "2020-01-01"], ["b", "2020-01-02"]]]
	_joined(_tenant, inputs, []).faults == [{
		"code": "created_differs", "path": "tenant.created", "input": "b", "against": "a", "declared": "2020-01-01", "found": "2020-01-02",
	}]
}

test_a_name_of_ones_own_is_no_other_id if {
	document := {"tenant": {"name": "Contoso", "country": "JP", "id": "jp-prod"}, "requirements": []}
	organization := {"file": "o", "kind": "o", "tenant": {"id": "0b7e3a52-6f4f-4a53-9f0a-0f6f5b1c2d3e"}}
	_joined(document, [organization], []).faults == []
	other := {"tenant": {"name": "Contoso", "country": "JP", "id": "11111111-6F4F-4A53-9F0A-0F6F5B1C2D3E"}, "requirements": []}
	count(_joined(other, [organization], []).faults) == 1
}

test_licences_propose_and_show_nothing if {
	licences := {"file": "l", "kind": "l", "plans": [{"id": "P-1", "name": "secret"}, {"id": "p-2"}, {"id": "p-3", "name": "secret"}]}
	joined := _joined(_using([]), [licences], [])
	joined.uses == []
	joined.found.proposals == [{"feature": "cloud.mail", "because": ["service plan MAIL"]}]
	joined.found.unknown_plans == ["p-3"]
	not _joined(_using(["cloud.mail"]), [licences], []).found.proposals
}

test_settings_propose_where_they_are_on if {
	settings := {"file": "s", "kind": "settings"}
	on := _joined(_tenant, [settings], [_shape("cloud_settings", {"login": [true], "spread": [true]})])
	on.found.proposals == [{"feature": "cloud.login", "because": ["login is on"]}, {"commitment": "spread", "because": ["spread is on"]}]
	not _joined(_tenant, [settings], [_shape("cloud_settings", {"login": [false]})]).found.proposals
}

test_what_contradicts_every_declared_use_is_told if {
	document := _using([{"id": "cloud.disk", "options": {"region": "japaneast"}}])
	_codes(_joined(document, [_plan], [_disk("japanwest")])) == [["declared_otherwise", "cloud.disk"]]
	_codes(_joined(document, [_plan], [_disk("japaneast")])) == []
}

test_what_nobody_declares_is_told if {
	_codes(_joined(_using([]), [_plan], [_disk("japanwest")])) == [["undeclared_use", "cloud.disk"]]
	_codes(_joined(_tenant, [_plan], [_disk("japanwest")])) == []
	_codes(_joined(_using([]), [_plan], [_shape("cloud_new", {})])) == []
}

test_what_is_not_found_is_told_where_it_could_be if {
	document := _using(["cloud.disk", "cloud.login", "cloud.mail"])
	_codes(_joined(document, [_plan], [])) == [["declared_not_found", "cloud.disk"]]
	_codes(_joined(document, [{"file": "s", "kind": "settings"}], [])) == [["declared_not_found", "cloud.login"]]
	[note.code | some note in _joined(document, [object.union(_plan, {"incomplete": "cut"})], []).notes] == ["incomplete_input"]
}

# Whether it is used, the settings leave open.
test_what_is_proposed_is_not_missing if {
	document := _using(["cloud.login"])
	_codes(_joined(document, [{"file": "s", "kind": "settings"}], [_shape("cloud_settings", {"login": [true]})])) == []
}
