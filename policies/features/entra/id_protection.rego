# Microsoft Entra ID Protection, as Microsoft documents it.
package residency.features.entra.id_protection

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra ID Protection",
	"product": "Microsoft Entra ID",
	"aliases": ["Identity Protection", "risky users", "risky sign-ins", "Azure AD Identity Protection"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "Sign-in data feeds machine learning after personal data is removed, and results go to Microsoft's reporting systems. The component is listed as in the geo-location.",
	"data": ["sign-in-data", "risk-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-12-05",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "12:ad284e7c36eb7168",
		},
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "11:125a0fc6b3f19fef",
		},
		{
			"source": source.data_residency_2022_12_05,
			"section": "Azure AD components and data storage location",
			"passage": "11:49db4176eaea0c57",
		},
	],
}

facts["all_ml_copy"] := {
	"claim": "Inferred: results go to Microsoft's reporting systems, and another page puts the reporting systems that learn from service logs in the continental United States, without naming ID Protection.",
	"data": ["service-logs"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [
		{"source": source.data_operations, "section": "Log files", "passage": "14:9e03ce6b021001d2"},
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "9:d540633141303892",
		},
	],
}
