# SQL Server enabled by Azure Arc, as Microsoft documents it.
package residency.features.azure.arc.sql_server

import data.residency.sources.microsoft as source

feature := {
	"name": "SQL Server enabled by Azure Arc",
	"product": "Azure Arc",
	"aliases": ["Arc SQL Server"],
	"general": ["microsoft/azure_support_access"],
}

facts["all_storage"] := {
	"claim": "SQL Server enabled by Azure Arc stores no customer data and collects no personal or end-user identifiable information; it reports inventory such as edition, version and database names.",
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [{"source": source.arc_sql_server_data_collection, "section": "introduction"}],
}

facts["inventory_storage"] := {
	"claim": "No place found for the inventory of instances and databases that SQL Server enabled by Azure Arc reports.",
	"data": ["resource-metadata"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.arc_sql_server_data_collection, "section": "SQL Server enabled by Azure Arc; SQL Server database - Azure Arc"}],
}
