# Azure Cache for Redis, as Microsoft documents it.
package residency.features.azure.cache_redis

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Cache for Redis",
	"product": "Microsoft Azure",
	"aliases": ["Redis Cache", "Azure Redis"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the cache."},
		"tier": {
			"type": "one-of",
			"values": ["basic", "standard", "premium", "enterprise", "enterprise-flash"],
			"about": "The tier of the cache.",
		},
		"persistence": {"type": "boolean", "about": "Whether data is persisted to a storage account."},
		"persistence_places": {
			"type": "places",
			"settles": "data-location",
			"about": "Where that storage account keeps data, geo-redundant copies included.",
		},
		"geo_replication": {
			"type": "one-of",
			"values": ["none", "passive", "active"],
			"about": "Whether caches are linked for geo-replication: passive is Premium, active is Enterprise.",
		},
		"linked_regions": {"type": "regions", "about": "The regions of the linked caches.", "settles": "customer-configured"},
	},
}

facts["default_storage"] := {
	"claim": "Cached data is in the memory of the cache's machines and, unless the customer sets up more, does not leave the chosen region; disks of the Enterprise tiers are there too.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.cache_planning_faq, "section": "Where does my cached data reside?", "passage": "13:a030fe79695f5bbc", "limits": ["11:54388792cd3124ef"]}],
}

facts["persistence_storage"] := {
	"claim": "Persistence in the Premium tier writes to a storage account of the customer: the data is wherever that account is and replicates to.",
	"when": {"tier": ["premium"], "persistence": [true]},
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.cache_planning_faq, "section": "Where does my cached data reside?", "passage": "21:3ae5733dfa1ebca6"}],
}

facts["geo_storage"] := {
	"claim": "Geo-replication, passive or active, copies the data to the linked caches in the regions that the customer chose.",
	"when": {"geo_replication": ["passive", "active"]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.cache_planning_faq, "section": "Where does my cached data reside?", "passage": "19:61c9098a0adf48e8"}, {"source": source.cache_planning_faq, "section": "Where does my cached data reside?", "passage": "12:97f5f2aabd06ea77"}],
}
