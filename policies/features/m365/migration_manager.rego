# Migration Manager, as Microsoft documents it.
package residency.features.m365.migration_manager

import data.residency.sources.microsoft as source

feature := {
	"name": "Migration Manager",
	"product": "Microsoft 365",
	"aliases": ["Migration Manager Platform", "SharePoint Migration Service", "migration of file shares to Microsoft 365"],
}

facts["eu_processing"] := {
	"claim": "Scans and migrations of tenants in the European Union are processed there. Those with Multi-Geo are not spoken of.",
	"tenants": {"groups": ["eu"], "except": {"commitments": ["multi-geo"]}},
	"data": ["files", "file-metadata"],
	"processing": ["eu"],
	"certainty": "stated",
	"effective": {"from": "2023-04-01"},
	"citations": [{"source": source.migration_manager_eudb, "section": "introduction: important", "passage": "12:2309cc7e86c0a464"}],
}

facts["other_processing"] := {
	"claim": "The project for all other migrations in the world is in the United States.",
	"tenants": {"except": {"groups": ["eu-data-boundary"]}},
	"data": ["files", "file-metadata"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.migration_manager_eudb, "section": "introduction", "passage": "14:acfcc4949ff963d4"}],
}

facts["efta_processing"] := {
	"claim": "No place found for tenants in Iceland, Liechtenstein, Norway and Switzerland: the page speaks of the European Union.",
	"tenants": {"groups": ["eu-data-boundary"], "except": {"groups": ["eu"]}},
	"data": ["files", "file-metadata"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.migration_manager_eudb, "section": "introduction: note", "passage": "10:2a8a53dd76de4e5b"}],
}

facts["scan_storage"] := {
	"claim": "No place found for results of scans and reports of migrations. What is migrated is where the SharePoint and OneDrive of the tenant are.",
	"data": ["file-metadata", "reports"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.migration_manager_eudb, "section": "introduction: note", "passage": "14:339346a4f06d3c0e"}],
}
