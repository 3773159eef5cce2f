# Sync of Microsoft Edge, as Microsoft documents it.
package residency.features.m365.edge_sync

import data.residency.sources.microsoft as source

feature := {
	"name": "Sync of Microsoft Edge",
	"product": "Microsoft Edge",
	"aliases": ["Microsoft Edge", "Edge sync", "Microsoft Edge sync", "Enterprise sync of Edge"],
}

facts["us_storage"] := {
	"claim": "Synced data of a tenant that is registered in the United States is stored on servers for that region.",
	"tenants": {"countries": ["US"]},
	"data": ["urls", "passwords", "user-profile"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.edge_sync_faq, "section": "Where is Microsoft Edge sync data stored?", "passage": "13:730cd0f730305820"}],
}

facts["other_storage"] := {
	"claim": "No place found for tenants of other countries: synced data is on servers according to the tenant.",
	"tenants": {"except": {"countries": ["US"]}},
	"data": ["urls", "passwords", "user-profile"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.edge_sync_faq, "section": "Where is Microsoft Edge sync data stored?", "passage": "11:d04c13c0c4762472"}],
}

facts["history_processing"] := {
	"claim": "No place found in which history is made on the server out of open tabs.",
	"data": ["urls"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.edge_sync_faq, "section": "Why isn't there more client-side encryption on open tab and history data?", "passage": "12:75f7e4af08a98bcd"}],
}
