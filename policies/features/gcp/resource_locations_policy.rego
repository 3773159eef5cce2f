# Resource locations constraint, as Google documents it.
package residency.features.gcp.resource_locations_policy

import data.residency.sources.google as source

feature := {
	"name": "Resource locations constraint",
	"product": "Google Cloud Organization Policy",
	"aliases": ["gcp.resourceLocations", "constraints/gcp.resourceLocations"],
	"options": {"regions": {"type": "regions", "about": "The regions that the policy allows."}},
}

facts["new_resources_storage"] := {
	"claim": "The constraint limits where new resources of supported services are created. For some services that is where data is stored, too; Google says that such a policy is no commitment on storage.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "may",
	"citations": [{"source": source.restrict_locations, "section": "Overview; Limitations"}],
}

facts["existing_resources"] := {
	"claim": "No place found for resources that are older than the policy and for sub-resources of some services, such as Cloud Storage and Dataproc: the constraint does not cover them.",
	"data": ["customer-data"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.restrict_locations, "section": "Overview"}],
}
