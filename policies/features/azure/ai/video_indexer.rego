# Azure AI Video Indexer, as Microsoft documents it.
package residency.features.azure.ai.video_indexer

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure AI Video Indexer",
	"product": "Microsoft Azure",
	"aliases": ["Video Indexer", "Video Analyzer for Media"],
	"general": [
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"account": {"type": "one-of", "values": ["trial", "paid"], "about": "Whether the account is a trial or a paid one."},
		"region": {"type": "region", "about": "The Azure region of the account."},
		"configured_places": {
			"type": "places",
			"about": "Where the storage account keeps data that holds the media of a paid account.",
		},
	},
}

facts["trial_storage"] := {
	"claim": "Media of trial accounts is stored in East US.",
	"when": {"account": ["trial"]},
	"data": ["recordings"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.azure_video_indexer_faq,
			"section": "Privacy Questions: Are video and audio files indexed by Azure AI Video Indexer stored?",
		},
	],
}

facts["paid_media_storage"] := {
	"claim": "Media of paid accounts is in the storage account of the customer.",
	"when": {"account": ["paid"]},
	"data": ["recordings"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.azure_video_indexer_faq,
			"section": "Privacy Questions: Are video and audio files indexed by Azure AI Video Indexer stored?",
		},
	],
}

facts["paid_content_storage"] := {
	"claim": "Another answer of the same page says that indexed content is kept in the account's region, but for Singapore and Brazil South, and in the same breath that it is replicated to the pair.",
	"when": {"account": ["paid"]},
	"unless": {"region": ["southeastasia", "brazilsouth"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"disputes": ["paid_storage"],
	"citations": [
		{
			"source": source.azure_video_indexer_faq,
			"section": "Privacy Questions: Is the content indexed by Video Indexer kept within the Azure region?",
		},
	],
}

facts["paid_storage"] := {
	"claim": "Customer data is by default replicated from the account's region to the paired region. In regions with data residency requirements, which the page does not name, it is kept in the region.",
	"when": {"account": ["paid"]},
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.azure_video_indexer_faq,
			"section": "Privacy Questions: Where does Azure AI Video Indexer store customer data?",
		},
		{
			"source": source.azure_video_indexer_faq,
			"section": "Privacy Questions: Is the content indexed by Video Indexer kept within the Azure region?",
		},
	],
}
