# Captions and translation in Teams, as Microsoft documents them.
package residency.features.m365.teams_live_captions

import data.residency.sources.microsoft as source

feature := {
	"name": "Live captions and translation in Teams",
	"product": "Microsoft Teams",
	"aliases": ["live translated captions", "Teams translation", "Teams live captions", "Teams Premium translation", "Teams Interpreter"],
	"general": ["microsoft/m365_request_processing"],
}

facts["captions_storage"] := {
	"claim": "No place found for captions: they are not saved beside the video of a meeting, and the page says no more of what is kept.",
	"data": ["calls"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.teams_transcription_captions, "section": "Live captions", "passage": "10:24fa5a8b75e9aeac"}],
}

facts["captions_processing"] := {
	"claim": "No place found where speech is turned into captions and translated.",
	"data": ["calls"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.teams_transcription_captions, "section": "Live captions; Live translated captions", "passage": "12:69d99eb7cc2b7850"}],
}
