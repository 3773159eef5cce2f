# METADATA
# scope: package
# title: Joining
# description: >-
#   What is found, put into what a tenant document declares. It fills what is open
#   and replaces nothing: what contradicts every declared use of its feature is a
#   use of its own.
# schemas:
#   - input: schema.found.deployed
package residency.found.joining

import data.residency.catalogue
import data.residency.found.uses

# METADATA
# description: The uses that the document declares, by the present ids of their features.
declared := [entry |
	some given in object.get(input.document, "features", [])
	written := _written(given)
	entry := object.union(written, {"id": object.get(catalogue.former_ids, written.id, written.id)})
]

_written(given) := {"id": given} if is_string(given)

_written(given) := given if is_object(given)

# METADATA
# description: The features that it declares.
declared_ids := {entry.id | some entry in declared}

# Which declared uses each found one joins: the one that has its name, else those
# that have one, else all; none that it contradicts.
_joins := [joined |
	some found in uses.uses
	fitting := [i | some i, entry in declared; entry.id == found.feature; _fits(entry, found)]
	named := [i | some i in fitting; declared[i].name == found.label]
	joined := {i | some i in _preferred(named, fitting)}
]

_preferred(named, _) := named if count(named) > 0

_preferred(named, fitting) := fitting if count(named) == 0

_fits(entry, found) if {
	every name, value in object.get(entry, "options", {}) {
		_agrees(value, object.get(found.options, name, null))
	}
}

# What is declared of a list is all of it, of which resources may use a part.
_agrees(_, null)

_agrees(given, found) if {
	is_array(given)
	is_array(found)
	every value in found { value in given }
}

_agrees(given, found) if {
	not is_array(given)
	given == found
}

# What a declared use is with all that joins it: one entry for each way to fill it.
_filled[i] := ways if {
	some i, entry in declared
	joining := [found | some j, found in uses.uses; i in _joins[j]]
	count(joining) > 0
	given := object.get(entry, "options", {})
	ways := {[options, partial] |
		some found in joining
		options := object.union(found.options, given)
		partial := [name | some name in found.partial; not given[name]]
	}
}

# METADATA
# description: >-
#   The features of the joined document: the declared ones at their places, then
#   what is found beside them. Each has its resources.
entries := array.concat(
	[_declared(i, entry) | some i, entry in declared],
	array.concat(_further, beside),
)

_declared(i, _) := {"entry": input.document.features[i], "resources": []} if not _filled[i]

_declared(i, entry) := _way(i, entry, sort(_filled[i])[0]) if _filled[i]

_further := [_way(i, entry, way) |
	some i, entry in declared
	some n, way in sort(object.get(_filled, i, set()))
	n > 0
]

_way(i, entry, way) := {
	"entry": object.union(
		object.union({key: value | some key, value in entry; key != "name"}, _name(_way_name(i, entry, way))),
		object.union(_options(way[0]), {"found": _found(joining, way[1])}),
	),
	"resources": _resources(joining),
} if {
	given := object.get(entry, "options", {})
	joining := [found |
		some j, found in uses.uses
		i in _joins[j]
		object.union(found.options, given) == way[0]
		[name | some name in found.partial; not given[name]] == way[1]
	]
}

# A declared use that is filled in one way keeps its name. Of several ways, each has
# that of what fills it.
_way_name(i, entry, _) := object.get(entry, "name", "") if count(_filled[i]) == 1

_way_name(i, entry, way) := concat("-", [part | some part in [object.get(entry, "name", ""), label]; part != ""]) if {
	count(_filled[i]) > 1
	given := object.get(entry, "options", {})
	label := uses.label(entry.id, {name: value | some name, value in way[0]; not name in object.keys(given)}, way[1])
}

_name("") := {}

_name(name) := {"name": name} if name != ""

_options(options) := {"options": options} if count(options) > 0

_options(options) := {} if count(options) == 0

_found(joining, partial) := object.union(
	{
		"locations": _all(joining, "locations"),
		"unknown_regions": _all(joining, "unknown_regions"),
		"open": count([true | some found in joining; found.open]) > 0,
		"placed": {location: array.slice(sort(addresses), 0, uses.most_cited) |
			some location in {place | some found in joining; some place, _ in found.placed}
			addresses := {address | some found in joining; some address in found.placed[location]}
		},
	},
	{"partial": partial | count(partial) > 0},
)

_all(joining, key) := sort({value | some found in joining; some value in found[key]})

_resources(joining) := [resource | some found in joining; some resource in found.resources]

# METADATA
# description: >-
#   What joins nothing, by feature and name. A name that is taken already gets a number.
beside := [placed |
	some [_, _, j] in _order
	found := uses.uses[j]
	placed := {
		"entry": object.union(
			object.union({"id": found.feature}, _name(_free_name(j))),
			object.union(_options(found.options), {"found": _found([found], found.partial)}),
		),
		"resources": found.resources,
	}
]

_order := sort([[found.feature, found.label, j] |
	some j, found in uses.uses
	count(_joins[j]) == 0
])

_taken[entry.id] contains object.get(entry, "name", "") if some entry in declared

_free_name(j) := name if {
	found := uses.uses[j]
	before := [k | some k in _alike[[found.feature, found.label]]; k < j]
	earlier := count(before) + count({found.label} & object.get(_taken, found.feature, set()))
	name := _numbered(found.label, earlier)
}

_alike[[feature, label]] contains j if some [feature, label, j] in _order

_numbered(label, 0) := label

_numbered("", n) := format_int(n + 1, 10) if n > 0

_numbered(label, n) := concat("-", [label, format_int(n + 1, 10)]) if {
	n > 0
	label != ""
}
