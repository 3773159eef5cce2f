# Accepted findings.
package residency.engine.waivers_test

import data.residency.engine.invented_test as invented

# Data is outside in the United States.
_us := {"a": invented.stored(["US"])}

_entry(changes) := object.union(
	{
		"requirement": "R1",
		"feature": "acme.vault",
		"reason": "Accepted for now.",
		"approved_by": "Someone",
		"expires": "2027-11-23",
	},
	changes,
)

_by_cause(cause) := object.union(object.remove(_entry({}), ["feature"]), {"cause": cause})

_assessed(facts, changes) := invented.assessed({"vault": invented.vault(facts)}, changes)

# The ids of the findings that one waiver of the document accepts.
_accepted(facts, entry, changes) := _waived(_assessed(facts, object.union(changes, {"waivers": [entry]})))

_waived(result) := {found.id |
	some found in result.findings
	found.waiver != null
}

_all := {"R1/acme.vault/storage"}

# The codes of the notes on one waiver of the document.
_codes(facts, entry, changes) := [note.code |
	some note in _assessed(facts, object.union(changes, {"waivers": [entry]})).notes
]

# What a waiver matches.

test_waived_violation_keeps_its_verdict_and_shows_who_accepted_it if {
	[found] := _assessed(_us, {"waivers": [_entry({})]}).findings
	found.verdict == "violated"
	found.outside == ["US"]
	found.waiver == {"reason": "Accepted for now.", "approved_by": "Someone", "expires": "2027-11-23"}
}

test_waiver_of_a_feature_accepts_unknown_of_any_cause if {
	_accepted({}, _entry({}), {}) == _all
	_accepted({"a": invented.withdrawn(["US"])}, _entry({}), {}) == _all
	_accepted({"a": invented.stored(["user-location"])}, _entry({}), {}) == _all
}

test_met_and_not_applicable_need_no_waiver if {
	every place in ["JP", "not-stored"] {
		facts := {"a": invented.stored([place])}
		_accepted(facts, _entry({}), {}) == set()
		_codes(facts, _entry({}), {}) == ["unused_waiver"]
	}
}

test_waiver_matches_its_requirement_only if {
	requirements := {"requirements": [invented.requirement({}), invented.requirement({"id": "R2"})]}
	_accepted(_us, _entry({"requirement": "R2"}), requirements) == {"R2/acme.vault/storage"}
	_accepted(_us, _entry({"requirement": "R3"}), requirements) == set()
}

test_waiver_matches_its_feature_only if {
	acme := {"vault": invented.vault(_us), "mail": invented.feature(_us, {})}
	result := invented.assessed(acme, {"features": ["acme.vault", "acme.mail"], "waivers": [_entry({})]})
	_waived(result) == _all
}

test_waiver_by_a_former_id_matches if {
	_accepted(_us, _entry({"feature": "acme.safe"}), {}) == _all
}

test_waiver_may_name_an_integration if {
	result := _assessed({"a": invented.stored(["JP"])}, {
		"integrations": [{"name": "Legacy HR"}],
		"waivers": [_entry({"feature": "integration.legacy-hr"})],
	})
	result.verdict == "met"
	result.summary.waived == 1
}

test_waiver_of_an_activity_matches_it_only if {
	facts := {"a": invented.fact({"storage": ["US"], "processing": ["US"]})}
	both := invented.requires({"storage": ["JP"], "processing": ["JP"]})
	_accepted(facts, _entry({}), both) == {"R1/acme.vault/storage", "R1/acme.vault/processing"}
	_accepted(facts, _entry({"activity": "processing"}), both) == {"R1/acme.vault/processing"}
	_accepted(facts, _entry({"activity": "transit"}), both) == set()
}

test_waiver_of_a_named_use_matches_it_only if {
	uses := {"features": [{"id": "acme.vault", "name": "media"}, {"id": "acme.vault", "name": "logs"}, "acme.vault"]}
	_accepted(_us, _entry({"name": "media"}), uses) == {"R1/acme.vault#media/storage"}
	_accepted(_us, _entry({}), uses) == {
		"R1/acme.vault#media/storage",
		"R1/acme.vault#logs/storage",
		"R1/acme.vault/storage",
	}
}

# By cause.

test_waiver_by_cause_accepts_unknown_of_that_cause if {
	_accepted({}, _by_cause("undocumented"), {}) == _all
	_accepted({"a": invented.withdrawn(["US"])}, _by_cause("withdrawn"), {}) == _all
	_accepted({}, _by_cause("general"), {}) == _all with data.residency.general as invented.general(invented.stored(["US"]))
}

test_waiver_by_cause_accepts_no_other_cause if {
	_accepted({}, _by_cause("withdrawn"), {}) == set()
	_accepted({"a": invented.withdrawn(["US"])}, _by_cause("undocumented"), {}) == set()
	_codes({}, _by_cause("general"), {}) == ["unused_waiver"]
}

