# Identity Store API, as AWS documents it.
package residency.features.aws.identity_store

import data.residency.sources.amazon as source

feature := {
	"name": "Identity Store API",
	"product": "AWS IAM Identity Center",
	"aliases": ["identitystore"],
	"options": {
		"region": {
			"type": "region",
			"about": "The Region in which the instance of IAM Identity Center is enabled.",
		},
		"multi_region": {
			"type": "boolean",
			"about": "Whether the instance is replicated to additional Regions.",
		},
		"replica_regions": {
			"type": "regions",
			"settles": "customer-configured",
			"about": "The additional Regions to which the instance is replicated.",
		},
	},
}

facts["all_storage"] := {
	"claim": "Users and groups that are created in the identity store of IAM Identity Center are stored in the Region where it was enabled.",
	"data": ["user-account-data", "groups"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.userguide_regions, "section": "Understand how IAM Identity Center stores data", "passage": "18:30756574a0a645f4"}],
}

facts["china_storage"] := {
	"claim": "In China, too, users and groups of the identity store are stored in the Region where IAM Identity Center was configured.",
	"tenants": {"cloud": "china"},
	"data": ["user-account-data", "groups"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.identity_center_regions_china, "section": "Understand how IAM Identity Center stores data", "passage": "18:30756574a0a645f4"}],
}

facts["multi_region_storage"] := {
	"claim": "With multi-Region replication the identity store can be read in each additional Region, so we infer that users and groups are kept there too.",
	"when": {"multi_region": [true]},
	"data": ["user-account-data", "groups"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.api_support_in_additional_regions, "section": "Identity Store API", "passage": "11:8feb421ab6eca319"},
		{"source": source.identity_center_use_cases, "section": "Workforce directory with a user portal", "passage": "11:b159af3634338ebc"},
	],
}
