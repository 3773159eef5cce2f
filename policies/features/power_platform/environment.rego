# Power Platform environments, as Microsoft documents them.
package residency.features.power_platform.environment

import data.residency.sources.microsoft as source

feature := {
	"name": "Power Platform environments",
	"product": "Power Platform",
	"aliases": ["Power Apps", "Dataverse"],
	"general": ["microsoft/power_platform_home_geography", "microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {"environment_region": {
		"type": "one-of",
		"values": ["united-states", "europe", "france", "germany", "norway", "sweden", "switzerland", "united-kingdom", "asia", "singapore", "japan", "korea", "australia", "india", "canada", "brazil", "south-africa", "united-arab-emirates"],
		"places": {"united-states": ["US"], "europe": ["azure-europe"], "france": ["FR"], "germany": ["DE"], "norway": ["NO"], "sweden": ["SE"], "switzerland": ["CH"], "united-kingdom": ["GB"], "asia": ["azure-asia-pacific"], "singapore": ["SG"], "japan": ["JP"], "korea": ["KR"], "australia": ["AU"], "india": ["IN"], "canada": ["CA"], "brazil": ["BR"], "south-africa": ["ZA"], "united-arab-emirates": ["AE"]},
		"settles": "region",
		"about": "The region of the environment, as the Power Platform admin center lists it. The default environment is in the home geography of the tenant.",
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
		{"source": source.regions_overview, "section": "What features are specific to a given region?"},
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
		{"source": source.data_storage_2022_02_15, "section": "Data residency"},
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
	"citations": [{"source": source.data_storage_2022_02_15, "section": "Data residency"}],
}
