# METADATA
# scope: package
# title: Findings
# description: One finding for each requirement, used feature and activity, in document order.
package residency.engine.findings

import data.residency.catalogue
import data.residency.engine.answers
import data.residency.engine.judgement
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
	finding := _finding(requirement, uses.uses[i], activity, limit, _answers[[i, activity, requirement.selection]])
]

# METADATA
# description: The requirements that select nothing that this tenant uses.
idle_requirements := [requirement.id |
	some requirement in requirements.requirements
	count(_selected[requirement.id]) == 0
]

# METADATA
# description: The uses that no requirement selects.
uncovered_uses := [use |
	some i, use in uses.uses
	not i in _covered
]

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

_answers[[i, activity, names]] := answer if {
	some i, use in uses.uses
	some activity in catalogue.activities
	some names, selection in requirements.selections
	answer := answers.answer(use, activity, selection)
}

_finding(requirement, use, activity, limit, answer) := {
	"id": concat("/", [requirement.id, _label(use), activity]),
	"verdict": judgement_.verdict,
	"severity": requirement.severity,
	"disputed": _disputed(worlds),
	"requirement": {"id": requirement.id, "title": requirement.title},
	"feature": {
		"id": use.id,
		"name": use.feature.name,
		"product": use.feature.product,
		"use": use.name,
	},
	"activity": activity,
	"allowed": limit.allowed,
	"forbidden": limit.forbidden,
	"documented": _documented(worlds),
	"outside": sort(judgement_.outside),
	"cause": judgement_.cause,
	"needs": sort(judgement_.needs),
	"passes_if": [],
	"facts": _facts(answer, worlds, judgement_.cause),
	"waiver": null,
} if {
	judgement_ := judgement.judge(answer, use, limit, requirement.accepts_general)
	worlds := judgement.deciding(answer, requirement.accepts_general)
}

_label(use) := use.id if use.name == null

_label(use) := concat("#", [use.id, use.name]) if use.name != null

_documented(worlds) := sort({item.name |
	some world in worlds
	some item in world.items
	item.kind in {"place", "area", "open", "narrowing", "beside"}
})

_disputed(worlds) if {
	some world in worlds
	world.disputed
} else := false

# What decided comes first, then what is shown beside it.
_facts(answer, worlds, cause) := array.concat(
	[_fact(held, answer, true) | some held in answer.held; held.id in decides],
	[_fact(held, answer, false) |
		some held in answer.held
		not held.id in decides
		_shown(held, cause)
	],
) if {
	decides := {id | some world in worlds; some id in world.decides}
}

# A general statement is shown where it is all there is.
_shown(held, _) if not held.statement.general

_shown(_, "general")

_fact(held, answer, decides) := {
	"id": held.id,
	"claim": held.edition.claim,
	"data": held.edition.data,
	"places": sort({name | some item in held.items; some name in _names(item, answer)}),
	"certainty": held.edition.certainty,
	"status": held.status,
	"decides": decides,
	"boundary": held.statement.boundary,
	"general": held.statement.general,
	"citations": array.concat(held.edition.citations, _home_citations(held, answer)),
}

_names(item, answer) := {found.name | some located in answer.home; some found in located[item.kind]} if item.kind in {"home", "located"}

_names(item, _) := {item.name} if not item.kind in {"home", "located"}

_home_citations(held, answer) := answer.home_citations if {
	some item in held.items
	item.kind in {"home", "located"}
} else := []
