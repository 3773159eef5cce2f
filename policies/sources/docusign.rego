# METADATA
# scope: package
# title: Documents of Docusign
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.docusign

data_residency := {
	"title": "Data residency",
	"url": "https://www.docusign.com/privacy/data-residency",
	"dated": "2026-04-14",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_residency_earlier := {
	"title": "Data residency (an earlier edition)",
	"url": "https://www.docusign.com/privacy/data-residency?ref=runtime.news",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
