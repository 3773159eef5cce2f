# What nobody thought of is unknown, and never met: a rule that is undefined for it
# would leave it out in silence.
package residency.engine.unforeseen_test

import data.residency.catalogue
import data.residency.engine.components
import data.residency.engine.decisions
import data.residency.engine.deployed
import data.residency.engine.findings
import data.residency.engine.invented_test as invented
import data.residency.engine.levers
import data.residency.engine.places
import data.residency.engine.regions
import data.residency.engine.requirements
import data.residency.engine.statements
import data.residency.engine.uses
import data.residency.engine.worlds
import data.residency.report

_alternatives(conditions, options) := {subset |
	some variable in worlds.variables(conditions, options, {})
	some subset in variable.alternatives
}

# What may be so where it is left open.

test_an_attribute_of_a_new_kind_may_have_any_of_the_named_values_and_none if {
	_alternatives({{"on": "tenant.industry", "any": ["health"]}}, {}) == {[], ["health"]}
	_alternatives({{"on": "tenant.industry", "any": ["bank"]}, {"on": "tenant.industry", "any": ["health"]}}, {}) == {
		[], ["bank"],
		["health"], ["bank", "health"],
	}
}

test_an_option_of_a_new_kind_may_have_any_of_the_named_values_and_none if {
	_alternatives({{"on": "options.colour", "any": ["red"]}}, {"colour": {"type": "palette"}}) == {[], ["red"]}
}

test_a_choice_without_a_list_of_values_may_be_another if {
	_alternatives({{"on": "options.colour", "any": ["red"]}}, {"colour": {"type": "one-of"}}) == {[], ["red"]}
}

# A vendor's statement may ask for what a feature does not have.
test_a_condition_on_an_option_that_the_feature_lacks_stays_open if {
	accepting := invented.requires({"storage": ["JP"], "accept": ["general"]})
	found := invented.finding({}, accepting) with data.residency.general as invented.general(invented.stored_when({"colour": ["red"]}, ["JP"]))
	found.verdict == "unknown"
	found.needs == ["options.colour"]
}

# What a statement comes to.

test_a_statement_without_places_says_nothing_of_them if {
	statements.says([], {"boundary": false}) == "silence"
}

_choosing := {"kind": "open", "name": "colour", "needs": ["options.colour"], "choices": {
	"red": [{"kind": "place", "name": "JP", "countries": {"JP"}}],
	"blue": [{"kind": "place", "name": "US", "countries": {"US"}}],
}}

test_several_choices_at_once_mean_all_of_their_places if {
	settled := decisions.settle(_choosing, {}, {{"on": "options.colour", "any": ["red", "blue"]}})
	{item.name | some item in settled} == {"JP", "US"}
}

test_no_choice_leaves_a_token_open if {
	decisions.settle(_choosing, {}, {{"on": "options.colour", "any": []}}) == [_choosing]
	decisions.settle(_choosing, {}, set()) == [_choosing]
}

test_a_boundary_that_names_a_silence_bounds_nothing if {
	facts := {"a": invented.bounded(["JP", "undocumented"])}
	invented.outcome(facts, {}) == invented.unknown("undocumented")
	invented.outcome(facts, invented.allows(["US"])) == invented.unknown("undocumented")
}

test_a_boundary_beside_data_that_is_not_stored_bounds_the_rest if {
	facts := {"a": invented.bounded(["JP", "not-stored"])}
	invented.outcome(facts, {}) == invented.met
	invented.outcome(facts, invented.allows(["US"])) == invented.violated
}

# Places.

test_users_in_an_area_are_somewhere_in_it if {
	[item] := places.resolve("user-location", {"declared": {"tenant.user_countries": ["entra-asia-pacific"]}, "feature": {"options": {}}})
	item.kind == "area"
	"JP" in item.countries
}

_region_in_an_area := object.union(catalogue.region_places, {"japaneast": {"region": "JP", "region-pair": "JP", "region-geo": "entra-asia-pacific"}})

test_a_region_whose_geography_is_an_area_is_somewhere_in_it if {
	[item] := places.among({"name": "region-geo"}, ["japaneast"]) with catalogue.region_places as _region_in_an_area
	[item.kind, item.name, item.unset] == ["area", "region-geo", true]
	"JP" in item.countries
}

_limit := {"allowed": ["JP"], "forbidden": null, "countries": {"JP"}}

