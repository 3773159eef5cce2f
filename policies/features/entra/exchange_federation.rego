# Federation of Exchange Server 2013, as Microsoft documented it.
package residency.features.entra.exchange_federation

import data.residency.sources.microsoft as source

feature := {
	"name": "Federation in Exchange Server 2013",
	"product": "Microsoft Entra ID",
	"aliases": ["Exchange federation trust"],
	"lifecycle": "Legacy; gone from the page by August 2023.",
}

facts["eu_storage"] := {
	"claim": "The application id, approved domains and the public key for token signing were listed among data stored outside Europe; the place was not named.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["application-configuration"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"status": "withdrawn",
	"until": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe_2022_08_17,
			"section": "Federation in Microsoft Exchange Server 2013",
			"passage": "13:e2a6a296d17b52d1",
		},
	],
}
