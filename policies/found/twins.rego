# METADATA
# scope: package
# title: Twins
# description: >-
#   The same resource in two inputs is one, by its id without regard to case. What
#   one input says of it counts where it says all that the other one does; where
#   they contradict each other, both count.
# schemas:
#   - input: schema.found.deployed
package residency.found.twins

import data.residency.found.meanings

_several if count(input.inputs) > 1

_twins[id] contains [i, j] if {
	_several
	some i, shape in input.shapes
	not shape.data
	some j, resource in shape.resources
	id := lower(resource.id)
	_is_everybodys(id)
}

# Ids that mean one thing wherever they stand, and not one thing in each account.
_is_everybodys(id) if startswith(id, "/")

_is_everybodys(id) if startswith(id, "arn:")

_is_everybodys(id) if startswith(id, "projects/")

_dropped[[i, j]] if {
	some pairs in _twins
	count(pairs) > 1
	some [i, j] in pairs
	some [k, l] in pairs
	from := input.shapes[i].resources[j].input
	other := input.shapes[k].resources[l].input
	from != other
	_says_all(k, i)
	_comes_first(k, i, other, from)
}

# Where both say the same, the input that was given first.
_comes_first(k, i, other, from) if {
	_says_all(i, k)
	other < from
}

_comes_first(k, i, _, _) if not _says_all(i, k)

# Whether one shape says all that another one does.
_says_all(k, i) if k == i

_says_all(k, i) if {
	k != i
	meanings.class[k] == meanings.class[i]
	every use in meanings.uses[i] {
		some fuller in meanings.uses[k]
		fuller.feature == use.feature
		every name, answer in use.options {
			_as_full(fuller.options[name], answer)
		}
		_as_full_place(fuller.place, use.place)
	}
}

_as_full(fuller, answer) if {
	count(answer.values - fuller.values) == 0
	count(answer.strange - fuller.strange) == 0
	_as_narrow(fuller, answer)
}

_as_narrow(fuller, _) if not fuller.open

_as_narrow(fuller, answer) if {
	fuller.open
	answer.open
}

_as_full_place(fuller, place) if {
	count(place.regions - fuller.regions) == 0
	count(place.strange - fuller.strange) == 0
}

# METADATA
# description: Whether a resource is told better, or first, by another input.
is_dropped(i, j) if _dropped[[i, j]]

# METADATA
# description: Whether any resource of a shape is left.
remain(i) if {
	some j, _ in input.shapes[i].resources
	not is_dropped(i, j)
}
