# METADATA
# scope: package
# title: Documents of Snowflake
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.snowflake

supported_regions := {
	"title": "Supported cloud regions",
	"url": "https://docs.snowflake.com/en/user-guide/intro-regions",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cross_region_inference := {
	"title": "Cross-region inference",
	"url": "https://docs.snowflake.com/en/user-guide/snowflake-cortex/cross-region-inference",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cross_region_inference_earlier := {
	"title": "Cross-region inference (an earlier edition)",
	"url": "https://docs.snowflake.com/en/user-guide/snowflake-cortex/cross-region-inference?lang=pt",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
