# Azure Cloud Shell, as Microsoft documents it.
package residency.features.azure.cloud_shell

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Cloud Shell",
	"product": "Microsoft Azure",
	"aliases": ["shell.azure.com"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"storage": {
			"type": "one-of",
			"values": ["file-share", "ephemeral"],
			"about": "Whether sessions keep files in a file share, or keep none.",
		},
		"region": {"type": "region", "about": "The region of the storage account with the file share."},
	},
}

facts["file_share_storage"] := {
	"claim": "The home directory is a disk image in a file share of the customer, by default in the supported region nearest to the user.",
	"when": {"storage": ["file-share"]},
	"data": ["files"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.persisting_shell_storage, "section": "Create new storage; Supported storage regions"}],
}

# The page names regions: East, South Central and West US, North and West Europe,
# Central India and Southeast Asia.
facts["all_processing"] := {
	"claim": "The machines exist only in regions of the United States, Ireland, the Netherlands, India and Singapore. Files kept elsewhere are processed in one of these.",
	"data": ["customer-data"],
	"processing": ["US", "IE", "NL", "IN", "SG"],
	"certainty": "may",
	"citations": [
		{
			"source": source.persisting_shell_storage,
			"section": "Supported storage regions; Secondary storage regions",
		},
	],
}
