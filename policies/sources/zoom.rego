# METADATA
# scope: package
# title: Documents of Zoom
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.zoom

storage_location := {
	"title": "Como gerenciar o local de armazenamento do conteúdo de comunicações",
	"url": "https://support.zoom.com/hc/pb/article?id=zm_kb&sysparm_article=KB0066478",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_center_selection := {
	"title": "Selecting data center for meetings, webinars, whiteboards, notes and docs",
	"url": "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0060026",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

ai_data_residency := {
	"title": "Data Residency, Storage, and Model Architecture (AI Companion)",
	"url": "https://library.zoom.com/zoom-workplace/artificial-intelligence/artificial-intelligence-bluepaper/security-and-compliance/data-residency-storage-and-model-architecture",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

phone_privacy := {
	"title": "Zoom Phone bluepaper: Privacy, Security, and Compliance",
	"url": "https://library.zoom.com/zoom-workplace/zoom-phone/zoom-phone-bluepaper/privacy-security-and-compliance",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
