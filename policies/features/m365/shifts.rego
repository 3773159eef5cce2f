# Shifts, as Microsoft documents it.
package residency.features.m365.shifts

import data.residency.sources.microsoft as source

feature := {
	"name": "Shifts",
	"product": "Microsoft Teams",
	"aliases": ["Teams Shifts", "StaffHub"],
	"options": {"tenant_age": {
		"type": "one-of",
		"values": ["before-local-region", "after-local-region"],
		"about": "For tenants from Australia, Canada, France, Japan and the United Kingdom: before-local-region if Shifts was used before it offered residency in the country and Teams has not been migrated there since. Otherwise after-local-region.",
	}},
}

facts["local"] := {
	"claim": "Shifts stores data in the country of tenants from Australia, Canada, France, Japan and the United Kingdom, where it offers local residency. Data from before moves only when Teams is migrated.",
	"tenants": {"countries": ["AU", "CA", "FR", "GB", "JP"]},
	"when": {"tenant_age": ["after-local-region"]},
	"data": ["customer-data"],
	"storage": ["tenant-country"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.shifts_data_faq_2024_03_25,
			"section": "Where is Shifts data stored?",
			"passage": "13:02143e0a29ee57d1",
			"limits": ["13:8d61377e0ade05bd"],
		},
	],
}

facts["local_earlier"] := {
	"claim": "No place found for data of Shifts from before it offered residency in Australia, Canada, France, Japan and the United Kingdom: it stays where it was until Teams is migrated.",
	"tenants": {"countries": ["AU", "CA", "FR", "GB", "JP"]},
	"when": {"tenant_age": ["before-local-region"]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.shifts_data_faq_2024_03_25, "section": "Where is Shifts data stored?", "passage": "13:8d61377e0ade05bd"},
	],
}

facts["eu"] := {
	"claim": "Shifts stores data of tenants from other EU members in its geography European Union, as the page's Swedish example has it.",
	"tenants": {"groups": ["eu"], "except": {"countries": ["FR"]}},
	"data": ["customer-data"],
	"storage": ["eu"],
	"certainty": "inferred",
	"citations": [
		{"source": source.shifts_data_faq_2024_03_25, "section": "Where is Shifts data stored?", "passage": "18:dd2c46801c6e60d1"},
		{"source": source.shifts_data_faq_2024_03_25, "section": "Where is Shifts data stored?", "passage": "10:98bc4198f2449ed0"},
	],
}

facts["rest"] := {
	"claim": "For other tenants Shifts stores data in a nearby geography: Asia Pacific, the European Union or the United States. Which of them is not said.",
	"tenants": {"except": {"countries": ["AU", "CA", "GB", "JP"], "groups": ["eu"]}},
	"data": ["customer-data"],
	"storage": ["US", "eu", "microsoft-asia-pacific"],
	"certainty": "may",
	"citations": [
		{"source": source.shifts_data_faq_2024_03_25, "section": "Where is Shifts data stored?", "passage": "18:dd2c46801c6e60d1"},
		{"source": source.shifts_data_faq_2024_03_25, "section": "Where is Shifts data stored?", "passage": "11:b240cf3f569612b8"},
	],
}
