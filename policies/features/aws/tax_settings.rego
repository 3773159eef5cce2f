# Tax Settings, as AWS documents it.
package residency.features.aws.tax_settings

import data.residency.sources.amazon as source

feature := {
	"name": "Tax Settings",
	"product": "Tax Settings",
	"aliases": ["tax registration number"],
}

facts["control_plane"] := {
	"claim": "Tax Settings have one endpoint, in us-east-1 in the United States. That their data is kept and processed there is our inference.",
	"data": ["account-data"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "taxsettings/internal/endpoints/endpoints.go", "passage": "16:cffce1a8a846f09d"}],
}
