# One finding for each requirement, used feature and activity.
package residency.engine.findings_test

import data.residency.engine.invented_test as invented

_acme := {"vault": invented.vault({}), "mail": invented.feature({}, {"name": "Mail"})}

test_findings_come_in_document_order_and_then_by_activity if {
	result := invented.assessed(_acme, {
		"features": ["acme.vault", "acme.mail"],
		"integrations": [{"name": "Zeta"}, {"name": "Alpha"}],
		"requirements": [
			invented.requirement({"id": "Z", "features": ["acme.*"], "support_access": ["JP"], "transit": ["JP"], "processing": ["JP"], "storage": ["JP"]}),
			invented.requirement({"id": "A", "transit": ["JP"]}),
		],
	})
	[found.id | some found in result.findings] == [
		"Z/acme.vault/storage",
		"Z/acme.vault/processing",
		"Z/acme.vault/transit",
		"Z/acme.vault/support_access",
		"Z/acme.mail/storage",
		"Z/acme.mail/processing",
		"Z/acme.mail/transit",
		"Z/acme.mail/support_access",
		"A/acme.vault/transit",
		"A/acme.mail/transit",
		"A/integration.zeta/transit",
		"A/integration.alpha/transit",
	]
}

test_more_than_ten_uses_keep_their_order if {
	names := [sprintf("u%d", [i]) | some i in numbers.range(12, 1)]
	uses := [{"id": "acme.vault", "name": name} | some name in names]
	result := invented.assessed(_acme, {"features": uses})
	[found.feature.use | some found in result.findings] == names
}

test_finding_names_its_requirement_feature_and_severity if {
	found := invented.finding({}, invented.requires({"id": "JP-1", "title": "Stays in Japan", "severity": "critical", "controls": ["GDPR:44"]}))
	found.id == "JP-1/acme.vault/storage"
	found.requirement == {"id": "JP-1", "title": "Stays in Japan", "controls": ["GDPR:44"]}
	found.severity == "critical"
	found.feature == {"id": "acme.vault", "name": "Vault", "product": "Acme", "use": null}
	found.activity == "storage"
	found.allowed == ["JP"]
	found.forbidden == null
	found.waiver == null
	found.passes_if == []
}

test_severity_is_high_and_title_is_null_where_nothing_is_said if {
	found := invented.finding({}, {})
	found.severity == "high"
	found.requirement.title == null
	found.requirement.controls == []
}

test_activities_are_judged_apart if {
	facts := {"a": invented.fact({"storage": ["JP"], "processing": ["US"], "support_access": ["global"]})}
	result := invented.assessed({"vault": invented.vault(facts)}, invented.requires({
		"storage": ["JP"], "processing": ["JP"],
		"transit": ["JP"], "support_access": {"forbidden": ["CN"]},
	}))
	[[found.activity, found.verdict, found.documented] | some found in result.findings] == [
		["storage", "met", ["JP"]],
		["processing", "violated", ["US"]],
		["transit", "unknown", []],
		["support_access", "violated", ["global"]],
	]
}

# Documented and outside.

test_documented_and_outside_use_the_names_of_the_facts_sorted_and_once if {
	facts := {
		"a": invented.stored(["global", "US"]),
		"b": invented.stored(["eu-data-boundary", "JP"]),
		"c": invented.stored(["US", "acme-europe"]),
	}
	found := invented.finding(facts, invented.allows(["JP", "eu"]))
	found.documented == ["JP", "US", "acme-europe", "eu-data-boundary", "global"]
	found.outside == ["US", "eu-data-boundary", "global"]
}

test_answers_are_no_documented_places if {
	facts := {"a": invented.silent, "b": invented.stored_data(["upn"], ["not-stored"])}
	found := invented.finding(facts, {})
	found.documented == []
	{place | some fact in found.facts; some place in fact.places} == {"undocumented", "not-stored"}
}

