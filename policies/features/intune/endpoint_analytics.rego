# Endpoint analytics, as Microsoft documents it.
package residency.features.intune.endpoint_analytics

import data.residency.sources.microsoft as source

feature := {
	"name": "Endpoint analytics",
	"product": "Microsoft Intune",
	"aliases": ["Intune endpoint analytics", "startup performance", "Advanced Analytics of Intune"],
}

facts["device_storage"] := {
	"claim": "Customer data is stored by the administrator's choice of storage location. So it is taken to be in the tenant's geography, as that of Intune is.",
	"data": ["device-data"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [{"source": source.endpoint_analytics_data_collection, "section": "Data flow", "passage": "12:4fa35143eb2f3f77"}],
}

facts["device_processing"] := {
	"claim": "No place found in which the endpoint management service processes the data of devices.",
	"data": ["device-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.endpoint_analytics_data_collection, "section": "Data flow", "passage": "13:fdd0bed0323a0614"}],
}

facts["median"] := {
	"claim": "No place found for the scores that are made anonymous and put together from all enrolled organizations.",
	"data": ["usage-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.endpoint_analytics_data_collection, "section": "Data collection", "passage": "10:b83a6b728fdfeeab"}],
}
