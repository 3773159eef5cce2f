# METADATA
# scope: package
# title: Documents of HubSpot
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.hubspot

multi_region := {
	"title": "Our Journey to Multi-Region: An Introduction",
	"url": "https://product.hubspot.com/blog/developing-an-eu-data-center",
	"dated": "2022-03-23",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
