# METADATA
# scope: package
# title: Documents of Mixpanel
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.mixpanel

eu_residency := {
	"title": "EU Residency",
	"url": "https://docs.mixpanel.com/docs/privacy/eu-residency",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

privacy := {
	"title": "Privacy Overview",
	"url": "https://docs.mixpanel.com/docs/privacy",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_residency_in_eu_earlier := {
	"title": "Data Residency in EU (an earlier edition)",
	"url": "https://help.mixpanel.com/hc/en-us/articles/360039135652-Data-Residency-in-EU",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
