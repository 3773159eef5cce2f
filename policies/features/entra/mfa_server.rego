# Azure Multi-Factor Authentication Server, as Microsoft documents it.
package residency.features.entra.mfa_server

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Multi-Factor Authentication Server",
	"product": "Microsoft Entra ID",
	"aliases": ["MFA Server"],
	"lifecycle": "No new deployments since 2019-07-01; requests have not been served since 2024-09-30.",
}

facts["all_storage"] := {
	"claim": "For every method and customer region, the activity report was in the United States, and service logs were on a backend there.",
	"data": ["mfa-activity-report", "mfa-service-logs", "upn", "phone-number"],
	"storage": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2021-06-03",
	"until": "2025-06-06",
	"citations": [
		{
			"source": source.mfa_data_residency_2023_09_14,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
			"passage": "12:81bbe0b0a821d7c7",
		},
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
			"passage": "12:81bbe0b0a821d7c7",
		},
	],
}
