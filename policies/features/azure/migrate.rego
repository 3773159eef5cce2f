# Azure Migrate, as Microsoft documents it.
package residency.features.azure.migrate

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Migrate",
	"product": "Microsoft Azure",
	"aliases": ["Server Assessment", "migration project"],
	"general": [
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"project_geography": {
			"type": "one-of",
			"values": ["africa", "asia-pacific", "australia", "brazil", "canada", "europe", "france", "germany", "india", "italy", "japan", "jio-india", "korea", "norway", "sweden", "switzerland", "uae", "uk", "us"],
			"settles": "data-location",
			"places": {"africa": ["ZA"], "asia-pacific": ["HK"], "australia": ["AU"], "brazil": ["BR"], "canada": ["CA"], "europe": ["azure-europe"], "france": ["FR"], "germany": ["DE"], "india": ["IN"], "italy": ["IT"], "japan": ["JP"], "jio-india": ["IN"], "korea": ["KR"], "norway": ["NO"], "sweden": ["SE"], "switzerland": ["CH"], "uae": ["AE"], "uk": ["GB"], "us": ["US"]},
			"about": "The geography chosen for the project.",
		},
	},
}

# Asia Pacific means East Asia. The page prints South Africa or North Africa for
# Africa, read as the Azure regions in South Africa.
facts["project_storage"] := {
	"claim": "Discovered metadata is stored in a region that the service picks within the geography chosen for the project; customer data is not moved or stored outside that region.",
	"unless": {"project_geography": ["europe"]},
	"data": ["customer-data", "resource-metadata"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.supported_geographies, "section": "Public cloud", "passage": "10:70f46a0de1316fc9"},
		{"source": source.supported_geographies, "section": "Public cloud", "passage": "15:d2adfc4f5b2854f8"},
	],
}

facts["europe_storage"] := {
	"claim": "A project in Europe has its metadata in North Europe or in West Europe, as the service picks.",
	"when": {"project_geography": ["europe"]},
	"data": ["customer-data", "resource-metadata"],
	"storage": ["data-location"],
	"certainty": "may",
	"citations": [{"source": source.supported_geographies, "section": "Public cloud", "passage": "9:c6459accfd30839c"}],
}

facts["us_government_storage"] := {
	"claim": "In Azure Government, metadata is stored in US Gov Arizona or US Gov Virginia.",
	"tenants": {"cloud": "us-government"},
	"data": ["resource-metadata"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.supported_geographies, "section": "Azure Government", "passage": "10:18a72ff1d60b901b"}],
}

facts["china_storage"] := {
	"claim": "In the cloud in China, metadata is stored in China North 2.",
	"tenants": {"cloud": "china"},
	"data": ["resource-metadata"],
	"storage": ["CN"],
	"certainty": "stated",
	"citations": [{"source": source.supported_geographies, "section": "Azure operated by 21Vianet", "passage": "8:fc42538e352e6c44"}],
}
