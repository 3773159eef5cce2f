# AWS WAF Classic (global scope), as AWS documents it.
package residency.features.aws.waf_classic_global

import data.residency.sources.amazon as source

feature := {
	"name": "AWS WAF Classic (global scope)",
	"product": "AWS WAF Classic",
	"aliases": ["WAF Classic"],
	"lifecycle": "Support was announced to end on 2025-09-30; AWS WAF replaces it.",
}

facts["control_plane"] := {
	"claim": "The global scope of WAF Classic has one endpoint, in us-east-1 in the United States. That its rules are kept and processed there is our inference.",
	"data": ["account-data", "service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "waf/internal/endpoints/endpoints.go", "passage": "14:18831925db93cd96"}],
}
