# Log files and usage data of Microsoft's own operations, as Microsoft documents them.
package residency.features.entra.service_logs

import data.residency.sources.microsoft as source

feature := {
	"name": "Service log files and usage data",
	"product": "Microsoft Entra ID",
	"aliases": ["telemetry", "log files"],
}

facts["all_storage"] := {
	"claim": "Log files, which may hold data on users, devices and configuration, are made and stored in Azure Storage in the datacenter where the service runs.",
	"data": ["service-logs", "user-account-data", "device-account-data", "service-configuration"],
	"storage": ["service-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_operations, "section": "Log files", "passage": "15:2f9723b54f2e0853"},
		{"source": source.data_operations, "section": "Log files", "passage": "12:91de4a5f0c2e09c6"},
	],
}

facts["all_copy_to_us"] := {
	"claim": "Log files are copied to Microsoft's machine-learning systems for reporting, in its datacenters in the continental United States.",
	"data": ["service-logs", "user-account-data", "device-account-data", "service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.data_operations, "section": "Log files", "passage": "16:9f67ac22960f9c33"}],
}

facts["all_usage_data"] := {
	"claim": "No place found for usage data as such; most of it is written to the log files, some is gathered by monitoring and reporting systems.",
	"data": ["usage-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_operations, "section": "Usage data", "passage": "20:3a62830a758c0857"}],
}
