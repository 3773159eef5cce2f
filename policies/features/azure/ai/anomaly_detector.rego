# Azure AI Anomaly Detector, as Microsoft documents it.
package residency.features.azure.ai.anomaly_detector

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Anomaly Detector",
	"product": "Azure AI services",
	"aliases": ["Anomaly Detector"],
	"lifecycle": "Retired on 2026-10-01; no new resources since 2023-09-20.",
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the resource."},
	},
}

facts["all_storage"] := {
	"claim": "Anomaly Detector stores no customer data in univariate detection and keeps no training data in multivariate detection.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.anomaly_detector_data_privacy, "section": "How does Anomaly Detector process data?"}],
}

facts["results_storage"] := {
	"claim": "Multivariate detection keeps results in a blob for seven days, and metadata of models until they are deleted. No place found for either.",
	"data": ["reports", "resource-metadata"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.anomaly_detector_data_privacy, "section": "Multivariate detection mode"}],
}
