# ServiceNow instances, as ServiceNow documents them.
package residency.features.servicenow.instance

import data.residency.sources.servicenow as source

feature := {
	"name": "ServiceNow instance",
	"product": "ServiceNow AI Platform",
	"aliases": ["ServiceNow", "Now Platform", "ServiceNow ITSM"],
	"options": {
		"data_location": {
			"type": "places",
			"about": "The countries of the two data centers that host the instance, as your account with the vendor shows them.",
		},
	},
}

facts["storage"] := {
	"claim": "An instance is hosted in a pair of data centers of one region, apart from each other; its data is replicated between the two nearly in real time.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.business_continuity, "section": "introduction", "passage": "16:f40ff81e318e6906"}],
}

facts["processing"] := {
	"claim": "No place found for processing, besides that both data centers of the pair are active.",
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.business_continuity, "section": "introduction", "passage": "12:dfc50bb6c83c8dc9"}],
}
