# METADATA
# scope: package
# title: Japan, as a source
# description: Documents of the Personal Information Protection Commission of Japan.
package residency.sources.japan

# Read in a copy at another address.
cross_border_transfers := {
	"title": "Data transfers between Japan and the EU and between Japan and the United Kingdom, in Japanese",
	"url": "https://www.ppc.go.jp/enforcement/cooperation/cooperation/sougoninshou/",
	"dated": null,
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}
