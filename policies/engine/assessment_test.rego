# The report on one tenant: verdict, counts and notes.
package residency.engine.assessment_test

import data.residency.catalogue
import data.residency.engine.assessment
import data.residency.engine.invented_test as invented
import data.residency.engine.tenant

_acme := {
	"inside": invented.feature({"a": invented.stored(["JP"])}, {}),
	"outside": invented.feature({"a": invented.stored(["US"])}, {}),
	"silent": invented.feature({"a": invented.silent}, {}),
	"empty": invented.feature({"a": invented.stored(["not-stored"])}, {}),
}

_with(names) := invented.assessed(_acme, {"features": [concat(".", ["acme", name]) | some name in names]})

_waiver(name) := {
	"requirement": "R1",
	"feature": concat(".", ["acme", name]),
	"reason": "Invented.",
	"approved_by": "Someone",
	"expires": "2027-11-23",
}

test_report_names_the_tenant if {
	result := _with(["inside"])
	result.name == "Contoso"
	result.country == "JP"
	object.keys(result) == {"name", "country", "verdict", "summary", "findings", "notes"}
}

test_violated_is_worse_than_unknown_and_unknown_than_met if {
	_with(["inside", "silent", "outside", "empty"]).verdict == "violated"
	_with(["inside", "silent", "empty"]).verdict == "unknown"
	_with(["inside", "empty"]).verdict == "met"
	_with(["empty"]).verdict == "met"
}

test_summary_counts_every_verdict if {
	_with(["inside", "silent", "outside", "empty"]).summary == {
		"met": 1, "violated": 1, "unknown": 1,
		"not_applicable": 1, "waived": 0,
	}
	_with(["inside"]).summary == {
		"met": 1, "violated": 0, "unknown": 0,
		"not_applicable": 0, "waived": 0,
	}
}

test_waived_finding_keeps_its_verdict_and_counts_as_waived_only if {
	result := invented.assessed(_acme, {
		"features": ["acme.inside", "acme.outside", "acme.silent"],
		"waivers": [_waiver("outside"), _waiver("silent")],
	})
	[[found.verdict, found.waiver != null] | some found in result.findings] == [
		["met", false],
		["violated", true],
		["unknown", true],
	]
	result.verdict == "met"
	result.summary == {
		"met": 1, "violated": 0, "unknown": 0,
		"not_applicable": 0, "waived": 2,
	}
}

test_waiver_of_one_finding_leaves_the_verdict_of_the_others if {
	result := invented.assessed(_acme, {
		"features": ["acme.outside", "acme.silent"],
		"waivers": [_waiver("outside")],
	})
	result.verdict == "unknown"
}

# Notes.

test_sound_document_has_no_notes if {
	_with(["inside"]).notes == []
}

test_requirement_that_selects_nothing_is_noted if {
	result := invented.assessed(_acme, {
		"features": ["acme.inside"],
		"requirements": [
			invented.requirement({}),
			invented.requirement({"id": "R2", "features": ["acme.outside"]}),
			invented.requirement({"id": "R3", "features": ["integration.*"]}),
		],
	})
	result.notes == [
		{"code": "unused_requirement", "requirement": "R2"},
		{"code": "unused_requirement", "requirement": "R3"},
	]
	result.verdict == "met"
}

test_use_that_no_requirement_covers_is_noted if {
	result := invented.assessed(_acme, {
		"features": ["acme.inside", "acme.outside", {"id": "acme.silent", "name": "media"}],
		"integrations": [{"name": "Legacy HR"}],
		"requirements": [invented.requirement({"features": ["acme.inside"]})],
	})
	result.notes == [
		{"code": "uncovered_feature", "feature": "acme.outside"},
		{"code": "uncovered_feature", "feature": "acme.silent", "use": "media"},
		{"code": "uncovered_feature", "feature": "integration.legacy-hr"},
	]
	result.verdict == "met"
}

# The invented vault is called "Acme Vault" and, by an alias, "strongroom".
test_integration_whose_product_is_documented_is_noted if {
	_noted({"name": "ACME Vault"}) == [["acme.inside", "integration.acme-vault"]]
	_noted({"name": "Strongroom", "id": "vault"}) == [["acme.inside", "integration.vault"]]
	_noted({"name": "Vault of the branch", "id": "strongroom"}) == [["acme.inside", "integration.strongroom"]]
	_noted({"name": "Vault"}) == []
	_noted({"name": "Acme"}) == []
}

# A vendor with one cloud is found by its own name, too, unless a feature has it.
test_integration_that_is_a_vendor_is_noted if {
	packages := {"okta": {"org": invented.vault({}), "preview": invented.vault({})}}
	documented := catalogue.documented_as with data.residency.features as packages
	documented.okta == ["okta.org", "okta.preview"]
	not documented.acme
}

_noted(integration) := [[id, note.feature] |
	packages := {"inside": object.union(_acme.inside, {"feature": {"name": "Acme Vault", "product": "Acme", "aliases": ["strongroom"]}})}
	result := invented.assessed(packages, {
		"features": ["acme.inside"],
		"integrations": [integration],
	})
	some note in result.notes
	note.code == "documented_integration"
	some id in note.documented
]

test_notes_on_requirements_features_and_waivers_follow_each_other if {
	result := invented.assessed(_acme, {
		"features": ["acme.outside", "acme.inside"],
		"requirements": [
			invented.requirement({"features": ["acme.inside"]}),
			invented.requirement({"id": "R2", "features": ["acme.silent"]}),
		],
		"waivers": [_waiver("outside")],
	})
	[note.code | some note in result.notes] == ["unused_requirement", "uncovered_feature", "unused_waiver"]
}

# The day of judgement.

test_day_of_judgement_is_the_configured_one if {
	tenant.as_of == "2024-02-29" with data.residency_config as {"as_of": "2024-02-29"}
}

test_clock_serves_where_no_day_is_configured if {
	tenant.as_of == "2026-01-02" with data.residency.clock.today as "2026-01-02" with data.residency_config as {}
}

test_report_without_configuration_is_defined if {
	result := assessment.assessment with input as invented.document({"features": ["acme.inside"]})
		with data.residency.features as {"acme": _acme}
		with data.residency.clock.today as invented.today
	result.verdict == "met"
}
