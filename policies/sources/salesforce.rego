# METADATA
# scope: package
# title: Documents of Salesforce
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.salesforce

eu_operating_zone := {
	"title": "Hyperforce European Operation Zone",
	"url": "https://www.salesforce.com/uk/platform/data-residence-eu-oz/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

trust_and_compliance := {
	"title": "Trust and Compliance Documentation",
	"url": "https://www.salesforce.com/company/legal/trust-and-compliance-documentation/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
