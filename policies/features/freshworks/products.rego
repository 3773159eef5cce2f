# The products of Freshworks, as Freshworks documents them.
package residency.features.freshworks.products

import data.residency.sources.freshworks as source

feature := {
	"name": "Freshworks products",
	"product": "Freshworks",
	"aliases": ["Freshworks", "Freshdesk", "Freshservice", "Freshchat", "Freshsales"],
	"options": {
		"data_location": {"type": "places", "about": "The country of the location of data hosting that was purchased."},
		"hosting_region": {
			"type": "one-of",
			"values": ["india", "australia", "middle-east-africa", "another"],
			"about": "The region of hosting, where it is India, Australia, or Middle East and Africa.",
		},
		"freddy_ai": {"type": "boolean", "about": "Whether features of Freddy AI Copilot are used."},
		"ai_outside_region": {
			"type": "boolean",
			"about": "Whether features of AI are turned on that need processing outside the region of hosting. They are off by default.",
		},
	},
}

facts["storage"] := {
	"claim": "Data that is submitted to the products, such as tickets, and its backup is hosted in the location that the customer purchased.",
	"data": ["customer-data", "support-data", "files", "backups"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_hosting, "section": "Data Hosting", "passage": "12:0bf87a101ae6c150"},
		{"source": source.data_hosting, "section": "introduction", "passage": "17:a467154b8a8709c0"},
	],
}

facts["processing"] := {
	"claim": "No place found for processing without features of AI: the page speaks of hosting, and defines it as storing.",
	"data": ["customer-data", "support-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_hosting, "section": "introduction", "passage": "17:a467154b8a8709c0"}],
}

facts["freddy"] := {
	"claim": "By default, data for features of Freddy AI Copilot is processed and stored in the data centers of the region of hosting.",
	"when": {"freddy_ai": [true], "hosting_region": ["another"]},
	"data": ["prompts", "completions"],
	"storage": ["data-location"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.freddy_data_processing, "section": "Data processing and residency", "passage": "16:0fd11120dd8931e6"}],
}

facts["freddy_storage"] := {
	"claim": "In India, Australia, and Middle East and Africa, too, data for features of Freddy AI Copilot is stored in the region.",
	"when": {"freddy_ai": [true], "hosting_region": ["india", "australia", "middle-east-africa"]},
	"data": ["prompts", "completions"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.freddy_data_processing, "section": "Data processing and residency", "passage": "16:0fd11120dd8931e6"}],
}

facts["freddy_us_processing"] := {
	"claim": "For customers in India, Australia, and Middle East and Africa, certain features of Freddy AI Copilot process data in the United States, and the others in the region.",
	"when": {"freddy_ai": [true], "hosting_region": ["india", "australia", "middle-east-africa"]},
	"data": ["prompts", "completions"],
	"processing": ["data-location", "US"],
	"certainty": "stated",
	"citations": [
		{"source": source.freddy_data_processing, "section": "Data processing and residency", "passage": "16:0fd11120dd8931e6"},
		{"source": source.freddy_data_processing, "section": "Data processing and residency", "passage": "10:912bcaaac8f3590d"},
	],
}

facts["ai_outside_processing"] := {
	"claim": "Features of AI that need processing outside the primary region of hosting process data there, once they are turned on.",
	"when": {"ai_outside_region": [true]},
	"data": ["prompts", "completions"],
	"processing": [{"outside": "data-location"}],
	"certainty": "stated",
	"citations": [{"source": source.freddy_data_processing, "section": "introduction", "passage": "13:4c1a75b4e9c88aae"}],
}
