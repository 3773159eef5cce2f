# Cloudflare's network, as Cloudflare documents it.
package residency.features.cloudflare.application_services

import data.residency.sources.cloudflare as source

feature := {
	"name": "Cloudflare application services (CDN, WAF, Workers)",
	"product": "Cloudflare",
	"aliases": ["Cloudflare", "Cloudflare WAF", "Cloudflare Workers", "Regional Services", "Customer Metadata Boundary"],
	"options": {
		"processing_region": {
			"type": "boolean",
			"about": "Whether a processing region (Regional Services) is set, an add-on of Enterprise plans.",
		},
		"configured_places": {"type": "places", "about": "The countries of the processing region."},
		"log_region": {
			"type": "one-of",
			"values": ["none", "eu", "us"],
			"about": "The log region (Customer Metadata Boundary) of the account.",
		},
		"excepted_products": {
			"type": "boolean",
			"about": "Whether Workers KV, Workers AI, Stream or others are used that the vendor lists as outside the processing region.",
		},
		"worker_subrequests": {"type": "boolean", "about": "Whether Workers send requests to other services."},
		"excepted_logpush_datasets": {
			"type": "boolean",
			"about": "Whether Logpush datasets are used that the vendor lists as not following the log region.",
		},
	},
}

facts["regional_processing"] := {
	"claim": "With a processing region, only data centers inside it decrypt and service HTTPS traffic of the hostname.",
	"when": {"processing_region": [true]},
	"data": ["application-traffic"],
	"processing": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.processing_region, "section": "introduction", "passage": "14:e017e918714b79a5"},
		{"source": source.processing_region, "section": "introduction", "passage": "13:ee781e535c1e9281"},
	],
}

facts["global_processing"] := {
	"claim": "Data centers worldwide accept traffic. We infer that any of them decrypts and processes it where no processing region is set.",
	"when": {"processing_region": [false]},
	"data": ["application-traffic"],
	"processing": ["global"],
	"certainty": "inferred",
	"citations": [{"source": source.processing_region, "section": "Global traffic management", "passage": "9:f94c8e615ea6362d"}],
}

facts["edge_transit"] := {
	"claim": "Data centers worldwide accept traffic. Where a processing region is set, they forward it encrypted to a data center inside it.",
	"data": ["network-traffic"],
	"transit": ["global"],
	"certainty": "stated",
	"citations": [{"source": source.processing_region, "section": "Global traffic management", "passage": "9:f94c8e615ea6362d"}],
}

facts["excepted_processing"] := {
	"claim": "Workers KV, Workers AI and Stream run outside the processing region.",
	"when": {"excepted_products": [true], "processing_region": [true]},
	"data": ["customer-data"],
	"processing": [{"outside": "customer-configured"}],
	"certainty": "stated",
	"citations": [{"source": source.what_stays, "section": "1. Not available with data residency", "passage": "11:497a88c9daacdf38"}],
}

facts["subrequests_processing"] := {
	"claim": "No place found for requests that Workers send to other services: they are processed wherever their own destination leads, not in the processing region.",
	"when": {"worker_subrequests": [true]},
	"data": ["application-traffic"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.processing_region, "section": "Unsupported features and protocols", "passage": "14:4fe2bf3075212722"}],
}

facts["logs_eu"] := {
	"claim": "With the log region eu, logs and analytics of traffic are sent only to the core data center in the European Union.",
	"when": {"log_region": ["eu"]},
	"data": ["traffic-logs"],
	"storage": ["eu"],
	"certainty": "stated",
	"citations": [{"source": source.log_region, "section": "introduction", "passage": "14:da25246522687c1c"}],
}

facts["logs_us"] := {
	"claim": "With the log region us, logs and analytics of traffic are stored in the United States.",
	"when": {"log_region": ["us"]},
	"data": ["traffic-logs"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.log_region, "section": "introduction", "passage": "13:e34b94d56dcf638e"}],
}

facts["logs_default"] := {
	"claim": "Without a log region, logs may be stored in core data centers globally.",
	"when": {"log_region": ["none"]},
	"data": ["traffic-logs"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [{"source": source.log_region, "section": "introduction", "passage": "13:1f34b6c5c3132750"}],
}

facts["logs_excepted"] := {
	"claim": "A few Logpush datasets do not follow the log region and may be stored elsewhere.",
	"when": {"excepted_logpush_datasets": [true]},
	"data": ["traffic-logs"],
	"storage": ["unnamed"],
	"certainty": "may",
	"citations": [{"source": source.log_region, "section": "introduction", "passage": "11:52e68c10b5e68424"}],
}

facts["account_storage"] := {
	"claim": "No place found for account data, configuration such as rules, and operational data of the network: the boundary for logs does not cover them.",
	"data": ["account-data", "service-configuration", "system-metadata"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.metadata_boundary_faq, "section": "What data is not covered", "passage": "9:62f5be593028ad59"}],
}
