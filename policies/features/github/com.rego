# GitHub.com, as GitHub documents it.
package residency.features.github.com

import data.residency.sources.github as source

feature := {
	"name": "GitHub.com",
	"product": "GitHub",
	"aliases": ["GitHub Enterprise Cloud without data residency", "GitHub Team", "GitHub Free"],
}

facts["all_storage"] := {
	"claim": "By default GitHub stores data for GitHub.com in the United States.",
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.about_github_enterprise_cloud_with_data_residency, "section": "introduction", "passage": "11:837574d59fc998f6"}],
}
