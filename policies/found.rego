# METADATA
# scope: package
# title: Found
# description: >-
#   What resources that are deployed mean for a tenant document. The input is the
#   document, what the inputs are, and the resources in them, grouped into shapes.
# schemas:
#   - input: schema.found.deployed
package residency.found

import data.residency.catalogue
import data.residency.found.directory
import data.residency.found.drift
import data.residency.found.joining
import data.residency.found.meanings
import data.residency.found.twins
import data.residency.found.uses

# METADATA
# description: The paths into resources of a type, the input, that say something of it.
# entrypoint: true
paths := meanings.entry(input.type).paths if {
	meanings.entry(input.type)
} else := {"values": [], "references": []}

# METADATA
# description: The document with what is found in it, and what is to be told of it.
# entrypoint: true
joined := {
	"document": object.union(input.document, {
		"tenant": directory.tenant,
		"features": [joined.entry | some joined in joining.entries],
		"incomplete": count(_incomplete) > 0,
	}),
	"uses": [_use(joined) | some joined in joining.entries],
	"found": _coverage,
	"notes": array.concat(_incomplete, array.concat(_unknown_regions, drift.notes)),
	"faults": array.concat(directory.faults, _clouds),
	"done": _is_done,
}

# There is nothing to judge, and nothing is missing in that: what is deployed will be
# gone, or holds no data.
_is_done if {
	count(joining.declared) + count(object.get(input.document, "integrations", [])) == 0
	count(_incomplete) == 0
	count(_classes) == _count("no_data")
	count(_classes) + sum([object.get(given, "deletions", 0) | some given in input.inputs]) > 0
} else := false

_use(joined) := {
	"id": _use_id(entry),
	"feature": entry.id,
	"options": object.get(entry, "options", {}),
	"resources": joined.resources,
} if {
	entry := _written(joined.entry)
}

_written(entry) := {"id": entry} if is_string(entry)

_written(entry) := entry if is_object(entry)

_use_id(entry) := concat("#", [entry.id, entry.name]) if entry.name

_use_id(entry) := entry.id if not entry.name

# The classes of all resources but data sources, one for each.
_classes := [name |
	some i, shape in input.shapes
	not shape.data
	name := _class(i, meanings.class[i])
	some j, _ in shape.resources
	not twins.is_dropped(i, j)
]

_class(i, "child") := "feature" if i in uses.placed_children

_class(i, name) := name if not i in uses.placed_children

_coverage := object.union(_directory, {
	"inputs": [{key: value | some key, value in given; key in {"file", "kind", "leaves_open"}} | some given in input.inputs],
	"resources": count(_classes),
	"judged": _count("feature"),
	"children": _count("child"),
	"no_data": _count("no_data"),
	"unmapped": _count("unmapped"),
	"unmapped_types": [{"type": type, "count": count(resources)} | some type, resources in _unmapped],
})

# What inputs propose, where any does.
_directory := {key: list |
	some key, list in {"proposals": directory.proposals, "unknown_plans": directory.unknown_plans}
	count(list) > 0
}

_count(class) := count([true | some name in _classes; name == class])

_unmapped[type] contains [i, j] if {
	some i, shape in input.shapes
	meanings.class[i] == "unmapped"
	not shape.data
	type := shape.type
	some j, _ in shape.resources
	not twins.is_dropped(i, j)
}

_incomplete := [{"code": "incomplete_input", "input": given.file, "reason": given.incomplete} |
	some given in input.inputs
	given.incomplete
]

_unknown_regions := [object.union({"code": "unknown_region", "feature": entry.id, "region": region}, _name(entry)) |
	some joined in joining.entries
	entry := joined.entry
	some region in entry.found.unknown_regions
]

_name(entry) := {"use": entry.name} if entry.name

_name(entry) := {} if not entry.name

# Regions of another cloud than the tenant's, once for each input.
_clouds := [fault |
	cloud := object.get(input.document.tenant, "cloud", "public")
	some [input_index, id] in sort(_deployed)
	not object.get(catalogue.regions[id], "cloud", "any") in {"any", cloud}
	fault := {
		"code": "cloud_differs", "path": "tenant.cloud", "input": input.inputs[input_index].file,
		"declared": cloud, "found": id,
	}
]

_deployed contains [resource.input, region] if {
	some i, shape in input.shapes
	not shape.data
	some meaning in meanings.whole[i]
	some region in meaning.place.regions
	some resource in shape.resources
}
