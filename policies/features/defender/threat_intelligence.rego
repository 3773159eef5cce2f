# Microsoft Defender Threat Intelligence, as Microsoft documents it.
package residency.features.defender.threat_intelligence

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Defender Threat Intelligence",
	"product": "Microsoft Defender",
	"aliases": ["Defender TI", "MDTI", "RiskIQ"],
	"lifecycle": "Retired on 2026-08-01.",
	"options": {"region": {"type": "region", "about": "The region that was chosen for the customer's data."}},
}

facts["customer_data_storage"] := {
	"claim": "Customer data, which is the customer's labels, is stored in the region of its choice and copied to the paired region by default.",
	"data": ["customer-data"],
	"storage": ["region", "region-pair"],
	"certainty": "stated",
	"citations": [
		{"source": source.defender_threat_intelligence, "section": "Data residency, availability, and privacy", "passage": "13:745f5d94e1f4fd2f"},
		{"source": source.defender_threat_intelligence, "section": "Data residency, availability, and privacy", "passage": "10:46604e23e6dd480f"},
	],
}

facts["sign_in_addresses"] := {
	"claim": "No place found for IP addresses of users who sign in, which are collected and kept for 30 days and more.",
	"data": ["ip-address"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.defender_threat_intelligence, "section": "Data residency, availability, and privacy", "passage": "9:14d5f733293670d3"}],
}
