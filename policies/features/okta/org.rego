# Okta org data, as Okta documents it.
package residency.features.okta.org

import data.residency.sources.okta as source

feature := {
	"name": "Okta org data",
	"product": "Okta Workforce Identity",
	"aliases": ["Okta tenant", "Okta cell"],
	"options": {"cell": {
		"type": "one-of",
		"values": ["EU1", "OK1", "OK2", "OK3", "OK4", "OK6", "OK7", "OK8", "OK9", "OK11", "OK12", "OK14", "OK16", "OK18", "OK19"],
		"places": {
			"EU1": ["DE", "IE"],
			"OK1": ["US"],
			"OK2": ["US"],
			"OK3": ["US"],
			"OK4": ["US"],
			"OK6": ["US"],
			"OK7": ["US"],
			"OK8": ["AU"],
			"OK9": ["DE", "IE"],
			"OK11": ["US"],
			"OK12": ["US"],
			"OK14": ["US"],
			"OK16": ["JP"],
			"OK18": ["CA"],
			"OK19": ["IN"],
		},
		"settles": "data-location",
		"about": "The production cell that hosts the org.",
	}},
}

# A cell follows the org, not the country of the tenant.
facts["all_storage"] := {
	"claim": "Each production cell of Okta has a primary region and one for disaster recovery, which takes over when the first fails. We infer that the data of an org is in both.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "inferred",
	"citations": [{"source": source.okta_disaster_recovery, "section": "Disaster recovery regions", "passage": "10:4d6062c973b55b6b"}, {"source": source.okta_disaster_recovery, "section": "Disaster recovery regions", "passage": "10:b26b25df03e7827d"}],
}
