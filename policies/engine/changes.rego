# METADATA
# scope: package
# title: Changes
# description: >-
#   How to write settings into the tenant document: each change puts a value where
#   its JSON Pointer points, which is there already or whose parent is. One that
#   changes what is declared changes the world; one that declares what was open tells
#   us about it.
package residency.engine.changes

# METADATA
# description: The changes that make the settings, given by path, of the use at a position.
written(position, settings, use) := array.concat(
	_of_use(
		position, {name: value |
			some on, values in settings
			startswith(on, "options.")
			name := trim_prefix(on, "options.")
			value := _value(use.feature.options[name].type, values)
		},
		use,
	),
	array.concat(_of_tenant(settings, use), _of_locations({product: values[0] |
		some on, values in settings
		startswith(on, "tenant.data_locations.")
		product := trim_prefix(on, "tenant.data_locations.")
	})),
)

_value(type, values) := values if type in {"set", "regions", "places"}

_value(type, values) := values[0] if not type in {"set", "regions", "places"}

_of_use(_, {}, _) := []

# An entry that is only an id makes room for options.
_of_use(position, options, _) := [_declare(["features", format_int(position, 10)], {"id": entry, "options": options})] if {
	count(options) > 0
	entry := input.features[position]
	is_string(entry)
}

_of_use(position, options, _) := [_declare(["features", format_int(position, 10), "options"], options)] if {
	count(options) > 0
	entry := input.features[position]
	is_object(entry)
	not entry.options
}

_of_use(position, options, use) := [object.union(
	_declare(["features", format_int(position, 10), "options", name], value),
	{"kind": _kind(concat(".", ["options", name]), use)},
) |
	some name, value in options
] if {
	count(options) > 0
	input.features[position].options
}

_declare(steps, value) := {"pointer": _pointer(steps), "value": value, "kind": "declare"}

_kind(path, use) := "change" if {
	use.declared[path]
} else := "declare"

# Only commitments can be had otherwise: the rest says how the tenant is.
_of_tenant(settings, use) := [object.union(_declare(["tenant", name], _attribute(name, values)), {"kind": _kind_of_attribute(name, use)}) |
	some name in ["commitments", "created", "user_countries"]
	values := settings[concat(".", ["tenant", name])]
]

_kind_of_attribute("commitments", use) := _kind("tenant.commitments", use)

_kind_of_attribute(name, _) := "declare" if name != "commitments"

_attribute("created", values) := values[0]

_attribute(name, values) := values if name != "created"

_of_locations({}) := []

_of_locations(locations) := [_declare(["tenant", "data_locations"], locations)] if {
	count(locations) > 0
	not input.tenant.data_locations
}

_of_locations(locations) := [_declare(["tenant", "data_locations", product], place) |
	some product, place in locations
] if {
	input.tenant.data_locations
}

_pointer(steps) := concat("", [concat("", ["/", step]) | some step in steps])
