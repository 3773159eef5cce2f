# Everything that the policies document, in one shape.
package residency.catalogue_test

import data.residency.catalogue
import data.residency.engine.invented_test as invented

# The catalogue of these packages below policies/features.
_features(packages) := features if {
	features := catalogue.features with data.residency.features as packages
}

_vault(facts) := _features({"acme": {"vault": invented.vault(facts)}})["acme.vault"]

_statements(facts) := _vault(facts).statements

_statement(fact) := _statements({"a": fact}).storage[0]

# Ids.

test_id_is_the_path_in_kebab_case if {
	plain := invented.feature({}, {})
	object.keys(_features({
		"acme": {"vault": plain, "cold_vault": plain, "disk": {"fast_disk": plain, "slow": {"far_away": plain}}},
		"other": {"vault": plain},
	})) == {
		"acme.vault", "acme.cold-vault", "acme.disk.fast-disk",
		"acme.disk.slow.far-away", "other.vault",
	}
}

test_feature_may_stand_above_others if {
	plain := invented.feature({}, {})
	deep := object.union(plain, {"archive": plain})
	object.keys(_features({"acme": {"vault": object.union(plain, {"cold": deep})}})) == {
		"acme.vault", "acme.vault.cold", "acme.vault.cold.archive",
	}
}

# Keys of facts and options are no features.
test_word_feature_as_a_key_makes_no_feature if {
	vault := invented.feature(
		{"feature": invented.stored(["JP"]), "facts": invented.stored(["JP"])},
		{"options": {"feature": {"type": "boolean"}, "facts": {"type": "boolean"}}},
	)
	object.keys(_features({"acme": {"vault": vault}})) == {"acme.vault"}
}

test_entry_has_all_that_the_package_says_and_defaults_for_the_rest if {
	acme := {"acme": {"plain": invented.feature({}, {}), "full": invented.feature({}, {
		"name": "Full", "product": "Acme Cloud", "aliases": ["Filled"], "lifecycle": "Retired on 2025-11-01.",
		"options": {"encrypted": {"type": "boolean"}}, "former_ids": ["acme.filled"],
	})}}
	features := _features(acme)
	features["acme.plain"] == {
		"id": "acme.plain", "name": "Vault", "product": "Acme", "aliases": [], "options": {},
		"former_ids": [], "lifecycle": "", "known_by": "0000-01-01", "statements": {},
	}
	features["acme.full"] == {
		"id": "acme.full", "name": "Full", "product": "Acme Cloud", "aliases": ["Filled"],
		"options": {"encrypted": {"type": "boolean"}}, "former_ids": ["acme.filled"],
		"lifecycle": "Retired on 2025-11-01.", "known_by": "0000-01-01", "statements": {},
	}
	catalogue.former_ids == {"acme.filled": "acme.full"} with data.residency.features as acme
}

test_package_without_a_feature_is_none if {
	_features({"acme": {"notes": {"facts": {"a": invented.stored(["JP"])}}}}) == {}
}

# Statements.

test_statements_stand_by_activity_in_order_of_their_keys if {
	statements := _statements({
		"b": invented.fact({"storage": ["JP"], "transit": ["JP"]}),
		"a": invented.fact({"storage": ["JP"]}),
	})
	{activity: [statement.id | some statement in list] | some activity, list in statements} == {
		"storage": ["acme.vault/a", "acme.vault/b"],
		"transit": ["acme.vault/b"],
	}
}

test_plain_statement_has_every_default if {
	_statement(invented.stored(["JP"])) == {
		"id": "acme.vault/a",
		"key": "a",
		"general": false,
		"boundary": false,
		"home_geography": false,
		"status": "current",
		"overrides": [],
		"disputes": [],
		"cloud": "public",
		"countries": {},
		"anywhere": true,
		"conditions": [],
		"past": false,
		"editions": [{
			"since": "2022-01-01",
			"known": "2022-01-01",
			"from": "2022-01-01",
			"until": "9999-12-31",
			"effective": null,
			"claim": "Invented.",
			"data": ["customer-data"],
			"places": ["JP"],
			"certainty": "stated",
			"citations": [object.union(invented.source_dated("2022-01-01"), {"section": "invented", "confirmed": false})],
			"passages": [[{}]],
		}],
	}
}

