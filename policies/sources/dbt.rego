# METADATA
# scope: package
# title: Documents of dbt Labs
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.dbt

access_regions := {
	"title": "Access, Regions, & IP addresses",
	"url": "https://docs.getdbt.com/docs/platform/about-platform/access-regions-ip-addresses",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
