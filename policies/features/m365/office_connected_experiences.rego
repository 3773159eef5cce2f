# Connected experiences of the Office apps, as Microsoft documents them.
package residency.features.m365.office_connected_experiences

import data.residency.sources.microsoft as source

feature := {
	"name": "Connected experiences in Office",
	"product": "Microsoft 365 Apps",
	"aliases": ["Office connected experiences", "optional connected experiences", "Microsoft Editor", "PowerPoint Designer", "Office Dictation", "Office Translator", "Office Transcribe"],
	"options": {
		"optional_experiences": {
			"type": "boolean",
			"about": "Whether users may use optional connected experiences, such as those that rely on Bing. A policy setting of Office turns them off.",
		},
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
}

facts["retained_storage"] := {
	"claim": "What Editor, text predictions and PowerPoint Designer retain of content is stored where the data of Exchange Online is.",
	"data": ["files"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [{"source": source.office_connected_experiences_content, "section": "Content retained by a connected experience", "passage": "11:f39a546bdbe361d3"}],
}

facts["created_storage"] := {
	"claim": "What such experiences create, such as the transcript of a recording, is stored in a place under the customer's control. For transcripts that is OneDrive, so it is taken to be where the tenant's OneDrive is.",
	"data": ["recordings"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [{"source": source.office_connected_experiences_content, "section": "Content retained by a connected experience", "passage": "12:8f1857e21b2becf7"}],
}

facts["retained_multi_geo"] := {
	"claim": "With Multi-Geo, what is stored where Exchange Online keeps data is taken to be in the preferred data location of the user.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["files", "recordings"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.office_connected_experiences_content, "section": "Content retained by a connected experience", "passage": "11:f39a546bdbe361d3"},
		{"source": source.m365_multi_geo_commitments, "section": "Exchange Online", "passage": "14:f417a18c8beb8da8"},
	],
}

facts["processing"] := {
	"claim": "No place found where connected experiences process the text, cells, images and sound that they are sent.",
	"data": ["files"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.office_connected_experiences_content, "section": "Connected experiences that analyze your content", "passage": "9:7bed77d709017f31"}],
}

facts["optional"] := {
	"claim": "No place found for optional connected experiences, which Bing, other services and third parties provide under terms of their own.",
	"when": {"optional_experiences": [true]},
	"data": ["files", "search-queries"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.office_optional_connected_experiences, "section": "Experiences that rely on Bing; Experiences that rely on other Microsoft-owned online services and/or services owned by third-parties", "passage": "14:0bee0e3054e1d1c0"}],
}
