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
		{"source": source.data_storage_japan, "section": "introduction", "passage": "12:0d21e3bb38e39f9b"},
		{"source": source.data_storage_japan_2024_01_03, "section": "introduction", "passage": "12:0d21e3bb38e39f9b"},
		{"source": source.data_storage_japan_2022_04_12, "section": "introduction", "passage": "13:f9aa5d1b696beac4"},
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
		{"source": source.data_storage_japan, "section": "introduction", "passage": "12:0d21e3bb38e39f9b"},
		{"source": source.data_storage_japan_2024_01_03, "section": "introduction", "passage": "12:0d21e3bb38e39f9b"},
		{"source": source.data_storage_japan_2022_04_12, "section": "introduction", "passage": "13:f9aa5d1b696beac4"},
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
					"passage": "9:b451cb8e1121c7de",
				},
			],
		},
	],
	"citations": [
		{"source": source.data_storage_australia_newzealand, "section": "Overview", "passage": "12:0d21e3bb38e39f9b"},
		{
			"source": source.data_storage_australia_newzealand_2022_08_17,
			"section": "introduction",
			"passage": "12:0d21e3bb38e39f9b",
		},
		{
			"source": source.data_storage_australia_newzealand_2020_07_21,
			"section": "introduction",
			"passage": "13:f9aa5d1b696beac4",
		},
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
			"passage": "9:49efbfef453d8226",
		},
		{
			"source": source.identity_data_storage_australia_2019_12_13,
			"section": "Microsoft Azure multi-factor authentication (MFA)",
			"passage": "7:c2accb6f091bf9da",
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
		{"source": source.data_storage_australia_newzealand, "section": "Overview", "passage": "12:0d21e3bb38e39f9b"},
		{
			"source": source.data_storage_australia_newzealand_2022_08_17,
			"section": "introduction",
			"passage": "12:0d21e3bb38e39f9b",
		},
		{
			"source": source.data_storage_australia_newzealand_2020_07_21,
			"section": "introduction",
			"passage": "13:f9aa5d1b696beac4",
		},
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
					"passage": "17:2944f4f164da9bfe",
				},
				{
					"source": source.data_residency_2022_12_20,
					"section": "Azure AD components and data storage location",
					"passage": "16:8f0bc1ddbeb18614",
				},
				{
					"source": source.data_residency_2022_12_05,
					"section": "Azure AD components and data storage location",
					"passage": "16:8f0bc1ddbeb18614",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.data_residency,
			"section": "Microsoft Entra components and data storage location",
			"passage": "17:760f12b33d3e492b",
		},
		{
			"source": source.data_residency_2024_08_25_first,
			"section": "Microsoft Entra components and data storage location",
			"passage": "17:760f12b33d3e492b",
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
				{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities", "passage": "21:89ed4dfbc2bf8e1c"},
				{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities", "passage": "14:55bb0bf93e66d680"},
				{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities", "passage": "21:89ed4dfbc2bf8e1c"},
				{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities", "passage": "14:55bb0bf93e66d680"},
			],
		},
	],
	"citations": [
		{"source": source.mfa_data_residency, "section": "regional datacenters", "passage": "13:2346bc01f102993a"},
		{"source": source.mfa_data_residency, "section": "regional datacenters", "passage": "21:37a4735732bf301c"},
		{"source": source.mfa_data_residency_2021_01_11, "section": "regional datacenters", "passage": "18:ade511cb0a270a68"},
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
				{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities", "passage": "16:7127d543d5878c2d"},
				{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities", "passage": "16:7127d543d5878c2d"},
			],
		},
	],
	"citations": [
		{
			"source": source.mfa_data_residency,
			"section": "regional datacenters",
			"passage": "18:f1a8cc06f45cd215",
			"limits": ["16:a52c05f9786c816a"],
		},
		{"source": source.mfa_data_residency_2023_01_29, "section": "regional datacenters", "passage": "18:f1a8cc06f45cd215"},
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
				{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities", "passage": "16:7127d543d5878c2d"},
				{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities", "passage": "16:7127d543d5878c2d"},
			],
		},
		{
			"until": "2021-06-03",
			"claim": "Phone calls started from datacenters in the United States.",
			"processing": ["US"],
			"citations": [
				{
					"source": source.mfa_data_residency_2021_01_11,
					"section": "regional datacenters",
					"passage": "13:0160ce75ef688210",
				},
				{
					"source": source.mfa_data_residency_2021_01_14,
					"section": "regional datacenters",
					"passage": "13:d4646f195b4bbfd0",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.mfa_data_residency,
			"section": "regional datacenters",
			"passage": "18:f1a8cc06f45cd215",
			"limits": ["16:a52c05f9786c816a", "14:5245eabe92ba4faf"],
		},
		{"source": source.mfa_data_residency_2021_06_03, "section": "regional datacenters", "passage": "16:913a6091c71d3455"},
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
		{"source": source.mfa_data_residency, "section": "regional datacenters", "passage": "14:5245eabe92ba4faf"},
		{"source": source.mfa_data_residency_2021_06_03, "section": "regional datacenters", "passage": "14:5245eabe92ba4faf"},
	],
}

facts["all_sms_voice_routing"] := {
	"claim": "Global carriers route text messages and calls and may take them outside the places of the user and the company.",
	"when": {"methods": ["sms", "voice"]},
	"data": ["phone-number"],
	"transit": ["global"],
	"certainty": "may",
	"citations": [{"source": source.mfa_data_residency, "section": "regional datacenters", "passage": "16:a52c05f9786c816a"}],
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
				{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities", "passage": "11:3866a726bfb152ff"},
				{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities", "passage": "11:3866a726bfb152ff"},
			],
		},
	],
	"citations": [
		{"source": source.mfa_data_residency, "section": "regional datacenters", "passage": "16:d123fb38fcdd7b60"},
		{"source": source.mfa_data_residency_2021_01_11, "section": "regional datacenters", "passage": "16:c19d1abcd67b57c5"},
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
		{"source": source.mfa_data_residency, "section": "regional datacenters", "passage": "18:dfa718fe2af0c372"},
		{"source": source.mfa_data_residency_2021_01_11, "section": "regional datacenters", "passage": "12:5227c4e6ecb7f890"},
	],
}

facts["all_personal_data_storage"] := {
	"claim": "No place found in the multifactor page for bypassed users, device token change requests and Authenticator activations, which are kept for 90 days.",
	"data": ["user-account-data", "device-token"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.mfa_data_residency, "section": "Personal data stored", "passage": "20:4746026cfae702fd"}],
}

facts["all_log_content"] := {
	"claim": "No place found in the multifactor page for its logs, kept for 30 days. It says that they hold no user names, phone numbers or IP addresses, only an object id of the user.",
	"data": ["user-object-id", "mfa-logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"disputes": ["all_storage_residency_doc"],
	"citations": [{"source": source.mfa_data_residency, "section": "Personal data stored", "passage": "11:f2ab97fdb918fa15"}],
}

facts["all_org_data"] := {
	"claim": "No place found in the multifactor page for tenant settings that may hold organisational data: account lockout, notifications and phone call settings such as the caller id.",
	"data": ["tenant-mfa-settings"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.mfa_data_residency, "section": "Organizational data stored", "passage": "18:4b5b14067b2c5c7c"}],
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
				{"source": source.mfa_data_residency_2019_12_12, "section": "Log data location", "passage": "13:4e658988a93e6273"},
				{"source": source.mfa_data_residency_2019_12_12, "section": "Log data location", "passage": "13:551d16903ded8600"},
			],
		},
		{
			"until": "2021-01-11",
			"claim": "Log data was kept in the region that processed the request, some core data only in the United States.",
			"storage": ["US", "service-location"],
			"citations": [
				{"source": source.mfa_data_residency_2020_04_13, "section": "Log data location", "passage": "12:d520f5c84dce4d9e"},
				{"source": source.mfa_data_residency_2020_04_13, "section": "Log data location", "passage": "15:424b8f5303f6ecf2"},
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
					"passage": "12:652608c3aaf14286",
				},
				{
					"source": source.mfa_data_residency_2021_01_14,
					"section": "Multifactor authentication logs location",
					"passage": "13:47b68c8c27a15344",
				},
				{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location", "passage": "10:e1230a3891606eff"},
				{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location", "passage": "11:438e2c1964bae335"},
			],
		},
	],
	"citations": [
		{
			"source": source.mfa_data_residency_2023_09_14,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
			"passage": "15:9c432f79fe5a7a08",
		},
		{
			"source": source.mfa_data_residency_2023_01_29,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
			"passage": "15:4886b365d92e0431",
		},
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
			"passage": "20:ed449be04b9b83f9",
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
				{
					"source": source.mfa_data_residency_2019_12_12,
					"section": "note on the activity report",
					"passage": "18:4c65f79fbc60dfc0",
				},
			],
		},
		{
			"until": "2021-01-11",
			"claim": "The activity report was in the United States for all clouds, whatever region processed the request.",
			"storage": ["US"],
			"citations": [
				{
					"source": source.mfa_data_residency_2020_04_13,
					"section": "note on the activity report",
					"passage": "17:775aa48b01736898",
				},
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
					"passage": "7:596e327b981bf57c",
				},
				{
					"source": source.mfa_data_residency_2021_01_14,
					"section": "Multifactor authentication logs location",
					"passage": "13:47b68c8c27a15344",
				},
				{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location", "passage": "7:596e327b981bf57c"},
				{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location", "passage": "11:438e2c1964bae335"},
			],
		},
	],
	"citations": [
		{
			"source": source.mfa_data_residency_2023_09_14,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
			"passage": "15:9c432f79fe5a7a08",
		},
		{
			"source": source.mfa_data_residency_2023_01_29,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
			"passage": "15:4886b365d92e0431",
		},
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
			"passage": "20:ed449be04b9b83f9",
		},
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud: MFA server and cloud-based MFA",
			"passage": "15:839dbf169af64816",
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
			"passage": "20:bb86e6d0e1ffc23f",
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
			"passage": "9:1525a7d0afc5c1a3",
		},
		{
			"source": source.mfa_data_residency_2021_06_03,
			"section": "Multifactor authentication activity reports for public cloud",
			"passage": "9:1525a7d0afc5c1a3",
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
		{"source": source.mfa_data_residency_2020_04_13, "section": "list of activities", "passage": "10:bd70c2366eb65db6"},
		{"source": source.mfa_data_residency_2019_12_12, "section": "list of activities", "passage": "10:bd70c2366eb65db6"},
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
			"passage": "20:ec9288b4edae4506",
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
					"passage": "17:f60e5951f11e28c3",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services permanently excluded from the EU Data Residency and EU Data Boundary",
			"passage": "10:fd0378cbad8d1177",
		},
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "Services permanently excluded from the EU Data Residency and EU Data Boundary",
			"passage": "11:e4c64b608b95f4e6",
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
					"passage": "9:9848de162c6cb26b",
				},
				{
					"source": source.data_storage_europe_2018_05_17,
					"section": "Data stored outside of European datacenters",
					"passage": "9:9848de162c6cb26b",
				},
			],
		},
	],
	"citations": [
		{
			"source": source.data_storage_europe_2022_08_17,
			"section": "Microsoft Azure AD Multi-Factor Authentication",
			"passage": "14:1a1352ffece6b9e8",
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
			"passage": "12:b763c66325e5b9be",
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
			"passage": "15:ae53e5e528f36bd8",
		},
		{
			"source": source.data_storage_europe_2019_03_04,
			"section": "Data stored outside of European datacenters",
			"passage": "13:a96efb8aefc26f57",
		},
		{
			"source": source.data_storage_europe_2018_05_17,
			"section": "Data stored outside of European datacenters",
			"passage": "15:ae53e5e528f36bd8",
		},
		{
			"source": source.data_storage_europe_2018_05_17,
			"section": "Data stored outside of European datacenters",
			"passage": "13:a96efb8aefc26f57",
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
			"passage": "9:ec8392f5961873e5",
		},
		{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location", "passage": "6:cb823f87af2a4cc8"},
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
				{"source": source.mfa_data_residency_2020_04_13, "section": "Log data location", "passage": "12:bb92cbfabd8119a5"},
				{"source": source.mfa_data_residency_2020_04_13, "section": "Log data location", "passage": "10:1cdfd6b69e727e03"},
			],
		},
	],
	"citations": [
		{
			"source": source.mfa_data_residency_2023_09_14,
			"section": "Multifactor authentication activity reports for sovereign clouds",
			"passage": "10:1ca7076bda0c489d",
		},
		{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location", "passage": "8:5ba754ce743c7e27"},
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
			"passage": "10:1ca7076bda0c489d",
		},
		{"source": source.mfa_data_residency_2021_01_11, "section": "MFA logs location", "passage": "8:5ba754ce743c7e27"},
	],
}
