# Azure Resource Mover, as Microsoft documents it.
package residency.features.azure.resource_mover

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Resource Mover",
	"product": "Microsoft Azure",
	"aliases": ["region move"],
}

facts["all_none"] := {
	"claim": "Azure Resource Mover is listed as a non-regional service that neither stores nor processes customer data or pseudonymised personal data.",
	"data": ["customer-data", "pseudonymized-personal-data"],
	"storage": ["not-stored"],
	"processing": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_configure_azure_nonregional_services, "section": "Non-regional services that do not handle Customer Data or pseudonymized personal data"},
	],
}

facts["all_metadata"] := {
	"claim": "Metadata about moves is stored in East US 2 and North Europe; a table on the same page lists further regions.",
	"data": ["resource-metadata"],
	"storage": ["US", "IE", "service-location"],
	"certainty": "may",
	"citations": [
		{"source": source.common_questions, "section": "Where is the metadata for moving across regions stored?"},
	],
}
