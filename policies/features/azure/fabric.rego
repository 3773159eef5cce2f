# Microsoft Fabric, as Microsoft documents it.
package residency.features.azure.fabric

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Fabric",
	"product": "Microsoft Fabric",
	"aliases": ["Power BI", "Power BI in Fabric", "Power BI Premium", "Power BI service", "OneLake"],
	"general": ["microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {
			"type": "region",
			"about": "The region of the capacity that workspaces are assigned to; without a capacity of one's own (Pro, Premium Per User, trial) the home region.",
		},
		"home_region": {
			"type": "region",
			"about": "The home region of the tenant, as shown under About Fabric: your data is stored in.",
		},
		"multi_geo": {
			"type": "boolean",
			"about": "Whether the tenant has any capacity outside its home region.",
		},
		"onelake_replication": {
			"type": "boolean",
			"about": "Whether the disaster recovery setting of the capacity is on, which replicates OneLake data.",
		},
		"copilot": {
			"type": "boolean",
			"about": "Whether users can use Copilot and other features on Azure OpenAI, which is on by default.",
		},
		"cross_geo_processing": {
			"type": "boolean",
			"about": "Whether the tenant setting is on that lets Azure OpenAI process data outside the capacity's geographic region. It is off by default.",
		},
		"cross_geo_storage": {
			"type": "boolean",
			"about": "Whether the tenant setting is on that lets Azure OpenAI store data outside the capacity's geographic region. It is off by default.",
		},
	},
}

# Power BI items are always geo-redundant, which the setting does not change: see
# content_storage.
facts["onelake_storage"] := {
	"claim": "With the disaster recovery setting of the capacity on, OneLake data is also replicated to the paired region, if Fabric is offered there.",
	"when": {"onelake_replication": [true]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.reliability_fabric, "section": "Disaster recovery capacity setting; Data replication"}],
}

facts["content_storage"] := {
	"claim": "Items of a workspace are stored in the region of its capacity, and at rest also in another region of the same Azure geography where there is one.",
	"data": ["customer-data"],
	"storage": ["region", "region-geo"],
	"certainty": "stated",
	"citations": [
		{"source": source.fabric_security_fundamentals, "section": "Data residency", "passage": "15:1227e16f3d387af9"},
		{"source": source.service_admin_premium_multi_geo, "section": "Considerations and limitations", "passage": "17:c5cd9aabd8314bc7", "limits": ["14:420df17c6ea91552"]},
		{
			"source": source.reliability_fabric,
			"section": "Cross-region disaster recovery and business continuity",
		},
	],
}

facts["home_storage"] := {
	"claim": "Tenant metadata, which can include customer data, stays in the home region: report metadata, permissions, credentials, push datasets, detailed model metadata.",
	"data": ["customer-data", "resource-metadata", "credentials"],
	"storage": ["home-region"],
	"certainty": "stated",
	"citations": [
		{"source": source.fabric_security_fundamentals, "section": "Fabric platform; Data residency", "passage": "12:ca21076b536203bc"},
		{"source": source.service_admin_premium_multi_geo, "section": "Considerations and limitations", "passage": "11:89a79cd05f246b30"},
		{"source": source.fabric_security_overview, "section": "Understand tenants in multiple geographies"},
	],
}

facts["content_processing"] := {
	"claim": "Compute is in the region of the capacity. Customer data is stored and processed only in the geographies of the capacity and of the home region.",
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.fabric_security_fundamentals, "section": "Fabric platform; Data residency", "passage": "12:b0279836b2c5c06b"},
		{"source": source.fabric_security_fundamentals, "section": "Fabric platform", "passage": "15:1227e16f3d387af9"},
	],
}

facts["home_processing"] := {
	"claim": "The home region serves metadata, and some features, such as screenshots and data alerts, process data there.",
	"data": ["customer-data"],
	"processing": ["home-region"],
	"certainty": "stated",
	"citations": [
		{"source": source.service_admin_premium_multi_geo, "section": "Considerations and limitations", "passage": "15:984a9595909373ed"},
		{"source": source.fabric_security_fundamentals, "section": "Fabric platform", "passage": "12:ca21076b536203bc"},
	],
}

# The page is on the boundary, but that they work worldwide is said of the functions.
facts["worldwide_processing"] := {
	"claim": "Some functions of Power BI in Fabric work worldwide and may send limited customer data outside the EU Data Boundary.",
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "may",
	"disputes": ["content_processing"],
	"citations": [{"source": source.eu_data_boundary_ongoing_partial_transfers, "section": "Azure services"}],
}

