# METADATA
# scope: package
# title: What directories show
# description: >-
#   What Microsoft Graph and other administration interfaces of Microsoft show in use,
#   and what they only propose. A licence says what may be used, and never that it is.
package residency.mapping.graph

import data.residency.sources.microsoft as source

provider := {
	"vendor": "azure",
	"version": "1.0",
	"inputs": [],
	"citations": [
		{"source": source.graph_authentication_methods_policy, "section": "Properties; Relationships"},
		{"source": source.licensing_service_plan_reference, "section": "Product names and service plan identifiers"},
		{"source": source.microsoft365dsc_power_apps_environment, "section": "Parameters: Location"},
	],
}

# A tenant that has not migrated may allow methods elsewhere, which this policy does
# not show.
resources["microsoft.graph.authenticationMethodsPolicy"] := {
	"no_data": "a policy that leaves open what older ones allow",
	"proposes": [{"feature": "entra.mfa", "because": "authentication methods are enabled"}],
	"variants": [{
		"when": {"path": "policyMigrationState", "is": "one-of", "values": ["migrationComplete"]},
		"inputs": ["graph-authentication-methods", "scubagear"],
		"no_data": null,
		"proposes": [],
		"feature": "entra.mfa",
		# The other methods are none of multifactor authentication's options.
		"options": {"methods": [{"path": "enabled", "values": {
			"MicrosoftAuthenticator": "authenticator-push",
			"Sms": "sms",
			"Voice": "voice",
			"SoftwareOath": "oath-totp",
			"HardwareOath": "oath-hardware-token",
			"Email": [],
			"Fido2": [],
			"X509Certificate": [],
			"TemporaryAccessPass": [],
			"QRCodePin": [],
			"FederatedIdentityCredential": [],
			"VerifiableCredentials": [],
		}}]},
	}],
}

# Names that the administration of the Power Platform gives to the regions of
# environments. Of others the region is left open.
resources["Microsoft.BusinessAppPlatform/scopes/environments"] := {
	"inputs": ["scubagear", "power-platform-environments"],
	"feature": "power-platform.environment",
	"location": [{"path": "location", "values": {
		"unitedstates": "US",
		"europe": "azure-europe",
		"asia": "azure-asia-pacific",
		"australia": "AU",
		"india": "IN",
		"japan": "JP",
		"canada": "CA",
		"unitedkingdom": "GB",
		"france": "FR",
		"germany": "DE",
		"switzerland": "CH",
		"norway": "NO",
		"korea": "KR",
		"southafrica": "ZA",
		"unitedarabemirates": "AE",
	}}],
	"options": {"environment_region": [{"path": "location", "values": {
		"unitedstates": "united-states",
		"europe": "europe",
		"asia": "asia",
		"australia": "australia",
		"india": "india",
		"japan": "japan",
		"canada": "canada",
		"unitedkingdom": "united-kingdom",
		"france": "france",
		"germany": "germany",
		"switzerland": "switzerland",
		"norway": "norway",
		"korea": "korea",
		"southafrica": "south-africa",
		"unitedarabemirates": "united-arab-emirates",
	}}]},
}

resources["Microsoft.Online.SharePoint.TenantAdministration.Tenant"] := {
	"no_data": "settings of the tenant",
	"proposes": [
		{"feature": "m365.loop", "because": "Loop is on in SharePoint's settings", "when": {"path": "isLoopEnabled", "is": "one-of", "values": ["true"]}},
		{"commitment": "multi-geo", "because": "SharePoint's settings say Multi-Geo", "when": {"path": "isMultiGeo", "is": "one-of", "values": ["true"]}},
	],
}

# Service plans by their ids: names differ by cloud. Without features are those of
# which no feature speaks, and those that say nothing of use.

plans["41781fb2-bc02-4b7c-bd55-b576c07bb09d"] := {"name": "AAD_PREMIUM", "features": ["entra.conditional-access"]}

plans["eec0eb4f-6444-4f95-aba0-50c24d67f998"] := {"name": "AAD_PREMIUM_P2", "features": ["entra.id-protection", "entra.pim"]}

plans["8a256a2b-b617-496d-b51b-e76466e88db0"] := {"name": "MFA_PREMIUM", "features": ["entra.mfa"]}

