# METADATA
# scope: package
# title: Findings
# description: >-
#   One finding for each requirement, used feature and activity, in document order.
#   No finding turns on another use of the tenant.
package residency.engine.findings

import data.residency.catalogue
import data.residency.engine.answers
import data.residency.engine.deployed
import data.residency.engine.differences
import data.residency.engine.judgement
import data.residency.engine.places
import data.residency.engine.remedies
import data.residency.engine.requirements
import data.residency.engine.selectors
import data.residency.engine.uses

# METADATA
# description: Every finding, waivers not yet applied.
# scope: document
findings := without_remedies if {
	data.residency_config.remedies == false
} else := [finding |
	some [requirement, i, activity, key] in _wanted
	found := object.union(_told[key], {"passes_if": _remedies[key]})
	finding := _finding(requirement, uses.uses[i], activity, found)
]

# METADATA
# description: The same without asking what would help, which is most of the work.
without_remedies := [finding |
	some [requirement, i, activity, key] in _wanted
	found := object.union(_told[key], {"passes_if": []})
	finding := _finding(requirement, uses.uses[i], activity, found)
]

# METADATA
# description: What a gate needs to know of each.
decided := [{"id": id(requirement, uses.uses[i], activity), "verdict": judged.verdict, "cause": judged.cause, "waiver": null} |
	some [requirement, i, activity, key] in _wanted
	judged := _judged[key].judged
]

# What there is to find, each with the key of its judgement.
_wanted := [[requirement, i, activity, key] |
	some requirement in requirements.requirements
	some i in selected[requirement.id]
	some activity in catalogue.activities
	limit := requirement.activities[activity]
	_has_answer(i, activity)
	key := [_question(i, activity, requirement, limit), requirement.accepts_general, limit.allowed, limit.forbidden]
]

# METADATA
# description: How many findings there are to be. A rule that is undefined for some input would lose one in silence.
number := count([true |
	some entry in input.requirements
	some i in selected[entry.id]
	some activity in catalogue.activities
	entry[activity]
	_has_answer(i, activity)
])

# A use with no place of its own is put nowhere, and nothing is missing in that.
_has_answer(_, activity) if activity != "placement"

_has_answer(i, "placement") if uses.uses[i].feature.statements.placement

# METADATA
# description: The requirements that select nothing that this tenant uses.
idle_requirements := [requirement.id |
	some requirement in requirements.requirements
	count(selected[requirement.id]) == 0
]

# METADATA
# description: The requirements that do not select the use at a position.
idle_for(i) := [requirement.id |
	some requirement in requirements.requirements
	not i in selected[requirement.id]
]

# METADATA
# description: The uses that no requirement selects.
uncovered_uses := [use |
	some i, use in uses.uses
	uncovered(i)
]

# METADATA
# description: Whether no requirement selects the use at a position.
uncovered(i) if not i in _covered

_covered := {i | some indices in selected; some i in indices}

# METADATA
# description: The positions of the uses that each requirement selects.
selected := {requirement.id: indices |
	some requirement in requirements.requirements
	indices := [i |
		some i, use in uses.uses
		_selects(requirement.selectors, use.id)
	]
}

_selects(chosen, id) if {
	some selector in chosen
	selectors.selects(uses.present_id(selector), id)
}

# What is asked: a use, activity and selection of data, and the limit where it tells
# open regions apart. Requirements often ask the same.
_question(i, activity, requirement, limit) := [i, activity, requirement.selection, _sight(uses.uses[i], limit)]

_sight(use, limit) := [limit.allowed, limit.forbidden] if {
	use.open_regions
} else := null

# What each question is judged by. Requirements often share that, too.
_limits := {[question, requirement.accepts_general, limit.allowed, limit.forbidden]: limit |
	some requirement in requirements.requirements
	some i in selected[requirement.id]
	some activity, limit in requirement.activities
	question := _question(i, activity, requirement, limit)
}

_answers[question] := answers.answer(uses.uses[question[0]], _asked[array.slice(question, 0, 3)], requirements.selections[question[2]], limit) if {
	some [question, _, _, _], limit in _limits
}

# What is said of what is asked, whatever the uses declare.
_asked := {[i, activity, names]: answers.asked(uses.uses[i], activity, requirements.selections[names]) |
	some [i, activity, names] in {array.slice(key[0], 0, 3) | some key, _ in _limits}
}

