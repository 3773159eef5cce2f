# Windows 365 Cloud PC, as Microsoft documents it.
package residency.features.windows365.cloud_pc

import data.residency.sources.microsoft as source

feature := {
	"name": "Windows 365 Cloud PC",
	"product": "Windows 365",
	"aliases": ["Windows 365", "Windows 365 Enterprise", "Windows 365 Frontline", "Cloud PC"],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region in which Cloud PCs are provisioned, from the network connection or the provisioning policy.",
		},
		"disaster_recovery": {
			"type": "boolean",
			"about": "Whether cross region disaster recovery, an optional service for Windows 365 Enterprise, is set up.",
		},
		"backup_region": {
			"type": "region",
			"settles": "customer-configured",
			"about": "The backup region that is selected for cross region disaster recovery.",
		},
	},
}

facts["all_storage"] := {
	"claim": "The virtual disk, customer content, data and storage of a Cloud PC are in the Azure region in which it is provisioned.",
	"data": ["customer-data", "disks"],
	"storage": ["region"],
	"certainty": "stated",
	"since": "2022-09-27",
	"citations": [
		{"source": source.privacy_personal_data, "section": "Windows 365 data storage", "passage": "22:009c3bdacdfd4dc5"},
	],
}

facts["disaster_recovery_storage"] := {
	"claim": "With cross region disaster recovery, restore points are kept in the selected backup region too, as are temporary copies of Cloud PCs while it is activated.",
	"when": {"disaster_recovery": [true]},
	"data": ["customer-data", "disks"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"since": "2024-07-01",
	"citations": [
		{
			"source": source.windows_365_disaster_recovery,
			"section": "introduction; Temporary Cloud PC; Multiple region outages",
			"passage": "8:0f77beb852f2986e",
		},
		{
			"source": source.windows_365_disaster_recovery,
			"section": "introduction; Temporary Cloud PC; Multiple region outages",
			"passage": "9:ff557450f598c87a",
		},
	],
}
