# Now Assist, as ServiceNow documents it.
package residency.features.servicenow.now_assist

import data.residency.sources.servicenow as source

feature := {
	"name": "Now Assist",
	"product": "ServiceNow AI Platform",
	"aliases": ["ServiceNow generative AI", "Now Assist skills"],
	"options": {
		"data_location": {
			"type": "places",
			"about": "The countries of the two data centers that host the instance, as your account with the vendor shows them.",
		},
	},
}

facts["transfer"] := {
	"claim": "Generative AI sends data from the instance to a central environment that may be in another data center region, and potentially to a third-party cloud.",
	"data": ["prompts", "completions"],
	"storage": [{"outside": "data-location"}],
	"processing": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.generative_ai_controller, "section": "Get started", "passage": "17:330459c3379df270"}],
}
