# Twilio, as Twilio documents it.
package residency.features.twilio.communications

import data.residency.sources.twilio as source

feature := {
	"name": "Twilio communications APIs",
	"product": "Twilio",
	"aliases": ["Twilio", "Twilio Voice", "Twilio Programmable Messaging"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["us1", "ie1"],
			"places": {"us1": ["US"], "ie1": ["IE"]},
			"settles": "data-location",
			"about": "The Twilio Region that handles the workload. It is US1, unless another is configured.",
		},
	},
}

facts["storage"] := {
	"claim": "Most data that a workload generates is stored in the Region in which the workload is processed.",
	"data": ["customer-data", "messages", "calls"],
	"storage": ["data-location"],
	"processing": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.regions, "section": "Twilio workload processing and storage", "passage": "16:5d4d06f32d055e38"}],
}

facts["outside_storage"] := {
	"claim": "The vendor does not guarantee that all data remains within the selected Region, if that is not the default.",
	"when": {"region": ["ie1"]},
	"data": ["customer-data"],
	"storage": [{"outside": "data-location"}],
	"certainty": "may",
	"citations": [{"source": source.regions, "section": "Twilio workload processing and storage", "passage": "12:dd4fcfa17df9d558"}],
}

facts["sms_eu"] := {
	"claim": "In the Region IE1, content and recipients of SMS are processed and stored there only, up to the connections with telecommunications providers.",
	"when": {"region": ["ie1"]},
	"data": ["sms", "phone-number"],
	"storage": ["IE"],
	"processing": ["IE"],
	"certainty": "stated",
	"citations": [{"source": source.sms_eu_data_residency, "section": "introduction", "passage": "14:9accc2fb16f518f7"}],
}

facts["sms_providers"] := {
	"claim": "Telecommunications providers may store and process SMS outside the European Union.",
	"when": {"region": ["ie1"]},
	"data": ["sms", "phone-number"],
	"transit": [{"outside": "eu"}],
	"certainty": "may",
	"citations": [{"source": source.sms_eu_data_residency, "section": "introduction", "passage": "14:3d051e26c08c864f"}],
}

facts["sms_support"] := {
	"claim": "Personnel in countries outside the European Union may see data to troubleshoot and to give support.",
	"when": {"region": ["ie1"]},
	"data": ["sms", "phone-number"],
	"support_access": [{"outside": "eu"}],
	"certainty": "may",
	"citations": [{"source": source.sms_eu_data_residency, "section": "introduction", "passage": "14:1f95234d5a1b24e1"}],
}
