# GitHub Copilot on GitHub.com, as GitHub documents it.
package residency.features.github.copilot_github_com

import data.residency.sources.github as source

feature := {
	"name": "GitHub Copilot on GitHub.com",
	"product": "GitHub Copilot",
	"aliases": ["GitHub Copilot without data residency", "Copilot Business on GitHub.com", "Copilot Enterprise on GitHub.com", "Copilot Pro", "Copilot Free", "Copilot Chat in the IDE"],
	"options": {"anthropic_previews": {
		"type": "boolean",
		"about": "Whether features of Anthropic's models in beta or public preview are used, which the agreement on zero data retention does not cover.",
	}},
}

facts["processing"] := {
	"claim": "No place found for inference: models run at OpenAI, Anthropic, Amazon Web Services, Google Cloud and in GitHub's part of Azure, depending on the model. The page names no country.",
	"data": ["prompts", "completions", "source-code"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.copilot_model_hosting, "section": "OpenAI models; Anthropic models; Google models", "passage": "14:d0e1dc1b3f24cb9c"}],
}

facts["storage"] := {
	"claim": "No place found for what GitHub keeps of prompts and answers outside an enterprise with data residency.",
	"data": ["prompts", "completions", "source-code"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.copilot_model_hosting, "section": "page", "passage": "11:3cb71900b5af5bad"}],
}

facts["anthropic_preview_storage"] := {
	"claim": "Anthropic may retain data of features that are in beta or public preview. No place is named.",
	"when": {"anthropic_previews": [true]},
	"data": ["prompts", "completions"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.copilot_model_hosting, "section": "Anthropic models", "passage": "11:e826d22379678c39"}],
}