# What is told in each case of the answer to a question.
_tellings := {[question, accepts]: told |
	some [question, accepts] in {array.slice(key, 0, 2) | some key, _ in _limits}
	told := judgement.telling(_answers[question], requirements.selections[question[2]].categories, accepts)
}

# What all findings share that come from one question.
_shared := {[question, accepts]: telling |
	some [question, accepts], told in _tellings
	answer := _answers[question]
	told_facts := facts(answer, told)
	telling := {
		"documented": documented(told, answer),
		"disputed": disputed(told),
		"facts": [fact | some fact in told_facts; _matters(fact)],
		"facts_with_general": told_facts,
		"known_from": answers.known_from(uses.uses[question[0]], question[1], requirements.selections[question[2]]),
	}
}

# How each question is answered by what it is judged by.
_judged := {key: {"asked": asked, "flags": flags, "judged": judged} |
	some key, limit in _limits
	[question, accepts, _, _] := key
	[i, activity, names, _] := question
	asked := {
		"position": i,
		"use": uses.uses[i],
		"activity": activity,
		"selection": requirements.selections[names],
		"categories": requirements.selections[names].categories,
		"accepts": accepts,
		"limit": limit,
	}
	flags := judgement.flagged(_tellings[[question, accepts]], limit)
	judged := deployed.judged(judgement.judge(_answers[question], flags, asked), asked)
}

# And all that is told of it.
_told := {key: told |
	some key, known in _judged
	answer := _answers[key[0]]
	telling := _tellings[array.slice(key, 0, 2)]
	shared := _shared[array.slice(key, 0, 2)]
	outside := _outside(telling, known.judged.verdict, known.asked.limit)
	told := object.union(known.judged, {
		"limit": known.asked.limit,
		"documented": shared.documented,
		"disputed": shared.disputed,
		"known_from": shared.known_from,
		"outside": outside,
		"facts": _ordered(_shown(shared, known.judged.cause), outside.by),
		"silent": _silent(known.asked, known.flags, answer),
		"partial": _partial(known.asked, answer, known.judged),
		"difference": differences.difference(known.asked, {"answer": answer, "told": telling}, known.judged),
		"if_accepted": _if_accepted(known.asked, answer, known.judged),
	})
}

_remedies := {key: remedies.alternatives(known.asked, _asked[array.slice(key[0], 0, 3)], _answers[key[0]], known.judged) |
	some key, known in _judged
}

_finding(requirement, use, activity, found) := {
	"id": id(requirement, use, activity),
	"verdict": found.verdict,
	"severity": requirement.severity,
	"disputed": found.disputed,
	"requirement": {"id": requirement.id, "title": requirement.title, "controls": requirement.controls},
	"feature": {
		"id": use.id,
		"name": use.feature.name,
		"product": use.feature.product,
		"use": use.name,
	},
	"activity": activity,
	"allowed": found.limit.allowed,
	"forbidden": found.limit.forbidden,
	"documented": found.documented,
	"outside": found.outside.names,
	"outside_countries": found.outside.countries,
	"beyond": found.outside.beyond,
	"difference": found.difference,
	"silent_data": found.silent,
	"partial_data": found.partial,
	"cause": found.cause,
	"needs": sort(found.needs),
	"passes_if": found.passes_if,
	"if_accepted": found.if_accepted,
	"known_from": found.known_from,
	"facts": found.facts,
	"waiver": null,
}

# METADATA
# description: The id of a finding.
id(requirement, use, activity) := concat("/", [requirement.id, label(use), activity])

# METADATA
# description: What a use is called within ids.
label(use) := use.id if use.name == null

label(use) := concat("#", [use.id, use.name]) if use.name != null

# METADATA
# description: The places of an answer by the names that facts use.
# scope: document
documented(told, answer) := sort({item.name |
	some component in told
	some by in component
	some case in by
	some item in case.items
	item.kind in _named
}) if {
	not answer.countless
} else := sort({item.name | some statement in answer.deciding; some item in statement.items; item.kind in _named})

_named := {"place", "area", "open", "narrowing", "beside", "stale"}

# METADATA
# description: Whether facts that decide contradict each other.
# scope: document
disputed(told) if {
	some component in told
	some by in component
	some case in by
	case.disputed
} else := false

