# Azure Spring Apps, as Microsoft documents it.
package residency.features.azure.spring_apps

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Spring Apps",
	"product": "Microsoft Azure",
	"aliases": ["Azure Spring Cloud"],
	"lifecycle": "Being retired: nothing new can be created since 2025-03-17, ends on 2028-03-31.",
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the service instance."},
	},
}

facts["all_storage"] := {
	"claim": "Azure Spring Apps stores all customer data in the one region that the customer chose.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"history": [
		{
			"until": "2021-11-02",
			"claim": "Azure Spring Cloud kept customer data in several regions of the geography.",
			"storage": ["region-geo"],
			"citations": [{"source": source.spring_cloud_faq, "section": "question on customer data outside the specified region", "passage": "7:72576aae8544b2df"}],
		},
	],
	"citations": [{"source": source.spring_apps_faq, "section": "Is any customer data stored outside of the specified region?"}],
}
