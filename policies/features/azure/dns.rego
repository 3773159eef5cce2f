# Azure DNS, as Microsoft documents it.
package residency.features.azure.dns

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure DNS",
	"product": "Microsoft Azure",
	"aliases": ["public DNS zones"],
}

facts["all_none"] := {
	"claim": "Azure DNS is listed as a non-regional service that neither stores nor processes customer data or pseudonymised personal data.",
	"data": ["customer-data", "pseudonymized-personal-data"],
	"storage": ["not-stored"],
	"processing": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_configure_azure_nonregional_services, "section": "Non-regional services that do not handle Customer Data or pseudonymized personal data"},
	],
}

facts["all_routing"] := {
	"claim": "Azure DNS stores no customer data and only provides global routing.",
	"data": ["routing-data"],
	"transit": ["global"],
	"certainty": "stated",
	"citations": [
		{"source": source.documentation_government_overview_wwps, "section": "Regional vs. non-regional services"},
	],
}

facts["all_records"] := {
	"claim": "Azure DNS is an example of a non-regional service that combines regional deployments with global replication; data is not guaranteed to stay in one region.",
	"data": ["dns-records"],
	"storage": ["global"],
	"certainty": "may",
	"disputes": ["all_none"],
	"citations": [
		{"source": source.overview_controls_principles, "section": "Level 1 - Data residency", "passage": "11:2f1d43b895bc07fb"},
		{"source": source.overview_controls_principles, "section": "Level 1 - Data residency", "passage": "18:4bdb29ab32351251"},
	],
}
