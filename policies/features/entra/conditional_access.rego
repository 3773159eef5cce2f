# Conditional Access, as Microsoft documents it.
package residency.features.entra.conditional_access

import data.residency.sources.microsoft as source

feature := {
	"name": "Conditional Access",
	"product": "Microsoft Entra ID",
	"aliases": ["CA policies", "named locations"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "No place found for Conditional Access: the list of components and where they store data has no entry for it.",
	"data": ["conditional-access-policies", "named-locations"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
	],
}

facts["aunz_storage"] := {
	"claim": "For Australian and New Zealand customers, every Entra service other than directory management and authentication stores customer data in global datacenters, says a page that does not name Conditional Access.",
	"tenants": {"countries": ["AU", "NZ"]},
	"data": ["customer-data", "conditional-access-policies", "named-locations"],
	"storage": ["global"],
	"certainty": "stated",
	"since": "2019-12-13",
	"overrides": ["all_storage"],
	"citations": [
		{"source": source.identity_data_storage_australia, "section": "list of services"},
		{"source": source.identity_data_storage_australia_2019_12_13, "section": "list of services"},
	],
}