test_waiver_by_cause_never_accepts_a_violation_or_something_undeclared if {
	every cause in ["undocumented", "general", "withdrawn"] {
		_accepted(_us, _by_cause(cause), {}) == set()
		_accepted({"a": invented.stored(["user-location"])}, _by_cause(cause), {}) == set()
		_accepted({"a": invented.stored_when({"tier": ["basic"]}, ["US"])}, _by_cause(cause), {}) == set()
	}
}

test_waiver_by_cause_accepts_every_feature_of_the_requirement if {
	acme := {"vault": invented.vault({}), "mail": invented.feature({}, {}), "disk": invented.feature(_us, {})}
	result := invented.assessed(acme, {
		"features": ["acme.vault", "acme.mail", "acme.disk"],
		"waivers": [_by_cause("undocumented")],
	})
	_waived(result) == {"R1/acme.vault/storage", "R1/acme.mail/storage"}
}

test_waiver_by_cause_may_be_of_one_activity if {
	both := invented.requires({"storage": ["JP"], "processing": ["JP"]})
	entry := object.union(_by_cause("undocumented"), {"activity": "storage"})
	_accepted({}, entry, both) == _all
}

# Expiry.

test_waiver_holds_to_the_end_of_its_last_day if {
	last := _entry({"expires": "2026-11-23"})
	_accepted(_us, last, {}) == _all
	_codes(_us, last, {}) == ["expiring_waiver"]
	_accepted(_us, last, {"as_of": "2026-11-24"}) == set()
	_codes(_us, last, {"as_of": "2026-11-24"}) == ["expired_waiver"]
}

test_waiver_that_expires_within_30_days_is_noted if {
	_codes(_us, _entry({"expires": "2026-12-23"}), {}) == ["expiring_waiver"]
	_codes(_us, _entry({"expires": "2026-12-24"}), {}) == []
}

test_days_to_expiry_are_counted_over_months_and_years if {
	_codes(_us, _entry({"expires": "2028-03-01"}), {"as_of": "2028-01-31"}) == ["expiring_waiver"]
	_codes(_us, _entry({"expires": "2028-03-02"}), {"as_of": "2028-01-31"}) == []
	_codes(_us, _entry({"expires": "2027-01-19"}), {"as_of": "2026-12-20"}) == ["expiring_waiver"]
}

test_days_of_warning_may_be_others if {
	_codes(_us, _entry({"expires": "2027-02-01"}), {"waiver_warn_days": 70}) == ["expiring_waiver"]
	_codes(_us, _entry({"expires": "2027-02-02"}), {"waiver_warn_days": 70}) == []
	_codes(_us, _entry({"expires": "2026-12-23"}), {"waiver_warn_days": 0}) == []
	_codes(_us, _entry({"expires": "2026-11-23"}), {"waiver_warn_days": 0}) == ["expiring_waiver"]
}

test_expired_waiver_that_matches_nothing_is_expired if {
	_codes({"a": invented.stored(["JP"])}, _entry({"expires": "2026-11-22"}), {}) == ["expired_waiver"]
}

# What it pins.

test_pinned_places_cover_what_is_outside if {
	_accepted(_us, _entry({"places": ["US"]}), {}) == _all
	_accepted(_us, _entry({"places": ["US", "DE"]}), {}) == _all
	_accepted(_us, _entry({"places": ["americas"]}), {}) == _all
	_accepted({"a": invented.stored(["eu-data-boundary"])}, _entry({"places": ["eu", "efta"]}), {}) == _all
	_accepted({"a": invented.stored(["acme-europe"])}, _entry({"places": ["acme-europe"]}), {}) == _all
	_accepted({"a": invented.stored(["acme-europe"])}, _entry({"places": ["emea"]}), {}) == _all
	_codes(_us, _entry({"places": ["US"]}), {}) == []
}

test_place_outside_that_is_not_pinned_lapses_the_waiver if {
	every facts, places in {
		{"a": invented.stored(["US", "DE"])}: ["US"],
		{"a": invented.stored(["global"])}: ["US"],
		{"a": invented.stored(["eu-data-boundary"])}: ["eu"],
		{"a": invented.stored(["acme-europe"])}: ["eu"],
	} {
		_accepted(facts, _entry({"places": places}), {}) == set()
		_codes(facts, _entry({"places": places}), {}) == ["lapsed_waiver"]
	}
}

test_place_inside_needs_no_pin if {
	_accepted({"a": invented.stored(["US", "JP"])}, _entry({"places": ["US"]}), {}) == _all
}

test_place_outside_of_another_fact_lapses_the_waiver if {
	entry := _entry({"fact": "acme.vault/a", "places": ["US"]})
	_accepted(_us, entry, {}) == _all
	facts := object.union(_us, {"b": invented.stored(["CN"])})
	_accepted(facts, entry, {}) == set()
	_codes(facts, entry, {}) == ["lapsed_waiver"]
}

