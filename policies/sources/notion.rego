# METADATA
# scope: package
# title: Documents of Notion
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.notion

data_residency := {
	"title": "Data residency for Notion",
	"url": "https://www.notion.com/help/data-residency",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}
