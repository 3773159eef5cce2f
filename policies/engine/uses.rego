# METADATA
# scope: package
# title: Uses
# description: >-
#   What the tenant uses, in document order: features of the catalogue and types of
#   resources that no mapping knows, then integrations in the same shape.
package residency.engine.uses

import data.residency.catalogue
import data.residency.engine.owners
import data.residency.engine.placement
import data.residency.engine.tenant

# METADATA
# description: Every use, with its feature's catalogue entry and all that is declared for it.
uses := array.concat(_features, _integrations)

_features := [use |
	some entry in input.features
	declared := _entry(entry)
	id := present_id(declared.id)
	options := object.get(declared, "options", {})
	found := object.get(declared, "found", {})
	feature := _feature(id, options, found)
	use := {
		"id": id,
		"name": object.get(declared, "name", null),
		"integration": false,
		"documented": [],
		"evaluated": true,
		"feature": feature,
		"options": options,
		"declared": object.union(tenant.declared, {path: values |
			some option, value in options
			path := concat(".", ["options", option])
			values := _list(value)
		}),
		"data_locations": tenant.data_locations,
		"open_regions": _has_open_regions(feature.options, options),
		"unknown_regions": object.get(found, "unknown_regions", []),
		"partial": {concat(".", ["options", option]) | some option in object.get(found, "partial", [])},
	}
]

# A feature with what the use itself says of its placement. Rules of a company that
# look at no statement are given none.
_feature(id, options, found) := object.union(feature, {"statements": object.union(object.get(feature, "statements", {}), placed)}) if {
	feature := _documented(id)
	placed := placement.statements(id, feature.options, options, found)
}

_documented(id) := catalogue.features[id]

_documented(id) := {
	"id": id,
	"name": trim_prefix(id, "unmapped."),
	"product": "Not mapped",
	"options": {},
	"known_by": "0000-01-01",
	"statements": {},
} if {
	is_unmapped(id)
}

# METADATA
# description: Whether a use is of a type of resources of which no mapping says what it is.
is_unmapped(id) if startswith(id, "unmapped.")

# Whether an option that takes regions is left open.
_has_open_regions(possible, options) if {
	some name, option in possible
	option.vendor
	object.get(options, name, []) == []
} else := false

_entry(entry) := {"id": entry} if is_string(entry)

_entry(entry) := entry if is_object(entry)

_list(value) := value if is_array(value)

_list(value) := [value] if not is_array(value)

# METADATA
# description: The id that a feature has today; former ids keep working.
present_id(id) := catalogue.former_ids[id]

present_id(id) := id if not catalogue.former_ids[id]

_integrations := [use |
	some integration in object.get(input, "integrations", [])
	id := integration_id(integration)
	use := {
		"id": id,
		"name": null,
		"integration": true,
		"documented": _documented_as(integration.name, id),
		"evaluated": is_string(object.get(integration, "evaluated", null)),
		"feature": {
			"id": id,
			"name": integration.name,
			"product": "Integration",
			"options": {},
			"known_by": "0000-01-01",
			"statements": {activity: [_evaluation(id, integration, activity)] |
				some activity in catalogue.activities
				integration[activity]
			},
		},
		"options": {},
		"declared": tenant.declared,
		"data_locations": tenant.data_locations,
		"open_regions": false,
		"unknown_regions": [],
		"partial": set(),
	}
]

# METADATA
# description: The feature id of an integration, from its id or else its name.
integration_id(integration) := concat(".", ["integration", name]) if {
	name := object.get(integration, "id", trim(regex.replace(lower(integration.name), `[^a-z0-9]+`, "-"), "-"))
}

# The features that document what an integration is called, or else its id.
_documented_as(name, _) := catalogue.documented_as[lower(name)]

_documented_as(name, id) := object.get(catalogue.documented_as, trim_prefix(id, "integration."), []) if {
	not catalogue.documented_as[lower(name)]
}

# What the tenant's owner says of an integration counts as a fact on all data.
_evaluation(id, integration, activity) := owners.statement(id, activity, {
	"since": object.get(integration, "evaluated", null),
	"claim": "Declared by the tenant's owner.",
	"places": integration[activity],
	"citations": [object.union(owners.citation("Evaluation by the tenant's owner"), {
		"url": object.get(integration, "evidence", null),
		"dated": object.get(integration, "evaluated", null),
		"read": object.get(integration, "evaluated", null),
	})],
})
