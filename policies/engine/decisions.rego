# METADATA
# scope: package
# title: Decisions
# description: >-
#   Which of the statements that apply to one category of data decide, and what
#   they come to: places add up, a narrower statement replaces a wider one, and
#   boundaries decide where no place is named and narrow what is only bounded.
package residency.engine.decisions

import data.residency.catalogue
import data.residency.engine.places
import data.residency.engine.statements

# METADATA
# description: What an item means in a world, given what stands for the home geography and what is chosen.
settle(item, located, setting) := home_of(item, located) if {
	located[item.kind]
} else := _complemented(item, chosen) if {
	count(item.choices) > 0
	chosen := [settled |
		some choice in setting
		choice.on == item.needs[0]
		some value in choice.any
		some settled in item.choices[value]
	]
	count(chosen) > 0
} else := places.among(item, choice.any) if {
	item.among
	some choice in setting
	choice.on == item.needs[0]
	count(choice.any) > 0
} else := [item]

# METADATA
# description: The items that stand for the home geography, or for what lies outside it.
home_of(item, located) := _complemented(item, located[item.kind])

_complemented(item, items) := [places.beyond(items, [])] if {
	item.complement
	every one in items {
		one.countries
	}
} else := items

# METADATA
# description: >-
#   How the statements on one category add up: the feature's own, weak ones on data
#   on which those name no place, and general ones where nothing else speaks.
decided(applying, category) := {"own": own, "general": applying.general} if {
	first := _decided(applying.own, category)
	own := _joined(
		first, [statement |
			some statement in applying.weak
			not covered(statement, _answers(first), category)
		],
		category,
	)
}

# METADATA
# description: What decides where a requirement accepts general statements, or does not.
# scope: document
accepted(case, false, _) := case.own

accepted(case, true, category) := case.own if {
	_on_asked_data(array.concat(case.own.naming, case.own.bounding), category)
} else := _joined(case.own, case.general, category)

# What says where data is or is not.
_answers(decided_) := [statement | some statement in array.concat(decided_.naming, decided_.bounding); statement.says != "silence"]

# What further statements add. They take the place of silence.
_joined(first, others, category) := first if {
	count(others) == 0
} else := {
	"standing": array.concat(first.standing, more.standing),
	"naming": array.concat([statement | some statement in first.naming; not _answered(statement, answers, category)], naming),
	"bounding": array.concat(first.bounding, more.bounding),
} if {
	more := _decided(others, category)
	answers := _answers(more)
	naming := [statement | some statement in more.naming; statement.says != "silence"]
}

_answered(statement, answers, category) if {
	statement.says == "silence"
	covered(statement, answers, category)
}

# A narrower statement replaces a wider one for what it speaks of, and a boundary
# decides where no place is named. A boundary replaces nothing.
_decided(applying, category) := {"standing": standing, "naming": naming, "bounding": _bounding(standing, naming, category)} if {
	standing := _standing(
		applying, [statement |
			some statement in applying
			count(statement.statement.overrides) > 0
			not statement.statement.boundary
		],
		category,
	)
	naming := [statement | some statement in standing; statement.says != "boundary"]
}

_bounding(standing, naming, category) := [] if {
	count(standing) == count(naming)
} else := [statement |
	some statement in standing
	statement.says == "boundary"
	_decides(statement, [other | some other in naming; other.says == "place"], category)
]

# One that contradicts a place adds to it.
_decides(boundary, naming, category) if {
	not covered(boundary, naming, category)
} else if {
	some other in naming
	_in_dispute(boundary, other)
}

_in_dispute(statement, other) if {
	some key in statement.statement.disputes
	key == other.statement.key
} else if {
	some key in other.statement.disputes
	key == statement.statement.key
}

_standing(applying, narrower, category) := applying if {
	count(narrower) == 0
} else := [statement | some statement in applying; not _replaced(statement, narrower, category)]

_replaced(statement, narrower, category) if {
	replacing := [other | some other in narrower; statement.statement.key in other.statement.overrides]
	count(replacing) > 0
	covered(statement, replacing, category)
}

# METADATA
# description: Whether others speak of all that a statement speaks of.
covered(statement, others, category) if {
	spoken := {one | some other in others; some one in other.edition.data}
	every part in statement.parts[category] {
		some holder in catalogue.data_categories[part]
		holder in spoken
	}
}

