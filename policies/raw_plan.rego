# METADATA
# scope: package
# title: Raw plans
# description: >-
#   A plan of Terraform or OpenTofu (show -json) as the input, for conftest and OPA. The
#   runner reads plans itself, and so leaves this file out. What stands for a tenant
#   document comes from data.residency_config: country, cloud and profile.
# schemas:
#   - input: {"type": "object"}
package residency.raw_plan

import data.residency.engine.assessment
import data.residency.engine.ranking
import data.residency.found
import data.residency.found.meanings
import data.residency.profiles
import data.residency.validation

# METADATA
# description: Whether the input is a plan or a state, and no tenant document.
is_given if {
	input.format_version
	some key in ["resource_changes", "planned_values", "values"]
	input[key]
}

# METADATA
# description: The report on what a plan deploys, as the runner gives it.
report := _refused(_mistakes) if {
	count(_mistakes) > 0
} else := _refused(joined.faults) if {
	count(joined.faults) > 0
} else := object.union(_assessed, {
	"notes": array.concat(joined.notes, _notes),
	"uses": joined.uses,
	"found": joined.found,
	"next_steps": ranking.ranked(_assessed.findings),
}) if {
	_is_judged
} else := _refused([{"code": "nothing_to_evaluate", "path": "resource_changes"}])

# METADATA
# description: The same in short.
decision := _refused(report.errors) if {
	report.errors
} else := short if {
	short := assessment.decision with input as joined.document
}

_refused(errors) := {"verdict": null, "errors": errors}

_is_judged if count(_assessed.findings) > 0

_is_judged if joined.done

_notes := [] if {
	joined.done
} else := _assessed.notes

_country := data.residency_config.country if {
	data.residency_config.country
} else := ""

_cloud := data.residency_config.cloud if {
	data.residency_config.cloud
} else := "public"

_profiles := data.residency_config.profile if {
	is_array(data.residency_config.profile)
} else := [data.residency_config.profile] if {
	data.residency_config.profile
} else := []

_document := {
	"tenant": {"name": concat(" ", ["Tenant", _country]), "country": _country, "cloud": _cloud},
	"features": [],
	"requirements": [requirement | some name in _profiles; some requirement in profiles.requirements[name]],
}

_mistakes := array.concat(_open, [mistake |
	count(_open) == 0
	some mistake in validation.errors with input as _document
])

_open := [{"code": "schema", "path": path, "message": message} | some [path, message] in array.concat(_unset, _errored)]

_unset := [[path, message] |
	some [path, message, value] in [
		["residency_config.country", "a plan says nothing of the tenant: give the country that it signed up with", _country],
		["residency_config.profile", "a plan says nothing of what is required: give a profile, or a list of them", _profiles],
	]
	count(value) == 0
]

_errored := array.concat(
	[["errored", "the plan ended with an error, so that it does not hold what will be deployed"] | input.errored == true],
	[["residency_config.profile", sprintf("unknown profile %v (known: %s)", [name, concat(", ", sort(object.keys(profiles.requirements)))])] |
		some name in _profiles
		not profiles.requirements[name]
	],
)

_assessed := judged if {
	judged := assessment.assessment with input as joined.document
}

# METADATA
# description: What the resources of the plan mean, joined with what stands for a document.
joined := result if {
	result := found.joined with input as {"document": _without_features, "inputs": _inputs, "shapes": shapes}
}

# It declares no use, and leaves nothing out by that.
_without_features := object.remove(_document, ["features"])

_inputs := [object.union({"file": "", "kind": _kind, "deletions": count(_deleted)}, _incomplete)]

_kind := "terraform-state" if {
	not input.resource_changes
	not input.planned_values
} else := "terraform-plan"

_incomplete := {"incomplete": "changes of the plan are deferred"} if {
	count(object.get(input, "deferred_changes", [])) > 0
} else := {"incomplete": "the plan is for a part of the configuration (-target), or parts of it are deferred"} if {
	input.complete == false
} else := {}

_deleted := [change | some change in object.get(input, "resource_changes", []); change.mode != "data"; "delete" in change.change.actions]

# METADATA
# description: What will be there, and data sources, with their values.
objects := [_object(given) | some given in array.concat(array.concat(_in_prior, _in_state), _in_changes)]

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
	"module": _without_keys(generic.within),
	"id": _text(given.values, "id"),
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
	type := split(_text(given.values, "type"), "@")[0]
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

_text(values, key) := text if {
	text := _member(values, key)
	is_string(text)
} else := ""

_member(value, key) := value[key] if {
	is_object(value)
	key in object.keys(value)
} else := [inner | some name, inner in value; lower(name) == lower(key)][0] if {
	is_object(value)
} else := null

_without_keys(address) := regex.replace(address, `\[("(\\.|[^"\\])*"|[^"\]])*\]`, "")

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

_nth(list, i) := object.get(list, i, null) if {
	is_array(list)
} else := null

_length(list) := count(list) if {
	is_array(list)
} else := 0

