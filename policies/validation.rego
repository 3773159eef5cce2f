# METADATA
# scope: package
# title: Validation
# description: >-
#   Why a document is unfit to be judged. The runner refuses the same documents
#   while it reads them, with lines and likely corrections, and so leaves this
#   file out; it serves the programs that evaluate the policies without the
#   runner. What no policy can see is left to them: a key that is given twice,
#   text after the document, a file that cannot be read.
package residency.validation

import data.residency.catalogue
import data.residency.clock
import data.residency.engine.company_faults
import data.residency.engine.selectors
import data.residency.engine.tenant
import data.residency.engine.uses
import data.residency.schema

# METADATA
# description: >-
#   Every mistake, sorted by path; empty for a document that can be judged. Words
#   are looked at only where the document has the form that the schema demands.
errors := sort(_malformed) if {
	count(_malformed) > 0
} else := [mistake | some [_, mistake] in sort({[mistake.path, mistake] | some mistake in _mistakes})]

_malformed := _malformed_document | _malformed_configuration

_malformed_document := _misfits("", input, schema.tenant) if {
	is_object(input)
} else := {_misfit("", "the document must be an object")}

_malformed_configuration := {_misfit("residency_config", "verified_since is read_since now")} if {
	data.residency_config.verified_since
} else := _misfits("residency_config", data.residency_config, _configuration) if {
	is_object(data.residency_config)
} else := set() if {
	not data.residency_config
} else := {_misfit("residency_config", "the configuration must be an object")}

# That not all of several schemas fit says nothing: the one that does not has an
# error of its own.
_misfits(root, value, wanted) := set() if {
	json.match_schema(value, wanted)[0]
} else := misfits if {
	misfits := {_misfit(path, found.desc) |
		some found in json.match_schema(value, wanted)[1]
		found.type != "number_all_of"
		path := concat(".", [part | some part in [root, _path(found.field)]; part != ""])
	}
	count(misfits) > 0
} else := {_misfit(root, "does not fit the schema")}

_misfit(path, message) := {"code": "schema", "path": path, "message": message}

# requirements.2.storage.0 is requirements[2].storage[0] to people.
_path(field) := regex.replace(trim_prefix(field, "(Root)"), `\.([0-9]+)`, "[$1]")

# What data.residency_config may hold. A waiver of another file may say which
# tenant it is meant for.
_configuration := {
	"$defs": schema.tenant["$defs"],
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"as_of": {"$ref": "#/$defs/date"},
		"read_since": {"$ref": "#/$defs/date"},
		"remedies": {"type": "boolean"},
		"waiver_warn_days": {"type": "integer", "minimum": 0},
		"country": {"type": "string"},
		"cloud": {"type": "string"},
		"profile": {"type": ["string", "array"]},
		"waivers": {
			"type": "array",
			"items": object.union(schema.tenant["$defs"].waiver, {"properties": {"tenant": {"$ref": "#/$defs/text"}}}),
		},
	},
}

_mistake(code, path, value) := {"code": code, "path": path, "value": value}

# The path of a member, whose key is quoted where it would not read plainly
# between dots.
_member(path, key) := concat("", [path, _step(key)])

_step(key) := sprintf("[%d]", [key]) if {
	is_number(key)
} else := concat(".", ["", key]) if {
	regex.match(`^[A-Za-z0-9_$-]+$`, key)
} else := sprintf("[%q]", [key])

# Blanks beyond ASCII, which the schema takes for text.
_mistakes contains _mistake("blank", path, text) if {
	some [root, value] in _documents
	walk(value, [steps, text])
	is_string(text)
	trim_space(text) == ""
	path := trim_prefix(concat("", array.concat([root], [_step(step) | some step in steps])), ".")
}

_documents := array.concat([["", input]], [["residency_config", config] | config := data.residency_config])

# The words of a list, or the one word, by path.
_words(path, value) := {path: value} if is_string(value)

_words(path, value) := {sprintf("%s[%d]", [path, i]): word | some i, word in value} if is_array(value)

# The positions at which a list repeats an earlier entry.
_repeated(entries) := {pairs[n][1] |
	pairs := sort([[entry, i] | some i, entry in entries])
	some n in numbers.range(1, count(pairs) - 1)
	pairs[n][0] == pairs[n - 1][0]
}

