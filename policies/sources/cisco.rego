# METADATA
# scope: package
# title: Documents of Cisco
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.cisco

webex_data_residency := {
	"title": "Data Residency in Webex",
	"url": "https://help.webex.com/en-us/oybc4fb/Data-Residency-in-Webex",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
