# METADATA
# scope: package
# title: Home geography of a tenant
# description: >-
#   By which rule a vendor picks the home geography of a tenant: what the place
#   `tenant-geo` means. A rule applies to features by the prefix of their id.
#   What the tenant itself declares as its data location comes first. A tenant
#   of whom no rule speaks has no known home geography. `since` is the date of
#   the first edition read that says so, where the cited one is newer.
package residency.geography.tenant_geo

import data.residency.sources.microsoft as source

# Older tenants from Japan have no rule: no text says where they are, nor that
# they were moved.
rules["entra_japan"] := {
	"applies_to": "entra",
	"claim": "New tenants with a billing address in Japan have been stored in Japan since 2022-04-15.",
	"tenants": {"countries": ["JP"], "created": {"from": "2022-04-15"}},
	"places": ["JP"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_storage_japan_2022_04_12, "section": "opening paragraphs"},
		{"source": source.data_residency, "section": "Core Store"},
	],
}

# Older tenants from Australia and New Zealand have no rule. That Australia keeps
# their directory and authentication is said of these two services alone, and
# stands with them as facts; the promise of 2020 to move the rest is gone.
rules["entra_australia_new_zealand"] := {
	"applies_to": "entra",
	"claim": "New tenants with a billing address in Australia or New Zealand have been stored in Australia since 2020-02-26.",
	"tenants": {"countries": ["AU", "NZ"], "created": {"from": "2020-02-26"}},
	"places": ["AU"],
	"certainty": "stated",
	"since": "2020-07-21",
	"citations": [
		{"source": source.data_storage_australia_newzealand, "section": "opening paragraphs"},
		{"source": source.data_residency, "section": "Core Store"},
	],
}

rules["entra_europe"] := {
	"applies_to": "entra",
	"claim": "Most customer data of tenants that gave a location in Europe is stored in Europe.",
	"tenants": {
		"groups": ["entra-europe"],
		"except": {"groups": ["entra-asia-until-2013", "entra-asia-until-2017"]},
	},
	"places": ["entra-europe"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [{"source": source.data_storage_europe, "section": "EU Data Residency"}],
}

rules["entra_europe_since_2013"] := {
	"applies_to": "entra",
	"claim": "Thirteen country codes that were mapped to Asia are mapped to Europe since July 2013.",
	"tenants": {"groups": ["entra-asia-until-2013"], "created": {"from": "2013-07-01"}},
	"places": ["entra-europe"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [{"source": source.data_storage_europe, "section": "Services that will temporarily transfer a subset of customer data: EU Data Residency"}],
}

rules["entra_asia_until_2013"] := {
	"applies_to": "entra",
	"claim": "Tenants from thirteen country codes that were created before July 2013 are in Asia, not in Europe.",
	"tenants": {"groups": ["entra-asia-until-2013"], "created": {"before": "2013-07-01"}},
	"places": ["entra-asia-pacific"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [{"source": source.data_storage_europe, "section": "Services that will temporarily transfer a subset of customer data: EU Data Residency"}],
}

rules["entra_europe_since_2017"] := {
	"applies_to": "entra",
	"claim": "Seven country codes that were mapped to Asia are mapped to Europe since February 2017.",
	"tenants": {"groups": ["entra-asia-until-2017"], "created": {"from": "2017-02-01"}},
	"places": ["entra-europe"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [{"source": source.data_storage_europe, "section": "Services that will temporarily transfer a subset of customer data: EU Data Residency"}],
}

rules["entra_asia_until_2017"] := {
	"applies_to": "entra",
	"claim": "Tenants from seven country codes that were created before February 2017 are in Asia, not in Europe.",
	"tenants": {"groups": ["entra-asia-until-2017"], "created": {"before": "2017-02-01"}},
	"places": ["entra-asia-pacific"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [{"source": source.data_storage_europe, "section": "Services that will temporarily transfer a subset of customer data: EU Data Residency"}],
}

rules["entra_emea"] := {
	"applies_to": "entra",
	"claim": "Tenants from other countries that Azure AD B2C keeps in Europe are taken to be in Europe, Middle East and Africa: the only geo-location of Microsoft Entra ID that fits.",
	"tenants": {"groups": ["entra-emea"], "except": {"groups": ["entra-europe"]}},
	"places": ["entra-emea"],
	"certainty": "inferred",
	"since": "2022-12-20",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency"},
		{"source": source.data_residency, "section": "Core Store"},
	],
}

rules["entra_asia_pacific"] := {
	"applies_to": "entra",
	"claim": "Tenants from countries that Azure AD B2C keeps in Asia Pacific, Japan aside, are taken to be in Asia/Pacific, the geo-location of that name in Microsoft Entra ID.",
	"tenants": {"groups": ["entra-b2c-asia-pacific"], "except": {"countries": ["JP"]}},
	"places": ["entra-asia-pacific"],
	"certainty": "inferred",
	"since": "2022-12-20",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency"},
		{"source": source.data_residency, "section": "Core Store"},
	],
}

# For tenants from the United States too: the text on residency names the
# geo-location, and neither its countries nor its sign-up countries.
rules["entra_north_america"] := {
	"applies_to": "entra",
	"claim": "Tenants from countries that Azure AD B2C keeps in the United States are taken to be in North America, the geo-location of Microsoft Entra ID that fits.",
	"tenants": {"groups": ["entra-b2c-north-america"]},
	"places": ["entra-north-america"],
	"certainty": "inferred",
	"since": "2022-12-20",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency"},
		{"source": source.data_residency, "section": "Core Store"},
	],
}

rules["entra_us_government"] := {
	"applies_to": "entra",
	"claim": "Tenants of the US government cloud are stored in its location, without exceptions.",
	"tenants": {"cloud": "us-government"},
	"places": ["US"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [{"source": source.data_residency, "section": "Microsoft Entra cloud solution models"}],
}

rules["entra_china"] := {
	"applies_to": "entra",
	"claim": "Tenants of the cloud in China, which 21Vianet operates, are stored in its location, without exceptions.",
	"tenants": {"cloud": "china"},
	"places": ["CN"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [{"source": source.data_residency, "section": "Microsoft Entra cloud solution models"}],
}
