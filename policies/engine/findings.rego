# METADATA
# scope: package
# title: Findings
# description: >-
#   One finding for each requirement, used feature and activity, in document order.
#   No finding turns on another use of the tenant.
package residency.engine.findings

import data.residency.catalogue
import data.residency.engine.answers
import data.residency.engine.judgement
import data.residency.engine.remedies
import data.residency.engine.requirements
import data.residency.engine.selectors
import data.residency.engine.uses

# METADATA
# description: Every finding, waivers not yet applied.
findings := [finding |
	some requirement in requirements.requirements
	some i in _selected[requirement.id]
	some activity in catalogue.activities
	limit := requirement.activities[activity]
	question := [i, activity, requirement.selection, requirement.accepts_general]
	found := _judgements[[question, limit.allowed, limit.forbidden]]
	finding := _finding(requirement, uses.uses[i], activity, _tellings[question], found)
]

# METADATA
# description: The requirements that select nothing that this tenant uses.
idle_requirements := [requirement.id |
	some requirement in requirements.requirements
	count(_selected[requirement.id]) == 0
]

# METADATA
# description: The requirements that do not select the use at a position.
idle_for(i) := [requirement.id |
	some requirement in requirements.requirements
	not i in _selected[requirement.id]
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

_covered := {i | some indices in _selected; some i in indices}

# The positions of the uses that each requirement selects.
_selected := {requirement.id: indices |
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

# What is asked: each use, activity and selection of data, and whether general
# statements are accepted. Requirements often ask the same.
_questions := {[i, activity, requirement.selection, requirement.accepts_general] |
	some requirement in requirements.requirements
	some i in _selected[requirement.id]
	some activity, _ in requirement.activities
}

# What all findings share that come from one question.
_tellings := {question: telling |
	some question in _questions
	[i, activity, names, accepts] := question
	answer := _answers[[i, activity, names]]
	cases := answers.accepted(answer, accepts)
	telling := {
		"answer": answer,
		"cases": cases,
		"documented": _documented(cases),
		"disputed": _disputed(cases),
		"facts": _facts(answer, cases, false),
		"facts_with_general": _facts(answer, cases, answer.gap == "general"),
		"known_from": answers.known_from(uses.uses[i], activity, requirements.selections[names]),
	}
}

# What each question is judged by. Requirements often share that, too.
_limits := {[question, limit.allowed, limit.forbidden]: limit |
	some requirement in requirements.requirements
	some i in _selected[requirement.id]
	some activity, limit in requirement.activities
	question := [i, activity, requirement.selection, requirement.accepts_general]
}

_judgements[key] := {"limit": limit, "judged": judged, "passes_if": passes_if} if {
	some key, limit in _limits
	[question, _, _] := key
	[i, activity, names, accepts] := question
	telling := _tellings[question]
	cases := judgement.cases(telling.cases, telling.answer.gap, uses.uses[i], limit)
	judged := judgement.judge(telling.answer, cases)
	passes_if := remedies.alternatives({
		"position": i,
		"use": uses.uses[i],
		"said": _asked[[i, activity, names]],
		"activity": activity,
		"accepts": accepts,
		"limit": limit,
		"answer": telling.answer,
		"cases": cases,
		"judged": judged,
	})
}

_answers := {question: answers.answer(uses.uses[question[0]], said) | some question, said in _asked}

# What is said of what is asked, whatever the uses declare.
_asked := {[i, activity, names]: said |
	some [i, activity, names, _] in _questions
	said := answers.asked(uses.uses[i], activity, requirements.selections[names])
}

_finding(requirement, use, activity, telling, found) := {
	"id": concat("/", [requirement.id, _label(use), activity]),
	"verdict": judged.verdict,
	"severity": requirement.severity,
	"disputed": telling.disputed,
	"requirement": {"id": requirement.id, "title": requirement.title},
	"feature": {
		"id": use.id,
		"name": use.feature.name,
		"product": use.feature.product,
		"use": use.name,
	},
	"activity": activity,
	"allowed": found.limit.allowed,
	"forbidden": found.limit.forbidden,
	"documented": telling.documented,
	"outside": sort(judged.outside),
	"cause": judged.cause,
	"needs": sort(judged.needs),
	"passes_if": found.passes_if,
	"known_from": telling.known_from,
	"facts": _beside(telling, judged.cause),
	"waiver": null,
} if {
	judged := found.judged
}

# A general statement that decides nothing is shown only where it is all there is.
_beside(telling, "general") := telling.facts_with_general

_beside(telling, cause) := telling.facts if cause != "general"

_label(use) := use.id if use.name == null

_label(use) := concat("#", [use.id, use.name]) if use.name != null

_documented(cases) := sort({item.name |
	some case in cases
	some item in case.items
	item.kind in {"place", "area", "open", "narrowing", "beside", "stale"}
})

_disputed(cases) if {
	some case in cases
	case.disputed
} else := false

# What decided comes first, then what is shown beside it.
_facts(answer, cases, general) := array.concat(
	[_fact(held, answer, true) | some held in answer.held; held.id in decides],
	[_fact(held, answer, false) |
		some held in answer.held
		not held.id in decides
		held.statement.general in {false, general}
	],
) if {
	decides := {statement.id | some case in cases; some statement in case.deciding}
}

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
	"citations": array.concat(held.edition.citations, _home_citations(held, answer)),
}

_home_citations(held, answer) := answer.home_citations if {
	held.moving
	some item in held.items
	item.kind in {"home", "located"}
} else := []
