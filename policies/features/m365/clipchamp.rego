# Clipchamp, as Microsoft documents it.
package residency.features.m365.clipchamp

import data.residency.sources.microsoft as source

feature := {
	"name": "Clipchamp",
	"product": "Microsoft Clipchamp",
	"aliases": ["Microsoft Clipchamp", "Clipchamp for work", "Clipchamp video editor"],
	"options": {
		"account": {
			"type": "one-of",
			"values": ["work", "personal"],
			"about": "Whether users sign in with accounts of the organisation (work) or with personal ones.",
		},
		"cloud_sync": {
			"type": "boolean",
			"about": "With a personal account: whether the optional cloud sync, or sharing from within the editor, is used.",
		},
	},
}

facts["work"] := {
	"claim": "No place found for projects, media and speech of work accounts: the article was read that is about the editor for everyone.",
	"when": {"account": ["work"]},
	"data": ["files"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.clipchamp_videos, "section": "page", "passage": "11:6af3c97d6627ee5d"}],
}

facts["personal_media"] := {
	"claim": "Media files are processed in the browser and not uploaded, unless cloud sync or sharing is used.",
	"when": {"account": ["personal"], "cloud_sync": [false]},
	"data": ["recordings", "images"],
	"storage": ["not-stored"],
	"processing": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.clipchamp_videos, "section": "Why we can't access your videos", "passage": "13:45869c5f7bfab113"}],
}

facts["personal_sync"] := {
	"claim": "No place found for what is synchronised or shared from the editor.",
	"when": {"account": ["personal"], "cloud_sync": [true]},
	"data": ["recordings", "images"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.clipchamp_videos, "section": "Why we can't access your videos", "passage": "11:ec59af13104016c0"}],
}

facts["personal_projects"] := {
	"claim": "No place found for the online account in which the editor saves titles, names of files and edits.",
	"when": {"account": ["personal"]},
	"data": ["file-metadata"],
	"storage": ["undocumented"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.clipchamp_videos, "section": "page", "passage": "14:63704a2f91c62c1a"}],
}
