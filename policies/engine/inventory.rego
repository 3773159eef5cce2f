# METADATA
# scope: package
# title: Inventory
# description: >-
#   What is documented of each use, kind of data and activity, for those who have to
#   write it down: a row for each, and the countries outside the law of home that data
#   goes to, with what that law says of them; `unplaced` are places that name no country
#   and may be outside. No verdict turns on it.
package residency.engine.inventory

import data.residency.catalogue
import data.residency.engine.answers
import data.residency.engine.findings
import data.residency.engine.judgement
import data.residency.engine.places
import data.residency.engine.requirements
import data.residency.engine.statements
import data.residency.engine.tenant
import data.residency.engine.uses

# METADATA
# description: The rows of a tenant and its transfers.
# entrypoint: true
inventory := {
	"home": home,
	"law": _law_told,
	"rows": _rows,
	"transfers": _transfers,
	"unplaced": [{"place": place, "rows": [row.key | some row in _rows; place in row.unplaced]} |
		some place in sort({place | some row in _rows; some place in row.unplaced})
	],
}

# METADATA
# description: The places that count as home, where somebody said so.
home := sort(data.residency_config.home) if {
	count(data.residency_config.home) > 0
} else := []

_home_countries := places.countries_of(home) if {
	count(home) > 0
} else := {country | some country in catalogue.recognitions[_law].inside} if {
	_law
} else := {tenant.country}

# The law that all of home lies under, or else the tenant's country.
_law := [id |
	some id, law in catalogue.recognitions
	count(_homes) > 0
	count(_homes - {country | some country in law.inside}) == 0
][0]

_homes := places.countries_of(home) if {
	count(home) > 0
} else := {tenant.country}

_law_told := {"id": _law, "name": law.name, "complete": law.complete, "citations": law.citations} if {
	law := catalogue.recognitions[_law]
} else := null

_rows := [row |
	some use in uses.uses
	some activity in catalogue.activities
	some category in _categories(use, activity)
	row := _row(use, activity, category)
]

# The kinds of data that facts speak of or that requirements name. `""` is all data:
# what an integration and a placement are about, and what is open where nobody speaks.
_categories(use, activity) := [""] if {
	_whole(use, activity)
	use.feature.statements[activity]
} else := sort(named) if {
	not _whole(use, activity)
	named := _spoken(use, activity) | _required(use, activity)
	count(named) > 0
} else := [""] if {
	activity in {"storage", "processing"}
} else := [""] if {
	activity != "placement"
	count(_asking(use, activity, "")) > 0
} else := []

_whole(use, activity) if {
	use.integration
} else := activity == "placement"

_spoken(use, activity) := {category |
	asked := answers.asked(use, activity, requirements.selections[[]])
	some held in statements.holding(asked, use)
	some category in held.edition.data
}

_required(use, activity) := {category |
	some requirement in _asking(use, activity, "")
	some category in requirement.selection
}

# The requirements on this activity of a use, with this kind of data.
_asking(use, activity, category) := [requirement |
	some requirement in requirements.requirements
	requirement.activities[activity]
	some i in findings.selected[requirement.id]
	uses.uses[i].id == use.id
	uses.uses[i].name == use.name
	_concerns(requirement.selection, category)
]

_concerns(_, "")

_concerns([], category) if category != ""

_concerns(names, category) if category in requirements.selections[names].within

_row(use, activity, category) := {
	"key": concat("/", [findings.label(use), _kind(category), activity]),
	"feature": {"id": use.id, "name": use.feature.name, "product": use.feature.product, "use": use.name},
	"activity": activity,
	"data": category,
	"places": array.concat(findings.documented(said.told, said.answer), _not_kept(items)),
	"countries": sort({country | some item in items; _is_named(item); some country in item.countries}),
	"anywhere": true in {_worldwide(item) | some item in items},
	"outside": sort({item.name | some item in items; _is_outside(item, limits)}),
	"outside_countries": sort({country |
		some item in items
		_settled(item)
		some limit in limits
		some country in (item.countries - limit)
	}),
	"unplaced": sort({item.name | some item in items; _is_unplaced(item)}),
	"beyond": sort({item.name | some item in items; _may_reach_out(item, limits)}),
	"against": _against(limits),
	"certainty": _certainty(said, shown, items),
	"needs": sort(_needs(said.answer, items)),
	"disputed": findings.disputed(said.told),
	"findings": [{"id": findings.id(requirement, use, activity)} | some requirement in asking],
	"facts": shown,
} if {
	selection := _selection(category)
	said := _said(use, activity, selection)
	items := {item | some component in said.told; some by in component; some case in by; some item in case.items}
	asking := _asking(use, activity, category)
	limits := _limits(asking, activity)
	shown := [fact | some fact in findings.facts(said.answer, said.told); _matters(fact, said.general)]
}

