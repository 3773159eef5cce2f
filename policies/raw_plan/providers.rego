# METADATA
# scope: package
# title: Providers of a plan
# description: >-
#   Where the configuration of its provider puts an object.
# schemas:
#   - input: {"type": "object"}
package residency.raw_plan.providers

import data.residency.raw_plan.configuration

# METADATA
# description: The constant that the configuration of an object's provider gives as its region.
location(object_) := {"provider_location": region} if {
	resource := configuration.of(object_)
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
	some module, scope in configuration.modules
	module != ""
	some name, e in object.get(scope.call, "expressions", {})
	is_object(e)
	not is_string(object.get(e, "constant_value", null))
}

_variables := object.union({node: set() | some node, _ in _settled}, _passed)

# Variables whose text is known.
_settled := object.union_n([_of_defaults, _of_calls, _of_root])

_of_root := {concat("|", ["", concat(".", ["var", name])]): variable.value |
	some name, variable in object.get(input, "variables", {})
	is_string(object.get(variable, "value", null))
}

_of_calls := {concat("|", [module, concat(".", ["var", name])]): e.constant_value |
	some module, scope in configuration.modules
	module != ""
	some name, e in object.get(scope.call, "expressions", {})
	is_object(e)
	is_string(object.get(e, "constant_value", null))
}

_of_defaults := {concat("|", [module, concat(".", ["var", name])]): variable.default |
	some module, scope in configuration.modules
	module != ""
	some name, variable in object.get(scope.module, "variables", {})
	not name in object.keys(object.get(scope.call, "expressions", {}))
	is_string(object.get(variable, "default", null))
}
