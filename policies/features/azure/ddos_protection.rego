# Azure DDoS Protection, as Microsoft documents it.
package residency.features.azure.ddos_protection

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure DDoS Protection",
	"product": "Microsoft Azure",
	"aliases": ["DDoS Network Protection", "DDoS Protection Standard", "DDoS IP Protection"],
	"general": ["microsoft/azure_support_access"],
	"options": {"region": {"type": "region", "about": "The Azure region of the protection plan."}},
}

facts["all_storage"] := {
	"claim": "DDoS Protection stores no customer data.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.ddos_faq, "section": "Does the service store customer data?"}],
}
