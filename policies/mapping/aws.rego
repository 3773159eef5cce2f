# METADATA
# scope: package
# title: Resources of the Terraform provider aws
# description: >-
#   Which feature each type of resource shows in use, and which attribute gives
#   which of its options. A type that is not listed is not mapped.
package residency.mapping.aws

import data.residency.sources.hashicorp as source

provider := {"vendor": "aws", "version": "6.25.0", "citations": [{"source": source.terraform_aws, "section": "resources"}]}

resources["aws_iam_role"] := {
	"feature": "aws.iam",
}

resources["aws_iam_user"] := {
	"feature": "aws.iam",
}

resources["aws_iam_group"] := {
	"feature": "aws.iam",
}

resources["aws_iam_policy"] := {
	"feature": "aws.iam",
}

resources["aws_iam_openid_connect_provider"] := {
	"feature": "aws.iam",
}

resources["aws_iam_saml_provider"] := {
	"feature": "aws.iam",
}

resources["aws_iam_instance_profile"] := {
	"feature": "aws.iam",
}

resources["aws_iam_access_key"] := {
	"feature": "aws.iam",
}

resources["aws_ssoadmin_permission_set"] := {
	"feature": "aws.iam-identity-center",
	"location": ["region"],
	"options": {
		"region": [{"path": "region", "as": "region"}],
	},
}

resources["aws_ssoadmin_account_assignment"] := {
	"feature": "aws.iam-identity-center",
	"location": ["region"],
	"options": {
		"region": [{"path": "region", "as": "region"}],
	},
}

resources["aws_ssoadmin_application"] := {
	"feature": "aws.iam-identity-center",
	"location": ["region"],
	"options": {
		"region": [{"path": "region", "as": "region"}],
	},
}

resources["aws_identitystore_user"] := {
	"feature": "aws.identity-store",
	"location": ["region"],
	"options": {
		"region": [{"path": "region", "as": "region"}],
	},
}

resources["aws_identitystore_group"] := {
	"feature": "aws.identity-store",
	"location": ["region"],
	"options": {
		"region": [{"path": "region", "as": "region"}],
	},
}

resources["aws_organizations_organization"] := {
	"feature": "aws.organizations",
}

resources["aws_organizations_account"] := {
	"feature": "aws.organizations",
}

resources["aws_organizations_organizational_unit"] := {
	"feature": "aws.organizations",
}

resources["aws_organizations_policy"] := {
	"feature": "aws.organizations",
}

resources["aws_account_alternate_contact"] := {
	"feature": "aws.account-management",
}

resources["aws_account_primary_contact"] := {
	"feature": "aws.account-management",
}

resources["aws_route53_record"] := {
	"feature": "aws.route53-public-dns",
}

resources["aws_route53_zone"] := {
	"feature": "aws.route53-public-dns",
}

resources["aws_cloudfront_distribution"] := {
	"feature": "aws.cloudfront",
}

resources["aws_cloudfront_function"] := {
	"feature": "aws.cloudfront",
}

resources["aws_networkmanager_global_network"] := {
	"feature": "aws.network-manager",
}

resources["aws_networkmanager_core_network"] := {
	"feature": "aws.network-manager",
}

resources["aws_route53recoverycontrolconfig_cluster"] := {
	"feature": "aws.application-recovery-controller",
}

resources["aws_route53recoveryreadiness_recovery_group"] := {
	"feature": "aws.application-recovery-controller",
}

resources["aws_waf_web_acl"] := {
	"feature": "aws.waf-classic-global",
}

resources["aws_waf_rule"] := {
	"feature": "aws.waf-classic-global",
}

resources["aws_shield_protection"] := {
	"feature": "aws.shield-advanced",
}

resources["aws_shield_subscription"] := {
	"feature": "aws.shield-advanced",
}

resources["aws_ce_cost_category"] := {
	"feature": "aws.cost-explorer",
}

resources["aws_ce_anomaly_monitor"] := {
	"feature": "aws.cost-explorer",
}

resources["aws_budgets_budget"] := {
	"feature": "aws.budgets",
}

resources["aws_notificationscontacts_email_contact"] := {
	"feature": "aws.notifications-contacts",
}

resources["aws_instance"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_ebs_volume"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_vpc"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_lambda_function"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_ecs_cluster"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_eks_cluster"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_sqs_queue"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_sns_topic"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_cloudwatch_log_group"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_kinesis_stream"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_opensearch_domain"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_redshift_cluster"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_efs_file_system"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_db_instance"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_kms_key"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_backup_vault"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_dynamodb_table"] := {
	"feature": "aws.regional-services",
	"location": ["region", "replica.region_name"],
	"options": {
		"regions": [{"path": "region", "as": "region"}, {"path": "replica.region_name", "as": "region"}],
	},
}

resources["aws_s3_bucket"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_rds_cluster"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_secretsmanager_secret"] := {
	"feature": "aws.regional-services",
	"location": ["region", "replica.region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}, {"path": "replica.region", "as": "region"}],
	},
}

resources["aws_ecr_repository"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_s3_bucket_replication_configuration"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}],
	},
}

resources["aws_ecr_replication_configuration"] := {
	"feature": "aws.regional-services",
	"location": ["region", "replication_configuration.rule.destination.region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}, {"path": "replication_configuration.rule.destination.region", "as": "region"}],
	},
}

resources["aws_efs_replication_configuration"] := {
	"feature": "aws.regional-services",
	"location": ["region", "destination.region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}, {"path": "destination.region", "as": "region"}],
	},
}

resources["aws_backup_plan"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}, {"path": "rule.copy_action.destination_vault_arn", "as": "arn"}],
	},
}

resources["aws_kms_replica_key"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}, {"path": "primary_key_arn", "as": "arn"}],
	},
}

resources["aws_db_instance_automated_backups_replication"] := {
	"feature": "aws.regional-services",
	"location": ["region"],
	"options": {
		"regions": [{"path": "region", "as": "region"}, {"path": "source_db_instance_arn", "as": "arn"}],
	},
}
