# Backup and recovery of directory objects, as Microsoft documents it.
package residency.features.entra.backup_and_recovery

import data.residency.sources.microsoft as source

feature := {
	"name": "Microsoft Entra Backup and Recovery (preview)",
	"product": "Microsoft Entra ID",
	"aliases": ["Entra Backup", "directory backup"],
	"general": ["microsoft/entra_home_geography", "microsoft/entra_eu_data_boundary"],
}

facts["all_storage"] := {
	"claim": "Daily backups of directory objects of a workforce tenant, kept for up to five days, are in the same geo-location as the tenant.",
	"data": [
		"user-account-data",
		"groups",
		"applications",
		"conditional-access-policies",
		"named-locations",
		"policies",
	],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [
		{"source": source.backup_and_recovery, "section": "How backups work", "passage": "20:21bae550d0db4251"},
		{"source": source.backup_and_recovery, "section": "How backups work", "passage": "11:e34aff92e28360e0"},
	],
}
