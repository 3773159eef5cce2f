# Windows 365 Cloud PC, as Microsoft documents it.
package residency.features.windows365.cloud_pc

import data.residency.sources.microsoft as source

feature := {
	"name": "Windows 365 Cloud PC",
	"product": "Windows 365",
	"aliases": ["Windows 365", "Windows 365 Enterprise", "Windows 365 Frontline", "Cloud PC"],
	"options": {"region": {
		"type": "region",
		"about": "The Azure region in which Cloud PCs are provisioned, from the network connection or the provisioning policy.",
	}},
}

facts["all_storage"] := {
	"claim": "The virtual disk, customer content, data and storage of a Cloud PC are in the Azure region in which it is provisioned.",
	"data": ["customer-data", "disks"],
	"storage": ["region"],
	"certainty": "stated",
	"since": "2022-09-27",
	"citations": [{"source": source.privacy_personal_data, "section": "Windows 365 data storage"}],
}