test_statement_keeps_what_the_fact_says if {
	statement := _statement(invented.stored_with(["JP"], {
		"tenants": {"cloud": "china"}, "status": "moved", "since": "2020-02-02", "until": "2025-02-02",
		"boundary": true, "home_geography": true, "overrides": ["b"], "disputes": ["c"],
	}))
	object.filter(statement, ["boundary", "home_geography", "status", "overrides", "disputes", "cloud"]) == {
		"boundary": true, "home_geography": true, "status": "moved",
		"overrides": ["b"], "disputes": ["c"], "cloud": "china",
	}
	[[edition.since, edition.until] | some edition in statement.editions] == [["2020-02-02", "2025-02-02"]]
}

test_general_statements_that_exist_follow_the_facts if {
	vault := _vault({"a": invented.stored(["JP"])}) with data.residency.general as invented.general(invented.stored(["US"]))
	[[statement.id, statement.general] | some statement in vault.statements.storage] == [
		["acme.vault/a", false],
		["general.acme/everything", true],
	]
}

# Who is meant.

# What a page says of all features of a kind is a fact of each, but of those left out.
test_rules_on_all_features_of_a_kind_are_facts_of_each if {
	rules := {"acme": {"rules": {"others": object.union(
		invented.stored(["global"]),
		{"applies_to": ["acme"], "except": ["acme.disk"]},
	)}}}
	plain := invented.feature({}, {})
	features := catalogue.features with data.residency.features as {
		"acme": {"vault": plain, "disk": plain},
		"other": {"vault": plain},
	}
		with data.residency.general as rules
	[[said.id, said.general, said.editions[0].places] | some said in features["acme.vault"].statements.storage] == [["acme.vault/others", false, ["global"]]]
	features["acme.disk"].statements == {}
	features["other.vault"].statements == {}
}

test_rule_may_speak_of_the_data_of_a_fact if {
	rules := {"acme": {"rules": {"others": object.union(
		object.remove(invented.stored(["global"]), ["data"]),
		{"applies_to": ["acme"], "data_of": "commitment"},
	)}}}
	features := catalogue.features with data.residency.features as {"acme": {
		"vault": invented.feature({"commitment": object.union(invented.stored(["JP"]), {"data": ["logs"]})}, {}),
		"disk": invented.feature({}, {}),
	}}
		with data.residency.general as rules
	[[said.id, said.editions[0].data] | some said in features["acme.vault"].statements.storage] == [["acme.vault/commitment", ["logs"]], ["acme.vault/others", ["logs"]]]
	features["acme.disk"].statements == {}
}

test_complement_is_a_place_of_its_own if {
	_statement(invented.stored([{"outside": "eu"}, "JP"])).editions[0].places == ["outside eu", "JP"]
}

test_named_countries_and_groups_are_meant_and_nobody_else if {
	fact := invented.stored_for({"countries": ["JP"], "groups": ["acme-asia"]}, ["JP"])
	groups := {"acme-asia": {"name": "Invented", "countries": ["KR", "JP"]}}
	statement := _statement(fact) with data.residency.geography.groups.groups as groups
	statement.countries == {"JP": true, "KR": true}
	statement.anywhere == false
}

test_exception_wins_over_what_is_named if {
	fact := invented.stored_for({"countries": ["JP", "KR"], "except": {"countries": ["KR", "US"]}}, ["JP"])
	statement := _statement(fact)
	statement.countries == {"JP": true, "KR": false, "US": false}
	statement.anywhere == false
}

test_conditions_are_named_by_the_declaration_that_tells if {
	fact := invented.stored_with(["JP"], {
		"tenants": {
			"created": {"from": "2020-01-01"},
			"commitments": ["multi-geo"],
			"except": {"commitments": ["product-terms"]},
		},
		"when": {"encrypted": [true], "methods": ["sms", "voice"]},
	})
	{condition | some condition in _statement(fact).conditions} == {
		{"on": "tenant.created", "from": "2020-01-01", "before": "9999-12-31"},
		{"on": "tenant.commitments", "any": ["multi-geo"]},
		{"on": "tenant.commitments", "none": ["product-terms"]},
		{"on": "options.encrypted", "any": [true]},
		{"on": "options.methods", "any": ["sms", "voice"]},
	}
}

