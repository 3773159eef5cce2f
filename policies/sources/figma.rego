# METADATA
# scope: package
# title: Documents of Figma
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.figma

subprocessors := {
	"title": "Figma Subprocessors",
	"url": "https://www.figma.com/sub-processors/",
	"dated": "2023-10-04",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
