# METADATA
# scope: package
# title: Documents of Zendesk
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.zendesk

data_center_location := {
	"title": "About Data Center Location",
	"url": "https://support.zendesk.com/hc/en-us/articles/4408838409754-About-Data-Center-Location",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_center_location_earlier := {
	"title": "About the Data Center Location add-on (an earlier edition)",
	"url": "https://support.zendesk.com/hc/en-us/articles/4408838409754",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

regional_hosting_policy := {
	"title": "Regional Data Hosting Policy",
	"url": "https://support.zendesk.com/hc/en-us/articles/4408883599130-Regional-Data-Hosting-Policy",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
