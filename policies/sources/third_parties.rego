# METADATA
# scope: package
# title: Documents of third parties
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.third_parties

microsoft_completes_eu_data_boundary_a_milestone_in_cloud_se := {
	"title": "Microsoft completes EU Data Boundary (news)",
	"url": "https://www.windowsnews.ai/article/microsoft-completes-eu-data-boundary-a-milestone-in-cloud-security-and-compliance.354161",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

microsoft_eu_data_boundary_service := {
	"title": "Microsoft EU Data Boundary Service (licensing blog on the January 2023 Product Terms)",
	"url": "https://cloudywithachanceoflicensing.com/2023/01/05/microsoft-eu-data-boundary-service/",
	"dated": "2023-01-05",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cnpd_adequate_countries := {
	"title": "Transfers to countries with adequate protection (supervisory authority of Luxembourg)",
	"url": "https://cnpd.public.lu/en/dossiers-thematiques/transferts-internationaux-donnees-personnelles/transferts-dehors-eee-protection-adequate.html",
	"dated": null,
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cnpd_gdpr_transfers := {
	"title": "Transfers under the General Data Protection Regulation (supervisory authority of Luxembourg)",
	"url": "https://cnpd.public.lu/en/dossiers-thematiques/transferts-internationaux-donnees-personnelles/Reglement-general-sur-la-protection-des-donnees.html",
	"dated": null,
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

itpro_uk_adequacy_renewed := {
	"title": "European Commission approves data flows with UK for another six years",
	"url": "https://www.itpro.com/business/policy-and-legislation/european-commission-approves-data-flows-with-uk-for-another-six-years",
	"dated": "2025-12-24",
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

europalov_brazil_adequacy := {
	"title": "Protection of personal data in exchanges with Brazil: Implementing Decision (EU) 2026/179, in Norwegian",
	"url": "https://europalov.no/rettsakt/beskyttelse-av-personopplysninger-ved-datautveksling-med-brasil/id-34841",
	"dated": "2026-05-06",
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

zdnet_japan_eu_transfers := {
	"title": "Framework for mutual transfers of personal data between the EU and Japan takes effect, in Japanese",
	"url": "https://japan.zdnet.com/article/35131702/",
	"dated": "2019-01-23",
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sakao_exceptions_to_consent := {
	"title": "Exceptions from consent to transfers to third parties abroad, in Japanese",
	"url": "https://bengoshi-sakao.com/column/%e6%9c%ac%e4%ba%ba%e3%81%ae%e5%90%8c%e6%84%8f%e3%81%8c%e4%b8%8d%e8%a6%81%e3%81%a8%e3%81%aa%e3%82%8b%e3%80%8c%e5%a4%96%e5%9b%bd%e3%81%ab%e3%81%82%e3%82%8b%e7%ac%ac%e4%b8%89%e8%80%85%e3%81%b8%e3%81%ae/",
	"dated": "2024-02-05",
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

handley_gill_uk_adequacy := {
	"title": "UK Adequacy Regulations",
	"url": "https://handleygill.co.uk/uk-adequacy-regulations",
	"dated": null,
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

walder_wyss_swiss_us_framework := {
	"title": "Federal Council: Swiss-US Data Privacy Framework in force on 15 September 2024",
	"url": "https://www.walderwyss.com/en/news/2024-08-14_federal-council-swiss-us-data-privacy-framework-in-force-on-15-september-2024",
	"dated": "2024-08-14",
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

prighter_swiss_ordinance := {
	"title": "Swiss Data Protection Ordinance, annexes",
	"url": "https://prighter.com/ja/resources/laws/swiss-fadp/dpo/chapters/annexes",
	"dated": null,
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

walder_wyss_faq_transfers := {
	"title": "Data transfers abroad (questions on Swiss data protection)",
	"url": "https://www.dataprotection.ch/faqs/frequently-asked-questions/data-transfers-abroad",
	"dated": null,
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
