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

import data.residency.sources.amazon
import data.residency.sources.docusign
import data.residency.sources.microsoft as source
import data.residency.sources.un

areas["entra-europe"] := {
	"name": "Europe, as Microsoft Entra uses the word",
	"within": "europe",
	"citations": [
		{"source": source.data_storage_europe, "section": "EU Data Residency", "passage": "15:06ab88d9158aa873"},
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
		{"source": source.data_residency, "section": "Core Store", "passage": "15:0f36e353564418fe"},
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
		{"source": source.data_residency, "section": "Core Store", "passage": "15:0f36e353564418fe"},
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": un.m49, "section": "Asia except Western Asia; Oceania"},
	],
}

areas["entra-north-america"] := {
	"name": "North America, as Microsoft Entra uses the words",
	"within": "north-america",
	"citations": [
		{"source": source.data_residency, "section": "Core Store", "passage": "15:0f36e353564418fe"},
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": un.m49, "section": "Northern America; Central America; Caribbean"},
	],
}

areas["entra-regional"] := {
	"name": "The United States, Europe or Asia Pacific, as Microsoft Entra uses the words",
	"within": "entra-regional-countries",
	"citations": [
		{"source": source.mfa_data_residency, "section": "regional datacenters", "passage": "21:37a4735732bf301c"},
		{"source": un.m49, "section": "Europe; Asia except Western Asia; Oceania"},
	],
}

areas["azure-public-regions"] := {
	"name": "Some region of the public Azure cloud",
	"within": "azure-public-countries",
	"citations": [
		{"source": source.sovereignty_data_residency, "section": "Data residency in Azure"},
		{"source": source.azure_regions_list, "section": "Azure regions list"},
	],
}

# Tenants without a commitment: data is not bound to any of these places, and may
# be moved without notice, but there are no other datacentres.
areas["m365-anywhere"] := {
	"name": "Some place with datacentres of Microsoft 365",
	"within": "m365-datacenters",
	"citations": [
		{"source": source.m365_data_residency_overview, "section": "Migrations/Moves; Table 4", "passage": "17:40a76356a41fdd91"},
		{"source": source.m365_data_residency_overview, "section": "Migrations/Moves; Table 4", "passage": "11:8f9ba0a1b2816705"},
	],
}

# Five countries have a setting that lets data leave the country for the EU Data
# Boundary.
areas["m365-country-or-boundary"] := {
	"name": "The own country, or elsewhere within the EU Data Boundary, by a setting of Microsoft 365",
	"within": "eu-data-boundary",
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies",
			"passage": "15:e752b1a03adf23da",
		},
	],
}

# Pages on Azure, Microsoft 365 and Defender say Europe, Asia Pacific or North
# America without listing countries.
areas["microsoft-europe"] := {
	"name": "Europe, as Microsoft's pages use the word",
	"within": "europe",
	"citations": [
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": un.m49, "section": "Europe"},
	],
}

areas["microsoft-asia-pacific"] := {
	"name": "Asia Pacific, as Microsoft's pages use the words",
	"within": "asia-pacific",
	"citations": [
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": un.m49, "section": "Asia except Western Asia; Oceania"},
	],
}

areas["microsoft-north-america"] := {
	"name": "North America, as Microsoft's pages use the words",
	"within": "north-america",
	"citations": [
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": un.m49, "section": "Northern America; Central America; Caribbean"},
	],
}

# Azure Communication Services offers Africa as a data location.
areas["microsoft-africa"] := {
	"name": "Africa, as Microsoft's pages use the word",
	"within": "africa",
	"citations": [
		{"source": source.communication_services_data_residency, "section": "Data residency"},
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": un.m49, "section": "Africa"},
	],
}

# Azure DevOps writes "Europe (EU)", Azure Bot Service "EU boundaries", without
# saying in which member states.
areas["microsoft-eu"] := {
	"name": "The EU, as Microsoft's pages use the word",
	"within": "eu",
	"citations": [
		{"source": source.devops_data_location, "section": "Data locations; Profile data"},
		{"source": source.bot_builder_concept_regionalization, "section": "introduction"},
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
	],
}

# Intune, Viva Glint and others say EU/EFTA and list no country.
areas["microsoft-eu-efta"] := {
	"name": "European Union and EFTA, where a page lists no datacentres",
	"within": "eu-data-boundary",
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations"},
		{"source": source.m365_data_location_faq, "section": "Where does Viva Glint store data?", "passage": "13:ccdbd9ff649037de"},
	],
}

