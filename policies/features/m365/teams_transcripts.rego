# Teams meeting transcripts, as Microsoft documents them.
package residency.features.m365.teams_transcripts

import data.residency.sources.microsoft as source

feature := {
	"name": "Teams meeting transcripts",
	"product": "Microsoft Teams",
	"aliases": ["Teams transcription", "meeting transcription", "AllowTranscription"],
	"options": {
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
	"general": ["microsoft/m365_request_processing"],
}

facts["transcripts"] := {
	"claim": "The transcript of a recorded meeting is stored with the recording in OneDrive and SharePoint, so it is taken to be where these are.",
	"data": ["recordings"],
	"storage": ["tenant-geo"],
	"certainty": "inferred",
	"citations": [{"source": source.teams_transcription_captions, "section": "Transcription: note", "passage": "13:e6877951b72af989"}],
}

facts["transcripts_multi_geo"] := {
	"claim": "With Multi-Geo, the transcript is taken to be with the recording in a preferred data location.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["recordings"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.teams_transcription_captions, "section": "Transcription: note", "passage": "13:e6877951b72af989"},
		{"source": source.m365_multi_geo_commitments, "section": "Microsoft Teams", "passage": "9:11f182ad9e5a5d8e"},
	],
}

facts["speech"] := {
	"claim": "No place found where speech is turned into text.",
	"data": ["calls"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.teams_transcription_captions, "section": "Transcription", "passage": "14:634f06c732db05d4"}],
}
