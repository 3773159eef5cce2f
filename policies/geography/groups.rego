# METADATA
# scope: package
# title: Groups of tenants
# description: >-
#   Which tenants a vendor assigns where, by sign-up country. Groups occur in
#   conditions only. They say nothing about where the datacentres are: a place
#   in an answer is a geography or an area.
package residency.geography.groups

import data.residency.sources.european_union
import data.residency.sources.microsoft as source
import data.residency.sources.un

# No text lists the sign-up countries of this geo-location for workforce tenants.
# These are the countries that Azure AD B2C keeps in Europe, and those that the
# text for European customers says were moved from Asia to Europe.
groups["entra-emea"] := {
	"name": "Sign-up countries that Microsoft Entra assigns to Europe, Middle East and Africa",
	"countries": ["AE", "AM", "AT", "AZ", "BE", "BG", "BH", "BY", "CH", "CY", "CZ", "DE", "DK", "DZ", "EE", "EG", "ES", "FI", "FR", "GB", "GE", "GR", "HR", "HU", "IE", "IL", "IQ", "IS", "IT", "JO", "KE", "KG", "KW", "KZ", "LB", "LI", "LT", "LU", "LV", "MA", "ME", "MK", "MT", "NG", "NL", "NO", "OM", "PK", "PL", "PT", "QA", "RO", "RS", "RU", "SA", "SE", "SI", "SK", "TJ", "TM", "TN", "TR", "UA", "UZ", "ZA"],
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency", "passage": "14:c5c105e3d94cf745"},
		{"source": source.data_storage_europe, "section": "EU Data Residency", "passage": "15:06ab88d9158aa873"},
	],
}

# The text says "a location in Europe" and names only the twenty countries that
# it moved there. Europe itself is read as M49 has it, and Cyprus is added: M49
# puts it in Western Asia, but it is a member of the EU.
groups["entra-europe"] := {
	"name": "Sign-up countries that Microsoft Entra assigns to Europe",
	"countries": ["AD", "AE", "AL", "AM", "AT", "AX", "AZ", "BA", "BE", "BG", "BH", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GE", "GG", "GI", "GR", "HR", "HU", "IE", "IL", "IM", "IQ", "IS", "IT", "JE", "JO", "KG", "KW", "KZ", "LB", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "OM", "PK", "PL", "PT", "QA", "RO", "RS", "RU", "SA", "SE", "SI", "SJ", "SK", "SM", "TJ", "TM", "TR", "UA", "UZ", "VA"],
	"citations": [
		{"source": source.data_storage_europe, "section": "EU Data Residency", "passage": "15:06ab88d9158aa873"},
		{"source": un.m49, "section": "Europe"},
	],
}

groups["entra-asia-until-2013"] := {
	"name": "Sign-up countries that Microsoft Entra assigned to Asia until 2013 and to Europe since",
	"countries": ["AE", "AZ", "BH", "IL", "JO", "KW", "KZ", "LB", "OM", "PK", "QA", "SA", "TR"],
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Services that will temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:6853e46ac6541747",
		},
	],
}

groups["entra-asia-until-2017"] := {
	"name": "Sign-up countries that Microsoft Entra assigned to Asia until 2017 and to Europe since",
	"countries": ["AM", "GE", "IQ", "KG", "TJ", "TM", "UZ"],
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Services that will temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:3ddd223256ce94ed",
		},
	],
}

groups["eu-data-boundary"] := {
	"name": "Sign-up countries within the EU Data Boundary (EU and EFTA)",
	"countries": ["AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"],
	"citations": [
		{"source": source.eu_data_boundary_communication_services, "section": "European Union Data Boundary (EUDB)"},
		{"source": source.data_storage_europe, "section": "EU Data Boundary", "passage": "22:069372feb8525970"},
	],
}

