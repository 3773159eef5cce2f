# Multifactor authentication, as Microsoft documents it.
package residency.features.entra.mfa

import data.residency.sources.microsoft as source

feature := {
	"name": "Multifactor authentication",
	"product": "Microsoft Entra ID",
	"aliases": [
		"Microsoft Entra multifactor authentication",
		"Azure MFA",
		"Azure AD Multi-Factor Authentication",
		"two-factor authentication",
		"2FA",
		"Authenticator",
		"Azure AD MFA",
	],
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

facts["jp_storage"] := {
	"claim": "For Japanese tenants, multifactor authentication stores customer data in the United States. It is the page's example of a feature that does not support storage in Japan.",
	"tenants": {"countries": ["JP"]},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"since": "2022-04-12",
	"disputes": ["all_storage_residency_doc"],
	"citations": [
		{"source": source.data_storage_japan, "section": "introduction"},
		{"source": source.data_storage_japan_2024_01_03, "section": "introduction"},
		{"source": source.data_storage_japan_2022_04_12, "section": "introduction"},
	],
}

facts["jp_processing"] := {
	"claim": "For Japanese tenants, multifactor authentication processes customer data globally.",
	"tenants": {"countries": ["JP"]},
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "stated",
	"since": "2022-04-12",
	"disputes": ["all_processing_user_location"],
	"citations": [
		{"source": source.data_storage_japan, "section": "introduction"},
		{"source": source.data_storage_japan_2024_01_03, "section": "introduction"},
		{"source": source.data_storage_japan_2022_04_12, "section": "introduction"},
	],
}

facts["aunz_storage"] := {
	"claim": "For Australian and New Zealand tenants, multifactor authentication stores customer data in the United States.",
	"tenants": {"countries": ["AU", "NZ"]},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"since": "2020-07-21",
	"disputes": ["all_storage_residency_doc", "aunz_storage_identity_doc"],
	"history": [
		{
			"until": "2020-07-21",
			"claim": "Multifactor authentication kept identity customer data at rest in global datacenters, outside Australia.",
			"storage": ["global"],
			"citations": [
				{
					"source": source.data_storage_australia_newzealand_2019_12_13,
					"section": "Microsoft Azure multi-factor authentication (MFA)",
				},
			],
		},
	],
	"citations": [
		{"source": source.data_storage_australia_newzealand, "section": "Overview"},
		{"source": source.data_storage_australia_newzealand_2022_08_17, "section": "introduction"},
		{"source": source.data_storage_australia_newzealand_2020_07_21, "section": "introduction"},
	],
}

facts["aunz_storage_identity_doc"] := {
	"claim": "For Australian and New Zealand tenants, another current page says that multifactor authentication stores identity customer data in global datacenters.",
	"tenants": {"countries": ["AU", "NZ"]},
	"data": ["identity-data"],
	"storage": ["global"],
	"certainty": "stated",
	"since": "2019-12-13",
	"disputes": ["all_storage_residency_doc"],
	"citations": [
		{
			"source": source.identity_data_storage_australia,
			"section": "Microsoft Entra multifactor authentication",
		},
		{
			"source": source.identity_data_storage_australia_2019_12_13,
			"section": "Microsoft Azure multi-factor authentication (MFA)",
		},
	],
}

facts["aunz_processing"] := {
	"claim": "For Australian and New Zealand tenants, multifactor authentication processes customer data globally.",
	"tenants": {"countries": ["AU", "NZ"]},
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "stated",
	"since": "2020-07-21",
	"disputes": ["all_processing_user_location"],
	"citations": [
		{"source": source.data_storage_australia_newzealand, "section": "Overview"},
		{"source": source.data_storage_australia_newzealand_2022_08_17, "section": "introduction"},
		{"source": source.data_storage_australia_newzealand_2020_07_21, "section": "introduction"},
	],
}

facts["all_storage_residency_doc"] := {
	"claim": "The component table places multifactor authentication in North America, in the geo-location, or both. It logs user principal names, numbers of voice calls, SMS challenges and device tokens.",
	"data": ["upn", "phone-number", "sms-challenge", "device-token", "mfa-logs"],
	"storage": ["entra-north-america", "tenant-geo"],
	"certainty": "may",
	"history": [
		{
			"until": "2024-08-25",
			"claim": "The component table placed multifactor authentication and the logs it makes in North America.",
			"storage": ["entra-north-america"],
			"certainty": "stated",
			"citations": [
				{
					"source": source.data_residency_2023_03_21,
					"section": "Microsoft Entra components and data storage location",
				},
				{
					"source": source.data_residency_2022_12_20,
					"section": "Azure AD components and data storage location",
				},
				{
					"source": source.data_residency_2022_12_05,
					"section": "Azure AD components and data storage location",
				},
			],
		},
	],
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra components and data storage location"},
		{
			"source": source.data_residency_2024_08_25_first,
			"section": "Microsoft Entra components and data storage location",
		},
	],
}

