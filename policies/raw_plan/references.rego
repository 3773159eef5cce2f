# METADATA
# scope: package
# title: References of a plan
# description: >-
#   Which objects an argument refers to.
# schemas:
#   - input: {"type": "object"}
package residency.raw_plan.references

import data.residency.raw_plan.addresses
import data.residency.raw_plan.configuration
import data.residency.raw_plan.objects
import data.residency.raw_plan.values

# A name as a step of what leads to resources: module and name, without keys.
_node(module, name) := concat("|", [module, concat(".", array.slice(parts, 0, _significant(parts)))]) if {
	parts := split(addresses.without_keys(name), ".")
	not parts[0] in {"each", "count", "local", "path", "terraform", "self"}
	count(parts) >= _significant(parts)
}

_significant(parts) := 3 if {
	parts[0] in {"data", "module"}
} else := 2

_steps := {node: targets |
	some module, scope in configuration.modules
	some [node, target_module, names] in array.concat(_given_to(module, scope), _given_by(module, scope))
	targets := {target | some name in names; target := _node(target_module, name)}
}

# OPA leaves out of what it reaches what has no steps of its own.
_graph := object.union({node: set() | some node, _ in _by_node}, _steps)

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
	some i, object_ in objects.all
	node := concat("|", [object_.module, configuration.name_of(object_)])
}

# METADATA
# description: >-
#   The objects that an argument refers to: by the configuration, else by equal ids,
#   or by equal names.
targets(i, object_, path) := sort({j | some j in _narrowed(object_, path, _led(object_, path)); j != i}) if {
	count(_led(object_, path)) > 0
} else := sort({j | some j in _equal(object_, path); j != i})

_led(object_, path) := {j |
	resource := configuration.of(object_)
	initial := {node | some name in configuration.names_at(object.get(resource, "expressions", {}), split(path, ".")); node := _node(object_.module, name)}
	some node in (graph.reachable(_graph, initial) | initial)
	some j in _by_node[node]
	_is_in_reach(object_, objects.all[j])
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
	alike := {j | some j in candidates; objects.all[j].key != null; objects.all[j].key == object_.key}
	count(alike) > 0
} else := candidates

_named(object_, path, candidates) := {j |
	some j in candidates
	some text in _written(object_, path)
	text in {lower(objects.all[j].id), lower(values.text_of(objects.all[j].raw, "name"))}
}

# Texts at a path of an object, as its file has them.
_written(object_, path) := {lower(text) |
	some text in values.known({"values": object_.raw, "unknown": null}, path)
	is_string(text)
	text != ""
}

_equal(object_, path) := {j |
	some text in _written(object_, path)
	some j in _same(object_, text)
}

_same(object_, text) := _by_id[text] if {
	_by_id[text]
} else := {j | some j in object.get(_by_label, text, set()); _may_share_group(object_, objects.all[j])}

_by_id[id] contains i if {
	some i, object_ in objects.all
	id := lower(object_.id)
	id != ""
}

_by_label[label] contains i if {
	some i, object_ in objects.all
	label := lower(values.text_of(object_.raw, "name"))
	label != ""
}

_may_share_group(object_, other) if {
	groups := {lower(group) | some one in [object_, other]; group := values.text_of(one.raw, "resource_group_name"); group != ""}
	count(groups) < 2
}
