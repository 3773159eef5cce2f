# METADATA
# scope: package
# title: Documents of Atlassian
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.atlassian

connect_data_residency := {
	"title": "Data residency for Connect apps (Jira Cloud)",
	"url": "https://developer.atlassian.com/cloud/jira/platform/data-residency",
	"dated": "2026-01-29",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

connect_data_residency_confluence := {
	"title": "Data residency for Connect apps (Confluence Cloud)",
	"url": "https://developer.atlassian.com/cloud/confluence/data-residency/",
	"dated": "2025-07-03",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

understand_data_residency := {
	"title": "Understand data residency",
	"url": "https://support.atlassian.com/security-and-access-policies/docs/understand-data-residency/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

forge_data_residency := {
	"title": "Data residency (Forge)",
	"url": "https://developer.atlassian.com/platform/forge/data-residency",
	"dated": "2025-01-13",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

bitbucket_code_security := {
	"title": "Code security in Bitbucket Cloud (Bitbucket blog)",
	"url": "https://bitbucket.org/blog/code-security-cloud",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
