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
import data.residency.engine.tenant
import data.residency.engine.worlds

# METADATA
# description: >-
#   What is said to this tenant of a use, activity and selection of data, whatever
#   the use declares: the statements on the asked data, each with the parts of it
#   that it speaks of.
asked(use, activity, selection) := [object.union(said, {"parts": parts, "asked": count(parts & selection.within) > 0}) |
	some statement in object.get(use.feature.statements, activity, [])
	statements.concerns_tenant(statement)
	[edition, status] := statements.on_the_day(statement)
	parts := _parts(use, edition.data, selection)
	count(parts) > 0
	said := statements.read(statement, edition, status)
]

# METADATA
# description: >-
#   The day from which more is known of what is asked, by the reading of an undated
#   source, than on the day of judgement; null where nothing was read later.
# scope: document
known_from(use, activity, selection) := min(days) if {
	tenant.as_of < use.feature.known_by
	days := {day |
		some statement in use.feature.statements[activity]
		statements.concerns_tenant(statement)
		day := statements.known_from(statement, use)
		some edition in statement.editions
		edition.known == day
		count(_parts(use, edition.data, selection)) > 0
	}
	count(days) > 0
} else := null

# METADATA
# description: >-
#   The answer for a use as it is declared, given what is said of it. Worlds in
#   which the same statements apply are one case; `worlds` has the name of each
#   world's case.
answer(use, said) := object.union(_in_all_worlds(held, source, variables), {
	"held": held,
	"variables": variables,
	"open": open_,
}) if {
	held := statements.holding(said, use)
	source := home.source(use, _referred(held))
	open_ := _open(held, source)
	variables := worlds.variables(open_, use.feature.options)
}

# Where there are too many worlds to judge, everything that is open is asked for.
_in_all_worlds(held, source, variables) := {
	"cases": cases,
	"worlds": worlds_,
	"countless": false,
	"home_citations": array.concat(source.citations, [citation | some rule in source.rules; some citation in rule.edition.citations]),
	"gap": _gap(held),
} if {
	worlds.number(variables) <= worlds.limit
	deciding := [statement | some statement in held; statement.weight != "none"]
	[cases, worlds_] := _cases(deciding, source, variables)
} else := {
	"cases": {},
	"worlds": [],
	"countless": true,
	"home_citations": [],
	"gap": "undocumented",
}

# The cases by name, and the name of each world's case. It is all that tells a case
# from others: the ids of the statements and rules that fail in it, and what is
# chosen where an open token has few possible values.
_cases(deciding, source, variables) := [{set(): case}, [set()]] if {
	count(variables) == 0
	case := _in_case(set(), _settled(deciding, source, set()))
} else := [cases, names] if {
	choices := {choice | some statement in deciding; some choice in _choices(statement)}
	names := _names_of_worlds(variables, array.concat(deciding, source.rules), choices)

	# What statements mean turns on less than which of them apply, and is found
	# once for all cases that share it.
	placing := {rule.id | some rule in source.rules} | choices
	settled := {name: _settled(deciding, source, name) | some name in {placed | some name in names; placed := name & placing}}
	cases := {name: _in_case(name, settled[name & placing]) | some name in {name | some name in names}}
}

# The part of a name that each alternative of each variable gives is found once.
_names_of_worlds(variables, statements_, choices) := [name |
	some n in numbers.range(0, worlds.number(variables) - 1)
	name := union({parts[variable.on][worlds.digit(n, variable)] | some variable in variables})
] if {
	open_ := [[statement.id, condition] | some statement in statements_; some condition in statement.open]
	parts := {variable.on: of_alternatives |
		some variable in variables
		turning := [one | some one in open_; one[1].on == variable.on]
		of_alternatives := [part |
			some values in variable.alternatives
			chosen := {"on": variable.on, "any": array.slice(values, 0, 1)}
			part := _failing(turning, values) | (choices & {chosen})
		]
	}
}

# What fails of open conditions where these values are declared.
_failing(open_, values) := {id | some [id, condition] in open_; not statements.holds(condition, values)}

# METADATA
# description: The names of the places that an item of an answer stands for.
# scope: document
names(item, answer) := {found.name | some case in answer.cases; some found in case.home[item.kind]} if {
	item.kind in {"home", "located"}
} else := {item.name}

# METADATA
# description: >-
#   What is documented in each case: by the feature's own facts, and with general
#   statements where a requirement accepts them. Those speak only where no fact
#   speaks of the asked data.
# scope: document
accepted(answer, false) := {key: _told(case.own) | some key, case in answer.cases}

accepted(answer, true) := {key: _told(_with_general(case)) | some key, case in answer.cases}

_with_general(case) := case.own if {
	_on_asked_data(array.concat(case.own.naming, case.own.bounding))
} else := _joined(case.own, case.general)

# How the statements refer to the home geography.
_referred(held) := {item.kind |
	some statement in held
	statement.moving
	some item in statement.items
	item.kind in {"home", "located"}
}

# An integration is evaluated as a whole, whatever data is asked for. Of others,
# where a category that is asked for and one that is spoken of contain each other,
# the smaller one.
_parts(use, categories, selection) := selection.within if {
	use.integration
} else := spoken if {
	count(selection.names) == 0
	spoken := {category | some category in categories}
} else := (spoken & selection.parts) | {name |
	some name, holders in selection.holders
	count(spoken & holders) > 0
} if {
	spoken := {category | some category in categories}
}

