# Access by Microsoft personnel, as Microsoft documents it.
package residency.features.m365.personnel_access

import data.residency.sources.microsoft as source

feature := {
	"name": "Access by Microsoft personnel",
	"product": "Microsoft 365",
	"aliases": ["Customer Lockbox", "Lockbox"],
}

facts["access"] := {
	"claim": "No place found for access by engineers of Microsoft. They have no standing access to customer data and get it limited, logged and approved, with Customer Lockbox by the customer too.",
	"data": ["customer-data"],
	"support_access": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_what_is_data_residency,
			"section": "Does Microsoft access your data?",
			"passage": "15:f22a8ad1e510956e",
		},
		{
			"source": source.m365_data_residency_overview,
			"section": "FAQ: Does Microsoft access your data?",
			"passage": "15:f22a8ad1e510956e",
		},
	],
}
