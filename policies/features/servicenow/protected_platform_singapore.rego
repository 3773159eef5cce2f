# ServiceNow Protected Platform Singapore, as ServiceNow documents it.
package residency.features.servicenow.protected_platform_singapore

import data.residency.sources.servicenow as source

feature := {
	"name": "ServiceNow Protected Platform Singapore",
	"product": "ServiceNow AI Platform",
	"aliases": ["SPP SG", "SPP Singapore"],
}

facts["residency"] := {
	"claim": "Data is stored and processed within Singapore, in data centers of Microsoft Azure.",
	"data": ["customer-data"],
	"storage": ["SG"],
	"processing": ["SG"],
	"certainty": "stated",
	"citations": [{"source": source.protected_platform_singapore, "section": "Introduction", "passage": "10:dea6f64613f43e9b"}],
}
