# GitLab.com, as GitLab documents it.
package residency.features.gitlab.com

import data.residency.sources.gitlab as source

feature := {
	"name": "GitLab.com",
	"product": "GitLab",
	"aliases": ["GitLab", "GitLab SaaS", "GitLab Premium on GitLab.com"],
	"options": {"duo": {"type": "boolean", "about": "Whether features of GitLab Duo are used."}},
}

facts["storage"] := {
	"claim": "The service is hosted within the United States, the only region in which it is offered.",
	"data": ["customer-data", "source-code"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.gitlab_regions, "section": "Problem to solve", "passage": "14:113ac4e8517212e9"},
		{"source": source.validate_data_residency, "section": "Problem", "passage": "13:2262e763d68dfa09"},
		{"source": source.ai_gateway, "section": "Region support: GitLab.com", "passage": "9:94a6f2e76d5a7c8f"},
	],
}

facts["processing"] := {
	"claim": "The service is hosted within the United States. We infer that it processes data there.",
	"data": ["customer-data", "source-code"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.gitlab_regions, "section": "Problem to solve", "passage": "14:113ac4e8517212e9"}],
}

facts["duo_processing"] := {
	"claim": "Requests to GitLab Duo go to the deployment of the AI Gateway that is nearest, from GitLab.com almost always to one in the United States. No place is named for the rest.",
	"when": {"duo": [true]},
	"data": ["source-code", "prompts", "completions"],
	"processing": ["US", "unnamed"],
	"certainty": "may",
	"citations": [
		{"source": source.ai_gateway, "section": "Region support: GitLab.com", "passage": "14:6ec91d540363792d"},
		{"source": source.ai_gateway, "section": "Automatic data routing", "passage": "13:ab7c77e8d740dc91"},
	],
}
