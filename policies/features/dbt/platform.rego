# The dbt platform, as dbt Labs documents it.
package residency.features.dbt.platform

import data.residency.sources.dbt as source

feature := {
	"name": "dbt platform",
	"product": "dbt",
	"aliases": ["dbt Cloud", "dbt Labs", "getdbt"],
	"options": {
		"enterprise": {"type": "boolean", "about": "Whether the plan is of the tier Enterprise."},
		"data_location": {"type": "places", "about": "The country of the region of the account."},
	},
}

facts["hosting"] := {
	"claim": "On plans of the tier Enterprise, an account is hosted in the single region that the customer chooses.",
	"when": {"enterprise": [true]},
	"data": ["customer-data", "source-code", "service-configuration"],
	"storage": ["data-location"],
	"processing": ["data-location"],
	"certainty": "inferred",
	"citations": [{"source": source.access_regions, "section": "introduction", "passage": "18:9118df6b4c6b65db"}],
}

facts["other_plans"] := {
	"claim": "No place found for accounts on other plans: only some can choose a region.",
	"when": {"enterprise": [false]},
	"data": ["customer-data", "source-code", "service-configuration"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.access_regions, "section": "introduction", "passage": "18:9118df6b4c6b65db"}],
}

facts["rest"] := {
	"claim": "No place found for logs, accounts of users and support: the page says where accounts are hosted.",
	"data": ["logs", "user-account-data", "support-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.access_regions, "section": "introduction", "passage": "18:9118df6b4c6b65db"}],
}
