# Azure Lighthouse, as Microsoft documents it.
package residency.features.azure.lighthouse

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Lighthouse",
	"product": "Microsoft Azure",
	"aliases": ["delegated resource management", "MSP delegation"],
}

facts["all_none"] := {
	"claim": "Azure Lighthouse is listed as a non-regional service that neither stores nor processes customer data or pseudonymised personal data.",
	"data": ["customer-data", "pseudonymized-personal-data"],
	"storage": ["not-stored"],
	"processing": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.eu_data_boundary_configure_azure_nonregional_services, "section": "Non-regional services that do not handle Customer Data or pseudonymized personal data"},
	],
}

facts["all_delegations"] := {
	"claim": "Azure Lighthouse is non-regional: resources in any region of a cloud can be delegated, so delegations are taken to be processed globally.",
	"data": ["delegation-metadata"],
	"processing": ["global"],
	"certainty": "inferred",
	"citations": [
		{"source": source.lighthouse_overview, "section": "Azure Lighthouse cross-region and cloud considerations", "passage": "17:35df16365a3d825a"},
	],
}
