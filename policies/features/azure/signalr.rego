# Azure SignalR Service, as Microsoft documents it.
package residency.features.azure.signalr

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure SignalR Service",
	"product": "Microsoft Azure",
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the instance."}},
}

facts["all_storage"] := {
	"claim": "SignalR Service is a data processor and stores no customer content.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.signalr_resource_faq, "section": "Where does my data reside?"}],
}

facts["all_processing"] := {
	"claim": "Customer data is processed within the region of the instance.",
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.signalr_resource_faq, "section": "Where does my data reside?"}],
}
