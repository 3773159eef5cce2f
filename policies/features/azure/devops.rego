# Azure DevOps Services, as Microsoft documents it.
package residency.features.azure.devops

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure DevOps Services",
	"product": "Azure DevOps",
	"aliases": ["Visual Studio Team Services", "VSTS"],
	"options": {
		"organization_geography": {
			"type": "one-of",
			"values": ["australia", "brazil", "canada", "asia-pacific", "europe", "india", "uk", "us"],
			"places": {
				"australia": ["AU"],
				"brazil": ["BR"],
				"canada": ["CA"],
				"asia-pacific": ["azure-asia-pacific"],
				"europe": ["microsoft-eu"],
				"india": ["IN"],
				"uk": ["GB"],
				"us": ["US"],
			},
			"settles": "data-location",
			"about": "The geography of the organization, shown in its settings.",
		},
		"user_location": {
			"type": "set",
			"values": ["eu", "GB", "other"],
			"about": "Where the users are: in Europe (eu), in the United Kingdom (GB), in any other country, the United States included (other).",
		},
		"macos_hosted_agents": {
			"type": "boolean",
			"about": "Whether pipelines run on macOS agents that Microsoft provides.",
		},
		"allowlist_users": {
			"type": "boolean",
			"about": "Whether allowlists of tenant policies name single users instead of groups.",
		},
		"mcp_server": {
			"type": "boolean",
			"about": "Whether the Azure DevOps MCP Server that Microsoft hosts is used.",
		},
		"prerelease": {
			"type": "boolean",
			"about": "Whether preview, beta or other prerelease services are used.",
		},
	},
}

facts["customer_data_storage"] := {
	"claim": "Source code, work items, test results and their mirrors and backups are kept in the organization's geography. What the page excepts, such as profiles and tokens, has facts beside this one.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [
		{"source": source.devops_data_location, "section": "Data locations; Customer data"},
		{"source": source.devops_data_location_2023_12_15, "section": "Customer data", "passage": "9:b79616f989f78d03"},
	],
}

facts["brazil_storage"] := {
	"claim": "Customer data of organizations in Brazil is copied to the region South Central US, for recovery and to balance load.",
	"when": {"organization_geography": ["brazil"]},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"since": "2019-03-25",
	"citations": [
		{"source": source.devops_data_location, "section": "Transferring your data: note", "passage": "15:a0033aa4dbe109d9"},
		{"source": source.devops_data_location_2019_03_25, "section": "Data locations: note"},
	],
}

facts["profiles_europe_storage"] := {
	"claim": "Identities and profiles of users in Europe are stored in a datacenter in the EU.",
	"when": {"user_location": ["eu"]},
	"data": ["user-account-data"],
	"storage": ["microsoft-eu"],
	"certainty": "stated",
	"overrides": ["customer_data_storage"],
	"since": "2020-01-22",
	"history": [
		{
			"until": "2020-01-22",
			"claim": "Identities and profiles of all users were stored in the United States.",
			"storage": ["US"],
			"citations": [{"source": source.devops_data_location_2019_03_25, "section": "Data locations"}],
		},
	],
	"citations": [
		{"source": source.devops_data_location, "section": "Profile data", "passage": "14:056cc2cff71677fe"},
		{"source": source.devops_data_location_2020_01_22, "section": "Profile data", "passage": "10:478718d1175292f1"},
	],
}

facts["profiles_uk_storage"] := {
	"claim": "Identities and profiles of users in the United Kingdom are stored in a datacenter there.",
	"when": {"user_location": ["GB"]},
	"data": ["user-account-data"],
	"storage": ["GB"],
	"certainty": "stated",
	"overrides": ["customer_data_storage"],
	"since": "2023-12-15",
	"history": [
		{
			"until": "2023-12-15",
			"claim": "Identities and profiles of users outside the EU were stored in the United States.",
			"storage": ["US"],
			"citations": [{"source": source.devops_data_location_2020_01_22, "section": "Profile data"}],
		},
	],
	"citations": [
		{"source": source.devops_data_location, "section": "Profile data", "passage": "14:056cc2cff71677fe"},
		{"source": source.devops_data_location_2023_12_15, "section": "Profile data", "passage": "11:1236191d0b42c61e"},
	],
}

