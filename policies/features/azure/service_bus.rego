# Azure Service Bus, as Microsoft documents it.
package residency.features.azure.service_bus

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Service Bus",
	"product": "Microsoft Azure",
	"aliases": ["Service Bus queues", "Service Bus topics"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the namespace."},
		"tier": {
			"type": "one-of",
			"values": ["basic", "standard", "premium"],
			"about": "The tier of the namespace.",
		},
		"geo_dr": {
			"type": "boolean",
			"about": "Whether a Premium namespace is paired for metadata geo-disaster recovery.",
		},
		"geo_replication": {
			"type": "boolean",
			"about": "Whether a Premium namespace has geo-replication, which copies messages too.",
		},
		"secondary_region": {
			"type": "region",
			"settles": "customer-configured",
			"about": "The second region of either.",
		},
	},
}

facts["standard_storage"] := {
	"claim": "Standard tier namespaces keep data in a database that is backed up to another region, usually the paired one.",
	"when": {"tier": ["standard"]},
	"unless": {"region": ["brazilsouth", "southeastasia"]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair", {"outside": "region"}],
	"certainty": "may",
	"history": [
		{
			"until": "2021-01-20",
			"claim": "Customer data was stored in a single region, whatever the tier.",
			"storage": ["region"],
			"certainty": "stated",
			"citations": [{"source": source.service_bus_faq, "section": "question on where data is stored"}],
		},
	],
	"citations": [{"source": source.service_bus_faq_2021_01_20, "section": "Where does Azure Service Bus store data?", "passage": "14:7343d97732aa91f1"}],
}

facts["standard_single_region_storage"] := {
	"claim": "In Brazil South and Southeast Asia, backups of Standard tier namespaces stay in the region.",
	"when": {"tier": ["standard"], "region": ["brazilsouth", "southeastasia"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.service_bus_faq_2021_01_20, "section": "Where does Azure Service Bus store data?", "passage": "16:00a99a21d396b1e0"}],
}

facts["premium_storage"] := {
	"claim": "Premium tier namespaces store metadata and data in the region that the customer selects, and in a second one only if the customer adds it.",
	"when": {"tier": ["premium"]},
	"data": ["customer-data", "service-configuration"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.service_bus_faq_2021_01_20, "section": "Where does Azure Service Bus store data?", "passage": "11:9fa1b143b0522165"},
		{"source": source.service_bus_reliability, "section": "Resilience to region-wide failures", "passage": "14:09ad91ffbfb5db4e"}, {"source": source.service_bus_reliability, "section": "Resilience to region-wide failures", "passage": "15:b95b4f4706180ab3"},
	],
}

facts["premium_geo_dr_storage"] := {
	"claim": "Metadata geo-disaster recovery copies configuration of a Premium namespace to the second region that the customer selects; messages are not copied.",
	"when": {"tier": ["premium"], "geo_dr": [true]},
	"data": ["service-configuration"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.service_bus_faq_2021_01_20, "section": "Where does Azure Service Bus store data?", "passage": "12:1278db880025a6f0"},
		{"source": source.service_bus_reliability, "section": "Resilience to region-wide failures", "passage": "14:2066e8e446b90435", "limits": ["9:db560ed1d3ea5b32"]},
	],
}

facts["premium_geo_replication_storage"] := {
	"claim": "Geo-replication copies metadata and messages of a Premium namespace to the second region.",
	"when": {"tier": ["premium"], "geo_replication": [true]},
	"data": ["customer-data", "service-configuration"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.service_bus_reliability, "section": "Geo-Replication", "passage": "18:0b31a69ee8e624c9"}],
}

facts["basic_storage"] := {
	"claim": "No place found for the Basic tier, which the answer does not name.",
	"when": {"tier": ["basic"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.service_bus_faq_2021_01_20, "section": "Where does Azure Service Bus store data?"}],
}
