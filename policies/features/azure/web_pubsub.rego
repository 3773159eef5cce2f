# Azure Web PubSub, as Microsoft documents it.
package residency.features.azure.web_pubsub

import data.residency.sources.microsoft as source

# The preview of 2021 said that the service met residency by design; the edition of
# 2023 says only that it stores nothing.
feature := {
	"name": "Azure Web PubSub",
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
	"claim": "Web PubSub stores no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.resource_faq, "section": "Where does my data reside?"}],
}
