# Azure Arc-enabled servers, as Microsoft documents it.
package residency.features.azure.arc.servers

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Arc-enabled servers",
	"product": "Azure Arc",
	"aliases": ["Arc servers", "Hybrid compute", "connected machine agent"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the Arc machine resource."},
	},
}

facts["all_storage"] := {
	"claim": "By default, customer data of Azure Arc-enabled servers stays in the region of the Arc resource; so does metadata of the machine, such as its name and operating system.",
	"data": ["customer-data", "resource-metadata"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.arc_servers_overview, "section": "Data residency; Supported regions", "passage": "22:396dce3e5016d64f"}],
}

# The page says both; the places add up to no more than the geography.
facts["at_rest_geography"] := {
	"claim": "Another section of the page says only that data at rest is stored within the Azure geography that contains the region.",
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"disputes": ["all_storage"],
	"citations": [{"source": source.arc_servers_overview, "section": "Supported regions", "passage": "14:30a7b505a6d78e80"}],
}
