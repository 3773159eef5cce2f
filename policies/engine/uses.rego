# METADATA
# scope: package
# title: Uses
# description: >-
#   What the tenant uses, in document order: features of the catalogue, then
#   integrations in the same shape.
package residency.engine.uses

import data.residency.catalogue
import data.residency.engine.tenant

# METADATA
# description: Every use, with its feature's catalogue entry and all that is declared for it.
uses := array.concat(_features, _integrations)

_features := [use |
	some entry in input.features
	declared := _entry(entry)
	id := present_id(declared.id)
	options := object.get(declared, "options", {})
	feature := catalogue.features[id]
	use := {
		"id": id,
		"name": object.get(declared, "name", null),
		"integration": false,
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
	}
]

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
	}
]

# METADATA
# description: The feature id of an integration, from its id or else its name.
integration_id(integration) := concat(".", ["integration", name]) if {
	name := object.get(integration, "id", trim(regex.replace(lower(integration.name), `[^a-z0-9]+`, "-"), "-"))
}

# What the tenant's owner says of an integration counts as a fact on all data.
_evaluation(id, integration, activity) := {
	"id": concat("/", [id, activity]),
	"key": activity,
	"general": false,
	"boundary": false,
	"home_geography": false,
	"status": "current",
	"overrides": [],
	"disputes": [],
	"cloud": tenant.cloud,
	"countries": {},
	"anywhere": true,
	"conditions": [],
	"past": false,
	"editions": [{
		"since": object.get(integration, "evaluated", null),
		"known": "0000-01-01",
		"from": "0000-01-01",
		"until": "9999-12-31",
		"effective": null,
		"claim": "Declared by the tenant's owner.",
		"data": ["customer-data"],
		"places": integration[activity],
		"certainty": "stated",
		"citations": [{
			"title": "Evaluation by the tenant's owner",
			"url": object.get(integration, "evidence", null),
			"dated": object.get(integration, "evaluated", null),
			"read": object.get(integration, "evaluated", null),
			"copy": null,
			"checked": null,
			"section": null,
			"confirmed": false,
			"url_inferred": false,
		}],
	}],
}
