# Workday, as Workday documents it.
package residency.features.workday.tenant

import data.residency.sources.workday as source

feature := {
	"name": "Workday tenant",
	"product": "Workday",
	"aliases": ["Workday", "Workday HCM", "Workday Financial Management"],
	"options": {
		"eu_sovereign_cloud": {"type": "boolean", "about": "Whether the tenant is in the EU Sovereign Cloud of Workday."},
	},
}

facts["sovereign_storage"] := {
	"claim": "The EU Sovereign Cloud is a region of its own in the European sovereign cloud of AWS, in Brandenburg, Germany. We infer that customer data is stored there.",
	"when": {"eu_sovereign_cloud": [true]},
	"data": ["customer-data"],
	"storage": ["DE"],
	"certainty": "inferred",
	"citations": [{"source": source.sovereignty_regimes, "section": "Workday’s perspective", "passage": "12:205373711d854223"}],
}

facts["other_storage"] := {
	"claim": "No place found for tenants outside the EU Sovereign Cloud: the page on security and trust speaks of encryption and separation, not of places.",
	"when": {"eu_sovereign_cloud": [false]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.security_trust, "section": "Architectural Security", "passage": "16:63f0f9c32264611b"}],
}
