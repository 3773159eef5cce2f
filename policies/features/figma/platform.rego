# Figma, as Figma documents it.
package residency.features.figma.platform

import data.residency.sources.figma as source

feature := {
	"name": "Figma",
	"product": "Figma",
	"aliases": ["FigJam", "Figma Design", "Figma Organization"],
	"options": {"voice": {"type": "boolean", "about": "Whether voice conversations are used in files."}},
}

facts["residency"] := {
	"claim": "AWS stores and processes user data for Figma in the United States, Germany and Ireland.",
	"data": ["customer-data"],
	"storage": ["US", "DE", "IE"],
	"processing": ["US", "DE", "IE"],
	"certainty": "stated",
	"citations": [{"source": source.subprocessors, "section": "Subprocessor List: Amazon Web Services", "passage": "14:f07e0b5596ec0eae"}],
}

facts["voice_processing"] := {
	"claim": "Voice and audio is processed by Agora in the United States.",
	"when": {"voice": [true]},
	"data": ["calls"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.subprocessors, "section": "Subprocessor List: Agora", "passage": "13:58da5e677f036647"}],
}