# What is documented to keep no such data.
_not_kept(items) := ["not-stored"] if {
	some item in items
	item.kind == "none"
} else := []

_kind("") := "all-data"

_kind(category) := category if category != ""

_selection("") := requirements.selections[[]]

_selection(category) := requirements.selecting([category]) if category != ""

# What the feature's own facts say, or else what is said of all that a vendor does.
_said(use, activity, selection) := {"answer": answer, "told": told, "general": general} if {
	answer := answers.answer(use, answers.asked(use, activity, selection), selection, _sight)
	own := judgement.telling(answer, selection.categories, false)
	accepting := judgement.telling(answer, selection.categories, true)
	general := _speaks_generally(own, accepting)
	told := {true: accepting, false: own}[general]
}

_speaks_generally(own, accepting) if {
	count(_naming(own)) == 0
	count(_naming(accepting)) > 0
} else := false

_naming(told) := {item.name |
	some component in told
	some by in component
	some case in by
	some item in case.items
	not item.kind in {"silent", "none", "located"}
}

# Open regions are told apart by the border of home.
_sight := requirements.within(home) if {
	count(home) > 0
} else := requirements.everywhere

_limits(_, _) := {_home_countries} if count(home) > 0

_limits(asking, activity) := {requirement.activities[activity].countries | some requirement in asking} if count(home) == 0

_against(_) := "home" if count(home) > 0

_against(limits) := "requirements" if {
	count(home) == 0
	count(limits) > 0
}

_against(limits) := null if {
	count(home) == 0
	count(limits) == 0
}

# Data is in these countries. A boundary says where it does not leave, and of the whole
# world no country is told by name.
_is_named(item) if {
	item.kind == "place"
	not item.unset
	not _worldwide(item)
}

_settled(item) if {
	not item.unset
	"place" in {item.kind, object.get(item, "bounds", "")}
	not _worldwide(item)
}

_is_unplaced(item) if item.kind in {"open", "narrowing"}

_is_unplaced(item) if {
	not _is_named(item)
	count(item.countries - _home_countries) > 0
}

_worldwide(item) if {
	item.kind in {"place", "area"}
	count(item.countries) == count(catalogue.countries)
} else := false

_is_outside(item, limits) if {
	not item.unset
	some limit in limits
	places.outside(item, limit)
}

_may_reach_out(item, limits) if {
	some limit in limits
	places.unsettled(item, limit)
}

_may_reach_out(item, limits) if {
	count(limits) > 0
	item.kind == "open"
}

_may_reach_out(item, limits) if {
	item.unset
	some limit in limits
	places.outside(item, limit)
}

_matters(fact, _) if fact.decides

_matters(fact, _) if not fact.general

_matters(fact, true) if fact.general

# How sure the answer is: as sure as the weakest of the facts that decide it.
_certainty(said, shown, items) := "undeclared" if {
	_is_open(said.answer, items)
} else := "withdrawn" if {
	_says_nothing(items)
	count(said.answer.withdrawn) > 0
} else := "undocumented" if {
	_says_nothing(items)
} else := "general" if {
	said.general
} else := "may" if {
	_is_decided_by(shown, "may")
} else := "inferred" if {
	_is_decided_by(shown, "inferred")
} else := "stated"

_is_decided_by(facts, certainty) if {
	some fact in facts
	fact.decides
	fact.certainty == certainty
}

_is_open(answer, _) if answer.countless

_is_open(_, items) if {
	some item in items
	_leaves_open(item)
}

_says_nothing(items) if {
	every item in items {
		item.kind == "silent"
	}
}

_needs(answer, items) := {condition.on | some condition in answer.conditions} | {path |
	some item in items
	_leaves_open(item)
	some path in item.needs
}

_leaves_open(item) if item.kind == "located"

_leaves_open(item) if {
	item.kind in {"open", "narrowing"}
	count(item.needs) > 0
}

_leaves_open(item) if item.unset

# The countries outside the law of home, or outside home itself, with what the law says
# of each.
_transfers := [object.union(_standing(country), {"country": country, "rows": [row.key | some row in _rows; country in row.countries]}) |
	some country in sort({country | some row in _rows; some country in row.countries} - _home_countries)
]

_standing(country) := {"status": "within", "scope": null, "from": null, "citations": catalogue.recognitions[_law].citations} if {
	country in catalogue.recognitions[_law].inside
} else := object.union({"status": status}, decided) if {
	decided := catalogue.recognitions[_law].decisions[country]
	_in_force(decided)
	status := {true: "recognised", false: "conditional"}[decided.scope == null]
} else := {"status": status, "scope": null, "from": null, "citations": catalogue.recognitions[_law].citations} if {
	status := {true: "not_recognised", false: "not_settled"}[catalogue.recognitions[_law].complete]
} else := {"status": "no_law", "scope": null, "from": null, "citations": []}

_in_force(decided) if decided.from == null

_in_force(decided) if decided.from <= tenant.as_of
