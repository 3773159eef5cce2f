# METADATA
# scope: package
# title: Documents of Airtable
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.airtable

data_residency := {
	"title": "Data residency at Airtable",
	"url": "https://support.airtable.com/docs/data-residency-at-airtable",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

european_data_residency := {
	"title": "European data residency at Airtable",
	"url": "https://support.airtable.com/docs/de/european-data-residency-at-airtable",
	"dated": "2024-05-23",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
