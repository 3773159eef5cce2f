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
geographies["europe"] := {
	"name": "Europe",
	"m49": ["151", "154", "039", "155"],
	"citations": [{"source": un.m49, "section": "Europe"}],
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
