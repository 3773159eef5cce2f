# METADATA
# scope: package
# title: Areas
# description: >-
#   Places that a vendor names without listing the countries in which its
#   datacentres are. Each has an outer bound only: data is somewhere within it.
#   Microsoft keeps directory data in Azure regions, two or more for each
#   geo-location. All published regions that each of these names can mean lie
#   within its bound, so the bound is safe, however widely the word is read.
package residency.geography.areas

import data.residency.sources.microsoft as source
import data.residency.sources.un

areas["entra-europe"] := {
	"name": "Europe, as Microsoft Entra uses the word",
	"within": "europe",
	"citations": [
		{"source": source.data_storage_europe, "section": "EU Data Residency"},
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": un.m49, "section": "Europe"},
	],
}

# Tenants from Central Asia and Pakistan are assigned to this geo-location, but
# Azure has no region there: the bound need not hold those countries.
areas["entra-emea"] := {
	"name": "Europe, Middle East and Africa, as Microsoft Entra uses the words",
	"within": "emea",
	"citations": [
		{"source": source.data_residency, "section": "Core Store"},
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": un.m49, "section": "Europe; Africa; Western Asia"},
	],
}

# Japan and Australia are geo-locations of their own. They stay within the bound,
# because no text says that Asia/Pacific has no datacentre there.
areas["entra-asia-pacific"] := {
	"name": "Asia/Pacific, as Microsoft Entra uses the word",
	"within": "asia-pacific",
	"citations": [
		{"source": source.data_residency, "section": "Core Store"},
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": un.m49, "section": "Asia except Western Asia; Oceania"},
	],
}

areas["entra-north-america"] := {
	"name": "North America, as Microsoft Entra uses the words",
	"within": "north-america",
	"citations": [
		{"source": source.data_residency, "section": "Core Store"},
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": un.m49, "section": "Northern America; Central America; Caribbean"},
	],
}
