# OneDrive, as Microsoft documents it.
package residency.features.m365.onedrive

import data.residency.sources.microsoft as source

feature := {
	"name": "OneDrive",
	"product": "OneDrive for work or school",
	"aliases": ["OneDrive for Business", "SkyDrive Pro"],
	"options": {
		"store_in_country": {
			"type": "boolean",
			"about": "For tenants from France, Germany, Norway, Sweden and Switzerland: whether the Data Location Card of the Microsoft 365 admin center shows the own country as committed and current geography. For that the setting “Store Microsoft 365 customer data in-country” must be on, if the tenant has it.",
		},
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
	"general": [
		"microsoft/m365_eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
		"microsoft/m365_request_processing",
	],
}

facts["product_terms"] := {
	"claim": "By the Product Terms, files uploaded to OneDrive are stored at rest only in the sign-up country of commercial tenants from eleven countries. The Data Location Card tells if data was never moved there.",
	"tenants": {"groups": ["m365-product-terms"], "except": {"groups": ["m365-in-country-setting"]}},
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-09-30",
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:d8d5ee9cf6aa9649",
			"limits": ["12:e31feac1586826bb"],
		},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:4c1a19725ecd39ce",
		},
		{
			"source": source.m365_data_residency_overview,
			"section": "Table 2; Table 3",
			"passage": "15:8198c1836ce0a5e7",
			"limits": ["11:01458573d566a88b"],
		},
		{
			"source": source.m365_data_residency_overview_2024_02_29,
			"section": "Table 1: Privacy and Security Product Terms",
			"passage": "11:56e86e105a70f165",
		},
		{
			"source": source.m365_data_residency_overview_2024_02_29,
			"section": "Table 1: Privacy and Security Product Terms",
			"passage": "13:981a49303ba63398",
		},
		{
			"source": source.m365_data_residency_overview_2022_09_30,
			"section": "Table 1: Privacy and Security Product Terms",
			"passage": "13:d8d5ee9cf6aa9649",
		},
	],
}

facts["in_country"] := {
	"claim": "By the Product Terms, files uploaded to OneDrive are stored at rest only in the sign-up country of commercial tenants from five countries that keep data in-country.",
	"tenants": {
		"groups": ["m365-in-country-setting"],
		"except": {"commitments": ["advanced-data-residency", "multi-geo"]},
	},
	"when": {"store_in_country": [true]},
	"data": ["files"],
	"storage": ["tenant-country"],
	"certainty": "stated",
	"since": "2022-09-30",
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:d8d5ee9cf6aa9649",
			"limits": ["12:e31feac1586826bb"],
		},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:4c1a19725ecd39ce",
		},
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "16:71afd669662eedc0",
			"limits": ["10:cde727ae1acf2c07"],
		},
	],
}

facts["in_country_notice"] := {
	"claim": "Until 2026-12-14 the in-country setting moves nothing, even if off: files uploaded to OneDrive stay in the place that the Data Location Card shows.",
	"tenants": {
		"groups": ["m365-in-country-setting"],
		"except": {"commitments": ["advanced-data-residency", "multi-geo"]},
	},
	"when": {"store_in_country": [false]},
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"effective": {"from": "2026-09-14", "until": "2026-12-14"},
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "10:65ec9cde0d3d22dd",
			"limits": ["10:cde727ae1acf2c07"],
		},
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "9:f5b591f5769d02e1",
		},
	],
}

facts["in_country_off"] := {
	"claim": "With the in-country setting off, files uploaded to OneDrive are perhaps elsewhere in the EU Data Boundary. For tenants created after 2026-09-14 it is off by default.",
	"tenants": {
		"groups": ["m365-in-country-setting"],
		"except": {"commitments": ["advanced-data-residency", "multi-geo"]},
	},
	"when": {"store_in_country": [false]},
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "may",
	"effective": {"from": "2026-12-14"},
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "15:e752b1a03adf23da",
			"limits": ["12:a46a39bca4e9af20"],
		},
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "14:8be6f38d5e67f213",
		},
	],
}

