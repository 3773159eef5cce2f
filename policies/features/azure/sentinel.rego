# Microsoft Sentinel, as Microsoft documents it.
package residency.features.azure.sentinel

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Sentinel",
	"product": "Microsoft Sentinel",
	"aliases": ["Azure Sentinel", "SIEM"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"workspace_region": {
			"type": "region",
			"settles": "region",
			"about": "The region of the Log Analytics workspace that Sentinel runs on.",
		},
		"defender_portal": {
			"type": "boolean",
			"about": "Whether Sentinel has been onboarded to the Microsoft Defender portal.",
		},
		"defender_regions": {
			"type": "places",
			"settles": "service-location",
			"about": "The countries of the regions of Microsoft Defender XDR: those specified on onboarding to its portal, or those in use before.",
		},
		"shared_with": {
			"type": "set",
			"values": ["defender-xdr", "security-copilot"],
			"about": "Which of these is in use in the tenant, so that Sentinel may share data with it.",
		},
		"replication": {"type": "boolean", "about": "Whether the workspace is replicated to a second region."},
		"replication_region": {"type": "region", "settles": "customer-configured", "about": "The second region."},
	},
}

facts["raw_storage"] := {
	"claim": "Microsoft Sentinel stores the data that it uses, customer data included, in the region of its Log Analytics workspace.",
	"data": ["customer-data", "logs"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "15:994c61a4f581a70d"},
		{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location", "passage": "12:5eac2c4edb6cc196"},
	],
}

