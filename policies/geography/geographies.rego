# METADATA
# scope: package
# title: Geographies
# description: >-
#   Named sets of countries, for requirements and for answers. In an answer all
#   of them are meant. Those by continent are made of the sub-regions of M49.
package residency.geography.geographies

import data.residency.sources.european_union
import data.residency.sources.iso
import data.residency.sources.microsoft
import data.residency.sources.un

geographies["eu"] := {
	"name": "European Union",
	"countries": ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"],
	"citations": [{"source": european_union.country_codes, "section": "European Union (EU)"}],
}

geographies["eea"] := {
	"name": "European Economic Area",
	"countries": ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"],
	"citations": [{"source": european_union.european_economic_area, "section": "List of the 30 countries"}],
}

geographies["efta"] := {
	"name": "European Free Trade Association",
	"countries": ["CH", "IS", "LI", "NO"],
	"citations": [{"source": european_union.country_codes, "section": "European Free Trade Association (EFTA)"}],
}

geographies["eu-data-boundary"] := {
	"name": "EU Data Boundary of Microsoft (EU and EFTA)",
	"countries": ["AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"],
	"citations": [
		{"source": microsoft.eu_data_boundary_communication_services, "section": "European Union Data Boundary (EUDB)"},
		{"source": microsoft.eu_data_boundary, "section": "EU Data Boundary countries and datacenter locations"},
	],
}

# Western Asia stands for the Middle East, of which M49 knows nothing. M49 puts
# Cyprus and Türkiye there too, so both are in EMEA; Iran and Central Asia are not.
geographies["emea"] := {
	"name": "Europe, Middle East and Africa",
	"m49": ["151", "154", "039", "155", "015", "014", "017", "018", "011", "145"],
	"citations": [{"source": un.m49, "section": "Europe; Africa; Western Asia"}],
}

geographies["asia-pacific"] := {
	"name": "Asia Pacific",
	"m49": ["143", "030", "035", "034", "053", "054", "057", "061"],
	"citations": [{"source": un.m49, "section": "Asia except Western Asia; Oceania"}],
}

geographies["azure-public-countries"] := {
	"name": "The countries with regions of the public Azure cloud",
	"countries": ["AE", "AT", "AU", "BE", "BR", "CA", "CH", "CL", "DE", "DK", "ES", "FR", "GB", "HK", "ID", "IE", "IL", "IN", "IT", "JP", "KR", "MX", "MY", "NL", "NO", "NZ", "PL", "QA", "SE", "SG", "US", "ZA"],
	"citations": [
		{"source": microsoft.azure_locations, "section": "modules/cached-data/locations.tf.json"},
		{"source": microsoft.azure_regions_list, "section": "Azure regions list"},
	],
}

# Where Microsoft Entra says that regional datacentres process sign-ins.
geographies["entra-regional-countries"] := {
	"name": "The United States, Europe and Asia Pacific",
	"countries": ["CY", "US"],
	"m49": ["151", "154", "039", "155", "143", "030", "035", "034", "053", "054", "057", "061"],
	"citations": [
		{"source": un.m49, "section": "Europe; Asia except Western Asia; Oceania"},
		{"source": microsoft.mfa_data_residency, "section": "regional datacenters"},
	],
}

# The Azure geographies with regions in more than one country. Of the others each
# lies in one country, and answers name that.
geographies["azure-europe"] := {
	"name": "Europe, the Azure geography: Ireland and the Netherlands",
	"countries": ["IE", "NL"],
	"citations": [{"source": microsoft.azure_regions_list, "section": "Azure regions list"}],
}

geographies["azure-asia-pacific"] := {
	"name": "Asia Pacific, the Azure geography: Hong Kong and Singapore",
	"countries": ["HK", "SG"],
	"citations": [{"source": microsoft.azure_regions_list, "section": "Azure regions list"}],
}

# The macro regions of Microsoft 365, with the countries in which they have
# datacentres. Older editions listed fewer, and called the first of them EMEA.
geographies["m365-emea"] := {
	"name": "Macro Region Geography 1 of Microsoft 365: Europe",
	"countries": ["AT", "DE", "DK", "ES", "FI", "FR", "IE", "IT", "NL", "PL", "SE"],
	"citations": [
		{"source": microsoft.m365_data_residency_overview, "section": "Table 1"},
		{"source": microsoft.m365_data_residency_overview_2024_02_29, "section": "Table 1"},
	],
}

geographies["m365-apac"] := {
	"name": "Macro Region Geography 2 of Microsoft 365: Asia Pacific",
	"countries": ["AU", "HK", "ID", "IN", "JP", "KR", "MY", "NZ", "SG"],
	"citations": [{"source": microsoft.m365_data_residency_overview, "section": "Table 1"}],
}

geographies["m365-americas"] := {
	"name": "Macro Region Geography 3 of Microsoft 365: Americas",
	"countries": ["BR", "CA", "CL", "MX", "US"],
	"citations": [{"source": microsoft.m365_data_residency_overview, "section": "Table 1"}],
}

