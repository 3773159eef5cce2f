# Microsoft Defender for IoT, as Microsoft documents it.
package residency.features.defender.iot

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Defender for IoT",
	"product": "Microsoft Defender",
	"aliases": ["Azure Defender for IoT", "CyberX", "OT sensor", "MDIoT"],
	"options": {
		"other_services": {
			"type": "boolean",
			"about": "Whether other online services that process its data, such as Sentinel, Defender XDR or Defender for Cloud, are in use. They keep it by rules of their own.",
		},
		"on_premises_places": {"type": "places", "about": "The countries in which sensors stand."},
	},
}

facts["all_storage"] := {
	"claim": "Customer data might be in the geography of the tenant from provisioning. Defender for IoT uses datacentres in the European Union and the United States.",
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "may",
	"citations": [{"source": source.defender_for_iot_data_retention, "section": "Data location", "passage": "10:eec003c2d6a9a97f"}],
}

facts["other_services_storage"] := {
	"claim": "Where another online service processes data for Defender for IoT, the storage rules of that service say where it is. The page names no place.",
	"when": {"other_services": [true]},
	"data": ["customer-data"],
	"storage": ["unnamed"],
	"certainty": "may",
	"citations": [{"source": source.defender_for_iot_data_retention, "section": "Data location", "passage": "11:199dee5ad913da0f"}],
}

facts["sensor_storage"] := {
	"claim": "Sensors keep the timeline of events, and captures of traffic until they are downloaded. They are servers of the customer.",
	"data": ["network-traffic", "events"],
	"storage": ["on-premises"],
	"certainty": "stated",
	"citations": [{"source": source.defender_for_iot_data_retention, "section": "OT event timeline retention; OT alert PCAP data retention", "passage": "10:9f7a9148ce6bf7d6"}],
}