facts["profiles_other_storage"] := {
	"claim": "Identities and profiles of users outside Europe and the United Kingdom are stored in a datacenter in the United States.",
	"when": {"user_location": ["other"]},
	"data": ["user-account-data"],
	"storage": ["US"],
	"certainty": "stated",
	"overrides": ["customer_data_storage"],
	"since": "2019-03-25",
	"citations": [
		{"source": source.devops_data_location, "section": "Profile data", "passage": "14:056cc2cff71677fe"},
		{"source": source.devops_data_location_2019_03_25, "section": "Data locations"},
	],
}

facts["tokens_storage"] := {
	"claim": "Personal access tokens, SSH keys and other token data are stored in a datacenter in the United States.",
	"data": ["access-tokens", "credentials"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.devops_data_location, "section": "Token data", "passage": "14:6989f233ecef244c"}],
}

facts["allowlist_storage"] := {
	"claim": "References to users who are named in allowlists of tenant policies are in the United States, the EU and Singapore.",
	"when": {"allowlist_users": [true]},
	"data": ["user-object-id"],
	"storage": ["US", "microsoft-eu", "SG"],
	"certainty": "stated",
	"citations": [{"source": source.devops_data_location, "section": "Allowlist data for tenant policies", "passage": "10:dcf587b20d864337"}],
}

facts["organization_processing"] := {
	"claim": "Azure DevOps does not transfer data outside the organization's geography unless support, troubleshooting or the law require it.",
	"data": ["customer-data"],
	"processing": ["data-location"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.devops_data_location, "section": "Transferring your data", "passage": "14:84e43d10f7a277da"}],
}

facts["brazil_processing"] := {
	"claim": "Load of organizations in Brazil is balanced with the region South Central US.",
	"when": {"organization_geography": ["brazil"]},
	"data": ["customer-data"],
	"processing": ["BR", "US"],
	"certainty": "stated",
	"citations": [{"source": source.devops_data_location, "section": "Transferring your data: note", "passage": "15:a0033aa4dbe109d9"}],
}

facts["macos_processing"] := {
	"claim": "Data of builds and releases that run on macOS agents of Microsoft goes to a datacenter of GitHub in the United States.",
	"when": {"macos_hosted_agents": [true]},
	"data": ["customer-data"],
	"processing": ["US"],
	"certainty": "stated",
	"since": "2023-12-15",
	"history": [
		{
			"until": "2020-01-22",
			"claim": "Data of macOS builds was stored in a third party's datacenter in the United States.",
			"storage": ["US"],
			"citations": [{"source": source.devops_data_location_2019_03_25, "section": "Data locations"}],
		},
		{
			"until": "2023-12-15",
			"claim": "Data of macOS builds went to a third party: in the United States for its users, there or in Europe for all others.",
			"processing": ["US", "microsoft-europe"],
			"certainty": "may",
			"citations": [{"source": source.devops_data_location_2020_01_22, "section": "Transferring your data: note"}],
		},
	],
	"citations": [
		{"source": source.devops_data_location, "section": "Transferring your data: note", "passage": "11:d156df235a22d60d"},
		{"source": source.devops_data_location_2023_12_15, "section": "Transferring your data", "passage": "12:9fddd0efecfb36ae"},
	],
}

facts["mcp_server_processing"] := {
	"claim": "The Azure DevOps MCP Server runs in Europe and the United States, and requests go to the instance with the lowest latency. It stores no data.",
	"when": {"mcp_server": [true]},
	"data": ["customer-data"],
	"processing": ["microsoft-europe", "US"],
	"certainty": "may",
	"citations": [
		{"source": source.devops_data_location, "section": "Azure DevOps MCP Server", "passage": "10:bf8eff3b8d291215"},
		{"source": source.devops_data_location, "section": "Azure DevOps MCP Server", "passage": "9:8d89a4083a43bb96"},
	],
}

facts["prerelease_storage"] := {
	"claim": "Preview, beta and other prerelease services typically store data in the United States but might store it globally.",
	"when": {"prerelease": [true]},
	"data": ["customer-data"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [{"source": source.devops_data_location, "section": "Transferring your data", "passage": "13:6859d0566bc20c08"}],
}

facts["support_access"] := {
	"claim": "Azure DevOps may transfer data outside the geography to give support, troubleshoot or obey the law. No place is named.",
	"data": ["customer-data"],
	"support_access": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.devops_data_location, "section": "Transferring your data", "passage": "14:84e43d10f7a277da"}],
}
