# Confluence, as Atlassian documents it.
package residency.features.atlassian.confluence

import data.residency.sources.atlassian as source

feature := {
	"name": "Confluence",
	"product": "Atlassian Confluence",
	"aliases": ["Confluence Cloud", "Atlassian wiki"],
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
	},
}

facts["in_scope_storage"] := {
	"claim": "In-scope product data is hosted at rest in the AWS Regions of the location that the product is pinned to; globally, Atlassian may move it between locations.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.connect_data_residency_confluence, "section": "introduction", "passage": "18:c1f3c58387723b2b"},
		{"source": source.understand_data_residency, "section": "introduction", "passage": "11:6cb2f06859d45f23"},
	],
}

facts["backups_storage"] := {
	"claim": "Backups of the data are stored in the chosen location, too.",
	"data": ["backups"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.understand_data_residency, "section": "View where your product data is hosted", "passage": "17:254119ace62aa65c"}],
}

facts["out_of_scope_storage"] := {
	"claim": "No place found for data that is out of scope: data residency covers subsets of product data, whichever location is chosen.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.connect_data_residency_confluence, "section": "introduction", "passage": "12:726f58cb26e33a9f"}],
}

facts["processing"] := {
	"claim": "No place found for processing: the pages speak of where data at rest is hosted.",
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.connect_data_residency_confluence, "section": "introduction", "passage": "12:726f58cb26e33a9f"}],
}
