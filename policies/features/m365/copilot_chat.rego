# Microsoft 365 Copilot Chat, as Microsoft documents it.
package residency.features.m365.copilot_chat

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft 365 Copilot Chat",
	"product": "Microsoft 365 Copilot",
	"aliases": ["Copilot Chat", "Microsoft Copilot Chat", "Bing Chat Enterprise", "Copilot with commercial data protection"],
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
		"flex_routing": {
			"type": "boolean",
			"about": "For tenants from the EU and EFTA: whether flex routing during peak load periods is allowed in the Microsoft 365 admin center. It is on by default for tenants created after 2026-03-25, and not offered with Multi-Geo.",
		},
		"anthropic_models": {
			"type": "boolean",
			"about": "Whether users may use models of Anthropic in any way: as a subprocessor, in the Microsoft 365 apps, or those with data retention. Off by default as a subprocessor in the EU, EFTA and the UK, on for most others; in the apps on by default there for tenants created after 2026-03-25.",
		},
		"anthropic_data_retention": {
			"type": "boolean",
			"about": "Whether an administrator opted in to “Anthropic models with Data Retention”, such as Fable 5 and Mythos 5. Off by default everywhere.",
		},
		"web_search": {
			"type": "boolean",
			"about": "Whether web search is available in Copilot. It is, unless the policy “Allow web search in Copilot” or the one on optional connected experiences turns it off.",
		},
	},
	"general": [
		"microsoft/m365_eu_data_boundary",
		"microsoft/eu_data_boundary_support_access",
		"microsoft/eu_data_boundary_transit",
	],
}

facts["product_terms"] := {
	"claim": "By the Product Terms, the content of interactions with Copilot Chat is stored at rest only in the sign-up country of commercial tenants from eleven countries. The Data Location Card tells if data was never moved there.",
	"tenants": {"groups": ["m365-product-terms"], "except": {"groups": ["m365-in-country-setting"]}},
	"data": ["prompts", "completions"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"effective": {"from": "2025-09-01"},
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:d8d5ee9cf6aa9649",
			"limits": ["12:e31feac1586826bb"],
		},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "14:cbaadf3689940cc3",
		},
		{
			"source": source.m365_data_residency_overview,
			"section": "Table 2; Table 3",
			"passage": "15:8198c1836ce0a5e7",
			"limits": ["11:01458573d566a88b"],
		},
		{"source": source.m365_dr_service_copilot, "section": "Product Terms", "passage": "18:fafa58ddb77f0840"},
	],
}

facts["in_country"] := {
	"claim": "By the Product Terms, the content of interactions with Copilot Chat is stored at rest only in the sign-up country of commercial tenants from five countries that keep data in-country.",
	"tenants": {
		"groups": ["m365-in-country-setting"],
		"except": {"commitments": ["advanced-data-residency", "multi-geo"]},
	},
	"when": {"store_in_country": [true]},
	"data": ["prompts", "completions"],
	"storage": ["tenant-country"],
	"certainty": "stated",
	"effective": {"from": "2025-09-01"},
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:d8d5ee9cf6aa9649",
			"limits": ["12:e31feac1586826bb"],
		},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "14:cbaadf3689940cc3",
		},
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "16:71afd669662eedc0",
			"limits": ["10:cde727ae1acf2c07"],
		},
	],
}

facts["in_country_notice"] := {
	"claim": "Until 2026-12-14 the in-country setting moves nothing, even if off: the content of interactions with Copilot Chat stays in the place that the Data Location Card shows.",
	"tenants": {
		"groups": ["m365-in-country-setting"],
		"except": {"commitments": ["advanced-data-residency", "multi-geo"]},
	},
	"when": {"store_in_country": [false]},
	"data": ["prompts", "completions"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"effective": {"from": "2026-09-14", "until": "2026-12-14"},
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "10:65ec9cde0d3d22dd",
			"limits": ["10:cde727ae1acf2c07"],
		},
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "9:f5b591f5769d02e1",
		},
	],
}

