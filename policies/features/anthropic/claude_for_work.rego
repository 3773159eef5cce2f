# Claude for organizations, as Anthropic documents it.
package residency.features.anthropic.claude_for_work

import data.residency.sources.anthropic as source

feature := {
	"name": "Claude Team and Enterprise",
	"product": "Claude",
	"aliases": ["Claude for Work", "Claude Enterprise", "Claude Team", "claude.ai"],
}

facts["residency"] := {
	"claim": "No place found for what members of an organization send to Claude: the article says for whom Anthropic processes it.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.processor_or_controller, "section": "introduction", "passage": "14:aa74e79a55c9bf54"}],
}
