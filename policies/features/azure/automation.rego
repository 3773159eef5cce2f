# Azure Automation, as Microsoft documents it.
package residency.features.azure.automation

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Automation",
	"product": "Microsoft Azure",
	"aliases": ["Automation account", "runbooks", "Hybrid Runbook Worker"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the Automation account."},
	},
}

facts["all_storage"] := {
	"claim": "Azure Automation stores customer data in the region of the account and continuously backs up a complete copy to the paired region.",
	"unless": {"region": ["brazilsouth", "southeastasia"]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.automation_managing_data, "section": "Geo-replication in Azure Automation", "passage": "10:d83eba91ccaa5b95"}, {"source": source.automation_managing_data, "section": "Geo-replication in Azure Automation", "passage": "15:5386fa8cb7317b09"}],
}

facts["single_region_storage"] := {
	"claim": "In Brazil South and Southeast Asia, Azure Automation stores data in the region of the account only.",
	"when": {"region": ["brazilsouth", "southeastasia"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.automation_managing_data, "section": "Geo-replication in Azure Automation", "passage": "13:533c7197c5e958dc"}],
}
