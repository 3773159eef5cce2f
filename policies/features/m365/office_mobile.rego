# Office for mobile, as Microsoft documents it.
package residency.features.m365.office_mobile

import data.residency.sources.microsoft as source

feature := {
	"name": "Office for mobile",
	"product": "Microsoft 365 mobile apps",
	"aliases": ["Office Mobile"],
}

facts["device"] := {
	"claim": "Office for mobile stores customer data only on the mobile device, apart from services that it comes from, such as Exchange. The device is taken to be where its user is.",
	"data": ["customer-data"],
	"storage": ["user-location"],
	"certainty": "inferred",
	"citations": [{"source": source.m365_dr_workload_other, "section": "Office for Mobile", "passage": "14:c256a02f3227206c"}],
}
