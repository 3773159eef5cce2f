# METADATA
# scope: package
# title: Profiles
# description: >-
#   The requirements of each profile, for plans that are judged without the program.
#   The update command writes them from internal/draft/profiles.
package residency.profiles

requirements["australia-only"] := [
	{
		"data": [
			"customer-data",
		],
		"id": "AU-STORAGE",
		"severity": "high",
		"storage": [
			"AU",
		],
		"title": "Customer data is stored in Australia",
	},
	{
		"data": [
			"customer-data",
		],
		"id": "AU-PROCESSING",
		"processing": [
			"AU",
		],
		"severity": "medium",
		"title": "Customer data is processed in Australia",
	},
	{
		"id": "AU-PLACEMENT",
		"placement": [
			"AU",
		],
		"severity": "high",
		"title": "Resources are put in Australia",
	},
]

requirements["canada-only"] := [
	{
		"data": [
			"customer-data",
		],
		"id": "CA-STORAGE",
		"severity": "high",
		"storage": [
			"CA",
		],
		"title": "Customer data is stored in Canada",
	},
	{
		"data": [
			"customer-data",
		],
		"id": "CA-PROCESSING",
		"processing": [
			"CA",
		],
		"severity": "medium",
		"title": "Customer data is processed in Canada",
	},
	{
		"id": "CA-PLACEMENT",
		"placement": [
			"CA",
		],
		"severity": "high",
		"title": "Resources are put in Canada",
	},
]

requirements["eea-only"] := [
	{
		"data": [
			"customer-data",
		],
		"id": "EEA-STORAGE",
		"severity": "high",
		"storage": [
			"eea",
		],
		"title": "Customer data is stored in the European Economic Area",
	},
	{
		"data": [
			"customer-data",
		],
		"id": "EEA-PROCESSING",
		"processing": [
			"eea",
		],
		"severity": "medium",
		"title": "Customer data is processed in the European Economic Area",
	},
	{
		"id": "EEA-PLACEMENT",
		"placement": [
			"eea",
		],
		"severity": "high",
		"title": "Resources are put in the European Economic Area",
	},
]

requirements["eu-data-boundary"] := [
	{
		"data": [
			"customer-data",
		],
		"id": "EUDB-STORAGE",
		"severity": "high",
		"storage": [
			"eu-data-boundary",
		],
		"title": "Customer data is stored in the EU Data Boundary",
	},
	{
		"data": [
			"customer-data",
		],
		"id": "EUDB-PROCESSING",
		"processing": [
			"eu-data-boundary",
		],
		"severity": "medium",
		"title": "Customer data is processed in the EU Data Boundary",
	},
	{
		"id": "EUDB-PLACEMENT",
		"placement": [
			"eu-data-boundary",
		],
		"severity": "high",
		"title": "Resources are put in the EU Data Boundary",
	},
]

requirements["eu-only"] := [
	{
		"data": [
			"customer-data",
		],
		"id": "EU-STORAGE",
		"severity": "high",
		"storage": [
			"eu",
		],
		"title": "Customer data is stored in the European Union",
	},
	{
		"data": [
			"customer-data",
		],
		"id": "EU-PROCESSING",
		"processing": [
			"eu",
		],
		"severity": "medium",
		"title": "Customer data is processed in the European Union",
	},
	{
		"id": "EU-PLACEMENT",
		"placement": [
			"eu",
		],
		"severity": "high",
		"title": "Resources are put in the European Union",
	},
]

requirements["germany-only"] := [
	{
		"data": [
			"customer-data",
		],
		"id": "DE-STORAGE",
		"severity": "high",
		"storage": [
			"DE",
		],
		"title": "Customer data is stored in Germany",
	},
	{
		"data": [
			"customer-data",
		],
		"id": "DE-PROCESSING",
		"processing": [
			"DE",
		],
		"severity": "medium",
		"title": "Customer data is processed in Germany",
	},
	{
		"id": "DE-PLACEMENT",
		"placement": [
			"DE",
		],
		"severity": "high",
		"title": "Resources are put in Germany",
	},
]

requirements["india-only"] := [
	{
		"data": [
			"customer-data",
		],
		"id": "IN-STORAGE",
		"severity": "high",
		"storage": [
			"IN",
		],
		"title": "Customer data is stored in India",
	},
	{
		"data": [
			"customer-data",
		],
		"id": "IN-PROCESSING",
		"processing": [
			"IN",
		],
		"severity": "medium",
		"title": "Customer data is processed in India",
	},
	{
		"id": "IN-PLACEMENT",
		"placement": [
			"IN",
		],
		"severity": "high",
		"title": "Resources are put in India",
	},
]

requirements["japan-only"] := [
	{
		"data": [
			"customer-data",
		],
		"id": "JP-STORAGE",
		"severity": "high",
		"storage": [
			"JP",
		],
		"title": "Customer data is stored in Japan",
	},
	{
		"data": [
			"customer-data",
		],
		"id": "JP-PROCESSING",
		"processing": [
			"JP",
		],
		"severity": "medium",
		"title": "Customer data is processed in Japan",
	},
	{
		"id": "JP-PLACEMENT",
		"placement": [
			"JP",
		],
		"severity": "high",
		"title": "Resources are put in Japan",
	},
]

requirements["switzerland-only"] := [
	{
		"data": [
			"customer-data",
		],
		"id": "CH-STORAGE",
		"severity": "high",
		"storage": [
			"CH",
		],
		"title": "Customer data is stored in Switzerland",
	},
	{
		"data": [
			"customer-data",
		],
		"id": "CH-PROCESSING",
		"processing": [
			"CH",
		],
		"severity": "medium",
		"title": "Customer data is processed in Switzerland",
	},
	{
		"id": "CH-PLACEMENT",
		"placement": [
			"CH",
		],
		"severity": "high",
		"title": "Resources are put in Switzerland",
	},
]

requirements["united-kingdom-only"] := [
	{
		"data": [
			"customer-data",
		],
		"id": "UK-STORAGE",
		"severity": "high",
		"storage": [
			"GB",
		],
		"title": "Customer data is stored in the United Kingdom",
	},
	{
		"data": [
			"customer-data",
		],
		"id": "UK-PROCESSING",
		"processing": [
			"GB",
		],
		"severity": "medium",
		"title": "Customer data is processed in the United Kingdom",
	},
	{
		"id": "UK-PLACEMENT",
		"placement": [
			"GB",
		],
		"severity": "high",
		"title": "Resources are put in the United Kingdom",
	},
]

requirements["united-states-only"] := [
	{
		"data": [
			"customer-data",
		],
		"id": "US-STORAGE",
		"severity": "high",
		"storage": [
			"US",
		],
		"title": "Customer data is stored in the United States",
	},
	{
		"data": [
			"customer-data",
		],
		"id": "US-PROCESSING",
		"processing": [
			"US",
		],
		"severity": "medium",
		"title": "Customer data is processed in the United States",
	},
	{
		"id": "US-PLACEMENT",
		"placement": [
			"US",
		],
		"severity": "high",
		"title": "Resources are put in the United States",
	},
]
