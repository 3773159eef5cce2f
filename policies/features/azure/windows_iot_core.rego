# Windows 10 IoT Core Services, as Microsoft documents it.
package residency.features.azure.windows_iot_core

import data.residency.sources.microsoft as source

feature := {
	"name": "Windows 10 IoT Core Services",
	"product": "Microsoft Azure",
	"aliases": ["IoT Core Services"],
	"general": ["microsoft/azure_support_access"],
}

facts["all_storage"] := {
	"claim": "Windows 10 IoT Core Services, which distributes updates worldwide, hosts data that customers upload for devices of their own customers. It is excluded from the EU Data Boundary.",
	"data": ["uploaded-data"],
	"storage": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.eu_data_boundary_excluded_services, "section": "Azure services: Windows 10 IoT Core Services", "passage": "17:e28562798b7b1e85"}],
}
