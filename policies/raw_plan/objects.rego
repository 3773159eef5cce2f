# METADATA
# scope: package
# title: Objects of a plan
# description: >-
#   What will be there, by plan or by state, and data sources. An object has values,
#   and which of them are not known yet.
# schemas:
#   - input: {"type": "object"}
package residency.raw_plan.objects

import data.residency.found.meanings
import data.residency.raw_plan.addresses
import data.residency.raw_plan.values

# METADATA
# description: What will be there, and data sources, with their values.
all := [_object(given) | some given in array.concat(array.concat(_in_prior, _in_state), _in_changes)]

_in_prior := [_in_state_of(resource, module) |
	walk(object.get(input, ["prior_state", "values", "root_module"], {}), [_, module])
	some resource in module.resources
	resource.mode == "data"
]

_in_state := [_in_state_of(resource, module) |
	walk(object.get(input, ["values", "root_module"], {}), [_, module])
	some resource in module.resources
]

_in_state_of(resource, module) := {
	"address": resource.address, "type": resource.type, "data": resource.mode == "data", "within": object.get(module, "address", ""),
	"name": concat(".", [resource.type, resource.name]), "key": object.get(resource, "index", null),
	"values": object.get(resource, "values", null), "unknown": null,
}

_in_changes := [object.union(_of_change(change), said) |
	some change in object.get(input, "resource_changes", [])
	some said in _said(change)
]

_of_change(change) := {
	"address": change.address, "type": change.type, "data": change.mode == "data", "within": object.get(change, "module_address", ""),
	"name": concat(".", [change.type, change.name]), "key": object.get(change, "index", null),
}

# Nothing where the object is deleted, and what it was where Terraform only forgets it.
_said(change) := array.concat(
	[{"values": object.get(change.change, "before", null), "unknown": null} |
		change.mode != "data"
		"forget" in change.change.actions
	],
	[{"values": object.get(change.change, "after", null), "unknown": object.get(change.change, "after_unknown", null)} | _stays(change)],
)

_stays(change) if change.mode == "data"

_stays(change) if {
	change.mode != "data"
	some action in change.change.actions
	action in {"create", "update", "no-op"}
	object.get(change, "deposed", "") == ""
}

_object(given) := object.union(generic, {
	"module": addresses.without_keys(generic.within),
	"id": values.text_of(given.values, "id"),
	"raw": given.values,
	"paths": _paths(generic.type),
}) if {
	generic := _generic(given)
}

_paths(type) := meanings.entry(type).paths if {
	meanings.entry(type)
} else := {"values": [], "references": []}

# A generic resource of the provider azapi goes by the type that its argument names.
_generic(given) := object.union(given, {
	"type": type, "values": _arm_values(given.values), "unknown": _arm_values(given.unknown),
}) if {
	startswith(given.type, "azapi_")
	type := split(values.text_of(given.values, "type"), "@")[0]
	type != ""
} else := given

_arm_values(values) := object.union(_body(values.body), {key: values[key] | some key in ["location", "parent_id", "name"]; values[key] != null}) if {
	is_object(values)
} else := values

_body(body) := json.unmarshal(body) if {
	is_string(body)
	json.is_valid(body)
} else := body if {
	is_object(body)
} else := {"properties": true, "sku": true, "kind": true} if {
	body == true
} else := {}
