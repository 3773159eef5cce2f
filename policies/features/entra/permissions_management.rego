# Microsoft Entra Permissions Management, as Microsoft documented it.
package residency.features.entra.permissions_management

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra Permissions Management",
	"product": "Microsoft Entra Permissions Management",
	"aliases": ["CloudKnox"],
	"lifecycle": "Off sale since 2025-04-01, retired on 2025-11-01.",
}

facts["all_storage"] := {
	"claim": "No place found for collected permissions and activity. The service is offered to tenants hosted in the EU, not in government or sovereign clouds.",
	"data": ["governance-data", "activity-logs"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [
		{
			"source": source.permissions_management_faq,
			"section": "availability in the EU and in other clouds; data collection",
		},
	],
}
