# Azure Site Recovery, as Microsoft documents it.
package residency.features.azure.site_recovery

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Site Recovery",
	"product": "Microsoft Azure",
	"aliases": ["ASR"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"vault_region": {
			"type": "region",
			"settles": "region-geo",
			"about": "The Azure region of the Recovery Services vault.",
		},
		"target_region": {
			"type": "region",
			"settles": "customer-configured",
			"about": "The region that machines are replicated to; with zone-to-zone recovery their own.",
		},
		"scenario": {
			"type": "one-of",
			"values": ["region-to-region", "zone-to-zone", "on-premises-to-azure"],
			"about": "What is replicated where.",
		},
	},
}

facts["metadata_storage"] := {
	"claim": "Metadata needed to orchestrate replication and failover stays within the geographic boundary of the region of the vault.",
	"data": ["resource-metadata"],
	"storage": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.site_recovery_faq, "section": "Security"}],
}

facts["replication_storage"] := {
	"claim": "Replicated data goes to the target that the customer configures; it is not sent to the service.",
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.site_recovery_faq, "section": "Security"}],
}

# The vault may be in another region: its own holds the metadata alone.
facts["zonal_storage"] := {
	"claim": "Recovery from zone to zone keeps customer data in the region of the machines, which is then the target region.",
	"when": {"scenario": ["zone-to-zone"]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"overrides": ["replication_storage"],
	"citations": [
		{"source": source.azure_to_azure_how_to_enable_zone_to_zone_disaster_recovery, "section": "note at the top", "passage": "15:4f5921072b3a0f73", "limits": ["13:3690fc19317b82de"]},
	],
}
