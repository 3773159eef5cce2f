# METADATA
# scope: package
# title: Adequacy
# description: >-
#   Which countries a law on personal data recognises as protecting them well enough to
#   be sent there. `inside` is where the law itself holds, and `scope` says which
#   transfers a decision is limited to. Where a text that was read is no whole list
#   (`complete`), a country that it leaves out may be recognised all the same. None of it
#   is legal advice, and no verdict turns on it.
package residency.geography.adequacy

import data.residency.sources.european_union
import data.residency.sources.japan
import data.residency.sources.switzerland
import data.residency.sources.third_parties
import data.residency.sources.united_kingdom

laws["gdpr"] := {
	"name": "GDPR, article 45: adequacy decisions of the European Commission",
	"inside": ["eea"],
	"complete": true,
	"citations": [{"source": european_union.adequacy_decisions, "section": "introduction"}],
	"decisions": [
		{
			"places": ["AD", "AR", "CH", "FO", "GG", "IL", "IM", "JE", "KR", "NZ", "UY"],
			"citations": [{"source": european_union.adequacy_decisions, "section": "introduction"}],
		},
		{
			"places": ["GB"],
			"citations": [
				{"source": european_union.adequacy_decisions, "section": "introduction"},
				{"source": third_parties.itpro_uk_adequacy_renewed, "section": "Six-year renewal"},
			],
		},
		{
			"places": ["CA"],
			"scope": "recipients that are commercial organisations subject to Canada's PIPEDA",
			"citations": [
				{"source": european_union.adequacy_decisions, "section": "introduction"},
				{"source": third_parties.cnpd_adequate_countries, "section": "list of countries"},
			],
		},
		{
			"places": ["JP"],
			"scope": "recipients that are personal information handling business operators subject to the APPI and its Supplementary Rules",
			"citations": [
				{"source": european_union.adequacy_decisions, "section": "introduction"},
				{"source": third_parties.cnpd_gdpr_transfers, "section": "list of countries"},
			],
		},
		{
			"places": ["US"],
			"scope": "recipients that are commercial organisations participating in the EU-US Data Privacy Framework",
			"citations": [
				{"source": european_union.adequacy_decisions, "section": "introduction"},
				{"source": third_parties.cnpd_adequate_countries, "section": "list of countries"},
			],
		},
		{
			"places": ["BR"],
			"scope": "transfers from the EU; for Iceland, Liechtenstein and Norway the text that was read knows only a draft of 2026-05-06",
			"from": "2026-01-26",
			"citations": [{"source": third_parties.europalov_brazil_adequacy, "section": "introduction"}],
		},
	],
}

laws["appi"] := {
	"name": "APPI, article 28: countries that Japan designates as equivalent",
	"inside": ["JP"],
	"complete": true,
	"citations": [
		{"source": japan.cross_border_transfers, "section": "introduction"},
		{"source": third_parties.sakao_exceptions_to_consent, "section": "countries left out of foreign countries"},
	],
	"decisions": [{
		"places": ["GB", "eea"],
		"from": "2019-01-23",
		"citations": [
			{"source": japan.cross_border_transfers, "section": "introduction"},
			{"source": third_parties.zdnet_japan_eu_transfers, "section": "list of countries"},
			{"source": third_parties.sakao_exceptions_to_consent, "section": "countries left out of foreign countries"},
		],
	}],
}

laws["uk-gdpr"] := {
	"name": "UK GDPR: adequacy regulations of the United Kingdom",
	"inside": ["GB"],
	"complete": false,
	"citations": [{"source": third_parties.handley_gill_uk_adequacy, "section": "introduction"}],
	"decisions": [
		{
			"places": ["AD", "AR", "CH", "GG", "GI", "IL", "IM", "JE", "NZ", "UY", "eea"],
			"citations": [{"source": third_parties.handley_gill_uk_adequacy, "section": "introduction"}],
		},
		{
			"places": ["CA"],
			"scope": "recipients subject to Canada's PIPEDA",
			"citations": [{"source": third_parties.handley_gill_uk_adequacy, "section": "introduction"}],
		},
		{
			"places": ["JP"],
			"scope": "data subject to Japan's APPI",
			"citations": [{"source": third_parties.handley_gill_uk_adequacy, "section": "introduction"}],
		},
		{
			"places": ["KR"],
			"scope": "recipients subject to Korea's Personal Information Protection Act",
			"from": "2022-12-19",
			"citations": [{"source": third_parties.handley_gill_uk_adequacy, "section": "introduction"}],
		},
		{
			"places": ["US"],
			"scope": "recipients listed as participating in the UK Extension to the EU-US Data Privacy Framework, for data under its Principles",
			"from": "2023-10-12",
			"citations": [{"source": united_kingdom.adequacy_of_the_united_states, "section": "1 to 3"}],
		},
	],
}

# Of the table, what follows Malta was not read.
laws["fadp"] := {
	"name": "FADP, article 16: annex 1 to the Data Protection Ordinance of Switzerland",
	"inside": ["CH"],
	"complete": false,
	"citations": [
		{"source": switzerland.recognised_states, "section": "List of States"},
		{"source": third_parties.prighter_swiss_ordinance, "section": "Annex 1"},
	],
	"decisions": [
		{
			"places": ["AD", "AR", "FO", "GG", "GI", "IL", "IM", "JE"],
			"citations": [
				{"source": switzerland.recognised_states, "section": "List of States"},
				{"source": third_parties.prighter_swiss_ordinance, "section": "Annex 1"},
			],
		},
		{
			"places": ["eea"],
			"citations": [
				{"source": third_parties.prighter_swiss_ordinance, "section": "Annex 1"},
				{"source": third_parties.walder_wyss_faq_transfers, "section": "transfer to Germany"},
			],
		},
		{
			"places": ["CA"],
			"scope": "where Canada's PIPEDA, or an act of a province that largely corresponds to it, applies in the private sphere",
			"citations": [
				{"source": switzerland.recognised_states, "section": "List of States"},
				{"source": third_parties.prighter_swiss_ordinance, "section": "Annex 1"},
			],
		},
		{
			"places": ["US"],
			"scope": "recipients certified under the Swiss-US Data Privacy Framework",
			"from": "2024-09-15",
			"citations": [{"source": third_parties.walder_wyss_swiss_us_framework, "section": "introduction"}],
		},
	],
}
