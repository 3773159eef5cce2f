# Microsoft Defender for Identity, as Microsoft documents it.
package residency.features.defender.identity

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Defender for Identity",
	"product": "Microsoft Defender",
	"aliases": ["MDI", "Azure ATP", "Azure Advanced Threat Protection", "Advanced Threat Analytics"],
	"options": {"other_services": {
		"type": "boolean",
		"about": "Whether other online services that process its data, such as Sentinel or Defender for Cloud Apps, are in use. They keep it by rules of their own.",
	}},
}

facts["all_storage"] := {
	"claim": "The workspace is made in the listed datacentre closest to the tenant's directory: Southeast Asia, Australia, Europe, India, North America, Switzerland, United Arab Emirates or United Kingdom.",
	"data": ["customer-data", "logs"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"history": [{
		"until": "2025-09-28",
		"claim": "The workspace was in the closest of the EU, the United Kingdom, the United States, Australia, Switzerland and Singapore.",
		"storage": ["AU", "CH", "GB", "SG", "US", "eu"],
		"certainty": "may",
		"citations": [{"source": source.privacy_compliance_2024_06_06, "section": "Data location"}],
	}],
	"citations": [{"source": source.privacy_compliance, "section": "Data location", "passage": "12:98555fed0595dcb6"}],
}

facts["other_services_storage"] := {
	"claim": "Where another online service processes data for Defender for Identity, the storage rules of that service say where it is. The page names no place.",
	"when": {"other_services": [true]},
	"data": ["customer-data", "logs"],
	"storage": ["service-location"],
	"certainty": "may",
	"citations": [{"source": source.privacy_compliance, "section": "Data location", "passage": "14:c9061f75a6758463"}],
}
