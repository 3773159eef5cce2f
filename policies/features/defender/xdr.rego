# Microsoft Defender XDR, as Microsoft documents it.
package residency.features.defender.xdr

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Defender XDR",
	"product": "Microsoft Defender",
	"aliases": ["Microsoft 365 Defender", "Microsoft Threat Protection"],
	"options": {"other_services": {
		"type": "boolean",
		"about": "Whether other online services that process its data, such as Sentinel or Defender for Cloud, are in use. They keep it by rules of their own.",
	}},
}

facts["all_storage"] := {
	"claim": "Incidents, alerts and settings are in the tenant's region: EU, United Kingdom, United States, Australia, Switzerland, India or United Arab Emirates. It cannot be moved.",
	"data": ["customer-data", "incidents", "alerts", "service-configuration"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"history": [{
		"until": "2025-08-24",
		"claim": "The tenant's region was in the EU, the United Kingdom, the United States, Australia, Switzerland or India.",
		"storage": ["AU", "CH", "GB", "IE", "IN", "NL", "US"],
		"certainty": "may",
		"citations": [{"source": source.defender_xdr_data_privacy_2024_11_03, "section": "Data storage location"}],
	}],
	"citations": [{"source": source.defender_xdr_data_privacy, "section": "Data storage location"}],
}

facts["other_services_storage"] := {
	"claim": "Where another online service processes data for Defender XDR, the storage rules of that service say where it is. The page names no place.",
	"when": {"other_services": [true]},
	"data": ["customer-data", "logs"],
	"storage": ["service-location"],
	"certainty": "may",
	"citations": [{"source": source.defender_xdr_data_privacy, "section": "Data storage location"}],
}

facts["pseudonymized_storage"] := {
	"claim": "Customer data in pseudonymized form might also be stored in central systems in the United States. The edition of 2024-11-03 no longer says so.",
	"data": ["pseudonymized-personal-data"],
	"storage": ["US"],
	"certainty": "may",
	"status": "withdrawn",
	"until": "2024-11-03",
	"citations": [{"source": source.defender_xdr_data_privacy_2024_08_19, "section": "introduction", "passage": "11:76c2eba4e81303ab"}],
}
