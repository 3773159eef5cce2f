# AWS Identity and Access Management, as AWS documents it.
package residency.features.aws.iam

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Identity and Access Management",
	"product": "AWS IAM",
	"aliases": ["IAM", "IAM users", "IAM roles"],
	"options": {"opt_in_regions": {
		"type": "regions",
		"settles": "region",
		"about": "The Regions that the account has enabled beyond those that are enabled by default.",
	}},
}

facts["control_plane_storage"] := {
	"claim": "IAM stores resources such as roles and policies in its control plane. All commercial Regions share one, in the US East (N. Virginia) Region.",
	"data": ["role-assignments", "policies", "user-account-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.disaster_recovery_resiliency, "section": "introduction"},
		{"source": source.global_services, "section": "Global services that are unique by partition"},
	],
}

facts["default_regions_storage"] := {
	"claim": "IAM keeps a read-only copy in the data plane of every enabled Region. The seventeen default Regions cannot be disabled, so we count their thirteen countries.",
	"data": ["role-assignments", "policies", "user-account-data"],
	"storage": ["AU", "BR", "CA", "DE", "FR", "GB", "IE", "IN", "JP", "KR", "SE", "SG", "US"],
	"certainty": "inferred",
	"citations": [
		{"source": source.disaster_recovery_resiliency, "section": "introduction"},
		{"source": source.account_regions, "section": "Default Regions; Opt-in Regions"},
		{"source": source.sdk_partitions, "section": "aws"},
	],
}

facts["opt_in_regions_storage"] := {
	"claim": "IAM also keeps a read-only copy in the data plane of each opt-in Region that the account has enabled.",
	"data": ["role-assignments", "policies", "user-account-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.disaster_recovery_resiliency, "section": "introduction"},
		{"source": source.account_regions, "section": "Default Regions; Opt-in Regions"},
	],
}

facts["changes_processing"] := {
	"claim": "Changes of IAM users, roles and policies go to the control plane in the US East (N. Virginia) Region.",
	"data": ["role-assignments", "policies", "user-account-data"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.disaster_recovery_resiliency, "section": "introduction"},
		{"source": source.appendix_a_partitional_service_guidance, "section": "AWS Identity and Access Management (IAM)"},
	],
}

facts["us_government"] := {
	"claim": "GovCloud is a partition with an IAM of its own. All its Regions are in the United States, so we infer that IAM data is kept and processed there.",
	"tenants": {"cloud": "us-government"},
	"data": ["role-assignments", "policies", "user-account-data"],
	"storage": ["US"],
	"processing": ["US"],
	"certainty": "inferred",
	"citations": [
		{"source": source.partitions, "section": "page"},
		{"source": source.global_services, "section": "Global services that are unique by partition"},
		{"source": source.sdk_partitions, "section": "aws-us-gov"},
	],
}

facts["china"] := {
	"claim": "The Regions of China are a partition with an IAM of its own. All of them are in China, so we infer that IAM data is kept and processed there.",
	"tenants": {"cloud": "china"},
	"data": ["role-assignments", "policies", "user-account-data"],
	"storage": ["CN"],
	"processing": ["CN"],
	"certainty": "inferred",
	"citations": [
		{"source": source.partitions, "section": "page"},
		{"source": source.global_services, "section": "Global services that are unique by partition"},
		{"source": source.sdk_partitions, "section": "aws-cn"},
	],
}
