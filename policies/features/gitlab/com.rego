# GitLab.com, as GitLab documents it.
package residency.features.gitlab.com

import data.residency.sources.gitlab as source

feature := {
	"name": "GitLab.com",
	"product": "GitLab",
	"aliases": ["GitLab", "GitLab SaaS", "GitLab Premium on GitLab.com"],
}

facts["storage"] := {
	"claim": "The service is hosted within the United States, the only region in which it is offered.",
	"data": ["customer-data", "source-code"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.gitlab_regions, "section": "Problem to solve", "passage": "14:113ac4e8517212e9"},
		{"source": source.validate_data_residency, "section": "Problem", "passage": "13:2262e763d68dfa09"},
	],
}

facts["processing"] := {
	"claim": "The service is hosted within the United States. We infer that it processes data there.",
	"data": ["customer-data", "source-code"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.gitlab_regions, "section": "Problem to solve", "passage": "14:113ac4e8517212e9"}],
}
