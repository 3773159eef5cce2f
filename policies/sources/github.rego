# METADATA
# scope: package
# title: Documents of GitHub
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.github

about_github_enterprise_cloud_with_data_residency := {
	"title": "About GitHub Enterprise Cloud with data residency",
	"url": "https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/about-github-enterprise-cloud-with-data-residency",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

about_storage_of_your_data_with_data_residency := {
	"title": "About storage of your data with data residency",
	"url": "https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/about-storage-of-your-data-with-data-residency",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

admin_data_residency := {
	"title": "GitHub Enterprise Cloud with data residency: available regions",
	"url": "https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

github_copilot_with_data_residency := {
	"title": "GitHub Copilot with data residency",
	"url": "https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/github-copilot-with-data-residency",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_residency_product := {
	"title": "GitHub Enterprise Cloud - Your code, your choice (data residency product page)",
	"url": "https://github.com/enterprise/data-residency",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

copilot_model_hosting := {
	"title": "Hosting of models for GitHub Copilot",
	"url": "https://docs.github.com/en/copilot/reference/ai-models/model-hosting",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

github_hosted_runners := {
	"title": "GitHub-hosted runners reference",
	"url": "https://docs.github.com/en/actions/reference/runners/github-hosted-runners",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}
