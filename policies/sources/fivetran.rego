# METADATA
# scope: package
# title: Documents of Fivetran
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.fivetran

events := {
	"title": "Events",
	"url": "https://fivetran.com/docs/events",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