plans["efb87545-963c-4e0d-99df-69c6916d9eb0"] := {"name": "EXCHANGE_S_ENTERPRISE", "features": ["m365.exchange-online", "m365.exchange-online-protection"]}

plans["8c3069c0-ccdb-44be-ab77-986203a67df2"] := {"name": "EXCHANGE_S_ENTERPRISE", "features": ["m365.exchange-online", "m365.exchange-online-protection"]}

plans["5dbe027f-2339-4123-9542-606e4d348a72"] := {"name": "SHAREPOINTENTERPRISE", "features": ["m365.sharepoint-online", "m365.onedrive"]}

plans["153f85dd-d912-4762-af6c-d6e0fb4f6692"] := {"name": "SHAREPOINTENTERPRISE", "features": ["m365.sharepoint-online", "m365.onedrive"]}

plans["e95bec33-7c88-4a70-8e19-b10bd9d0c014"] := {"name": "SHAREPOINTWAC", "features": ["m365.office-for-the-web"]}

plans["8f9f0f3b-ca90-406c-a842-95579171f8ec"] := {"name": "SHAREPOINTWAC", "features": ["m365.office-for-the-web"]}

plans["57ff2da0-773e-42df-b2af-ffb7a2317929"] := {"name": "TEAMS1", "features": ["m365.teams-chat", "m365.teams-meeting-recordings"]}

plans["304767db-7d23-49e8-a945-4a7eb65f9f28"] := {"name": "TEAMS1", "features": ["m365.teams-chat", "m365.teams-meeting-recordings"]}

plans["0feaeb32-d00e-4d66-bd5a-43b5b83db82c"] := {"name": "MCOSTANDARD", "features": []}

plans["a31ef4a2-f787-435e-8335-e47eb0cafc94"] := {"name": "MCOSTANDARD", "features": []}

plans["4828c8ec-dc2e-4779-b502-87ac9ce28ab7"] := {"name": "MCOEV", "features": []}

plans["db23fce2-a974-42ef-9002-d78dd42a0f22"] := {"name": "MCOEV", "features": []}

plans["3e26ee1f-8a5f-4d52-aee2-b81ce45c8f40"] := {"name": "MCOMEETADV", "features": []}

plans["f544b08d-1645-4287-82de-8d91f37c02a1"] := {"name": "MCOMEETADV", "features": []}

plans["b737dad2-2f6c-4c65-90e3-ca563267e8b9"] := {"name": "PROJECTWORKMANAGEMENT", "features": ["m365.planner"]}

plans["5b4ef465-7ea1-459a-9f91-033317755a51"] := {"name": "PROJECTWORKMANAGEMENT", "features": ["m365.planner"]}

plans["31b4e2fc-4cd6-4e7d-9c1b-41407303bd66"] := {"name": "PROJECT_O365_P2", "features": ["m365.project-for-the-web"]}

plans["b21a6b06-1988-436e-a07b-51ec6d9f52ad"] := {"name": "PROJECT_O365_P3", "features": ["m365.project-for-the-web"]}

plans["9b7c50ec-cd50-44f2-bf48-d72de6f90717"] := {"name": "PROJECT_O365_P3", "features": ["m365.project-for-the-web"]}

plans["2789c901-c14e-48ab-a76a-be334d9d793a"] := {"name": "FORMS_PLAN_E3", "features": ["m365.forms"]}

plans["e212cbc7-0961-4c40-9825-01117710dcb1"] := {"name": "FORMS_PLAN_E5", "features": ["m365.forms"]}

plans["843da3a8-d2cc-4e7a-9e90-dc46019f964c"] := {"name": "FORMS_PLAN_E5", "features": ["m365.forms"]}

plans["94a54592-cd8b-425e-87c6-97868b000b91"] := {"name": "WHITEBOARD_PLAN2", "features": ["m365.whiteboard"]}

plans["4a51bca5-1eff-43f5-878c-177680f191af"] := {"name": "WHITEBOARD_PLAN3", "features": ["m365.whiteboard"]}

plans["199a5c09-e0ca-4e37-8f7c-b05d533e1ea2"] := {"name": "MICROSOFTBOOKINGS", "features": ["m365.bookings"]}

