# AWS IAM Identity Center, as AWS documents it.
package residency.features.aws.iam_identity_center

import data.residency.sources.amazon as source

feature := {
	"name": "AWS IAM Identity Center",
	"product": "AWS IAM Identity Center",
	"aliases": ["AWS SSO", "AWS Single Sign-On"],
	"options": {
		"region": {"type": "region", "about": "The Region in which the instance is enabled, its primary Region."},
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
	"claim": "IAM Identity Center stores everything configured in it in the Region where it was enabled: permission sets, assignments and the users and groups of its own directory.",
	"data": ["user-account-data", "groups", "service-configuration", "role-assignments"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.userguide_regions, "section": "Understand how IAM Identity Center stores data", "passage": "16:3294d25f23a581b1"}, {"source": source.userguide_regions, "section": "Understand how IAM Identity Center stores data", "passage": "18:30756574a0a645f4"}],
}

facts["china_storage"] := {
	"claim": "In China, too, IAM Identity Center stores everything configured in it, users and groups of its own directory included, in the Region where it was configured.",
	"tenants": {"cloud": "china"},
	"data": ["user-account-data", "groups", "service-configuration", "role-assignments"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.identity_center_regions_china, "section": "Understand how IAM Identity Center stores data", "passage": "16:3294d25f23a581b1"}, {"source": source.identity_center_regions_china, "section": "Understand how IAM Identity Center stores data", "passage": "18:30756574a0a645f4"}],
}

facts["multi_region_storage"] := {
	"claim": "With multi-Region replication users, groups and memberships can be read in each additional Region, so we infer that they are kept there too.",
	"when": {"multi_region": [true]},
	"data": ["user-account-data", "groups"],
	"storage": ["customer-configured"],
	"certainty": "inferred",
	"citations": [
		{"source": source.api_support_in_additional_regions, "section": "Identity Store API", "passage": "11:8feb421ab6eca319"},
		{"source": source.identity_center_use_cases, "section": "Workforce directory with a user portal", "passage": "11:b159af3634338ebc"},
	],
}

facts["email_ap_east_1_transit"] := {
	"claim": "An instance in Asia Pacific (Hong Kong) hands its e-mail, such as one-time passwords and invitations, to Amazon SES in Seoul, because its own Region has no SES.",
	"when": {"region": ["ap-east-1"]},
	"data": ["email-address", "name", "messages"],
	"transit": ["KR"],
	"certainty": "stated",
	"citations": [{"source": source.userguide_regions, "section": "Cross-Region emails with Amazon SES", "passage": "13:2740afc7d4c22da7"}],
}

facts["email_eu_south_2_transit"] := {
	"claim": "An instance in Europe (Spain) hands its e-mail, such as one-time passwords and invitations, to Amazon SES in Paris, because its own Region has no SES.",
	"when": {"region": ["eu-south-2"]},
	"data": ["email-address", "name", "messages"],
	"transit": ["FR"],
	"certainty": "stated",
	"citations": [{"source": source.userguide_regions, "section": "Cross-Region emails with Amazon SES", "passage": "10:403c8795a4ebc3ca"}],
}

facts["email_eu_central_2_transit"] := {
	"claim": "An instance in Europe (Zurich) hands its e-mail, such as one-time passwords and invitations, to Amazon SES in Frankfurt, because its own Region has no SES.",
	"when": {"region": ["eu-central-2"]},
	"data": ["email-address", "name", "messages"],
	"transit": ["DE"],
	"certainty": "stated",
	"citations": [{"source": source.userguide_regions, "section": "Cross-Region emails with Amazon SES", "passage": "10:62e671b1f2273a3d"}],
}

facts["email_me_central_1_transit"] := {
	"claim": "An instance in Middle East (UAE) hands its e-mail, such as one-time passwords and invitations, to Amazon SES in Frankfurt, because its own Region has no SES.",
	"when": {"region": ["me-central-1"]},
	"data": ["email-address", "name", "messages"],
	"transit": ["DE"],
	"certainty": "stated",
	"citations": [{"source": source.userguide_regions, "section": "Cross-Region emails with Amazon SES"}],
}

facts["email_same_country_transit"] := {
	"claim": "An instance in Hyderabad, Melbourne or Calgary hands its e-mail to Amazon SES in another Region of the same country: Mumbai, Sydney and Canada (Central).",
	"when": {"region": ["ap-south-2", "ap-southeast-4", "ca-west-1"]},
	"data": ["email-address", "name", "messages"],
	"transit": ["region"],
	"certainty": "stated",
	"citations": [{"source": source.userguide_regions, "section": "Cross-Region emails with Amazon SES", "passage": "12:ffa4abd0dc2687ec"}, {"source": source.userguide_regions, "section": "Cross-Region emails with Amazon SES", "passage": "12:02152c59941b23bf"}, {"source": source.userguide_regions, "section": "Cross-Region emails with Amazon SES", "passage": "11:1c1b296d7c7418d8"}],
}

facts["email_local_transit"] := {
	"claim": "Where Amazon SES is available in the Region of the instance, e-mail goes through it there. We infer that this holds for all Regions that are enabled by default.",
	"when": {"region": ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2"]},
	"data": ["email-address", "name", "messages"],
	"transit": ["region"],
	"certainty": "inferred",
	"citations": [{"source": source.userguide_regions, "section": "Cross-Region emails with Amazon SES", "passage": "15:c30a901d52093e2c"}],
}

facts["email_china_transit"] := {
	"claim": "In China an instance in Beijing makes calls to the Ningxia Region to send e-mail. The calls hold e-mail address, names and ids of the user.",
	"tenants": {"cloud": "china"},
	"data": ["email-address", "name", "messages"],
	"transit": ["CN"],
	"certainty": "stated",
	"citations": [{"source": source.identity_center_regions_china, "section": "Cross-Region emails with Amazon SES", "passage": "12:b73a3b37bf6e56f0"}],
}
