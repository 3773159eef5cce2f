# Power Platform environments, as Microsoft documents them.
package residency.features.power_platform.environment

import data.residency.sources.microsoft as source

feature := {
	"name": "Power Platform environments",
	"product": "Power Platform",
	"aliases": ["Power Platform", "Power Apps", "Dataverse", "Common Data Service", "Power Pages", "Dynamics 365 Sales", "Dynamics 365 Customer Service", "Dynamics CRM"],
	"general": ["microsoft/power_platform_home_geography", "microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {"environment_region": {
		"type": "one-of",
		"values": ["united-states", "europe", "france", "germany", "norway", "sweden", "switzerland", "united-kingdom", "asia", "singapore", "japan", "korea", "australia", "india", "canada", "brazil", "south-africa", "united-arab-emirates", "macro-north-america", "macro-americas", "macro-eu-efta", "macro-europe-united-kingdom", "macro-europe-middle-east-africa", "macro-asia-pacific"],
		"places": {"united-states": ["US"], "europe": ["azure-europe"], "france": ["FR"], "germany": ["DE"], "norway": ["NO"], "sweden": ["SE"], "switzerland": ["CH"], "united-kingdom": ["GB"], "asia": ["azure-asia-pacific"], "singapore": ["SG"], "japan": ["JP"], "korea": ["KR"], "australia": ["AU"], "india": ["IN"], "canada": ["CA"], "brazil": ["BR"], "south-africa": ["ZA"], "united-arab-emirates": ["AE"], "macro-north-america": ["CA", "US"], "macro-americas": ["BR", "CA", "US"], "macro-eu-efta": ["CH", "DE", "FR", "IE", "IT", "NL", "NO", "PL", "SE"], "macro-europe-united-kingdom": ["CH", "DE", "FR", "GB", "IE", "IT", "NL", "NO", "PL", "SE"], "macro-europe-middle-east-africa": ["AE", "CH", "DE", "FR", "GB", "IE", "IT", "NL", "NO", "PL", "SE", "ZA"], "macro-asia-pacific": ["AU", "IN", "JP", "KR", "SG"]},
		"settles": "region",
		"about": "The region of the environment, as the Power Platform admin center lists it; macro-* for an environment to be made in a macro region, which is placed in any of its regions. The default environment is in the home geography of the tenant.",
	}},
}

facts["all_storage"] := {
	"claim": "Databases, apps, connections and what else is made in an environment are in the datacentres of its region, which need not be the tenant's.",
	"data": ["customer-data", "workflow-definitions"],
	"storage": ["region"],
	"certainty": "stated",
	"since": "2020-10-26",
	"citations": [
		{"source": source.data_storage, "section": "Data residency"},
		{"source": source.regions_overview, "section": "What features are specific to a given region?", "passage": "11:fe9ddd32f5be8992"},
	],
}

# A tenant without Advanced Data Residency for all its seats is offered macro
# regions only when it makes an environment. Once it is made, its properties show
# the region.
facts["macro_region_storage"] := {
	"claim": "An environment made in a macro region is placed in one of its regions, by capacity, and its data always resides within the macro region.",
	"when": {"environment_region": ["macro-north-america", "macro-americas", "macro-eu-efta", "macro-europe-united-kingdom", "macro-europe-middle-east-africa", "macro-asia-pacific"]},
	"data": ["customer-data", "workflow-definitions"],
	"storage": ["region"],
	"certainty": "stated",
	"since": "2026-05-27",
	"citations": [
		{"source": source.power_platform_macro_regions, "section": "Macro region geography; Data residency and compliance"},
		{
			"source": source.power_platform_macro_regions_2026_05_27,
			"section": "Data residency and compliance; Expected changes",
			"passage": "9:66bbffd760f8cbc0",
		},
		{
			"source": source.power_platform_macro_regions_2026_05_27,
			"section": "Data residency and compliance; Expected changes",
			"passage": "14:b2489f291555696f",
		},
	],
}

facts["home_geography_metadata"] := {
	"claim": "Metadata related to an environment in another geography is kept in the tenant's home geography.",
	"data": ["system-metadata"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-02-15",
	"citations": [
		{"source": source.data_storage, "section": "Data residency"},
		{"source": source.data_storage_2022_02_15, "section": "Data residency", "passage": "15:64c08458100f1e58"},
	],
}

facts["replication"] := {
	"claim": "Data could be replicated to other regions, personal data not outside the geography; such copies might hold DNS names and the like. By April 2025 the page referred to the Trust Center instead.",
	"data": ["system-metadata"],
	"storage": ["global"],
	"certainty": "may",
	"status": "withdrawn",
	"since": "2022-02-15",
	"until": "2025-04-17",
	"citations": [
		{
			"source": source.data_storage_2022_02_15,
			"section": "Data residency",
			"passage": "15:aae268f5f168e046",
			"limits": ["9:86bdd91867c30841"],
		},
	],
}
