# Several categories of data: each is judged by itself, and the worst is the verdict.
package residency.engine.categories_test

import data.residency.engine.invented_test as invented

_asking(data_, places) := invented.requires({"data": data_, "storage": places})

_numbers := {"a": invented.stored_data(["phone-number"], ["JP"])}

# Documents speak of phone numbers alone.
test_category_on_which_nothing_speaks_is_not_met_by_another if {
	invented.outcome(_numbers, _asking(["phone-number"], ["JP"])) == invented.met
	invented.outcome(_numbers, _asking(["upn"], ["JP"])) == invented.unknown("undocumented")
	found := invented.finding(_numbers, _asking(["phone-number", "upn"], ["JP"]))
	[found.verdict, found.cause] == ["unknown", "undocumented"]
	found.silent_data == ["upn"]
	found.documented == ["JP"]
}

test_silent_category_is_told_under_everywhere_too if {
	found := invented.finding(_numbers, _asking(["phone-number", "upn"], ["global"]))
	found.verdict == "met"
	found.silent_data == ["upn"]
}

test_worst_category_is_the_verdict if {
	facts := object.union(_numbers, {"b": invented.stored_data(["logs"], ["US"]), "c": invented.stored_data(["upn"], ["not-stored"])})
	invented.outcome(facts, _asking(["phone-number", "logs"], ["JP"])) == invented.violated
	invented.outcome(facts, _asking(["phone-number", "upn"], ["JP"])) == invented.met
	invented.outcome(facts, _asking(["upn"], ["JP"])) == invented.not_applicable
}

# Violated for one category where the option is on, for the other where it is off: each
# by itself is undeclared, and no declaration makes both met.
test_categories_that_no_declaration_makes_met_together_are_not_undeclared if {
	facts := {
		"on": object.union(invented.stored_when({"encrypted": [true]}, ["US"]), {"data": ["phone-number"]}),
		"off": object.union(invented.stored_when({"encrypted": [false]}, ["US"]), {"data": ["logs"]}),
		"numbers": invented.stored_data(["phone-number"], ["JP"]),
		"logs": invented.stored_data(["logs"], ["JP"]),
	}
	invented.outcome(facts, _asking(["phone-number"], ["JP"])) == invented.undeclared(["options.encrypted"])
	invented.outcome(facts, _asking(["logs"], ["JP"])) == invented.undeclared(["options.encrypted"])
	invented.outcome(facts, _asking(["phone-number", "logs"], ["JP"])) == invented.unknown("undocumented")
}

test_silence_is_no_speech if {
	found := invented.finding({"a": invented.silent}, _asking(["customer-data"], ["JP"]))
	found.silent_data == ["customer-data"]
}

test_withdrawn_and_general_texts_are_speech if {
	invented.finding({"a": invented.withdrawn(["JP"])}, _asking(["customer-data"], ["JP"])).silent_data == []
	general := invented.general(invented.stored(["JP"]))
	invented.finding({}, _asking(["customer-data"], ["JP"])).silent_data == [] with data.residency.general as general
}

# Parts.

test_met_by_a_part_names_the_part if {
	found := invented.finding(_numbers, _asking(["customer-data"], ["JP"]))
	found.verdict == "met"
	found.partial_data == ["phone-number"]
	invented.finding(_numbers, {}).partial_data == ["phone-number"]
}

test_met_by_all_of_it_names_no_part if {
	facts := object.union(_numbers, {"b": invented.stored(["JP"])})
	invented.finding(facts, _asking(["customer-data"], ["JP"])).partial_data == []
	invented.finding(_numbers, _asking(["phone-number"], ["JP"])).partial_data == []
	invented.finding({"b": invented.stored(["JP"])}, _asking(["phone-number"], ["JP"])).partial_data == []
}

test_part_that_holds_nothing_is_a_part_too if {
	facts := {"a": invented.stored_data(["phone-number"], ["not-stored"])}
	found := invented.finding(facts, {})
	found.verdict == "not_applicable"
	found.partial_data == ["phone-number"]
}

# The whole is spoken of only where the option is on.
test_part_in_one_world_is_told if {
	facts := object.union(_numbers, {"b": invented.stored_when({"encrypted": [true]}, ["JP"])})
	found := invented.finding(facts, {})
	found.verdict == "met"
	found.partial_data == ["phone-number"]
	invented.finding(facts, invented.options({"encrypted": true})).partial_data == []
}

test_parts_are_told_only_where_they_pass if {
	invented.finding(_numbers, invented.allows(["US"])).partial_data == []
	invented.finding(_numbers, invented.allows(["global"])).partial_data == []
}
