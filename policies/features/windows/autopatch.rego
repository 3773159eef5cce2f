# Windows Autopatch, as Microsoft documents it.
package residency.features.windows.autopatch

import data.residency.sources.microsoft as source

feature := {
	"name": "Windows Autopatch",
	"product": "Windows Autopatch",
	"aliases": ["Autopatch", "Windows Update for Business deployment service"],
	"lifecycle": "An edition of 2023-03-13 stored data of new customers from the EU, the United Kingdom, Africa and the Middle East in Europe, moved others from North America, and had staff in the United States, India and Romania. Later editions name no place.",
}

facts["device_data"] := {
	"claim": "No place found for the data that Windows Autopatch processes and copies from Intune, Entra and Windows.",
	"data": ["device-data", "user-account-data"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.windows_autopatch_privacy, "section": "Windows Autopatch data process; Windows Autopatch data storage", "passage": "11:193e8e2fac7359f5"}],
}

facts["staff"] := {
	"claim": "No place found for the staff that run the service.",
	"data": ["device-data", "user-account-data"],
	"support_access": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.windows_autopatch_privacy, "section": "page", "passage": "11:36e594da50e06192"}],
}
