# METADATA
# scope: package
# title: Documents of MongoDB
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.mongodb

atlas_data_processing := {
	"title": "Atlas Data Processing",
	"url": "https://www.mongodb.com/docs/atlas/atlas-data-processing/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
