# Environments of Business Central, as Microsoft documents them.
package residency.features.dynamics365.business_central

import data.residency.sources.microsoft as source

feature := {
	"name": "Dynamics 365 Business Central",
	"product": "Dynamics 365 Business Central",
	"aliases": ["Business Central", "Business Central online", "Dynamics NAV"],
	"general": ["microsoft/eu_data_boundary", "microsoft/eu_data_boundary_support_access", "microsoft/eu_data_boundary_transit"],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region of the environment, as its admin center shows. It follows from the country version that was chosen.",
		},
		"onedrive": {
			"type": "boolean",
			"about": "Whether Business Central is connected to OneDrive.",
		},
	},
}

facts["database_storage"] := {
	"claim": "The database of an environment is hosted and stored in one Azure region.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.ai_copilot_data_movement_2026_06_02, "section": "Azure region for Business Central data residency", "passage": "12:bc120e484fafd32e"}],
}

facts["india_copies"] := {
	"claim": "For durability, customer data of environments in India might be copied to other regions, not outside the geographical location.",
	"when": {"region": ["IN"]},
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"certainty": "may",
	"citations": [{"source": source.business_central_india_audit_trail, "section": "Compliance 5: Maintain a proper system of storage for electronic records", "passage": "14:e55cec67cd790a6c"}],
}

facts["onedrive_files"] := {
	"claim": "Files that Business Central places in OneDrive may be in another country or region than the environment. No place is named.",
	"when": {"onedrive": [true]},
	"data": ["files"],
	"storage": ["unnamed"],
	"certainty": "may",
	"citations": [{"source": source.business_central_onedrive, "section": "Managing privacy", "passage": "13:ef9f0ddb1f68e4b4"}],
}
