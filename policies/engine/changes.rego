# METADATA
# scope: package
# title: Changes
# description: >-
#   How to write settings into the tenant document: each change puts a value where
#   its JSON Pointer points, which is there already or whose parent is.
package residency.engine.changes

# METADATA
# description: The changes that make the settings, given by path, of the use at a position.
written(position, settings, use) := array.concat(
	_of_use(position, {name: value |
		some on, values in settings
		startswith(on, "options.")
		name := trim_prefix(on, "options.")
		value := _value(use.feature.options[name].type, values)
	}),
	array.concat(_of_tenant(settings), _of_locations({product: values[0] |
		some on, values in settings
		startswith(on, "tenant.data_locations.")
		product := trim_prefix(on, "tenant.data_locations.")
	})),
)

_value(type, values) := values if type in {"set", "regions", "places"}

_value(type, values) := values[0] if not type in {"set", "regions", "places"}

_of_use(_, {}) := []

# An entry that is only an id makes room for options.
_of_use(position, options) := [{"pointer": _pointer(["features", format_int(position, 10)]), "value": {"id": entry, "options": options}}] if {
	count(options) > 0
	entry := input.features[position]
	is_string(entry)
}

_of_use(position, options) := [{"pointer": _pointer(["features", format_int(position, 10), "options"]), "value": options}] if {
	count(options) > 0
	entry := input.features[position]
	is_object(entry)
	not entry.options
}

_of_use(position, options) := [{"pointer": _pointer(["features", format_int(position, 10), "options", name]), "value": value} |
	some name, value in options
] if {
	count(options) > 0
	input.features[position].options
}

_of_tenant(settings) := [{"pointer": _pointer(["tenant", name]), "value": _attribute(name, values)} |
	some name in ["commitments", "created", "user_countries"]
	values := settings[concat(".", ["tenant", name])]
]

_attribute("created", values) := values[0]

_attribute(name, values) := values if name != "created"

_of_locations({}) := []

_of_locations(locations) := [{"pointer": "/tenant/data_locations", "value": locations}] if {
	count(locations) > 0
	not input.tenant.data_locations
}

_of_locations(locations) := [{"pointer": _pointer(["tenant", "data_locations", product]), "value": place} |
	some product, place in locations
] if {
	input.tenant.data_locations
}

_pointer(steps) := concat("", [concat("", ["/", step]) | some step in steps])
