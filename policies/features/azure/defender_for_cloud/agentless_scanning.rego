# Agentless scanning (Defender CSPM, Defender for Servers Plan 2), as Microsoft documents it.
package residency.features.azure.defender_for_cloud.agentless_scanning

import data.residency.sources.microsoft as source

feature := {
	"name": "Agentless scanning (Defender CSPM, Defender for Servers Plan 2)",
	"product": "Microsoft Defender for Cloud",
	"aliases": ["agentless machine scanning", "Defender CSPM scanning"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the machines."},
		"plan": {
			"type": "one-of",
			"values": ["defender-cspm", "defender-for-servers-p2"],
			"about": "The plan that includes the scanning.",
		},
	},
}

facts["snapshots"] := {
	"claim": "Copied disk snapshots stay in the region of the machine and are deleted after minutes; the environment that analyses them is regional.",
	"data": ["disks"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.concept_agentless_data_collection, "section": "How agentless scanning works"}],
}

facts["metadata_processing"] := {
	"claim": "No place found for the engines to which the metadata found on disks is sent.",
	"data": ["resource-metadata", "secrets"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.concept_agentless_data_collection, "section": "How agentless scanning works"}],
}