# Both facts put data outside: a waiver that names one has to cover the other, too.
test_pinned_fact_beside_another_one_outside_holds_while_both_are_covered if {
	facts := object.union(_us, {"b": invented.stored(["CN"])})
	entry := _entry({"fact": "acme.vault/a", "places": ["CN", "US"]})
	_accepted(facts, entry, {}) == _all
	_codes(facts, entry, {}) == []
	_accepted(object.union(facts, {"b": invented.stored(["KR"])}), entry, {}) == set()
	_accepted(_us, entry, {}) == set()
}

test_pinned_fact_whose_places_change_lapses_the_waiver if {
	entry := _entry({"fact": "acme.vault/a", "places": ["JP", "US"]})
	_accepted({"a": invented.stored(["US", "JP"])}, entry, {}) == _all
	_accepted(_us, entry, {}) == set()
	_codes(_us, entry, {}) == ["lapsed_waiver"]
}

test_pinned_fact_that_is_gone_lapses_the_waiver if {
	facts := {"b": invented.stored(["US"])}
	_accepted(facts, _entry({"fact": "acme.vault/a"}), {}) == set()
	_codes(facts, _entry({"fact": "acme.vault/a"}), {}) == ["lapsed_waiver"]
}

test_pinned_fact_without_places_holds_as_long_as_the_fact if {
	_accepted(_us, _entry({"fact": "acme.vault/a"}), {}) == _all
}

# What is accepted may be that the vendor withdrew its text.
test_withdrawn_fact_may_be_pinned if {
	_accepted({"a": invented.withdrawn(["US"])}, _entry({"fact": "acme.vault/a", "places": ["US"]}), {}) == _all
}

test_fact_pinned_by_a_former_id_still_counts if {
	entry := _entry({"feature": "acme.safe", "fact": "acme.safe/a"})
	_accepted(_us, entry, {}) == _all
	_codes(_us, entry, {}) == []
}

# A waiver that lapsed for one finding still accepts the others.
test_waiver_lapses_finding_by_finding if {
	facts := {"a": invented.fact({"storage": ["US"], "processing": ["CN"]})}
	both := invented.requires({"storage": ["JP"], "processing": ["JP"]})
	_accepted(facts, _entry({"places": ["US"]}), both) == _all
	_codes(facts, _entry({"places": ["US"]}), both) == ["lapsed_waiver"]
}

# Several waivers, and those of other files.

test_first_waiver_that_holds_is_shown if {
	[found] := _assessed(_us, {"waivers": [
		_entry({"reason": "Expired.", "expires": "2026-01-01"}),
		_entry({"reason": "Lapsed.", "places": ["DE"]}),
		_entry({"reason": "Holds."}),
		_entry({"reason": "Holds too.", "activity": "storage"}),
	]}).findings
	found.waiver.reason == "Holds."
}

test_notes_name_the_waiver_and_what_it_is_about if {
	result := _assessed(_us, {
		"waivers": [_entry({}), _entry({"requirement": "R2", "activity": "storage"})],
		"file_waivers": [_by_cause("general")],
	})
	result.notes == [
		{
			"code": "unused_waiver", "requirement": "R2", "feature": "acme.vault", "activity": "storage",
			"expires": "2027-11-23", "waiver": {"from": "document", "index": 1},
		},
		{
			"code": "unused_waiver", "requirement": "R1", "cause": "general",
			"expires": "2027-11-23", "waiver": {"from": "file", "index": 0},
		},
	]
}

_from_file(changes) := _assessed(_us, {
	"tenant": {"id": "contoso-jp"},
	"file_waivers": [_entry({"tenant": "Fabrikam"}), _entry(changes)],
})

test_waiver_of_a_file_speaks_of_the_tenant_by_name_id_or_to_all if {
	every tenant in [{"tenant": "Contoso"}, {"tenant": "contoso-jp"}, {}] {
		result := _from_file(tenant)
		result.summary.waived == 1
		result.notes == []
	}
}

test_waiver_of_a_file_for_another_tenant_is_neither_used_nor_noted if {
	every tenant in [{"tenant": "Fabrikam"}, {"tenant": "contoso"}] {
		result := _from_file(tenant)
		result.summary.waived == 0
		result.notes == []
	}
}

test_waiver_of_a_file_is_noted_by_its_own_position if {
	result := _from_file({"expires": "2026-11-30"})
	[[note.code, note.waiver] | some note in result.notes] == [["expiring_waiver", {"from": "file", "index": 1}]]
}

# Days that nanoseconds cannot count are days all the same.
test_waiver_may_expire_in_a_far_year if {
	changes := object.union(
		{"waivers": [{"requirement": "R1", "feature": "acme.vault", "reason": "r", "approved_by": "a", "expires": "2999-12-31"}]},
		{"as_of": "2026-11-23"},
	)
	assessed := invented.assessed({"vault": invented.vault({"a": invented.stored(["US"])})}, changes)
	assessed.summary.waived == 1
	assessed.notes == []
}
