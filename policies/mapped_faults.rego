# METADATA
# scope: package
# title: Faults of the mapping
# description: >-
#   What is wrong with the mapping: features, options and values that no feature has,
#   and keys that nothing reads. A mapping that names what has been renamed would
#   silently say nothing.
package residency.mapped_faults

import data.residency.catalogue
import data.residency.mapped
import data.residency.mapping

# METADATA
# description: Every fault, with the package and the type that it is in.
faults contains {"package": name, "type": type, "fault": fault} if {
	some name, package_ in mapping
	some type, meaning in _written(package_)
	some fault in _faults(package_, meaning)
}

faults contains {"package": "", "type": type, "fault": "is mapped in two packages"} if some type in mapped.twice

faults contains {"package": name, "type": type, "fault": fault} if {
	some name, package_ in mapping
	some type, meaning in mapped.meanings(package_)
	some parent in object.get(meaning, "child_of", [])
	not _is_known(parent)
	fault := concat("", ["is part of ", parent, ", which is not mapped"])
}

faults contains {"package": name, "type": type, "fault": "is mapped by the shipped policies already"} if {
	some name, package_ in mapping
	some type in object.keys(mapped.meanings(package_))
	_is_shipped(lower(type))
}

faults contains {"package": name, "type": prefix, "fault": "is mapped by the shipped policies already"} if {
	some name, package_ in mapping
	some prefix, _ in object.get(package_, "families", {})
	_is_shipped_family(lower(prefix))
}

# A company may say what the shipped mapping leaves open, and nothing else.
_is_shipped(type) if data.residency.shipped.types[type]

_is_shipped(type) if {
	not type in object.keys(data.residency.shipped.types)
	prefixes := [[count(prefix), says] | some prefix, says in data.residency.shipped.families; startswith(type, prefix)]
	max(prefixes)[1]
}

_is_shipped_family(prefix) if _is_shipped(prefix)

_is_shipped_family(prefix) if {
	some type, true in data.residency.shipped.types
	startswith(type, prefix)
}

_is_shipped_family(prefix) if {
	some other, true in data.residency.shipped.families
	startswith(other, prefix)
}

faults contains {"package": name, "type": id, "fault": fault} if {
	some name, package_ in mapping
	some id, plan in object.get(package_, "plans", {})
	some feature in plan.features
	not _features[feature]
	fault := concat("", ["proposes ", feature, ", which is no feature"])
}

faults contains {"package": name, "type": type, "fault": fault} if {
	some name, package_ in mapping
	some type, meaning in _written(package_)
	some proposal in object.get(meaning, "proposes", [])
	not _features[proposal.feature]
	not catalogue.commitments[proposal.commitment]
	fault := "proposes what is neither a feature nor a commitment"
}

faults contains {"package": name, "type": "provider", "fault": concat("", ["has no ", key])} if {
	some name, package_ in mapping
	some key in ["vendor", "version", "citations"]
	not key in object.keys(object.get(package_, "provider", {}))
}

# Taken whole, since OPA would work out each entry anew.
_features := catalogue.features

_regions := catalogue.regions

_types := mapped.types

_families := mapped.families

_is_known(type) if _types[lower(type)]

# A company's own mapping is evaluated beside what the shipped one knows.
_is_known(type) if lower(type) in object.keys(data.residency.shipped.types)

_is_known(type) if {
	some prefix, _ in _families
	startswith(lower(type), prefix)
}

_written(package_) := object.union(
	object.union(object.get(package_, "resources", {}), object.get(package_, "families", {})),
	{type: object.union(package_.provider.regional, {"feature": feature}) |
		some type, feature in object.get(package_, "regional", {})
	},
)

_faults(package_, meaning) := (_unknown_keys(meaning) | {fault |
	some part in array.concat([meaning], array.concat(object.get(meaning, "also", []), _variants(meaning)))
	some fault in _part_faults(package_, part)
}) | {fault |
	not _says_something(meaning)
	fault := "says nothing: it wants a feature, child_of, no_data or unmapped"
}

_variants(meaning) := [mapped.instead(meaning, variant) | some variant in object.get(meaning, "variants", [])]

_says_something(meaning) if {
	some key in ["feature", "child_of", "no_data", "unmapped", "variants"]
	key in object.keys(meaning)
}

_unknown_keys(meaning) := ({fault |
	some key in object.keys(meaning)
	not key in {"feature", "location", "options", "also", "variants", "when", "child_of", "by", "no_data", "unmapped", "inputs", "proposes"}
	fault := concat("", ["has a key that nothing reads: ", key])
} | {fault |
	some reading in _readings(meaning)
	some key in object.keys(reading)
	not key in {"path", "paths", "as", "values", "value", "present", "absent", "of", "to", "than", "computed"}
	fault := concat("", ["has a reading with a key that nothing reads: ", key])
}) | {fault |
	some reading in _readings(meaning)
	way := reading.as
	not way in {"region", "zone", "arn", "other-arn", "provider", "boolean", "inverse", "any", "other-than", "text"}
	fault := concat("", ["reads a value as ", way, ", which nothing does"])
}

_readings(meaning) := {reading |
	some part in array.concat([meaning], array.concat(object.get(meaning, "also", []), object.get(meaning, "variants", [])))
	some list in array.concat([object.get(part, "location", [])], [l | some l in object.get(part, "options", {})])
	some reading in list
	is_object(reading)
}

_part_faults(_, part) := {concat("", ["shows ", part.feature, ", which is no feature"])} if {
	part.feature
	not _features[part.feature]
}

_part_faults(_, part) := set() if not part.feature

_part_faults(package_, part) := {fault |
	some option, readings in object.get(part, "options", {})
	not _features[part.feature].options[option]
	fault := concat("", [part.feature, " has no option ", option])
} | {fault |
	some option, readings in object.get(part, "options", {})
	definition := _features[part.feature].options[option]
	some reading in readings
	some fault in _reading_faults(package_, part.feature, option, definition, reading)
} if {
	_features[part.feature]
}

_reading_faults(package_, feature, option, definition, reading) := {fault |
	some value in _constants(reading)
	not _takes(package_.provider.vendor, definition, value)
	fault := concat("", [feature, ": the option ", option, " does not take ", json.marshal(value)])
} | {fault |
	kinds := _kinds[_way(reading)]
	not definition.type in kinds
	fault := concat("", [feature, ": the option ", option, " is of the type ", definition.type, " and is read as ", _way(reading)])
}

# All values that a reading may come to by itself.
_constants(reading) := {value |
	some listed in object.get(reading, "values", {})
	listed != null
	some value in _list(listed)
} | {reading[key] | some key in ["value", "present", "absent"]}

_list(value) := value if is_array(value)

_list(value) := [value] if not is_array(value)

_way(reading) := concat(" to ", [reading.of, reading.to]) if reading.to

_way(reading) := "region" if {
	reading.as in {"region", "zone", "arn", "other-arn", "provider"}
} else := "boolean" if {
	reading.as in {"boolean", "inverse", "any", "other-than"}
} else := "text" if {
	reading.as == "text"
} else := "constant" if {
	not reading.to
}

_kinds := {
	"region": {"region", "regions"},
	"boolean": {"boolean"},
	"text": {"text"},
	"constant": {"one-of", "set", "boolean", "region", "regions", "places"},
	"region to country": {"places"},
}

_takes(_, definition, value) if {
	definition.type == "boolean"
	is_boolean(value)
}

_takes(_, definition, value) if {
	definition.type in {"one-of", "set"}
	value in definition.values
}

_takes(vendor, definition, value) if {
	definition.type in {"region", "regions"}
	_regions[value].vendor == vendor
}