_values(object_, path) := [_plain(value) | some [value, unknown] in _at(object_, path); unknown != true; value != null]

_plain(value) if {
	is_object(value)
} else := value

_is_open(object_, path) if {
	some [_, unknown] in _at(object_, path)
	unknown == true
}

# METADATA
# description: The resources in the form of the rules on what is found, each by itself.
shapes := [object.union(shape, _provider_location(object_)) |
	some i, object_ in objects
	shape := {
		"type": object_.type, "data": object_.data,
		"attributes": object.union(
			{path: [true] |
				some path in object_.paths.references
				count([value | some value in _values(object_, path); value != ""]) > 0
			},
			{path: values | some path in object_.paths.values; values := _values(object_, path); count(values) > 0},
		),
		"unknown": sort({path | some path in array.concat(object_.paths.values, object_.paths.references); _is_open(object_, path)}),
		"references": {path: targets | some path in object_.paths.references; targets := _targets(i, object_, path); count(targets) > 0},
		"resources": [object.union({"address": object_.address, "input": 0}, {"id": object_.id | object_.id != ""})],
	}
]

# Modules of the configuration, by their addresses.
_scopes := {address: {"module": module, "call": call, "parent": parent} |
	walk(object.get(input, ["configuration", "root_module"], {}), [path, module])
	_is_module(path)
	names := [name | some i, name in path; i % 3 == 1]
	address := _address(names)
	parent := _address(array.slice(names, 0, count(names) - 1))
	call := object.get(input.configuration.root_module, array.slice(path, 0, count(path) - 1), {})
}

_is_module(path) if {
	count(path) % 3 == 0
	every i, name in path {
		_is_step(i, name)
	}
}

_is_step(i, name) if {
	i % 3 == 0
	name == "module_calls"
}

_is_step(i, _) if i % 3 == 1

_is_step(i, name) if {
	i % 3 == 2
	name == "module"
}

_address(names) := concat(".", [word | some name in names; some word in ["module", name]])

_configured := {address: {resource.address: resource | some resource in object.get(scope.module, "resources", [])} |
	some address, scope in _scopes
}

_config_name(object_) := concat(".", ["data", object_.name]) if {
	object_.data
} else := object_.name

# As the configuration writes an object: without the prefix data, as its address has it.
_configuration_of(object_) := _configured[object_.module][_config_name(object_)]

# Names that an expression uses, at a path into blocks.
_expressed(expressions, path) := _names_in(object.get(expressions, path[0], {}), array.slice(path, 1, count(path)))

_names_in(e, rest) := object.get(e, "references", []) if {
	is_object(e)
} else := [name | some block in e; some name in _names_below(block, rest)] if {
	count(rest) > 0
} else := []

_names_below(block, path) := _names_deeper(object.get(block, path[0], {}), array.slice(path, 1, count(path)))

_names_deeper(e, rest) := object.get(e, "references", []) if {
	is_object(e)
} else := [name | some block in e; some name in object.get(object.get(block, rest[0], {}), "references", [])] if {
	count(rest) > 0
} else := []

# A name as a step of what leads to resources: module and name, without keys.
_node(module, name) := concat("|", [module, concat(".", array.slice(parts, 0, _significant(parts)))]) if {
	parts := split(_without_keys(name), ".")
	not parts[0] in {"each", "count", "local", "path", "terraform", "self"}
	count(parts) >= _significant(parts)
}

_significant(parts) := 3 if {
	parts[0] in {"data", "module"}
} else := 2

_steps := {node: targets |
	some module, scope in _scopes
	some [node, target_module, names] in array.concat(_given_to(module, scope), _given_by(module, scope))
	targets := {target | some name in names; target := _node(target_module, name)}
}

# OPA leaves out of what it reaches what has no steps of its own.
_graph := object.union({node: set() | some node, _ in _by_node}, _steps)

_variables := object.union({node: set() | some node, _ in _settled}, _passed)

# What a module's variables are given.
_given_to(module, scope) := [[concat("|", [module, concat(".", ["var", name])]), scope.parent, names] |
	module != ""
	some name, e in object.get(scope.call, "expressions", {})
	is_object(e)
	names := object.get(e, "references", [])
]

# What the outputs of the modules that it calls are made of.
_given_by(module, scope) := [[concat("|", [module, concat(".", ["module", called, name])]), inner, names] |
	some called, call in object.get(scope.module, "module_calls", {})
	inner := concat(".", [part | some part in [module, "module", called]; part != ""])
	some name, output in object.get(call.module, "outputs", {})
	names := object.get(object.get(output, "expression", {}), "references", [])
]

_by_node[node] contains i if {
	some i, object_ in objects
	node := concat("|", [object_.module, _config_name(object_)])
}

# The objects that an argument refers to: by the configuration, else by equal ids, or
# by equal names.
_targets(i, object_, path) := sort({j | some j in _narrowed(object_, path, _led(object_, path)); j != i}) if {
	count(_led(object_, path)) > 0
} else := sort({j | some j in _equal(object_, path); j != i})

