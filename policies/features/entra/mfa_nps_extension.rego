# The NPS extension for multifactor authentication, as Microsoft documents it.
package residency.features.entra.mfa_nps_extension

import data.residency.sources.microsoft as source

feature := {
	"name": "NPS extension for multifactor authentication",
	"product": "Microsoft Entra ID",
	"aliases": ["Azure MFA NPS Extension"],
	"options": {
		"methods": {
			"type": "set",
			"values": ["authenticator-push", "oath-totp", "oath-hardware-token", "sms", "voice"],
			"about": "The verification methods that users may choose.",
		},
		"custom_greetings": {
			"type": "boolean",
			"about": "Whether phone calls play greetings that the organisation recorded.",
		},
	},
}

facts["all_personal_data"] := {
	"claim": "No place found in the page on data collection. The NPS extension collects user names, names, email addresses, phone numbers, IP addresses and device tokens and keeps them for 90 days.",
	"data": ["username", "name", "email-address", "phone-number", "ip-address", "device-token"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.mfa_data_collection, "section": "MFA information collected"}],
}

facts["all_activity_report_storage"] := {
	"claim": "Activity reports of the NPS extension were in the United States for every method and customer region, except those of OATH tokens of Australian and New Zealand customers.",
	"data": ["upn", "phone-number", "mfa-activity-report"],
	"storage": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"until": "2023-01-29",
	"citations": [
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: NPS extension and AD FS adapter",
			"passage": "16:fdaf7740acfa2ce4",
		},
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: NPS extension and AD FS adapter",
			"passage": "11:93a9f0052abfe1e3",
		},
	],
}

facts["aunz_activity_report_oath"] := {
	"claim": "Activity reports on OATH tokens from the NPS extension of Australian and New Zealand customers were in Australia or New Zealand; the table does not say which.",
	"tenants": {"countries": ["AU", "NZ"]},
	"when": {"methods": ["oath-totp", "oath-hardware-token"]},
	"data": ["mfa-activity-report"],
	"storage": ["AU", "NZ"],
	"certainty": "may",
	"status": "withdrawn",
	"until": "2023-01-29",
	"citations": [
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: NPS extension and AD FS adapter",
			"passage": "15:1a840bcf2fdf657b",
		},
	],
}

facts["all_service_logs_storage"] := {
	"claim": "Service logs of the NPS extension were in the cloud region, except those of voice calls with custom greetings.",
	"data": ["mfa-service-logs"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"status": "withdrawn",
	"until": "2023-01-29",
	"citations": [
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: NPS extension and AD FS adapter",
			"passage": "16:fdaf7740acfa2ce4",
		},
	],
}

facts["all_service_logs_custom_greetings"] := {
	"claim": "Service logs of calls with custom greetings through the NPS extension were on a backend in the United States.",
	"when": {"methods": ["voice"], "custom_greetings": [true]},
	"data": ["mfa-service-logs"],
	"storage": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"until": "2023-01-29",
	"citations": [
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: NPS extension and AD FS adapter",
			"passage": "13:dab215d856472f7c",
		},
	],
}

facts["all_processing"] := {
	"claim": "Events of the NPS extension were all processed by datacenters in the United States. Later texts do not say.",
	"data": ["sign-in-data"],
	"processing": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2019-12-12",
	"until": "2021-01-11",
	"citations": [
		{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities", "passage": "16:e4c54b896bf5b7a1"},
		{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities", "passage": "16:e4c54b896bf5b7a1"},
	],
}
