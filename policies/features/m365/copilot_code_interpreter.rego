# Code interpreter of Copilot, as Microsoft documents it.
package residency.features.m365.copilot_code_interpreter

import data.residency.sources.microsoft as source

feature := {
	"name": "Code interpreter in Microsoft 365 Copilot",
	"product": "Microsoft 365 Copilot",
	"aliases": ["code interpreter", "Copilot Python", "data analysis in Copilot"],
}

facts["storage"] := {
	"claim": "Each run has a virtual machine of its own, which is deleted with all data when the session ends.",
	"data": ["files", "prompts"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.copilot_code_interpreter_security, "section": "Session lifecycle management", "passage": "11:0649a37114194248"}],
}

facts["processing"] := {
	"claim": "No place found for the virtual machines: customer data is said to remain within boundaries that the residency policies of Microsoft 365 specify, and none is named.",
	"data": ["files", "prompts"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.copilot_code_interpreter_security, "section": "Data residency and privacy", "passage": "10:eb6af6db4feeb6cc"}],
}
