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
	"applies_to": ["entra"],
	"claim": "New tenants with a billing address in Japan have been stored in Japan since 2022-04-15.",
	"tenants": {"countries": ["JP"], "created": {"from": "2022-04-15"}},
	"places": ["JP"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_storage_japan_2022_04_12, "section": "opening paragraphs", "passage": "14:0431695e18adf9ea"},
		{"source": source.data_residency, "section": "Core Store", "passage": "15:0f36e353564418fe"},
	],
}

# Older tenants from Australia and New Zealand have no rule. That Australia keeps
# their directory and authentication is said of these two services alone, and
# stands with them as facts; the promise of 2020 to move the rest is gone.
rules["entra_australia_new_zealand"] := {
	"applies_to": ["entra"],
	"claim": "New tenants with a billing address in Australia or New Zealand have been stored in Australia since 2020-02-26.",
	"tenants": {"countries": ["AU", "NZ"], "created": {"from": "2020-02-26"}},
	"places": ["AU"],
	"certainty": "stated",
	"since": "2020-07-21",
	"citations": [
		{"source": source.data_storage_australia_newzealand, "section": "opening paragraphs", "passage": "17:a0a435f7b915806c"},
		{"source": source.data_residency, "section": "Core Store", "passage": "15:0f36e353564418fe"},
	],
}

rules["entra_europe"] := {
	"applies_to": ["entra"],
	"claim": "Most customer data of tenants that gave a location in Europe is stored in Europe.",
	"tenants": {
		"groups": ["entra-europe"],
		"except": {"groups": ["entra-asia-until-2013", "entra-asia-until-2017"]},
	},
	"places": ["entra-europe"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [{"source": source.data_storage_europe, "section": "EU Data Residency", "passage": "15:06ab88d9158aa873"}],
}

rules["entra_europe_since_2013"] := {
	"applies_to": ["entra"],
	"claim": "Thirteen country codes that were mapped to Asia are mapped to Europe since July 2013.",
	"tenants": {"groups": ["entra-asia-until-2013"], "created": {"from": "2013-07-01"}},
	"places": ["entra-europe"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Services that will temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:6853e46ac6541747",
		},
	],
}

rules["entra_asia_until_2013"] := {
	"applies_to": ["entra"],
	"claim": "Tenants from thirteen country codes that were created before July 2013 are in Asia, not in Europe.",
	"tenants": {"groups": ["entra-asia-until-2013"], "created": {"before": "2013-07-01"}},
	"places": ["entra-asia-pacific"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Services that will temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:6853e46ac6541747",
		},
	],
}

rules["entra_europe_since_2017"] := {
	"applies_to": ["entra"],
	"claim": "Seven country codes that were mapped to Asia are mapped to Europe since February 2017.",
	"tenants": {"groups": ["entra-asia-until-2017"], "created": {"from": "2017-02-01"}},
	"places": ["entra-europe"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Services that will temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:3ddd223256ce94ed",
		},
	],
}

rules["entra_asia_until_2017"] := {
	"applies_to": ["entra"],
	"claim": "Tenants from seven country codes that were created before February 2017 are in Asia, not in Europe.",
	"tenants": {"groups": ["entra-asia-until-2017"], "created": {"before": "2017-02-01"}},
	"places": ["entra-asia-pacific"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Services that will temporarily transfer a subset of customer data: EU Data Residency",
			"passage": "18:3ddd223256ce94ed",
		},
	],
}

rules["entra_emea"] := {
	"applies_to": ["entra"],
	"claim": "Tenants from other countries that Azure AD B2C keeps in Europe are taken to be in Europe, Middle East and Africa: the only geo-location of Microsoft Entra ID that fits.",
	"tenants": {"groups": ["entra-emea"], "except": {"groups": ["entra-europe"]}},
	"places": ["entra-emea"],
	"certainty": "inferred",
	"since": "2022-12-20",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency", "passage": "14:c5c105e3d94cf745"},
		{"source": source.data_residency, "section": "Core Store", "passage": "15:0f36e353564418fe"},
	],
}

