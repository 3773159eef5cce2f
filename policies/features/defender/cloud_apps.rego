# Microsoft Defender for Cloud Apps, as Microsoft documents it.
package residency.features.defender.cloud_apps

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Defender for Cloud Apps",
	"product": "Microsoft Defender",
	"aliases": ["MDA", "MCAS", "Cloud App Security", "Microsoft Cloud App Security"],
	"options": {"other_services": {
		"type": "boolean",
		"about": "Whether other online services that process its data, such as Sentinel or Purview, are in use. They keep it by rules of their own.",
	}},
}

facts["all_storage"] := {
	"claim": "Customer data is in the tenant location, which follows from where the tenant was provisioned and which the portal shows under Settings, Cloud Apps, About.",
	"data": ["customer-data", "logs", "service-configuration"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2024-06-19",
	"citations": [
		{"source": source.cas_compliance_trust, "section": "Data storage location", "passage": "13:1c72bd368cd52e09"},
		{"source": source.cas_compliance_trust_2024_11_24, "section": "Data storage location", "passage": "13:1c72bd368cd52e09"},
		{"source": source.cas_compliance_trust_2024_06_19, "section": "Data storage location"},
	],
}

facts["named_storage"] := {
	"claim": "Tenants provisioned in Canada or India were stored there, in the United States, or both. The rows were gone by November 2024.",
	"tenants": {"countries": ["CA", "IN"]},
	"data": ["customer-data"],
	"storage": ["US", "tenant-country"],
	"certainty": "may",
	"status": "withdrawn",
	"since": "2024-06-19",
	"until": "2024-11-24",
	"citations": [{"source": source.cas_compliance_trust_2024_06_19, "section": "Data storage location"}],
}

facts["other_services_storage"] := {
	"claim": "Where another online service processes data for Defender for Cloud Apps, the storage rules of that service say where it is. The page names no place.",
	"when": {"other_services": [true]},
	"data": ["customer-data", "logs"],
	"storage": ["service-location"],
	"certainty": "may",
	"citations": [{"source": source.cas_compliance_trust, "section": "Data storage location", "passage": "14:afcbe9c4a7cec5f3"}],
}
