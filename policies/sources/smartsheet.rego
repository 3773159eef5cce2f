# METADATA
# scope: package
# title: Documents of Smartsheet
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.smartsheet

data_residency := {
	"title": "Data residency in Smartsheet Regions",
	"url": "https://help.smartsheet.com/articles/2483116-data-residency",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_access_and_transfers := {
	"title": "Data Access and Transfers",
	"url": "https://www.smartsheet.com/data-access-and-transfers",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