_mistakes contains _mistake("unknown_country", path, word) if {
	some path, word in _countries
	not catalogue.words.countries[word]
}

_countries["tenant.country"] := input.tenant.country

_countries[path] := word if some path, word in _words("tenant.user_countries", input.tenant.user_countries)

_mistakes contains _mistake("unknown_place", path, word) if {
	some path, word in _places
	not _is_place(word)
}

_is_place(word) if catalogue.words.countries[word]

_is_place(word) if catalogue.words.geographies[word]

_places[path] := word if {
	some i, requirement in input.requirements
	some activity in catalogue.activities
	some path, word in _limit_words(sprintf("requirements[%d].%s", [i, activity]), requirement[activity])
}

_limit_words(path, value) := _words(path, value) if is_array(value)

_limit_words(path, value) := object.union_n([_words(_member(path, side), places) | some side, places in value]) if is_object(value)

_places[path] := word if {
	some i, integration in input.integrations
	some activity in catalogue.activities
	words := integration[activity]
	not _stores_nothing(activity, words)
	some path, word in _words(sprintf("integrations[%d].%s", [i, activity]), words)
}

_stores_nothing("storage", ["not-stored"])

_places[path] := place if {
	some owner, place in input.tenant.data_locations
	path := _member("tenant.data_locations", owner)
}

_places[path] := word if some path, word in _option_words({"place", "places"})

# What is accepted may be an area that a source names without listing its members.
_mistakes contains _mistake("unknown_place", path, word) if {
	some waiver in _waivers
	some path, word in _words(_member(waiver.path, "places"), waiver.entry.places)
	not _is_place(word)
	not catalogue.words.areas[word]
}

_mistakes contains _mistake("unknown_commitment", path, word) if {
	some path, word in _words("tenant.commitments", input.tenant.commitments)
	not catalogue.words.commitments[word]
}

_mistakes contains _mistake("unknown_product", _member("tenant.data_locations", owner), owner) if {
	some owner, _ in input.tenant.data_locations
	not _present_id(owner)
	not owner in _products
}

# Every beginning of a feature's id, at a dot.
_products := {concat(".", array.slice(segments, 0, length)) |
	some id in _feature_ids
	segments := split(id, ".")
	some length in numbers.range(1, count(segments) - 1)
}

_mistakes contains _mistake("impossible_date", path, day) if {
	some path, day in object.union(_past_days, _other_days)
	not _is_day(day)
}

_mistakes contains _mistake("future_date", path, day) if {
	some path, day in _past_days
	day > _today
}

_past_days["tenant.created"] := input.tenant.created

_past_days[sprintf("integrations[%d].evaluated", [i])] := integration.evaluated if some i, integration in input.integrations

_other_days["residency_config.as_of"] := data.residency_config.as_of

_other_days[_member(waiver.path, "expires")] := waiver.entry.expires if some waiver in _waivers

# The last day on which anything in the document can have happened. Where the day is
# given, the answer is the same on every other.
_today := max([data.residency_config.as_of, catalogue.read_until]) if {
	data.residency_config.as_of
} else := clock.today

# Days are compared as text, for the built-ins that read dates fail on those that
# do not exist.
_is_day(day) if {
	[year, month, date] := split(day, "-")
	date <= _last_date(year, month)
}

_last_date(_, month) := "31" if month in {"01", "03", "05", "07", "08", "10", "12"}

_last_date(_, month) := "30" if month in {"04", "06", "09", "11"}

_last_date(year, "02") := "29" if _is_leap(year)

_last_date(year, "02") := "28" if not _is_leap(year)

# The leading 1 keeps 0800 from being read as a number in another base, and
# changes nothing in what divides it.
_is_leap(year) if {
	number := to_number(concat("", ["1", year]))
	number % 4 == 0
	_divides_centuries(number)
}

_divides_centuries(number) if number % 100 != 0

_divides_centuries(number) if number % 400 == 0

_feature_ids := [id | some id, _ in catalogue.features]

# The id that a known feature has today.
_present_id(id) := present if {
	present := uses.present_id(id)
	catalogue.features[present]
}

_uses := [use |
	some i, entry in input.features
	use := _use(sprintf("features[%d]", [i]), entry)
]

