# Power Automate flows, as Microsoft documents them.
package residency.features.power_platform.power_automate

import data.residency.sources.microsoft as source

feature := {
	"name": "Power Automate flows",
	"product": "Power Platform",
	"aliases": ["Power Automate", "Microsoft Flow", "cloud flows"],
	"general": ["microsoft/power_platform_home_geography", "microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {"environment_region": {
		"type": "one-of",
		"values": ["united-states", "europe", "france", "germany", "norway", "sweden", "switzerland", "united-kingdom", "asia", "singapore", "japan", "korea", "australia", "india", "canada", "brazil", "south-africa", "united-arab-emirates", "macro-north-america", "macro-americas", "macro-eu-efta", "macro-europe-united-kingdom", "macro-europe-middle-east-africa", "macro-asia-pacific"],
		"places": {"united-states": ["US"], "europe": ["azure-europe"], "france": ["FR"], "germany": ["DE"], "norway": ["NO"], "sweden": ["SE"], "switzerland": ["CH"], "united-kingdom": ["GB"], "asia": ["azure-asia-pacific"], "singapore": ["SG"], "japan": ["JP"], "korea": ["KR"], "australia": ["AU"], "india": ["IN"], "canada": ["CA"], "brazil": ["BR"], "south-africa": ["ZA"], "united-arab-emirates": ["AE"], "macro-north-america": ["CA", "US"], "macro-americas": ["BR", "CA", "US"], "macro-eu-efta": ["CH", "DE", "FR", "IE", "IT", "NL", "NO", "PL", "SE"], "macro-europe-united-kingdom": ["CH", "DE", "FR", "GB", "IE", "IT", "NL", "NO", "PL", "SE"], "macro-europe-middle-east-africa": ["AE", "CH", "DE", "FR", "GB", "IE", "IT", "NL", "NO", "PL", "SE", "ZA"], "macro-asia-pacific": ["AU", "IN", "JP", "KR", "SG"]},
		"settles": "region",
		"about": "The region of the environment, as the Power Platform admin center lists it; macro-* if it is yet to be made in a macro region.",
	}},
}

facts["all_storage"] := {
	"claim": "Flows are deployed in the datacentre region that hosts their Power Platform environment.",
	"data": ["workflow-definitions"],
	"storage": ["region"],
	"certainty": "stated",
	"since": "2022-10-18",
	"citations": [{"source": source.regions_overview_2022_10_18, "section": "Overview of Power Platform regions"}],
}
