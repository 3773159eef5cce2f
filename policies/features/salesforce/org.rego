# Salesforce, as Salesforce documents it.
package residency.features.salesforce.org

import data.residency.sources.salesforce as source

feature := {
	"name": "Salesforce organization",
	"product": "Salesforce",
	"aliases": ["Salesforce", "Sales Cloud", "Service Cloud", "Hyperforce", "Salesforce CRM"],
	"options": {
		"eu_operating_zone": {"type": "boolean", "about": "Whether the organization has the EU Operating Zone of Hyperforce."},
	},
}

facts["eu_zone"] := {
	"claim": "In the EU Operating Zone customer data is stored and processed strictly within the boundary of the European Union.",
	"when": {"eu_operating_zone": [true]},
	"data": ["customer-data"],
	"storage": ["eu"],
	"processing": ["eu"],
	"boundary": true,
	"certainty": "stated",
	"citations": [{"source": source.eu_operating_zone, "section": "introduction", "passage": "9:1094db0dc404b27c"}],
}

facts["eu_zone_support"] := {
	"claim": "Customers of the EU Operating Zone are supported by personnel in the European Union, around the clock.",
	"when": {"eu_operating_zone": [true]},
	"data": ["customer-data"],
	"support_access": ["eu"],
	"boundary": true,
	"certainty": "stated",
	"citations": [{"source": source.eu_operating_zone, "section": "introduction", "passage": "9:a92f8bb53575e6f2"}],
}

facts["elsewhere"] := {
	"claim": "No place found without the EU Operating Zone: the page says that a document for each service lists the countries in which customer data is stored and processed.",
	"when": {"eu_operating_zone": [false]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.trust_and_compliance, "section": "What is included in the documentation", "passage": "12:e0891b2f71eceefe"}],
}
