# Power BI Embedded, as Microsoft documents it.
package residency.features.azure.power_bi_embedded

import data.residency.sources.microsoft as source

feature := {
	"name": "Power BI Embedded",
	"product": "Microsoft Azure",
	"aliases": ["Power BI Embedded A SKUs"],
	"general": ["microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The region of the capacity."},
		"home_region": {"type": "region", "about": "The home region of the tenant in Fabric and Power BI."},
		"multi_geo": {"type": "boolean", "about": "Whether the tenant has any capacity outside its home region."},
	},
}

facts["content_storage"] := {
	"claim": "Power BI Embedded supports Multi-Geo: content of workspaces is stored in the region of the capacity, and at rest also in another region of the same geography where there is one.",
	"data": ["customer-data"],
	"storage": ["region", "region-geo"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.service_admin_premium_multi_geo,
			"section": "introduction; Enable and configure; Considerations and limitations", "passage": "17:c5cd9aabd8314bc7",
		},
	],
}

facts["home_storage"] := {
	"claim": "Report metadata, permissions, credentials of semantic models, push datasets and the saved state of the embedded playground remain in the tenant's home region.",
	"data": ["customer-data", "resource-metadata", "credentials"],
	"storage": ["home-region"],
	"certainty": "stated",
	"citations": [{"source": source.service_admin_premium_multi_geo, "section": "Considerations and limitations", "passage": "11:89a79cd05f246b30"}],
}

facts["home_processing"] := {
	"claim": "Report metadata comes from the home region, and some features, such as screenshots and data alerts, process data there.",
	"data": ["customer-data"],
	"processing": ["home-region"],
	"certainty": "stated",
	"citations": [{"source": source.service_admin_premium_multi_geo, "section": "Considerations and limitations", "passage": "15:984a9595909373ed"}],
}

facts["content_processing"] := {
	"claim": "Query text and results of imported and DirectQuery models do not pass through the home region; we take them to be processed in the region of the capacity.",
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.service_admin_premium_multi_geo, "section": "Considerations and limitations", "passage": "12:a91dfbff4a2f1c2d", "limits": ["12:1798f8eb0d4d62ea"]}],
}

facts["transit"] := {
	"claim": "With capacities outside the home region, data in transit might go back and forth between geographies.",
	"when": {"multi_geo": [true]},
	"data": ["customer-data"],
	"transit": ["global"],
	"certainty": "may",
	"citations": [{"source": source.service_admin_premium_multi_geo, "section": "Considerations and limitations", "passage": "11:50e77f803d46cf7e"}],
}
