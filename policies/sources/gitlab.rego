# METADATA
# scope: package
# title: Documents of GitLab
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.gitlab

dedicated_data_residency := {
	"title": "GitLab Dedicated: Data residency and high availability",
	"url": "https://docs.gitlab.com/subscriptions/gitlab_dedicated/data_residency_and_high_availability/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

gitlab_regions := {
	"title": "GitLab Regions (epic 6037 of gitlab-org)",
	"url": "https://gitlab.com/groups/gitlab-org/-/epics/6037",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

validate_data_residency := {
	"title": "Validate data residency requirements (issue 325504 of gitlab-org/gitlab)",
	"url": "https://gitlab.com/gitlab-org/gitlab/-/issues/325504",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

ai_gateway := {
	"title": "AI Gateway",
	"url": "https://docs.gitlab.com/user/gitlab_duo/gateway",
	"dated": null,
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
