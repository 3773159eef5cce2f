# Azure Communication Services, as Microsoft documents it.
package residency.features.azure.communication_services

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure Communication Services",
	"product": "Microsoft Azure",
	"aliases": ["ACS"],
	"general": ["microsoft/azure_support_access"],
	"options": {
		"data_location": {
			"type": "one-of",
			"values": ["africa", "asia-pacific", "australia", "brazil", "canada", "europe", "france", "germany", "india", "japan", "korea", "norway", "switzerland", "uae", "uk", "us"],
			"places": {
				"africa": ["microsoft-africa"],
				"asia-pacific": ["microsoft-asia-pacific"],
				"australia": ["AU"],
				"brazil": ["BR"],
				"canada": ["CA"],
				"europe": ["microsoft-europe"],
				"france": ["FR"],
				"germany": ["DE"],
				"india": ["IN"],
				"japan": ["JP"],
				"korea": ["KR"],
				"norway": ["NO"],
				"switzerland": ["CH"],
				"uae": ["AE"],
				"uk": ["GB"],
				"us": ["US"],
			},
			"about": "The data location given when the resource was created.",
		},
		"event_grid": {
			"type": "boolean",
			"about": "Whether events of the resource go to Azure Event Grid.",
		},
		"log_workspace_region": {
			"type": "region",
			"settles": "customer-configured",
			"about": "The region of the Azure Monitor workspace that its logs go to.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Chat messages and data of the resource are stored in the geography given as data location, in a datacenter that the service picks.",
	"data": ["customer-data"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.communication_services_data_residency, "section": "Data residency", "passage": "13:47b93648e01a7b36"}],
}

facts["all_processing"] := {
	"claim": "Data may transit or be processed in other geographies, through global endpoints.",
	"data": ["customer-data"],
	"processing": ["global"],
	"transit": ["global"],
	"certainty": "may",
	"citations": [{"source": source.communication_services_data_residency, "section": "Data residency", "passage": "9:8ce24825034f61ad"}],
}

facts["recordings_storage"] := {
	"claim": "Call recordings are stored in the data location for 48 hours and then deleted.",
	"data": ["recordings"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.communication_services_data_residency, "section": "Call Recording", "passage": "12:6f675dcde4c44027"}],
}

facts["calls_storage"] := {
	"claim": "Audio, video and text messages by SMS are processed and not retained.",
	"data": ["calls", "sms"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.communication_services_data_residency, "section": "SMS; PSTN voice calling; Internet voice and video calling", "passage": "17:3ab44eb80c21caaf"},
		{"source": source.communication_services_data_residency, "section": "SMS", "passage": "14:7004f1b03d23ce02"},
	],
}

facts["email_storage"] := {
	"claim": "The content of e-mail is stored only for processing, and names of senders until deleted, in the data location.",
	"data": ["email"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.communication_services_data_residency, "section": "Email", "passage": "14:b98da99afd76707c"}],
}

facts["bounced_addresses_storage"] := {
	"claim": "Addresses of recipients to whom mail bounced are kept for a while against spam and abuse. No place found for them.",
	"data": ["email-address"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.communication_services_data_residency, "section": "Email"}],
}

facts["events_storage"] := {
	"claim": "Event Grid topics of the service are created in the global location and may store events in any Microsoft datacenter.",
	"when": {"event_grid": [true]},
	"data": ["events"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [{"source": source.communication_services_data_residency, "section": "Data residency and events", "passage": "16:c22b04f6d1525539"}],
}

facts["logs_storage"] := {
	"claim": "Logs, some with identities and phone numbers, go to the Azure Monitor workspace that the customer defines.",
	"data": ["logs"],
	"storage": ["customer-configured"],
	"certainty": "stated",
	"citations": [{"source": source.communication_services_data_residency, "section": "Email; Azure Monitor and Log Analytics", "passage": "13:f42f3c61b25c79b4"}],
}

# Said of the EU Data Boundary and numbers such as 112. The newer edition lists
# the service no more.
facts["emergency_storage"] := {
	"claim": "For calls to emergency numbers, a temporary number and the user id were copied to the United States for 60 minutes.",
	"data": ["phone-number", "user-object-id"],
	"storage": ["US"],
	"certainty": "stated",
	"status": "withdrawn",
	"citations": [{"source": source.eu_data_boundary_temporary_partial_transfers, "section": "Azure services: Azure Communication Services"}],
}
