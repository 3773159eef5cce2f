# Azure IoT Hub Device Provisioning Service, as Microsoft documents it.
package residency.features.azure.iot_dps

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure IoT Hub Device Provisioning Service",
	"product": "Microsoft Azure",
	"aliases": ["DPS"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the instance."},
		"disaster_recovery": {
			"type": "boolean",
			"about": "Whether data is copied to the paired region, as by default. Only Brazil South and Southeast Asia let it be disabled.",
		},
		"endpoint": {
			"type": "one-of",
			"values": ["global", "private"],
			"about": "By which endpoint devices reach the service: the global one or private endpoints.",
		},
	},
}

facts["all_storage"] := {
	"claim": "By default, data of an instance in a paired region is copied to the paired region.",
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.iot_dps_disaster_recovery, "section": "Disable disaster recovery", "passage": "14:8a0f82322ab191b8"}],
}

facts["single_region_storage"] := {
	"claim": "Instances in Brazil South and Southeast Asia with disaster recovery disabled have no copy outside the region.",
	"when": {"region": ["brazilsouth", "southeastasia"], "disaster_recovery": [false]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"overrides": ["all_storage"],
	"citations": [{"source": source.iot_dps_disaster_recovery, "section": "Disable disaster recovery", "passage": "15:3f1e391824c8b610"}],
}

facts["geography"] := {
	"claim": "The Device Provisioning Service does not store or process customer data outside the geography of the instance, says a note.",
	"unless": {"region": ["brazilsouth"]},
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.iot_dps_disaster_recovery, "section": "Disaster recovery and Microsoft-initiated failover: note", "passage": "15:d6024f97a88a83fa"}],
}

facts["brazil_geography"] := {
	"claim": "The Device Provisioning Service does not store or process customer data outside the geography of the instance, says a note; the same page pairs Brazil South with a region in the United States.",
	"when": {"region": ["brazilsouth"]},
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"disputes": ["all_storage"],
	"citations": [{"source": source.iot_dps_disaster_recovery, "section": "Disaster recovery and Microsoft-initiated failover: note", "passage": "15:d6024f97a88a83fa"}],
}

facts["global_endpoint_processing"] := {
	"claim": "Data of devices that use the global endpoint may be redirected outside the region of the instance; by the note on the geography, not outside that.",
	"when": {"endpoint": ["global"]},
	"data": ["customer-data"],
	"processing": ["region-geo"],
	"certainty": "inferred",
	"citations": [
		{"source": source.virtual_network_support, "section": "Private endpoint limitations: note on data residency"},
		{"source": source.iot_dps_disaster_recovery, "section": "Disaster recovery and Microsoft-initiated failover: note", "passage": "15:d6024f97a88a83fa"},
	],
}

facts["private_endpoint_processing"] := {
	"claim": "Private endpoints ensure that data of devices resides within the region of the instance.",
	"when": {"endpoint": ["private"]},
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.virtual_network_support, "section": "Private endpoint limitations: note on data residency"}],
}
