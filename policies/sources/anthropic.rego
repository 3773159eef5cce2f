# METADATA
# scope: package
# title: Documents of Anthropic
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.anthropic

data_residency := {
	"title": "Data residency - Claude Platform Docs",
	"url": "https://platform.claude.com/docs/en/manage-claude/data-residency",
	"dated": null,
	"read": "2026-11-29",
	"copy": "2026-09-26",
	"checked": null,
	"url_inferred": false,
}

processor_or_controller := {
	"title": "Does Anthropic act as a Data Processor or Controller?",
	"url": "https://support.anthropic.com/en/articles/9267385-does-anthropic-act-as-a-data-processor-or-controller",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
