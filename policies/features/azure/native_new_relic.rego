# Azure Native New Relic Service, as Microsoft documents it.
package residency.features.azure.native_new_relic

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Native New Relic Service",
	"product": "Microsoft Azure",
	"aliases": ["New Relic on Azure"],
	"options": {
		"region": {"type": "region", "about": "The Azure region in which the service was deployed."},
		"linked": {
			"type": "boolean",
			"about": "Whether the account was created with New Relic directly and then linked.",
		},
		"third_party_places": {
			"type": "places",
			"about": "Where New Relic keeps the data of such an account.",
		},
	},
}

facts["azure_account"] := {
	"claim": "Customer data of New Relic accounts that are created through Azure is stored and processed in the region in which the service was deployed.",
	"unless": {"linked": [true]},
	"data": ["customer-data"],
	"storage": ["region"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.new_relic_overview, "section": "introduction: note", "passage": "14:c0b4ef014df25a8f"}],
}

facts["linked_account"] := {
	"claim": "For accounts that were created with New Relic and then linked, New Relic determines where customer data is stored and processed, on Azure or outside it.",
	"when": {"linked": [true]},
	"data": ["customer-data"],
	"storage": ["third-party"],
	"processing": ["third-party"],
	"certainty": "stated",
	"citations": [{"source": source.new_relic_overview, "section": "introduction: note", "passage": "11:780dc9e907d20beb"}],
}