rules["entra_asia_pacific"] := {
	"applies_to": ["entra"],
	"claim": "Tenants from countries that Azure AD B2C keeps in Asia Pacific, Japan aside, are taken to be in Asia/Pacific, the geo-location of that name in Microsoft Entra ID.",
	"tenants": {"groups": ["entra-b2c-asia-pacific"], "except": {"countries": ["JP"]}},
	"places": ["entra-asia-pacific"],
	"certainty": "inferred",
	"since": "2022-12-20",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency", "passage": "15:a8c071be0f076450"},
		{"source": source.data_residency, "section": "Core Store", "passage": "15:0f36e353564418fe"},
	],
}

# For tenants from the United States too: the text on residency names the
# geo-location, and neither its countries nor its sign-up countries.
rules["entra_north_america"] := {
	"applies_to": ["entra"],
	"claim": "Tenants from countries that Azure AD B2C keeps in the United States are taken to be in North America, the geo-location of Microsoft Entra ID that fits.",
	"tenants": {"groups": ["entra-b2c-north-america"]},
	"places": ["entra-north-america"],
	"certainty": "inferred",
	"since": "2022-12-20",
	"citations": [
		{"source": source.b2c_data_residency, "section": "Data residency", "passage": "15:13623bc0b57146e3"},
		{"source": source.data_residency, "section": "Core Store", "passage": "15:0f36e353564418fe"},
	],
}

rules["entra_us_government"] := {
	"applies_to": ["entra"],
	"claim": "Tenants of the US government cloud are stored in its location, without exceptions.",
	"tenants": {"cloud": "us-government"},
	"places": ["US"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "13:fc5e1e8f19af6172"},
	],
}

rules["entra_china"] := {
	"applies_to": ["entra"],
	"claim": "Tenants of the cloud in China, which 21Vianet operates, are stored in its location, without exceptions.",
	"tenants": {"cloud": "china"},
	"places": ["CN"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "13:fc5e1e8f19af6172"},
	],
}

# For Microsoft 365 the home geography is where the services that are deployed
# everywhere are provisioned. It is the sign-up country only where that has a
# Local Region Geography and a commitment holds the data there. Education tenants
# without the add-on for them are excepted from the commitments.
rules["m365_product_terms"] := {
	"applies_to": ["m365", "viva", "purview"],
	"claim": "The Product Terms keep core services of Microsoft 365 in the sign-up country of commercial tenants from these countries, whenever they were provisioned.",
	"tenants": {
		"groups": ["m365-product-terms"],
		"except": {"groups": ["m365-in-country-setting"]},
	},
	"places": ["tenant-country"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:d8d5ee9cf6aa9649",
		},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "14:996b84151916ef13",
		},
	],
}

rules["m365_in_country_setting"] := {
	"applies_to": ["m365", "viva", "purview"],
	"claim": "Tenants from five countries may have a setting that, when off, lets core services of Microsoft 365 store data elsewhere within the EU Data Boundary. The Data Location Card shows where data is.",
	"tenants": {
		"groups": ["m365-in-country-setting"],
		"except": {"commitments": ["advanced-data-residency", "multi-geo"]},
	},
	"places": ["m365-country-or-boundary"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies",
			"passage": "15:e752b1a03adf23da",
			"limits": ["17:386c73aa2aa1eaee"],
		},
		{
			"source": source.m365_data_location_card,
			"section": "Product Terms data residency setting",
			"passage": "17:386c73aa2aa1eaee",
		},
	],
}

rules["m365_multi_geo"] := {
	"applies_to": ["m365", "viva", "purview"],
	"claim": "Tenants with Multi-Geo do not have that setting: in-scope data that is not in a satellite geography stays in the sign-up country.",
	"tenants": {
		"groups": ["m365-in-country-setting"],
		"commitments": ["multi-geo"],
	},
	"places": ["tenant-country"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_multi_geo_commitments, "section": "opening paragraph"},
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies",
			"passage": "10:98fd646de0e01c7e",
		},
	],
}

