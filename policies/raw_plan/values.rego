# METADATA
# scope: package
# title: Values of a plan
# description: >-
#   What the arguments of an object are, and what of them is not known before the
#   plan is applied.
# schemas:
#   - input: {"type": "object"}
package residency.raw_plan.values

# What stands at a path: pairs of a value and whether it is known after apply only, as
# far as a path enters. Lists are entered at each step.
_at(object_, path) := _fifth(_flat([[object_.values, object_.unknown]]), split(replace(path, "[]", ""), "."))

_fifth(pairs, keys) := _step(_fourth(pairs, array.slice(keys, 0, 4)), keys[4]) if {
	count(keys) > 4
} else := _fourth(pairs, keys)

_fourth(pairs, keys) := _step(_third(pairs, array.slice(keys, 0, 3)), keys[3]) if {
	count(keys) > 3
} else := _third(pairs, keys)

_third(pairs, keys) := _step(_second(pairs, array.slice(keys, 0, 2)), keys[2]) if {
	count(keys) > 2
} else := _second(pairs, keys)

_second(pairs, keys) := _step(_step(pairs, keys[0]), keys[1]) if {
	count(keys) > 1
} else := _step(pairs, keys[0])

_step(pairs, key) := _flat([inner | some pair in pairs; inner := _entered(pair, key)])

_entered([value, unknown], key) := [null, true] if {
	unknown == true
} else := [_member(value, key), _member(unknown, key)]

_flat(pairs) := _flat_once(_flat_once(pairs))

_flat_once(pairs) := [inner | some pair in pairs; some inner in _members(pair)]

_members([value, unknown]) := [[null, true]] if {
	unknown == true
} else := [[_nth(value, i), _nth(unknown, i)] | some i in numbers.range(0, length - 1)] if {
	_is_list(value, unknown)
	length := max([_length(value), _length(unknown)])
	length > 0
} else := [] if {
	_is_list(value, unknown)
} else := [[value, unknown]]

_is_list(value, _) if is_array(value)

_is_list(null, unknown) if is_array(unknown)

_nth(list, i) := list[i] if {
	is_array(list)
} else := null

_length(list) := count(list) if {
	is_array(list)
} else := 0

# METADATA
# description: What is known at a path of an object. A block or an object counts as true.
known(object_, path) := [_plain(value) | some [value, unknown] in _at(object_, path); unknown != true; value != null]

_plain(value) if {
	is_object(value)
} else := value

# METADATA
# description: Whether a part of it is not known before the plan is applied.
is_open(object_, path) if {
	some [_, unknown] in _at(object_, path)
	unknown == true
}

# METADATA
# description: The text of an attribute, empty where there is none.
text_of(values, key) := text if {
	text := _member(values, key)
	is_string(text)
} else := ""

_member(value, key) := value[key] if {
	is_object(value)
	key in object.keys(value)
} else := [inner | some name, inner in value; lower(name) == lower(key)][0] if {
	is_object(value)
} else := null