# The overview's example provisions a tenant from Belgium in European Union/EFTA,
# which has datacentres in Norway and Switzerland too. The Product Terms, which
# prevail over such pages, name the Union.
facts["product_terms_eu"] := {
	"claim": "By the Product Terms, files uploaded to OneDrive are stored at rest only in the European Union for commercial tenants from its other members. Microsoft 365 has datacentres in eleven.",
	"tenants": {
		"groups": ["eu"],
		"except": {"groups": ["m365-product-terms"], "commitments": ["advanced-data-residency"]},
	},
	"data": ["files"],
	"storage": ["m365-european-union"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:d8d5ee9cf6aa9649",
			"limits": ["12:e31feac1586826bb"],
		},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:4c1a19725ecd39ce",
		},
		{"source": source.m365_data_residency_overview, "section": "Table 1; Table 3", "passage": "10:3531c1419b8e73ef"},
		{"source": source.m365_data_residency_overview, "section": "Table 1; Table 3", "passage": "12:d8dc161d33039563"},
	],
}

facts["efta"] := {
	"claim": "For tenants from Iceland and Liechtenstein, files uploaded to OneDrive are committed to European Union/EFTA, where Microsoft 365 has datacentres in thirteen countries.",
	"tenants": {"countries": ["IS", "LI"], "except": {"commitments": ["multi-geo"]}},
	"data": ["files"],
	"storage": ["m365-eu-efta"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_data_location_card,
			"section": "Determining your Committed Geography",
			"passage": "12:44311b5cc5975abc",
		},
		{"source": source.m365_data_residency_overview, "section": "Table 1", "passage": "18:c443c8b3344d1cba"},
	],
}

facts["no_commitment"] := {
	"claim": "For tenants without a commitment on data location, files uploaded to OneDrive are stored where Microsoft can serve them well, subject to change without notice. The Data Location Card shows the place.",
	"tenants": {
		"except": {
			"groups": ["m365-product-terms", "eu-data-boundary"],
			"commitments": ["advanced-data-residency"],
		},
	},
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_data_residency_overview,
			"section": "Migrations/Moves",
			"passage": "17:40a76356a41fdd91",
			"limits": ["10:489fdacf97ddf5f3"],
		},
		{
			"source": source.m365_data_location_card,
			"section": "Determining your Committed Geography",
			"passage": "11:b7524877ec3dbe7b",
		},
	],
}

facts["advanced_data_residency"] := {
	"claim": "With Advanced Data Residency on every paid seat and data moved, files uploaded to OneDrive are stored at rest in the Local Region Geography of the sign-up country.",
	"tenants": {
		"groups": ["m365-advanced-data-residency"],
		"commitments": ["advanced-data-residency"],
	},
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_commitments,
			"section": "SharePoint and OneDrive",
			"passage": "15:4a3d7ab9bc5a47f1",
			"limits": ["15:5e4f24e366a87611"],
		},
		{
			"source": source.advanced_data_residency,
			"section": "Licensing Requirements; Starting Data Migration",
			"passage": "15:b1780b6d07752073",
			"limits": ["11:23d12f6d806816b5"],
		},
		{
			"source": source.advanced_data_residency,
			"section": "Licensing Requirements; Starting Data Migration",
			"passage": "16:c3332a798307a357",
		},
	],
}

facts["multi_geo"] := {
	"claim": "With Multi-Geo, a user's OneDrive is stored in the preferred data location that an admin sets, and without one in the primary geography.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["files"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_multi_geo_commitments, "section": "SharePoint/OneDrive", "passage": "13:d1c9347e79df84bf"},
		{"source": source.m365_dr_workload_spo, "section": "Multi-Geo add-on", "passage": "27:d6eafeb61a9ac788"},
		{"source": source.m365_multi_geo, "section": "opening paragraphs; Licensing"},
	],
}

facts["multi_geo_primary"] := {
	"claim": "With Multi-Geo no in-country setting applies: files uploaded to OneDrive are in the sign-up country, or for Iceland and Liechtenstein in the primary geography, unless a preferred location differs.",
	"tenants": {
		"groups": ["m365-in-country-setting"],
		"countries": ["IS", "LI"],
		"commitments": ["multi-geo"],
	},
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_multi_geo_commitments, "section": "opening paragraph", "passage": "17:04ce1a6ddbc5b204"},
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "10:98fd646de0e01c7e",
		},
	],
}
