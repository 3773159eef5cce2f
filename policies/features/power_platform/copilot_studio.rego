# Copilot Studio, as Microsoft documents it.
package residency.features.power_platform.copilot_studio

import data.residency.sources.microsoft as source

feature := {
	"name": "Copilot Studio",
	"product": "Power Platform",
	"aliases": ["Power Virtual Agents"],
	"general": ["microsoft/power_platform_home_geography", "microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {"environment_region": {
		"type": "one-of",
		"values": ["united-states", "europe", "france", "germany", "norway", "sweden", "switzerland", "united-kingdom", "asia", "singapore", "japan", "korea", "australia", "india", "canada", "brazil", "south-africa", "united-arab-emirates", "macro-north-america", "macro-americas", "macro-eu-efta", "macro-europe-united-kingdom", "macro-europe-middle-east-africa", "macro-asia-pacific"],
		"places": {"united-states": ["US"], "europe": ["azure-europe"], "france": ["FR"], "germany": ["DE"], "norway": ["NO"], "sweden": ["SE"], "switzerland": ["CH"], "united-kingdom": ["GB"], "asia": ["azure-asia-pacific"], "singapore": ["SG"], "japan": ["JP"], "korea": ["KR"], "australia": ["AU"], "india": ["IN"], "canada": ["CA"], "brazil": ["BR"], "south-africa": ["ZA"], "united-arab-emirates": ["AE"], "macro-north-america": ["CA", "US"], "macro-americas": ["BR", "CA", "US"], "macro-eu-efta": ["CH", "DE", "FR", "IE", "IT", "NL", "NO", "PL", "SE"], "macro-europe-united-kingdom": ["CH", "DE", "FR", "GB", "IE", "IT", "NL", "NO", "PL", "SE"], "macro-europe-middle-east-africa": ["AE", "CH", "DE", "FR", "GB", "IE", "IT", "NL", "NO", "PL", "SE", "ZA"], "macro-asia-pacific": ["AU", "IN", "JP", "KR", "SG"]},
		"settles": "region",
		"about": "The region of the environment in which the agent is made; macro-* if it is yet to be made in a macro region.",
	}},
}

# The page's table lists the Azure datacentres of each geography. Where generative
# AI processes prompts is said at the feature power-platform.copilot.
facts["all_storage"] := {
	"claim": "Customer data is stored in the Azure geography of the agent's environment and may be replicated to other regions of the same geography.",
	"unless": {"environment_region": ["brazil"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.data_location_2, "section": "Data locations"}],
}

facts["br_storage"] := {
	"claim": "Customer data in Brazil South might be replicated to South Central US (Texas) for disaster recovery, as Brazil has only one region.",
	"when": {"environment_region": ["brazil"]},
	"data": ["customer-data"],
	"storage": ["BR", "US"],
	"certainty": "may",
	"citations": [{"source": source.data_location_2, "section": "Data locations"}],
}

facts["unlisted_storage"] := {
	"claim": "If a tenant's location is not in the page's table, its data is stored in the United States. Which locations that leaves could not be read in full.",
	"tenants": {"except": {
		"countries": ["AE", "AU", "BR", "CA", "CH", "FR", "GB", "HK", "IN", "JP", "KR", "NO", "SG", "US", "ZA"],
		"groups": ["eu"],
	}},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "may",
	"status": "fallback",
	"citations": [{"source": source.data_location_2, "section": "note under Data locations"}],
}
