# The inventory: rows of what is documented, and what a law says of the countries.
package residency.engine.inventory_test

import data.residency.engine.invented_test as invented
import data.residency.engine.inventory

_laws := {
	"eea-law": {
		"name": "Law of the EEA",
		"inside": ["eea"],
		"complete": true,
		"citations": invented.cited("2026-01-01"),
		"decisions": [
			{"places": ["JP"], "citations": invented.cited("2026-01-02")},
			{"places": ["US"], "scope": "certified recipients", "citations": invented.cited("2026-01-03")},
			{"places": ["BR"], "from": "2026-12-01", "citations": invented.cited("2026-01-04")},
		],
	},
	"law-read-in-part": {
		"name": "Law of Switzerland",
		"inside": ["CH"],
		"complete": false,
		"citations": invented.cited("2026-01-01"),
		"decisions": [],
	},
}

_inventory(facts, changes, home) := told if {
	told := inventory.inventory with input as invented.document(changes)
		with data.residency.features as {"acme": {"vault": invented.vault(facts)}}
		with data.residency.geography.adequacy.laws as _laws
		with data.residency_config as {"as_of": invented.today, "waivers": [], "home": home}
}

_rows(facts, changes, home) := {row.key: row | some row in _inventory(facts, changes, home).rows}

_standing(facts, country, home) := {transfer.country: [transfer.status, transfer.scope] |
	some transfer in _inventory(facts, {"tenant": {"country": country}}, home).transfers
}

test_row_for_each_kind_of_data_and_activity if {
	facts := {
		"a": invented.stored(["US"]),
		"b": invented.stored_data(["logs"], ["DE"]),
		"c": invented.fact({"processing": ["FR"]}),
	}
	rows := _rows(facts, {}, [])
	object.keys(rows) == {
		"acme.vault/customer-data/storage",
		"acme.vault/logs/storage",
		"acme.vault/customer-data/processing",
		"acme.vault/all-data/placement",
	}
	rows["acme.vault/logs/storage"].places == ["DE"]
	rows["acme.vault/logs/storage"].certainty == "stated"
	rows["acme.vault/customer-data/storage"].places == ["US"]
	[fact.id | some fact in rows["acme.vault/customer-data/storage"].facts] == ["acme.vault/a"]
}

test_what_nobody_documents_is_a_row if {
	rows := _rows({"a": invented.stored(["JP"])}, invented.requires({"support_access": ["JP"], "data": ["logs"]}), [])
	rows["acme.vault/all-data/processing"].certainty == "undocumented"
	rows["acme.vault/logs/support_access"].certainty == "undocumented"
	rows["acme.vault/logs/support_access"].findings == [{"id": "R1/acme.vault/support_access"}]
	rows["acme.vault/all-data/processing"].findings == []
	rows["acme.vault/all-data/processing"].against == null
}

test_outside_is_what_a_requirement_on_the_data_does_not_allow if {
	facts := {"a": invented.stored(["US", "JP"]), "b": invented.stored_data(["logs"], ["DE"])}
	rows := _rows(facts, invented.requires({"storage": ["JP"], "data": ["customer-data"]}), [])
	rows["acme.vault/customer-data/storage"].outside == ["US"]
	rows["acme.vault/customer-data/storage"].outside_countries == ["US"]
	rows["acme.vault/customer-data/storage"].against == "requirements"
	rows["acme.vault/logs/storage"].outside == []
	rows["acme.vault/logs/storage"].against == null
}

test_home_takes_the_place_of_requirements if {
	rows := _rows({"a": invented.stored(["US", "DE"])}, invented.allows(["US"]), ["eea"])
	rows["acme.vault/customer-data/storage"].outside_countries == ["US"]
	rows["acme.vault/customer-data/storage"].against == "home"
}

test_whole_world_names_no_country if {
	rows := _rows({"a": invented.stored(["global"])}, {}, [])
	row := rows["acme.vault/customer-data/storage"]
	row.anywhere
	row.countries == []
	row.outside == ["global"]
	row.outside_countries == []
}

