# A company's own rules.
package residency.engine.company_test

import data.residency.engine.company_faults
import data.residency.engine.invented_test as invented

_found(changes) := object.union(
	{
		"rule": "approved",
		"feature": "acme.vault",
		"activity": "storage",
		"verdict": "violated",
		"reason": "Not on the list.",
	},
	changes,
)

_assessed(found, changes) := result if {
	result := invented.assessed({"vault": invented.vault({"a": invented.stored(["JP"])})}, changes) with data.residency.company as {"contoso": {"findings": found}}
}

_faults(found) := {wrong.fault | some wrong in faults} if {
	faults := company_faults.faults with data.residency.company as {"contoso": {"findings": found}}
		with data.residency.features as {"acme": {"vault": invented.vault({})}}
		with input as invented.document({})
}

test_own_findings_come_last_and_decide if {
	result := _assessed([_found({})], {})
	[found.id | some found in result.findings] == ["R1/acme.vault/storage", "contoso.approved/acme.vault/storage"]
	result.verdict == "violated"
	own := result.findings[1]
	own.severity == "high"
	own.allowed == null
	own.cause == null
	own.facts[0].id == "company.contoso/approved"
	own.facts[0].claim == "Not on the list."
}

test_unknown_without_a_cause_is_undocumented if {
	_assessed([_found({"verdict": "unknown"})], {}).findings[1].cause == "undocumented"
	_assessed([_found({"verdict": "unknown", "cause": "general"})], {}).findings[1].cause == "general"
}

test_own_findings_can_be_waived if {
	waiver := {"requirement": "contoso.approved", "feature": "acme.vault", "reason": "r", "approved_by": "a", "expires": "2027-01-01"}
	result := _assessed([_found({})], {"waivers": [waiver]})
	result.findings[1].waiver.reason == "r"
	result.verdict == "met"
}

test_what_a_finding_may_hold if {
	_faults([_found({})]) == set()
	_faults([_found({"use": null, "severity": null})]) == set()
	_faults(["nothing", _found({})]) == {"must be an object"}
	_faults([_found({"colour": "red"})]) == {`unknown field "colour"`}
	_faults([_found({"verdict": "bad"})]) == {"verdict must be met, violated, unknown or not_applicable"}
	_faults([_found({"feature": "acme.other"})]) == {"feature: the document uses no acme.other"}
	_faults([_found({"use": "backup"})]) == {"feature: the document uses no acme.vault"}
	_faults([_found({"reason": " "})]) == {"reason must be a text that says why"}
	_faults([_found({"rule": "a b"})]) == {"rule must be a word of letters, digits, '.', '_' and '-'"}
	_faults([_found({"documented": "JP"})]) == {"documented must be a list of places, or left out"}
	_faults([_found({"citations": [{"section": "1"}]})]) == {"citations must be a list of sources, each with title, read and section, or left out"}
	_faults([_found({"citations": [{"section": "1", "source": {"title": "t", "read": "2026-11-20", "verified": "2026-11-20"}}]})]) == {
		"citations[0].source: `verified` is no key any more: write `read`, `copy` and `checked`",
	}
	_faults([_found({}), _found({"verdict": "met"})]) == {"another finding has the same rule, feature, use and activity"}
}
