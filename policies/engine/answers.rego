# METADATA
# scope: package
# title: Answers
# description: >-
#   Where a use is documented to do an activity with the asked data, in every
#   world. An answer depends on no limit, so requirements share it.
package residency.engine.answers

import data.residency.catalogue
import data.residency.engine.home
import data.residency.engine.statements
import data.residency.engine.worlds

# METADATA
# description: The answer for one use, activity and selection of data, given what can settle the home geography.
answer(use, source_of_home, activity, selection) := {
	"held": held,
	"variables": variables,
	"worlds": [_in_world(world, held, located[n]) | some n, world in assumed],
	"countless": false,
	"home": located,
	"home_citations": array.concat(source.citations, [citation | some rule in source.rules; some citation in rule.edition.citations]),
	"gap": _gap(held),
	"open": open_,
} if {
	held := _selected(use, activity, selection)
	source := _source(source_of_home, held)
	open_ := _open(held, source)
	variables := worlds.variables(open_, use.feature.options)
	worlds.number(variables) <= worlds.limit
	assumed := worlds.all(variables, use.declared)
	located := [home.located(source, world) | some world in assumed]
}

# Too many worlds to judge: everything that is open is asked for.
answer(use, source_of_home, activity, selection) := {
	"held": held,
	"variables": variables,
	"worlds": [],
	"countless": true,
	"home": [],
	"home_citations": [],
	"gap": "undocumented",
	"open": open_,
} if {
	held := _selected(use, activity, selection)
	open_ := _open(held, _source(source_of_home, held))
	variables := worlds.variables(open_, use.feature.options)
	worlds.number(variables) > worlds.limit
}

# METADATA
# description: The names of the places that an item of an answer stands for.
# scope: document
names(item, answer) := {found.name | some located in answer.home; some found in located[item.kind]} if item.kind in {"home", "located"}

names(item, _) := {item.name} if not item.kind in {"home", "located"}

# METADATA
# description: What is documented in a world, with general statements or without.
accepted(world, true) := world.lenient

accepted(world, false) := world.strict

# What settles the home geography; the vendor's rules matter only where a
# statement refers to it.
_source(source, held) := source if {
	some statement in held
	some item in statement.items
	item.kind == "home"
} else := object.union(source, {"rules": []})

# The statements on the asked data, each with the parts of it that it speaks of.
_selected(use, activity, selection) := [object.union(held, {"parts": parts, "asked": count(parts & selection.within) > 0}) |
	some held in statements.holding(use, activity)
	parts := _parts(use, held.edition.data, selection)
	count(parts) > 0
]

# An integration is evaluated as a whole, whatever data is asked for.
_parts(use, _, selection) := selection.within if use.integration

_parts(use, categories, selection) := {category | some category in categories} if {
	not use.integration
	count(selection.names) == 0
}

_parts(use, categories, selection) := {part |
	some name in selection.names
	some category in categories
	some part in _common(name, category)
} if {
	not use.integration
	count(selection.names) > 0
}

# The smaller of two categories one of which contains the other.
_common(name, category) := {category} if name in catalogue.data_categories[category]

_common(name, category) := {name} if {
	not name in catalogue.data_categories[category]
	category in catalogue.data_categories[name]
}

# What is left to say where nothing decides.
_gap(held) := "general" if {
	some statement in held
	statement.statement.general
	statement.status == "current"
} else := "withdrawn" if {
	some statement in held
	statement.status in {"withdrawn", "moved"}
} else := "undocumented"

# The open conditions of what can decide, and of the rules that pick the home
# geography where it matters.
_open(held, source) := {condition |
	some statement in array.concat(held, source.rules)
	statement.status in {"current", "fallback"}
	some condition in array.concat(statement.open, _choices(statement.items))
}

# An open token with few possible values is a case for each of them.
_choices(items) := [{"on": on, "any": [value]} |
	some item in items
	some value, _ in item.choices
	some on in item.needs
]

# What is documented in one world: by the feature's own facts, and with general
# statements where a requirement accepts them.
_in_world(world, held, located) := {"strict": strict, "lenient": _lenient(own, strict, applying)} if {
	applying := [object.union(statement, {"items": [item |
		some found in statement.items
		some settled in _settle(found, located, world)
		item := statements.aged(settled, statement)
	]}) |
		some statement in held
		not statements.fails(statement.open, world)
	]
	own := _own(applying)
	strict := _told(own)
}

_settle(item, located, _) := located[item.kind]

_settle(item, located, _) := [item] if {
	not located[item.kind]
	not _is_choice(item)
}

_settle(item, _, world) := item.choices[world[item.needs[0]][0]] if _is_choice(item)

_is_choice(item) if count(item.choices) > 0

