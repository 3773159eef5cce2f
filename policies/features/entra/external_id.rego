# External tenants of Microsoft Entra External ID, as Microsoft documents them.
package residency.features.entra.external_id

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra External ID (external tenants)",
	"product": "Microsoft Entra External ID",
	"aliases": ["CIAM", "customer tenant", "Azure AD for customers"],
	"options": {
		"location": {
			"type": "one-of",
			"values": ["asia-pacific", "australia", "emea", "japan", "north-america", "worldwide"],
			"about": "The geo-location of the external tenant, chosen when it was made; it need not be that of the workforce tenant.",
		},
		"go_local": {
			"type": "boolean",
			"about": "Whether the external tenant has the Go-Local add-on, which Japan and Australia need.",
		},
	},
}

facts["asia_pacific_storage"] := {
	"claim": "An external tenant has a location of its own, chosen for good when it is made. With the geo-location Asia/Pacific, its data is at rest there; exceptions are listed by component.",
	"when": {"location": ["asia-pacific"]},
	"data": ["customer-data"],
	"storage": ["entra-asia-pacific"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.data_residency,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "15:a6e932fac1b734b2",
			"limits": ["15:f155bb640787dcd9"],
		},
		{
			"source": source.data_residency,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "20:1b87fb2f5ae55a4e",
		},
		{
			"source": source.data_residency_2024_08_25_first,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "15:a6e932fac1b734b2",
			"limits": ["15:f155bb640787dcd9"],
		},
		{
			"source": source.data_residency_2024_08_25_first,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "12:8542eb2fdafdda9e",
		},
		{"source": source.external_tenant, "section": "Create a new external tenant", "passage": "11:deefa7985cfd1559"},
	],
}

facts["emea_storage"] := {
	"claim": "An external tenant has a location of its own, chosen for good when it is made. With the geo-location Europe, the Middle East and Africa, its data is at rest there; exceptions are listed by component.",
	"when": {"location": ["emea"]},
	"data": ["customer-data"],
	"storage": ["entra-emea"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.data_residency,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "15:a6e932fac1b734b2",
			"limits": ["15:f155bb640787dcd9"],
		},
		{
			"source": source.data_residency,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "20:1b87fb2f5ae55a4e",
		},
		{
			"source": source.data_residency_2024_08_25_first,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "15:a6e932fac1b734b2",
			"limits": ["15:f155bb640787dcd9"],
		},
		{
			"source": source.data_residency_2024_08_25_first,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "12:8542eb2fdafdda9e",
		},
		{"source": source.external_tenant, "section": "Create a new external tenant", "passage": "11:deefa7985cfd1559"},
	],
}

facts["north_america_storage"] := {
	"claim": "An external tenant has a location of its own, chosen for good when it is made. With the geo-location North America, its data is at rest there; exceptions are listed by component.",
	"when": {"location": ["north-america"]},
	"data": ["customer-data"],
	"storage": ["entra-north-america"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.data_residency,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "15:a6e932fac1b734b2",
			"limits": ["15:f155bb640787dcd9"],
		},
		{
			"source": source.data_residency,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "20:1b87fb2f5ae55a4e",
		},
		{
			"source": source.data_residency_2024_08_25_first,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "15:a6e932fac1b734b2",
			"limits": ["15:f155bb640787dcd9"],
		},
		{
			"source": source.data_residency_2024_08_25_first,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "12:8542eb2fdafdda9e",
		},
		{"source": source.external_tenant, "section": "Create a new external tenant", "passage": "11:deefa7985cfd1559"},
	],
}

facts["worldwide_storage"] := {
	"claim": "An external tenant has a location of its own, chosen for good when it is made. With the geo-location Worldwide, its data is in all locations.",
	"when": {"location": ["worldwide"]},
	"data": ["customer-data"],
	"storage": ["global"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.data_residency,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "8:6c0880019c64ce2c",
		},
		{
			"source": source.data_residency,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "20:1b87fb2f5ae55a4e",
		},
		{
			"source": source.data_residency_2024_08_25_first,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "8:6c0880019c64ce2c",
		},
		{
			"source": source.data_residency_2024_08_25_first,
			"section": "introduction; Core Store; Microsoft Entra cloud solution models",
			"passage": "12:8542eb2fdafdda9e",
		},
		{"source": source.external_tenant, "section": "Create a new external tenant", "passage": "11:deefa7985cfd1559"},
	],
}

facts["japan_storage_go_local"] := {
	"claim": "With the paid Go-Local add-on, an external tenant can be made in the geo-location Japan, where the services that the add-on covers store their data at rest.",
	"when": {"location": ["japan"], "go_local": [true]},
	"data": ["customer-data"],
	"storage": ["JP"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Go-Local add-on; Microsoft Entra cloud solution models",
			"passage": "13:7af7c050068d57a0",
		},
		{
			"source": source.data_residency,
			"section": "Go-Local add-on; Microsoft Entra cloud solution models",
			"passage": "14:0d51cc7134ea8740",
		},
	],
}

facts["australia_storage_go_local"] := {
	"claim": "With the paid Go-Local add-on, an external tenant can be made in the geo-location Australia, where the services that the add-on covers store their data at rest.",
	"when": {"location": ["australia"], "go_local": [true]},
	"data": ["customer-data"],
	"storage": ["AU"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.data_residency,
			"section": "Go-Local add-on; Microsoft Entra cloud solution models",
			"passage": "13:7af7c050068d57a0",
		},
		{
			"source": source.data_residency,
			"section": "Go-Local add-on; Microsoft Entra cloud solution models",
			"passage": "14:0d51cc7134ea8740",
		},
	],
}

facts["no_go_local_storage"] := {
	"claim": "No place found for an external tenant in Japan or Australia without Go-Local: these two geo-locations are offered only with the add-on.",
	"when": {"location": ["australia", "japan"], "go_local": [false]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "Core Store", "passage": "10:694d354eef8cddbe"}],
}

facts["usgov_unavailable"] := {
	"claim": "No place found: external tenants are not available in the US government cloud.",
	"tenants": {"cloud": "us-government"},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "6:993c6741e0469b89"},
		{"source": source.external_id_faq, "section": "Product features: government cloud"},
	],
}

facts["china_unavailable"] := {
	"claim": "No place found: external tenants are not available in the cloud run by 21Vianet.",
	"tenants": {"cloud": "china"},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "6:993c6741e0469b89"},
		{"source": source.external_id_faq, "section": "Product features: government cloud"},
	],
}

facts["go_local_other_services"] := {
	"claim": "No place found for services that Go-Local does not cover: the page says that some services store their data at rest in the chosen geo-location.",
	"when": {"location": ["australia", "japan"], "go_local": [true]},
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "Go-Local add-on", "passage": "14:0d51cc7134ea8740"}],
}
