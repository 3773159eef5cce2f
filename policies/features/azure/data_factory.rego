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
		"integration_runtime": {
			"type": "one-of",
			"values": ["auto-resolve", "fixed", "self-hosted"],
			"about": "Where activities run: in a location that Azure resolves, as by default, in a region that was set, or on machines of the customer.",
		},
		"runtime_region": {
			"type": "region",
			"settles": "customer-configured",
			"about": "The region that was set for the integration runtime.",
		},
		"on_premises_places": {"type": "places", "about": "Where the machines of a self-hosted runtime are."},
	},
}

facts["all_storage"] := {
	"claim": "Azure Data Factory stores metadata such as pipelines and linked services, and data of runs, in its region and copies them to the paired region.",
	"unless": {"region": ["southeastasia", "brazilsouth"]},
	"data": ["service-configuration", "logs"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.concepts_data_redundancy, "section": "Azure Data Factory data redundancy", "passage": "14:3320e0129807a145"}],
}

facts["single_region_storage"] := {
	"claim": "In Southeast Asia and Brazil South, Azure Data Factory stores metadata and data of runs in the local region only: in Singapore and in Brazil.",
	"when": {"region": ["southeastasia", "brazilsouth"]},
	"data": ["service-configuration", "logs"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.concepts_data_redundancy, "section": "Azure Data Factory data redundancy", "passage": "16:a064b2cecd175532"}],
}

facts["auto_resolve_processing"] := {
	"claim": "With the auto-resolve runtime, data flows and lookups run in the region of the data factory, while copies run, as far as it can be found out, in or near the region of the data stores.",
	"when": {"integration_runtime": ["auto-resolve"]},
	"data": ["customer-data"],
	"processing": ["region", "service-location"],
	"certainty": "may",
	"citations": [{"source": source.data_factory_integration_runtime, "section": "Azure IR location", "passage": "12:9cbe379f434a5521"}, {"source": source.data_factory_integration_runtime, "section": "Azure IR location", "passage": "19:e43ad3ef255556ac"}],
}

facts["fixed_processing"] := {
	"claim": "With a location set for the Azure runtime, data is moved in that region, which is recommended where data must not leave a geography.",
	"when": {"integration_runtime": ["fixed"]},
	"data": ["customer-data"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.data_factory_integration_runtime, "section": "Azure IR location", "passage": "15:3a08676d7bde9f05"}],
}

facts["self_hosted_processing"] := {
	"claim": "A self-hosted runtime moves data on machines of the customer.",
	"when": {"integration_runtime": ["self-hosted"]},
	"data": ["customer-data"],
	"processing": ["on-premises"],
	"certainty": "stated",
	"citations": [{"source": source.data_factory_integration_runtime, "section": "Self-hosted IR location", "passage": "11:a5d3f165728d9dcb"}],
}