facts["in_country_off"] := {
	"claim": "With the in-country setting off, the content of interactions with Copilot Chat is perhaps elsewhere in the EU Data Boundary. For tenants created after 2026-09-14 it is off by default.",
	"tenants": {
		"groups": ["m365-in-country-setting"],
		"except": {"commitments": ["advanced-data-residency", "multi-geo"]},
	},
	"when": {"store_in_country": [false]},
	"data": ["prompts", "completions"],
	"storage": ["tenant-geo"],
	"certainty": "may",
	"effective": {"from": "2026-12-14"},
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "15:e752b1a03adf23da",
			"limits": ["12:a46a39bca4e9af20"],
		},
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "14:8be6f38d5e67f213",
		},
	],
}

# The overview's example provisions a tenant from Belgium in European Union/EFTA,
# which has datacentres in Norway and Switzerland too. The Product Terms, which
# prevail over such pages, name the Union.
facts["product_terms_eu"] := {
	"claim": "By the Product Terms, the content of interactions with Copilot Chat is stored at rest only in the European Union for commercial tenants from its other members. Microsoft 365 has datacentres in eleven.",
	"tenants": {
		"groups": ["eu"],
		"except": {"groups": ["m365-product-terms"], "commitments": ["advanced-data-residency"]},
	},
	"data": ["prompts", "completions"],
	"storage": ["m365-european-union"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "13:d8d5ee9cf6aa9649",
			"limits": ["12:e31feac1586826bb"],
		},
		{
			"source": source.m365_product_terms,
			"section": "Product Terms Data Residency Commitments for Commercial Customers",
			"passage": "14:cbaadf3689940cc3",
		},
		{"source": source.m365_data_residency_overview, "section": "Table 1; Table 3", "passage": "10:3531c1419b8e73ef"},
		{"source": source.m365_data_residency_overview, "section": "Table 1; Table 3", "passage": "12:d8dc161d33039563"},
	],
}

facts["efta"] := {
	"claim": "For tenants from Iceland and Liechtenstein, the content of interactions with Copilot Chat is committed to European Union/EFTA, where Microsoft 365 has datacentres in thirteen countries.",
	"tenants": {"countries": ["IS", "LI"], "except": {"commitments": ["multi-geo"]}},
	"data": ["prompts", "completions"],
	"storage": ["m365-eu-efta"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_data_location_card,
			"section": "Determining your Committed Geography",
			"passage": "12:44311b5cc5975abc",
		},
		{"source": source.m365_data_residency_overview, "section": "Table 1", "passage": "18:c443c8b3344d1cba"},
	],
}

facts["no_commitment"] := {
	"claim": "For tenants without a commitment on data location, the content of interactions with Copilot Chat is stored where Microsoft can serve them well, subject to change without notice. The Data Location Card shows the place.",
	"tenants": {
		"except": {
			"groups": ["m365-product-terms", "eu-data-boundary"],
			"commitments": ["advanced-data-residency"],
		},
	},
	"data": ["prompts", "completions"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_data_residency_overview,
			"section": "Migrations/Moves",
			"passage": "17:40a76356a41fdd91",
			"limits": ["10:489fdacf97ddf5f3"],
		},
		{
			"source": source.m365_data_location_card,
			"section": "Determining your Committed Geography",
			"passage": "11:b7524877ec3dbe7b",
		},
	],
}

facts["advanced_data_residency"] := {
	"claim": "With Advanced Data Residency on every paid seat and data moved, the content of interactions with Copilot Chat is stored at rest in the Local Region Geography of the sign-up country.",
	"tenants": {
		"groups": ["m365-advanced-data-residency"],
		"commitments": ["advanced-data-residency"],
	},
	"data": ["prompts", "completions"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.m365_dr_commitments,
			"section": "Microsoft 365 Copilot and Microsoft 365 Copilot Chat",
			"passage": "19:b519b080c85e0e63",
			"limits": ["15:5e4f24e366a87611", "7:8002604574d5e818"],
		},
		{
			"source": source.advanced_data_residency,
			"section": "Licensing Requirements; Starting Data Migration",
			"passage": "15:b1780b6d07752073",
			"limits": ["11:23d12f6d806816b5"],
		},
		{
			"source": source.advanced_data_residency,
			"section": "Licensing Requirements; Starting Data Migration",
			"passage": "16:c3332a798307a357",
		},
	],
}

