# Access of operators and support staff, as Microsoft documents it.
package residency.features.entra.operations

import data.residency.sources.microsoft as source

feature := {
	"name": "Operator and support access",
	"product": "Microsoft Entra ID",
	"aliases": ["Microsoft operators"],
}

facts["all_operations"] := {
	"claim": "No place found for operators of the public cloud: Microsoft staff with a background check, whose access is restricted, granted just in time, and logged.",
	"data": ["customer-data"],
	"support_access": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "8:34f883fda35be44f"},
		{"source": source.data_operations, "section": "Operator security", "passage": "16:6e79e1fd64ec8cc1"},
	],
}

facts["usgov_operations"] := {
	"claim": "No place found for operators of the US government cloud: datacenters are run by Microsoft, with staff screened as required.",
	"tenants": {"cloud": "us-government"},
	"data": ["customer-data"],
	"support_access": ["undocumented"],
	"certainty": "stated",
	"since": "2022-12-20",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models"},
		{"source": source.data_residency_2022_12_20, "section": "Azure AD cloud solution models", "passage": "11:876de3850217c5d9"},
	],
}

facts["china_operations"] := {
	"claim": "No place found for operators of the cloud run by 21Vianet, whose staff are screened as required.",
	"tenants": {"cloud": "china"},
	"data": ["customer-data"],
	"support_access": ["undocumented"],
	"certainty": "stated",
	"since": "2022-12-20",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models"},
		{"source": source.data_residency_2022_12_20, "section": "Azure AD cloud solution models", "passage": "12:0373a077d91f58cf"},
	],
}

facts["all_customer_support_2022"] := {
	"claim": "Customer support for tenants of the public cloud was given by Microsoft, globally.",
	"data": ["support-data"],
	"support_access": ["global"],
	"certainty": "stated",
	"status": "withdrawn",
	"until": "2022-12-20",
	"citations": [
		{"source": source.data_residency_2022_12_05, "section": "Azure AD cloud solution models", "passage": "10:f8d5663ffd0424a1"},
	],
}

facts["usgov_customer_support_2022"] := {
	"claim": "Customer support for national clouds was given by Microsoft in the country or region; for the US government cloud we read that as the United States.",
	"tenants": {"cloud": "us-government"},
	"data": ["support-data"],
	"support_access": ["US"],
	"certainty": "inferred",
	"status": "withdrawn",
	"until": "2022-12-20",
	"citations": [
		{"source": source.data_residency_2022_12_05, "section": "Azure AD cloud solution models", "passage": "10:7aa318bc686a0a0a"},
	],
}

facts["china_customer_support_2022"] := {
	"claim": "Customer support for national clouds was given in the country or region; for the cloud run by 21Vianet we read that as China.",
	"tenants": {"cloud": "china"},
	"data": ["support-data"],
	"support_access": ["CN"],
	"certainty": "inferred",
	"status": "withdrawn",
	"until": "2022-12-20",
	"citations": [
		{"source": source.data_residency_2022_12_05, "section": "Azure AD cloud solution models", "passage": "10:7aa318bc686a0a0a"},
	],
}
