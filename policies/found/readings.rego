# METADATA
# scope: package
# title: Readings
# description: >-
#   What the attributes of a resource say, as the mapping reads them. A reading says
#   values, is open where something is not known before the plan is applied, or
#   says nothing at all.
package residency.found.readings

import data.residency.catalogue

# METADATA
# description: >-
#   The first of the readings that says something: its values, whether there may be
#   others, and regions that the catalogue does not hold. Undefined where none does.
#   linked are the readings of the resources that a path refers to.
said(shape, vendor, readings, linked) := [answer |
	some reading in readings
	answer := _answer(shape, vendor, reading, linked)
][0]

_answer(_, _, reading, _) := {"values": {reading.value}, "open": false, "strange": set()} if {
	"value" in object.keys(reading)
}

# Whether something is there.
_answer(shape, _, reading, _) := {"values": {reading.present}, "open": false, "strange": set()} if {
	"present" in object.keys(reading)
	_is_there(shape, reading.paths)
}

_answer(shape, _, reading, _) := {"values": set(), "open": true, "strange": set()} if {
	"present" in object.keys(reading)
	not _is_there(shape, reading.paths)
	_is_open(shape, reading.paths)
}

_answer(shape, _, reading, _) := {"values": {reading.absent}, "open": false, "strange": set()} if {
	"absent" in object.keys(reading)
	not _is_there(shape, reading.paths)
	not _is_open(shape, reading.paths)
}

# What another resource says.
_answer(shape, _, reading, linked) := {"values": values, "open": open, "strange": set()} if {
	reading.of
	_mentions(shape, reading.paths)
	answers := [answer |
		some path in reading.paths
		some i in shape.references[path]
		answer := object.get(linked, [i, reading.of], {"values": set(), "open": true})
	]
	values := union({answer.values | some answer in answers})
	open := count([true | some answer in answers; answer.open]) + count({true | count(answers) == 0}) > 0
}

# Values by what they are called, in any case.
_answer(shape, _, reading, _) := {"values": values, "open": open, "strange": set()} if {
	reading.values
	_mentions(shape, reading.paths)
	raw := _raw(shape, reading.paths)
	meant := [value |
		some text in raw
		value := object.get(reading.values, _key(text), object.get(reading.values, "*", null))
	]
	values := {value | some each in meant; each != null; some value in _list(each)}
	open := _opened(shape, reading.paths, null in meant)
}

_answer(shape, _, reading, _) := {"values": values, "open": open, "strange": set()} if {
	reading.as in {"boolean", "inverse"}
	_mentions(shape, reading.paths)
	values := {value |
		some text in _raw(shape, reading.paths)
		value := (_key(text) == "true") == (reading.as == "boolean")
	}
	open := _opened(shape, reading.paths, false)
}

_answer(shape, vendor, reading, _) := answer if {
	reading.as == "region"
	_mentions(shape, reading.paths)
	answer := _regions(vendor, _raw(shape, reading.paths), _opened(shape, reading.paths, false))
}

# A zone's last part says which of its region's it is.
_answer(shape, vendor, reading, _) := answer if {
	reading.as == "zone"
	_mentions(shape, reading.paths)
	regions := [region |
		some zone in _raw(shape, reading.paths)
		segments := split(zone, "/")
		parts := split(segments[count(segments) - 1], "-")
		region := concat("-", array.slice(parts, 0, 2))
	]
	answer := _regions(vendor, regions, _opened(shape, reading.paths, false))
}

# An ARN has the Region as its fourth part. One that is not known yet says nothing,
# since it never is before there is a resource.
_answer(shape, vendor, reading, _) := answer if {
	reading.as == "arn"
	regions := [region | some arn in _raw(shape, reading.paths); region := split(arn, ":")[3]; region != ""]
	count(regions) > 0
	answer := _regions(vendor, regions, false)
}

_answer(shape, vendor, reading, _) := answer if {
	reading.as == "provider"
	region := shape.provider_location
	answer := _regions(vendor, [region], false)
}

# METADATA
# description: Whether a condition on a resource's attributes may hold.
may_hold(_, null) := true

may_hold(shape, condition) if {
	condition.is == "present"
	_mentions(shape, [condition.path])
}

may_hold(shape, condition) if {
	condition.is == "absent"
	not _is_there(shape, [condition.path])
}

may_hold(shape, condition) if {
	condition.is == "one-of"
	some text in _raw(shape, [condition.path])
	_key(text) in {lower(value) | some value in condition.values}
}

may_hold(shape, condition) if {
	condition.is == "one-of"
	_is_open(shape, [condition.path])
}

_regions(vendor, raw, open) := {"values": known, "open": open, "strange": strange} if {
	ids := {id | some text in raw; id := _region_id(text)}
	known := {id | some id in ids; catalogue.regions[id].vendor == vendor}
	strange := ids - known
}

_region_id(text) := concat("", split(lower(text), " "))

_raw(shape, paths) := [value | some path in paths; some value in object.get(shape.attributes, path, [])]

_is_there(shape, paths) if {
	some path in paths
	shape.attributes[path]
}

# What is sure to be there, though not known yet: something else is referred to.
_is_there(shape, paths) if {
	some path in paths
	shape.references[path]
}

_is_open(shape, paths) if {
	some path in paths
	path in shape.unknown
}

_mentions(shape, paths) if _is_there(shape, paths)

_mentions(shape, paths) if _is_open(shape, paths)

_opened(shape, paths, _) if _is_open(shape, paths)

_opened(shape, paths, further) := further if not _is_open(shape, paths)

_key(value) := lower(value) if is_string(value)

_key(true) := "true"

_key(false) := "false"

_key(value) := format_int(value, 10) if is_number(value)

_list(value) := value if is_array(value)

_list(value) := [value] if not is_array(value)