plans["c4b8c31a-fb44-4c65-9837-a21f55fcabda"] := {"name": "MICROSOFT_LOOP", "features": ["m365.loop"]}

plans["8c7d2df8-86f0-4902-b2ed-a0458298f3b3"] := {"name": "Deskless", "features": ["m365.shifts"]}

plans["a23b959c-7ce8-4e57-9140-b90eb88a9e97"] := {"name": "SWAY", "features": ["m365.sway"]}

plans["9e700747-8b1d-45e5-ab8d-ef187ceec156"] := {"name": "STREAM_O365_E3", "features": ["m365.stream-sharepoint"]}

plans["6c6042f5-6f01-4d67-b8c1-eb99d36eed3e"] := {"name": "STREAM_O365_E5", "features": ["m365.stream-sharepoint"]}

plans["92c2089d-9a53-49fe-b1a6-9e6bdf959547"] := {"name": "STREAM_O365_E5", "features": ["m365.stream-sharepoint"]}

plans["795f6fe0-cc4d-4773-b050-5dde4dc704c9"] := {"name": "UNIVERSAL_PRINT_01", "features": ["m365.universal-print"]}

plans["9923a87f-3992-4997-b861-04c1a2b71cfc"] := {"name": "UNIVERSAL_PRINT_01", "features": ["m365.universal-print"]}

plans["7547a3fe-08ee-4ccb-b430-5077c5041653"] := {"name": "YAMMER_ENTERPRISE", "features": ["viva.engage"]}

plans["a82fbf69-b4d7-49f4-83a6-915b2cf354f4"] := {"name": "VIVAENGAGE_CORE", "features": ["viva.engage"]}

plans["b76fb638-6ba6-402a-b9f9-83d28acb3d86"] := {"name": "VIVA_LEARNING_SEEDED", "features": ["viva.learning"]}

plans["33c4f319-9bdd-48d6-9c4d-410b750a4a5a"] := {"name": "MYANALYTICS_P2", "features": ["viva.insights-personal"]}

plans["34c0d7a0-a70f-4668-9238-47f9fc208882"] := {"name": "EXCHANGE_ANALYTICS", "features": ["viva.insights-personal"]}

plans["208120d1-9adb-4daf-8c22-816bd5d237e7"] := {"name": "EXCHANGE_ANALYTICS", "features": ["viva.insights-personal"]}

plans["b74d57b2-58e9-484a-9731-aeccbba954f0"] := {"name": "GRAPH_CONNECTORS_SEARCH_INDEX_TOPICEXP", "features": []}

plans["a6520331-d7d4-4276-95f5-15c0933bc757"] := {"name": "GRAPH_CONNECTORS_SEARCH_INDEX", "features": []}

plans["0d0c0d31-fae7-41f2-b909-eaf4d7f26dba"] := {"name": "Bing_Chat_Enterprise", "features": ["m365.copilot-chat"]}

plans["2f442157-a11c-46b9-ae5b-6e39ff4e5849"] := {"name": "M365_ADVANCED_AUDITING", "features": ["purview.audit-premium"]}

plans["f6de4823-28fa-440b-b886-4783fa86ddba"] := {"name": "M365_AUDIT_PLATFORM", "features": ["purview.audit-standard"]}

plans["65cc641f-cccd-4643-97e0-a17e3045e541"] := {"name": "RECORDS_MANAGEMENT", "features": ["purview.records-management"]}

plans["e26c2fcc-ab91-4a61-b35c-03cdc8dddf66"] := {"name": "INFO_GOVERNANCE", "features": ["purview.data-retention"]}

plans["5136a095-5cf0-4aff-bec3-e84448b38ea5"] := {"name": "MIP_S_CLP1", "features": ["purview.sensitivity-labels"]}

plans["efb0351d-3b08-4503-993d-383af8de41e3"] := {"name": "MIP_S_CLP2", "features": ["purview.sensitivity-labels"]}

plans["cd31b152-6326-4d1b-ae1b-997b625182e6"] := {"name": "MIP_S_Exchange", "features": ["purview.sensitivity-labels"]}

