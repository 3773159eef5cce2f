# METADATA
# scope: package
# title: Switzerland, as a source
# description: Documents of the Federal Office of Justice of Switzerland.
package residency.sources.switzerland

recognised_states := {
	"title": "Recognition by Switzerland of States that guarantee an adequate level of data protection",
	"url": "https://www.bj.admin.ch/bj/en/home/staat/datenschutz/internationales/anerkennung-staaten.html",
	"dated": null,
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
