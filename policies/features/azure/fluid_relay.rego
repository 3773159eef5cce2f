# Azure Fluid Relay, as Microsoft documents it.
package residency.features.azure.fluid_relay

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Fluid Relay",
	"product": "Microsoft Azure",
	"aliases": ["Fluid Relay", "Fluid Framework service"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the resource."},
		"storage_sku": {
			"type": "one-of",
			"values": ["standard", "basic"],
			"about": "The SKU of the storage, chosen when the resource is made. Basic is the single region offering, which some regions have.",
		},
	},
}

facts["standard_storage"] := {
	"claim": "Containers are stored in the chosen region and copied to its paired region.",
	"when": {"storage_sku": ["standard"]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [
		{"source": source.fluid_relay_data_storage, "section": "Data storage in Azure Fluid Relay", "passage": "14:ceec4a42290180b5"},
		{"source": source.fluid_relay_data_storage, "section": "Data storage in Azure Fluid Relay", "passage": "13:f5262d66a308c499"},
	],
}

facts["basic_storage"] := {
	"claim": "With the SKU Basic, which is offered where the pair is in another country, containers stay in the chosen region.",
	"when": {"storage_sku": ["basic"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.fluid_relay_faq, "section": "Where does Azure Fluid Relay store customer data?", "passage": "13:ae5c6ca975d3195a"}],
}

facts["standard_session"] := {
	"claim": "During a session, some data may be outside the region for a time: the session is placed in the region closest to its users.",
	"when": {"storage_sku": ["standard"]},
	"data": ["customer-data"],
	"processing": [{"outside": "region"}],
	"certainty": "may",
	"citations": [{"source": source.fluid_relay_data_storage, "section": "What about in-transit data?", "passage": "14:84f673f91b898605"}],
}

facts["basic_session"] := {
	"claim": "With the single region offering, data of a session is scoped to the chosen region.",
	"when": {"storage_sku": ["basic"]},
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.fluid_relay_data_storage, "section": "What about in-transit data?", "passage": "13:74cb0b6254cc46f1"}],
}
