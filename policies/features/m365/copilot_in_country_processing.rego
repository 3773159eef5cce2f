# Copilot in-country processing, as Microsoft documents it.
package residency.features.m365.copilot_in_country_processing

import data.residency.sources.microsoft as source

feature := {
	"name": "In-country processing for Microsoft 365 Copilot",
	"product": "Microsoft 365 Copilot",
	"aliases": ["local data inferencing", "in-country inferencing"],
	"lifecycle": "Announced in November 2025 for 15 countries (Japan in 2028, Canada in 2027, the first five by the end of 2026), by report of others; timeline and scope are under revision since April 2026.",
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
