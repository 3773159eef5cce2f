# METADATA
# scope: package
# title: Documents of UiPath
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.uipath

global_cloud_regions := {
	"title": "Global cloud regions",
	"url": "https://docs.uipath.com/test-cloud/automation-cloud/latest/admin-guide/global-cloud-regions",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
