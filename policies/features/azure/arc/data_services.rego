# Azure Arc-enabled data services, as Microsoft documents them.
package residency.features.azure.arc.data_services

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Arc-enabled data services",
	"product": "Azure Arc",
	"aliases": ["SQL Managed Instance enabled by Azure Arc", "Arc data controller", "Arc data services"],
	"general": ["microsoft/azure_support_access"],
}

facts["customer_data_storage"] := {
	"claim": "Arc-enabled data services store no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.arc_data_services_data_collection, "section": "introduction", "passage": "13:efa04e9bd284f6b6"}],
}

facts["operational_data"] := {
	"claim": "No place found for inventory and usage, and for metrics and logs where they are sent: a directly connected cluster transmits them by itself.",
	"data": ["resource-metadata", "usage-data", "logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.arc_data_services_data_collection, "section": "Directly connected", "passage": "11:43c4e8dd970632cd"}],
}
