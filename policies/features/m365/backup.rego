# Microsoft 365 Backup, as Microsoft documents it.
package residency.features.m365.backup

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft 365 Backup",
	"product": "Microsoft 365 Backup",
	"aliases": ["M365 Backup", "Microsoft 365 Backup Storage"],
	"options": {
		"partner_application": {
			"type": "boolean",
			"about": "Whether an application of a partner, built on Microsoft 365 Backup Storage, runs the backups.",
		},
		"preferred_data_locations": {
			"type": "places",
			"settles": "customer-configured",
			"about": "With Multi-Geo: the countries of the satellite geographies that preferred data locations name.",
		},
	},
}

facts["backups"] := {
	"claim": "Backups are made within the data boundaries of the protected services, and do not leave the geographies in which the tenant's data is.",
	"data": ["backups"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [{"source": source.m365_backup_overview, "section": "Architecture", "passage": "11:12764feefe96b247"}],
}

facts["backups_multi_geo"] := {
	"claim": "With Multi-Geo, backups are made within the data boundaries of the protected services and so in preferred data locations, too.",
	"tenants": {"commitments": ["multi-geo"]},
	"data": ["backups"],
	"storage": ["tenant-geo", "customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.m365_backup_overview, "section": "Architecture", "passage": "9:9cbe2b8f73145333"},
		{"source": source.m365_multi_geo_commitments, "section": "SharePoint/OneDrive", "passage": "13:d1c9347e79df84bf"},
	],
}

facts["partner"] := {
	"claim": "No place found for what a partner's application keeps of backups and settings.",
	"when": {"partner_application": [true]},
	"data": ["backups"],
	"storage": ["undocumented"],
	"certainty": "may",
	"citations": [{"source": source.m365_backup_overview, "section": "Microsoft and partner offerings", "passage": "12:89eafca3f2dfb5bb"}],
}