# The page prints wrong codes beside three names: ML for North Macedonia, ST for
# Slovenia and Fl for Finland. The names count: MK, SI and FI.
groups["entra-b2c-europe"] := {
	"name": "Sign-up countries whose data Azure AD B2C keeps in Europe",
	"countries": ["AE", "AT", "AZ", "BE", "BG", "BH", "BY", "CH", "CY", "CZ", "DE", "DK", "DZ", "EE", "EG", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IL", "IS", "IT", "JO", "KE", "KW", "KZ", "LB", "LI", "LT", "LU", "LV", "MA", "ME", "MK", "MT", "NG", "NL", "NO", "OM", "PK", "PL", "PT", "QA", "RO", "RS", "RU", "SA", "SE", "SI", "SK", "TN", "TR", "UA", "ZA"],
	"citations": [{"source": source.b2c_data_residency, "section": "Data residency", "passage": "14:c5c105e3d94cf745"}],
}

groups["entra-b2c-asia-pacific"] := {
	"name": "Sign-up countries whose data Azure AD B2C keeps in Asia Pacific",
	"countries": ["AF", "HK", "ID", "IN", "JP", "KR", "LK", "MY", "PH", "SG", "TH", "TW"],
	"citations": [{"source": source.b2c_data_residency, "section": "Data residency", "passage": "15:a8c071be0f076450"}],
}

# The page says that their data is in the United States.
groups["entra-b2c-north-america"] := {
	"name": "Sign-up countries whose data Azure AD B2C keeps in the United States",
	"countries": ["CA", "CR", "DO", "GT", "MX", "PA", "PR", "SV", "TT", "US"],
	"citations": [{"source": source.b2c_data_residency, "section": "Data residency", "passage": "15:13623bc0b57146e3"}],
}

groups["eu"] := {
	"name": "Sign-up countries that are members of the European Union",
	"countries": ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"],
	"citations": [{"source": european_union.country_codes, "section": "European Union (EU)"}],
}

# The Product Terms name these countries; tenants from the other members of the
# European Union have the same commitment for the Union as a whole.
groups["m365-product-terms"] := {
	"name": "Sign-up countries to which the Product Terms of Microsoft 365 commit one by one",
	"countries": ["AE", "AU", "BR", "CA", "CH", "DE", "FR", "GB", "IN", "JP", "KR", "NO", "QA", "SE", "US", "ZA"],
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "14:996b84151916ef13",
		},
		{"source": source.m365_data_residency_overview, "section": "Table 2; Table 3", "passage": "15:8198c1836ce0a5e7"},
	],
}

groups["m365-advanced-data-residency"] := {
	"name": "Sign-up countries for which Advanced Data Residency is sold",
	"countries": ["AE", "AT", "AU", "BR", "CA", "CH", "CL", "DE", "DK", "ES", "FR", "GB", "ID", "IL", "IN", "IT", "JP", "KR", "MX", "MY", "NO", "NZ", "PL", "QA", "SE", "TW", "ZA"],
	"citations": [{"source": source.advanced_data_residency, "section": "Eligibility", "passage": "18:0eddc4fc17dbd3c8"}],
}

# Eligible commercial tenants; those with Advanced Data Residency or Multi-Geo do
# not see the setting.
groups["m365-in-country-setting"] := {
	"name": "Sign-up countries whose tenants may have the setting that keeps Microsoft 365 data in the country",
	"countries": ["CH", "DE", "FR", "NO", "SE"],
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies",
			"passage": "17:386c73aa2aa1eaee",
		},
		{
			"source": source.m365_data_location_card,
			"section": "Product Terms data residency setting",
			"passage": "17:386c73aa2aa1eaee",
		},
	],
}

# The table also has Kosovo and the Netherlands Antilles, which have no code of
# ISO 3166-1.
groups["planner-emea"] := {
	"name": "Sign-up countries that Microsoft Planner assigns to Europe, Middle East and Africa",
	"countries": ["AD", "AE", "AL", "AM", "AO", "AT", "AX", "AZ", "BA", "BE", "BF", "BG", "BH", "BI", "BJ", "BW", "BY", "CD", "CF", "CG", "CH", "CI", "CM", "CV", "CY", "CZ", "DE", "DJ", "DK", "DZ", "EE", "EG", "ER", "ES", "ET", "FI", "FO", "FR", "GA", "GB", "GE", "GG", "GH", "GI", "GM", "GN", "GQ", "GR", "GW", "HR", "HU", "IE", "IL", "IM", "IQ", "IS", "IT", "JE", "JO", "KE", "KG", "KM", "KW", "KZ", "LB", "LI", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MG", "MK", "ML", "MR", "MT", "MU", "MW", "MZ", "NA", "NE", "NG", "NL", "NO", "OM", "PK", "PL", "PT", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SC", "SE", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SS", "ST", "SZ", "TD", "TG", "TJ", "TM", "TN", "TR", "TZ", "UA", "UG", "UZ", "VA", "YE", "YT", "ZA", "ZM", "ZW"],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:9e4b8e5289375d40",
		},
	],
}

