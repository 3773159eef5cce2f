# AWS Identity and Access Management, as AWS documents it.
package residency.features.aws.iam

import data.residency.sources.amazon as source

feature := {
	"name": "AWS Identity and Access Management",
	"product": "AWS IAM",
	"aliases": ["IAM", "IAM users", "IAM roles"],
	"options": {
		"opt_in_regions": {
			"type": "regions",
			"settles": "region",
			"about": "The Regions that the account has enabled beyond those that are enabled by default.",
		},
		"european_sovereign_cloud": {
			"type": "boolean",
			"about": "Whether the account is one of the European Sovereign Cloud, a partition of its own.",
		},
	},
}

facts["control_plane_storage"] := {
	"claim": "IAM stores resources such as roles and policies in its control plane. All commercial Regions share one, in the US East (N. Virginia) Region.",
	"unless": {"european_sovereign_cloud": [true]},
	"data": ["role-assignments", "policies", "user-account-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.disaster_recovery_resiliency, "section": "introduction", "passage": "11:ce380490e6392541"},
		{"source": source.global_services, "section": "Global services that are unique by partition"},
		{"source": source.disaster_recovery_resiliency, "section": "introduction", "passage": "16:38b3896e78036513"},
	],
}

facts["default_regions_storage"] := {
	"claim": "IAM keeps a read-only copy in the data plane of every enabled Region. The seventeen default Regions cannot be disabled, so we count their thirteen countries.",
	"unless": {"european_sovereign_cloud": [true]},
	"data": ["role-assignments", "policies", "user-account-data"],
	"storage": ["AU", "BR", "CA", "DE", "FR", "GB", "IE", "IN", "JP", "KR", "SE", "SG", "US"],
	"certainty": "inferred",
	"citations": [
		{"source": source.disaster_recovery_resiliency, "section": "introduction", "passage": "13:3039daeb83007ff3"},
		{"source": source.account_regions, "section": "Default Regions; Opt-in Regions", "passage": "10:3beaccc84492b700"}, {"source": source.account_regions, "section": "Default Regions; Opt-in Regions", "passage": "7:90e81982fb37060c"},
		{"source": source.sdk_partitions, "section": "aws", "passage": "14:e12b50b9aa256a07"},
		{"source": source.disaster_recovery_resiliency, "section": "introduction", "passage": "11:d99a8170dbc8464d"},
	],
}

facts["opt_in_regions_storage"] := {
	"claim": "IAM also keeps a read-only copy in the data plane of each opt-in Region that the account has enabled.",
	"unless": {"european_sovereign_cloud": [true]},
	"data": ["role-assignments", "policies", "user-account-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.disaster_recovery_resiliency, "section": "introduction", "passage": "13:3039daeb83007ff3"},
		{"source": source.account_regions, "section": "Default Regions; Opt-in Regions", "passage": "10:44d5698367746ceb"},
		{"source": source.disaster_recovery_resiliency, "section": "introduction", "passage": "11:d99a8170dbc8464d"},
	],
}

facts["changes_processing"] := {
	"claim": "Changes of IAM users, roles and policies go to the control plane in the US East (N. Virginia) Region.",
	"unless": {"european_sovereign_cloud": [true]},
	"data": ["role-assignments", "policies", "user-account-data"],
	"processing": ["US"],
	"certainty": "stated",
	"citations": [
		{"source": source.disaster_recovery_resiliency, "section": "introduction", "passage": "8:b0f223682badc057"},
		{"source": source.appendix_a_partitional_service_guidance, "section": "AWS Identity and Access Management (IAM)", "passage": "8:90803069357549df"},
		{"source": source.disaster_recovery_resiliency, "section": "introduction", "passage": "16:38b3896e78036513"},
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
		{"source": source.partitions, "section": "page", "passage": "10:93fb3e1a72357eeb"},
		{"source": source.global_services, "section": "Global services that are unique by partition"},
		{"source": source.sdk_partitions, "section": "aws-us-gov", "passage": "18:88e82deef25700c6"},
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
		{"source": source.partitions, "section": "page", "passage": "10:93fb3e1a72357eeb"},
		{"source": source.global_services, "section": "Global services that are unique by partition"},
		{"source": source.sdk_partitions, "section": "aws-cn", "passage": "12:16b4806e10e98635"},
	],
}

facts["european_sovereign_cloud"] := {
	"claim": "The European Sovereign Cloud has identity systems of its own, run on its own infrastructure. We infer that IAM data is kept and processed in its only Region, in Germany.",
	"when": {"european_sovereign_cloud": [true]},
	"data": ["role-assignments", "policies", "user-account-data"],
	"storage": ["DE"],
	"processing": ["DE"],
	"certainty": "inferred",
	"citations": [
		{"source": source.sovereign_cloud_design, "section": "Logical isolation and independence"},
		{"source": source.sdk_partitions, "section": "aws-eusc", "passage": "11:99585714391061dc"},
	],
}
