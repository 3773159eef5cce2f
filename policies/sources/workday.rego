# METADATA
# scope: package
# title: Documents of Workday
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.workday

sovereignty_regimes := {
	"title": "One Continent, Many Sovereignty Regimes",
	"url": "https://blog.workday.com/en-gb/one-continent-many-sovereignty-regimes.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

security_trust := {
	"title": "Security and Trust",
	"url": "https://www.workday.com/en-gb/why-workday/security-trust.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