# The feature's own facts, and weak ones for data on which those name no place.
_own(applying) := {
	"standing": array.concat(decided.standing, fallback.standing),
	"naming": array.concat(decided.naming, fallback.naming),
	"bounding": array.concat(decided.bounding, fallback.bounding),
	"none": array.concat(decided.none, fallback.none),
	"silent": _unanswered(decided.silent, _answers(fallback)),
} if {
	decided := _decided([statement | some statement in applying; statement.status == "current"; not statement.statement.general])
	fallback := _decided([statement |
		some statement in applying
		statement.status == "fallback"
		not _covered(statement, _answers(decided))
	])
}

_answers(decided) := array.concat(array.concat(decided.naming, decided.bounding), decided.none)

# A general statement speaks only where no fact speaks of the asked data; it
# takes the place of silence.
_lenient(own, strict, _) := strict if _on_asked_data(own)

_lenient(own, _, applying) := _told({
	"standing": array.concat(own.standing, general.standing),
	"naming": array.concat(own.naming, general.naming),
	"bounding": array.concat(own.bounding, general.bounding),
	"none": array.concat(own.none, general.none),
	"silent": _unanswered(own.silent, _answers(general)),
}) if {
	not _on_asked_data(own)
	general := _decided([statement | some statement in applying; statement.status == "current"; statement.statement.general])
}

# How statements that apply add up. A narrower one replaces a wider one for what
# it speaks of, and a boundary decides where no place is named.
_decided(applying) := {
	"standing": standing,
	"naming": naming,
	"bounding": [statement | some statement in standing; statement.statement.boundary; not _covered(statement, naming)],
	"none": [statement | some statement in unbounded; _holds_none(statement)],
	"silent": [statement | some statement in unbounded; not _names_a_place(statement); not _holds_none(statement)],
} if {
	standing := [statement | some statement in applying; not _replaced(statement, applying)]
	unbounded := [statement | some statement in standing; not statement.statement.boundary]
	naming := [statement | some statement in unbounded; _names_a_place(statement)]
}

_replaced(statement, applying) if {
	narrower := [other | some other in applying; statement.statement.key in other.statement.overrides]
	count(narrower) > 0
	_covered(statement, narrower)
}

_unanswered(silent, answers) := [statement | some statement in silent; not _covered(statement, answers)]

# Whether others speak of all that a statement speaks of.
_covered(statement, others) if {
	spoken := {category | some other in others; some category in other.edition.data}
	every part in statement.parts {
		some category in catalogue.data_categories[part]
		category in spoken
	}
}

_names_a_place(statement) if {
	some item in statement.items
	item.kind in {"place", "area", "open", "stale"}
}

_holds_none(statement) if {
	every item in statement.items {
		item.kind == "none"
	}
}

_on_asked_data(decided) if {
	some statement in _answers(decided)
	statement.asked
}

# What a judgement needs to know.
_told(decided) := {
	"items": array.concat([item | some statement in unbounded; some item in statement.items], _bounds(decided.bounding)),
	"decides": [statement.id | some statement in array.concat(unbounded, decided.bounding)],
	"speaking": (count(decided.naming) + count(decided.bounding)) > 0,
	"on_asked_data": count([true | _on_asked_data(decided)]) > 0,
	"holds_nothing": count(decided.none) > 0,
	"disputed": count([true | _disputed(decided.standing)]) > 0,
} if {
	unbounded := array.concat(array.concat(decided.naming, decided.none), decided.silent)
}

# Data that stays within several boundaries is somewhere in what they share. A
# boundary that is still open can only narrow that.
_bounds(bounding) := array.concat(
	[statements.aged({"kind": "area", "name": item.name, "countries": _shared(statement, settled)}, statement) |
		some statement in settled
		some item in statement.items
	],
	[object.union(item, {"kind": kind}) |
		some statement in bounding
		not _is_settled(statement)
		some item in statement.items
		kind := _open_bound(item, statement, settled)
	],
) if {
	settled := [statement | some statement in bounding; _is_settled(statement)]
}

# Boundaries that share nothing contradict each other, and each counts as it is.
_shared(statement, settled) := shared if {
	shared := intersection({_countries(other) | some other in settled; _covered(statement, [other])})
	count(shared) > 0
} else := _countries(statement)

_is_settled(statement) if {
	every item in statement.items {
		item.countries
	}
}

_countries(statement) := union({item.countries | some item in statement.items})

# A place beside an open token bounds nothing by itself.
_open_bound(item, statement, settled) := "beside" if {
	item.kind != "open"
} else := "narrowing" if {
	some other in settled
	_covered(statement, [other])
} else := "open"

_disputed(standing) if {
	keys := {statement.statement.key | some statement in standing}
	some statement in standing
	some key in statement.statement.disputes
	key in keys
}