geographies["m365-eu-efta"] := {
	"name": "Macro Region Geography 4 of Microsoft 365: European Union/EFTA",
	"countries": ["AT", "CH", "DE", "DK", "ES", "FI", "FR", "IE", "IT", "NL", "NO", "PL", "SE"],
	"citations": [{"source": microsoft.m365_data_residency_overview, "section": "Table 1"}],
}

# The countries that the definition of the European Union prints in bold.
geographies["m365-european-union"] := {
	"name": "European Union of Microsoft 365: the members with datacentres",
	"countries": ["AT", "DE", "DK", "ES", "FI", "FR", "IE", "IT", "NL", "PL", "SE"],
	"citations": [{"source": microsoft.m365_data_residency_overview, "section": "Table 1"}],
}

# Hong Kong is in the definition of Asia Pacific and missing from the table of
# cities.
geographies["m365-datacenters"] := {
	"name": "Countries with datacentres of Microsoft 365",
	"countries": ["AE", "AT", "AU", "BR", "CA", "CH", "CL", "DE", "DK", "ES", "FI", "FR", "GB", "HK", "ID", "IE", "IL", "IN", "IT", "JP", "KR", "MX", "MY", "NL", "NO", "NZ", "PL", "QA", "SE", "SG", "TW", "US", "ZA"],
	"citations": [{"source": microsoft.m365_data_residency_overview, "section": "Table 1; Table 4"}],
}

# As M49 has it: Mexico, Central America and the Caribbean included.
geographies["north-america"] := {
	"name": "North America",
	"m49": ["021", "013", "029"],
	"citations": [{"source": un.m49, "section": "Northern America; Central America; Caribbean"}],
}

geographies["americas"] := {
	"name": "Americas",
	"m49": ["021", "013", "029", "005"],
	"citations": [{"source": un.m49, "section": "Americas"}],
}

# Cyprus, Türkiye and the Caucasus are Western Asia in M49, all of Russia Europe.
# Cyprus is a member of the EU and counts as Europe all the same.
geographies["europe"] := {
	"name": "Europe: that of M49, and every member of the EU and EFTA",
	"countries": ["CY"],
	"m49": ["151", "154", "039", "155"],
	"citations": [
		{"source": un.m49, "section": "Europe"},
		{"source": european_union.country_codes, "section": "European Union (EU); European Free Trade Association (EFTA)"},
	],
}

geographies["asia"] := {
	"name": "Asia",
	"m49": ["143", "030", "035", "034", "145"],
	"citations": [{"source": un.m49, "section": "Asia"}],
}

geographies["africa"] := {
	"name": "Africa",
	"m49": ["015", "014", "017", "018", "011"],
	"citations": [{"source": un.m49, "section": "Africa"}],
}

geographies["oceania"] := {
	"name": "Oceania",
	"m49": ["053", "054", "057", "061"],
	"citations": [{"source": un.m49, "section": "Oceania"}],
}

geographies["global"] := {
	"name": "Global: every country, China included",
	"m49": ["015", "014", "017", "018", "011", "021", "013", "029", "005", "143", "030", "035", "034", "145", "151", "154", "039", "155", "053", "054", "057", "061", "010"],
	"citations": [
		{"source": un.m49, "section": "World"},
		{"source": iso.iso_3166_1, "section": "data/iso_3166-1.json"},
	],
}

# Intune's region with datacentres in several countries outside Europe.
geographies["intune-asia-pacific"] := {
	"name": "Asia Pacific, the region of Intune",
	"countries": ["AU", "HK", "IN", "JP", "KR", "SG"],
	"citations": [{"source": microsoft.intune_data_storage, "section": "Storage locations"}],
}

# Where the services of Defender run. A tenant is in one of these places.
geographies["defender-endpoint-datacenters"] := {
	"name": "Countries with datacentres of Microsoft Defender for Endpoint",
	"countries": ["AE", "AT", "AU", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IN", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "US"],
	"citations": [{"source": microsoft.data_storage_privacy, "section": "Data location"}],
}

geographies["defender-xdr-datacenters"] := {
	"name": "Countries with datacentres of Microsoft Defender XDR",
	"countries": ["AE", "AU", "CH", "GB", "IE", "IN", "NL", "US"],
	"citations": [{"source": microsoft.defender_xdr_data_privacy, "section": "Data storage location"}],
}

geographies["defender-iot-datacenters"] := {
	"name": "Countries that can have datacentres of Microsoft Defender for IoT: the European Union and the United States",
	"countries": ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "US"],
	"citations": [{"source": microsoft.defender_for_iot_data_retention, "section": "Data location"}],
}

geographies["defender-identity-datacenters"] := {
	"name": "Countries with datacentres of Microsoft Defender for Identity",
	"countries": ["AE", "AU", "CH", "GB", "IE", "IN", "NL", "SG", "US"],
	"citations": [{"source": microsoft.privacy_compliance, "section": "Data location"}],
}

geographies["defender-cloud-apps-europe"] := {
	"name": "European Union and United Kingdom, as Microsoft Defender for Cloud Apps puts them together",
	"countries": ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"],
	"citations": [{"source": microsoft.cas_compliance_trust, "section": "Data storage location"}],
}
