# Skype for Business Online, as Microsoft documents it.
package residency.features.m365.skype_for_business_online

import data.residency.sources.microsoft as source

feature := {
	"name": "Skype for Business Online",
	"product": "Skype for Business Online",
	"aliases": ["SfBO", "Skype for Business", "Lync Online"],
	"lifecycle": "Retired on 2021-07-31; succeeded by Microsoft Teams.",
}

# The per-country tables of about 2021 had places: Japan, for example, for tenants
# from Japan.
facts["storage"] := {
	"claim": "No place found for Skype for Business Online in the current list of services.",
	"data": ["messages"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.o365_data_locations_2024_02_29, "section": "list of services"}],
}