# Tenants that came before the Indian geography have not been moved.
areas["intune-india-or-asia-pacific"] := {
	"name": "India, or elsewhere in Intune's Asia Pacific",
	"within": "intune-asia-pacific",
	"citations": [{"source": source.intune_data_storage, "section": "Storage locations; Data residency option"}],
}

areas["defender-endpoint-geo"] := {
	"name": "One of the geographies of Microsoft Defender for Endpoint",
	"within": "defender-endpoint-datacenters",
	"citations": [{"source": source.data_storage_privacy, "section": "Data location"}],
}

areas["defender-xdr-geo"] := {
	"name": "One of the regions of Microsoft Defender XDR",
	"within": "defender-xdr-datacenters",
	"citations": [{"source": source.defender_xdr_data_privacy, "section": "Data storage location"}],
}

areas["defender-iot-geo"] := {
	"name": "The European Union or the United States, for Microsoft Defender for IoT",
	"within": "defender-iot-datacenters",
	"citations": [{"source": source.defender_for_iot_data_retention, "section": "Data location"}],
}

areas["defender-identity-geo"] := {
	"name": "One of the datacentres of Microsoft Defender for Identity",
	"within": "defender-identity-datacenters",
	"citations": [{"source": source.privacy_compliance, "section": "Data location"}],
}

areas["defender-eu-or-uk"] := {
	"name": "European Union or United Kingdom",
	"within": "defender-cloud-apps-europe",
	"citations": [{"source": source.cas_compliance_trust, "section": "Data storage location"}],
}

areas["microsoft-emea"] := {
	"name": "Europe, Middle East and Africa, as Microsoft's pages use the words",
	"within": "emea",
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations"},
		{"source": source.concept_data_boundary_2022_07_20, "section": "Data boundary values and behaviors"},
		{"source": un.m49, "section": "Europe; Africa; Western Asia"},
	],
}

# The bound is wider than the words: no general geography holds South America
# alone.
areas["microsoft-south-america"] := {
	"name": "South America, as Microsoft's pages use the words",
	"within": "americas",
	"citations": [
		{"source": source.security_copilot_enable, "section": "Set up the default environment"},
		{"source": un.m49, "section": "Americas"},
	],
}

# Foundry explains its geographies as four areas and lists no country. Its Europe
# and Asia Pacific are taken for those above.
areas["microsoft-americas"] := {
	"name": "The Americas, as Microsoft's pages use the word",
	"within": "americas",
	"citations": [
		{"source": source.foundry_models_regions, "section": "introduction"},
		{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": un.m49, "section": "Americas"},
	],
}

# The bound is wider than the words: no general geography holds the two without
# Europe.
areas["microsoft-middle-east-africa"] := {
	"name": "Middle East and Africa, as Microsoft's pages use the words",
	"within": "emea",
	"citations": [
		{"source": source.foundry_models_regions, "section": "introduction"},
		{"source": un.m49, "section": "Africa; Western Asia"},
	],
}

# The page says Europe and lists no country; an earlier edition said EU.
areas["docusign-europe"] := {
	"name": "Europe, as Docusign uses the word",
	"within": "europe",
	"citations": [
		{"source": docusign.data_residency, "section": "Where does Docusign store my data?", "passage": "13:d488494c145d0cc3"},
		{"source": un.m49, "section": "Europe"},
	],
}

# The profiles of a geography take in further Regions as models spread. All whose
# names begin with Europe, London and Zurich too, lie within the bound.
areas["aws-bedrock-eu"] := {
	"name": "The EU, as the inference profiles of Amazon Bedrock use the word",
	"within": "europe",
	"citations": [
		{"source": amazon.bedrock_regional_availability, "section": "Inference options at a glance"},
		{"source": amazon.sdk_partitions, "section": "partitions: regions, description"},
	],
}

areas["aws-bedrock-apac"] := {
	"name": "Asia Pacific, as Amazon Bedrock uses the words",
	"within": "asia-pacific",
	"citations": [
		{"source": amazon.bedrock_regional_availability, "section": "Inference options at a glance"},
		{"source": amazon.sdk_partitions, "section": "partitions: regions, description"},
	],
}
