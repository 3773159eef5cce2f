# METADATA
# scope: package
# title: Documents of SAP
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.sap

btp_regions := {
	"title": "SAP BTP: Regions",
	"url": "https://github.com/SAP-docs/btp-cloud-platform/blob/main/docs/10-concepts/regions-350356d.md",
	"dated": null,
	"read": "2026-11-29",
	"copy": "2026-08-07",
	"checked": null,
	"url_inferred": false,
}

btp_cloud_foundry_regions := {
	"title": "SAP BTP: Regions and API Endpoints Available for the Cloud Foundry Environment",
	"url": "https://github.com/SAP-docs/btp-cloud-platform/blob/main/docs/10-concepts/regions-and-api-endpoints-available-for-the-cloud-foundry-environment-f344a57.md",
	"dated": null,
	"read": "2026-11-29",
	"copy": "2026-08-07",
	"checked": null,
	"url_inferred": false,
}

btp_kyma_parameters := {
	"title": "SAP BTP: Provisioning and Updating Parameters in the Kyma Environment",
	"url": "https://github.com/SAP-docs/btp-cloud-platform/blob/main/docs/50-administration-and-ops/provisioning-and-updating-parameters-in-the-kyma-environment-e2e13bf.md",
	"dated": null,
	"read": "2026-11-29",
	"copy": "2026-08-07",
	"checked": null,
	"url_inferred": false,
}
