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
					"passage": "11:b42aa4a01d997449",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.global_secure_access_locations,
			"section": "Microsoft Entra Internet Access and Microsoft Entra Private Access locations",
			"passage": "11:b42aa4a01d997449",
			"limits": ["14:3716b1388ca43c03"],
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
			"passage": "11:b42aa4a01d997449",
		},
	],
}