facts["unlisted_region_storage"] := {
	"claim": "No place found for workspaces in a region that the page does not list as supported.",
	"unless": {"workspace_region": ["canadacentral", "canadaeast", "centralus", "eastus", "eastus2", "northcentralus", "southcentralus", "westus", "westus2", "westus3", "westcentralus", "brazilsouth", "brazilsoutheast", "eastasia", "southeastasia", "centralindia", "jioindiawest", "jioindiacentral", "israelcentral", "japaneast", "japanwest", "koreacentral", "koreasouth", "qatarcentral", "uaecentral", "uaenorth", "northeurope", "westeurope", "francecentral", "francesouth", "germanywestcentral", "italynorth", "norwayeast", "norwaywest", "swedencentral", "switzerlandnorth", "switzerlandwest", "uksouth", "ukwest", "australiacentral", "australiacentral2", "australiaeast", "australiasoutheast", "southafricanorth"]},
	"data": ["customer-data", "logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.sentinel_data_residency, "section": "Supported regions"}],
}

facts["replication_storage"] := {
	"claim": "Where the workspace is replicated, new logs are also in the second region, and within days the tables of watchlists and threat intelligence; Sentinel goes on with the replica after a switchover.",
	"when": {"replication": [true]},
	"data": ["customer-data", "logs"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{
		"source": source.workspace_replication,
		"section": "Deployment considerations; Data residency requirements; Support for Microsoft Sentinel and other services",
	}],
}

facts["raw_processing_europe"] := {
	"claim": "For workspaces in Europe, Microsoft Sentinel processes customer data in Europe.",
	"when": {"workspace_region": ["europe"]},
	"data": ["customer-data", "logs"],
	"processing": ["microsoft-europe"],
	"certainty": "stated",
	"citations": [
		{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "11:2449be5422aa9d2e"},
		{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location", "passage": "13:717f8e1b6910e091"},
	],
}

facts["raw_processing_israel"] := {
	"claim": "For workspaces in Israel, Microsoft Sentinel processes customer data in Israel.",
	"when": {"workspace_region": ["IL"]},
	"data": ["customer-data", "logs"],
	"processing": ["IL"],
	"certainty": "stated",
	"history": [
		{
			"until": "2024-08-29",
			"claim": "For workspaces outside Europe, those in Israel included, customer data was processed in the United States.",
			"processing": ["US"],
			"citations": [{"source": source.sentinel_data_residency_2024_06_09, "section": "Where Microsoft Sentinel data is stored"}],
		},
	],
	"citations": [
		{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "11:e3ff1077c3082992"},
		{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location", "passage": "13:6d0c5cbd4c3f79d3"},
	],
}

facts["raw_processing_other"] := {
	"claim": "For workspaces outside Europe, Israel and the cloud in China, Microsoft Sentinel processes customer data in a region of the United States.",
	"unless": {"workspace_region": ["europe", "IL"]},
	"data": ["customer-data", "logs"],
	"processing": ["US"],
	"certainty": "stated",
	"since": "2024-06-09",
	"history": [
		{
			"until": "2024-06-09",
			"claim": "Customer data was mostly processed in the workspace's geography, with exceptions such as machine-learning rules that copied data out of it.",
			"processing": ["undocumented"],
			"citations": [{"source": source.sentinel_workspace_architecture_2022, "section": "quoted paragraph on compliance"}],
		},
	],
	"citations": [
		{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "16:b4e086c60be08518"},
		{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location", "passage": "15:00a5f95dc9b84907"},
		{"source": source.sentinel_data_residency_2024_06_09, "section": "Where Microsoft Sentinel data is stored"},
	],
}

facts["raw_us_government"] := {
	"claim": "For workspaces of the US government cloud, which the page lists as supported, raw data is stored in the workspace's region and processed in a US region.",
	"tenants": {"cloud": "us-government"},
	"data": ["customer-data", "logs"],
	"storage": ["region"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.sentinel_data_residency, "section": "Data storage location; Supported regions", "passage": "12:a5f054c8c7911e08"},
		{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location; Supported regions", "passage": "12:a5f054c8c7911e08"},
		{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "16:b4e086c60be08518"},
		{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "15:994c61a4f581a70d"},
	],
}

facts["raw_china"] := {
	"claim": "For workspaces in regions of the cloud in China, raw data was stored in the workspace's region and processed there; Sentinel was retired in that cloud on 2026-08-18.",
	"tenants": {"cloud": "china"},
	"data": ["customer-data", "logs"],
	"storage": ["region"],
	"processing": ["CN"],
	"certainty": "stated",
	"status": "withdrawn",
	"until": "2026-08-18",
	"citations": [{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location; Supported regions", "passage": "15:3c4a42d9f979377e"}],
}

facts["processed_storage"] := {
	"claim": "Outside the Defender portal, incidents, alerts and settings are stored as raw data is: in the region of the workspace.",
	"when": {"defender_portal": [false]},
	"data": ["alerts", "incidents", "service-configuration"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "15:994c61a4f581a70d"},
		{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location", "passage": "16:f89f3f08f8f9c373"},
	],
}

facts["processed_processing_europe"] := {
	"claim": "Outside the Defender portal, incidents, alerts and settings of workspaces in Europe are processed there, as raw data is.",
	"when": {"defender_portal": [false], "workspace_region": ["europe"]},
	"data": ["alerts", "incidents", "service-configuration"],
	"processing": ["microsoft-europe"],
	"certainty": "stated",
	"citations": [
		{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "11:2449be5422aa9d2e"},
		{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location", "passage": "16:f89f3f08f8f9c373"},
	],
}

facts["processed_processing_israel"] := {
	"claim": "Outside the Defender portal, incidents, alerts and settings of workspaces in Israel are processed there, as raw data is.",
	"when": {"defender_portal": [false], "workspace_region": ["IL"]},
	"data": ["alerts", "incidents", "service-configuration"],
	"processing": ["IL"],
	"certainty": "stated",
	"citations": [
		{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "11:e3ff1077c3082992"},
		{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location", "passage": "16:f89f3f08f8f9c373"},
	],
}

facts["processed_processing_other"] := {
	"claim": "Outside the Defender portal, incidents, alerts and settings of workspaces elsewhere are processed in a US region, as raw data is.",
	"when": {"defender_portal": [false]},
	"unless": {"workspace_region": ["europe", "IL"]},
	"data": ["alerts", "incidents", "service-configuration"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "16:b4e086c60be08518"},
		{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location", "passage": "16:f89f3f08f8f9c373"},
	],
}

facts["defender_portal_processing"] := {
	"claim": "Once onboarded to the Defender portal, data might be processed in regions specified during onboarding, or in those of Microsoft Defender XDR, which another page tells.",
	"when": {"defender_portal": [true]},
	"data": ["customer-data", "logs", "alerts", "incidents", "service-configuration"],
	"processing": ["service-location"],
	"certainty": "may",
	"history": [
		{
			"until": "2026-08-18",
			"claim": "Once onboarded to the Defender portal, incidents, alerts and settings might be processed in regions of Microsoft Defender XDR.",
			"data": ["alerts", "incidents", "service-configuration"],
			"processing": ["service-location"],
			"citations": [{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location"}],
		},
	],
	"citations": [{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "14:6668064ec6aab41a"}],
}

facts["defender_portal_storage"] := {
	"claim": "Once onboarded to the Defender portal, incidents, alerts and settings might be stored in regions of Microsoft Defender XDR, said the edition of 2024; that of 2026 promises for raw data alone that its place does not change.",
	"when": {"defender_portal": [true]},
	"data": ["alerts", "incidents", "service-configuration"],
	"storage": ["service-location"],
	"certainty": "may",
	"citations": [
		{"source": source.sentinel_data_residency_2024_08_29, "section": "Data storage location", "passage": "15:a7e6761dbab25e36"},
		{"source": source.sentinel_data_residency, "section": "Data storage location", "passage": "8:4a91144458c1701f"},
	],
}

facts["sharing"] := {
	"claim": "Microsoft Sentinel may share data, customer data included, with Microsoft Defender XDR; the page does not say where that processes it.",
	"when": {"shared_with": ["defender-xdr"]},
	"data": ["customer-data"],
	"processing": ["service-location"],
	"certainty": "may",
	"citations": [
		{"source": source.sentinel_data_residency, "section": "Data sharing for Microsoft Sentinel", "passage": "11:9f217fca51d8ddcb"},
		{"source": source.sentinel_data_residency_2024_08_29, "section": "Data sharing for Microsoft Sentinel", "passage": "11:9f217fca51d8ddcb"},
	],
}

facts["security_copilot_sharing"] := {
	"claim": "Microsoft Sentinel may share data, customer data included, with Security Copilot; the page does not say where that keeps and processes it.",
	"when": {"shared_with": ["security-copilot"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.sentinel_data_residency, "section": "Data sharing for Microsoft Sentinel", "passage": "11:9f217fca51d8ddcb"}],
}
