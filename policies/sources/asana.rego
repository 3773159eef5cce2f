# METADATA
# scope: package
# title: Documents of Asana
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.asana

data_residency := {
	"title": "Data Residency för Asana",
	"url": "https://help.asana.com/hc/sv/articles/14250600274075-Data-Residency-f%C3%B6r-Asana",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
