# Exports of eDiscovery, as Microsoft documents them.
package residency.features.purview.ediscovery_exports

import data.residency.sources.microsoft as source

feature := {
	"name": "Exports of eDiscovery",
	"product": "Microsoft Purview",
	"aliases": ["eDiscovery export", "content search export", "compliance boundaries"],
	"options": {"export_region": {
		"type": "one-of",
		"values": ["unset", "nam", "eur", "apc", "can"],
		"about": "The Region parameter of the search permissions filter that applies to the person who exports.",
	}},
}

facts["nam_storage"] := {
	"claim": "Exports with the region NAM are uploaded to Azure Storage in the United States.",
	"when": {"export_region": ["nam"]},
	"data": ["files", "mailbox-content"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.ediscovery_compliance_boundaries, "section": "Searching and exporting content in Multi-Geo environments", "passage": "11:ca5e8c312d36468c"}],
}

facts["eur_storage"] := {
	"claim": "Exports with the region EUR are uploaded to Azure Storage in Europe.",
	"when": {"export_region": ["eur"]},
	"data": ["files", "mailbox-content"],
	"storage": ["microsoft-europe"],
	"certainty": "stated",
	"citations": [{"source": source.ediscovery_compliance_boundaries, "section": "Searching and exporting content in Multi-Geo environments", "passage": "11:ca5e8c312d36468c"}],
}

facts["apc_storage"] := {
	"claim": "Exports with the region APC are uploaded to Azure Storage in Asia Pacific.",
	"when": {"export_region": ["apc"]},
	"data": ["files", "mailbox-content"],
	"storage": ["microsoft-asia-pacific"],
	"certainty": "stated",
	"citations": [{"source": source.ediscovery_compliance_boundaries, "section": "Searching and exporting content in Multi-Geo environments", "passage": "11:ca5e8c312d36468c"}],
}

facts["can_storage"] := {
	"claim": "Exports with the region CAN are uploaded to Azure Storage in Canada.",
	"when": {"export_region": ["can"]},
	"data": ["files", "mailbox-content"],
	"storage": ["CA"],
	"certainty": "stated",
	"citations": [{"source": source.ediscovery_compliance_boundaries, "section": "Searching and exporting content in Multi-Geo environments", "passage": "11:ca5e8c312d36468c"}],
}

facts["default_storage"] := {
	"claim": "Without a region, exports are uploaded to Azure Storage in the organisation's default region.",
	"when": {"export_region": ["unset"]},
	"data": ["files", "mailbox-content"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"citations": [{"source": source.ediscovery_compliance_boundaries, "section": "Searching and exporting content in Multi-Geo environments", "passage": "9:2f3a3ed45a0293d9"}],
}

facts["closest_storage"] := {
	"claim": "No place found for the closest datacentre, to which another sentence of the page has results exported where no region is set.",
	"when": {"export_region": ["unset"]},
	"data": ["files", "mailbox-content"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"disputes": ["default_storage"],
	"citations": [{"source": source.ediscovery_compliance_boundaries, "section": "Route content searches", "passage": "12:141431a88b8120bc"}],
}