facts["transit"] := {
	"claim": "With capacities outside the home region, data in transit might go back and forth between geographies, and name resolution might take query traffic out of the region.",
	"when": {"multi_geo": [true]},
	"data": ["customer-data"],
	"transit": ["global"],
	"certainty": "may",
	"citations": [{"source": source.service_admin_premium_multi_geo, "section": "Considerations and limitations", "passage": "11:50e77f803d46cf7e"}],
}

facts["copilot_us"] := {
	"claim": "Copilot of a capacity in the United States is processed, and its history kept, in the United States.",
	"when": {"copilot": [true], "region": ["US"]},
	"data": ["prompts", "completions"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.fabric_copilot_overview, "section": "Data processing across geographic areas", "passage": "12:f7e4049d0fb55ebb"},
		{"source": source.fabric_copilot_settings, "section": "Conversation history stored outside your capacity's geographic region, compliance boundary, or national cloud instance", "passage": "18:69d45e04ba1f49b1"},
	],
}

facts["copilot_eu"] := {
	"claim": "Copilot of a capacity in the EU Data Boundary is processed, and its history kept, in the EU Data Boundary.",
	"when": {"copilot": [true], "region": ["eu-data-boundary"]},
	"data": ["prompts", "completions"],
	"storage": ["eu-data-boundary"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"citations": [
		{"source": source.fabric_copilot_overview, "section": "Data processing across geographic areas", "passage": "10:b04c1152ebebda58"},
		{"source": source.fabric_copilot_settings, "section": "Conversation history stored outside your capacity's geographic region, compliance boundary, or national cloud instance", "passage": "18:69d45e04ba1f49b1"},
	],
}

facts["copilot_uk_processing"] := {
	"claim": "Copilot of a capacity in the United Kingdom is processed in the EU Data Boundary, once the tenant setting allows that.",
	"when": {"copilot": [true], "cross_geo_processing": [true], "region": ["GB"]},
	"data": ["prompts", "completions"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"citations": [{"source": source.fabric_copilot_overview, "section": "Data processing across geographic areas", "passage": "13:9a4eaed1e54ae0cf"}],
}

facts["copilot_uk_storage"] := {
	"claim": "History of Copilot in notebooks and of data agents is kept where Azure OpenAI processes it, once a setting allows that: for the United Kingdom in the EU Data Boundary.",
	"when": {"copilot": [true], "cross_geo_storage": [true], "region": ["GB"]},
	"data": ["prompts", "completions"],
	"storage": ["eu-data-boundary"],
	"certainty": "inferred",
	"citations": [
		{"source": source.fabric_copilot_settings, "section": "Conversation history stored outside your capacity's geographic region, compliance boundary, or national cloud instance", "passage": "18:69d45e04ba1f49b1"},
		{"source": source.fabric_copilot_overview, "section": "Data processing across geographic areas", "passage": "13:9a4eaed1e54ae0cf"},
	],
}

facts["copilot_other_processing"] := {
	"claim": "Copilot of a capacity in Australia, Brazil, Canada, India, Asia, Japan, Korea, South Africa or the Emirates is processed in the United States, once the tenant setting allows that.",
	"when": {
		"copilot": [true],
		"cross_geo_processing": [true],
		"region": ["AU", "BR", "CA", "IN", "HK", "SG", "JP", "KR", "ZA", "AE"],
	},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.fabric_copilot_overview, "section": "Data processing across geographic areas", "passage": "12:7a660bd4c8b1a9c0"}],
}

facts["copilot_other_storage"] := {
	"claim": "History of Copilot in notebooks and of data agents is kept where Azure OpenAI processes it, once a setting allows that: for these regions in the United States.",
	"when": {
		"copilot": [true],
		"cross_geo_storage": [true],
		"region": ["AU", "BR", "CA", "IN", "HK", "SG", "JP", "KR", "ZA", "AE"],
	},
	"data": ["prompts", "completions"],
	"storage": ["US"],
	"certainty": "inferred",
	"citations": [
		{"source": source.fabric_copilot_settings, "section": "Conversation history stored outside your capacity's geographic region, compliance boundary, or national cloud instance", "passage": "18:69d45e04ba1f49b1"},
		{"source": source.fabric_copilot_overview, "section": "Data processing across geographic areas", "passage": "12:7a660bd4c8b1a9c0"},
	],
}

facts["copilot_unlisted"] := {
	"claim": "No place found for Copilot of capacities in other regions: the table of areas has no row for them.",
	"when": {"copilot": [true]},
	"unless": {"region": ["US", "eu-data-boundary", "GB", "AU", "BR", "CA", "IN", "HK", "SG", "JP", "KR", "ZA", "AE"]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.fabric_copilot_overview, "section": "Data processing across geographic areas"}],
}
