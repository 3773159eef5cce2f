# Microsoft Entra application proxy, as Microsoft documents it.
package residency.features.entra.application_proxy

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra application proxy",
	"product": "Microsoft Entra ID",
	"aliases": ["Azure AD Application Proxy"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
	"options": {
		"connector_group_region": {
			"type": "set",
			"values": ["default", "chosen"],
			"about": "Whether connector groups run in the default region, in a region chosen for them, or both.",
		},
		"configured_places": {
			"type": "places",
			"about": "Where the regions chosen for connector groups are.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Metadata on tenant and connectors and configuration data are kept in Azure SQL, listed as in the geo-location.",
	"data": ["connector-metadata", "application-configuration"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "16:4bc54da47a1ab669",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "15:feb4aae25aaa6f46",
		},
	],
}

facts["all_processing_default"] := {
	"claim": "By default, traffic goes through service instances in the tenant's region or the one closest to it; for a tenant in the United Kingdom these are in European datacenters.",
	"when": {"connector_group_region": ["default"]},
	"data": ["application-traffic"],
	"processing": ["tenant-geo", "service-location"],
	"certainty": "may",
	"citations": [
		{
			"source": source.application_proxy_topology,
			"section": "Optimize connector groups to use closest application proxy cloud service",
			"passage": "13:0684bf45564f2b4b",
		},
		{
			"source": source.application_proxy_topology,
			"section": "Optimize connector groups to use closest application proxy cloud service",
			"passage": "10:a99d9a919f5930c6",
		},
	],
}

facts["all_processing_chosen"] := {
	"claim": "A connector group set to another region sends its traffic through service instances in that region.",
	"when": {"connector_group_region": ["chosen"]},
	"data": ["application-traffic"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.application_proxy_topology,
			"section": "Optimize connector groups to use closest application proxy cloud service",
			"passage": "20:be87c40b986eeece",
		},
	],
}

facts["eu_optional_egress"] := {
	"claim": "For European customers, advanced routing that the customer chooses can take user account data, usage data and application configuration out of the EU commitments.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"when": {"connector_group_region": ["chosen"]},
	"data": ["user-account-data", "usage-data", "application-configuration"],
	"processing": ["customer-configured"],
	"certainty": "may",
	"since": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "19:69650fea9ef944e7",
		},
		{
			"source": source.data_storage_europe_2025_01_07,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "19:69650fea9ef944e7",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "19:851da4e6b97e716c",
		},
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Optional service capabilities that transfer data out of the EU Data Residency and EU Data Boundary",
			"passage": "18:c5abcd3250e84cc1",
		},
	],
}
