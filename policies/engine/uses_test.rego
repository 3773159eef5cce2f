# What the tenant uses: features of the catalogue and integrations.
package residency.engine.uses_test

import data.residency.engine.invented_test as invented
import data.residency.engine.uses

_not_evaluated := invented.unknown("not_evaluated")

# Features.

test_former_id_is_judged_under_the_present_one if {
	[found] := invented.assessed({"vault": invented.vault({"a": invented.stored(["JP"])})}, {"features": ["acme.safe"]}).findings
	found.id == "R1/acme.vault/storage"
	found.verdict == "met"
	found.facts[0].id == "acme.vault/a"
}

test_uses_of_one_feature_are_judged_each_by_its_own_options if {
	facts := {"a": invented.stored(["region"])}
	result := invented.assessed({"vault": invented.vault(facts)}, {"features": [
		{"id": "acme.vault", "name": "media", "options": {"region": "westus2"}},
		{"id": "acme.vault", "name": "audit-logs", "options": {"region": "japaneast"}},
		"acme.vault",
	]})
	[[found.id, found.feature.use, found.verdict, found.documented] | some found in result.findings] == [
		["R1/acme.vault#media/storage", "media", "violated", ["US"]],
		["R1/acme.vault#audit-logs/storage", "audit-logs", "met", ["JP"]],
		["R1/acme.vault/storage", null, "unknown", ["region"]],
	]
}

test_features_of_deeper_paths_stand_beside_the_one_they_begin_with if {
	acme := {"vault": object.union(
		invented.vault({"a": invented.stored(["JP"])}),
		{"cold_store": invented.feature({"b": invented.stored(["US"])}, {"name": "Cold store"})},
	)}
	result := invented.assessed(acme, {"features": ["acme.vault.cold-store", "acme.vault"]})
	[[found.id, found.feature.name, found.documented] | some found in result.findings] == [
		["R1/acme.vault.cold-store/storage", "Cold store", ["US"]],
		["R1/acme.vault/storage", "Vault", ["JP"]],
	]
}

# Integrations.

# The finding on an integration that the tenant has beside acme.vault.
_integration(integration, requirement) := found if {
	result := invented.assessed({"vault": invented.vault({})}, {
		"integrations": [integration],
		"requirements": [invented.requirement(object.union({"features": ["integration.*"]}, requirement))],
	})
	[found] := result.findings
}

_outcome(integration, requirement) := [found.verdict, found.cause, found.needs] if {
	found := _integration(integration, requirement)
}

_evaluated(changes) := object.union({"name": "ServiceNow", "evaluated": "2026-05-01"}, changes)

test_integration_is_a_feature_named_after_it if {
	found := _integration(_evaluated({"storage": ["US"], "evidence": "https://example.com/evidence"}), {})
	found.id == "R1/integration.servicenow/storage"
	found.feature.id == "integration.servicenow"
	found.feature.name == "ServiceNow"
	found.feature.use == null
	found.documented == ["US"]
	found.facts[0].decides
	found.facts[0].citations == [{
		"title": "Evaluation by the tenant's owner",
		"url": "https://example.com/evidence",
		"dated": "2026-05-01",
		"read": "2026-05-01",
		"copy": null,
		"checked": null,
		"section": null,
		"confirmed": false,
		"url_inferred": false,
	}]
}

test_integration_is_named_in_kebab_case_unless_it_has_an_id if {
	every name, id in {
		"ServiceNow": "integration.servicenow",
		"Legacy HR": "integration.legacy-hr",
		" HR -- (old)! ": "integration.hr-old",
		"1Password": "integration.1password",
	} {
		uses.integration_id({"name": name}) == id
	}
	uses.integration_id({"name": "ServiceNow", "id": "snow"}) == "integration.snow"
}

test_evaluated_integration_is_judged_by_its_places if {
	_outcome(_evaluated({"storage": ["JP"]}), {}) == invented.met
	_outcome(_evaluated({"storage": ["JP", "eu"]}), {}) == invented.violated
	_outcome(_evaluated({"storage": ["JP"]}), {"storage": {"forbidden": ["CN"]}}) == invented.met
	_outcome(_evaluated({"storage": ["global"]}), {"storage": {"forbidden": ["CN"]}}) == invented.violated
}

test_each_activity_of_an_integration_is_its_own if {
	integration := _evaluated({"storage": ["US"], "processing": ["JP"]})
	_outcome(integration, {"processing": ["JP"]}) == invented.met
	_outcome(integration, {"storage": ["JP"]}) == invented.violated
	_outcome(integration, {"transit": ["JP"]}) == _not_evaluated
	_outcome(integration, {"support_access": ["JP"]}) == _not_evaluated
}

test_integration_that_nobody_evaluated_is_unknown if {
	_outcome({"name": "Legacy HR"}, {}) == _not_evaluated
	_outcome({"name": "Legacy HR", "storage": ["JP"]}, {}) == _not_evaluated
}

test_integration_that_nobody_evaluated_is_unknown_even_where_all_is_allowed if {
	_outcome({"name": "Legacy HR"}, {"storage": ["global"]}) == _not_evaluated
	_outcome({"name": "Legacy HR", "storage": ["JP"]}, {"storage": ["global"]}) == _not_evaluated
	_outcome(_evaluated({"storage": ["JP"]}), {"storage": ["global"]}) == invented.met
}

# Its findings are unknown, never met: nor does it pass as not applicable.
test_integration_that_nobody_evaluated_does_not_pass_by_storing_nothing if {
	_outcome({"name": "Legacy HR", "storage": ["not-stored"]}, {}) == _not_evaluated
}

test_evaluated_integration_that_stores_nothing_is_not_applicable if {
	_outcome(_evaluated({"storage": ["not-stored"]}), {}) == invented.not_applicable
}

# A place outside is a violation, whoever says so.
test_place_outside_is_violated_though_nobody_evaluated if {
	_outcome({"name": "Legacy HR", "storage": ["US"]}, {}) == invented.violated
}

test_integration_answers_for_whatever_data_is_asked if {
	_outcome(_evaluated({"storage": ["JP"]}), {"data": ["phone-number"]}) == invented.met
	_outcome(_evaluated({"storage": ["JP"]}), {"data": ["customer-data"]}) == invented.met
	_outcome({"name": "Legacy HR"}, {"data": ["phone-number"]}) == _not_evaluated
}

test_integration_is_judged_in_every_cloud if {
	result := invented.assessed({"vault": invented.vault({})}, {
		"tenant": {"cloud": "china", "country": "CN"},
		"integrations": [_evaluated({"storage": ["JP"]})],
		"requirements": [invented.requirement({"features": ["integration.servicenow"]})],
	})
	result.findings[0].verdict == "met"
}
