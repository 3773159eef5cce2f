# Amazon Cognito user pools, as AWS documents it.
package residency.features.aws.cognito_user_pools

import data.residency.sources.amazon as source

feature := {
	"name": "Amazon Cognito user pools",
	"product": "Amazon Cognito",
	"options": {
		"region": {"type": "region", "about": "The Region in which the user pool was created."},
		"custom_email": {
			"type": "boolean",
			"about": "Whether e-mail is sent through an address of your own in Amazon SES and not the default one.",
		},
		"email_region": {
			"type": "region",
			"settles": "customer-configured",
			"about": "The Region of that address in Amazon SES.",
		},
		"analytics": {"type": "boolean", "about": "Whether Amazon Pinpoint analytics are used with the user pool."},
	},
}

facts["all_storage"] := {
	"claim": "A user pool is created in one Region and stores user profile data in that Region alone.",
	"data": ["user-account-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.cognito_regional_data, "section": "introduction"}],
}

facts["default_email_transit"] := {
	"claim": "E-mail from the default address is routed through the Region of the user pool.",
	"when": {"custom_email": [false]},
	"data": ["email-address", "messages"],
	"transit": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.cognito_regional_data, "section": "list of optional features"}],
}

facts["custom_email_transit"] := {
	"claim": "E-mail from an address of the customer's own in Amazon SES is routed through the Region of that address.",
	"when": {"custom_email": [true]},
	"data": ["email-address", "messages"],
	"transit": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.cognito_regional_data, "section": "list of optional features"}],
}

facts["analytics_processing"] := {
	"claim": "Events for Amazon Pinpoint analytics are routed to the same Region where Pinpoint is supported there, else to US East (N. Virginia).",
	"when": {"analytics": [true]},
	"data": ["events"],
	"processing": ["region", "US"],
	"certainty": "may",
	"citations": [{"source": source.cognito_regional_data, "section": "list of optional features; note"}],
}