test_days_of_creation_are_those_of_a_features_statements if {
	facts := {
		"a": invented.stored_for({"created": {"from": "2020-01-01"}}, ["JP"]),
		"b": invented.stored_for({"created": {"from": "2019-03-01", "before": "2020-01-01"}}, ["US"]),
		"c": invented.stored(["KR"]),
	}
	packages := {"acme": {"vault": invented.vault(facts), "disk": invented.vault({"c": invented.stored(["KR"])})}}
	days := catalogue.created_days with data.residency.features as packages
	days == {"acme.vault": {"2019-03-01": true, "2020-01-01": true, "9999-12-31": true}}
}

test_days_of_creation_of_home_rules_are_by_prefix if {
	rules := {"home": {
		"applies_to": ["acme", "other.disk"], "places": ["JP"], "claim": "Invented.",
		"citations": invented.cited("2019-01-01"), "certainty": "stated", "tenants": {"created": {"before": "2011-11-11"}},
	}}
	days := catalogue.home_days with data.residency.geography.tenant_geo.rules as rules
	days == {prefix: {"0000-01-01": true, "2011-11-11": true} | some prefix in ["acme", "other.disk"]}
}

# Editions.

_entry(until, changes) := object.union(
	{"until": until, "claim": "Earlier.", "storage": ["US"], "citations": invented.cited("2019-01-01")},
	changes,
)

test_editions_come_oldest_first_and_the_last_begins_where_history_ends if {
	history := [_entry("2024-01-01", {"since": "2021-01-01"}), _entry("2021-01-01", {})]
	fact := invented.stored_with(["JP"], {"history": history, "citations": invented.cited("2024-06-01")})
	[[edition.since, edition.until, edition.places] | some edition in _statement(fact).editions] == [
		["2019-01-01", "2021-01-01", ["US"]],
		["2021-01-01", "2024-01-01", ["US"]],
		["2024-01-01", "9999-12-31", ["JP"]],
	]
}

test_since_of_the_fact_leaves_a_gap_after_history if {
	fact := invented.stored_with(["JP"], {"since": "2025-01-01", "history": [_entry("2024-01-01", {})]})
	[[edition.since, edition.until] | some edition in _statement(fact).editions] == [
		["2019-01-01", "2024-01-01"],
		["2025-01-01", "9999-12-31"],
	]
}

# On each day at most one edition speaks.
test_edition_begins_no_earlier_than_the_one_before_ends if {
	history := [
		_entry("2021-01-01", {}),
		_entry("2024-01-01", {"citations": invented.cited("2020-06-01")}),
	]
	fact := invented.stored_with(["JP"], {"since": "2023-01-01", "history": history})
	[[edition.since, edition.until] | some edition in _statement(fact).editions] == [
		["2019-01-01", "2021-01-01"],
		["2021-01-01", "2024-01-01"],
		["2024-01-01", "9999-12-31"],
	]
}

test_history_belongs_to_the_activities_that_it_names if {
	fact := invented.fact({"storage": ["JP"], "processing": ["JP"], "history": [_entry("2024-01-01", {})]})
	statements := _statements({"a": fact})
	count(statements.storage[0].editions) == 2
	count(statements.processing[0].editions) == 1
	statements.processing[0].editions[0].since == "2022-01-01"
}

test_undated_source_counts_from_the_day_it_was_read if {
	fact := invented.stored_with(["JP"], {"citations": invented.cited(null)})
	[edition] := _statement(fact).editions
	[edition.since, edition.known, edition.from] == [null, "2026-06-01", "2026-06-01"]
	_known_by({"a": fact}) == "2026-06-01"
	_known_by({"a": invented.stored(["JP"])}) == "0000-01-01"
}

_known_by(facts) := _vault(facts).known_by

