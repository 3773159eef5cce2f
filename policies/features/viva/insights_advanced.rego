# Viva Insights for analysts, managers and leaders, as Microsoft documents it.
package residency.features.viva.insights_advanced

import data.residency.sources.microsoft as source

feature := {
	"name": "Viva Insights advanced, manager and leader",
	"product": "Microsoft Viva",
	"aliases": ["Workplace Analytics", "Viva Insights analyst"],
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {"provisioned_after_local_start": {
		"type": "boolean",
		"about": "Whether Viva Insights was provisioned after data began to be kept in the country: Australia 2024-06-04, Japan 2024-08-12, Canada and United Kingdom 2024-09-13.",
	}},
}

facts["jp_local_storage"] := {
	"claim": "Viva Insights data of a tenant with its default mailbox region in Japan is kept there if it was provisioned after 2024-08-12.",
	"tenants": {"countries": ["JP"]},
	"when": {"provisioned_after_local_start": [true]},
	"data": ["customer-data"],
	"storage": ["JP"],
	"certainty": "stated",
	"citations": [{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"}],
}

facts["jp_new_tenant_storage"] := {
	"claim": "Viva Insights data of a tenant with its default mailbox region in Japan is kept there if it was provisioned after 2024-08-12; no tenant made after that day can be older.",
	"tenants": {"countries": ["JP"], "created": {"from": "2024-08-13"}},
	"data": ["customer-data"],
	"storage": ["JP"],
	"certainty": "inferred",
	"overrides": ["jp_earlier_storage"],
	"citations": [{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"}],
}

facts["jp_earlier_storage"] := {
	"claim": "Viva Insights data of a tenant from Japan that was provisioned earlier stays where the table puts the country: macro region Asia Pacific.",
	"tenants": {"countries": ["JP"]},
	"when": {"provisioned_after_local_start": [false]},
	"data": ["customer-data"],
	"storage": ["m365-apac"],
	"certainty": "stated",
	"history": [{
		"until": "2022-09-20",
		"claim": "Workplace Analytics, as it was called, kept data of every country in the United States.",
		"storage": ["US"],
		"citations": [{"source": source.o365_data_locations, "section": "Japan", "passage": "7:6288e490baf8db06"}],
	}],
	"citations": [
		{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:40353c7b1f53b9e6",
		},
	],
}

facts["ca_local_storage"] := {
	"claim": "Viva Insights data of a tenant with its default mailbox region in Canada is kept there if it was provisioned after 2024-09-13.",
	"tenants": {"countries": ["CA"]},
	"when": {"provisioned_after_local_start": [true]},
	"data": ["customer-data"],
	"storage": ["CA"],
	"certainty": "stated",
	"citations": [{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"}],
}

facts["ca_new_tenant_storage"] := {
	"claim": "Viva Insights data of a tenant with its default mailbox region in Canada is kept there if it was provisioned after 2024-09-13; no tenant made after that day can be older.",
	"tenants": {"countries": ["CA"], "created": {"from": "2024-09-14"}},
	"data": ["customer-data"],
	"storage": ["CA"],
	"certainty": "inferred",
	"overrides": ["ca_earlier_storage"],
	"citations": [{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"}],
}

facts["ca_earlier_storage"] := {
	"claim": "Viva Insights data of a tenant from Canada that was provisioned earlier stays where the table puts the country: macro region Americas.",
	"tenants": {"countries": ["CA"]},
	"when": {"provisioned_after_local_start": [false]},
	"data": ["customer-data"],
	"storage": ["m365-americas"],
	"certainty": "stated",
	"citations": [
		{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:39fb71949010ef35",
		},
	],
}

facts["gb_local_storage"] := {
	"claim": "Viva Insights data of a tenant with its default mailbox region in the United Kingdom is kept there if it was provisioned after 2024-09-13.",
	"tenants": {"countries": ["GB"]},
	"when": {"provisioned_after_local_start": [true]},
	"data": ["customer-data"],
	"storage": ["GB"],
	"certainty": "stated",
	"citations": [{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"}],
}

facts["gb_new_tenant_storage"] := {
	"claim": "Viva Insights data of a tenant with its default mailbox region in the United Kingdom is kept there if it was provisioned after 2024-09-13; no tenant made after that day can be older.",
	"tenants": {"countries": ["GB"], "created": {"from": "2024-09-14"}},
	"data": ["customer-data"],
	"storage": ["GB"],
	"certainty": "inferred",
	"overrides": ["gb_earlier_storage"],
	"citations": [{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"}],
}

facts["gb_earlier_storage"] := {
	"claim": "Viva Insights data of a tenant from the United Kingdom that was provisioned earlier stays where the table puts the country: macro region EMEA / European Union.",
	"tenants": {"countries": ["GB"]},
	"when": {"provisioned_after_local_start": [false]},
	"data": ["customer-data"],
	"storage": ["m365-emea"],
	"certainty": "stated",
	"citations": [
		{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "9:43566b4de02abac0",
		},
	],
}

facts["au_local_storage"] := {
	"claim": "Viva Insights data of a tenant with its default mailbox region in Australia is kept there if it was provisioned after 2024-06-04.",
	"tenants": {"countries": ["AU"]},
	"when": {"provisioned_after_local_start": [true]},
	"data": ["customer-data"],
	"storage": ["AU"],
	"certainty": "stated",
	"citations": [{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"}],
}

facts["au_new_tenant_storage"] := {
	"claim": "Viva Insights data of a tenant with its default mailbox region in Australia is kept there if it was provisioned after 2024-06-04; no tenant made after that day can be older.",
	"tenants": {"countries": ["AU"], "created": {"from": "2024-06-05"}},
	"data": ["customer-data"],
	"storage": ["AU"],
	"certainty": "inferred",
	"overrides": ["au_earlier_storage"],
	"citations": [{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"}],
}

facts["au_earlier_storage"] := {
	"claim": "Viva Insights data of a tenant from Australia that was provisioned earlier stays where it was: Australia by the present table, Asia Pacific by that of 2022.",
	"tenants": {"countries": ["AU"]},
	"when": {"provisioned_after_local_start": [false]},
	"data": ["customer-data"],
	"storage": ["AU", "m365-apac"],
	"certainty": "may",
	"citations": [
		{"source": source.viva_insights_data_residency, "section": "table of supported scenarios"},
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:c1f44e50ae62b7c4",
		},
		{
			"source": source.m365_dr_workload_other_2022_09_20,
			"section": "Static data location information for select workloads",
			"passage": "8:5642ff5cf7727143",
		},
	],
}

facts["europe_group_storage"] := {
	"claim": "Viva Insights data of tenants from these countries is in Macro Region Geography 1, EMEA / European Union. This is guidance without commitment.",
	"tenants": {"groups": ["viva-insights-europe"], "except": {"countries": ["GB"]}},
	"data": ["customer-data"],
	"storage": ["m365-emea"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:9e4b8e5289375d40",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["asia_pacific_group_storage"] := {
	"claim": "Viva Insights data of tenants from these countries is in Macro Region Geography 2, Asia Pacific. This is guidance without commitment.",
	"tenants": {"groups": ["viva-insights-asia-pacific"], "except": {"countries": ["JP"]}},
	"data": ["customer-data"],
	"storage": ["m365-apac"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "8:1e4446fa7379b9ba",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}

facts["americas_group_storage"] := {
	"claim": "Viva Insights data of tenants from these countries is in Macro Region Geography 3, Americas. This is guidance without commitment.",
	"tenants": {"groups": ["viva-insights-americas"], "except": {"countries": ["CA"]}},
	"data": ["customer-data"],
	"storage": ["m365-americas"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_workload_other,
			"section": "Static data location information for select workloads",
			"passage": "18:4a9c6d5218185511",
			"limits": ["9:fcd1b932a2271c9f"],
		},
	],
}
