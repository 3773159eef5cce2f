# METADATA
# scope: package
# title: United Nations, as a source
# description: Documents of the United Nations Statistics Division.
package residency.sources.un

m49 := {
	"title": "Standard country or area codes for statistical use (M49)",
	"url": "https://unstats.un.org/unsd/methodology/m49/overview/",
	"dated": null,
	"read": "2026-11-24",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