# The places outside, with their countries that are not allowed, and those that may
# reach out.
_outside(told, verdict, limit) := {
	"names": sort({item.name | some item in items; places.outside(item, limit.countries)}),
	"countries": sort({country |
		some item in items
		not item.unset
		"place" in {item.kind, object.get(item, "bounds", "")}
		places.outside(item, limit.countries)
		some country in (item.countries - limit.countries)
	}),
	"beyond": sort({item.name |
		some component in told
		some by in component
		some case in by
		some item in case.items
		_may_reach_out(item, verdict, limit)
	}),
	"by": {statement.id |
		some component in told
		some by in component
		some case in by
		some statement in case.deciding
		some item in statement.items
		places.outside(item, limit.countries)
	},
} if {
	not verdict in {"met", "not_applicable"}
	items := {item |
		some component in told
		some by in component
		some case in by
		some item in case.items
		_counts(item, verdict)
	}
} else := {"names": [], "countries": [], "beyond": [], "by": set()}

# Some region may be outside wherever nobody declared one.
_counts(item, _) if not item.unset

_counts(item, "violated") if item.unset

_may_reach_out(item, _, limit) if places.unsettled(item, limit.countries)

_may_reach_out(item, _, _) if item.kind == "open"

_may_reach_out(item, verdict, limit) if {
	item.unset
	verdict != "violated"
	places.outside(item, limit.countries)
}

# The categories on which no document speaks.
_silent(asked, flags, answer) := [name |
	some i, name in asked.selection.names
	not asked.use.integration
	asked.activity != "placement"
	not name in answer.withdrawn
	not answer.countless
	every component in flags {
		every vector in component {
			count(vector[i] & {"speaks", "asked", "general"}) == 0
		}
	}
]

_partial(asked, answer, judged) := sort({part | some i in judged.partial; some part in _parts(asked, answer, i)}) if {
	judged.verdict in {"met", "not_applicable"}
} else := []

# The parts of a category on which documents speak, where none speaks of all of it.
_parts(asked, answer, i) := {part |
	category := asked.categories[i]
	some statement in answer.deciding
	statement.says != "silence"
	category in (statement.asked - statement.whole)
	some part in statement.parts[category]
	part in asked.selection.within
}

_if_accepted(asked, answer, judged) := accepted.verdict if {
	judged.cause == "general"
	accepting := object.union(asked, {"accepts": true})
	told := judgement.telling(answer, asked.categories, true)
	accepted := deployed.judged(judgement.judge(answer, judgement.flagged(told, asked.limit), accepting), asked)
} else := null

# Facts that put data outside come before all others, the firmest first. Every format
# tells them in this order.
_ordered(facts, outside) := facts if {
	count(outside) == 0
} else := array.concat(
	[fact |
		some certainty in ["stated", "inferred", "may"]
		some fact in facts
		fact.id in outside
		fact.certainty == certainty
	],
	[fact | some fact in facts; not fact.id in outside],
)

# A general statement that decides nothing is shown only where it is all there is.
_shown(telling, "general") := telling.facts_with_general

_shown(telling, cause) := telling.facts if cause != "general"

_matters(fact) if fact.decides

_matters(fact) if not fact.general

# METADATA
# description: >-
#   The facts of an answer. What decided comes first, a document's silence last of it,
#   then what is shown beside it.
facts(answer, told) := array.concat(
	array.concat(
		[fact | some fact in deciding; not _is_silent(fact)],
		[fact | some fact in deciding; _is_silent(fact)],
	),
	[_fact(held, answer, false) | some held in answer.held; not held.id in decides],
) if {
	decides := {statement.id |
		some component in told
		some by in component
		some case in by
		some statement in case.deciding
	}
	deciding := [_fact(held, answer, true) | some held in answer.held; held.id in decides]
}

_is_silent(fact) if fact.places == ["undocumented"]

_fact(held, answer, decides) := {
	"id": held.id,
	"claim": held.edition.claim,
	"data": held.edition.data,
	"places": sort({name | some item in held.items; some name in answers.names(item, answer)}),
	"certainty": held.edition.certainty,
	"status": held.status,
	"decides": decides,
	"boundary": held.statement.boundary,
	"general": held.statement.general,
	"effective": held.edition.effective,
	"citations": array.concat(held.edition.citations, _beside(held, answer)),
}

# What shows where the home geography is, or which regions there are.
_beside(held, answer) := array.concat(
	[citation | "home" in kinds; some citation in answer.home_citations],
	[citation | some vendor in vendors; some citation in catalogue.region_lists[vendor]],
) if {
	held.moving
	kinds := {"home" | some item in held.items; item.kind in {"home", "located"}}
	vendors := {item.among | some item in held.items}
} else := []
