# Microsoft Sentinel data lake and graph, as Microsoft documents it.
package residency.features.azure.sentinel.data_lake

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Sentinel data lake and graph",
	"product": "Microsoft Sentinel",
	"aliases": ["Sentinel graph", "security data lake"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the primary Sentinel workspace."}},
}

facts["all_storage"] := {
	"claim": "The lake is in the region of the primary workspace; all workspaces of that region that are connected to Defender are attached, and none can be left out.",
	"when": {"region": ["canadacentral", "centralus", "eastus", "eastus2", "southcentralus", "westus2", "southeastasia", "centralindia", "israelcentral", "japaneast", "northeurope", "westeurope", "francecentral", "italynorth", "switzerlandnorth", "uksouth", "australiaeast"]},
	"data": ["logs", "customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.sentinel_lake_onboarding,
			"section": "Prerequisites; Existing Microsoft Sentinel workspaces",
		},
		{"source": source.sentinel_data_residency, "section": "Supported regions", "passage": "14:ec327182003255f9"},
	],
}

facts["assets_storage"] := {
	"claim": "Asset data of Entra, Microsoft 365 and Resource Graph is brought into that region too, even if it is kept elsewhere: onboarding counts as consent.",
	"data": ["user-account-data", "resource-metadata"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.sentinel_lake_onboarding, "section": "How data is added and stored during onboarding"}],
}

facts["unlisted_region_storage"] := {
	"claim": "No place found for primary workspaces in a region that the page does not list for the data lake, such as Japan West: the lake must be in the region of the workspace.",
	"unless": {"region": ["canadacentral", "centralus", "eastus", "eastus2", "southcentralus", "westus2", "southeastasia", "centralindia", "israelcentral", "japaneast", "northeurope", "westeurope", "francecentral", "italynorth", "switzerlandnorth", "uksouth", "australiaeast"]},
	"data": ["logs", "customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.sentinel_data_residency, "section": "Supported regions"}],
}
