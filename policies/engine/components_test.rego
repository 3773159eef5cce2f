# Options that do not interact are judged apart, with the same outcome.
package residency.engine.components_test

import data.residency.engine.components
import data.residency.engine.invented_test as invented

# Twelve switches, of which each puts other data abroad.
_categories := ["upn", "name", "photo", "phone-number", "email-address", "ip-address", "passwords", "username", "user-profile", "groups", "devices", "events"]

_key(i) := sprintf("switch_%02d", [i])

_switches := invented.feature(
	object.union({"all": invented.stored(["JP"])}, {_key(i): invented.stored_when({_key(i): [true]}, ["US"]) |
		some i, _ in _categories
	}),
	{"options": {_key(i): {"type": "boolean"} | some i, _ in _categories}},
)

test_many_independent_options_are_judged_all_the_same if {
	[found] := invented.assessed({"vault": _switches}, {}).findings
	found.cause == "undeclared"
	count(found.needs) == 12
	found.documented == ["JP", "US"]
	found.outside == ["US"]
	count(found.facts) == 13
	[met] := invented.assessed({"vault": _switches}, invented.allows(["JP", "US"])).findings
	met.verdict == "met"
}

_mixed := {
	"wide": invented.stored(["US"]),
	"narrow": invented.stored_with(["JP"], {"when": {"encrypted": [true]}, "overrides": ["wide"]}),
	"apart": invented.stored_data(["logs"], ["JP"]),
	"abroad": object.union(invented.stored_when({"methods": ["sms"]}, ["US"]), {"data": ["logs"]}),
	"weak": object.union(invented.fallback(["KR"]), {"when": {"tier": ["basic"]}, "data": ["usage-data"]}),
	"bound": object.union(invented.bounded(["eu"]), {"when": {"tier": ["premium"]}, "data": ["secrets"]}),
	"place": object.union(invented.stored_when({"region": ["JP"]}, ["DE"]), {"data": ["secrets"]}),
}

_limits := [["JP"], ["US"], ["JP", "US"], ["eu", "JP", "US"], ["KR", "JP", "US", "eu"], ["global"]]

_data := [["customer-data"], ["logs"], ["usage-data"], ["secrets"], ["customer-data", "logs"], ["logs", "secrets", "usage-data"]]

_outcomes := [invented.finding(_mixed, invented.requires({"data": data_, "storage": limit})) | some data_ in _data; some limit in _limits]

# Remedies may differ: what only several components together would mend is not found
# where they are judged apart.
test_apart_is_the_same_as_together if {
	apart := _outcomes_apart
	every i, found in _outcomes {
		object.remove(found, ["passes_if"]) == object.remove(apart[i], ["passes_if"])
	}
}

_outcomes_apart := found if {
	found := _outcomes with components.few as 0
}

# Above the bound only what is everywhere allowed is met, and the facts stay.
test_above_the_bound_facts_stay_and_everywhere_is_met if {
	methods := [sprintf("m%02d", [i]) | some i in numbers.range(1, 10)]
	vault := invented.feature(
		{method: invented.stored_when({"methods": [method]}, ["US"]) | some method in methods},
		{"options": {"methods": {"type": "set", "values": methods}}},
	)
	[found] := invented.assessed({"vault": vault}, {}).findings
	[found.verdict, found.cause, found.needs] == invented.undeclared(["options.methods"])
	count(found.facts) == 10
	found.documented == ["US"]
	[everywhere] := invented.assessed({"vault": vault}, invented.allows(["global"])).findings
	everywhere.verdict == "met"
}