rules["m365_advanced_data_residency"] := {
	"applies_to": ["m365", "viva", "purview"],
	"claim": "Advanced Data Residency that covers every paid seat keeps data in the Local Region Geography of the sign-up country, once an administrator has opted in to the migration and it is done.",
	"tenants": {
		"groups": ["m365-advanced-data-residency"],
		"commitments": ["advanced-data-residency"],
	},
	"places": ["tenant-country"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.advanced_data_residency,
			"section": "Licensing Requirements; Data Migration Management",
			"passage": "15:b1780b6d07752073",
		},
		{
			"source": source.advanced_data_residency,
			"section": "Licensing Requirements; Data Migration Management",
			"passage": "16:c3332a798307a357",
		},
		{"source": source.m365_data_location_card, "section": "Determining your Committed Geography"},
	],
}

# Belgium is the page's example. The card gives the same place as committed to
# tenants from the EU and EFTA without a stronger commitment.
rules["m365_eu_efta"] := {
	"applies_to": ["m365", "viva", "purview"],
	"claim": "Tenants from other EU and EFTA countries, and those with a local region but without Advanced Data Residency, are taken to be in European Union/EFTA, as the page's Belgian example and the Data Location Card have it.",
	"tenants": {
		"groups": ["eu-data-boundary"],
		"except": {
			"groups": ["m365-product-terms"],
			"commitments": ["advanced-data-residency"],
		},
	},
	"places": ["m365-eu-efta"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.m365_data_residency_overview,
			"section": "Available Geographies for a given service: Example 2",
			"passage": "18:4364093cfff77365",
		},
		{
			"source": source.m365_data_location_card,
			"section": "Determining your Committed Geography",
			"passage": "12:44311b5cc5975abc",
		},
	],
}

# No current text says which country belongs to which macro region, and without a
# commitment none of them is promised. The Data Location Card shows the actual one.
rules["m365_no_commitment"] := {
	"applies_to": ["m365", "viva", "purview"],
	"claim": "Data of tenants without a commitment on its location is where Microsoft can serve them well, and may move without notice.",
	"tenants": {"except": {
		"groups": ["m365-product-terms", "eu-data-boundary"],
		"commitments": ["advanced-data-residency"],
	}},
	"places": ["m365-anywhere"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_data_residency_overview, "section": "Migrations/Moves", "passage": "17:40a76356a41fdd91"},
		{
			"source": source.m365_data_location_card,
			"section": "Determining your Committed Geography",
			"passage": "11:b7524877ec3dbe7b",
		},
	],
}

# Intune has regions and local geographies of its own. The tenant status page of its
# admin centre shows the actual one, which comes first.
rules["intune_north_america"] := {
	"applies_to": ["intune"],
	"claim": "Intune takes the geography that best fits the sign-up country. For these countries that is taken to be North America, with datacentres in the United States.",
	"tenants": {"groups": ["intune-north-america"]},
	"places": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.intune_data_storage, "section": "Storage locations"}],
}

rules["intune_europe"] := {
	"applies_to": ["intune"],
	"claim": "Intune takes the geography that best fits the sign-up country. For these countries that is taken to be Europe, with datacentres in the EU and EFTA only; Switzerland is also one by itself.",
	"tenants": {"groups": ["intune-europe"]},
	"places": ["microsoft-eu-efta"],
	"certainty": "inferred",
	"citations": [{"source": source.intune_data_storage, "section": "Storage locations"}],
}

rules["intune_asia_pacific"] := {
	"applies_to": ["intune"],
	"claim": "Intune takes the geography that best fits the sign-up country. For these countries that is taken to be Asia Pacific, with datacentres in six countries.",
	"tenants": {"groups": ["intune-asia-pacific"]},
	"places": ["intune-asia-pacific"],
	"certainty": "inferred",
	"citations": [{"source": source.intune_data_storage, "section": "Storage locations"}],
}

rules["intune_australia"] := {
	"applies_to": ["intune"],
	"claim": "Intune takes the geography that best fits the sign-up country, and Australia is one. The table of about 2021 put Australian tenants there already.",
	"tenants": {"countries": ["AU"]},
	"places": ["AU"],
	"certainty": "inferred",
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations"},
		{"source": source.o365_data_locations, "section": "Australia"},
	],
}

