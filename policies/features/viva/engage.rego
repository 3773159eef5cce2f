# Viva Engage, as Microsoft documents it.
package residency.features.viva.engage

import data.residency.sources.microsoft as source

feature := {
	"name": "Viva Engage",
	"product": "Microsoft Viva",
	"aliases": ["Yammer", "Yammer Enterprise", "Viva Engage communities"],
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"subscription": {
			"type": "one-of",
			"values": ["commercial", "education"],
			"about": "Whether the tenant has Microsoft 365 Education or another Microsoft 365.",
		},
		"geo": {
			"type": "one-of",
			"values": ["eu", "us"],
			"about": "The geo in which the network is activated, as Network Admin, Success, New Network Checklist says.",
		},
		"connected_groups": {
			"type": "boolean",
			"about": "Whether communities are connected to Microsoft 365 groups, as all are in native mode.",
		},
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
}

facts["asia_americas_australia_storage"] := {
	"claim": "Enrolment from Australia, Asia, North or South America puts the tenant into the US geo, which holds message bodies and attachments. That the continents are those of M49 is our reading.",
	"tenants": {"groups": ["viva-engage-asia-americas-australia"]},
	"data": ["messages", "files"],
	"storage": ["US"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.manage_security_and_compliance_data_residency,
			"section": "introduction",
			"passage": "19:fb7ac864d221de6a",
		},
		{
			"source": source.manage_security_and_compliance_data_residency_2023_11_15,
			"section": "introduction",
			"passage": "19:fb7ac864d221de6a",
		},
	],
}

facts["eu_geo_storage"] := {
	"claim": "Enrolment from Europe or Africa puts the tenant into the EU geo, which holds message bodies and attachments. A newer page calls it European Union/EFTA.",
	"tenants": {"groups": ["viva-engage-europe-africa"]},
	"when": {"subscription": ["commercial"], "geo": ["eu"]},
	"data": ["messages", "files"],
	"storage": ["m365-eu-efta"],
	"certainty": "inferred",
	"history": [{
		"until": "2026-10-08",
		"claim": "Enrolment from Europe or Africa put the tenant into the EU geo, which held message bodies and attachments.",
		"storage": ["eu"],
		"citations": [
			{
				"source": source.manage_security_and_compliance_data_residency,
				"section": "introduction",
				"passage": "15:5a2ef0d5dd6d79eb",
			},
			{
				"source": source.manage_security_and_compliance_data_residency,
				"section": "introduction",
				"passage": "14:932caa0b9ad8512c",
			},
		],
	}],
	"citations": [
		{
			"source": source.manage_security_and_compliance_data_residency,
			"section": "introduction",
			"passage": "15:5a2ef0d5dd6d79eb",
		},
		{
			"source": source.manage_security_and_compliance_data_residency_2023_11_15,
			"section": "introduction",
			"passage": "15:5a2ef0d5dd6d79eb",
		},
		{
			"source": source.manage_security_and_compliance_data_residency_2023_11_15,
			"section": "introduction",
			"passage": "14:932caa0b9ad8512c",
		},
		{
			"source": source.m365_data_location_faq,
			"section": "Where will my data be provisioned? Example 4a",
			"passage": "17:4a4673aa9be2e981",
		},
	],
}

facts["us_geo_storage"] := {
	"claim": "Tenants from Europe that subscribed before there was an EU geo stay in the Americas, where the only deployment was: the US geo.",
	"tenants": {"groups": ["viva-engage-europe-africa"]},
	"when": {"subscription": ["commercial"], "geo": ["us"]},
	"data": ["messages", "files"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_data_location_faq,
			"section": "Where will my data be provisioned? Example 4b",
			"passage": "13:b433ba6aa0801c79",
		},
		{"source": source.manage_security_and_compliance_data_residency, "section": "Determine which geo your tenant is in"},
	],
}

facts["education_storage"] := {
	"claim": "Tenants with Microsoft 365 Education are in the US geo wherever they enrol.",
	"when": {"subscription": ["education"]},
	"data": ["messages", "files"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.manage_security_and_compliance_data_residency,
			"section": "introduction",
			"passage": "13:313e929895731075",
		},
		{
			"source": source.manage_security_and_compliance_data_residency_2023_11_15,
			"section": "introduction",
			"passage": "13:313e929895731075",
		},
	],
}

facts["nz_storage"] := {
	"claim": "No place found for enrolment from New Zealand: the page names Australia, Asia and the Americas for the US geo, Europe and Africa for the EU geo.",
	"tenants": {"countries": ["NZ"]},
	"when": {"subscription": ["commercial"]},
	"data": ["messages", "files"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.manage_security_and_compliance_data_residency,
			"section": "introduction",
			"passage": "7:969ae4beffc0ae45",
		},
	],
}

facts["connected_files_storage"] := {
	"claim": "Some files of groups that are connected to Microsoft 365 are in SharePoint and follow its residency. Which files, the page does not say.",
	"when": {"connected_groups": [true]},
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "may",
	"citations": [
		{
			"source": source.manage_security_and_compliance_data_residency,
			"section": "introduction",
			"passage": "11:ae7b6f4d9d2eb0bb",
		},
		{
			"source": source.manage_security_and_compliance_data_residency_2023_11_15,
			"section": "introduction",
			"passage": "11:ae7b6f4d9d2eb0bb",
		},
	],
}

facts["connected_files_multi_geo"] := {
	"claim": "With Multi-Geo, those files of connected groups that are in SharePoint are in the preferred data location of the group.",
	"tenants": {"commitments": ["multi-geo"]},
	"when": {"connected_groups": [true]},
	"data": ["files"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.manage_security_and_compliance_data_residency,
			"section": "introduction",
			"passage": "11:ae7b6f4d9d2eb0bb",
		},
		{"source": source.m365_multi_geo_commitments, "section": "SharePoint/OneDrive", "passage": "13:d1c9347e79df84bf"},
	],
}

facts["push_transit"] := {
	"claim": "Mobile push notifications go through a service of Apple or Google and may be outside the geo.",
	"data": ["notifications"],
	"transit": ["global"],
	"certainty": "may",
	"citations": [
		{
			"source": source.manage_security_and_compliance_data_residency,
			"section": "introduction",
			"passage": "17:7e2421d383a651d5",
		},
		{
			"source": source.manage_security_and_compliance_data_residency_2023_11_15,
			"section": "introduction",
			"passage": "17:7e2421d383a651d5",
		},
	],
}
