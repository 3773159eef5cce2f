# Azure Virtual Machines, as Microsoft documents it.
package residency.features.azure.virtual_machines

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Virtual Machines",
	"product": "Microsoft Azure",
	"aliases": ["VM", "Azure VM", "IaaS machines"],
	"general": [
		"microsoft/azure_regional_services",
		"microsoft/azure_regional_transit",
		"microsoft/azure_support_access",
		"microsoft/azure_government_cloud",
		"microsoft/azure_china_cloud",
	],
	"options": {"region": {"type": "region", "about": "The Azure region of the machine."}},
}

facts["all_storage"] := {
	"claim": "The location picked for a machine is where its virtual hard disks are stored.",
	"data": ["disks"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.virtual_machines_overview, "section": "Locations", "passage": "14:cbd94ecb58d2b3c3"},
		{
			"source": source.disks_redundancy,
			"section": "Locally redundant storage for managed disks; Zone-redundant storage for managed disks", "passage": "14:f71bc566384a3e7a",
		},
	],
}

facts["single_region_storage"] := {
	"claim": "Customer data is stored in the single region for machines in Southeast Asia and Brazil South, and there alone.",
	"when": {"region": ["southeastasia", "brazilsouth"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.virtual_machines_overview, "section": "Data residency", "passage": "18:77af4f79fe652a3c"}],
}

facts["geo_storage"] := {
	"claim": "Customer data of machines in all other regions is stored in the geography.",
	"unless": {"region": ["southeastasia", "brazilsouth"]},
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.virtual_machines_overview, "section": "Data residency", "passage": "10:3cdb476d6084bf08"}],
}