rules["intune_india"] := {
	"applies_to": ["intune"],
	"claim": "Intune takes the geography that best fits the sign-up country, and India is one. Tenants from before it opened were not moved, so they may be elsewhere in Asia Pacific.",
	"tenants": {"countries": ["IN"]},
	"places": ["intune-india-or-asia-pacific"],
	"certainty": "inferred",
	"citations": [{"source": source.intune_data_storage, "section": "Storage locations; Data residency option"}],
}

# The portal shows the actual place of each service of Defender.
rules["defender_endpoint"] := {
	"applies_to": ["defender.endpoint"],
	"claim": "A tenant's geography is fixed at provisioning and is one of those in which the service runs: EU, United Kingdom, United States, Australia, Switzerland, India, United Arab Emirates.",
	"places": ["defender-endpoint-geo"],
	"certainty": "stated",
	"citations": [{"source": source.data_storage_privacy, "section": "Data location"}],
}

rules["defender_xdr"] := {
	"applies_to": ["defender.xdr"],
	"claim": "A tenant is in one of the regions in which the service runs and cannot be moved: EU, United Kingdom, United States, Australia, Switzerland, India, United Arab Emirates.",
	"places": ["defender-xdr-geo"],
	"certainty": "stated",
	"citations": [{"source": source.defender_xdr_data_privacy, "section": "Data storage location"}],
}

rules["defender_iot"] := {
	"applies_to": ["defender.iot"],
	"claim": "A tenant's geography is fixed at provisioning, and the service uses datacentres in the European Union and the United States.",
	"places": ["defender-iot-geo"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_iot_data_retention, "section": "Data location"}],
}

rules["defender_identity"] := {
	"applies_to": ["defender.identity"],
	"claim": "A workspace is in the datacentre closest to the tenant's directory, one of a list of eight places in which Japan is not, and cannot be moved.",
	"places": ["defender-identity-geo"],
	"certainty": "stated",
	"citations": [{"source": source.privacy_compliance, "section": "Data location"}],
}

rules["defender_cloud_apps_us"] := {
	"applies_to": ["defender.cloud-apps"],
	"claim": "Tenants provisioned in the United States are stored there.",
	"tenants": {"countries": ["US"]},
	"places": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.cas_compliance_trust, "section": "Data storage location"}],
}

rules["defender_cloud_apps_eu_uk"] := {
	"applies_to": ["defender.cloud-apps"],
	"claim": "Tenants provisioned in the European Union or the United Kingdom are stored in either of them, depending on the availability of the service.",
	"tenants": {"countries": ["GB"], "groups": ["eu"]},
	"places": ["defender-eu-or-uk"],
	"certainty": "stated",
	"citations": [
		{"source": source.cas_compliance_trust, "section": "Data storage location"},
		{"source": source.cas_compliance_trust_2024_11_24, "section": "Data storage location"},
	],
}

rules["defender_cloud_apps_rest"] := {
	"applies_to": ["defender.cloud-apps"],
	"claim": "Tenants provisioned anywhere else are stored in the United States, in a datacentre of the region nearest to their directory, or both. The page does not name that region.",
	"tenants": {"except": {"countries": ["GB", "US"], "groups": ["eu"]}},
	"places": ["US", "undocumented"],
	"certainty": "may",
	"citations": [
		{"source": source.cas_compliance_trust, "section": "Data storage location"},
		{"source": source.cas_compliance_trust_2024_11_24, "section": "Data storage location"},
	],
}

rules["power_platform"] := {
	"applies_to": ["power-platform"],
	"claim": "The sign-up country is mapped to the most suitable Azure geography with Power Platform. A country that is a region of Power Platform by itself is taken to be mapped to itself.",
	"tenants": {"groups": ["power-platform-regions"]},
	"places": ["tenant-country"],
	"certainty": "inferred",
	"citations": [{"source": source.data_storage, "section": "Data residency"}],
}
