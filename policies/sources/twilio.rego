# METADATA
# scope: package
# title: Documents of Twilio
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.twilio

regions := {
	"title": "Twilio Regions",
	"url": "https://www.twilio.com/docs/global-infrastructure/understanding-twilio-regions",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sms_eu_data_residency := {
	"title": "SMS Data Residency in EU",
	"url": "https://www.twilio.com/docs/global-infrastructure/sms-eu-data-residency",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

regional_segment := {
	"title": "Regional Segment",
	"url": "https://segment.com/docs/guides/regional-segment/",
	"dated": null,
	"read": "2026-11-29",
	"copy": "2025-11-07",
	"checked": null,
	"url_inferred": false,
}
