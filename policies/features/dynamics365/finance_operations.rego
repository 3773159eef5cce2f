# Finance and operations apps, as Microsoft documents them.
package residency.features.dynamics365.finance_operations

import data.residency.sources.microsoft as source

feature := {
	"name": "Finance and operations apps",
	"product": "Dynamics 365",
	"aliases": ["Dynamics 365 Finance", "Dynamics 365 Supply Chain Management", "Dynamics AX", "Lifecycle Services", "LCS"],
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region in which the environment is deployed.",
		},
		"lifecycle_services": {
			"type": "one-of",
			"values": ["united-states", "europe", "france", "norway", "south-africa", "switzerland", "united-arab-emirates"],
			"places": {"united-states": ["US"], "europe": ["microsoft-europe"], "france": ["FR"], "norway": ["NO"], "south-africa": ["ZA"], "switzerland": ["CH"], "united-arab-emirates": ["AE"]},
			"settles": "data-location",
			"about": "The geography of the Lifecycle Services portal in which the implementation project was made: lcs.dynamics.com is the United States, eu.lcs.dynamics.com Europe.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Data of an environment is in the region that was chosen for its deployment.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"since": "2023-05-10",
	"citations": [{"source": source.deployment_options_geo, "section": "Data residency"}],
}

facts["lifecycle_services_storage"] := {
	"claim": "Data in Lifecycle Services is in the geography of its portal, which need not be that of the environment: only regions marked as data resident have both in one geography.",
	"data": ["service-configuration", "uploaded-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"since": "2023-05-10",
	"citations": [
		{
			"source": source.deployment_options_geo,
			"section": "Data residency; Supported geographies and endpoints",
			"passage": "18:028c6857ae7e7ae3",
		},
	],
}