plans["bea4c11e-220a-4e6d-8eb8-8ea15d019f90"] := {"name": "RMS_S_ENTERPRISE", "features": ["purview.message-encryption"]}

plans["6c57d4b6-3b23-47a5-9bc9-69f17b4947b3"] := {"name": "RMS_S_PREMIUM", "features": ["purview.sensitivity-labels"]}

plans["1b66aedf-8ca1-4f73-af76-ec76c6180f98"] := {"name": "RMS_S_PREMIUM", "features": ["purview.sensitivity-labels"]}

plans["5689bec4-755d-4753-8b61-40975025187c"] := {"name": "RMS_S_PREMIUM2", "features": ["purview.sensitivity-labels"]}

plans["5400a66d-eaa5-427d-80f2-0f26d59d8fce"] := {"name": "RMS_S_PREMIUM2", "features": ["purview.sensitivity-labels"]}

plans["617b097b-4b93-4ede-83de-5f075bb5fb2f"] := {"name": "PREMIUM_ENCRYPTION", "features": ["purview.message-encryption"]}

plans["6dc145d6-95dd-4191-b9c3-185575ee6f6b"] := {"name": "COMMUNICATIONS_DLP", "features": ["purview.dlp"]}

plans["64bfac92-2b17-4482-b5e5-a0304429de3e"] := {"name": "MICROSOFTENDPOINTDLP", "features": ["purview.dlp"]}

plans["c4801e8a-cb58-4c35-aca6-f2dcc106f287"] := {"name": "INFORMATION_BARRIERS", "features": ["purview.information-barriers"]}

plans["d587c7a3-bda9-4f99-8776-9bcf59c84f75"] := {"name": "INSIDER_RISK", "features": ["purview.other-solutions"]}

plans["9d0c4ee5-e4a1-4625-ab39-d82b619b1a34"] := {"name": "INSIDER_RISK_MANAGEMENT", "features": ["purview.other-solutions"]}

plans["41fcdd7d-4733-4863-9cf4-c65b83ce2df4"] := {"name": "COMMUNICATIONS_COMPLIANCE", "features": []}

plans["a413a9ff-720c-4822-98ef-2f37c2a21f4c"] := {"name": "MICROSOFT_COMMUNICATION_COMPLIANCE", "features": ["purview.other-solutions"]}

plans["4de31727-a228-4ec3-a5bf-8e45b5ca48cc"] := {"name": "EQUIVIO_ANALYTICS", "features": ["purview.other-solutions"]}

plans["d1cbfb67-18a8-4792-b643-630b7f19aad1"] := {"name": "EQUIVIO_ANALYTICS", "features": ["purview.other-solutions"]}

plans["c948ea65-2053-4a5a-8a62-9eaaaf11b522"] := {"name": "PURVIEW_DISCOVERY", "features": ["purview.other-solutions"]}

plans["6db1f1db-2b46-403f-be40-e39395f08dbb"] := {"name": "CUSTOMER_KEY", "features": ["purview.other-solutions"]}

plans["9f431833-0334-42de-a7dc-70aa40db46db"] := {"name": "LOCKBOX_ENTERPRISE", "features": ["purview.other-solutions"]}

plans["89b5d3b1-3855-49fe-b46c-87c66dbc1526"] := {"name": "LOCKBOX_ENTERPRISE", "features": ["purview.other-solutions"]}

plans["d2d51368-76c9-4317-ada2-a12c004c432f"] := {"name": "ML_CLASSIFICATION", "features": ["purview.other-solutions"]}

plans["d9fa6af4-e046-4c89-9226-729a0786685d"] := {"name": "Content_Explorer", "features": ["purview.other-solutions"]}

plans["c1ec4a95-1f05-45b3-a911-aa3fa01094f5"] := {"name": "INTUNE_A", "features": ["intune.customer-data"]}

plans["882e1d05-acd1-4ccb-8708-6ee03664b117"] := {"name": "INTUNE_O365", "features": ["intune.customer-data"]}

plans["871d91ec-ec1a-452b-a83f-bd76c7d770ef"] := {"name": "WINDEFATP", "features": ["defender.endpoint"]}

plans["292cc034-7b7c-4950-aaf5-943befd3f1d4"] := {"name": "MDE_LITE", "features": ["defender.endpoint"]}

