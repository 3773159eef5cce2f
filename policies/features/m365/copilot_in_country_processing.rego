# Copilot in-country processing, as Microsoft documents it.
package residency.features.m365.copilot_in_country_processing

import data.residency.sources.microsoft as source

feature := {
	"name": "In-country processing for Microsoft 365 Copilot",
	"product": "Microsoft 365 Copilot",
	"aliases": ["local data inferencing", "in-country inferencing"],
	"lifecycle": "Announced on 2025-11-04 for 15 countries. Since 2026-04-03 it is expected in five countries by the end of 2026, in Canada in 2027 and in Japan in 2028; for the EU and EFTA it is to be regional.",
}

facts["processing"] := {
	"claim": "A page of 2026 says that, suitably configured, Copilot processes prompts within the geography of the stored data. It names no country and no setting, and announces details.",
	"data": ["prompts", "completions"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.m365_what_is_data_residency, "section": "Data in processing", "passage": "16:12be5ad030c65599"},
	],
}

facts["announced_2026"] := {
	"claim": "Processing of Copilot's prompts and answers in the own country is expected for Australia, India, the United Arab Emirates, the United Kingdom and the United States by the end of 2026.",
	"tenants": {"countries": ["AE", "AU", "GB", "IN", "US"]},
	"data": ["prompts", "completions"],
	"processing": ["tenant-country"],
	"certainty": "may",
	"effective": {"from": "2027-01-01"},
	"citations": [{"source": source.copilot_in_country_announcement, "section": "Editor's note", "passage": "13:6e4016a0c8025548"}],
}

facts["announced_2027"] := {
	"claim": "Processing of Copilot's prompts and answers in the own country is expected to follow for Canada in 2027.",
	"tenants": {"countries": ["CA"]},
	"data": ["prompts", "completions"],
	"processing": ["tenant-country"],
	"certainty": "may",
	"effective": {"from": "2028-01-01"},
	"citations": [{"source": source.copilot_in_country_announcement, "section": "Editor's note", "passage": "12:eb1f34bda7c9390c"}],
}

facts["announced_2028"] := {
	"claim": "Processing of Copilot's prompts and answers in the own country is expected to follow for Japan in 2028.",
	"tenants": {"countries": ["JP"]},
	"data": ["prompts", "completions"],
	"processing": ["tenant-country"],
	"certainty": "may",
	"effective": {"from": "2029-01-01"},
	"citations": [{"source": source.copilot_in_country_announcement, "section": "Editor's note", "passage": "12:eb1f34bda7c9390c"}],
}
