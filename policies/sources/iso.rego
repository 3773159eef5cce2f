# METADATA
# scope: package
# title: ISO, as a source
# description: Documents about the country codes of ISO 3166.
package residency.sources.iso

iso_3166_1 := {
	"title": "ISO 3166-1 country codes, in the iso-codes data set 4.15.0",
	"url": "https://salsa.debian.org/iso-codes-team/iso-codes",
	"dated": "2023-04-27",
	"read": "2026-11-24",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