test_what_does_not_decide_is_not_documented if {
	facts := {
		"current": invented.stored(["JP"]),
		"bound": invented.bounded(["eu"]),
		"weak": invented.fallback(["DE"]),
		"gone": invented.withdrawn(["US"]),
	}
	found := invented.finding(facts, {})
	found.documented == ["JP"]
	found.outside == []
}

# Facts.

test_deciding_facts_come_first_and_then_by_name if {
	facts := {
		"a": invented.withdrawn(["US"]),
		"b": invented.stored(["JP"]),
		"c": invented.fallback(["DE"]),
		"d": invented.stored_data(["upn"], ["JP"]),
	}
	[[fact.id, fact.decides] | some fact in invented.finding(facts, {}).facts] == [
		["acme.vault/b", true],
		["acme.vault/d", true],
		["acme.vault/a", false],
		["acme.vault/c", false],
	]
}

test_fact_is_shown_whole if {
	facts := {"a": invented.stored_with(["US", "JP"], {"claim": "Data is in two places.", "certainty": "may"})}
	found := invented.finding(facts, {})
	found.facts == [{
		"id": "acme.vault/a",
		"claim": "Data is in two places.",
		"data": ["customer-data"],
		"places": ["JP", "US"],
		"certainty": "may",
		"status": "current",
		"decides": true,
		"boundary": false,
		"general": false,
		"effective": null,
		"citations": [{
			"title": "Where Acme keeps data",
			"url": "https://acme.example/data",
			"dated": "2022-01-01",
			"read": "2026-06-01",
			"copy": null,
			"checked": null,
			"section": "invented",
			"confirmed": false,
			"url_inferred": false,
		}],
	}]
}

test_passages_are_no_part_of_a_finding if {
	[plain] := invented.cited("2022-01-01")
	facts := {"a": invented.stored_with(["JP"], {"citations": [object.union(plain, {"passage": "11:9f86d081884c7d65"})]})}
	[citation] := invented.finding(facts, {}).facts[0].citations
	citation.confirmed
	not citation.passage
}

test_all_citations_are_kept_in_order if {
	first := invented.cited("2022-01-01")[0]
	second := {"source": invented.source_dated(null), "section": "second"}
	facts := {"a": invented.stored_with(["JP"], {"citations": [first, second]})}
	citations := invented.finding(facts, {}).facts[0].citations
	[[citation.section, citation.dated] | some citation in citations] == [["invented", "2022-01-01"], ["second", null]]
}

test_facts_that_could_apply_are_shown_and_others_are_not if {
	facts := {
		"open": invented.stored_when({"tier": ["basic"]}, ["JP"]),
		"elsewhere": invented.stored_for({"countries": ["DE"]}, ["DE"]),
		"logs": invented.stored_data(["logs"], ["US"]),
	}
	found := invented.finding(facts, invented.requires({"data": ["customer-data"]}))
	[fact.id | some fact in found.facts] == ["acme.vault/open"]
}

test_silent_fact_beside_a_place_is_cited_too if {
	facts := {"a": invented.stored(["JP"]), "b": invented.silent}
	found := invented.finding(facts, {})
	{fact.id | some fact in found.facts} == {"acme.vault/a", "acme.vault/b"}
}

test_one_answer_serves_requirements_with_different_limits_and_data if {
	facts := {"a": invented.stored_data(["phone-number"], ["JP"]), "b": invented.stored_data(["logs"], ["US"])}
	result := invented.assessed({"vault": invented.vault(facts)}, {"requirements": [
		invented.requirement({"id": "numbers", "data": ["phone-number"]}),
		invented.requirement({"id": "logs", "data": ["logs"]}),
		invented.requirement({"id": "names", "data": ["upn"]}),
		invented.requirement({"id": "all"}),
		invented.requirement({"id": "wide", "storage": ["JP", "US"]}),
	]})
	{found.requirement.id: found.verdict | some found in result.findings} == {
		"numbers": "met", "logs": "violated", "names": "unknown", "all": "violated", "wide": "met",
	}
}
