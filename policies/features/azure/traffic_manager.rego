# Azure Traffic Manager, as Microsoft documents it.
package residency.features.azure.traffic_manager

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Traffic Manager",
	"product": "Microsoft Azure",
	"aliases": ["DNS load balancing"],
}

facts["all_none"] := {
	"claim": "Azure Traffic Manager is listed as a non-regional service that neither stores nor processes customer data or pseudonymised personal data.",
	"data": ["customer-data", "pseudonymized-personal-data"],
	"storage": ["not-stored"],
	"processing": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_configure_azure_nonregional_services, "section": "Non-regional services that do not handle Customer Data or pseudonymized personal data"},
	],
}

facts["all_routing"] := {
	"claim": "Azure Traffic Manager stores no customer data and only routes globally.",
	"data": ["routing-data"],
	"transit": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.documentation_government_overview_wwps, "section": "Regional vs. non-regional services"},
	],
}

facts["all_configuration"] := {
	"claim": "Traffic Manager is an example of a non-regional service that combines regional deployments with global replication; data is not guaranteed to stay in one region.",
	"data": ["service-configuration"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.overview_controls_principles, "section": "Level 1 - Data residency", "passage": "11:2f1d43b895bc07fb"},
		{"source": source.overview_controls_principles, "section": "Level 1 - Data residency", "passage": "18:4bdb29ab32351251"},
	],
}