facts["all_processing_user_location"] := {
	"claim": "General authentication requests are processed by where the user is, in datacenters of the United States, Europe or Asia Pacific; the user's own country need not have one.",
	"data": ["sign-in-data"],
	"processing": ["entra-regional"],
	"certainty": "may",
	"since": "2021-01-11",
	"history": [
		{
			"until": "2021-01-11",
			"claim": "General requests from regions such as Europe or Australia were processed in that region; other events were processed in the United States.",
			"processing": ["US", "service-location", "user-location"],
			"certainty": "stated",
			"citations": [
				{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities"},
				{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities"},
			],
		},
	],
	"citations": [
		{"source": source.mfa_data_residency, "section": "regional datacenters"},
		{"source": source.mfa_data_residency_2021_01_11, "section": "regional datacenters"},
	],
}

facts["all_sms_origin"] := {
	"claim": "Text messages are sent from datacenters in the customer's region.",
	"when": {"methods": ["sms"]},
	"data": ["phone-number"],
	"processing": ["tenant-geo"],
	"certainty": "stated",
	"since": "2023-01-29",
	"history": [
		{
			"until": "2021-01-11",
			"claim": "Text messages typically started from datacenters in the United States.",
			"processing": ["US"],
			"citations": [
				{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities"},
				{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities"},
			],
		},
	],
	"citations": [
		{"source": source.mfa_data_residency, "section": "regional datacenters"},
		{"source": source.mfa_data_residency_2023_01_29, "section": "regional datacenters"},
	],
}

facts["all_voice_origin"] := {
	"claim": "Phone calls without custom greetings start from datacenters in the customer's region.",
	"when": {"methods": ["voice"], "custom_greetings": [false]},
	"data": ["phone-number"],
	"processing": ["tenant-geo"],
	"certainty": "stated",
	"since": "2021-06-03",
	"history": [
		{
			"until": "2021-01-11",
			"claim": "Phone calls typically started from datacenters in the United States.",
			"processing": ["US"],
			"citations": [
				{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities"},
				{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities"},
			],
		},
		{
			"until": "2021-06-03",
			"claim": "Phone calls started from datacenters in the United States.",
			"processing": ["US"],
			"citations": [
				{"source": source.mfa_data_residency_2021_01_11, "section": "regional datacenters"},
				{"source": source.mfa_data_residency_2021_01_14, "section": "regional datacenters"},
			],
		},
	],
	"citations": [
		{"source": source.mfa_data_residency, "section": "regional datacenters"},
		{"source": source.mfa_data_residency_2021_06_03, "section": "regional datacenters"},
	],
}

facts["all_voice_custom_greetings"] := {
	"claim": "Phone calls with custom greetings always start from datacenters in the United States.",
	"when": {"methods": ["voice"], "custom_greetings": [true]},
	"data": ["phone-number"],
	"processing": ["US"],
	"certainty": "stated",
	"since": "2021-06-03",
	"citations": [
		{"source": source.mfa_data_residency, "section": "regional datacenters"},
		{"source": source.mfa_data_residency_2021_06_03, "section": "regional datacenters"},
	],
}

facts["all_sms_voice_routing"] := {
	"claim": "Global carriers route text messages and calls and may take them outside the places of the user and the company.",
	"when": {"methods": ["sms", "voice"]},
	"data": ["phone-number"],
	"transit": ["global"],
	"certainty": "may",
	"citations": [{"source": source.mfa_data_residency, "section": "regional datacenters"}],
}

facts["all_push_processing"] := {
	"claim": "Push notifications of the Authenticator app are processed in regional datacenters by where the user is; the user's own country need not have one.",
	"when": {"methods": ["authenticator-push"]},
	"data": ["device-token"],
	"processing": ["user-location", "service-location"],
	"certainty": "may",
	"since": "2021-01-11",
	"history": [
		{
			"until": "2021-01-11",
			"claim": "Push notifications started from datacenters in the United States.",
			"processing": ["US"],
			"certainty": "stated",
			"citations": [
				{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities"},
				{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities"},
			],
		},
	],
	"citations": [
		{"source": source.mfa_data_residency, "section": "regional datacenters"},
		{"source": source.mfa_data_residency_2021_01_11, "section": "regional datacenters"},
	],
}

facts["all_push_vendor"] := {
	"claim": "Push services of the device vendors, such as those of Apple and Google, might be outside the user's location.",
	"when": {"methods": ["authenticator-push"]},
	"data": ["device-token"],
	"transit": ["global"],
	"certainty": "may",
	"since": "2021-01-11",
	"citations": [
		{"source": source.mfa_data_residency, "section": "regional datacenters"},
		{"source": source.mfa_data_residency_2021_01_11, "section": "regional datacenters"},
	],
}

facts["all_personal_data_storage"] := {
	"claim": "No place found in the multifactor page for bypassed users, device token change requests and Authenticator activations, which are kept for 90 days.",
	"data": ["user-account-data", "device-token"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.mfa_data_residency, "section": "Personal data stored"}],
}

facts["all_log_content"] := {
	"claim": "No place found in the multifactor page for its logs, kept for 30 days. It says that they hold no user names, phone numbers or IP addresses, only an object id of the user.",
	"data": ["user-object-id", "mfa-logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"disputes": ["all_storage_residency_doc"],
	"citations": [{"source": source.mfa_data_residency, "section": "Personal data stored"}],
}

facts["all_org_data"] := {
	"claim": "No place found in the multifactor page for tenant settings that may hold organisational data: account lockout, notifications and phone call settings such as the caller id.",
	"data": ["tenant-mfa-settings"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.mfa_data_residency, "section": "Organizational data stored"}],
}

facts["all_logs_storage"] := {
	"claim": "Service logs of cloud multifactor authentication were kept in the cloud region, for every method. The 2025 text names no place.",
	"data": ["mfa-service-logs"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2021-06-03",
	"until": "2025-06-06",
	"history": [
		{
			"until": "2020-04-13",
			"claim": "Log data was kept in the region that processed the request, some core data only in North America.",
			"storage": ["entra-north-america", "service-location"],
			"citations": [
				{"source": source.mfa_data_residency_2019_12_12, "section": "Log data location"},
			],
		},
		{
			"until": "2021-01-11",
			"claim": "Log data was kept in the region that processed the request, some core data only in the United States.",
			"storage": ["US", "service-location"],
			"citations": [
				{"source": source.mfa_data_residency_2020_04_13, "section": "Log data location"},
			],
		},
		{
			"until": "2021-06-03",
			"claim": "Service logs were in the United States for US customers, in Europe for European and in Australia for Australian ones; those of voice calls in the United States for all.",
			"storage": ["AU", "US", "entra-europe"],
			"citations": [
				{
					"source": source.mfa_data_residency_2021_01_14,
					"section": "Multifactor authentication logs location",
				},
				{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location"},
			],
		},
	],
	"citations": [
		{
			"source": source.mfa_data_residency_2023_09_14,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
		},
		{
			"source": source.mfa_data_residency_2023_01_29,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
		},
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
		},
	],
}

facts["all_activity_report_storage"] := {
	"claim": "Activity of cloud multifactor authentication, with user principal names and phone numbers, was reported in the sign-in logs, in region. The 2025 text names no place.",
	"data": ["upn", "phone-number", "mfa-activity-report"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2021-06-03",
	"until": "2025-06-06",
	"history": [
		{
			"until": "2020-04-13",
			"claim": "The activity report was in North America for all clouds.",
			"storage": ["entra-north-america"],
			"citations": [
				{"source": source.mfa_data_residency_2019_12_12, "section": "note on the activity report"},
			],
		},
		{
			"until": "2021-01-11",
			"claim": "The activity report was in the United States for all clouds, whatever region processed the request.",
			"storage": ["US"],
			"citations": [
				{"source": source.mfa_data_residency_2020_04_13, "section": "note on the activity report"},
			],
		},
		{
			"until": "2021-06-03",
			"claim": "The activity report was in the United States for US, European and Australian customers; OATH code logs of Australia were in Australia.",
			"storage": ["AU", "US"],
			"citations": [
				{
					"source": source.mfa_data_residency_2021_01_14,
					"section": "Multifactor authentication logs location",
				},
				{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location"},
			],
		},
	],
	"citations": [
		{
			"source": source.mfa_data_residency_2023_09_14,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
		},
		{
			"source": source.mfa_data_residency_2023_01_29,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
		},
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
		},
	],
}

facts["all_voice_custom_greetings_logs"] := {
	"claim": "Service logs of calls with custom greetings were on a backend in the United States.",
	"when": {"methods": ["voice"], "custom_greetings": [true]},
	"data": ["mfa-service-logs"],
	"storage": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"until": "2023-01-29",
	"citations": [
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
		},
	],
}

facts["all_voice_failover"] := {
	"claim": "Standard voice calls might fail over to another region, which was not named.",
	"when": {"methods": ["voice"]},
	"data": ["phone-number"],
	"processing": ["undocumented"],
	"certainty": "may",
	"status": "withdrawn",
	"since": "2021-06-03",
	"until": "2025-06-06",
	"citations": [
		{
			"source": source.mfa_data_residency_2023_09_14,
			"section": "Multifactor authentication activity reports for public cloud",
		},
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud",
		},
	],
}

facts["all_oath_processing_legacy"] := {
	"claim": "OATH codes were typically checked in the United States, except for general authentication from regions such as Europe or Australia. Later texts do not say.",
	"when": {"methods": ["oath-totp", "oath-hardware-token"]},
	"data": ["oath-code"],
	"processing": ["US"],
	"certainty": "may",
	"status": "withdrawn",
	"since": "2019-12-12",
	"until": "2021-01-11",
	"citations": [
		{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities"},
		{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities"},
	],
}

facts["eudb_storage_2023"] := {
	"claim": "In 2023, phone numbers of multifactor authentication were at rest in the EU Data Boundary. The page now refers to other pages for this.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["phone-number"],
	"storage": ["eu-data-boundary"],
	"certainty": "stated",
	"status": "moved",
	"until": "2023-08-17",
	"boundary": true,
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services permanently excluded from the EU Data Residency and EU Data Boundary",
		},
	],
}

facts["eudb_processing_2023"] := {
	"claim": "In 2023, calls and messages relied on networks of global providers and push services might be outside Europe, so some processing might be global. The page now refers to other pages for this.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["phone-number"],
	"processing": ["global"],
	"certainty": "may",
	"status": "moved",
	"until": "2023-08-17",
	"history": [
		{
			"since": "2022-08-17",
			"until": "2023-08-17",
			"claim": "Calls started in the customer's region; calls and messages were routed by global providers.",
			"processing": ["global"],
			"citations": [
				{
					"source": source.data_storage_europe_2022_08_17,
					"section": "Microsoft Azure AD Multi-Factor Authentication",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services permanently excluded from the EU Data Residency and EU Data Boundary",
		},
	],
}

facts["eu_oath_processing"] := {
	"claim": "OATH codes from EU datacenters were checked in the EU.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"when": {"methods": ["oath-totp", "oath-hardware-token"]},
	"data": ["oath-code"],
	"processing": ["eu"],
	"certainty": "stated",
	"status": "withdrawn",
	"until": "2023-08-17",
	"history": [
		{
			"until": "2022-08-17",
			"claim": "OATH codes were always checked in the United States.",
			"processing": ["US"],
			"citations": [
				{
					"source": source.data_storage_europe_2019_03_04,
					"section": "Data stored outside of European datacenters",
				},
				{
					"source": source.data_storage_europe_2018_05_17,
					"section": "Data stored outside of European datacenters",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.data_storage_europe_2022_08_17,
			"section": "Microsoft Azure AD Multi-Factor Authentication",
		},
	],
}

facts["eu_push_processing"] := {
	"claim": "Push notifications that started from EU datacenters were processed in EU datacenters; services of device vendors might be outside Europe.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"when": {"methods": ["authenticator-push"]},
	"data": ["device-token"],
	"processing": ["eu"],
	"certainty": "stated",
	"status": "withdrawn",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2022_08_17,
			"section": "Microsoft Azure AD Multi-Factor Authentication",
		},
	],
}

facts["eu_storage_2019"] := {
	"claim": "User data was at rest in Europe, but two-factor data might be stored in the United States, and some logs stayed there for 30 days.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["user-account-data", "mfa-logs"],
	"storage": ["US", "entra-europe"],
	"certainty": "may",
	"status": "withdrawn",
	"since": "2018-05-17",
	"until": "2022-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2019_03_04,
			"section": "Data stored outside of European datacenters",
		},
		{
			"source": source.data_storage_europe_2018_05_17,
			"section": "Data stored outside of European datacenters",
		},
	],
}

facts["usgov_activity_report"] := {
	"claim": "In the government cloud, sign-in logs, activity report and service logs of multifactor authentication were in the United States. The 2025 text names no place.",
	"tenants": {"cloud": "us-government"},
	"data": ["mfa-activity-report", "mfa-service-logs", "sign-in-logs"],
	"storage": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2021-01-11",
	"until": "2025-06-06",
	"citations": [
		{
			"source": source.mfa_data_residency_2023_09_14,
			"section": "Multifactor authentication activity reports for sovereign clouds",
		},
		{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location"},
	],
}

facts["china_activity_report"] := {
	"claim": "In the cloud run by 21Vianet, activity report and service logs of multifactor authentication were in the United States. The 2025 text names no place.",
	"tenants": {"cloud": "china"},
	"data": ["mfa-activity-report", "mfa-service-logs"],
	"storage": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2021-01-11",
	"until": "2025-06-06",
	"history": [
		{
			"until": "2021-01-11",
			"claim": "Log data stayed in the cloud of 21Vianet; the activity report was in the United States.",
			"storage": ["CN", "US"],
			"citations": [
				{"source": source.mfa_data_residency_2020_04_13, "section": "Log data location"},
			],
		},
	],
	"citations": [
		{
			"source": source.mfa_data_residency_2023_09_14,
			"section": "Multifactor authentication activity reports for sovereign clouds",
		},
		{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location"},
	],
}

facts["china_sign_in_logs"] := {
	"claim": "In the cloud run by 21Vianet, sign-in logs of multifactor authentication were in China. The 2025 text names no place.",
	"tenants": {"cloud": "china"},
	"data": ["sign-in-logs"],
	"storage": ["CN"],
	"certainty": "stated",
	"status": "withdrawn",
	"since": "2021-01-11",
	"until": "2025-06-06",
	"citations": [
		{
			"source": source.mfa_data_residency_2023_09_14,
			"section": "Multifactor authentication activity reports for sovereign clouds",
		},
		{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location"},
	],
}
