# Azure Health Data Services (FHIR, DICOM), as Microsoft documents it.
package residency.features.azure.health_data_services

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Health Data Services (FHIR, DICOM)",
	"product": "Microsoft Azure",
	"aliases": ["Azure API for FHIR"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the workspace."}},
}

facts["all_storage"] := {
	"claim": "No place found in the overview of Azure Health Data Services.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.health_data_services_overview, "section": "page"}],
}
