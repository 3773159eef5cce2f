# METADATA
# scope: package
# title: Commitments
# description: What a tenant may have bought or signed that changes where the vendor keeps its data.
package residency.vocabulary.commitments

import data.residency.sources.microsoft as source

commitments["product-terms"] := {
	"name": "Data residency in the Product Terms of Microsoft 365",
	"citations": [{"source": source.m365_data_residency_overview, "section": "Durable commitments; Table 3"}],
}

commitments["advanced-data-residency"] := {
	"name": "Advanced Data Residency add-on of Microsoft 365",
	"citations": [{"source": source.advanced_data_residency, "section": "Eligibility; Licensing Requirements"}],
}

commitments["multi-geo"] := {
	"name": "Multi-Geo add-on of Microsoft 365",
	"citations": [{"source": source.m365_multi_geo, "section": "Licensing; note"}],
}

commitments["eu-data-boundary"] := {
	"name": "EU Data Boundary of Microsoft",
	"citations": [
		{"source": source.eu_data_boundary, "section": "opening paragraphs"},
		{"source": source.data_storage_europe, "section": "EU Data Boundary"},
	],
}
