# METADATA
# scope: package
# title: Documents of third parties
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.third_parties

microsoft_completes_eu_data_boundary_a_milestone_in_cloud_se := {
	"title": "Microsoft completes EU Data Boundary (news)",
	"url": "https://www.windowsnews.ai/article/microsoft-completes-eu-data-boundary-a-milestone-in-cloud-security-and-compliance.354161",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

microsoft_eu_data_boundary_service := {
	"title": "Microsoft EU Data Boundary Service (licensing blog on the January 2023 Product Terms)",
	"url": "https://cloudywithachanceoflicensing.com/2023/01/05/microsoft-eu-data-boundary-service/",
	"dated": "2023-01-05",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