test_such_a_region_is_told_apart if {
	groups := regions.groups("azure", ["region-geo"], _limit, []) with catalogue.region_places as _region_in_an_area
		with input as invented.document({})
		with requirements.requirements as [{"activities": {"storage": _limit}}]
		with uses.uses as [{"feature": {"options": {"region": {"vendor": "azure"}}}}]
	{id | some group in groups; some id in group} == {id | some id, region in catalogue.regions; region.vendor == "azure"; region.cloud == "public"}
	some ids in groups
	ids == ["japaneast"]
}

# East Asia is the pair of Southeast Asia, and each the only region of its country.
test_outside_a_pair_is_outside_the_paired_region if {
	use := {"declared": {"options.region": ["southeastasia"]}, "feature": {"options": {"region": {"type": "region", "vendor": "azure"}}}}
	[declared] := places.resolve("outside region-pair", use)
	places.everywhere - declared.countries == {"HK"}
	[open] := places.among({"name": "outside region-pair", "complement": true}, ["southeastasia"])
	places.everywhere - open.countries == {"HK"}
}

test_outside_a_geography_is_outside_all_of_it if {
	[open] := places.among({"name": "outside region-geo", "complement": true}, ["northeurope"])
	count(open.countries & {"IE", "NL"}) == 0
}

# How statements hang together, however many there are.

_chained(length) := [{
	"id": format_int(i, 10),
	"open": [{"on": format_int(i, 10)}, {"on": format_int(i + 1, 10)}],
	"moving": false,
	"weight": "own",
	"parts": {"": {"customer-data"}},
	"statement": {"boundary": false, "overrides": [], "disputes": []},
} |
	some i in numbers.range(1, length)
]

_two := [[true], [false]]

test_a_long_chain_is_one_component if {
	variables := [{"on": format_int(i, 10), "alternatives": _two} | some i in numbers.range(1, 81)]
	count(components.apart(_chained(30), variables, set())) == 1
	count(components.apart(_chained(80), variables, set())) == 1
}

_many := [sprintf("switch_%03d", [i]) | some i in numbers.range(1, 65)]

_abroad_in_the_last := invented.feature(
	{key: invented.stored_when({key: [true]}, [place]) |
		some i, key in _many
		place := {true: "US", false: "JP"}[i == (count(_many) - 1)]
	},
	{"options": {key: {"type": "boolean"} | some key in _many}},
)

test_more_components_than_can_be_joined_are_asked_for if {
	[found] := invented.assessed({"vault": _abroad_in_the_last}, {}).findings
	[found.verdict, found.cause] == ["unknown", "undeclared"]
	count(found.needs) == count(_many)
}

# What is deployed and known in part may put data where none seemed to be.

_nothing_held := {"verdict": "not_applicable", "cause": null, "needs": set(), "partial": set()}

_asked(changes) := {
	"activity": "storage",
	"limit": {"universal": false},
	"use": object.union({"feature": {"options": {"region": {"type": "region", "vendor": "azure"}}}, "unknown_regions": [], "partial": set()}, changes),
}

test_a_list_known_in_part_does_not_show_that_nothing_is_held if {
	judged := deployed.judged(_nothing_held, _asked({"partial": {"options.methods"}})) with levers.turning as {"options.methods"}
	[judged.verdict, judged.cause, judged.needs] == ["unknown", "undeclared", {"options.methods"}]
	deployed.judged(_nothing_held, _asked({"partial": {"options.methods"}})) == _nothing_held with levers.turning as set()
}

test_an_unknown_region_does_not_show_that_nothing_is_held if {
	judged := deployed.judged(_nothing_held, _asked({"unknown_regions": ["mars"]})) with levers.turning as {"options.region"}
	[judged.verdict, judged.cause] == ["unknown", "undocumented"]
	deployed.judged(_nothing_held, _asked({"unknown_regions": ["mars"]})) == _nothing_held with levers.turning as {"options.tier"}
}

# Nothing is lost in silence.

_report := result if {
	result := report with input as invented.document({"requirements": [invented.requirement({}), invented.requirement({"id": "R2"})]})
		with data.residency.features as {"acme": {"vault": invented.vault({"a": invented.stored(["JP"])})}}
		with data.residency_config as {"as_of": invented.today}
}

_fault := {"verdict": null, "errors": [{"code": "internal_fault", "path": ""}]}

test_a_report_has_all_findings if {
	count(_report.findings) == 2
}

test_a_finding_that_is_lost_is_a_fault if {
	result := _report with findings.findings as array.slice(_report.findings, 0, 1)
	result == _fault
}

test_a_use_that_is_lost_is_a_fault if {
	result := _report with uses.uses as []
	result == _fault
}
