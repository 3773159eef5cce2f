# Language Understanding (LUIS), as Microsoft documents it.
package residency.features.azure.ai.language_understanding

import data.residency.sources.microsoft as source

feature := {
	"name": "Language Understanding (LUIS)",
	"product": "Azure AI services",
	"aliases": ["LUIS", "Language Understanding Intelligent Service"],
	"lifecycle": "Retired; no new resources since 2023-04-01.",
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the resource."},
	},
}

# The date of the page is not recorded; by its product names it is of about 2020.
# The three are alternatives: the page on data and privacy of 2024 names none.
facts["active_learning_storage"] := {
	"claim": "Data for active learning, such as logged utterances, might be stored in the United States, Europe or Australia, by the authoring region.",
	"data": ["training-data"],
	"storage": ["US", "microsoft-europe", "AU"],
	"certainty": "may",
	"citations": [{"source": source.global_infrastructure_data_residency, "section": "Data storage for regional services"}],
}
