# GitLab Dedicated, as GitLab documents it.
package residency.features.gitlab.dedicated

import data.residency.sources.gitlab as source

feature := {
	"name": "GitLab Dedicated",
	"product": "GitLab Dedicated",
	"aliases": ["GitLab single-tenant", "GitLab Dedicated for Government"],
	"options": {
		"configured_places": {
			"type": "places",
			"about": "The countries of the AWS Regions chosen for the instance, for failover, and for further copies of backups.",
		},
		"duo": {
			"type": "boolean",
			"about": "Whether features of GitLab Duo are used by way of the AI Gateway that GitLab operates.",
		},
	},
}

facts["storage"] := {
	"claim": "Data is stored in the AWS Region that is chosen for the instance; backups are stored in a second one, and optionally in further ones.",
	"data": ["customer-data", "source-code", "backups"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.dedicated_data_residency, "section": "Data residency", "passage": "12:121db8538e3182a6"},
		{"source": source.dedicated_data_residency, "section": "Disaster recovery", "passage": "11:ed9bf770ca886005"},
	],
}

facts["processing"] := {
	"claim": "All infrastructure of the application is in one account of its own, and data stays within it. We infer that data is processed in the chosen Regions.",
	"data": ["customer-data", "source-code"],
	"processing": ["customer-configured"],
	"certainty": "inferred",
	"citations": [{"source": source.dedicated_data_residency, "section": "Data isolation", "passage": "14:f163164c5bf0a033"}],
}

facts["duo_processing"] := {
	"claim": "Requests to GitLab Duo go to a deployment of the AI Gateway whose region customers cannot choose. No place is named.",
	"when": {"duo": [true]},
	"data": ["source-code", "prompts", "completions"],
	"processing": ["unnamed"],
	"certainty": "stated",
	"citations": [
		{"source": source.ai_gateway, "section": "Region support: GitLab Self-Managed and GitLab Dedicated", "passage": "10:133608d5aaf5c23b"},
		{"source": source.ai_gateway, "section": "Automatic data routing", "passage": "13:ab7c77e8d740dc91"},
	],
}
