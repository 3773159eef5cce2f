# Forge apps, as Atlassian documents them.
package residency.features.atlassian.forge_apps

import data.residency.sources.atlassian as source

feature := {
	"name": "Marketplace apps built on Forge",
	"product": "Atlassian Marketplace",
	"aliases": ["Forge", "Atlassian Marketplace apps", "Jira apps"],
	"options": {
		"location": {
			"type": "one-of",
			"values": [
				"global",
				"eu",
				"us",
				"australia",
				"germany",
				"singapore",
				"canada",
				"india",
				"south-korea",
				"japan",
				"united-kingdom",
				"switzerland",
			],
			"places": {
				"global": ["global"],
				"eu": ["DE", "IE"],
				"us": ["US"],
				"australia": ["AU"],
				"germany": ["DE"],
				"singapore": ["SG"],
				"canada": ["CA"],
				"india": ["IN"],
				"south-korea": ["KR"],
				"japan": ["JP"],
				"united-kingdom": ["GB"],
				"switzerland": ["CH"],
			},
			"settles": "data-location",
			"about": "The location of the product, as Atlassian Administration shows it under data residency. Where nothing is pinned it is global.",
		},
		"hosting": {
			"type": "one-of",
			"values": ["forge", "remote"],
			"about": "Whether the app keeps its data in the hosted storage of Forge (key-value or custom entity store) or on servers of its maker.",
		},
		"third_party_places": {
			"type": "places",
			"about": "The countries in which the maker of an app with remote endpoints keeps data for this location.",
		},
	},
}

facts["hosted_storage"] := {
	"claim": "Data that an app keeps in the hosted stores of Forge is hosted in the location that the product is pinned to, and moves with it.",
	"when": {"hosting": ["forge"]},
	"data": ["applications"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.forge_data_residency, "section": "How it works", "passage": "13:548246bb33488037"}],
}

facts["remote_storage"] := {
	"claim": "With remote endpoints, data is stored and processed outside the hosted stores of Forge, where the maker of the app pins its endpoints.",
	"when": {"hosting": ["remote"]},
	"data": ["applications"],
	"storage": ["third-party"],
	"processing": ["third-party"],
	"certainty": "stated",
	"citations": [{"source": source.forge_data_residency, "section": "How it works", "passage": "11:0797a614c00e1e54"}],
}
