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
	"citations": [{"source": source.claude_foundry_hosting, "section": "Hosted on Azure; At a glance: Data residency"}],
}

facts["azure_flagged_storage"] := {
	"claim": "No place found for flagged content that might be sent to Anthropic Trust & Safety for review.",
	"when": {"hosting": ["azure"]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.claude_foundry_hosting, "section": "Hosted on Azure"}],
}

facts["anthropic_storage"] := {
	"claim": "No place found for what Anthropic keeps of prompts and outputs of the models that it hosts: its own terms govern retention.",
	"when": {"hosting": ["anthropic"]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.claude_foundry_hosting, "section": "At a glance: Data retention; Hosted on Anthropic Infrastructure"}],
}

facts["datazone_us_processing"] := {
	"claim": "Data Zone Standard deployments of Claude models hosted on Azure process prompts and outputs in the data zone of the United States, the only one offered.",
	"when": {"hosting": ["azure"], "deployment_type": ["datazone-standard"]},
	"data": ["prompts", "completions"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.claude_foundry_hosting, "section": "Hosted on Azure; At a glance: Data zone availability"},
		{"source": source.foundry_deployment_types, "section": "Data Zone deployments"},
	],
}

facts["global_processing"] := {
	"claim": "Global Standard deployments of Claude models hosted on Azure may process prompts and outputs in any geography where the model is deployed.",
	"when": {"hosting": ["azure"], "deployment_type": ["global-standard"]},
	"data": ["prompts", "completions"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{"source": source.claude_foundry_hosting, "section": "Hosted on Azure"},
		{"source": source.foundry_deployment_types, "section": "Data residency for all deployment types; Deployment type comparison"},
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
		{"source": source.claude_foundry_hosting, "section": "Hosted on Anthropic Infrastructure; At a glance: Data residency"},
		{"source": source.claude_foundry_privacy, "section": "Where is data stored for Anthropic Claude models in Microsoft Foundry"},
	],
}

facts["review_access"] := {
	"claim": "No place found for the people at Anthropic who review flagged prompts and outputs, as an exception.",
	"data": ["prompts", "completions"],
	"support_access": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.claude_foundry_hosting, "section": "Hosted on Azure"}],
}
