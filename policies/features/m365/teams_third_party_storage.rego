# Third-party file storage in Teams, as Microsoft documents it.
package residency.features.m365.teams_third_party_storage

import data.residency.sources.microsoft as source

feature := {
	"name": "Third-party file storage in Teams",
	"product": "Microsoft Teams",
	"aliases": ["Box in Teams", "Dropbox in Teams"],
	"options": {
		"third_party_places": {
			"type": "places",
			"about": "The countries in which the third-party storage providers that users may add to Teams keep files.",
		},
	},
}

facts["files"] := {
	"claim": "Files that users keep with a third-party storage provider in Teams are where that provider stores them.",
	"data": ["files"],
	"storage": ["third-party"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.location_of_data_in_teams,
			"section": "Data stored with a third-party storage provider",
			"passage": "17:946d6c509689ed17",
		},
	],
}
