# Docusign, as Docusign documents it.
package residency.features.docusign.esignature

import data.residency.sources.docusign as source

feature := {
	"name": "Docusign eSignature",
	"product": "Docusign",
	"aliases": ["DocuSign", "Docusign eSign", "Docusign IAM"],
	"options": {
		"region": {
			"type": "one-of",
			"values": ["us", "canada", "europe", "australia", "japan"],
			"places": {
				"us": ["US"],
				"canada": ["CA"],
				"europe": ["docusign-europe"],
				"australia": ["AU"],
				"japan": ["JP"],
			},
			"settles": "data-location",
			"about": "The data center region in which the account was provisioned. It cannot be changed.",
		},
		"clm": {"type": "boolean", "about": "Whether Docusign CLM is used."},
	},
}

facts["storage"] := {
	"claim": "Agreement data is stored persistently in the one of five data center regions in which the account was provisioned.",
	"data": ["files"],
	"storage": ["data-location"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "Where does Docusign store my data?", "passage": "13:d488494c145d0cc3"}],
}

facts["clm_storage"] := {
	"claim": "No place found for CLM of accounts in Canada and Japan: it is not offered in these regions.",
	"when": {"clm": [true], "region": ["canada", "japan"]},
	"data": ["files"],
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "table of regions", "passage": "16:dce9a5ce661e378e"}],
}

facts["shared_storage"] := {
	"claim": "Identity of account holders and audit trails are shared between the instances of the United States and the European Union, says an earlier edition.",
	"when": {"region": ["us", "europe"]},
	"data": ["user-account-data", "audit-logs"],
	"storage": ["US", "eu"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency_earlier, "section": "Sharing of data between regions", "passage": "13:5f64d660804413dc"}],
}

facts["processing"] := {
	"claim": "No place found for processing: the page speaks of where agreement data is persistently stored.",
	"data": ["files"],
	"processing": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.data_residency, "section": "introduction", "passage": "16:7c4bc42030e18f91"}],
}
