# METADATA
# scope: package
# title: Documents of Dropbox
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.dropbox

physical_location := {
	"title": "Var lagras mina data?",
	"url": "https://help.dropbox.com/sv-se/security/physical-location-data-storage",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sign_data_residency := {
	"title": "Data residency (Dropbox Sign)",
	"url": "https://faq.hellosign.com/hc/en-us/articles/360043538351-Data-residency",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
