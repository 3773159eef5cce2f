# Microsoft Entra Private Access, as Microsoft documents it.
package residency.features.entra.private_access

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra Private Access",
	"product": "Global Secure Access",
	"aliases": ["GSA private access"],
	"options": {
		"connector_group_region": {
			"type": "set",
			"values": ["default", "chosen"],
			"about": "Whether connector groups run in the default region, in a region chosen for them, or both.",
		},
		"configured_places": {
			"type": "places",
			"about": "Where the regions chosen for connector groups are.",
		},
		"quick_access": {
			"type": "boolean",
			"about": "Whether Quick Access or private DNS is used, which multi-Geo leaves out.",
		},
	},
}

facts["all_processing_default"] := {
	"claim": "By default the tenant's geo-location decides which back end all connector groups use.",
	"when": {"connector_group_region": ["default"]},
	"data": ["network-traffic"],
	"processing": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{"source": source.private_access_multi_geo, "section": "Overview", "passage": "11:245c7c58fac4a234"},
		{"source": source.private_access_multi_geo, "section": "Overview", "passage": "21:60f2913a879d8194"},
	],
}

facts["all_processing_multi_geo"] := {
	"claim": "With Multi-Geo a connector group uses the back end of a chosen geography; Japan can be chosen only through Microsoft Graph.",
	"when": {"connector_group_region": ["chosen"]},
	"data": ["network-traffic"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.private_access_multi_geo,
			"section": "Overview; Enable multi-Geo capability for Japan region",
			"passage": "13:38347c0f1d59dc33",
			"limits": ["9:0e1fc5df4e68a08b"],
		},
	],
}

facts["quick_access_processing"] := {
	"claim": "Multi-Geo supports neither Quick Access nor private DNS, so we take these to use the back end of the tenant's geo-location, whatever is chosen for connector groups.",
	"when": {"quick_access": [true]},
	"data": ["network-traffic"],
	"processing": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.private_access_multi_geo,
			"section": "Overview; Enable multi-Geo capability: note",
			"passage": "11:1545ac0471a5f5e6",
		},
		{
			"source": source.private_access_multi_geo,
			"section": "Overview; Enable multi-Geo capability: note",
			"passage": "7:7082a4ce9afa90ed",
		},
	],
}

facts["all_edge"] := {
	"claim": "Traffic is routed through one of the nearby points of presence, all in Microsoft datacenters; users in a place without one are served from another, perhaps abroad.",
	"data": ["network-traffic"],
	"transit": ["user-location", "service-location"],
	"certainty": "may",
	"since": "2023-11-27",
	"citations": [
		{
			"source": source.global_secure_access_locations,
			"section": "Microsoft Entra Internet Access and Microsoft Entra Private Access locations",
			"passage": "11:b42aa4a01d997449",
		},
		{
			"source": source.global_secure_access_locations,
			"section": "Microsoft Entra Internet Access and Microsoft Entra Private Access locations",
			"passage": "12:8bb8b4eaf5439621",
		},
		{
			"source": source.global_secure_access_locations_2023_11_27,
			"section": "Microsoft Entra Internet Access and Microsoft Entra Private Access locations",
			"passage": "11:b42aa4a01d997449",
		},
	],
}

facts["all_logs"] := {
	"claim": "No place found for the traffic logs of Private Access.",
	"data": ["traffic-logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.private_access_multi_geo, "section": "whole page"},
		{
			"source": source.global_secure_access_locations,
			"section": "Microsoft Entra Internet Access and Microsoft Entra Private Access locations",
			"passage": "11:b42aa4a01d997449",
		},
	],
}
