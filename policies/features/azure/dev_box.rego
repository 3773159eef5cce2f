# Microsoft Dev Box, as Microsoft documents it.
package residency.features.azure.dev_box

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Dev Box",
	"product": "Microsoft Azure",
	"aliases": ["DevBox", "Azure Dev Box", "Dev Center"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The region of the network connection."}},
}

facts["all_storage"] := {
	"claim": "The network connection defines the region where a dev box is created; we take its disk to be there.",
	"data": ["disks"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.overview_what_is_microsoft_dev_box, "section": "For dev infrastructure admins"}],
}

facts["management_storage"] := {
	"claim": "No place found for what the service keeps beside disks, such as users, projects and definitions of dev boxes: the overview says nothing of it.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.overview_what_is_microsoft_dev_box, "section": "page"}],
}
