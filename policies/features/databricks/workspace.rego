# Databricks on AWS and Google Cloud, as Databricks documents it.
package residency.features.databricks.workspace

import data.residency.sources.databricks as source

feature := {
	"name": "Databricks workspace on AWS or Google Cloud",
	"product": "Databricks",
	"aliases": ["Databricks", "Databricks on AWS", "Databricks on Google Cloud", "Databricks lakehouse"],
	"options": {
		"geo": {
			"type": "one-of",
			"values": ["americas", "asia", "australia-new-zealand", "europe", "india", "mainland-china", "middle-east-africa"],
			"places": {
				"americas": ["US", "BR", "CA"],
				"asia": ["HK", "JP", "KR", "SG"],
				"australia-new-zealand": ["AU", "NZ"],
				"europe": ["eea", "CH", "GB"],
				"india": ["IN"],
				"mainland-china": ["CN"],
				"middle-east-africa": ["QA", "ZA", "AE"],
			},
			"settles": "data-location",
			"about": "The Databricks Geo of the region of the workspace.",
		},
		"configured_places": {"type": "places", "about": "The country of the region of the workspace."},
		"designated_services": {
			"type": "boolean",
			"about": "Whether Designated Services are used: mostly generative AI, such as the assistant, Genie and foundation models.",
		},
		"cross_geo_processing": {
			"type": "boolean",
			"about": "Whether the workspace lets Designated Services process content in other Geos.",
		},
	},
}

facts["content_storage"] := {
	"claim": "Data is not stored outside the Geo of the workspace, whether cross-Geo processing is on or off.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"boundary": true,
	"certainty": "stated",
	"citations": [
		{"source": source.designated_services, "section": "introduction: important", "passage": "13:ca366e76ea116c80"},
		{"source": source.geos_aws, "section": "Databricks Geo とは何ですか", "passage": "8:7b398c2948ab9add"},
	],
}

facts["compute_processing"] := {
	"claim": "Control plane, classic and serverless compute are provided by region. We infer that compute of a workspace processes content in its region.",
	"data": ["customer-data"],
	"processing": ["customer-configured"],
	"certainty": "inferred",
	"citations": [{"source": source.geos_gcp, "section": "Como o Databricks gerencia a residência de dados", "passage": "9:8952ff91b455ad7c"}],
}

facts["designated_processing"] := {
	"claim": "Designated Services process content in the Geo of the workspace, where they are available in it.",
	"when": {"designated_services": [true]},
	"data": ["customer-data"],
	"processing": ["data-location"],
	"certainty": "may",
	"citations": [
		{
			"source": source.designated_services,
			"section": "introduction: important",
			"passage": "14:33af2232586b9738",
			"limits": ["16:9698cd50a7498dfd"],
		},
		{"source": source.geos_gcp, "section": "Como o Databricks gerencia a residência de dados", "passage": "13:a410a2dfbade4bb0"},
	],
}

facts["cross_geo_processing"] := {
	"claim": "With cross-Geo processing, Designated Services can process content in other Geos.",
	"when": {"designated_services": [true], "cross_geo_processing": [true]},
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [{"source": source.designated_services, "section": "introduction: important", "passage": "9:1696f6e4e7327e72"}],
}
