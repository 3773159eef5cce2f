# Microsoft Defender for Storage, as Microsoft documents it.
package residency.features.azure.defender_for_storage

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Defender for Storage",
	"product": "Microsoft Defender for Cloud",
	"aliases": ["Advanced Threat Protection for Storage"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the protected storage account."},
		"malware_scanning": {
			"type": "boolean",
			"about": "Whether uploaded blobs are scanned for malware.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Microsoft Defender for Storage stores its artifacts regionally, by the location of the protected resource.",
	"data": ["alerts", "security-findings"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Manage data collection from machines: note", "passage": "12:a15367db77b68eb6"}],
}

facts["malware_scanning_sharing"] := {
	"claim": "Malware scanning might share metadata that counts as customer data, such as hashes of files, with Microsoft Defender for Endpoint; the page does not say where.",
	"when": {"malware_scanning": [true]},
	"data": ["file-metadata"],
	"processing": ["service-location"],
	"certainty": "may",
	"citations": [{"source": source.defender_for_cloud_data_security, "section": "Data sharing", "passage": "10:39eb3f330fa124f8"}],
}
