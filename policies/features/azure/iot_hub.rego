# Azure IoT Hub, as Microsoft documents it.
package residency.features.azure.iot_hub

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure IoT Hub",
	"product": "Microsoft Azure",
	"aliases": ["IoT Hub", "IoTHub"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the hub."},
		"disaster_recovery": {
			"type": "boolean",
			"about": "Whether data is copied to the paired region, as by default. Only Brazil South and Southeast Asia let it be disabled.",
		},
	},
}

facts["all_storage"] := {
	"claim": "By default, data of a hub in a paired region is copied to the paired region.",
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [
		{"source": source.iot_hub_reliability, "section": "Microsoft-managed failover to a paired region"},
		{"source": source.iot_hub_ha_dr, "section": "Microsoft-initiated failover: note"},
	],
}

facts["single_region_storage"] := {
	"claim": "Hubs in Brazil South and Southeast Asia with disaster recovery disabled have no copy in another region.",
	"when": {"region": ["brazilsouth", "southeastasia"], "disaster_recovery": [false]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"overrides": ["all_storage"],
	"citations": [{"source": source.iot_hub_reliability, "section": "Configure replication and prepare for failover"}],
}

facts["geography"] := {
	"claim": "Except in Brazil South and Southeast Asia, customer data of a hub is not stored or processed outside its geography.",
	"unless": {"region": ["brazilsouth", "southeastasia"]},
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.iot_hub_reliability, "section": "Configure replication and prepare for failover", "passage": "15:d6024f97a88a83fa"}],
}
