# What is to be done is told once, however many findings it settles.
package residency.engine.ranking_test

import data.residency.engine.ranking

test_steps_that_settle_more_come_first if {
	ranking.ranked([
		_finding("A/f/storage", "f", {"do": "waive"}),
		_finding("A/g/storage", "g", {"do": "declare", "paths": ["tenant.created"]}),
		_finding("A/h/storage", "h", {"do": "declare", "paths": ["tenant.created"]}),
		object.union(_finding("A/i/storage", "i", {"do": "waive"}), {"next": null}),
		object.union(_finding("A/j/storage", "j", {"do": "waive"}), {"waiver": {"reason": "so"}}),
	]) == [
		{"do": "declare", "paths": ["tenant.created"], "settles": ["A/g/storage", "A/h/storage"]},
		{"do": "waive", "settles": ["A/f/storage"]},
	]
}

test_an_option_is_declared_for_each_use if {
	step := {"do": "declare", "paths": ["options.region"]}
	count(ranking.ranked([_finding("A/f/storage", "f", step), _finding("A/g/storage", "g", step)])) == 2
	ranking.ranked([_finding("A/f/storage", "f", step), _finding("B/f/storage", "f", step)]) == [object.union(
		step,
		{"settles": ["A/f/storage", "B/f/storage"]},
	)]
}

test_one_waiver_is_for_all_activities_of_a_use if {
	ranking.ranked([
		_finding("A/f/storage", "f", {"do": "waive"}),
		object.union(_finding("A/f/processing", "f", {"do": "waive"}), {"activity": "processing"}),
		_finding("A/g/storage", "g", {"do": "waive"}),
	]) == [
		{"do": "waive", "settles": ["A/f/storage", "A/f/processing"]},
		{"do": "waive", "settles": ["A/g/storage"]},
	]
}

test_a_requirement_accepts_for_itself if {
	step := {"do": "accept", "accept": ["general"]}
	count(ranking.ranked([
		_finding("A/f/storage", "f", step),
		object.union(_finding("B/f/storage", "f", step), {"requirement": {"id": "B"}}),
	])) == 2
}

_finding(id, feature, step) := {
	"id": id,
	"requirement": {"id": "A"},
	"feature": {"id": feature, "use": null},
	"activity": "storage",
	"next": step,
	"waiver": null,
}

# Steps that settle as many come in the order of the findings, and so do these within
# a step, whatever lies between them.
test_order_is_that_of_the_findings if {
	create := {"do": "declare", "paths": ["tenant.created"]}
	commit := {"do": "declare", "paths": ["tenant.commitments"]}
	steps := ranking.ranked([
		_finding("A/z/storage", "z", create),
		_finding("A/y/storage", "y", commit),
		_finding("A/x/storage", "x", create),
		_finding("A/w/storage", "w", commit),
	])
	[step.settles | some step in steps] == [["A/z/storage", "A/x/storage"], ["A/y/storage", "A/w/storage"]]
}

test_nothing_to_do_is_no_step if {
	ranking.ranked([]) == []
	ranking.ranked([object.union(_finding("A/f/storage", "f", {"do": "waive"}), {"next": null})]) == []
}
