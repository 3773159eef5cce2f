# Amazon Application Recovery Controller, as AWS documents it.
package residency.features.aws.application_recovery_controller

import data.residency.sources.amazon as source

feature := {
	"name": "Amazon Application Recovery Controller",
	"product": "Amazon Application Recovery Controller",
	"aliases": ["Route 53 ARC"],
}

facts["control_plane"] := {
	"claim": "Application Recovery Controller has its control plane in us-west-2, in the United States. That its settings are kept and processed there is our inference.",
	"data": ["service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.global_services, "section": "Global services that are unique by partition: list of partitional services"}, {"source": source.sdk_endpoints, "section": "route53recoverycontrolconfig/internal/endpoints/endpoints.go", "passage": "19:cf777109efa0341c"}],
}