groups["planner-asia-pacific"] := {
	"name": "Sign-up countries that Microsoft Planner assigns to Asia Pacific",
	"countries": ["AF", "AS", "BD", "BN", "BT", "CC", "CK", "CN", "CX", "FM", "GU", "HK", "ID", "IO", "KH", "KI", "KP", "KR", "LA", "LK", "MH", "MM", "MN", "MO", "MP", "MV", "MY", "NC", "NF", "NP", "NR", "NU", "PF", "PG", "PH", "PN", "PS", "PW", "SB", "SG", "TH", "TK", "TL", "TO", "TV", "TW", "UM", "VN", "VU", "WF", "WS"],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:1e4446fa7379b9ba",
		},
	],
}

groups["planner-americas"] := {
	"name": "Sign-up countries that Microsoft Planner assigns to the Americas",
	"countries": ["AG", "AI", "AQ", "AR", "AW", "BB", "BL", "BM", "BO", "BQ", "BR", "BS", "BV", "BZ", "CL", "CO", "CR", "CW", "DM", "DO", "EC", "FK", "GD", "GF", "GL", "GP", "GS", "GT", "GY", "HM", "HN", "HT", "JM", "KN", "KY", "LC", "MF", "MQ", "MS", "MX", "NI", "PA", "PE", "PM", "PR", "PY", "SR", "SV", "SX", "TC", "TF", "TT", "US", "UY", "VC", "VE", "VG", "VI"],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "10:3659c69b0f13b2d2",
		},
	],
}

# Lists without Kosovo and the Netherlands Antilles, which ISO 3166-1 does not have.
groups["viva-insights-europe"] := {
	"name": "Sign-up countries that Viva Insights puts into Macro Region Geography 1, EMEA / European Union",
	"countries": ["AD", "AE", "AL", "AM", "AO", "AT", "AZ", "BA", "BE", "BF", "BG", "BH", "BI", "BJ", "BW", "BY", "CD", "CF", "CG", "CH", "CI", "CM", "CV", "CY", "CZ", "DE", "DJ", "DK", "DZ", "EE", "EG", "ER", "ES", "ET", "FI", "FO", "FR", "GA", "GB", "GE", "GG", "GH", "GI", "GM", "GN", "GQ", "GR", "GW", "HR", "HU", "IE", "IL", "IM", "IQ", "IS", "IT", "JE", "JO", "KE", "KG", "KM", "KW", "KZ", "LB", "LI", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MG", "MK", "ML", "MR", "MT", "MU", "MW", "MZ", "NA", "NE", "NG", "NL", "NO", "OM", "PK", "PL", "PT", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SC", "SE", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SS", "ST", "SZ", "TD", "TG", "TJ", "TM", "TN", "TR", "TZ", "UA", "UG", "UZ", "VA", "YE", "YT", "ZA", "ZM", "ZW"],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:9e4b8e5289375d40",
		},
	],
}

groups["viva-insights-asia-pacific"] := {
	"name": "Sign-up countries that Viva Insights puts into Macro Region Geography 2, Asia Pacific",
	"countries": ["AF", "AS", "AX", "BD", "BN", "BT", "CC", "CK", "CN", "CX", "FJ", "FM", "GU", "HK", "ID", "IN", "IO", "JP", "KH", "KI", "KP", "KR", "LA", "LK", "MH", "MM", "MN", "MO", "MP", "MV", "MY", "NC", "NF", "NP", "NR", "NU", "NZ", "PF", "PG", "PH", "PN", "PS", "PW", "SB", "SG", "TH", "TK", "TL", "TO", "TV", "TW", "UM", "VN", "VU", "WF", "WS"],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:1e4446fa7379b9ba",
		},
	],
}

groups["viva-insights-americas"] := {
	"name": "Sign-up countries that Viva Insights puts into Macro Region Geography 3, Americas",
	"countries": ["AG", "AI", "AQ", "AR", "AW", "BB", "BL", "BM", "BO", "BQ", "BR", "BS", "BV", "BZ", "CA", "CL", "CO", "CR", "CW", "DM", "DO", "EC", "FK", "GD", "GF", "GL", "GP", "GS", "GT", "GY", "HM", "HN", "HT", "JM", "KN", "KY", "LC", "MF", "MQ", "MS", "MX", "NI", "PA", "PE", "PM", "PR", "PY", "SR", "SV", "SX", "TC", "TF", "TT", "US", "UY", "VC", "VE", "VG", "VI"],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "10:3659c69b0f13b2d2",
		},
	],
}

