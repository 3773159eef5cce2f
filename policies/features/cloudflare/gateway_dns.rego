# Cloudflare's filtering of DNS, as Cloudflare documents it.
package residency.features.cloudflare.gateway_dns

import data.residency.sources.cloudflare as source

feature := {
	"name": "Cloudflare Gateway DNS filtering",
	"product": "Cloudflare One",
	"aliases": ["Cloudflare Gateway", "Cloudflare Zero Trust DNS"],
}

facts["processing"] := {
	"claim": "Filtering of DNS is not regionalized at all. We infer that data centers worldwide process the queries.",
	"data": ["dns-queries"],
	"processing": ["global"],
	"certainty": "inferred",
	"citations": [{"source": source.what_stays, "section": "2. Works, with something missing", "passage": "9:f5bbb61b9e0e811e"}],
}
