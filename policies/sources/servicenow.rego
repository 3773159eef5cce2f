# METADATA
# scope: package
# title: Documents of ServiceNow
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.servicenow

business_continuity := {
	"title": "Business Continuity and Disaster Recovery",
	"url": "https://www.servicenow.com/company/trust/availability-performance-and-scalability/global-operations/business-continuity-and-disaster-recovery.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

generative_ai_controller := {
	"title": "Generative AI Controller",
	"url": "https://www.servicenow.com/docs/r/intelligent-experiences/generative-ai-controller/generative-ai-controller.html",
	"dated": "2026-03-12",
	"read": "2026-11-29",
	"copy": "2026-06-25",
	"checked": null,
	"url_inferred": false,
}

protected_platform_singapore := {
	"title": "ServiceNow Protected Platform Singapore: information security overview",
	"url": "https://www.servicenow.com/jp/standard/resource-center/white-paper/wp-spp-singapore.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