groups["viva-learning-europe"] := {
	"name": "Sign-up countries that Viva Learning puts into Macro Region Geography 1, EMEA / European Union",
	"countries": ["AD", "AE", "AL", "AM", "AO", "AQ", "AT", "AZ", "BA", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BV", "BW", "BY", "CD", "CF", "CG", "CH", "CI", "CM", "CV", "CW", "CY", "CZ", "DE", "DJ", "DK", "DZ", "EE", "EG", "ER", "ES", "ET", "FI", "FO", "GA", "GE", "GG", "GH", "GI", "GM", "GN", "GQ", "GR", "GS", "GW", "HR", "HU", "IE", "IL", "IM", "IQ", "IS", "IT", "JE", "JO", "KE", "KM", "KW", "KZ", "LB", "LI", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MK", "ML", "MR", "MT", "MU", "MW", "MZ", "NA", "NE", "NG", "NL", "NO", "PL", "PS", "PT", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SC", "SE", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SS", "ST", "SX", "SZ", "TD", "TF", "TG", "TL", "TN", "TR", "TZ", "UA", "UG", "VA", "YE", "YT", "ZA", "ZM", "ZW"],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:9e4b8e5289375d40",
		},
	],
}

groups["viva-learning-asia-pacific"] := {
	"name": "Sign-up countries that Viva Learning puts into Macro Region Geography 2, Asia Pacific",
	"countries": ["AF", "AS", "BD", "BN", "BT", "CC", "CK", "CN", "CX", "FJ", "FM", "GU", "HK", "ID", "IN", "IO", "JP", "KG", "KH", "KI", "KP", "KR", "LA", "LK", "MH", "MM", "MN", "MO", "MP", "MV", "MY", "NC", "NF", "NP", "NR", "NU", "NZ", "OM", "PF", "PG", "PH", "PK", "PN", "PW", "SB", "SG", "TH", "TJ", "TK", "TM", "TO", "TV", "TW", "UM", "UZ", "VN", "VU", "WF", "WS"],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:1e4446fa7379b9ba",
		},
	],
}

groups["viva-learning-americas"] := {
	"name": "Sign-up countries that Viva Learning puts into Macro Region Geography 3, Americas",
	"countries": ["AG", "AI", "AR", "AW", "AX", "BB", "BM", "BO", "BQ", "BR", "BS", "BZ", "CL", "CO", "CR", "DM", "DO", "EC", "FK", "GD", "GF", "GL", "GP", "GT", "GY", "HM", "HN", "HT", "JM", "KN", "KY", "LC", "MQ", "MS", "MX", "NI", "PA", "PE", "PM", "PR", "PY", "SR", "SV", "TC", "TT", "US", "UY", "VC", "VE", "VG", "VI"],
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "10:3659c69b0f13b2d2",
		},
	],
}

