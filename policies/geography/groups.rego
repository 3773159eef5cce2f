# METADATA
# scope: package
# title: Groups of tenants
# description: >-
#   Which tenants a vendor assigns where, by sign-up country. Groups occur in
#   conditions only. They say nothing about where the datacentres are: a place
#   in an answer is a geography or an area.
package residency.geography.groups

import data.residency.sources.microsoft as source
import data.residency.sources.un

# No text lists the sign-up countries of this geo-location for workforce tenants.
# These are the countries that Azure AD B2C keeps in Europe, and those that the
# text for European customers says were moved from Asia to Europe.
groups["entra-emea"] := {
	"name": "Sign-up countries that Microsoft Entra assigns to Europe, Middle East and Africa",
	"countries": ["AE", "AM", "AT", "AZ", "BE", "BG", "BH", "BY", "CH", "CY", "CZ", "DE", "DK", "DZ", "EE", "EG", "ES", "FI", "FR", "GB", "GE", "GR", "HR", "HU", "IE", "IL", "IQ", "IS", "IT", "JO", "KE", "KG", "KW", "KZ", "LB", "LI", "LT", "LU", "LV", "MA", "ME", "MK", "MT", "NG", "NL", "NO", "OM", "PK", "PL", "PT", "QA", "RO", "RS", "RU", "SA", "SE", "SI", "SK", "TJ", "TM", "TN", "TR", "UA", "UZ", "ZA"],
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency"},
		{"source": source.data_storage_europe, "section": "EU Data Residency"},
	],
}

# The text says "a location in Europe" and names only the twenty countries that
# it moved there. Europe itself is read as M49 has it, and Cyprus is added: M49
# puts it in Western Asia, but it is a member of the EU.
groups["entra-europe"] := {
	"name": "Sign-up countries that Microsoft Entra assigns to Europe",
	"countries": ["AD", "AE", "AL", "AM", "AT", "AX", "AZ", "BA", "BE", "BG", "BH", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GE", "GG", "GI", "GR", "HR", "HU", "IE", "IL", "IM", "IQ", "IS", "IT", "JE", "JO", "KG", "KW", "KZ", "LB", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "OM", "PK", "PL", "PT", "QA", "RO", "RS", "RU", "SA", "SE", "SI", "SJ", "SK", "SM", "TJ", "TM", "TR", "UA", "UZ", "VA"],
	"citations": [
		{"source": source.data_storage_europe, "section": "EU Data Residency"},
		{"source": un.m49, "section": "Europe"},
	],
}

groups["entra-asia-until-2013"] := {
	"name": "Sign-up countries that Microsoft Entra assigned to Asia until 2013 and to Europe since",
	"countries": ["AE", "AZ", "BH", "IL", "JO", "KW", "KZ", "LB", "OM", "PK", "QA", "SA", "TR"],
	"citations": [{"source": source.data_storage_europe, "section": "Services that will temporarily transfer a subset of customer data: EU Data Residency"}],
}

groups["entra-asia-until-2017"] := {
	"name": "Sign-up countries that Microsoft Entra assigned to Asia until 2017 and to Europe since",
	"countries": ["AM", "GE", "IQ", "KG", "TJ", "TM", "UZ"],
	"citations": [{"source": source.data_storage_europe, "section": "Services that will temporarily transfer a subset of customer data: EU Data Residency"}],
}

groups["eu-data-boundary"] := {
	"name": "Sign-up countries within the EU Data Boundary (EU and EFTA)",
	"countries": ["AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"],
	"citations": [
		{"source": source.eu_data_boundary_communication_services, "section": "European Union Data Boundary (EUDB)"},
		{"source": source.data_storage_europe, "section": "EU Data Boundary"},
	],
}

# The page prints wrong codes beside three names: ML for North Macedonia, ST for
# Slovenia and Fl for Finland. The names count: MK, SI and FI.
groups["entra-b2c-europe"] := {
	"name": "Sign-up countries whose data Azure AD B2C keeps in Europe",
	"countries": ["AE", "AT", "AZ", "BE", "BG", "BH", "BY", "CH", "CY", "CZ", "DE", "DK", "DZ", "EE", "EG", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IL", "IS", "IT", "JO", "KE", "KW", "KZ", "LB", "LI", "LT", "LU", "LV", "MA", "ME", "MK", "MT", "NG", "NL", "NO", "OM", "PK", "PL", "PT", "QA", "RO", "RS", "RU", "SA", "SE", "SI", "SK", "TN", "TR", "UA", "ZA"],
	"citations": [{"source": source.b2c_data_residency, "section": "Data residency"}],
}

groups["entra-b2c-asia-pacific"] := {
	"name": "Sign-up countries whose data Azure AD B2C keeps in Asia Pacific",
	"countries": ["AF", "HK", "ID", "IN", "JP", "KR", "LK", "MY", "PH", "SG", "TH", "TW"],
	"citations": [{"source": source.b2c_data_residency, "section": "Data residency"}],
}

# The page says that their data is in the United States.
groups["entra-b2c-north-america"] := {
	"name": "Sign-up countries whose data Azure AD B2C keeps in the United States",
	"countries": ["CA", "CR", "DO", "GT", "MX", "PA", "PR", "SV", "TT", "US"],
	"citations": [{"source": source.b2c_data_residency, "section": "Data residency"}],
}
