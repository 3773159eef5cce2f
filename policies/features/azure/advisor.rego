# Azure Advisor, as Microsoft documents it.
package residency.features.azure.advisor

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Advisor",
	"product": "Microsoft Azure",
	"aliases": ["Advisor recommendations"],
}

facts["all_none"] := {
	"claim": "Azure Advisor is listed as a non-regional service that neither stores nor processes customer data or pseudonymised personal data.",
	"data": ["customer-data", "pseudonymized-personal-data"],
	"storage": ["not-stored"],
	"processing": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_configure_azure_nonregional_services, "section": "Non-regional services that do not handle Customer Data or pseudonymized personal data"},
	],
}
