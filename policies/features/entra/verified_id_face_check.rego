# Face Check with Verified ID, as Microsoft documents it.
package residency.features.entra.verified_id_face_check

import data.residency.sources.microsoft as source

feature := {
	"name": "Face Check with Verified ID",
	"product": "Microsoft Entra Verified ID",
	"aliases": ["Face Check"],
}

facts["all_storage"] := {
	"claim": "Live footage is not stored by Authenticator, Verified ID or Azure AI; only a confidence score is returned.",
	"data": ["face-liveness-footage"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.face_check,
			"section": "What happens to the liveness data taken?",
			"passage": "16:86b9f618bb89a7aa",
			"limits": ["18:f04ac74a18ebc814"],
		},
	],
}

facts["all_processing"] := {
	"claim": "No place found. The photo and the live footage are compared in the cloud, by the Azure AI Face service.",
	"data": ["face-liveness-footage", "photo"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.face_check,
			"section": "Is the Face Check biometric vision check performed on the mobile device?",
			"passage": "15:65a15d4d646b6d24",
		},
	],
}
