# Microsoft Security Exposure Management, as Microsoft documents it.
package residency.features.defender.exposure_management

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Security Exposure Management",
	"product": "Microsoft Defender",
	"aliases": ["Exposure Management", "MSEM", "attack surface map", "exposure graph", "attack paths"],
}

facts["exposure_data"] := {
	"claim": "No place found for the exposure graph, metrics and recommendations. Access to them goes by the roles of Defender XDR and Entra.",
	"data": ["security-findings", "device-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.exposure_management_prerequisites, "section": "page", "passage": "13:8f302a2a98fefec3"}],
}
