# METADATA
# scope: package
# title: Documents of Miro
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.miro

data_residency := {
	"title": "Data residency",
	"url": "https://help.miro.com/hc/en-us/articles/23084283851026",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
