# METADATA
# scope: package
# title: Configuration
# description: >-
#   What the configuration says that a plan was made of: its modules, and the blocks
#   in them.
# schemas:
#   - input: {"type": "object"}
package residency.raw_plan.configuration

# METADATA
# description: Modules of the configuration, by their addresses.
modules := {address: {"module": module, "call": call, "parent": parent} |
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
	some address, scope in modules
}

# METADATA
# description: The name of the block that an object comes from.
name_of(object_) := concat(".", ["data", object_.name]) if {
	object_.data
} else := object_.name

# METADATA
# description: >-
#   As the configuration writes an object: without the prefix data, as its address has it.
of(object_) := _configured[object_.module][name_of(object_)]

# METADATA
# description: Names that an expression uses, at a path into blocks.
names_at(expressions, path) := _names_in(object.get(expressions, path[0], {}), array.slice(path, 1, count(path)))

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