test_what_is_gone_since_an_unknown_day_never_speaks if {
	fact := invented.stored_with(["JP"], {"status": "withdrawn", "citations": invented.cited(null)})
	[edition] := _statement(fact).editions
	[edition.since, edition.from, edition.until] == [null, "2026-06-01", "2026-06-01"]
}

test_what_begins_or_ends_by_its_own_words_speaks_no_longer if {
	fact := invented.stored_with(["JP"], {"effective": {"from": "2023-01-01", "until": "2024-01-01"}})
	[edition] := _statement(fact).editions
	[edition.since, edition.known, edition.from, edition.until] == ["2022-01-01", "2022-01-01", "2023-01-01", "2024-01-01"]

	# A document of 2022 on what began before speaks from its own date.
	older := invented.stored_with(["JP"], {"effective": {"from": "2020-01-01"}})
	_statement(older).editions[0].from == "2022-01-01"
}

test_entry_that_no_edition_ended_lasts_until_the_next_was_read if {
	fact := invented.stored_with(["JP"], {
		"citations": invented.cited(null),
		"history": [{"claim": "Earlier.", "storage": ["US"], "citations": invented.cited("2020-01-01")}],
	})
	[[edition.since, edition.from, edition.until] | some edition in _statement(fact).editions] == [
		["2020-01-01", "2020-01-01", "2026-06-01"],
		[null, "2026-06-01", "9999-12-31"],
	]
}

test_entry_that_ended_by_its_own_words_does_not_move_what_is_said_next if {
	fact := invented.stored_with(["JP"], {
		"citations": invented.cited("2024-01-01"),
		"history": [object.union(object.remove(_entry("2024-01-01", {}), ["until"]), {"effective": {"until": "2025-01-01"}})],
	})
	[[edition.since, edition.known, edition.from] | some edition in _statement(fact).editions][1] == ["2024-01-01", "2024-01-01", "2025-01-01"]
}

test_entry_lasts_until_the_next_takes_effect if {
	fact := invented.stored_with(["JP"], {
		"citations": invented.cited("2024-01-01"),
		"effective": {"from": "2025-01-01"},
		"history": [_entry("2024-01-01", {})],
	})
	[[edition.known, edition.from, edition.until] | some edition in _statement(fact).editions][1] == ["2024-01-01", "2025-01-01", "9999-12-31"]
	_statement(fact).editions[0].until == "2025-01-01"
}

test_entry_with_conditions_of_its_own_is_a_statement_that_is_past if {
	fact := invented.stored_with(["JP"], {
		"tenants": {"countries": ["JP"]},
		"when": {"tier": ["basic"]},
		"history": [
			_entry("2020-01-01", {}),
			_entry("2021-06-01", {"tenants": {"countries": ["DE"]}, "since": "2020-06-01"}),
		],
	})
	[now, past] := _statements({"a": fact}).storage
	[now.id, now.past, past.id, past.past] == ["acme.vault/a", false, "acme.vault/a", true]
	[now.countries, past.countries] == [{"JP": true}, {"DE": true}]
	past.conditions == now.conditions
	[[edition.from, edition.until] | some edition in past.editions] == [["2020-06-01", "2021-06-01"]]
	[edition.until | some edition in now.editions] == ["2020-01-01", "9999-12-31"]
}

test_address_is_seen_unless_the_source_says_otherwise if {
	sources := [
		object.remove(invented.source_dated("2022-01-01"), ["url_inferred"]),
		object.union(invented.source_dated("2022-01-01"), {"url_inferred": true}),
	]
	fact := invented.stored_with(["JP"], {"citations": [{"source": source, "section": "s"} | some source in sources]})
	[citation.url_inferred | some citation in _statement(fact).editions[0].citations] == [false, true]
}

test_citation_with_a_passage_is_confirmed if {
	[plain] := invented.cited("2022-01-01")
	proven := object.union(plain, {"section": "another", "passage": "11:9f86d081884c7d65"})
	fact := invented.stored_with(["JP"], {"citations": [plain, proven]})
	[citation.confirmed | some citation in _statement(fact).editions[0].citations] == [false, true]
}

