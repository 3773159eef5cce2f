# METADATA
# scope: package
# title: Explanation
# description: >-
#   What the policies know of features, for readers rather than for a verdict:
#   every statement on that day with all that it turns on, what replaces or
#   disputes it, and what its sources said before.
package residency.engine.explanation

import data.residency.catalogue
import data.residency.engine.answers
import data.residency.engine.judgement
import data.residency.engine.requirements
import data.residency.engine.statements
import data.residency.engine.uses

# METADATA
# description: Each use of the tenant, with what is documented of each activity for this tenant and its options.
for_tenant := [{"feature": use.id, "use": use.name, "activities": activities} |
	some i, use in uses.uses
	activities := [_for_tenant(i, activity) |
		some activity in catalogue.activities
		use.feature.statements[activity]
	]
]

# METADATA
# description: Each named feature, with what is documented of each activity for any tenant.
for_everyone := [{"feature": id, "use": null, "activities": activities} |
	some named in input.features
	id := uses.present_id(named)
	activities := [{"activity": activity, "facts": facts} |
		some activity in catalogue.activities
		statements_ := catalogue.features[id].statements[activity]
		facts := [_described(statement, statements_, {
			"edition": statements.on_the_day(statement)[0],
			"status": statements.on_the_day(statement)[1],
			"open": statement.conditions,
		}) |
			some statement in statements_
		]
		count(facts) > 0
	]
]

_for_tenant(i, activity) := {
	"activity": activity,
	"documented": sort({item.name | some case in cases; some item in case.items; item.kind in _placed}),
	"disputed": true in {case.disputed | some case in cases},
	"needs": sort(_open_conditions(answer) | {path | some case in cases; some item in case.items; some path in item.needs}),
	"facts": [object.union(_described(held.statement, use.feature.statements[activity], held), {
		"decides": held.id in decides,
		"places": sort({name | some item in held.items; some name in answers.names(item, answer)}),
		"replaced_by": sort({other.id | some other in answer.held; held.statement.key in other.statement.overrides}),
		"disputed_by": sort({other.id | some other in answer.held; held.statement.key in other.statement.disputes}),
	}) |
		some held in answer.held
	],
} if {
	use := uses.uses[i]
	selection := requirements.selections[[]]
	answer := answers.answer(use, answers.asked(use, activity, selection), selection, requirements.everywhere)
	cases := [case | some component in judgement.telling(answer, selection.categories, false); some by in component; some case in by]
	decides := {statement.id | some case in cases; some statement in case.deciding}
}

_placed := {"place", "area", "open", "narrowing", "beside", "stale"}

_open_conditions(answer) := {condition.on |
	some held in answer.held
	held.status == "current"
	some condition in held.open
} | {path |
	some statement in answer.deciding
	some item in statement.items
	item.among
	some path in item.needs
}

_described(statement, siblings, held) := {
	"id": statement.id,
	"claim": held.edition.claim,
	"data": held.edition.data,
	"places": held.edition.places,
	"certainty": held.edition.certainty,
	"decides": false,
	"status": held.status,
	"boundary": statement.boundary,
	"general": statement.general,
	"from": held.edition.from,
	"until": _ended(held.edition.until),
	"since": held.edition.since,
	"known_from": _known_from(held.edition),
	"effective": held.edition.effective,
	"reach": _reach(statement),
	"turns_on": held.open,
	"overrides": [concat("", [beside, key]) | some key in statement.overrides],
	"disputes": [concat("", [beside, key]) | some key in statement.disputes],
	"citations": _citations(held.edition),
	"earlier": [_told(edition, other) | some [edition, other] in _by_time(editions)],
} if {
	editions := [[edition, other] |
		some other in siblings
		other.id == statement.id
		some edition in other.editions
		edition.until <= held.edition.from
	]
	beside := trim_suffix(statement.id, statement.key)
}

_told(edition, statement) := {
	"from": edition.from,
	"until": edition.until,
	"since": edition.since,
	"known_from": _known_from(edition),
	"effective": edition.effective,
	"reach": _reach(statement),
	"claim": edition.claim,
	"data": edition.data,
	"places": edition.places,
	"certainty": edition.certainty,
	"citations": _citations(edition),
}

# Once for each passage, which reports leave out.
_citations(edition) := [object.union(citation, passage) |
	some i, citation in edition.citations
	some passage in edition.passages[i]
]

# An entry of the history may be a statement of its own, so editions are sorted anew.
_by_time(editions) := [pair |
	some until in sort({edition.until | some [edition, _] in editions})
	some pair in editions
	pair[0].until == until
]

_known_from(edition) := edition.known if edition.since == null

_known_from(edition) := null if edition.since != null

_ended(day) := null if day == "9999-12-31"

_ended(day) := day if day != "9999-12-31"

# Whom a statement speaks of: countries by name, or all but some.
_reach(statement) := {
	"countries": sort({country | some country, named in statement.countries; named}),
	"except": sort({country | some country, named in statement.countries; not named}),
	"cloud": statement.cloud,
}
