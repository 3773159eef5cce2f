# Microsoft Defender External Attack Surface Management, as Microsoft documents it.
package residency.features.azure.defender_easm

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Defender External Attack Surface Management",
	"product": "Microsoft Defender",
	"aliases": ["Defender EASM", "External Attack Surface Management"],
	"general": ["microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {"region": {"type": "region", "about": "The Azure region of the resource."}},
}

facts["labels_storage"] := {
	"claim": "Customer data is stored in the region that the customer chooses. It is the labels of the customer; what was found of its assets counts as data of Microsoft.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.defender_easm_overview, "section": "Data residency, availability and privacy", "passage": "13:745f5d94e1f4fd2f"}],
}

facts["sign_in_addresses"] := {
	"claim": "No place found for IP addresses of users who sign in, which are collected and kept for 30 days and more.",
	"data": ["ip-address"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.defender_easm_overview, "section": "Data residency, availability and privacy", "passage": "9:133740382869ddd1"}],
}

facts["inventory_storage"] := {
	"claim": "No place found for the inventory of the customer's assets. The page calls data of the internet global data of Microsoft.",
	"data": ["security-findings"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.defender_easm_overview, "section": "Data residency, availability and privacy", "passage": "8:9c4272a27443c66c"}],
}