facts["multi_geo"] := {
	"claim": "With Multi-Geo, interactions with Copilot Chat are stored by the preferred data location of the user who prompts, and without one in the primary geography.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["prompts", "completions"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_dr_service_copilot, "section": "Multi-Geo add-on", "passage": "16:69676d95861c27b6"},
		{"source": source.m365_dr_service_copilot, "section": "Multi-Geo add-on", "passage": "18:4d0c0b140943fbac"},
		{"source": source.m365_multi_geo_commitments, "section": "Microsoft 365 Copilot and Copilot Chat", "passage": "13:0321cc0257ac8c58"},
	],
}

facts["multi_geo_primary"] := {
	"claim": "With Multi-Geo no in-country setting applies: the content of interactions with Copilot Chat is in the sign-up country, or for Iceland and Liechtenstein in the primary geography, unless a preferred location differs.",
	"tenants": {
		"groups": ["m365-in-country-setting"],
		"countries": ["IS", "LI"],
		"commitments": ["multi-geo"],
	},
	"data": ["prompts", "completions"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_multi_geo_commitments, "section": "opening paragraph", "passage": "17:04ce1a6ddbc5b204"},
		{
			"source": source.m365_product_terms,
			"section": "Data Residency Setting for Commercial Customers in Select Geographies; What the \"Store Microsoft 365 customer data in-country\" Does",
			"passage": "10:98fd646de0e01c7e",
		},
	],
}

# The edition of 2026-08-18 says the same, as others quote it.
facts["processing"] := {
	"claim": "Copilot Chat calls the nearest datacentres in the region, and others when those are busy. Outside the EU, queries may be processed in the United States, the EU or other regions.",
	"tenants": {"except": {"groups": ["eu-data-boundary"]}},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["global"],
	"certainty": "may",
	"citations": [
		{
			"source": source.microsoft_365_copilot_privacy,
			"section": "opening section; Microsoft 365 Copilot and data residency",
		},
	],
}

facts["multi_geo_processing"] := {
	"claim": "Tenants from the EU and EFTA with Multi-Geo are not in scope for the EU Data Boundary, so Copilot Chat is taken to process their queries anywhere, as those of others.",
	"tenants": {"groups": ["eu-data-boundary"], "commitments": ["multi-geo"]},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["global"],
	"certainty": "inferred",
	"citations": [
		{"source": source.copilot_flex_routing, "section": "note", "passage": "18:79a8d6435ca9c58d"},
		{
			"source": source.microsoft_365_copilot_privacy,
			"section": "Microsoft 365 Copilot and data residency",
		},
	],
}

facts["eu_processing"] := {
	"claim": "Copilot Chat keeps traffic of tenants from the EU and EFTA inside the EU Data Boundary, at peak times too if flex routing is not allowed.",
	"tenants": {"groups": ["eu-data-boundary"], "except": {"commitments": ["multi-geo"]}},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"boundary": true,
	"citations": [
		{
			"source": source.microsoft_365_copilot_privacy,
			"section": "Microsoft 365 Copilot and the EU Data Boundary",
		},
		{
			"source": source.copilot_flex_routing,
			"section": "Configure flex routing",
			"passage": "15:c790672f8f2a005b",
			"limits": ["16:1d9e373e4c414295"],
		},
	],
}

