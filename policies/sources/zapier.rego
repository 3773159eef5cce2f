# METADATA
# scope: package
# title: Documents of Zapier
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.zapier

data_privacy_security_faqs := {
	"title": "Data Privacy & Security FAQs",
	"url": "https://zapier.com/help/account/data-management/data-privacy-security-faqs",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