test_two_passages_of_a_section_are_one_citation if {
	[plain] := invented.cited("2022-01-01")
	first := object.union(plain, {"passage": "11:9f86d081884c7d65"})
	second := object.union(plain, {"passage": "12:60303ae22b998861", "limits": ["9:fd61a03af4f77d87"]})
	edition := _statement(invented.stored_with(["JP"], {"citations": [first, second]})).editions[0]
	[citation.confirmed | some citation in edition.citations] == [true]
	edition.passages == [[
		{"passage": "11:9f86d081884c7d65"},
		{"passage": "12:60303ae22b998861", "limits": ["9:fd61a03af4f77d87"]},
	]]
}

test_section_is_confirmed_where_each_of_its_citations_is if {
	[plain] := invented.cited("2022-01-01")
	fact := invented.stored_with(["JP"], {"citations": [object.union(plain, {"passage": "11:9f86d081884c7d65"}), plain]})
	[citation] := _statement(fact).editions[0].citations
	not citation.confirmed
}

test_days_that_a_source_leaves_out_are_not_known if {
	source := object.remove(invented.source_dated("2022-01-01"), ["dated", "copy", "checked"])
	fact := invented.stored_with(["JP"], {"citations": [{"source": source, "section": "s"}]})
	[citation] := _statement(fact).editions[0].citations
	[citation.dated, citation.read, citation.copy, citation.checked] == [null, "2026-06-01", null, null]
}

test_edition_takes_from_the_fact_what_it_does_not_say if {
	fact := invented.stored_with(["JP"], {
		"certainty": "may", "data": ["upn"],
		"history": [_entry("2024-01-01", {})],
	})
	earlier := _statement(fact).editions[0]
	earlier.certainty == "may"
	earlier.data == ["upn"]
	earlier.claim == "Earlier."
}

# Home geographies.

test_rules_of_the_home_geography_stand_by_prefix if {
	rule := {
		"applies_to": ["acme.vault"], "claim": "Invented.", "tenants": {"countries": ["JP"]}, "places": ["JP"],
		"certainty": "stated", "citations": invented.cited("2022-01-01"),
	}
	found := catalogue.tenant_geo with data.residency.geography.tenant_geo.rules as {"japan": rule}
	object.keys(found) == {"acme.vault"}
	[statement] := [statement | some statement in found["acme.vault"]]
	statement.id == "tenant-geo/japan"
	statement.countries == {"JP": true}
	statement.editions[0].places == ["JP"]
}

# Places and words, as the policies have them.

test_geographies_are_their_countries_sorted if {
	count(catalogue.geographies.eu) == 27
	catalogue.geographies.efta == ["CH", "IS", "LI", "NO"]
	catalogue.geographies.global == catalogue.countries
	count(catalogue.countries) == 249
}

test_area_is_bounded_by_its_geography if {
	areas := {"acme-europe": {"name": "Invented", "within": "eu"}}
	catalogue.areas == {"acme-europe": catalogue.geographies.eu} with data.residency.geography.areas.areas as areas
}

test_data_category_lists_all_that_contain_it if {
	catalogue.data_categories["phone-number"] == ["customer-data", "phone-number", "user-account-data"]
	catalogue.data_categories["customer-data"] == ["customer-data"]
	catalogue.data_categories["audit-logs"] == ["audit-logs", "logs"]
}

test_token_tells_what_settles_it if {
	catalogue.tokens.region == "options.region"
	catalogue.tokens["user-location"] == "tenant.user_countries"
	catalogue.tokens["service-location"] == null
}

test_no_word_means_two_things if {
	places := [object.keys(catalogue.words[kind]) | some kind in ["countries", "geographies", "areas"]]
	tokens := object.keys(catalogue.tokens) | {"not-stored", "undocumented"}
	sum([count(names) | some names in array.concat(places, [tokens])]) == count(union({name | some name in places}) | tokens)
}

# A vendor that is in neither would not be judged for tenants of other clouds.
test_every_vendor_has_one_cloud_or_several if {
	several := {"aws", "azure", "defender", "dynamics365", "entra", "intune", "m365", "power_platform", "purview", "viva", "windows", "windows365"}
	object.keys(data.residency.features) == several | catalogue.with_one_cloud
}