_use(path, entry) := {"path": path, "id_path": path, "id": entry, "name": "", "options": {}} if is_string(entry)

_use(path, entry) := {
	"path": path,
	"id_path": _member(path, "id"),
	"id": entry.id,
	"name": object.get(entry, "name", ""),
	"options": object.get(entry, "options", {}),
} if {
	is_object(entry)
}

_mistakes contains _mistake("unknown_feature", use.id_path, use.id) if {
	some use in _uses
	not _present_id(use.id)
}

# Several uses of one feature are told apart by their names.
_mistakes contains _mistake("repeated_use", _uses[i].path, _uses[i].id) if {
	some i in _repeated([[uses.present_id(use.id), use.name] | some use in _uses])
}

_mistakes contains _mistake("unknown_option", path, name) if {
	some use in _uses
	options := catalogue.features[_present_id(use.id)].options
	some name, _ in use.options
	not options[name]
	path := _member(_member(use.path, "options"), name)
}

# What is set, as path, value and the option that it sets.
_options := [[path, value, options[name]] |
	some use in _uses
	options := catalogue.features[_present_id(use.id)].options
	some name, value in use.options
	path := _member(_member(use.path, "options"), name)
]

_mistakes contains _mistake("wrong_type", path, value) if {
	some [path, value, option] in _options
	not _fits(value, option.type)
}

# What is set rightly enough for its words to be looked at, by path.
_settings[path] := {"value": value, "option": option} if {
	some [path, value, option] in _options
	_fits(value, option.type)
}

_fits(value, "boolean") if is_boolean(value)

_fits(value, type) if {
	type in {"one-of", "region", "place", "text"}
	is_string(value)
}

_fits(value, type) if {
	type in {"set", "regions", "places"}
	is_array(value)
}

# A set may be empty, for none of its values; a list of places says nothing then.
_mistakes contains _mistake("empty_list", path, []) if {
	some path, setting in _settings
	setting.option.type in {"regions", "places"}
	setting.value == []
}

_mistakes contains _mistake("unknown_option_value", path, word) if {
	some at, setting in _settings
	setting.option.type in {"one-of", "set"}
	some path, word in _words(at, setting.value)
	not word in setting.option.values
}

# Data that is copied to the paired region needs one.
_mistakes contains _mistake("unpaired_region", path, value) if {
	some use in _uses
	options := catalogue.features[_present_id(use.id)].options
	some name, value in use.options
	value in options[name].paired
	catalogue.regions[use.options.region].pair == null
	path := _member(_member(use.path, "options"), name)
}

_option_words(types) := {path: word |
	some at, setting in _settings
	setting.option.type in types
	some path, word in _words(at, setting.value)
}

_mistakes contains _mistake("unknown_region", path, word) if {
	some path, word in _option_words({"region", "regions"})
	not catalogue.words.regions[word]
}

_mistakes contains _mistake("region_of_another_vendor", path, word) if {
	some at, setting in _settings
	some path, word in _words(at, setting.value)
	catalogue.words.regions[word].vendor != setting.option.vendor
}

_mistakes contains _mistake("region_of_another_cloud", path, word) if {
	some path, word in _option_words({"region", "regions"})
	catalogue.words.regions[word].cloud != tenant.cloud
}

_integration_ids := [uses.integration_id(integration) | some integration in object.get(input, "integrations", [])]

_mistakes contains _mistake("repeated_integration", sprintf("integrations[%d]", [i]), _integration_ids[i]) if {
	some i in _repeated(_integration_ids)
}

# Each requirement asks of each use that it selects for each activity. More answers
# than these nobody reads, and they could take all the memory there is.
_mistakes contains _mistake("too_many_findings", "requirements", _asked) if {
	_at_most > most_findings # which is quickly told, and settles all but a few documents
	_asked > most_findings
}

# METADATA
# description: How many findings a document may give.
most_findings := 20000

_at_most := sum([findings |
	some requirement in input.requirements
	findings := count(_activities(requirement)) * count(_used)
])

_asked := sum([findings |
	some requirement in input.requirements
	findings := count(_activities(requirement)) * _selected(requirement)
])

_activities(requirement) := {activity | some activity in catalogue.activities; requirement[activity]}