# What is left to say where nothing decides.
_gap(held) := "general" if {
	some statement in held
	statement.weight == "general"
} else := "withdrawn" if {
	some statement in held
	statement.status in {"withdrawn", "moved"}
} else := "undocumented"

# The open conditions of what can decide, and of the rules that pick the home
# geography where it matters.
_open(held, source) := {condition |
	some statement in array.concat(held, source.rules)
	not statement.settled
	statement.weight != "none"
	some condition in array.concat(statement.open, _choices(statement))
}

# An open token with few possible values is a case for each of them.
_choices(statement) := [{"on": on, "any": [value]} |
	statement.moving
	some item in statement.items
	some value, _ in item.choices
	some on in item.needs
]

# The statements that can decide, with all that they refer to in place.
_settled(deciding, source, setting) := {
	"home": located,
	"own": [_with_items(statement, located, setting) | some statement in deciding; statement.weight == "own"],
	"weak": [_with_items(statement, located, setting) | some statement in deciding; statement.weight == "weak"],
	"general": [_with_items(statement, located, setting) | some statement in deciding; statement.weight == "general"],
} if {
	located := home.located(source, setting)
}

_with_items(statement, located, setting) := statement if {
	not statement.moving
} else := object.union(statement, {"items": items, "says": statements.says(items, statement.statement)}) if {
	items := [item |
		some found in statement.items
		some settled in _settle(found, located, setting)
		item := statements.aged(settled, statement)
	]
}

_settle(item, located, setting) := located[item.kind] if {
	located[item.kind]
} else := [settled |
	some choice in setting
	choice.on == item.needs[0]
	some settled in item.choices[choice.any[0]]
] if {
	count(item.choices) > 0
} else := [item]

# What applies in one case: the feature's own facts, and weak ones for data on
# which those name no place.
_in_case(case, settled) := {"own": _joined(decided, weak), "general": general, "home": settled.home} if {
	decided := _decided([statement | some statement in settled.own; not statement.id in case])
	weak := [statement |
		some statement in settled.weak
		not statement.id in case
		not _covered(statement, _answers(decided))
	]
	general := [statement | some statement in settled.general; not statement.id in case]
}

# What says where data is or is not.
_answers(decided) := [statement | some statement in array.concat(decided.naming, decided.bounding); statement.says != "silence"]

# What further statements add. They take the place of silence.
_joined(decided, others) := decided if {
	count(others) == 0
} else := {
	"standing": array.concat(decided.standing, more.standing),
	"naming": array.concat([statement | some statement in decided.naming; not _answered(statement, answers)], naming),
	"bounding": array.concat(decided.bounding, more.bounding),
} if {
	more := _decided(others)
	answers := _answers(more)
	naming := [statement | some statement in more.naming; statement.says != "silence"]
}

_answered(statement, answers) if {
	statement.says == "silence"
	_covered(statement, answers)
}

# How statements that apply add up. A narrower one replaces a wider one for what
# it speaks of, and a boundary decides where no place is named.
_decided(applying) := {"standing": standing, "naming": naming, "bounding": _bounding(standing, naming)} if {
	standing := _standing(applying, [statement | some statement in applying; count(statement.statement.overrides) > 0])
	naming := [statement | some statement in standing; statement.says != "boundary"]
}

_bounding(standing, naming) := [] if {
	count(standing) == count(naming)
} else := [statement |
	some statement in standing
	statement.says == "boundary"
	not _covered(statement, [other | some other in naming; other.says == "place"])
]

_standing(applying, narrower) := applying if {
	count(narrower) == 0
} else := [statement | some statement in applying; not _replaced(statement, narrower)]

_replaced(statement, narrower) if {
	replacing := [other | some other in narrower; statement.statement.key in other.statement.overrides]
	count(replacing) > 0
	_covered(statement, replacing)
}

# Whether others speak of all that a statement speaks of.
_covered(statement, others) if {
	spoken := {category | some other in others; some category in other.edition.data}
	every part in statement.parts {
		some category in catalogue.data_categories[part]
		category in spoken
	}
}

# What a judgement needs to know.
_told(decided) := {
	"items": items,
	"kinds": kinds,
	"speaking": (count(decided.bounding) + count(kinds & {"place", "area", "open", "stale"})) > 0,
	"deciding": deciding,
	"on_asked_data": _on_asked_data(deciding),
	"disputed": _disputed(decided.standing),
} if {
	deciding := array.concat(decided.naming, decided.bounding)
	items := array.concat([item | some statement in decided.naming; some item in statement.items], _bounds(decided.bounding))
	kinds := {item.kind | some item in items}
}

_on_asked_data(deciding) if {
	some statement in deciding
	statement.asked
	statement.says != "silence"
} else := false

# Data that stays within several boundaries is somewhere in what they share. A
# boundary that is still open can only narrow that.
_bounds([]) := []

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
	count(bounding) > 0
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
	some statement in standing
	some key in statement.statement.disputes
	some other in standing
	other.statement.key == key
} else := false
