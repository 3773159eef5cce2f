# METADATA
# scope: package
# title: Documents of monday.com
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.monday

data_residency := {
	"title": "Data residency: where your data is stored",
	"url": "https://support.monday.com/hc/en-us/articles/4404392703250-Data-residency",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

eu_data_residency_earlier := {
	"title": "EU data residency (an earlier edition)",
	"url": "https://support.monday.com/hc/en-us/articles/4404392703250-EU-data-residency",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

privacy := {
	"title": "Privacy at monday.com",
	"url": "https://monday.com/trustcenter/privacy",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