facts["flex_routing_processing"] := {
	"claim": "With flex routing allowed, models may run in the United States, Canada or Australia at times of peak demand.",
	"tenants": {"groups": ["eu-data-boundary"], "except": {"commitments": ["multi-geo"]}},
	"when": {"flex_routing": [true]},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": ["AU", "CA", "US", "eu-data-boundary"],
	"certainty": "may",
	"citations": [
		{
			"source": source.copilot_flex_routing,
			"section": "Where does LLM inferencing occur when flex routing is enabled?",
			"passage": "15:3b7a2cc7bc4cc19e",
		},
	],
}

facts["flex_routing_storage"] := {
	"claim": "With flex routing allowed, data stays at rest in the EU Data Boundary, but limited pseudonymized data may be stored outside for security and operations. No place is named.",
	"tenants": {"groups": ["eu-data-boundary"], "except": {"commitments": ["multi-geo"]}},
	"when": {"flex_routing": [true]},
	"data": ["pseudonymized-personal-data"],
	"storage": [{"outside": "eu-data-boundary"}],
	"certainty": "may",
	"citations": [
		{
			"source": source.copilot_flex_routing,
			"section": "introduction; Configure flex routing",
			"passage": "17:acd38c55f5248f80",
		},
	],
}

facts["anthropic_processing"] := {
	"claim": "Models of Anthropic are excluded from the EU Data Boundary and from in-country processing commitments, so they may process data outside. No place is named.",
	"when": {"anthropic_models": [true]},
	"data": ["prompts", "completions", "grounding-data"],
	"processing": [{"outside": "eu-data-boundary"}],
	"certainty": "may",
	"citations": [
		{
			"source": source.copilot_anthropic_apps,
			"section": "Data processing and the EU Data Boundary",
			"passage": "14:fa20fd6665d8152c",
		},
		{"source": source.anthropic_models, "section": "introduction: important note", "passage": "15:4b399f1bc0d121e0"},
		{"source": source.connect_to_ai_subprocessor, "section": "introduction", "passage": "15:4b399f1bc0d121e0"},
	],
}

facts["anthropic_retention_storage"] := {
	"claim": "Anthropic stores most prompts and answers of its models with Data Retention, for 30 days or, where flagged, up to two years, outside the Product Terms. No place is named.",
	"when": {"anthropic_models": [true], "anthropic_data_retention": [true]},
	"data": ["prompts", "completions", "grounding-data"],
	"storage": ["unnamed"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.anthropic_models,
			"section": "Opt-in to allow use of Anthropic models with Data Retention",
			"passage": "13:d4b0647ba217e533",
		},
		{
			"source": source.anthropic_models,
			"section": "Opt-in to allow use of Anthropic models with Data Retention",
			"passage": "13:6f0ce42ff2dd3667",
		},
		{
			"source": source.preview_ai_models,
			"section": "Data handling considerations for models with Data Retention by the AI provider",
			"passage": "9:09da588f48210432",
		},
	],
}

facts["web_search_processing"] := {
	"claim": "With web search, generated queries go to the Bing search service, to which the EU Data Boundary and the Data Protection Addendum do not apply. No place is named.",
	"when": {"web_search": [true]},
	"data": ["search-queries"],
	"processing": ["unnamed"],
	"certainty": "may",
	"citations": [
		{
			"source": source.copilot_web_search,
			"section": "How Microsoft handles generated search queries",
			"passage": "11:0e153d3522cf263f",
		},
	],
}

facts["web_search_storage"] := {
	"claim": "Queries that Copilot generates go to Bing; neither the Data Protection Addendum nor the EU Data Boundary applies to them. Where Bing keeps what it keeps of them is not said.",
	"when": {"web_search": [true]},
	"data": ["search-queries"],
	"storage": ["unnamed"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.copilot_web_search,
			"section": "How Microsoft handles generated search queries",
			"passage": "11:0e153d3522cf263f",
		},
		{
			"source": source.copilot_web_search,
			"section": "How Microsoft handles generated search queries",
			"passage": "10:72cbd544f43eecff",
		},
	],
}