plans["bf28f719-7844-4079-9c78-c1307898e192"] := {"name": "MTP", "features": ["defender.xdr"]}

plans["14ab5db5-e6c4-4b20-b4bc-13e36fd2227f"] := {"name": "ATA", "features": ["defender.identity"]}

plans["2e2ddb96-6af9-4b1d-a3f0-d6ecfd22edb2"] := {"name": "ADALLOM_S_STANDALONE", "features": ["defender.cloud-apps"]}

plans["8c098270-9dd4-4350-9b30-ba4703f3b36b"] := {"name": "ADALLOM_S_O365", "features": ["defender.cloud-apps"]}

plans["932ad362-64a8-4783-9106-97849a1a30b9"] := {"name": "ADALLOM_S_DISCOVERY", "features": ["defender.cloud-apps"]}

plans["f20fedf3-f3c3-43c3-8267-2bfdd51c0939"] := {"name": "ATP_ENTERPRISE", "features": ["m365.defender-office-365-p1"]}

plans["493ff600-6a2b-4db6-ad37-a7d4eb214516"] := {"name": "ATP_ENTERPRISE", "features": ["m365.defender-office-365-p1"]}

plans["8e0c0a52-6a6c-4d40-8370-dd62790dcd70"] := {"name": "THREAT_INTELLIGENCE", "features": []}

plans["900018f1-0cdb-4ecb-94d4-90281760fdc6"] := {"name": "THREAT_INTELLIGENCE", "features": []}

plans["70d33638-9c74-4d01-bfd3-562de28bd4ba"] := {"name": "BI_AZURE_P2", "features": ["azure.fabric"]}

plans["944e9726-f011-4353-b654-5f7d2663db76"] := {"name": "BI_AZURE_P2", "features": ["azure.fabric"]}

plans["95b76021-6a53-4741-ab8b-1d1f3d66a95a"] := {"name": "CDS_O365_P2", "features": ["power-platform.environment"]}

plans["afa73018-811e-46e9-988f-f75d2b1b8430"] := {"name": "CDS_O365_P3", "features": ["power-platform.environment"]}

plans["bce5e5ca-c2fd-4d53-8ee2-58dfffed4c10"] := {"name": "CDS_O365_P3", "features": ["power-platform.environment"]}

plans["4ff01e01-1ba7-4d71-8cf8-ce96c3bbcf14"] := {"name": "DYN365_CDS_O365_P2", "features": ["power-platform.environment"]}

plans["28b0fa46-c39a-4188-89e2-58e979a6b014"] := {"name": "DYN365_CDS_O365_P3", "features": ["power-platform.environment"]}

plans["a7d3fb37-b6df-4085-b509-50810d991a39"] := {"name": "DYN365_CDS_O365_P3", "features": ["power-platform.environment"]}

plans["c68f8d98-5534-41c8-bf36-22fa496fa792"] := {"name": "POWERAPPS_O365_P2", "features": ["power-platform.environment"]}

plans["9c0dab89-a30c-4117-86e7-97bda240acd2"] := {"name": "POWERAPPS_O365_P3", "features": ["power-platform.environment"]}

plans["0eacfc38-458a-40d3-9eab-9671258f1a3e"] := {"name": "POWERAPPS_O365_P3", "features": ["power-platform.environment"]}

plans["76846ad7-7776-4c40-a281-a386362dd1b9"] := {"name": "FLOW_O365_P2", "features": ["power-platform.power-automate"]}

plans["07699545-9485-468e-95b6-2fca3738be01"] := {"name": "FLOW_O365_P3", "features": ["power-platform.power-automate"]}

plans["8055d84a-c172-42eb-b997-6c2ae4628246"] := {"name": "FLOW_O365_P3", "features": ["power-platform.power-automate"]}

plans["041fe683-03e4-45b6-b1af-c0cdc516daee"] := {"name": "POWER_VIRTUAL_AGENTS_O365_P2", "features": ["power-platform.copilot-studio"]}

plans["ded3d325-1bdc-453e-8432-5bac26d7a014"] := {"name": "POWER_VIRTUAL_AGENTS_O365_P3", "features": ["power-platform.copilot-studio"]}
