# Project Perception, as Microsoft documents it.
package residency.features.defender.project_perception

import data.residency.sources.microsoft as source

feature := {
	"name": "Project Perception prompt evaluation (preview)",
	"product": "Microsoft Defender",
	"aliases": ["Perception", "security agents"],
	"options": {"storage_in_eu": {
		"type": "boolean",
		"about": "Whether the customer data storage location of the tenant is in the European Union.",
	}},
}

facts["eu_processing"] := {
	"claim": "Prompts are processed in the European Union if the tenant's customer data storage location is there.",
	"when": {"storage_in_eu": [true]},
	"data": ["prompts"],
	"processing": ["eu"],
	"certainty": "stated",
	"citations": [{"source": source.project_perception_application_card, "section": "Prompt evaluation location"}],
}

facts["elsewhere_processing"] := {
	"claim": "If the storage location is not in the EU, prompts are processed in the United States, the United Kingdom, the EU, or Australia and New Zealand, by locality and free capacity.",
	"when": {"storage_in_eu": [false]},
	"data": ["prompts"],
	"processing": ["AU", "GB", "NZ", "US", "eu"],
	"certainty": "may",
	"citations": [{"source": source.project_perception_application_card, "section": "Prompt evaluation location"}],
}
