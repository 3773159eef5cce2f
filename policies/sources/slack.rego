# METADATA
# scope: package
# title: Documents of Slack
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.slack

data_residency := {
	"title": "Data residency for Slack",
	"url": "https://slack.com/help/articles/360035633934",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_residency_earlier := {
	"title": "Data residency for Slack (an earlier edition)",
	"url": "https://slack.com/help/articles/360035633934-Data-residency-for-Slack",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
