# E-mail to users on enrolment and compliance, as Microsoft documents it.
package residency.features.intune.email_notifications

import data.residency.sources.microsoft as source

feature := {
	"name": "Enrolment and compliance e-mail notifications",
	"product": "Microsoft Intune",
	"aliases": ["Intune e-mail notifications"],
}

# The page says EMEA and does not list it, so countries at its border may be on the
# other side; for Central Asia, which other pages count in, both are kept.
facts["emea_processing"] := {
	"claim": "Mail that Intune sends to users on enrolment and compliance is processed in EMEA for customers there; which countries that means is our reading of M49.",
	"tenants": {"groups": ["emea"]},
	"data": ["user-account-data", "email"],
	"processing": ["microsoft-emea"],
	"certainty": "inferred",
	"since": "2024-09-24",
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations", "passage": "15:f777688b051d1d4b"},
		{"source": source.m365_dr_workload_other, "section": "Intune", "passage": "15:f777688b051d1d4b"},
	],
}

facts["rest_processing"] := {
	"claim": "Mail that Intune sends to users on enrolment and compliance is processed in North America for customers outside EMEA.",
	"tenants": {"except": {"countries": ["KG", "KZ", "TJ", "TM", "UZ"], "groups": ["emea"]}},
	"data": ["user-account-data", "email"],
	"processing": ["microsoft-north-america"],
	"certainty": "stated",
	"since": "2024-09-24",
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations", "passage": "15:f777688b051d1d4b"},
		{"source": source.m365_dr_workload_other, "section": "Intune", "passage": "15:f777688b051d1d4b"},
	],
}

facts["central_asia_processing"] := {
	"claim": "Mail that Intune sends to users on enrolment and compliance is processed in EMEA for customers there and in North America for all others. No text says to which Central Asia belongs.",
	"tenants": {"countries": ["KG", "KZ", "TJ", "TM", "UZ"]},
	"data": ["user-account-data", "email"],
	"processing": ["microsoft-emea", "microsoft-north-america"],
	"certainty": "may",
	"since": "2024-09-24",
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations", "passage": "15:f777688b051d1d4b"},
		{"source": source.m365_dr_workload_other, "section": "Intune", "passage": "15:f777688b051d1d4b"},
	],
}

facts["us_government_processing"] := {
	"claim": "Mail that Intune sends to users on enrolment and compliance is processed within the country for sovereign clouds; for that of the US government this is the United States.",
	"tenants": {"cloud": "us-government"},
	"data": ["user-account-data", "email"],
	"processing": ["US"],
	"certainty": "inferred",
	"since": "2024-09-24",
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations", "passage": "13:fadc086e1a4d19c4"},
		{"source": source.m365_dr_workload_other, "section": "Intune", "passage": "13:fadc086e1a4d19c4"},
	],
}

facts["china_processing"] := {
	"claim": "Mail that Intune sends to users on enrolment and compliance is processed within the country for sovereign clouds; for that of 21Vianet this is China.",
	"tenants": {"cloud": "china"},
	"data": ["user-account-data", "email"],
	"processing": ["CN"],
	"certainty": "inferred",
	"since": "2024-09-24",
	"citations": [
		{"source": source.intune_data_storage, "section": "Storage locations", "passage": "13:fadc086e1a4d19c4"},
		{"source": source.m365_dr_workload_other, "section": "Intune", "passage": "13:fadc086e1a4d19c4"},
	],
}
