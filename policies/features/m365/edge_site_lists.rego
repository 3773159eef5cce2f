# Cloud site lists of Microsoft Edge, as Microsoft documents them.
package residency.features.m365.edge_site_lists

import data.residency.sources.microsoft as source

feature := {
	"name": "Cloud site lists of Microsoft Edge",
	"product": "Microsoft Edge",
	"aliases": ["Cloud Site List Management", "Internet Explorer mode", "enterprise site lists in the cloud", "Edge site lists"],
}

facts["lists_storage"] := {
	"claim": "Site lists in the cloud are stored in Substrate, in a region by the geography chosen for the tenant.",
	"data": ["urls", "service-configuration"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [{"source": source.edge_cloud_site_lists, "section": "Where is the cloud site list hosted?", "passage": "12:f99d8529fffe0810"}],
}
