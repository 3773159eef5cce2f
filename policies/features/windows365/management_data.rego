# Management data of Windows 365, as Microsoft documents it.
package residency.features.windows365.management_data

import data.residency.sources.microsoft as source

feature := {
	"name": "Windows 365 management data",
	"product": "Windows 365",
	"aliases": ["Windows 365 diagnostics", "Cloud PC management data"],
}

facts["asia_pacific_storage"] := {
	"claim": "Machine names, diagnostic and service data for managing Cloud PCs are in North America, Europe or Asia Pacific, the nearest to the tenant's country: for this one taken to be Asia Pacific.",
	"tenants": {"countries": ["AU", "HK", "ID", "IN", "JP", "KR", "MY", "NZ", "PH", "SG", "TH", "TW", "VN"]},
	"data": ["device-data", "diagnostics"],
	"storage": ["microsoft-asia-pacific"],
	"certainty": "inferred",
	"since": "2022-09-27",
	"citations": [
		{"source": source.privacy_personal_data, "section": "Windows 365 data storage", "passage": "16:ff7efc2e5048b9d4"},
		{"source": source.privacy_personal_data, "section": "Windows 365 data storage", "passage": "14:61dbc2b7d06633a2"},
	],
}

facts["europe_storage"] := {
	"claim": "Machine names, diagnostic and service data for managing Cloud PCs are in North America, Europe or Asia Pacific, the nearest to the tenant's country: for this one taken to be Europe.",
	"tenants": {"countries": ["GB"], "groups": ["eu-data-boundary"]},
	"data": ["device-data", "diagnostics"],
	"storage": ["microsoft-europe"],
	"certainty": "inferred",
	"since": "2022-09-27",
	"citations": [
		{"source": source.privacy_personal_data, "section": "Windows 365 data storage", "passage": "16:ff7efc2e5048b9d4"},
		{"source": source.privacy_personal_data, "section": "Windows 365 data storage", "passage": "14:61dbc2b7d06633a2"},
	],
}

facts["north_america_storage"] := {
	"claim": "Machine names, diagnostic and service data for managing Cloud PCs are in North America, Europe or Asia Pacific, the nearest to the tenant's country: for this one taken to be North America.",
	"tenants": {"countries": ["CA", "MX", "US"]},
	"data": ["device-data", "diagnostics"],
	"storage": ["microsoft-north-america"],
	"certainty": "inferred",
	"since": "2022-09-27",
	"citations": [
		{"source": source.privacy_personal_data, "section": "Windows 365 data storage", "passage": "16:ff7efc2e5048b9d4"},
		{"source": source.privacy_personal_data, "section": "Windows 365 data storage", "passage": "14:61dbc2b7d06633a2"},
	],
}

facts["rest_storage"] := {
	"claim": "Machine names, diagnostic and service data for managing Cloud PCs are in North America, Europe or Asia Pacific, the nearest to the tenant's country. The page does not say which for whom.",
	"data": ["device-data", "diagnostics"],
	"storage": ["microsoft-asia-pacific", "microsoft-europe", "microsoft-north-america"],
	"certainty": "may",
	"status": "fallback",
	"since": "2022-09-27",
	"citations": [
		{"source": source.privacy_personal_data, "section": "Windows 365 data storage", "passage": "16:ff7efc2e5048b9d4"},
		{"source": source.privacy_personal_data, "section": "Windows 365 data storage", "passage": "14:61dbc2b7d06633a2"},
	],
}

facts["dependencies_storage"] := {
	"claim": "No place found here for other customer and diagnostic data that Azure Virtual Desktop or Intune may collect, since Windows 365 depends on both. They have pages of their own.",
	"data": ["customer-data", "diagnostics"],
	"storage": ["undocumented"],
	"certainty": "may",
	"since": "2022-09-27",
	"citations": [
		{"source": source.privacy_personal_data, "section": "Windows 365 data storage", "passage": "18:11e6eb7500cb1688"},
	],
}
