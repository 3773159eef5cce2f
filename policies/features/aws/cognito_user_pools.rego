# Amazon Cognito user pools, as AWS documents it.
package residency.features.aws.cognito_user_pools

import data.residency.sources.amazon as source

feature := {
	"name": "Amazon Cognito user pools",
	"product": "Amazon Cognito",
	"aliases": ["Cognito"],
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
		"sms": {
			"type": "one-of",
			"values": ["none", "same-region", "alternate-region"],
			"about": "Whether text messages are sent, by Amazon SNS in the Region of the pool or in another that was set.",
		},
		"analytics": {"type": "boolean", "about": "Whether Amazon Pinpoint analytics are used with the user pool."},
	},
}

facts["all_storage"] := {
	"claim": "A user pool is created in one Region and stores user profile data in that Region alone.",
	"data": ["user-account-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.cognito_regional_data, "section": "introduction", "passage": "10:742d7df99a748291"}],
}

facts["default_email_transit"] := {
	"claim": "E-mail from the default address is routed through the Region of the user pool.",
	"when": {"custom_email": [false]},
	"data": ["email-address", "messages"],
	"transit": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.cognito_regional_data, "section": "list of optional features", "passage": "12:c8ef61c254e68b53"}],
}

facts["custom_email_transit"] := {
	"claim": "E-mail from an address of the customer's own in Amazon SES is routed through the Region of that address.",
	"when": {"custom_email": [true]},
	"data": ["email-address", "messages"],
	"transit": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.cognito_regional_data, "section": "list of optional features", "passage": "12:4b4dac1bd0f9fcf5"}],
}

facts["analytics_processing"] := {
	"claim": "Events for Amazon Pinpoint analytics are routed to the same Region where Pinpoint is supported there, else to US East (N. Virginia).",
	"when": {"analytics": [true]},
	"data": ["events"],
	"processing": ["region", "US"],
	"certainty": "may",
	"citations": [{"source": source.cognito_regional_data, "section": "list of optional features; note", "passage": "12:a8daf56a1551497f"}],
}

facts["sms_transit"] := {
	"claim": "Text messages are routed through Amazon SNS in the Region of the user pool, or in an older alternate Region that the customer sets.",
	"when": {"sms": ["same-region"]},
	"unless": {"region": ["ap-northeast-2"]},
	"data": ["phone-number", "messages"],
	"transit": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.cognito_regional_data, "section": "list of optional features", "passage": "12:59842934d4d75580"},
		{"source": source.cognito_sms_region, "section": "snsRegion"},
	],
}

facts["sms_alternate_transit"] := {
	"claim": "No place found for older alternate Regions of Amazon SNS, which the page names as a choice without listing them.",
	"when": {"sms": ["alternate-region"]},
	"unless": {"region": ["ap-northeast-2"]},
	"data": ["phone-number", "messages"],
	"transit": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.cognito_sms_region, "section": "snsRegion"}],
}

facts["sms_seoul_transit"] := {
	"claim": "User pools in Asia Pacific (Seoul) must send text messages through Amazon SNS in Tokyo.",
	"when": {"sms": ["same-region", "alternate-region"], "region": ["ap-northeast-2"]},
	"data": ["phone-number", "messages"],
	"transit": ["JP"],
	"certainty": "stated",
	"citations": [{"source": source.cognito_sms_region, "section": "snsRegion"}],
}
