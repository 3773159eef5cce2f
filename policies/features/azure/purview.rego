# Microsoft Purview Data Map, as Microsoft documents it.
package residency.features.azure.purview

import data.residency.sources.microsoft as source

# The edition read is the last before the product became Microsoft Purview, and no
# later statement was found.
feature := {
	"name": "Microsoft Purview Data Map",
	"product": "Microsoft Azure",
	"aliases": ["Azure Purview"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the account."}},
}

# The page counts these names among customer data.
facts["object_names_storage"] := {
	"claim": "Certain table names, file paths and object paths of scanned sources are stored in the United States.",
	"data": ["file-metadata"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.purview_overview, "section": "In-region data residency"}],
}

facts["other_storage"] := {
	"claim": "Apart from these names and paths, all other customer data can be kept in a single region, in every geography.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "may",
	"citations": [{"source": source.purview_overview, "section": "In-region data residency"}],
}
