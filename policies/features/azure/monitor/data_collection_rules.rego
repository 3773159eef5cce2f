# Data collection rules, as Microsoft documents it.
package residency.features.azure.monitor.data_collection_rules

import data.residency.sources.microsoft as source

feature := {
	"name": "Data collection rules",
	"product": "Azure Monitor",
	"aliases": ["DCR"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {
		"region": {
			"type": "region",
			"about": "The Azure region of the rule.",
		},
	},
}

facts["paired_storage"] := {
	"claim": "A data collection rule is stored in its region and backed up to the paired region in the same geography.",
	"unless": {"region": ["southeastasia", "brazilsouth"]},
	"data": ["service-configuration"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.data_collection_rule_overview, "section": "DCR regions", "passage": "17:3a513a7efb06f272"}],
}

facts["single_region_storage"] := {
	"claim": "In Southeast Asia and Brazil South the rule stays in the region by default.",
	"when": {"region": ["southeastasia", "brazilsouth"]},
	"data": ["service-configuration"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.data_collection_rule_overview, "section": "DCR regions", "passage": "16:30815ccd00f95a40"}],
}

facts["us_government_storage"] := {
	"claim": "In Azure Government too, a data collection rule is stored in its region and backed up to the paired region in the same geography.",
	"tenants": {"cloud": "us-government"},
	"data": ["service-configuration"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.data_collection_rule_overview, "section": "DCR regions", "passage": "9:6ad53c12b1691873"}],
}

facts["china_storage"] := {
	"claim": "In the cloud in China too, a data collection rule is stored in its region and backed up to the paired region in the same geography.",
	"tenants": {"cloud": "china"},
	"data": ["service-configuration"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [{"source": source.data_collection_rule_overview, "section": "DCR regions", "passage": "9:6ad53c12b1691873"}],
}
