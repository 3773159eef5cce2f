# Box, as Box documents it.
package residency.features.box.content

import data.residency.sources.box as source

feature := {
	"name": "Box content",
	"product": "Box",
	"aliases": ["Box", "Box Zones", "Box Enterprise"],
	"options": {
		"zone": {
			"type": "one-of",
			"values": ["united-states", "canada", "japan", "australia", "united-kingdom", "germany", "france"],
			"places": {
				"united-states": ["US"],
				"canada": ["CA"],
				"japan": ["JP"],
				"australia": ["AU"],
				"united-kingdom": ["GB"],
				"germany": ["DE"],
				"france": ["FR"],
			},
			"settles": "data-location",
			"about": "The zone of the users: that which they are assigned to, else the default of the organization.",
		},
		"foreign_folders": {
			"type": "boolean",
			"about": "Whether users create files in root folders of owners in other zones.",
		},
		"partner_places": {"type": "places", "about": "The countries of the zones of those owners."},
	},
}

facts["storage"] := {
	"claim": "Files that users create in their own root folder are mapped to their zone, and older ones migrate to it. That a zone lies in the country that names it is our inference.",
	"data": ["files"],
	"storage": ["data-location"],
	"certainty": "inferred",
	"citations": [
		{"source": source.assigning_zones, "section": "introduction", "passage": "16:7413233edb2fdce5"},
		{"source": source.sftp_endpoints, "section": "Selecting the correct SFTP endpoint", "passage": "15:0592082a244f2de1"},
	],
}

facts["foreign_storage"] := {
	"claim": "A file in the root folder of another owner is mapped to the storage policy of that owner.",
	"when": {"foreign_folders": [true]},
	"data": ["files"],
	"storage": ["partner-tenant-geo"],
	"certainty": "stated",
	"citations": [{"source": source.assigning_zones, "section": "introduction", "passage": "14:239d15ac7d127786"}],
}

facts["metadata_storage"] := {
	"claim": "No place found for comments, descriptions, search indexes and other data about files: the pages on zones speak of files and folders.",
	"data": ["file-metadata"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.assigning_zones, "section": "introduction", "passage": "16:7413233edb2fdce5"}],
}

facts["processing"] := {
	"claim": "No place found for processing, besides that of transfers by SFTP, which happens in the region of the endpoint.",
	"data": ["files"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.sftp_endpoints, "section": "Compliance benefits", "passage": "9:449b967a9bfd4819"}],
}
