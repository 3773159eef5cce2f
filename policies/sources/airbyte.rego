# METADATA
# scope: package
# title: Documents of Airbyte
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.airbyte

data_residency := {
	"title": "Set data residency",
	"url": "https://docs.airbyte.com/cloud/managing-airbyte-cloud/manage-data-residency",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
