# Azure Monitor (parts outside a workspace), as Microsoft documents it.
package residency.features.azure.monitor.platform

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Monitor (parts outside a workspace)",
	"product": "Azure Monitor",
	"aliases": ["Azure Monitor alerts", "Azure Monitor metrics"],
	"general": [
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
}

facts["all_storage"] := {
	"claim": "Azure Monitor is named as an example of a non-regional service: unless specified otherwise, customer data is stored and processed in any Microsoft datacentre of the public Azure regions.",
	"data": ["customer-data"],
	"storage": ["azure-public-regions"],
	"processing": ["azure-public-regions"],
	"certainty": "may",
	"citations": [{"source": source.sovereignty_data_residency, "section": "Data residency in Azure"}],
}