# METADATA
# description: >-
#   What a judgement needs to know. Of the flags, `speaks` says that something is
#   documented, `asked` that it is on the asked data and `whole` that it is on all
#   of it, `holds` that there is data at all, `general` that a statement on all that
#   a vendor does could be accepted, `stale` and `left` that something stays open
#   whatever is declared. A path among them is what would have to be declared.
told(case, accepts, category) := {
	"items": items,
	"deciding": array.concat(deciding, [narrowing | some narrowing in bounds; count(narrowed) > 0; not narrowing.id in ids]),
	"disputed": _disputed(own.standing),
	"flags": (_flags(own, items, deciding, category) | {"general" |
		some statement in case.general
		category in statement.asked
		statement.says != "silence"
	}),
} if {
	own := accepted(case, accepts, category)
	deciding := array.concat(own.naming, own.bounding)
	ids := {statement.id | some statement in deciding}
	bounds := _narrowing(own)
	named := [[item, narrower] |
		some statement in own.naming
		some item in statement.items
		narrower := _narrower(item, statement, bounds, category)
	]
	narrowed := [item | some [item, narrower] in named; narrower != item]
	items := array.concat([narrower | some [_, narrower] in named], _bounds(own.bounding, category))
}

# The boundaries that can narrow an area.
_narrowing(own) := [] if {
	count(own.standing) == count(own.naming)
} else := [statement |
	some statement in own.standing
	statement.says == "boundary"
	_is_settled(statement)
	count([other | some other in own.naming; _in_dispute(statement, other)]) == 0
]

# Data that is somewhere in an area and does not leave a boundary is in both.
_narrower(item, statement, bounds, category) := object.union(item, {"countries": shared}) if {
	item.kind == "area"
	count(bounds) > 0
	shared := item.countries & intersection({_countries(bound) | some bound in bounds; covered(statement, [bound], category)})
	count(shared) > 0
	shared != item.countries
} else := item

_flags(own, items, deciding, category) := union({
	{"holds" | count(kinds - {"none"}) > 0},
	{"speaks" | count(own.bounding) + count(kinds & {"place", "area", "open", "stale", "located"}) > 0},
	{"stale" | "stale" in kinds},
	{"left" | _stays_open(items, kinds)},
	{path | some item in items; item.kind in {"open", "located"}; some path in item.needs},
	{flag |
		some statement in deciding
		_shows(statement)
		some flag in ["asked", "whole"]
		category in statement[flag]
	},
}) if {
	kinds := {item.kind | some item in items}
}

# What a silence about the home geography would show once a location is declared
# counts like that of an open token.
_shows(statement) if {
	statement.says != "silence"
} else if {
	some item in statement.items
	item.kind == "located"
}

_stays_open(items, kinds) if {
	"silent" in kinds
} else if {
	"open" in kinds
	some item in items
	item.kind == "open"
	count(item.needs) == 0
}

_on_asked_data(deciding, category) if {
	some statement in deciding
	category in statement.asked
	statement.says != "silence"
} else := false

# Data that stays within several boundaries is somewhere in what they share. A
# boundary that is still open can only narrow that.
_bounds([], _) := []

_bounds(bounding, category) := array.concat(
	[statements.aged(
		object.union(
			{"kind": "area", "name": item.name, "countries": _shared(statement, settled, category), "bounds": item.kind},
			{"unset": unset | unset := item.unset},
		),
		statement,
	) |
		some statement in settled
		some item in statement.items
	],
	[object.union(item, {"kind": kind}) |
		some statement in bounding
		not _is_settled(statement)
		some item in statement.items
		kind := _open_bound(item, statement, settled, category)
	],
) if {
	count(bounding) > 0
	settled := [statement | some statement in bounding; _is_settled(statement)]
}

# Boundaries that share nothing contradict each other, and each counts as it is.
_shared(statement, settled, category) := shared if {
	shared := intersection({_countries(other) | some other in settled; covered(statement, [other], category)})
	count(shared) > 0
} else := _countries(statement)

_is_settled(statement) if {
	every item in statement.items {
		_bounds_or_is_nothing(item)
	}
}

_bounds_or_is_nothing(item) if item.countries

_bounds_or_is_nothing(item) if item.kind == "none"

_countries(statement) := union({item.countries | some item in statement.items})

# A place beside an open token bounds nothing by itself, and what nobody says bounds
# nothing at all.
_open_bound(item, statement, settled, category) := "beside" if {
	item.countries
} else := item.kind if {
	item.kind != "open"
} else := "narrowing" if {
	some other in settled
	covered(statement, [other], category)
} else := "open"

_disputed(standing) if {
	some statement in standing
	some key in statement.statement.disputes
	some other in standing
	other.statement.key == key
} else := false
