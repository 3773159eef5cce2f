# Microsoft Defender for Cloud, as Microsoft documents it.
package residency.features.azure.defender_for_cloud

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Defender for Cloud",
	"product": "Microsoft Defender for Cloud",
	"aliases": ["Azure Security Center", "Azure Defender"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"workspace": {
			"type": "one-of",
			"values": ["default", "own"],
			"about": "Whether data collected from machines goes to the default workspace or to one that the customer named.",
		},
		"workspace_region": {
			"type": "region",
			"settles": "region",
			"about": "The region of that own workspace.",
		},
		"machine_regions": {
			"type": "regions",
			"about": "The Azure regions of the protected machines.",
		},
		"paid_plans": {
			"type": "boolean",
			"about": "Whether any paid plan is enabled, such as Defender for Servers or Defender CSPM.",
		},
		"defender_for_endpoint": {
			"type": "boolean",
			"about": "Whether Defender for Servers brings machines into Defender for Endpoint.",
		},
		"ai_plan": {
			"type": "boolean",
			"about": "Whether the plan for threat protection of AI workloads is enabled.",
		},
	},
}

facts["own_storage"] := {
	"claim": "Data collected from machines is stored in the workspace and region that the customer specified.",
	"when": {"workspace": ["own"]},
	"data": ["logs", "customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines", "passage": "15:f087278ff5ff2f3e"}],
}

facts["default_united_states"] := {
	"claim": "By default, data collected from machines in the United States, Brazil and South Africa is stored in a workspace in the United States.",
	"when": {"workspace": ["default"], "machine_regions": ["US", "BR", "ZA"]},
	"data": ["logs", "customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines", "passage": "9:8fc3b04ebad10a93"}],
}

facts["default_canada"] := {
	"claim": "By default, data collected from machines in Canada is stored in a workspace in Canada.",
	"when": {"workspace": ["default"], "machine_regions": ["CA"]},
	"data": ["logs", "customer-data"],
	"storage": ["CA"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines", "passage": "8:1e02e6a42dceaeec"}],
}

facts["default_europe"] := {
	"claim": "By default, data collected from machines in Europe without the United Kingdom is stored in a workspace in Europe.",
	"when": {"workspace": ["default"], "machine_regions": ["eu-data-boundary"]},
	"data": ["logs", "customer-data"],
	"storage": ["microsoft-europe"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines", "passage": "9:32d3ee8262b03270"}],
}

facts["default_united_kingdom"] := {
	"claim": "By default, data collected from machines in the United Kingdom is stored in a workspace in the United Kingdom.",
	"when": {"workspace": ["default"], "machine_regions": ["GB"]},
	"data": ["logs", "customer-data"],
	"storage": ["GB"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines", "passage": "10:001abe6742d07742"}],
}

facts["default_asia_pacific"] := {
	"claim": "By default, data collected from machines in Korea and the rest of Asia without India, Japan and China is stored in a workspace in Asia Pacific.",
	"when": {"workspace": ["default"], "machine_regions": ["KR", "HK", "SG", "ID", "MY", "TW"]},
	"data": ["logs", "customer-data"],
	"storage": ["microsoft-asia-pacific"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines", "passage": "11:636f1b3b8e5b9cb2"}],
}

facts["default_india"] := {
	"claim": "By default, data collected from machines in India is stored in a workspace in India.",
	"when": {"workspace": ["default"], "machine_regions": ["IN"]},
	"data": ["logs", "customer-data"],
	"storage": ["IN"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines", "passage": "7:0e8c2df396faea25"}],
}

facts["default_japan"] := {
	"claim": "By default, data collected from machines in Japan is stored in a workspace in Japan.",
	"when": {"workspace": ["default"], "machine_regions": ["JP"]},
	"data": ["logs", "customer-data"],
	"storage": ["JP"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines", "passage": "6:e1ecd1e5ba4b8baf"}],
}

# The row names no cloud, but there are regions of China in that of 21Vianet only.
facts["default_china"] := {
	"claim": "By default, data collected from machines in China is stored in a workspace in China.",
	"tenants": {"cloud": "china"},
	"when": {"workspace": ["default"], "machine_regions": ["CN"]},
	"data": ["logs", "customer-data"],
	"storage": ["CN"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines", "passage": "6:00141adb621959bd"}],
}

facts["default_australia"] := {
	"claim": "By default, data collected from machines in Australia is stored in a workspace in Australia.",
	"when": {"workspace": ["default"], "machine_regions": ["AU"]},
	"data": ["logs", "customer-data"],
	"storage": ["AU"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines", "passage": "8:5abc6730e6b42a57"}],
}

# The table has rows for continents and countries; these fit none for sure.
facts["default_elsewhere"] := {
	"claim": "No place found for the default workspace of machines in the Middle East, Mexico, Chile or New Zealand, of which the table does not speak.",
	"when": {"workspace": ["default"], "machine_regions": ["AE", "IL", "QA", "SA", "MX", "CL", "NZ"]},
	"data": ["logs", "customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines"}],
}

facts["defender_xdr_storage"] := {
	"claim": "With any paid plan, information that might contain customer data is shared with Microsoft Defender XDR and stored by its own rules.",
	"when": {"paid_plans": [true]},
	"data": ["customer-data", "alerts", "security-findings"],
	"storage": ["service-location"],
	"certainty": "may",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Defender for Cloud and Microsoft Defender 365 Defender integration", "passage": "12:425862f0dec38c14"}],
}

facts["defender_for_endpoint_storage"] := {
	"claim": "Defender for Endpoint, to which Defender for Servers sends what it collects, might also store customer data in pseudonymized form in central systems in the United States.",
	"when": {"paid_plans": [true], "defender_for_endpoint": [true]},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "may",
	"citations": [{"source": source.defender_for_endpoint_integration, "section": "Integration architecture", "passage": "14:2f515994d05c0511"}],
}

facts["findings_storage"] := {
	"claim": "No place found for alerts, recommendations and the cloud security graph, which keeps collected data for 14 days.",
	"data": ["alerts", "security-findings"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Data consumption; Data retention"}],
}

facts["ai_prompts_storage"] := {
	"claim": "The plan for AI workloads stores prompts and responses for 30 days. No place found for them.",
	"when": {"ai_plan": [true]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Data retention"}],
}

facts["staff_access"] := {
	"claim": "Staff might see collected data, which might include customer data unintentionally. No place found for them.",
	"data": ["customer-data", "prompts"],
	"support_access": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Data access"}],
}