_used := array.concat([uses.present_id(use.id) | some use in _uses], _integration_ids)

_used_at[id] contains i if some i, id in _used

_selected(requirement) := sum([count(positions) |
	some id, positions in _used_at
	_speaks_of(requirement, id)
])

_speaks_of(requirement, _) if not requirement.features

_speaks_of(requirement, id) if {
	some selector in requirement.features
	selectors.selects(uses.present_id(selector), id)
}

_mistakes contains _mistake("repeated_requirement", sprintf("requirements[%d].id", [i]), input.requirements[i].id) if {
	some i in _repeated([requirement.id | some requirement in input.requirements])
}

_mistakes contains _mistake("unknown_data_category", path, word) if {
	some i, requirement in input.requirements
	some path, word in _words(sprintf("requirements[%d].data", [i]), requirement.data)
	not catalogue.words.data[word]
}

_mistakes contains _mistake("unknown_selector", path, selector) if {
	some i, requirement in input.requirements
	some path, selector in _words(sprintf("requirements[%d].features", [i]), requirement.features)
	not _selects_known(selector)
}

# Integrations as such are known, for a requirement may be older than the first. Which
# types are not mapped, a document cannot know.
_selects_known(selector) if selector in {"*", "integration.*"}

_selects_known(selector) if uses.is_unmapped(selector)

_selects_known(selector) if _present_id(selector)

_selects_known(selector) if {
	some id in array.concat(_feature_ids, _integration_ids)
	selectors.selects(selector, id)
}

# The waivers of the document, then those of other files.
_waivers := array.concat(
	[{"path": sprintf("waivers[%d]", [i]), "entry": entry} | some i, entry in object.get(input, "waivers", [])],
	[{"path": sprintf("residency_config.waivers[%d]", [i]), "entry": entry} |
		some i, entry in data.residency_config.waivers
	],
)

_mistakes contains _mistake("unknown_feature", _member(waiver.path, "feature"), id) if {
	some waiver in _waivers
	id := waiver.entry.feature
	not _can_be_waived(id, waiver.path)
}

_can_be_waived(id, _) if _present_id(id)

_can_be_waived(id, _) if id in _integration_ids

_can_be_waived(id, _) if uses.is_unmapped(id)

# Which integrations a tenant has, another file cannot know.
_can_be_waived(id, path) if {
	startswith(id, "integration.")
	startswith(path, "residency_config.")
}

# No two waivers accept the same for one tenant, whichever list they are in.
_mistakes contains _mistake("repeated_waiver", _waivers[i].path, _waivers[i].entry.requirement) if {
	some i in _repeated([slot |
		some waiver in _waivers
		slot := object.union(
			object.filter(waiver.entry, ["requirement", "cause", "activity", "name"]),
			{
				"tenant": _meant_for(waiver.entry),
				"feature": uses.present_id(object.get(waiver.entry, "feature", "")),
			},
		)
	])
}

_meant_for(entry) := input.tenant.name if {
	object.get(entry, "tenant", input.tenant.name) in {input.tenant.name, input.tenant.id}
} else := object.get(entry, "tenant", input.tenant.name)

_mistakes contains _mistake("unknown_fact", _member(waiver.path, "fact"), waiver.entry.fact) if {
	some waiver in _waivers
	id := waiver.entry.feature
	present := _present_id(id)
	[owner, key] := split(waiver.entry.fact, "/")
	owner in {id, present}
	not _is_fact(present, key)
}

_is_fact(feature, key) if {
	some statements in catalogue.features[feature].statements
	some statement in statements
	statement.id == concat("/", [feature, key])
}

# A pinned fact is one of the feature, by its id of today or as it is written.
_mistakes contains _mistake("fact_of_another_feature", _member(waiver.path, "fact"), waiver.entry.fact) if {
	some waiver in _waivers
	id := waiver.entry.feature
	_can_be_waived(id, waiver.path)
	owner := split(waiver.entry.fact, "/")[0]
	not owner in {id, uses.present_id(id)}
}

# The company's own rules say something that no report can hold.
_mistakes contains object.union(
	_mistake("company_rule", concat(".", ["residency.company", wrong.rules, "findings"]), wrong.found),
	{"message": wrong.fault},
) if {
	some wrong in company_faults.faults
}
