# METADATA
# scope: package
# title: United Kingdom, as a source
# description: Legislation of the United Kingdom.
package residency.sources.united_kingdom

adequacy_of_the_united_states := {
	"title": "The Data Protection (Adequacy) (United States of America) Regulations 2023",
	"url": "https://legislation.gov.uk/uksi/2023/1028/data.html",
	"dated": "2023-09-21",
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
