# METADATA
# scope: package
# title: Documents of Okta
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.okta

okta_disaster_recovery := {
	"title": "Okta disaster recovery",
	"url": "https://help.okta.com/en-us/Content/Topics/miscellaneous/okta-disaster-recovery.htm",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

public_cloud_service_endpoints := {
	"title": "Auth0 Public Cloud Service Endpoints",
	"url": "https://auth0.com/docs/troubleshoot/customer-support/operational-policies/public-cloud-service-endpoints",
	"dated": null,
	"read": "2026-11-23",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": false,
}

releases := {
	"title": "Auth0 release notes (allow-list update)",
	"url": "https://auth0.com/releases",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

auth0_location_of_processing := {
	"title": "Auth0 Community - Location of Tenant Data Processing",
	"url": "https://community.auth0.com/t/location-of-tenant-data-processing/104690",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

auth0_create_tenants := {
	"title": "Auth0 - Create Tenants",
	"url": "https://auth0.com/docs/get-started/auth0-overview/create-tenants",
	"dated": null,
	"read": "2026-11-25",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": false,
}

fga_private_cloud := {
	"title": "Auth0 FGA Private Cloud on AWS",
	"url": "https://docs.fga.dev/private-cloud",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

openfga_vs_auth0_fga := {
	"title": "Auth0 FGA vs OpenFGA - what is the difference?",
	"url": "https://docs.fga.dev/openfga-vs-auth0-fga",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
