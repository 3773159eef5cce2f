# Microsoft Entra Internet Access, as Microsoft documents it.
package residency.features.entra.internet_access

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra Internet Access",
	"product": "Global Secure Access",
	"aliases": ["GSA internet access"],
}

facts["all_processing"] := {
	"claim": "Internet traffic is routed through one of the nearby points of presence, in some two dozen countries; users in a place without one are served from another, perhaps abroad.",
	"data": ["network-traffic"],
	"processing": ["user-location", "service-location"],
	"certainty": "may",
	"history": [
		{
			"until": "2025-02-21",
			"claim": "In the preview, the list of points of presence was shorter: Auckland, Madrid, Marseille and Campinas were not on it.",
			"processing": ["user-location", "service-location"],
			"citations": [
				{
					"source": source.global_secure_access_locations_2023_11_27,
					"section": "Microsoft Entra Internet Access and Microsoft Entra Private Access locations",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.global_secure_access_locations,
			"section": "Microsoft Entra Internet Access and Microsoft Entra Private Access locations",
		},
	],
}

facts["all_logs"] := {
	"claim": "No place found for the traffic logs of Internet Access.",
	"data": ["traffic-logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.global_secure_access_locations,
			"section": "Microsoft Entra Internet Access and Microsoft Entra Private Access locations",
		},
	],
}

facts["aunz_storage"] := {
	"claim": "For Australian and New Zealand customers, every Entra service other than directory management and authentication stores customer data in global datacenters, says a page that does not name Internet Access.",
	"tenants": {"countries": ["AU", "NZ"]},
	"data": ["customer-data"],
	"storage": ["global"],
	"certainty": "stated",
	"since": "2019-12-13",
	"citations": [
		{"source": source.identity_data_storage_australia, "section": "list of services"},
		{"source": source.identity_data_storage_australia_2019_12_13, "section": "list of services"},
	],
}
