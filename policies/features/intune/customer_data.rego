# Customer data of Intune, as Microsoft documents it.
package residency.features.intune.customer_data

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Intune customer data",
	"product": "Microsoft Intune",
	"aliases": ["Intune", "Microsoft Intune", "Microsoft Endpoint Manager", "Windows Intune", "Mobile device management", "MDM"],
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_transit"],
}

facts["all_storage"] := {
	"claim": "Intune keeps customer data at rest in its geography, taken at first provisioning to fit the sign-up country and shown by Tenant Status. Support, legal need, global features and previews are exceptions.",
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2025-06-25",
	"history": [{
		"until": "2025-06-25",
		"claim": "Intune kept customer data in the geo shown by Tenant Status; no page said which geos there are.",
		"storage": ["undocumented"],
		"citations": [{"source": source.m365_dr_workload_other, "section": "Intune"}],
	}],
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations", "passage": "15:d9216f52dad07900", "limits": ["14:16799f6cbe553813"]},
		{"source": source.m365_data_location_faq, "section": "Where is Intune data stored?"},
	],
}

# An exception for single cases: it counts as access for support, not as the place
# of storage, of which the text speaks.
facts["all_support_access"] := {
	"claim": "Customer data may be stored outside the geography where that is needed for support, to troubleshoot the service or by law. No place is named.",
	"data": ["customer-data"],
	"support_access": [{"outside": "tenant-geo"}],
	"certainty": "may",
	"since": "2024-09-24",
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations", "passage": "15:80c0fde6908cbdf4"},
		{"source": source.m365_dr_workload_other, "section": "Intune", "passage": "15:80c0fde6908cbdf4"},
	],
}
