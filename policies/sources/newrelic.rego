# METADATA
# scope: package
# title: Documents of New Relic
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.newrelic

choose_data_center := {
	"title": "Choose your data center",
	"url": "https://docs.newrelic.com/docs/accounts/accounts-billing/account-setup/choose-your-data-center/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

choose_data_center_earlier := {
	"title": "Choose your data center (US or EU) (an earlier edition)",
	"url": "https://docs.newrelic.com/docs/accounts/accounts-billing/account-setup/choose-your-data-center",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
