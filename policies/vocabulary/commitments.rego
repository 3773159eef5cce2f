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
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:d8d5ee9cf6aa9649",
		},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "14:996b84151916ef13",
		},
		{"source": source.m365_data_residency_overview, "section": "Table 2; Table 3", "passage": "15:8198c1836ce0a5e7"},
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
		{
			"source": source.advanced_data_residency,
			"section": "Eligibility; Licensing Requirements; Starting Data Migration",
			"passage": "15:b1780b6d07752073",
		},
		{
			"source": source.advanced_data_residency,
			"section": "Eligibility; Licensing Requirements; Starting Data Migration",
			"passage": "18:0eddc4fc17dbd3c8",
		},
		{
			"source": source.advanced_data_residency,
			"section": "Eligibility; Licensing Requirements; Starting Data Migration",
			"passage": "16:c3332a798307a357",
		},
		{"source": source.m365_adr_license_management, "section": "Coverage requirements; Insufficient seat coverage"},
		{"source": source.m365_dr_commitments, "section": "page", "passage": "18:a614425e093fe457"},
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
		{"source": source.m365_choose_solution, "section": "European Union Data Boundary (EUDB)", "passage": "10:a46bd72081d523a3"},
	],
}

# Follows from a sign-up country in the EU or EFTA, unless the tenant has Multi-Geo.
commitments["eu-data-boundary"] := {
	"name": "EU Data Boundary of Microsoft",
	"citations": [
		{"source": source.eu_data_boundary, "section": "opening paragraphs"},
		{"source": source.data_storage_europe, "section": "EU Data Boundary", "passage": "22:069372feb8525970"},
	],
}
