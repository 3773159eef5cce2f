# Azure Digital Twins, as Microsoft documents it.
package residency.features.azure.digital_twins

import data.residency.sources.microsoft as source

# Brazil South fails over to another geography, so the promise for the geography is
# not named here.
feature := {
	"name": "Azure Digital Twins",
	"product": "Microsoft Azure",
	"aliases": ["ADT"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the instance."}},
}

facts["all_storage"] := {
	"claim": "Microsoft may fail an instance over to the paired region. Customers can neither opt out nor choose another region, and are told to check that the pair meets their residency needs.",
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "may",
	"citations": [{"source": source.concepts_high_availability_disaster_recovery, "section": "Cross region DR", "passage": "17:d85766192a81ddb0"}, {"source": source.concepts_high_availability_disaster_recovery, "section": "Cross region DR", "passage": "14:09cab4cb9b176b19"}],
}
