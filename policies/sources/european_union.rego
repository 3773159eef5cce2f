# METADATA
# scope: package
# title: European Union, as a source
# description: Documents of the European Commission and of Eurostat, its statistical office.
package residency.sources.european_union

country_codes := {
	"title": "Glossary: Country codes",
	"url": "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Glossary%3AProtocol_order",
	"dated": null,
	"read": "2026-11-24",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

european_economic_area := {
	"title": "Glossary: European Economic Area (EEA), Dutch edition",
	"url": "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Glossary:European_Economic_Area_(EEA)&action=statexp-seat&lang=nl",
	"dated": null,
	"read": "2026-11-24",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

adequacy_decisions := {
	"title": "Adequacy decisions",
	"url": "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en",
	"dated": null,
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
