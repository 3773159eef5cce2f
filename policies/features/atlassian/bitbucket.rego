# Bitbucket Cloud, as Atlassian documents it.
package residency.features.atlassian.bitbucket

import data.residency.sources.atlassian as source

feature := {
	"name": "Bitbucket Cloud",
	"product": "Atlassian Bitbucket",
	"aliases": ["Bitbucket", "bitbucket.org"],
}

facts["storage"] := {
	"claim": "No place found: Bitbucket Cloud runs on AWS in several availability zones, and the page names no Region.",
	"data": ["source-code"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.bitbucket_code_security, "section": "Platform level security", "passage": "8:0ea23a131df0548e"}],
}

facts["backups_storage"] := {
	"claim": "No place found for backups: they are kept in several data centres of one AWS Region that is not named.",
	"data": ["backups"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.bitbucket_code_security, "section": "Platform level security", "passage": "16:75792b4821e28ca5"}],
}