_led(object_, path) := {j |
	resource := _configuration_of(object_)
	initial := {node | some name in _expressed(object.get(resource, "expressions", {}), split(path, ".")); node := _node(object_.module, name)}
	some node in (graph.reachable(_graph, initial) | initial)
	some j in _by_node[node]
	_is_in_reach(object_, objects[j])
}

# Those of its own instance of a module, where they are in it or above it.
_is_in_reach(object_, other) if not _is_above(object_.module, other.module)

_is_in_reach(object_, other) if {
	_is_above(object_.module, other.module)
	_is_above(object_.within, other.within)
}

_is_above(_, "")

_is_above(own, other) if own == other

_is_above(own, other) if startswith(own, concat("", [other, "."]))

# Among several instances the one that is named, or else the one with the same key.
_narrowed(object_, path, candidates) := candidates if {
	count(candidates) < 2
} else := _named(object_, path, candidates) if {
	count(_named(object_, path, candidates)) > 0
} else := alike if {
	alike := {j | some j in candidates; objects[j].key != null; objects[j].key == object_.key}
	count(alike) > 0
} else := candidates

_named(object_, path, candidates) := {j |
	some j in candidates
	some text in _written(object_, path)
	text in {lower(objects[j].id), lower(_text(objects[j].raw, "name"))}
}

# Texts at a path of an object, as its file has them.
_written(object_, path) := {lower(text) |
	some text in _values({"values": object_.raw, "unknown": null}, path)
	is_string(text)
	text != ""
}

_equal(object_, path) := {j |
	some text in _written(object_, path)
	some j in _same(object_, text)
}

_same(object_, text) := _by_id[text] if {
	_by_id[text]
} else := {j | some j in object.get(_by_label, text, set()); _may_share_group(object_, objects[j])}

_by_id[id] contains i if {
	some i, object_ in objects
	id := lower(object_.id)
	id != ""
}

_by_label[label] contains i if {
	some i, object_ in objects
	label := lower(_text(object_.raw, "name"))
	label != ""
}

_may_share_group(object_, other) if {
	groups := {lower(group) | some one in [object_, other]; group := _text(one.raw, "resource_group_name"); group != ""}
	count(groups) < 2
}

# The constant that the configuration of an object's provider gives as its region.
_provider_location(object_) := {"provider_location": region} if {
	resource := _configuration_of(object_)
	not object.get(resource, "expressions", {}).region
	provider := _provider(resource.provider_config_key)
	region := _constant(object.get(provider, "module_address", ""), object.get(object.get(provider, "expressions", {}), "region", {}))
	region != ""
} else := {}

# A module without a configuration of its own has that of its caller.
_provider(key) := input.configuration.provider_config[key] if {
	input.configuration.provider_config[key]
} else := [provider |
	[module, name] := split(key, ":")
	parts := split(module, ".module.")
	some n in numbers.range(count(parts) - 1, 0)
	above := concat(".module.", array.slice(parts, 0, n))
	provider := input.configuration.provider_config[concat(":", [word | some word in [above, name]; word != ""])]
][0]

_constant(_, e) := e.constant_value if is_string(e.constant_value)

_constant(module, e) := text if {
	not is_string(object.get(e, "constant_value", null))
	some node in _variable(module, e)
	texts := {value | some reached in graph.reachable(_variables, {node}); value := _settled[reached]}
	count(texts) == 1
	some text in texts
}

# The variable that an expression is, and nothing else.
_variable(module, e) := {concat("|", [module, name]) |
	count(object.get(e, "references", [])) == 1
	name := e.references[0]
	startswith(name, "var.")
	not contains(trim_prefix(name, "var."), ".")
	not contains(name, "[")
}

# Variables that are given nothing but another variable.
_passed := {concat("|", [module, concat(".", ["var", name])]): _variable(scope.parent, e) |
	some module, scope in _scopes
	module != ""
	some name, e in object.get(scope.call, "expressions", {})
	is_object(e)
	not is_string(object.get(e, "constant_value", null))
}

# Variables whose text is known.
_settled := object.union(object.union(_of_defaults, _of_calls), _of_root)

_of_root := {concat("|", ["", concat(".", ["var", name])]): variable.value |
	some name, variable in object.get(input, "variables", {})
	is_string(object.get(variable, "value", null))
}

_of_calls := {concat("|", [module, concat(".", ["var", name])]): e.constant_value |
	some module, scope in _scopes
	module != ""
	some name, e in object.get(scope.call, "expressions", {})
	is_object(e)
	is_string(object.get(e, "constant_value", null))
}

_of_defaults := {concat("|", [module, concat(".", ["var", name])]): variable.default |
	some module, scope in _scopes
	module != ""
	some name, variable in object.get(scope.module, "variables", {})
	not name in object.keys(object.get(scope.call, "expressions", {}))
	is_string(object.get(variable, "default", null))
}
