# METADATA
# scope: package
# title: Documents of Databricks
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.databricks

designated_services := {
	"title": "Databricks Designated Services (AWS)",
	"url": "https://docs.databricks.com/aws/en/resources/designated-services",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

geos_gcp := {
	"title": "Databricks Geos: Residência de dados (Google Cloud)",
	"url": "https://docs.databricks.com/gcp/pt/resources/databricks-geos",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

geos_aws := {
	"title": "Databricks Geos: データ所在地 (AWS)",
	"url": "https://docs.databricks.com/ja/resources/databricks-geos.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
