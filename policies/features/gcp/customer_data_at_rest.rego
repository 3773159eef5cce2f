# Customer Data in services with a chosen region, as Google documents it.
package residency.features.gcp.customer_data_at_rest

import data.residency.sources.google as source

feature := {
	"name": "Customer Data in services with a chosen region",
	"product": "Google Cloud",
	"aliases": ["regional Google Cloud services", "Compute Engine", "Cloud SQL", "BigQuery", "Cloud Storage"],
	"options": {
		"region": {"type": "region", "about": "The region that is chosen for the resource."},
		"assured_workloads": {
			"type": "boolean",
			"about": "Whether the resource is in a folder of Assured Workloads.",
		},
		"user_interfaces": {
			"type": "boolean",
			"about": "Whether people handle customer data in user interfaces such as the Google Cloud console, which the commitment on processing leaves out.",
		},
	},
}

facts["all_storage"] := {
	"claim": "For services whose data location can be configured, Google commits to keep Customer Data at rest in the selected region.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"since": "2019-11-20",
	"citations": [
		{"source": source.concept_data_residency, "section": "Assured Workloads and data residency"},
		{
			"source": source.meet_data_residency_requirements_with_google_cloud,
			"section": "Configuring where your data is stored",
		},
	],
}

facts["assured_workloads_processing"] := {
	"claim": "In Assured Workloads, Google processes Customer Data in use by a configured service only in the country of the selected region.",
	"when": {"assured_workloads": [true]},
	"unless": {"region": ["eu"]},
	"data": ["customer-data"],
	"processing": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.concept_data_residency, "section": "Assured Workloads and data residency"}],
}

facts["assured_workloads_eu_processing"] := {
	"claim": "In Assured Workloads, Customer Data in use by a service with a region in the European Union is processed only there, not necessarily in the same country.",
	"when": {"assured_workloads": [true], "region": ["eu"]},
	"data": ["customer-data"],
	"processing": ["eu"],
	"boundary": true,
	"certainty": "stated",
	"citations": [{"source": source.concept_data_residency, "section": "Assured Workloads and data residency"}],
}

facts["labels_storage"] := {
	"claim": "No place found for resource identifiers, attributes and other data labels. Google does not count them as Customer Data, so its commitment leaves them out.",
	"data": ["resource-metadata"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.concept_data_residency, "section": "Assured Workloads and data residency"}],
}

facts["user_interfaces_processing"] := {
	"claim": "No place found for data that is handled in user interfaces: the commitment of Assured Workloads on data in use excepts them.",
	"when": {"assured_workloads": [true], "user_interfaces": [true]},
	"data": ["customer-data"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.concept_data_residency, "section": "Assured Workloads and data residency"}],
}
