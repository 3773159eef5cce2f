# EU Data Boundary with Access Justifications, as Google documents it.
package residency.features.gcp.assured_workloads_eu

import data.residency.sources.google as source

feature := {
	"name": "EU Data Boundary with Access Justifications",
	"product": "Assured Workloads",
	"aliases": ["EU Data Boundary control package", "EU Regions and Support with Sovereignty Controls", "EU sovereign controls"],
}

facts["eu_storage"] := {
	"claim": "The organization policy of such a folder allows new resources in the European Union alone, unless the customer changes it.",
	"data": ["customer-data"],
	"storage": ["eu"],
	"boundary": true,
	"certainty": "stated",
	"citations": [{
		"source": source.eu_data_boundary_access_justifications,
		"section": "Data residency; Google Cloud-wide organization policy constraints",
	}],
}

facts["eu_support"] := {
	"claim": "Support cases about workloads in such a folder are routed to EU persons located in the European Union.",
	"data": ["customer-data"],
	"support_access": ["eu"],
	"boundary": true,
	"certainty": "stated",
	"citations": [{"source": source.eu_data_boundary_access_justifications, "section": "Support"}],
}
