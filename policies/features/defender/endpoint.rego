# Microsoft Defender for Endpoint, as Microsoft documents it.
package residency.features.defender.endpoint

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Defender for Endpoint",
	"product": "Microsoft Defender",
	"aliases": ["MDE", "Windows Defender ATP", "Defender ATP", "Defender for Business", "Defender Vulnerability Management", "Microsoft Defender Antivirus"],
	"options": {"other_services": {
		"type": "boolean",
		"about": "Whether other online services that process its data, such as Sentinel, Defender for Cloud Apps or Defender for Cloud, are in use. They keep it by rules of their own.",
	}},
}

facts["all_storage"] := {
	"claim": "Customer data is in the tenant's geography from provisioning, in which failover stays, unless another service processes it. It runs in the EU, UK, US, Australia, Switzerland, India and UAE.",
	"data": ["customer-data", "logs"],
	"storage": ["tenant-geo"],
	"certainty": "may",
	"history": [
		{
			"until": "2024-08-20",
			"claim": "Customer data was in the tenant's geography: European Union, United Kingdom, United States or Australia.",
			"storage": ["AU", "GB", "US", "eu"],
			"certainty": "may",
			"citations": [{"source": source.data_storage_privacy_2, "section": "Data storage location"}],
		},
		{
			"until": "2026-05-27",
			"claim": "Customer data was in the tenant's geography: European Union, United Kingdom, United States, Australia, Switzerland or India.",
			"storage": ["AU", "CH", "GB", "IN", "US", "eu"],
			"certainty": "may",
			"citations": [{"source": source.data_storage_privacy_2024_08_20, "section": "Data location"}],
		},
	],
	"citations": [{"source": source.data_storage_privacy, "section": "Data location; Data recovery", "passage": "14:643b267ca2d2e039"}],
}

facts["other_services_storage"] := {
	"claim": "Where another online service processes data for Defender for Endpoint, the storage rules of that service say where it is. The page names no place.",
	"when": {"other_services": [true]},
	"data": ["customer-data", "logs"],
	"storage": ["service-location"],
	"certainty": "may",
	"citations": [{"source": source.data_storage_privacy, "section": "Data location", "passage": "13:dc57a44cc304c03a"}],
}

facts["pseudonymized_storage"] := {
	"claim": "Customer data in pseudonymized form could also be stored in central systems in the United States. The edition of 2024-08-20 no longer says so.",
	"data": ["pseudonymized-personal-data"],
	"storage": ["US"],
	"certainty": "may",
	"status": "withdrawn",
	"until": "2024-08-20",
	"citations": [{"source": source.defender_endpoint_privacy_about_2021, "section": "Data storage location", "passage": "12:0e2e50a7f2d8b6d3"}],
}
