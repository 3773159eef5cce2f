# Copilot for Sales, as Microsoft documents it.
package residency.features.dynamics365.sales_copilot

import data.residency.sources.microsoft as source

feature := {
	"name": "Copilot for Sales",
	"product": "Dynamics 365 Sales",
	"aliases": ["Sales Copilot", "Microsoft Sales Copilot", "Viva Sales", "Microsoft 365 Copilot for Sales"],
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"environment_region": {
			"type": "one-of",
			"values": ["united-states", "europe", "france", "germany", "norway", "sweden", "switzerland", "united-kingdom", "asia", "singapore", "japan", "korea", "australia", "india", "canada", "brazil", "south-africa", "united-arab-emirates"],
			"places": {"united-states": ["US"], "europe": ["azure-europe"], "france": ["FR"], "germany": ["DE"], "norway": ["NO"], "sweden": ["SE"], "switzerland": ["CH"], "united-kingdom": ["GB"], "asia": ["azure-asia-pacific"], "singapore": ["SG"], "japan": ["JP"], "korea": ["KR"], "australia": ["AU"], "india": ["IN"], "canada": ["CA"], "brazil": ["BR"], "south-africa": ["ZA"], "united-arab-emirates": ["AE"]},
			"settles": "region",
			"about": "The region in which the CRM environment is hosted.",
		},
		"consent": {
			"type": "boolean",
			"about": "Whether an administrator consented to moving data across regions.",
		},
	},
}

facts["in_region_processing"] := {
	"claim": "Prompts and results from CRM environments in Australia, the United Kingdom or the United States do not move across regions.",
	"when": {"environment_region": ["australia", "united-kingdom", "united-states"]},
	"data": ["prompts", "completions"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.copilot_data_movement, "section": "How data movement across regions works"}],
}

facts["europe_processing"] := {
	"claim": "Prompts and results from CRM environments in the region Europe move, but not outside the EU Data Boundary.",
	"when": {"environment_region": ["europe"]},
	"data": ["prompts", "completions"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.copilot_data_movement, "section": "How data movement across regions works"}],
}

facts["consent_processing"] := {
	"claim": "No place found: with consent, prompts and results from CRM environments in Japan, Asia, Canada, France, Germany and others move to an Azure OpenAI endpoint in a region that the page does not name.",
	"when": {"environment_region": ["asia", "brazil", "canada", "france", "germany", "japan", "korea", "norway", "south-africa", "united-arab-emirates", "india"], "consent": [true]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.copilot_data_movement, "section": "How data movement across regions works"}],
}

facts["unlisted_processing"] := {
	"claim": "No place found for prompts and results from CRM environments in Singapore, Sweden or Switzerland: no text that was read names them.",
	"when": {"environment_region": ["singapore", "sweden", "switzerland"]},
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.copilot_data_movement, "section": "How data movement across regions works"}],
}

facts["no_consent_processing"] := {
	"claim": "Where consent is needed and not given, the AI features are not available, so nothing is processed.",
	"when": {"environment_region": ["asia", "brazil", "canada", "france", "germany", "japan", "korea", "norway", "south-africa", "united-arab-emirates", "india"], "consent": [false]},
	"data": ["prompts", "completions"],
	"processing": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.copilot_data_movement, "section": "opening paragraphs"}],
}

facts["abuse_storage"] := {
	"claim": "No place found for prompts and results that may be stored for up to 30 days to monitor for abuse.",
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.copilot_data_movement, "section": "How data movement across regions works"}],
}
