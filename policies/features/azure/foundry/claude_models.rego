# Anthropic's models in Foundry, as Microsoft documents them.
package residency.features.azure.foundry.claude_models

import data.residency.sources.microsoft as source

feature := {
	"name": "Claude models in Microsoft Foundry",
	"product": "Microsoft Foundry",
	"aliases": ["Claude", "Anthropic in Foundry", "Claude in Foundry", "Claude in Azure", "Claude Platform on Foundry"],
	"options": {
		"hosting": {
			"type": "one-of",
			"values": ["azure", "anthropic"],
			"about": "Who hosts the model: Azure, or Anthropic on infrastructure of its own.",
		},
		"deployment_type": {
			"type": "one-of",
			"values": ["global-standard", "datazone-standard"],
			"about": "The deployment type (SKU) of the model.",
		},
		"region": {"type": "region", "about": "The Azure region of the Foundry resource."},
	},
}

facts["azure_storage"] := {
	"claim": "Data at rest of Claude models hosted on Azure is stored in the selected Azure geography.",
	"when": {"hosting": ["azure"]},
	"data": ["prompts", "completions"],
	"storage": ["region-geo"],
	"certainty": "stated",
	"citations": [{"source": source.claude_foundry_hosting, "section": "Hosted on Azure; At a glance: Data residency", "passage": "14:739c9ff3bbdd9c8a"}],
}

facts["azure_flagged_storage"] := {
	"claim": "No place found for flagged content that might be sent to Anthropic Trust & Safety for review.",
	"when": {"hosting": ["azure"]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.claude_foundry_hosting, "section": "Hosted on Azure", "passage": "14:b811febdf47eb1cd"}],
}

facts["anthropic_storage"] := {
	"claim": "No place found for what Anthropic keeps of prompts and outputs of the models that it hosts: its own terms govern retention.",
	"when": {"hosting": ["anthropic"]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.claude_foundry_hosting, "section": "At a glance: Data retention; Hosted on Anthropic Infrastructure", "passage": "10:022261b64f0adb30"}],
}

facts["datazone_us_processing"] := {
	"claim": "Data Zone Standard deployments of Claude models hosted on Azure process prompts and outputs in the data zone of the United States, the only one offered.",
	"when": {"hosting": ["azure"], "deployment_type": ["datazone-standard"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.claude_foundry_hosting, "section": "Hosted on Azure; At a glance: Data zone availability", "passage": "10:d4e111a4d988e3ab"},
		{"source": source.foundry_deployment_types, "section": "Data Zone deployments", "passage": "10:e7369039aeaa5d70"},
	],
}

facts["global_processing"] := {
	"claim": "Global Standard deployments of Claude models hosted on Azure may process prompts and outputs in any geography where the model is deployed.",
	"when": {"hosting": ["azure"], "deployment_type": ["global-standard"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.claude_foundry_hosting, "section": "Hosted on Azure", "passage": "10:1ec3271a0fa1ed32"},
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types; Deployment type comparison", "passage": "9:b62da5d058ff5feb"},
		{"source": source.claude_foundry_privacy, "section": "Where is data stored for Anthropic Claude models in Microsoft Foundry"},
	],
}

facts["anthropic_processing"] := {
	"claim": "Claude models that Anthropic hosts might process prompts and outputs outside Azure and outside the selected region. No place is named, so none is excluded.",
	"when": {"hosting": ["anthropic"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.claude_foundry_hosting, "section": "Hosted on Anthropic Infrastructure; At a glance: Data residency", "passage": "12:24f9f0304ef350c5"},
		{"source": source.claude_foundry_privacy, "section": "Where is data stored for Anthropic Claude models in Microsoft Foundry"},
	],
}

facts["review_access"] := {
	"claim": "No place found for the people at Anthropic who review flagged prompts and outputs, as an exception.",
	"data": ["prompts", "completions"],
	"support_access": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.claude_foundry_hosting, "section": "Hosted on Azure", "passage": "15:a9e1f9822b7f3dad"}],
}
