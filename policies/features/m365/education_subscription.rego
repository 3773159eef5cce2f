# Office 365 Education subscription, as Microsoft documents it.
package residency.features.m365.education_subscription

import data.residency.sources.microsoft as source

# The commitments of the other features are those to commercial tenants: a school
# that lists them lists this one too.
feature := {
	"name": "Office 365 Education subscription",
	"product": "Microsoft 365 Education",
	"aliases": ["A1", "A3", "A5"],
}

facts["outside_europe"] := {
	"claim": "Tenants from outside the EU and EFTA with an Education subscription and without its Advanced Data Residency add-on may be stored anywhere in the European Union or North America.",
	"tenants": {
		"except": {"groups": ["eu-data-boundary"], "commitments": ["advanced-data-residency"]},
	},
	"data": ["customer-data"],
	"storage": ["eu", "microsoft-north-america"],
	"certainty": "may",
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency for Educational Customers",
			"passage": "13:0c55e94d5bee05ab",
		},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency for Educational Customers",
			"passage": "18:5ebdcee18f40814e",
		},
	],
}

facts["europe"] := {
	"claim": "Tenants from the EU and EFTA with an Education subscription and without its Advanced Data Residency add-on may be stored anywhere in the European Union.",
	"tenants": {
		"groups": ["eu-data-boundary"],
		"except": {"commitments": ["advanced-data-residency"]},
	},
	"data": ["customer-data"],
	"storage": ["eu"],
	"certainty": "may",
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency for Educational Customers",
			"passage": "17:7bd6f114bcb1a11c",
		},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency for Educational Customers",
			"passage": "18:e6724394fb72422c",
		},
	],
}

facts["advanced_data_residency"] := {
	"claim": "With Advanced Data Residency for Education on every seat, paid and free, data of covered services is in the Local Region Geography of the sign-up country.",
	"tenants": {
		"groups": ["m365-advanced-data-residency"],
		"commitments": ["advanced-data-residency"],
	},
	"data": ["customer-data"],
	"storage": ["tenant-country"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.advanced_data_residency,
			"section": "Licensing Requirements",
			"passage": "11:79bd438b7c7b44fb",
			"limits": ["11:23d12f6d806816b5"],
		},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency for Educational Customers",
			"passage": "13:62681111a561fdf2",
		},
	],
}
