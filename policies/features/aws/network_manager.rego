# AWS Network Manager, as AWS documents it.
package residency.features.aws.network_manager

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Network Manager",
	"product": "AWS Network Manager",
	"aliases": ["Cloud WAN", "Transit Gateway Network Manager"],
}

facts["control_plane"] := {
	"claim": "AWS Network Manager has its control plane in us-west-2, in the United States. That its settings are kept and processed there is our inference.",
	"data": ["service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.global_services, "section": "Global services that are unique by partition: list of partitional services"}, {"source": source.sdk_endpoints, "section": "networkmanager/internal/endpoints/endpoints.go", "passage": "16:05a2f3370a1363c9"}],
}

facts["us_government"] := {
	"claim": "The one endpoint of Network Manager in GovCloud is that of us-gov-west-1, in the United States. That its settings are kept and processed there is our inference.",
	"tenants": {"cloud": "us-government"},
	"data": ["service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "networkmanager/internal/endpoints/endpoints.go", "passage": "18:cf2e6a6b34dcaab9"}],
}
