# METADATA
# scope: package
# title: General statements of Microsoft
# description: >-
#   What Microsoft says of a product as a whole. Features that a statement covers
#   without being named in it refer to it in `general`.
package residency.general.microsoft

import data.residency.sources.microsoft as source

# Exceptions: the Australian page says that services other than directory
# management and authentication are global, and customers located in the EU Data
# Boundary have the narrower statement below.
statements["entra_home_geography"] := {
	"claim": "Microsoft Entra ID stores customer data in a geography that follows from the country or region given at sign-up. Certain features are exceptions.",
	"tenants": {"except": {"countries": ["AU", "NZ"], "groups": ["eu-data-boundary"]}},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-04-12",
	"citations": [
		{"source": source.data_storage_japan, "section": "introduction"},
		{"source": source.data_storage_japan_2024_01_03, "section": "introduction"},
		{"source": source.data_storage_japan_2022_04_12, "section": "introduction"},
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models"},
	],
}

# The European page counts service configuration (applications, policies, groups)
# among customer data.
statements["entra_eu_data_boundary"] := {
	"claim": "Microsoft Entra ID stores and processes most customer data of customers located in the EU Data Boundary (EU and EFTA) inside it. Exceptions are listed.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["customer-data", "service-configuration"],
	"storage": ["eu-data-boundary"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"since": "2023-08-17",
	"boundary": true,
	"citations": [
		{"source": source.data_storage_europe, "section": "introduction: EU Data Boundary"},
		{"source": source.data_storage_europe_2025_01_07, "section": "introduction: EU Data Boundary"},
		{"source": source.data_storage_europe_2023_08_17, "section": "introduction: EU Data Boundary"},
	],
}
