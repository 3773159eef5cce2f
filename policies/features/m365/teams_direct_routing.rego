# Direct Routing of Teams Phone, as Microsoft documents it.
package residency.features.m365.teams_direct_routing

import data.residency.sources.microsoft as source

feature := {
	"name": "Direct Routing of Teams Phone",
	"product": "Microsoft Teams",
	"aliases": ["Teams Direct Routing", "session border controller", "SBC", "SIP proxy", "media processor"],
	"options": {"primary_datacenter": {
		"type": "one-of",
		"values": ["americas", "europe", "asia"],
		"about": "The area of the datacentre that is assigned to the session border controller, by nearness and performance.",
	}},
}

facts["americas_signalling"] := {
	"claim": "Signalling goes to datacentres in the United States first, and to Europe and Asia if these fail.",
	"when": {"primary_datacenter": ["americas"]},
	"data": ["calls"],
	"processing": ["US", "NL", "IE", "SG", "HK"],
	"certainty": "may",
	"citations": [{"source": source.direct_routing_plan, "section": "Failover mechanism for SIP Signaling; Media traffic: Media processors geography", "passage": "12:119e09d8c79971c2"}],
}

facts["europe_signalling"] := {
	"claim": "Signalling goes to Amsterdam or Dublin first, and to the United States and Asia if these fail.",
	"when": {"primary_datacenter": ["europe"]},
	"data": ["calls"],
	"processing": ["NL", "IE", "US", "SG", "HK"],
	"certainty": "may",
	"citations": [{"source": source.direct_routing_plan, "section": "Failover mechanism for SIP Signaling; Media traffic: Media processors geography", "passage": "12:119e09d8c79971c2"}],
}

facts["asia_signalling"] := {
	"claim": "Signalling goes to Singapore or Hong Kong first, from Japan, too, and to the United States and Europe if these fail.",
	"when": {"primary_datacenter": ["asia"]},
	"data": ["calls"],
	"processing": ["SG", "HK", "US", "NL", "IE"],
	"certainty": "may",
	"citations": [{"source": source.direct_routing_plan, "section": "Failover mechanism for SIP Signaling; Media traffic: Media processors geography", "passage": "13:bba66afecf2abbab"}],
}

facts["media"] := {
	"claim": "Media without media bypass flows through processors in the United States, the Netherlands, Ireland, Singapore, Hong Kong, Japan or Australia. The page binds no controller to one.",
	"data": ["calls"],
	"transit": ["US", "NL", "IE", "SG", "HK", "JP", "AU"],
	"certainty": "may",
	"citations": [{"source": source.direct_routing_plan, "section": "Media traffic: Media processors geography", "passage": "11:fc2e864153ddb187"}],
}
