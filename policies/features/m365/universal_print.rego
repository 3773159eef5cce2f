# Universal Print, as Microsoft documents it.
package residency.features.m365.universal_print

import data.residency.sources.microsoft as source

feature := {
	"name": "Universal Print",
	"product": "Universal Print",
	"aliases": ["Microsoft Universal Print"],
}

facts["storage"] := {
	"claim": "Universal Print stores all customer data in the geography in which the tenant was created. It is not stored or moved outside.",
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [{"source": source.data_handling, "section": "Data Residency"}],
}
