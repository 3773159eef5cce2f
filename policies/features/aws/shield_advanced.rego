# AWS Shield Advanced, as AWS documents it.
package residency.features.aws.shield_advanced

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Shield Advanced",
	"product": "AWS Shield Advanced",
	"aliases": ["AWS Shield"],
}

facts["control_plane"] := {
	"claim": "Shield Advanced has one endpoint, in us-east-1 in the United States. That its data is kept and processed there is our inference.",
	"data": ["account-data", "service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "shield/internal/endpoints/endpoints.go", "passage": "16:82566e03425efe52"}],
}
