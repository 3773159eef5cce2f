# Shifts, as Microsoft documents it.
package residency.features.m365.shifts

import data.residency.sources.microsoft as source

feature := {
	"name": "Shifts",
	"product": "Microsoft Teams",
	"aliases": ["Teams Shifts"],
}

facts["local"] := {
	"claim": "Shifts stores data in the country of tenants from Australia, Canada, France, Japan and the United Kingdom, where it offers local residency. Data from before moves only when Teams is migrated.",
	"tenants": {"countries": ["AU", "CA", "FR", "GB", "JP"]},
	"data": ["customer-data"],
	"storage": ["tenant-country"],
	"certainty": "stated",
	"citations": [
		{"source": source.shifts_data_faq_2024_03_25, "section": "Where is Shifts data stored?"},
	],
}

facts["eu"] := {
	"claim": "Shifts stores data of tenants from other EU members in its geography European Union, as the page's Swedish example has it.",
	"tenants": {"groups": ["eu"], "except": {"countries": ["FR"]}},
	"data": ["customer-data"],
	"storage": ["eu"],
	"certainty": "inferred",
	"citations": [
		{"source": source.shifts_data_faq_2024_03_25, "section": "Where is Shifts data stored?"},
	],
}

facts["rest"] := {
	"claim": "For other tenants Shifts stores data in a nearby geography: Asia Pacific, the European Union or the United States. Which of them is not said.",
	"tenants": {"except": {"countries": ["AU", "CA", "GB", "JP"], "groups": ["eu"]}},
	"data": ["customer-data"],
	"storage": ["US", "eu", "microsoft-asia-pacific"],
	"certainty": "may",
	"citations": [
		{"source": source.shifts_data_faq_2024_03_25, "section": "Where is Shifts data stored?"},
	],
}
