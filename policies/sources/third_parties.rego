# METADATA
# scope: package
# title: Documents of third parties
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.third_parties

planning_azure_services_by_location := {
	"title": "Planning Azure Services by Location (quotes the older Azure data center map text)",
	"url": "https://roykim.ca/2018/01/06/planning-azure-services-by-location/",
	"dated": "2018-01-06",
	"verified": "2026-11-23",
	"url_inferred": false,
}

project_perception_microsoft_security_agents_documentation := {
	"title": "Project Perception (Microsoft security agents) documentation",
	"url": "",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": false,
}

microsofts_eu_data_boundary_project_still_in_development_wha := {
	"title": "Microsoft's EU Data Boundary project still in development (news summary)",
	"url": "https://www.dawnliphardt.com/microsofts-eu-data-boundary-project-still-in-development-what-you-need-to-know/",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": false,
}

microsoft_completes_eu_data_boundary_a_milestone_in_cloud_se := {
	"title": "Microsoft completes EU Data Boundary (news)",
	"url": "https://www.windowsnews.ai/article/microsoft-completes-eu-data-boundary-a-milestone-in-cloud-security-and-compliance.354161",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": false,
}

microsoft_eu_data_boundary_service := {
	"title": "Microsoft EU Data Boundary Service (licensing blog on the January 2023 Product Terms)",
	"url": "https://cloudywithachanceoflicensing.com/2023/01/05/microsoft-eu-data-boundary-service/",
	"dated": "2023-01-05",
	"verified": "2026-11-23",
	"url_inferred": false,
}

google_workspace_user_guide_9781801073004 := {
	"title": "Google Workspace User Guide, segregation of data by regions (book chapter)",
	"url": "https://packtpub.com/en-be/product/google-workspace-user-guide-9781801073004",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": false,
}

best_auth0_region_for_asia_tokyo := {
	"title": "Choosing an Auth0 region for Tokyo (blog)",
	"url": "https://dev.classmethod.jp/saas/best-auth0-region-for-asia-tokyo",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": false,
}

okta_fga_region_choice_for_tokyo_blog := {
	"title": "Okta FGA region choice for Tokyo (blog)",
	"url": "https://dev.classmethod.jp/",
	"dated": "2024-08-16",
	"verified": "2026-11-23",
	"url_inferred": false,
}

okta_fga_private_cloud := {
	"title": "Auth0 FGA Private Cloud on AWS",
	"url": "https://docs.fga.dev/okta-fga-private-cloud",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": false,
}

enterprise_data_residency := {
	"title": "GitHub Enterprise Cloud data residency product page",
	"url": "https://github.com/enterprise/data-residency",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": false,
}
