# The list of blocked IP addresses and phone numbers, as Microsoft documents it.
package residency.features.entra.fraud_blocklist

import data.residency.sources.microsoft as source

feature := {
	"name": "Fraud block list",
	"product": "Microsoft Entra ID",
	"aliases": ["blocked IP addresses and phone numbers"],
}

facts["eu_storage"] := {
	"claim": "For European customers, IP addresses and phone numbers found to be used in fraud are published globally. This transfer is permanent, by design.",
	"tenants": {"groups": ["entra-europe", "eu-data-boundary"]},
	"data": ["ip-address", "phone-number"],
	"storage": ["global"],
	"certainty": "stated",
	"since": "2023-08-17",
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "Services that will permanently transfer a subset of customer data",
			"passage": "10:8bcf0b79be35396e",
		},
		{
			"source": source.data_storage_europe_2025_01_07,
			"section": "Services that will permanently transfer a subset of customer data",
			"passage": "10:8bcf0b79be35396e",
		},
		{
			"source": source.data_storage_europe_2023_08_17_revised,
			"section": "Services that will permanently transfer a subset of customer data",
			"passage": "12:4a85efb4c95ce292",
		},
	],
}
