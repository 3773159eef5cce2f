# Sign-in, audit and provisioning logs that customers can see, as Microsoft documents them.
package residency.features.entra.sign_in_audit_logs

import data.residency.sources.microsoft as source

feature := {
	"name": "Sign-in, audit and provisioning logs",
	"product": "Microsoft Entra ID",
	"aliases": ["activity logs", "reporting"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
	"options": {
		"export": {
			"type": "boolean",
			"about": "Whether logs are sent to a storage account, workspace or event hub of the customer.",
		},
		"configured_places": {
			"type": "places",
			"about": "Where the storage account, workspace or event hub is.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Identity management and reporting services, listed as in the geo-location, write log and usage data to Azure Tables, Azure SQL and a search service for reports. We take sign-in and audit logs, which are not named, to be among them.",
	"data": ["sign-in-logs", "audit-logs", "usage-data"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "24:2af0decb15701f33",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "23:d16c81f8f22c334b",
		},
	],
}

facts["all_export"] := {
	"claim": "Logs sent to a storage account or an analytics tool of the customer are kept where the customer put it.",
	"when": {"export": [true]},
	"data": ["sign-in-logs", "audit-logs"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.data_retention,
			"section": "How long does Microsoft Entra ID store the data?",
			"passage": "19:3247af8fb2b294cc",
		},
	],
}

facts["eudb_processing_2023"] := {
	"claim": "In 2023, reporting and audit insights were not yet processed wholly inside the EU Data Boundary, so some processing might be global; data at rest stayed inside. The page now refers to others for this.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["usage-data"],
	"processing": ["global"],
	"certainty": "may",
	"status": "moved",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services temporarily excluded from the EU Data Boundary",
			"passage": "15:1b753b4c5212e0b1",
		},
	],
}
