# SQL Server on Azure VMs and the SQL IaaS Agent extension, as Microsoft documents it.
package residency.features.azure.sql_vm

import data.residency.sources.microsoft as source

feature := {
	"name": "SQL Server on Azure VMs and the SQL IaaS Agent extension",
	"product": "Microsoft Azure",
	"aliases": ["SQL VM", "SQL IaaS extension"],
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
			"about": "The Azure region of the virtual machine.",
		},
	},
}

facts["all_storage"] := {
	"claim": "The SQL IaaS Agent extension does not move or store customer data outside the region of the virtual machine.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.sql_server_iaas_agent_extension_automate_management, "section": "Privacy statements (in-region data residency)", "passage": "13:cde2fa9e9e44b0d1"},
	],
}
