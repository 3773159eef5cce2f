# User Notifications contacts, as AWS documents it.
package residency.features.aws.notifications_contacts

import data.residency.sources.amazon as source

feature := {
	"name": "User Notifications contacts",
	"product": "AWS User Notifications",
	"aliases": ["AWS User Notifications"],
}

facts["control_plane"] := {
	"claim": "User Notifications contacts have one endpoint, in us-east-1 in the United States. That their data is kept and processed there is our inference.",
	"data": ["contact-data", "service-configuration"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [{"source": source.sdk_endpoints, "section": "notificationscontacts/internal/endpoints/endpoints.go", "passage": "17:a209d3d9485f8c6f"}],
}
