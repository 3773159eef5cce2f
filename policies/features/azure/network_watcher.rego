# Azure Network Watcher, as Microsoft documents it.
package residency.features.azure.network_watcher

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Network Watcher",
	"product": "Microsoft Azure",
	"aliases": ["flow logs", "traffic analytics"],
}

facts["all_storage"] := {
	"claim": "Network Watcher stores no customer data, except for Connection Monitor, which is a feature of its own here.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.network_watcher_data_residency, "section": "introduction", "passage": "8:2c293e6def03ef52"}],
}
