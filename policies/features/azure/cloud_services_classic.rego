# Azure Cloud Services (classic), as Microsoft documents it.
package residency.features.azure.cloud_services_classic

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Cloud Services (classic)",
	"product": "Microsoft Azure",
	"aliases": ["web and worker roles"],
	"lifecycle": "Retired on 2024-08-31.",
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the cloud service."},
	},
}

# The date of the page is not recorded; by its product names it is of about 2020.
facts["packages_storage"] := {
	"claim": "Deployment packages of web and worker roles were backed up to the United States, whatever the region.",
	"data": ["deployment-packages"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.global_infrastructure_data_residency, "section": "Data storage for regional services"}],
}
