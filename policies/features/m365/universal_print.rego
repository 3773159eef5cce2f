# Universal Print, as Microsoft documents it.
package residency.features.m365.universal_print

import data.residency.sources.microsoft as source

feature := {
	"name": "Universal Print",
	"product": "Universal Print",
	"aliases": ["Microsoft Universal Print", "print jobs"],
	"options": {
		"store_in_country": {
			"type": "boolean",
			"about": "For tenants from France, Germany, Norway, Sweden and Switzerland: whether the Data Location Card of the Microsoft 365 admin center shows the own country as committed and current geography. For that the setting “Store Microsoft 365 customer data in-country” must be on, if the tenant has it.",
		},
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
}

# The page keeps data in the geography of the tenant's creation and sends its readers
# to the data residency of Exchange Online, on whose platform it stores, for where
# that is.
facts["storage"] := {
	"claim": "Universal Print stores all customer data in the geography in which the tenant was created. That is taken to be where Exchange Online keeps mailboxes, to whose data residency the page refers.",
	"tenants": {"except": {"groups": ["eu-data-boundary"]}},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"rests_on": "m365.exchange-online",
	"citations": [
		{"source": source.data_handling, "section": "Data Residency", "passage": "14:2a604770067d2254"},
		{"source": source.data_handling, "section": "Data Residency", "passage": "13:167069439d5b55c6"},
	],
}

facts["in_country"] := {
	"claim": "Universal Print is taken to store data where Exchange Online does, to whose data residency its page refers: for tenants from five countries that keep data in-country, there.",
	"tenants": {"groups": ["m365-in-country-setting"], "except": {"commitments": ["advanced-data-residency", "multi-geo"]}},
	"when": {"store_in_country": [true]},
	"data": ["customer-data"],
	"storage": ["tenant-country"],
	"certainty": "inferred",
	"rests_on": "m365.exchange-online",
	"citations": [
		{"source": source.data_handling, "section": "Data Residency", "passage": "14:2a604770067d2254"},
		{"source": source.data_handling, "section": "Data Residency", "passage": "13:167069439d5b55c6"},
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "16:71afd669662eedc0",
			"limits": ["10:cde727ae1acf2c07"],
		},
	],
}

facts["in_country_off"] := {
	"claim": "Universal Print is taken to store data where Exchange Online does, to whose data residency its page refers: with the in-country setting off, perhaps elsewhere in the EU Data Boundary.",
	"tenants": {"groups": ["m365-in-country-setting"], "except": {"commitments": ["advanced-data-residency", "multi-geo"]}},
	"when": {"store_in_country": [false]},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"rests_on": "m365.exchange-online",
	"citations": [
		{"source": source.data_handling, "section": "Data Residency", "passage": "14:2a604770067d2254"},
		{"source": source.data_handling, "section": "Data Residency", "passage": "13:167069439d5b55c6"},
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "15:e752b1a03adf23da",
		},
	],
}

facts["european_union"] := {
	"claim": "Universal Print is taken to store data where Exchange Online does, to whose data residency its page refers: for tenants from most members of the European Union, there.",
	"tenants": {"groups": ["eu"], "except": {"groups": ["m365-product-terms"], "commitments": ["advanced-data-residency"]}},
	"data": ["customer-data"],
	"storage": ["m365-european-union"],
	"certainty": "inferred",
	"rests_on": "m365.exchange-online",
	"citations": [
		{"source": source.data_handling, "section": "Data Residency", "passage": "14:2a604770067d2254"},
		{"source": source.data_handling, "section": "Data Residency", "passage": "13:167069439d5b55c6"},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:d8d5ee9cf6aa9649",
			"limits": ["12:e31feac1586826bb"],
		},
	],
}

facts["efta"] := {
	"claim": "Universal Print is taken to store data where Exchange Online does, to whose data residency its page refers: for Iceland and Liechtenstein, in European Union/EFTA.",
	"tenants": {"countries": ["IS", "LI"], "except": {"commitments": ["multi-geo"]}},
	"data": ["customer-data"],
	"storage": ["m365-eu-efta"],
	"certainty": "inferred",
	"rests_on": "m365.exchange-online",
	"citations": [
		{"source": source.data_handling, "section": "Data Residency", "passage": "14:2a604770067d2254"},
		{"source": source.data_handling, "section": "Data Residency", "passage": "13:167069439d5b55c6"},
		{
			"source": source.m365_data_location_card,
			"section": "Determining your Committed Geography",
			"passage": "12:44311b5cc5975abc",
		},
	],
}

facts["advanced_data_residency"] := {
	"claim": "With Advanced Data Residency, which the page names, data of Universal Print is taken to be where Exchange Online keeps mailboxes: in the sign-up country.",
	"tenants": {"groups": ["eu-data-boundary"], "commitments": ["advanced-data-residency"]},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"rests_on": "m365.exchange-online",
	"citations": [
		{"source": source.data_handling, "section": "Data Residency", "passage": "14:2a604770067d2254"},
		{"source": source.data_handling, "section": "Data Residency", "passage": "13:167069439d5b55c6"},
	],
}

facts["multi_geo_primary"] := {
	"claim": "With Multi-Geo, data of Universal Print is taken to be in the tenant's own geography, as mailboxes without a preferred location are.",
	"tenants": {"groups": ["m365-in-country-setting"], "countries": ["IS", "LI"], "commitments": ["multi-geo"]},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"rests_on": "m365.exchange-online",
	"citations": [
		{"source": source.data_handling, "section": "Data Residency", "passage": "14:2a604770067d2254"},
		{"source": source.data_handling, "section": "Data Residency", "passage": "13:167069439d5b55c6"},
	],
}

facts["multi_geo"] := {
	"claim": "With Multi-Geo, data of Universal Print is taken to follow preferred data locations, for which the page refers to Exchange Online.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["customer-data"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"rests_on": "m365.exchange-online",
	"citations": [
		{"source": source.data_handling, "section": "Data Residency", "passage": "14:2a604770067d2254"},
		{"source": source.data_handling, "section": "Data Residency", "passage": "13:167069439d5b55c6"},
	],
}
