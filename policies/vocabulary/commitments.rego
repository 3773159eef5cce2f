# METADATA
# scope: package
# title: Commitments
# description: What a tenant may have bought or signed that changes where the vendor keeps its data.
package residency.vocabulary.commitments

import data.residency.sources.microsoft as source

# Comes with every commercial contract, so no fact asks for it: the countries to
# which it applies are the group m365-product-terms, and the European Union as a
# whole. It covers Exchange Online, SharePoint, OneDrive, Teams, Microsoft 365
# Copilot and Copilot Chat, data at rest. Education tenants are excepted.
commitments["product-terms"] := {
	"name": "Data residency in the Product Terms of Microsoft 365",
	"citations": [
		{"source": source.m365_product_terms, "section": "Product Terms Data Residency Commitments for Commercial Customers"},
		{"source": source.m365_data_residency_overview, "section": "Table 2; Table 3"},
	],
}

# Who declares it says that licences cover every paid seat and that data has been
# moved: without either there is no commitment. It adds Exchange Online
# Protection, Defender for Office 365 Plan 1, the web apps, Viva Connections and
# six services of Purview to those of the Product Terms, for tenants from the
# group m365-advanced-data-residency.
commitments["advanced-data-residency"] := {
	"name": "Advanced Data Residency add-on of Microsoft 365, for every paid seat and with data moved",
	"citations": [
		{"source": source.advanced_data_residency, "section": "Eligibility; Licensing Requirements; Starting Data Migration"},
		{"source": source.m365_adr_license_management, "section": "Coverage requirements; Insufficient seat coverage"},
		{"source": source.m365_dr_commitments, "section": "page"},
	],
}

# The preferred data location of a user, group or site then decides, for Exchange
# Online, SharePoint, OneDrive, Teams, Microsoft 365 Copilot and Copilot Chat. Who
# has it, or had it and has not been deprovisioned, is outside the EU Data Boundary.
commitments["multi-geo"] := {
	"name": "Multi-Geo add-on of Microsoft 365",
	"citations": [
		{"source": source.m365_multi_geo, "section": "opening paragraphs; Licensing"},
		{"source": source.m365_multi_geo_commitments, "section": "page"},
		{"source": source.m365_choose_solution, "section": "European Union Data Boundary (EUDB)"},
	],
}

# Follows from a sign-up country in the EU or EFTA, unless the tenant has Multi-Geo.
commitments["eu-data-boundary"] := {
	"name": "EU Data Boundary of Microsoft",
	"citations": [
		{"source": source.eu_data_boundary, "section": "opening paragraphs"},
		{"source": source.data_storage_europe, "section": "EU Data Boundary"},
	],
}
