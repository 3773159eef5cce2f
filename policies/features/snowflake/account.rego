# Snowflake accounts, as Snowflake documents them.
package residency.features.snowflake.account

import data.residency.sources.snowflake as source

feature := {
	"name": "Snowflake account",
	"product": "Snowflake",
	"aliases": ["Snowflake", "Snowflake Data Cloud", "Snowflake warehouse"],
	"options": {
		"data_location": {"type": "places", "about": "The country of the cloud region that hosts the account."},
		"egress_cost_optimizer": {
			"type": "boolean",
			"about": "Whether the Egress Cost Optimizer is used for data that is shared with other regions.",
		},
	},
}

facts["storage"] := {
	"claim": "Each account is hosted in a single region, which determines where its data is geographically stored.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.supported_regions, "section": "introduction", "passage": "11:5af4e0fc926ef458"},
		{"source": source.supported_regions, "section": "introduction: important", "passage": "12:6ceea0d03b4eb4c4"},
	],
}

facts["compute_processing"] := {
	"claim": "The region of the account also determines where its compute resources are provisioned.",
	"data": ["customer-data"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.supported_regions, "section": "introduction", "passage": "9:6684456e8531b817"}],
}

facts["egress_cost_optimizer"] := {
	"claim": "No place found with the Egress Cost Optimizer: another page tells in which regions it can host data.",
	"when": {"egress_cost_optimizer": [true]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.supported_regions, "section": "introduction: note", "passage": "15:7125fd07d7105aa5"}],
}
