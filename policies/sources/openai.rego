# METADATA
# scope: package
# title: Documents of OpenAI
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.openai

data_residency := {
	"title": "Data residency (OpenAI API)",
	"url": "https://developers.openai.com/api/docs/guides/data-residency",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_controls := {
	"title": "Data controls in the OpenAI platform",
	"url": "https://platform.openai.com/docs/guides/your-data",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_controls_chinese := {
	"title": "Data controls in the OpenAI platform (Chinese edition, with the table of regions)",
	"url": "https://developers.openai.com/zh-Hans/api/docs/guides/your-data",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

chatgpt_data_residency := {
	"title": "Data residency and inference residency for ChatGPT",
	"url": "https://help.openai.com/en/articles/9903489-data-residency-and-inference-residency-for-chatgpt",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

chatgpt_data_residency_earlier := {
	"title": "Data residency for ChatGPT (an earlier edition)",
	"url": "https://help.openai.com/en/articles/9903489-data-residency-for-chatgpt",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}
