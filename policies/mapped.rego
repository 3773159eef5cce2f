# METADATA
# scope: package
# title: Mapped types
# description: >-
#   Every type of deployed resource that the mapping speaks of, brought into one
#   shape. It reads constants only, so the runner loads it evaluated, and only where
#   it is given something that is deployed.
package residency.mapped

import data.residency.mapping

# METADATA
# description: >-
#   What each type means, by its name in lower case: the uses that it shows, where it
#   is, whose part it is, and the paths that tell.
types[lower(type)] := _entry(package_, meaning) if {
	some package_ in mapping
	some type, meaning in meanings(package_)
}

# METADATA
# description: What a package says of each type.
meanings(package_) := object.union(
	{type: {"no_data": reason} | some type, reason in object.get(package_, "no_data", {})},
	object.union(
		{type: {"unmapped": reason} | some type, reason in object.get(package_, "unmapped", {})},
		object.union(
			_parts(package_),
			object.union(
				{type: object.union(package_.provider.regional, {"feature": feature}) |
					some type, feature in object.get(package_, "regional", {})
				},
				object.get(package_, "resources", {}),
			),
		),
	),
)

_parts(package_) := object.union(
	{type: {"child_of": array.concat([whole], also), "by": [attribute]} |
		some whole, by in object.get(package_, "parts", {})
		also := object.get(object.get(package_, "also_of", {}), whole, [])
		some attribute, types_ in by
		some type in types_
	},
	{type: {"child_of": child.of, "by": child.by} | some type, child in object.get(package_, "children", {})},
)

# METADATA
# description: >-
#   What all types mean whose names begin so, unless they, or those of a longer
#   beginning, mean something else.
families[lower(prefix)] := _entry(package_, meaning) if {
	some package_ in mapping
	some prefix, meaning in object.get(package_, "families", {})
}

# METADATA
# description: Where the resources of each provider are whose type the mapping does not know, by the beginning of their names.
providers[lower(prefix)] := _entry(package_, {"unmapped": "no entry", "location": object.get(package_.provider, "location", [])}) if {
	some package_ in mapping
	some prefix in object.get(package_.provider, "prefixes", [])
}

# METADATA
# description: What each service plan of a licence proposes, by its id.
plans[lower(id)] := plan if {
	some package_ in mapping
	some id, plan in object.get(package_, "plans", {})
}

# METADATA
# description: >-
#   The kinds of inputs that can show each feature in use: where such an input does not
#   show it, it may not be used.
shown_by[feature] contains kind if {
	some package_ in mapping
	some meaning in _shows(package_)
	some part in array.concat([meaning], array.concat(object.get(meaning, "also", []), object.get(meaning, "variants", [])))
	feature := part.feature
	some kind in object.get(part, "inputs", object.get(meaning, "inputs", object.get(package_.provider, "inputs", ["terraform-plan", "terraform-state"])))
}

_shows(package_) := object.union(meanings(package_), object.get(package_, "families", {}))

# METADATA
# description: The types that a table and another one both speak of; there are none.
twice contains type if {
	some type, names in _packages
	count(names) > 1
}

_packages[lower(type)] contains name if {
	some name, package_ in mapping
	some type, _ in meanings(package_)
}

_entry(package_, meaning) := object.union(_variant(package_, meaning), {
	"variants": [object.union(_variant(package_, instead(meaning, variant)), {"when": variant.when}) |
		some variant in object.get(meaning, "variants", [])
	],
	"paths": {
		"values": sort(_value_paths(package_, meaning)),
		"references": sort(_reference_paths(package_, meaning)),
	},
})

# METADATA
# description: A meaning as one of its variants has it.
instead(meaning, variant) := object.union(variant, {key: value |
	some key, value in meaning
	not key in object.keys(variant)
})

_variant(package_, meaning) := {
	"vendor": package_.provider.vendor,
	"uses": _uses(meaning),
	"location": _readings(_location(package_, meaning)),
	"parents": object.get(meaning, "child_of", []),
	"by": object.get(meaning, "by", []),
	"no_data": is_string(object.get(meaning, "no_data", null)),
	"unmapped": is_string(object.get(meaning, "unmapped", null)),
	"proposes": object.get(meaning, "proposes", []),
}

_uses(meaning) := [use |
	some described in array.concat([meaning], object.get(meaning, "also", []))
	feature := described.feature
	use := {
		"feature": feature,
		"when": object.get(described, "when", null),
		"options": {name: _readings(readings) | some name, readings in object.get(described, "options", {})},
	}
]

# Where nothing else is said, a resource is where its option has its region from, and
# one that is not mapped where the provider has its resources.
_location(_, meaning) := meaning.location if meaning.location

_location(package_, meaning) := object.get(package_.provider, "location", []) if {
	not meaning.location
	meaning.unmapped
	not meaning.options
}

_location(_, meaning) := [reading |
	some name in ["region", "regions"]
	some reading in object.get(object.get(meaning, "options", {}), name, [])
] if {
	not meaning.location
	not _is_elsewhere(meaning)
}

_is_elsewhere(meaning) if {
	meaning.unmapped
	not meaning.options
}

# Plain paths are places, all of which count. Among readings, the first that says
# something does.
_readings(list) := [{"paths": list, "as": "region"}] if {
	count(list) > 0
	every path in list { is_string(path) }
} else := [_reading(reading) | some reading in list]

_reading(reading) := object.union(object.remove(reading, ["path", "values"]), object.union(_paths(reading), _values(reading)))

_paths(reading) := {"paths": [reading.path]} if reading.path

_paths(reading) := {} if not reading.path

_values(reading) := {"values": {lower(key): value | some key, value in reading.values}} if reading.values

_values(reading) := {} if not reading.values

# All that a meaning says anywhere in it about paths.
_all_readings(package_, meaning) := {reading |
	some part in array.concat([meaning], array.concat(object.get(meaning, "also", []), object.get(meaning, "variants", [])))
	some list in array.concat(
		[_location(package_, part)],
		[readings | some readings in object.get(part, "options", {})],
	)
	some reading in _readings(list)
}

_conditions(meaning) := {condition |
	some key in ["also", "variants", "proposes"]
	some part in object.get(meaning, key, [])
	condition := part.when
}

_value_paths(package_, meaning) := {path |
	some reading in _all_readings(package_, meaning)
	not _only_refers(reading)
	some path in array.concat(object.get(reading, "paths", []), [other | other := reading.than])
} | {condition.path | some condition in _conditions(meaning); condition.values}

_reference_paths(package_, meaning) := ({path |
	some reading in _all_readings(package_, meaning)
	_only_refers(reading)
	some path in object.get(reading, "paths", [])
} | {condition.path | some condition in _conditions(meaning); condition.is in {"present", "absent"}}) | {path |
	some path in object.get(meaning, "by", [])
}

# Of what is there or not, and of what leads elsewhere, the value is nobody's concern.
_only_refers(reading) if reading.of

_only_refers(reading) if "present" in object.keys(reading)

_only_refers(reading) if "absent" in object.keys(reading)
