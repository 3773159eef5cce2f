# Dropbox for teams, as Dropbox documents it.
package residency.features.dropbox.business

import data.residency.sources.dropbox as source

feature := {
	"name": "Dropbox for teams",
	"product": "Dropbox",
	"aliases": ["Dropbox", "Dropbox Business", "Dropbox Advanced"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["us", "australia", "eu", "japan", "united-kingdom"],
			"places": {"us": ["US"], "australia": ["AU"], "eu": ["eu"], "japan": ["JP"], "united-kingdom": ["GB"]},
			"settles": "data-location",
			"about": "The local file storage of the team, as its profile in the admin console shows it. It is the United States, unless it was changed.",
		},
	},
}

facts["storage"] := {
	"claim": "Files are on storage servers in the United States; eligible teams can have them in Australia, the European Union, Japan or the United Kingdom.",
	"data": ["files"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.physical_location, "section": "Var lagras mina data?", "passage": "7:fcf128e3fdd9d899"},
		{"source": source.physical_location, "section": "Var lagras mina data?", "passage": "13:80bc1a1c08321f9e"},
	],
}

facts["metadata_storage"] := {
	"claim": "No place found for data about files, such as names: the page speaks of where files are stored.",
	"data": ["file-metadata"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.physical_location, "section": "Var lagras mina data?", "passage": "13:9023d1ece1ce0013"}],
}

facts["processing"] := {
	"claim": "No place found for processing: the page speaks of where files are stored.",
	"data": ["files"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.physical_location, "section": "Var lagras mina data?", "passage": "13:9023d1ece1ce0013"}],
}