test_open_region_is_undeclared_and_may_reach_out if {
	row := _rows({"a": invented.stored(["region"])}, {}, [])["acme.vault/customer-data/storage"]
	row.certainty == "undeclared"
	row.needs == ["options.region"]
	row.outside_countries == []
	row.beyond == ["region"]
}

test_certainty_is_that_of_the_weakest_fact if {
	facts := {
		"a": invented.stored(["JP"]),
		"b": invented.stored_with(["US"], {"certainty": "may"}),
		"c": invented.stored_with(["DE"], {"certainty": "inferred"}),
	}
	_rows(facts, {}, [])["acme.vault/customer-data/storage"].certainty == "may"
	_rows(object.remove(facts, ["b"]), {}, [])["acme.vault/customer-data/storage"].certainty == "inferred"
}

test_withdrawn_text_leaves_a_row if {
	row := _rows({"a": invented.withdrawn(["DE"])}, {}, [])["acme.vault/customer-data/storage"]
	row.certainty == "withdrawn"
	row.places == []
}

test_what_is_not_kept_is_said if {
	row := _rows({"a": invented.stored(["not-stored"])}, {}, [])["acme.vault/customer-data/storage"]
	row.places == ["not-stored"]
	row.certainty == "stated"
}

test_vendor_wide_statement_is_marked if {
	rows := _rows({}, {}, []) with data.residency.general as invented.general(invented.stored(["JP"]))
	rows["acme.vault/customer-data/storage"].certainty == "general"
	rows["acme.vault/customer-data/storage"].places == ["JP"]
}

test_integration_is_one_row_for_each_activity if {
	rows := _rows({}, {"integrations": [{"name": "CRM", "storage": ["US"], "evaluated": "2026-01-01"}, {"name": "HR"}]}, [])
	rows["integration.crm/all-data/storage"].places == ["US"]
	rows["integration.hr/all-data/storage"].certainty == "undocumented"
}

# Transfers: the law of home, or of the tenant's country.

test_partial_recognition_is_a_condition if {
	_standing({"a": invented.stored(["US", "JP", "FR"])}, "DE", []) == {
		"US": ["conditional", "certified recipients"],
		"JP": ["recognised", null],
	}
}

test_country_in_no_whole_list_is_not_recognised if {
	_standing({"a": invented.stored(["IN"])}, "DE", []) == {"IN": ["not_recognised", null]}
}

test_list_read_in_part_settles_nothing if {
	_standing({"a": invented.stored(["IN"])}, "CH", []) == {"IN": ["not_settled", null]}
}

test_decision_counts_from_its_day if {
	_standing({"a": invented.stored(["BR"])}, "DE", []) == {"BR": ["not_recognised", null]}
}

test_home_narrower_than_its_law if {
	_standing({"a": invented.stored(["FR", "JP"])}, "DE", ["DE"]) == {"FR": ["within", null], "JP": ["recognised", null]}
}

test_country_of_no_law_that_was_read if {
	_standing({"a": invented.stored(["US"])}, "BR", []) == {"US": ["no_law", null]}
}

test_places_that_name_no_country_are_told_apart if {
	told := _inventory({"a": invented.stored(["US", "global", "region"])}, {}, [])
	[transfer.country | some transfer in told.transfers] == ["US"]
	[unplaced.place | some unplaced in told.unplaced] == ["global", "region"]
	told.unplaced[0].rows == ["acme.vault/customer-data/storage"]
}

test_boundary_names_no_country if {
	told := _inventory({"a": invented.bounded(["eu-data-boundary"])}, {"tenant": {"country": "DE"}}, [])
	told.transfers == []
	[unplaced.place | some unplaced in told.unplaced] == ["eu-data-boundary", "region"]
}

test_token_that_nothing_settles_is_as_sure_as_its_fact if {
	row := _rows({"a": invented.stored(["service-location"])}, {}, [])["acme.vault/customer-data/storage"]
	row.certainty == "stated"
	row.needs == []
	row.beyond == ["service-location"]
	row.unplaced == ["service-location"]
}
