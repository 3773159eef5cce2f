# Amazon Q Developer, as AWS documents it.
package residency.features.aws.q_developer

import data.residency.sources.amazon as source

feature := {
	"name": "Amazon Q Developer",
	"product": "Amazon Q Developer",
	"aliases": ["CodeWhisperer", "Amazon CodeWhisperer", "Amazon Q"],
	"options": {
		"tier": {"type": "one-of", "values": ["pro", "free"], "about": "The tier of the users."},
		"region": {"type": "region", "about": "The Region in which the Amazon Q Developer profile was created."},
		"listed_features_only": {
			"type": "boolean",
			"about": "Whether use is limited to chat and error diagnosis in the console, the IDE plug-ins and the command line, for users of IAM Identity Center.",
		},
	},
}

facts["pro_storage"] := {
	"claim": "At the Pro tier, content of workforce users from chat and error diagnosis in the console, the IDE plug-ins and the command line is stored in the Region of the profile.",
	"when": {"tier": ["pro"]},
	"data": ["prompts", "completions", "source-code"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.q_developer_data_storage, "section": "AWS Regions where content is processed and stored", "passage": "20:83cdd17a5faae50d"}],
}

facts["pro_other_features"] := {
	"claim": "Content from any other feature at the Pro tier may be stored and processed in a Region in the United States.",
	"when": {"tier": ["pro"], "listed_features_only": [false]},
	"data": ["prompts", "completions", "source-code"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "may",
	"citations": [{"source": source.q_developer_data_storage, "section": "AWS Regions where content is processed and stored", "passage": "21:b1cef61c1020a1df"}],
}

facts["free_storage"] := {
	"claim": "Content of the Free tier is stored in a Region in the United States.",
	"when": {"tier": ["free"]},
	"data": ["prompts", "completions", "source-code"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.q_developer_data_storage, "section": "AWS Regions where content is processed and stored"}],
}

facts["us_profile_processing"] := {
	"claim": "Models are called across Regions, for profiles in the United States in Regions there.",
	"when": {"tier": ["pro"], "region": ["US"]},
	"data": ["prompts", "completions", "source-code"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.q_developer_cross_region_processing,
			"section": "Cross-region inference; Supported regions for Amazon Q Developer cross-region inference",
			"passage": "18:e9f51af44c792f5a",
			"limits": ["17:b5df5945be52ebf9"],
		},
	],
}

facts["europe_profile_processing"] := {
	"claim": "Models are called across Regions, for profiles in Europe in Frankfurt, Ireland, Paris or Stockholm.",
	"when": {"tier": ["pro"], "region": ["europe"]},
	"data": ["prompts", "completions", "source-code"],
	"processing": ["DE", "FR", "IE", "SE"],
	"certainty": "may",
	"citations": [
		{
			"source": source.q_developer_cross_region_processing,
			"section": "Cross-region inference; Supported regions for Amazon Q Developer cross-region inference",
			"passage": "18:e9f51af44c792f5a",
			"limits": ["17:b5df5945be52ebf9"],
		},
	],
}