# The page names continents and lists no country. Membership is that of M49, but
# for Cyprus, Türkiye, the Caucasus, Kazakhstan and Russia, which common use puts
# into either continent.
groups["viva-engage-europe-africa"] := {
	"name": "Sign-up countries in Europe and Africa, for Viva Engage",
	"countries": ["AD", "AL", "AO", "AT", "AX", "BA", "BE", "BF", "BG", "BI", "BJ", "BW", "BY", "CD", "CF", "CG", "CH", "CI", "CM", "CV", "CZ", "DE", "DJ", "DK", "DZ", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FO", "FR", "GA", "GB", "GG", "GH", "GI", "GM", "GN", "GQ", "GR", "GW", "HR", "HU", "IE", "IM", "IO", "IS", "IT", "JE", "KE", "KM", "LI", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MG", "MK", "ML", "MR", "MT", "MU", "MW", "MZ", "NA", "NE", "NG", "NL", "NO", "PL", "PT", "RE", "RO", "RS", "RW", "SC", "SD", "SE", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SS", "ST", "SZ", "TD", "TF", "TG", "TN", "TZ", "UA", "UG", "VA", "YT", "ZA", "ZM", "ZW"],
	"citations": [
		{
			"source": source.manage_security_and_compliance_data_residency,
			"section": "introduction",
			"passage": "15:5a2ef0d5dd6d79eb",
		},
		{"source": un.m49, "section": "Europe; Africa"},
	],
}

groups["viva-engage-asia-americas-australia"] := {
	"name": "Sign-up countries in Asia, North and South America, and Australia, for Viva Engage",
	"countries": ["AE", "AF", "AG", "AI", "AR", "AU", "AW", "BB", "BD", "BH", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BZ", "CA", "CL", "CN", "CO", "CR", "CU", "CW", "DM", "DO", "EC", "FK", "GD", "GF", "GL", "GP", "GS", "GT", "GY", "HK", "HN", "HT", "ID", "IL", "IN", "IQ", "IR", "JM", "JO", "JP", "KG", "KH", "KN", "KP", "KR", "KW", "KY", "LA", "LB", "LC", "LK", "MF", "MM", "MN", "MO", "MQ", "MS", "MV", "MX", "MY", "NI", "NP", "OM", "PA", "PE", "PH", "PK", "PM", "PR", "PS", "PY", "QA", "SA", "SG", "SR", "SV", "SX", "SY", "TC", "TH", "TJ", "TL", "TM", "TT", "TW", "US", "UY", "UZ", "VC", "VE", "VG", "VI", "VN", "YE"],
	"citations": [
		{
			"source": source.manage_security_and_compliance_data_residency,
			"section": "introduction",
			"passage": "19:fb7ac864d221de6a",
		},
		{"source": un.m49, "section": "Asia; Americas"},
	],
}

# The page on Intune names three regions and lists no sign-up country. The table
# of about 2021 put the examples of each group there.
groups["intune-north-america"] := {
	"name": "Sign-up countries that best fit Intune's region North America",
	"countries": ["AR", "CA", "JM", "MX", "US", "UY"],
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations"},
		{"source": source.o365_data_locations, "section": "United States; Argentina; Uruguay; Jamaica"},
	],
}

groups["intune-europe"] := {
	"name": "Sign-up countries that best fit Intune's region Europe",
	"countries": ["AE", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS", "IT", "KE", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "TR", "UA"],
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations"},
		{
			"source": source.o365_data_locations,
			"section": "EU members; United Kingdom; United Arab Emirates; Türkiye; Ukraine; Kenya",
			"passage": "10:99682cb25d71fa2f",
		},
	],
}

groups["intune-asia-pacific"] := {
	"name": "Sign-up countries that best fit Intune's region Asia Pacific",
	"countries": ["AF", "HK", "ID", "JP", "KR", "MY", "NZ", "PH", "SG", "TH", "TW", "VN"],
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations"},
		{
			"source": source.o365_data_locations,
			"section": "Japan; South Korea; Vietnam; Afghanistan",
			"passage": "12:a0e06104262b65d0",
		},
	],
}

# Canada, France, Norway and Switzerland are left out: there, macro regions wider
# than the country were introduced first.
groups["power-platform-regions"] := {
	"name": "Sign-up countries that are a region of Power Platform by themselves",
	"countries": ["AE", "AU", "BR", "DE", "GB", "IN", "JP", "KR", "SE", "SG", "US", "ZA"],
	"citations": [
		{
			"source": source.geographical_availability_copilot_2025_05_30,
			"section": "Regions where data is processed for Copilots and generative AI features",
			"passage": "11:0267860c637d795d",
		},
		{"source": source.power_platform_macro_regions, "section": "introduction"},
	],
}

# Countries that the page does not name one by one and that nobody would put
# elsewhere than into Asia Pacific.
groups["defender-app-governance-asia-pacific"] := {
	"name": "Sign-up countries in Asia Pacific without an entry of their own for app governance",
	"countries": ["HK", "ID", "KR", "MY", "NZ", "PH", "SG", "TH", "TW", "VN"],
	"citations": [{"source": source.cas_compliance_trust, "section": "Data storage location: App Governance"}],
}

# For pages that say EMEA and list no country.
groups["emea"] := {
	"name": "Sign-up countries in Europe, the Middle East and Africa",
	"countries": ["AD", "AE", "AL", "AM", "AO", "AT", "AX", "AZ", "BA", "BE", "BF", "BG", "BH", "BI", "BJ", "BW", "BY", "CD", "CF", "CG", "CH", "CI", "CM", "CV", "CY", "CZ", "DE", "DJ", "DK", "DZ", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FO", "FR", "GA", "GB", "GE", "GG", "GH", "GI", "GM", "GN", "GQ", "GR", "GW", "HR", "HU", "IE", "IL", "IM", "IO", "IQ", "IS", "IT", "JE", "JO", "KE", "KM", "KW", "LB", "LI", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MG", "MK", "ML", "MR", "MT", "MU", "MW", "MZ", "NA", "NE", "NG", "NL", "NO", "OM", "PL", "PS", "PT", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SC", "SD", "SE", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SS", "ST", "SY", "SZ", "TD", "TF", "TG", "TN", "TR", "TZ", "UA", "UG", "VA", "YE", "YT", "ZA", "ZM", "ZW"],
	"citations": [{"source": un.m49, "section": "Europe; Africa; Western Asia"}],
}
