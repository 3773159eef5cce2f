# Azure Arc resource bridge, as Microsoft documents it.
package residency.features.azure.arc.resource_bridge

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Arc resource bridge",
	"product": "Azure Arc",
	"aliases": ["Arc appliance"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the resource bridge."},
	},
}

facts["all_storage"] := {
	"claim": "Data of Azure Arc resource bridge resides in its region, and only there where no backup to the paired region applies.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.arc_resource_bridge_security, "section": "Data residency", "passage": "8:f6839af9bafa19e2"}],
}

# The pair of Brazil South is in another geography, so it cannot be meant.
facts["backup_storage"] := {
	"claim": "Where the rules of a region allow it, Azure Arc resource bridge backs up data in the paired region.",
	"unless": {"region": ["brazilsouth"]},
	"data": ["customer-data"],
	"storage": ["region-pair"],
	"certainty": "may",
	"citations": [{"source": source.arc_resource_bridge_security, "section": "Data residency", "passage": "15:2e04cbfcf726c5d8"}],
}

facts["geography"] := {
	"claim": "Azure Arc resource bridge does not store or process customer data across geographies.",
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.arc_resource_bridge_security, "section": "Data residency", "passage": "6:e7db81cce2320595"}],
}
