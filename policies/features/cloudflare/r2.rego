# Cloudflare R2 and Durable Objects, as Cloudflare documents them.
package residency.features.cloudflare.r2

import data.residency.sources.cloudflare as source

feature := {
	"name": "Cloudflare R2 and Durable Objects",
	"product": "Cloudflare",
	"aliases": ["R2", "Durable Objects", "Cloudflare object storage"],
	"options": {
		"jurisdiction": {
			"type": "one-of",
			"values": ["none", "eu", "us", "fedramp"],
			"about": "The jurisdiction that the bucket or namespace was created in. A location hint is none.",
		},
	},
}

facts["eu_storage"] := {
	"claim": "A bucket or object in the jurisdiction eu is kept in the European Union.",
	"when": {"jurisdiction": ["eu"]},
	"data": ["files"],
	"storage": ["eu"],
	"certainty": "stated",
	"citations": [
		{"source": source.storage_region, "section": "introduction", "passage": "13:864ca92aea473f2c"},
		{"source": source.storage_region, "section": "Available jurisdictions", "passage": "10:9b3a828a484c95b0"},
	],
}

facts["us_storage"] := {
	"claim": "A bucket or object in the jurisdiction us is kept in the United States.",
	"when": {"jurisdiction": ["us"]},
	"data": ["files"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.storage_region, "section": "introduction", "passage": "13:864ca92aea473f2c"},
		{"source": source.storage_region, "section": "Available jurisdictions", "passage": "10:9b3a828a484c95b0"},
	],
}

facts["unrestricted_storage"] := {
	"claim": "No place found without a jurisdiction: a location hint is no guarantee, and data may be placed elsewhere.",
	"when": {"jurisdiction": ["none"]},
	"data": ["files"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.storage_region, "section": "Available jurisdictions", "passage": "10:9491ac7be4865e6f"}],
}

facts["fedramp_storage"] := {
	"claim": "No place found for the jurisdiction fedramp, besides that its data centers have that authorization.",
	"when": {"jurisdiction": ["fedramp"]},
	"data": ["files"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.storage_region, "section": "Available jurisdictions", "passage": "13:30212aaeef8d0653"}],
}

facts["ids_storage"] := {
	"claim": "Identifiers of Durable Objects are logged outside the jurisdiction, for billing and debugging.",
	"when": {"jurisdiction": ["eu"]},
	"data": ["resource-names"],
	"storage": [{"outside": "eu"}],
	"certainty": "stated",
	"citations": [{"source": source.storage_region, "section": "Durable Objects", "passage": "9:42ecebc22b78e65e"}],
}
