# Collaboration between tenants, as Microsoft documents it.
package residency.features.entra.multi_tenant_collaboration

import data.residency.sources.microsoft as source

feature := {
	"name": "Multitenant collaboration",
	"product": "Microsoft Entra ID",
	"aliases": [
		"multitenant organizations",
		"MTO",
		"cross-tenant synchronization",
		"multitenant applications",
		"B2B direct connect",
	],
	"options": {
		"partner_places": {
			"type": "places",
			"about": "Where the other tenants of the collaboration are.",
		},
	},
}

facts["all_cross_tenant_sync"] := {
	"claim": "Cross-tenant synchronisation writes chosen users and security groups into the target tenant, which may also be in another cloud.",
	"data": ["user-account-data", "groups"],
	"storage": ["partner-tenant-geo"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.cross_tenant_synchronization,
			"section": "Frequently asked questions: object types, clouds",
		},
	],
}

facts["eu_optional_egress"] := {
	"claim": "For European customers, collaboration with tenants outside the EU may store and process user, device and usage data and configuration where the other tenant is.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["user-account-data", "device-account-data", "usage-data", "service-configuration"],
	"storage": ["partner-tenant-geo"],
	"processing": ["partner-tenant-geo"],
	"certainty": "may",
	"since": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "19:34da4fd14d36c3e0",
		},
		{
			"source": source.data_storage_europe,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "11:3516ad6f5b555a5f",
		},
		{
			"source": source.data_storage_europe_2025_01_07,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "19:34da4fd14d36c3e0",
		},
		{
			"source": source.data_storage_europe_2025_01_07,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "11:3516ad6f5b555a5f",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "19:f108487768786115",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "11:3516ad6f5b555a5f",
		},
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "10:79a7bfc0d4db83ad",
		},
	],
}
