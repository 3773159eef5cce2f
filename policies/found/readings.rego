# METADATA
# scope: package
# title: Readings
# description: >-
#   What the attributes of a resource say, as the mapping reads them. A reading says
#   values, is open where something is not known before the plan is applied, or
#   says nothing at all.
# schemas:
#   - input: schema.found.deployed
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
	values := {value | some answer in answers; some of in answer.values; value := _converted(reading, of)}
	open := (count([true | some answer in answers; answer.open]) + count({true | count(answers) == 0})) > 0
}

# Values by what they are called, in any case.
_answer(shape, _, reading, _) := {"values": values, "open": open, "strange": set()} if {
	reading.values
	_mentions(shape, reading.paths)
	raw := _raw(shape, reading.paths)
	not _says_nothing(shape, reading, raw)
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
	_is_told(shape, reading)
	answer := _regions(vendor, _texts(shape, reading.paths), _opened(shape, reading.paths, _is_strange(shape, reading.paths)))
}

# What the provider fills in by itself says nothing before there is a resource.
_is_told(shape, reading) if {
	not reading.computed
	_mentions(shape, reading.paths)
}

_is_told(shape, reading) if {
	reading.computed
	_is_there(shape, reading.paths)
}

# A zone's last part says which of its region's it is.
_answer(shape, vendor, reading, _) := answer if {
	reading.as == "zone"
	_mentions(shape, reading.paths)
	regions := [region |
		some zone in _texts(shape, reading.paths)
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
	regions := [region | some arn in _texts(shape, reading.paths); region := split(arn, ":")[3]; region != ""]
	count(regions) > 0
	answer := _regions(vendor, regions, false)
}

# That of another resource may be in any Region, and the names of some say none.
_answer(shape, vendor, reading, _) := answer if {
	reading.as == "other-arn"
	_mentions(shape, reading.paths)
	regions := [split(concat("", [arn, ":::"]), ":")[3] | some arn in _texts(shape, reading.paths)]
	named := [region | some region in regions; region != ""]
	answer := _regions(vendor, named, _opened(shape, reading.paths, count(named) < count(regions)))
}

_answer(shape, vendor, reading, _) := answer if {
	reading.as == "provider"
	region := shape.provider_location
	answer := _regions(vendor, [region], false)
}

# Whether any of several switches is on.
_answer(shape, _, reading, _) := {"values": values, "open": count(values) == 0, "strange": set()} if {
	reading.as == "any"
	_mentions(shape, reading.paths)
	switches := {_key(value) | some value in _raw(shape, reading.paths)}
	values := {true | "true" in switches} | {false | not "true" in switches; not _is_open(shape, reading.paths)}
}

# Whether a region is another one than that of a second attribute.
_answer(shape, _, reading, _) := {"values": values, "open": count(values) == 0, "strange": set()} if {
	reading.as == "other-than"
	_mentions(shape, reading.paths)
	values := {differs |
		some one in _texts(shape, reading.paths)
		some other in _texts(shape, [reading.than])
		differs := _region_id(one) != _region_id(other)
	}
}

_answer(shape, _, reading, _) := {"values": values, "open": open, "strange": set()} if {
	reading.as == "text"
	_mentions(shape, reading.paths)
	values := {text | some text in _texts(shape, reading.paths)}
	open := _opened(shape, reading.paths, false)
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
	some text in _raw(shape, [condition.path])
	some value in condition.values
	_is(condition.is, _key(text), lower(value))
}

may_hold(shape, condition) if {
	condition.values
	_is_open(shape, [condition.path])
}

# METADATA
# description: Whether it holds, whatever is not known yet.
surely_holds(shape, condition) if {
	may_hold(shape, condition)
	not _is_open(shape, [condition.path])
}

_is("one-of", text, value) if text == value

_is("beginning", text, value) if startswith(text, value)

_is("ending", text, value) if endswith(text, value)

_is("with-word", text, value) if value in split(text, ",")

# Values that a table names and says nothing of leave the word to the next reading.
_says_nothing(shape, reading, raw) if {
	not _is_open(shape, reading.paths)
	every text in raw {
		object.get(reading.values, _key(text), object.get(reading.values, "*", "")) == null
	}
}

_converted(reading, value) := value if not reading.to

_converted(reading, value) := catalogue.regions[value].country if reading.to == "country"

# What providers take in place of a region, and is none.
_no_regions := {"autoresolve", "default", "none", "unspecified"}

_regions(vendor, raw, open) := {"values": known, "open": is_open, "strange": strange} if {
	ids := {id | some text in raw; id := _region_id(text)}
	known := {id | some id in ids; catalogue.regions[id].vendor == vendor}
	strange := (ids - known) - _no_regions
	is_open := count({true | open} | {true | some id in ids; id in _no_regions}) > 0
}

_region_id(text) := concat("", split(lower(text), " "))

_raw(shape, paths) := [value | some path in paths; some value in object.get(shape.attributes, path, [])]

_texts(shape, paths) := [text | some text in _raw(shape, paths); is_string(text)]

# Where a text is due and something else stands, nothing is known.
_is_strange(shape, paths) if {
	some value in _raw(shape, paths)
	not is_string(value)
} else := false

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
