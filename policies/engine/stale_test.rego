# What old documents are worth where a run asks for younger ones. The invented
# document is dated 2022-01-01, unless a test says otherwise.
package residency.engine.stale_test

import data.residency.engine.invented_test as invented

_since(day) := {"read_since": day}

_of(changes) := [{"source": object.union(invented.source_dated("2022-01-01"), changes), "section": "invented"}]

_read_again := _of({"copy": "2026-11-01"})

test_document_that_is_young_enough_counts if {
	invented.outcome({"a": invented.stored(["JP"])}, _since("2022-01-01")) == invented.met
	invented.outcome({"a": invented.stored(["US"])}, _since("2022-01-01")) == invented.violated
}

test_old_document_settles_nothing if {
	every places in [["JP"], ["US"], ["acme-europe"], ["not-stored"]] {
		invented.outcome({"a": invented.stored(places)}, _since("2022-01-02")) == invented.unknown("stale")
	}
}

test_youngest_of_a_documents_days_counts if {
	every changes in [{"dated": "2026-11-01"}, {"copy": "2026-11-01"}, {"checked": "2026-11-01"}] {
		facts := {"a": invented.stored_with(["JP"], {"citations": _of(changes)})}
		invented.outcome(facts, _since("2026-11-01")) == invented.met
		invented.outcome(facts, _since("2026-11-02")) == invented.unknown("stale")
	}
}

# A copy of unknown age may be of any age, whenever somebody read it.
test_document_of_unknown_age_is_older_than_any_limit if {
	facts := {"a": invented.stored_with(["JP"], {"citations": _of({"dated": null})})}
	invented.outcome(facts, {}) == invented.met
	invented.outcome(facts, _since("0001-01-01")) == invented.unknown("stale")
}

test_stale_finding_still_says_what_was_documented if {
	found := invented.finding({"a": invented.stored(["US"])}, _since("2022-01-02"))
	found.documented == ["US"]
	found.outside == []
	found.facts[0].decides
}

test_newest_reading_of_several_documents_counts if {
	facts := {"a": invented.stored_with(["US"], {"citations": array.concat(invented.cited("2022-01-01"), _read_again)})}
	invented.outcome(facts, _since("2026-10-01")) == invented.violated
}

test_violation_by_a_young_reading_stands_beside_an_old_one if {
	facts := {
		"old": invented.stored(["JP"]),
		"young": invented.stored_with(["US"], {"citations": _read_again}),
	}
	invented.outcome(facts, _since("2026-10-01")) == invented.violated
}

test_old_reading_keeps_a_young_one_from_being_enough if {
	facts := {
		"old": invented.stored(["JP"]),
		"young": invented.stored_with(["JP"], {"citations": _read_again}),
	}
	invented.outcome(facts, _since("2026-10-01")) == invented.unknown("stale")
}

test_old_boundary_bounds_nothing if {
	invented.outcome({"a": invented.bounded(["JP"])}, _since("2022-01-02")) == invented.unknown("stale")
	invented.outcome({"a": invented.bounded(["US"])}, _since("2022-01-02")) == invented.unknown("stale")
}

test_rule_of_the_home_geography_grows_old_too if {
	facts := {"a": invented.stored_with(["tenant-geo"], {"citations": _read_again})}
	tenant := invented.tenant({"created": "2023-01-01"})
	invented.outcome(facts, tenant) == invented.met
	invented.outcome(facts, object.union(tenant, _since("2026-10-01"))) == invented.unknown("stale")
}

test_everywhere_is_met_by_an_old_reading_too if {
	invented.outcome({"a": invented.stored(["US"])}, object.union(_since("2026-10-01"), invented.allows(["global"]))) == invented.met
}

# No declaration makes an old reading young.
test_open_token_beside_an_old_reading_is_stale if {
	facts := {"a": invented.stored(["JP", "user-location"])}
	invented.outcome(facts, _since("2026-10-01")) == invented.unknown("stale")
}

test_evaluation_of_an_integration_grows_old if {
	integration := {"integrations": [{"name": "Desk", "storage": ["JP"], "evaluated": "2025-01-01"}]}
	required := object.union(integration, invented.requires({"features": ["integration.*"]}))
	[young] := invented.assessed({"vault": invented.vault({})}, required).findings
	young.verdict == "met"
	[old] := invented.assessed({"vault": invented.vault({})}, object.union(required, _since("2026-01-01"))).findings
	[old.verdict, old.cause] == ["unknown", "stale"]
}

test_integration_that_nobody_evaluated_is_not_stale if {
	required := object.union(
		{"integrations": [{"name": "Desk", "storage": ["US"]}]},
		invented.requires({"features": ["integration.*"]}),
	)
	[found] := invented.assessed({"vault": invented.vault({})}, object.union(required, _since("2026-01-01"))).findings
	found.verdict == "violated"
}
