# GitHub-hosted runners of GitHub Actions, as GitHub documents them.
package residency.features.github.hosted_runners

import data.residency.sources.github as source

feature := {
	"name": "GitHub-hosted runners",
	"product": "GitHub Actions",
	"aliases": ["GitHub Actions", "hosted runners of GitHub Actions", "larger runners"],
}

facts["processing"] := {
	"claim": "No place found. Runners with Ubuntu and Windows are in Azure, of which no region is named; those with macOS are in a cloud of GitHub's own.",
	"data": ["source-code", "secrets"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.github_hosted_runners, "section": "IP addresses", "passage": "13:abb459a6ee506e02"},
		{"source": source.github_hosted_runners, "section": "IP addresses", "passage": "9:18b3166491273dc6"},
	],
}
