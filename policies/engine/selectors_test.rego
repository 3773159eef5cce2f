# Which features and which data a requirement means.
package residency.engine.selectors_test

import data.residency.engine.invented_test as invented
import data.residency.engine.selectors

# Features.

_selected(selector) := {id |
	some id in [
		"entra.mfa", "entra.mfa-server", "entra.verified-id", "azure.monitor",
		"azure.monitor.log-analytics", "azure.monitor.log-analytics.replication", "integration.servicenow",
	]
	selectors.selects(selector, id)
}

test_star_selects_everything if {
	count(_selected("*")) == 7
}

test_id_selects_itself_alone if {
	_selected("entra.mfa") == {"entra.mfa"}
	_selected("azure.monitor") == {"azure.monitor"}
}

test_last_star_selects_one_or_more_segments if {
	_selected("entra.*") == {"entra.mfa", "entra.mfa-server", "entra.verified-id"}
	_selected("azure.*") == {
		"azure.monitor", "azure.monitor.log-analytics",
		"azure.monitor.log-analytics.replication",
	}
	_selected("azure.monitor.*") == {"azure.monitor.log-analytics", "azure.monitor.log-analytics.replication"}
}

test_star_within_a_segment_stays_in_it if {
	_selected("entra.mfa*") == {"entra.mfa", "entra.mfa-server"}
	_selected("entra.*-id") == {"entra.verified-id"}
	_selected("azure.mon*") == {"azure.monitor"}
	_selected("azure.monitor.log-*") == {"azure.monitor.log-analytics"}
}

test_star_between_dots_selects_one_segment if {
	_selected("azure.*.log-analytics") == {"azure.monitor.log-analytics"}
	_selected("*.mfa") == {"entra.mfa"}
	_selected("*.*.log-analytics") == {"azure.monitor.log-analytics"}
	_selected("azure.*.replication") == set()
}

test_first_star_with_a_last_one_selects_by_both if {
	_selected("*.monitor.*") == {"azure.monitor.log-analytics", "azure.monitor.log-analytics.replication"}
}

test_selector_does_not_select_by_prefix_or_across_dots if {
	_selected("entra") == set()
	_selected("entra.mf") == set()
	_selected("ent*") == set()
	_selected("mfa") == set()
}

test_integrations_are_selected_by_their_own_glob_and_by_star if {
	_selected("integration.*") == {"integration.servicenow"}
	_selected("integration.servicenow") == {"integration.servicenow"}
	_selected("integration.*now") == {"integration.servicenow"}
}

test_requirement_takes_a_feature_that_any_selector_selects_once if {
	acme := {"vault": invented.vault({}), "mail": invented.feature({}, {})}
	result := invented.assessed(acme, {
		"features": ["acme.vault", "acme.mail"],
		"requirements": [invented.requirement({"features": ["acme.v*", "acme.vault", "acme.safe"]})],
	})
	[found.id | some found in result.findings] == ["R1/acme.vault/storage"]
}

test_former_id_selects_the_feature if {
	result := invented.assessed({"vault": invented.vault({})}, invented.requires({"features": ["acme.safe"]}))
	[found.id | some found in result.findings] == ["R1/acme.vault/storage"]
}

test_requirement_without_features_means_all_uses if {
	result := invented.assessed({"vault": invented.vault({})}, {"integrations": [{"name": "Legacy HR"}]})
	[found.id | some found in result.findings] == ["R1/acme.vault/storage", "R1/integration.legacy-hr/storage"]
}

# Data: requirement and fact meet where one category contains the other.

_nothing := invented.unknown("undocumented")

_asking(data_) := invented.requires({"data": data_})

test_fact_on_the_same_category_speaks if {
	invented.outcome({"a": invented.stored_data(["phone-number"], ["US"])}, _asking(["phone-number"])) == invented.violated
}

test_fact_on_a_containing_category_speaks if {
	invented.outcome({"a": invented.stored_data(["customer-data"], ["US"])}, _asking(["phone-number"])) == invented.violated
}

test_fact_on_a_contained_category_speaks if {
	facts := {"a": invented.stored_data(["phone-number"], ["US"])}
	invented.outcome(facts, _asking(["customer-data"])) == invented.violated
	invented.outcome(facts, _asking(["user-account-data"])) == invented.violated
	invented.outcome({"a": invented.stored_data(["phone-number"], ["JP"])}, _asking(["customer-data"])) == invented.met
}

test_fact_on_a_category_beside_does_not_speak if {
	facts := {"a": invented.stored_data(["phone-number"], ["US"])}
	invented.outcome(facts, _asking(["upn"])) == _nothing
	invented.outcome(facts, _asking(["logs"])) == _nothing
	invented.finding(facts, _asking(["upn"])).facts == []
}

test_any_of_several_categories_will_do if {
	facts := {"a": invented.stored_data(["phone-number", "logs"], ["US"])}
	invented.outcome(facts, _asking(["logs"])) == invented.violated
	invented.outcome(facts, _asking(["upn", "phone-number"])) == invented.violated
}

test_requirement_on_logs_is_met_by_a_fact_on_logs if {
	invented.outcome({"a": invented.stored_data(["audit-logs"], ["JP"])}, _asking(["logs"])) == invented.met
}

test_requirement_without_data_is_violated_by_any_data if {
	every category in ["customer-data", "phone-number", "logs", "service-configuration"] {
		invented.outcome({"a": invented.stored_data([category], ["US"])}, {}) == invented.violated
	}
}

test_requirement_without_data_is_met_by_customer_data_or_a_part_of_it if {
	every category in ["customer-data", "user-account-data", "phone-number", "role-assignments"] {
		invented.outcome({"a": invented.stored_data([category], ["JP"])}, {}) == invented.met
	}
}

test_requirement_without_data_is_not_met_by_other_data_alone if {
	every category in ["logs", "audit-logs", "service-configuration", "usage-data", "secrets"] {
		invented.outcome({"a": invented.stored_data([category], ["JP"])}, {}) == _nothing
	}
}

test_requirement_without_data_is_met_where_both_are_inside if {
	facts := {"a": invented.stored_data(["logs"], ["JP"]), "b": invented.stored_data(["phone-number"], ["JP"])}
	invented.outcome(facts, {}) == invented.met
}

test_withdrawn_fact_on_customer_data_beside_logs_is_cause_withdrawn if {
	facts := {"a": invented.stored_data(["logs"], ["JP"]), "b": invented.withdrawn(["US"])}
	invented.outcome(facts, {}) == invented.unknown("withdrawn")
}
