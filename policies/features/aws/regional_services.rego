# Regional AWS services, as AWS documents them.
package residency.features.aws.regional_services

import data.residency.sources.amazon as source

feature := {
	"name": "Regional AWS services",
	"product": "AWS",
	"aliases": ["Amazon S3", "Amazon EC2", "Amazon RDS", "Amazon DynamoDB", "AWS Lambda"],
	"options": {"regions": {
		"type": "regions",
		"about": "The Regions in which resources are kept, those included to which you replicate them.",
	}},
}

facts["all_storage"] := {
	"claim": "Resources that a customer creates in one Region exist in no other, unless the customer uses a replication feature that the service offers.",
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.account_regions_earlier, "section": "introduction", "passage": "22:30b6c3442d0e3253"}],
}

facts["us_government_storage"] := {
	"claim": "A GovCloud account has the two GovCloud Regions alone. Resources created in one of them exist in no other, unless the customer replicates them.",
	"tenants": {"cloud": "us-government"},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.account_regions_earlier, "section": "introduction", "passage": "22:30b6c3442d0e3253"}, {"source": source.account_regions_earlier, "section": "introduction", "passage": "17:e7bc0a1a97778600"}],
}

facts["china_storage"] := {
	"claim": "An account in China has the Regions Beijing and Ningxia alone. Resources created in one of them exist in no other, unless the customer replicates them.",
	"tenants": {"cloud": "china"},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.account_regions_earlier, "section": "introduction", "passage": "22:30b6c3442d0e3253"}, {"source": source.account_regions_earlier, "section": "introduction", "passage": "10:75c56e18967d4d26"}],
}
