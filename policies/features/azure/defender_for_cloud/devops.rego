# Defender for Cloud DevOps security, as Microsoft documents it.
package residency.features.azure.defender_for_cloud.devops

import data.residency.sources.microsoft as source

feature := {
	"name": "Defender for Cloud DevOps security",
	"product": "Microsoft Defender for Cloud",
	"aliases": ["Defender for DevOps"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The region picked for the connector."}},
}

facts["connector_storage"] := {
	"claim": "A connector is created in a region that the customer picks. If that region goes down, its tokens and settings are lost, so we take them to be kept there alone.",
	"data": ["resource-metadata", "service-configuration", "credentials"],
	"storage": ["region"],
	"certainty": "inferred",
	"citations": [
		{"source": source.reliability_defender_devops, "section": "Customer responsibility"},
		{"source": source.quickstart_onboard_github, "section": "Connect your GitHub account"},
	],
}

facts["findings_storage"] := {
	"claim": "No place found for findings about repositories and pipelines.",
	"data": ["security-findings"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.quickstart_onboard_github, "section": "page"}],
}
