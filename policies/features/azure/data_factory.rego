# Azure Data Factory, as Microsoft documents it.
package residency.features.azure.data_factory

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Data Factory",
	"product": "Microsoft Azure",
	"aliases": ["ADF"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the data factory."},
	},
}

# Data that pipelines move is where its stores are; the page speaks of none.
facts["all_storage"] := {
	"claim": "Azure Data Factory stores metadata such as pipelines and linked services, and data of runs, in its region and copies them to the paired region.",
	"unless": {"region": ["southeastasia", "brazilsouth"]},
	"data": ["service-configuration", "logs"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.concepts_data_redundancy, "section": "Azure Data Factory data redundancy"}],
}

facts["single_region_storage"] := {
	"claim": "In Southeast Asia and Brazil South, Azure Data Factory stores metadata and data of runs in the local region only: in Singapore and in Brazil.",
	"when": {"region": ["southeastasia", "brazilsouth"]},
	"data": ["service-configuration", "logs"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.concepts_data_redundancy, "section": "Azure Data Factory data redundancy"}],
}
