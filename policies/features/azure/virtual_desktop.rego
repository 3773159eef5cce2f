# Azure Virtual Desktop, as Microsoft documents it.
package residency.features.azure.virtual_desktop

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Virtual Desktop",
	"product": "Microsoft Azure",
	"aliases": ["AVD", "Windows Virtual Desktop"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region given to the host pool, workspace and application group objects; session hosts can be elsewhere.",
		},
		"session_host_regions": {
			"type": "regions",
			"settles": "customer-configured",
			"about": "The regions of the session hosts and of the storage of user profiles.",
		},
	},
}

facts["metadata_storage"] := {
	"claim": "Azure Virtual Desktop, a non-regional service, stores names of host pools, applications and machines and user principal names in the geography of the region chosen for the object.",
	"data": ["upn", "resource-metadata"],
	"storage": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.virtual_desktop_data_locations_2, "section": "introduction; Customer input; Customer data"}],
}

facts["user_data_storage"] := {
	"claim": "User data and app data, such as profiles and the disks of session hosts, are where the customer puts them; the service does not manage them.",
	"data": ["files"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.virtual_desktop_data_locations, "section": "closing paragraphs on stored metadata"},
		{"source": source.virtual_desktop_data_locations_2, "section": "Customer data"},
	],
}
