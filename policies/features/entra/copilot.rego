# Copilot in Microsoft Entra, as Microsoft documents it.
package residency.features.entra.copilot

import data.residency.sources.microsoft as source

feature := {
	"name": "Copilot in Microsoft Entra",
	"product": "Microsoft Security Copilot",
	"aliases": ["Security Copilot in Entra"],
}

facts["all_processing"] := {
	"claim": "No place found. Copilot reads users, groups, sign-in and audit logs; for the handling of prompts the page refers to the privacy page of Security Copilot.",
	"data": ["prompts", "sign-in-logs", "audit-logs", "user-account-data", "groups"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.copilot_in_entra, "section": "Privacy and data security in Security Copilot"},
	],
}
