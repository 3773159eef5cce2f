# Viva Learning, as Microsoft documents it.
package residency.features.viva.learning

import data.residency.sources.microsoft as source

feature := {
	"name": "Viva Learning",
	"product": "Microsoft Viva",
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
}

facts["europe_group_storage"] := {
	"claim": "Viva Learning data of tenants from these countries is in Macro Region Geography 1, EMEA / European Union.",
	"tenants": {"groups": ["viva-learning-europe"]},
	"data": ["customer-data"],
	"storage": ["m365-emea"],
	"certainty": "stated",
	"citations": [{"source": source.m365_dr_workload_other, "section": "Static data location information for select workloads"}],
}

facts["asia_pacific_group_storage"] := {
	"claim": "Viva Learning data of tenants from these countries is in Macro Region Geography 2, Asia Pacific.",
	"tenants": {"groups": ["viva-learning-asia-pacific"]},
	"data": ["customer-data"],
	"storage": ["m365-apac"],
	"certainty": "stated",
	"citations": [{"source": source.m365_dr_workload_other, "section": "Static data location information for select workloads"}],
}

facts["americas_group_storage"] := {
	"claim": "Viva Learning data of tenants from these countries is in Macro Region Geography 3, Americas.",
	"tenants": {"groups": ["viva-learning-americas"]},
	"data": ["customer-data"],
	"storage": ["m365-americas"],
	"certainty": "stated",
	"citations": [{"source": source.m365_dr_workload_other, "section": "Static data location information for select workloads"}],
}

facts["au_storage"] := {
	"claim": "Viva Learning data of tenants from Australia is in Australia.",
	"tenants": {"countries": ["AU"]},
	"data": ["customer-data"],
	"storage": ["AU"],
	"certainty": "stated",
	"citations": [{"source": source.m365_dr_workload_other, "section": "Static data location information for select workloads"}],
}

facts["ca_storage"] := {
	"claim": "Viva Learning data of tenants from Canada is in Canada.",
	"tenants": {"countries": ["CA"]},
	"data": ["customer-data"],
	"storage": ["CA"],
	"certainty": "stated",
	"history": [{
		"until": "2024-09-24",
		"claim": "Viva Learning data of Canadian tenants was in the macro region Americas.",
		"storage": ["m365-americas"],
		"citations": [{"source": source.m365_dr_workload_other_2022_09_20, "section": "Static data location information for select workloads"}],
	}],
	"citations": [{"source": source.m365_dr_workload_other, "section": "Static data location information for select workloads"}],
}

facts["fr_storage"] := {
	"claim": "Viva Learning data of tenants from France is in France.",
	"tenants": {"countries": ["FR"]},
	"data": ["customer-data"],
	"storage": ["FR"],
	"certainty": "stated",
	"history": [{
		"until": "2024-09-24",
		"claim": "Viva Learning data of French tenants was in the macro region EMEA / European Union.",
		"storage": ["m365-emea"],
		"citations": [{"source": source.m365_dr_workload_other_2022_09_20, "section": "Static data location information for select workloads"}],
	}],
	"citations": [{"source": source.m365_dr_workload_other, "section": "Static data location information for select workloads"}],
}

facts["gb_storage"] := {
	"claim": "Viva Learning data of tenants from the United Kingdom is in the United Kingdom.",
	"tenants": {"countries": ["GB"]},
	"data": ["customer-data"],
	"storage": ["GB"],
	"certainty": "stated",
	"history": [{
		"until": "2024-09-24",
		"claim": "Viva Learning data of tenants from the United Kingdom was in the macro region EMEA / European Union.",
		"storage": ["m365-emea"],
		"citations": [{"source": source.m365_dr_workload_other_2022_09_20, "section": "Static data location information for select workloads"}],
	}],
	"citations": [{"source": source.m365_dr_workload_other, "section": "Static data location information for select workloads"}],
}
