# Azure Health Data Services (FHIR, DICOM), as Microsoft documents it.
package residency.features.azure.health_data_services

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Health Data Services (FHIR, DICOM)",
	"product": "Microsoft Azure",
	"aliases": ["Azure API for FHIR", "FHIR service", "DICOM service"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the workspace."}},
}

facts["all"] := {
	"claim": "A resource and all its operations stay associated with the region picked for it, and there is no recovery across regions; we take its data and backups to be there.",
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.health_data_services_bcdr, "section": "Overview of BCDR in Azure Health Data Services"}],
}
