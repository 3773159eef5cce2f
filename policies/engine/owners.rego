# METADATA
# scope: package
# title: Owners' statements
# description: >-
#   What the tenant's owner says, in the document or by what is deployed, in the shape
#   of what vendors say. It is about all data, and holds on any day.
package residency.engine.owners

import data.residency.engine.tenant

# METADATA
# description: A statement of a feature, by its key, with the since, claim, places and citations that are given.
statement(id, key, said) := {
	"id": concat("/", [id, key]),
	"key": key,
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
	"editions": [object.union(
		{
			"known": "0000-01-01",
			"from": "0000-01-01",
			"until": "9999-12-31",
			"effective": null,
			"data": ["customer-data"],
			"certainty": "stated",
		},
		said,
	)],
}

# METADATA
# description: What is no document that somebody read, cited by its title.
citation(title) := {
	"title": title,
	"url": null,
	"dated": null,
	"read": null,
	"copy": null,
	"checked": null,
	"section": null,
	"confirmed": false,
	"url_inferred": false,
}
