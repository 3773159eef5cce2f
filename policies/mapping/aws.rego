# METADATA
# scope: package
# title: Resources of the Terraform provider aws
# description: >-
#   Which feature each type of resource shows in use. Families of types have a rule,
#   of which the longest prefix counts: services that the provider lists as global
#   are their own features, and all else is in one Region. The Region is that of the
#   resource, else of its ARN, else a constant of the provider's configuration.
package residency.mapping.aws

import data.residency.sources.hashicorp as source

provider := {
	"vendor": "aws",
	"version": "6.25.0",
	"prefixes": ["aws_"],
	"location": _location,
	"citations": [
		{"source": source.terraform_aws, "section": "resources"},
		{"source": source.terraform_aws_regions, "section": "Non–region-aware resources"},
	],
}

# Where a resource is: the first of these that is known. Older versions of the provider
# fill in the Region of some types when they make them.
_location := [
	{"path": "region", "as": "region", "computed": true},
	{"path": "arn", "as": "arn"},
	{"as": "provider"},
]

families["aws_"] := {"feature": "aws.regional-services", "options": {"regions": _location}}

# Services that the provider lists as global.

families["aws_account_"] := {"feature": "aws.account-management"}

families["aws_budgets_"] := {"feature": "aws.budgets"}

families["aws_ce_"] := {"feature": "aws.cost-explorer"}

families["aws_cloudfront_"] := {"feature": "aws.cloudfront"}

families["aws_cloudfrontkeyvaluestore_"] := {"feature": "aws.cloudfront"}

families["aws_iam_"] := {"feature": "aws.iam"}

families["aws_networkmanager_"] := {"feature": "aws.network-manager"}

families["aws_notificationscontacts_"] := {"feature": "aws.notifications-contacts"}

families["aws_organizations_"] := {"feature": "aws.organizations"}

families["aws_route53_"] := {"feature": "aws.route53-public-dns"}

families["aws_route53recoverycontrolconfig_"] := {"feature": "aws.application-recovery-controller"}

families["aws_route53recoveryreadiness_"] := {"feature": "aws.application-recovery-controller"}

families["aws_savingsplans_"] := {"feature": "aws.savings-plans"}

families["aws_shield_"] := {"feature": "aws.shield-advanced"}

families["aws_waf_"] := {"feature": "aws.waf-classic-global"}

# Global ones of which no feature is documented.

families["aws_billing_"] := {"unmapped": "global"}

families["aws_bcmdataexports_"] := {"unmapped": "global"}

families["aws_costoptimizationhub_"] := {"unmapped": "global"}

families["aws_cur_"] := {"unmapped": "global"}

families["aws_globalaccelerator_"] := {"unmapped": "global"}

families["aws_rolesanywhere_"] := {"unmapped": "global"}

families["aws_route53domains_"] := {"unmapped": "global"}

families["aws_notifications_"] := {"unmapped": "global"}

families["aws_ecrpublic_"] := {"unmapped": "global"}

unmapped["aws_backup_global_settings"] := "global"

unmapped["aws_chimesdkvoice_global_settings"] := "global"

unmapped["aws_cloudtrail_organization_delegated_admin_account"] := "global"

unmapped["aws_dx_gateway"] := "global"

unmapped["aws_ec2_image_block_public_access"] := "global"

unmapped["aws_fms_admin_account"] := "global"

unmapped["aws_quicksight_account_settings"] := "global"

unmapped["aws_ram_sharing_with_organization"] := "global"

unmapped["aws_s3_account_public_access_block"] := "global"

unmapped["aws_servicecatalog_organizations_access"] := "global"

unmapped["aws_vpc_ipam_organization_admin_account"] := "global"

# Families that send data to other Regions or out of AWS, or keep copies elsewhere, which
# their attributes do not tell.

families["aws_bedrock"] := {"unmapped": "a part of Amazon Bedrock that no feature documents", "location": _location}

families["aws_chatbot_"] := {"unmapped": "sends to chat channels outside of AWS", "location": _location}

families["aws_appflow_"] := {"unmapped": "moves data between AWS and other vendors", "location": _location}

families["aws_datasync_"] := {"unmapped": "moves data between stores", "location": _location}

families["aws_dms_"] := {"unmapped": "moves data between databases", "location": _location}

families["aws_kinesis_firehose_"] := {"unmapped": "delivers to other stores and vendors", "location": _location}

families["aws_s3control_multi_region_"] := {"unmapped": "spans Regions", "location": _location}

families["aws_qbusiness_"] := {"unmapped": "sends requests to further Regions", "location": _location}

families["aws_quicksight_"] := {"unmapped": "keeps identities in another Region", "location": _location}

families["aws_ssmincidents_"] := {"unmapped": "replicates between Regions", "location": _location}

families["aws_dsql_"] := {"unmapped": "may span Regions", "location": _location}

families["aws_elasticache_global_"] := {"unmapped": "spans Regions", "location": _location}

families["aws_memorydb_multi_region_"] := {"unmapped": "spans Regions", "location": _location}

families["aws_docdb_global_"] := {"unmapped": "spans Regions", "location": _location}

families["aws_neptune_global_"] := {"unmapped": "spans Regions", "location": _location}

families["aws_rds_global_"] := {"unmapped": "spans Regions", "location": _location}

families["aws_opensearch_outbound_"] := {"unmapped": "connects to a domain in another Region", "location": _location}

families["aws_cloudwatch_event_api_destination"] := {"unmapped": "sends to outside of AWS", "location": _location}

families["aws_cloudwatch_event_connection"] := {"unmapped": "sends to outside of AWS", "location": _location}

families["aws_cloudwatch_event_endpoint"] := {"unmapped": "spans Regions", "location": _location}

families["aws_amplify_"] := {"unmapped": "delivers by way of CloudFront", "location": _location}

families["aws_lightsail_distribution"] := {"unmapped": "delivers by way of CloudFront", "location": _location}

families["aws_keyspaces_"] := {"unmapped": "may span Regions", "location": _location}

families["aws_transfer_connector"] := {"unmapped": "sends to outside of AWS", "location": _location}

families["aws_observabilityadmin_"] := {"unmapped": "gathers from further Regions", "location": _location}

families["aws_storagegateway_"] := {"unmapped": "copies between AWS and its owner's sites", "location": _location}

families["aws_securitylake_"] := {"unmapped": "may copy to further Regions", "location": _location}

families["aws_cloudformation_"] := {"unmapped": "deploys what only its template says", "location": _location}

families["aws_serverlessapplicationrepository_"] := {"unmapped": "deploys what only its template says", "location": _location}

families["aws_msk_replicator"] := {"unmapped": "copies between clusters", "location": _location}

families["aws_mskconnect_connector"] := {"unmapped": "moves data between stores", "location": _location}

families["aws_ivs_"] := {"unmapped": "delivers all over the world", "location": _location}

families["aws_pipes_"] := {"unmapped": "moves data between stores", "location": _location}

families["aws_iot_topic_rule"] := {"unmapped": "sends to other services", "location": _location}

families["aws_outposts_"] := {"unmapped": "is at its owner's sites", "location": _location}

families["aws_s3outposts_"] := {"unmapped": "is at its owner's sites", "location": _location}

families["aws_dataexchange_"] := {"unmapped": "shares data with others", "location": _location}

# Regional services with a feature of their own.

families["aws_ssoadmin_"] := {"feature": "aws.iam-identity-center", "options": {"region": _location}}

families["aws_identitystore_"] := {"feature": "aws.identity-store", "options": {"region": _location}}

families["aws_cognito_"] := {"feature": "aws.cognito-user-pools", "options": {"region": _location}}

families["aws_wafv2_"] := {"feature": "aws.waf", "options": {
	"scope": [{"path": "scope", "values": {"CLOUDFRONT": "cloudfront", "REGIONAL": "regional"}}],
	"region": _location,
}}

# Regional types with the prefix of a global family.

families["aws_route53_resolver_"] := {"feature": "aws.regional-services", "options": {"regions": _location}}

# A zone that networks are bound to is private.

resources["aws_route53_zone"] := {"variants": [
	{"when": {"path": "vpc", "is": "present"}, "feature": "aws.route53-private-dns"},
	{"when": {"path": "vpc", "is": "absent"}, "feature": "aws.route53-public-dns"},
]}

# The ARN of this one is that of what it sends to.

resources["aws_cloudwatch_event_target"] := {
	"feature": "aws.regional-services",
	"options": {"regions": [{"path": "region", "as": "region", "computed": true}, {"as": "provider"}]},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "arn", "as": "other-arn"}]}}],
}

# Resources that copy to further Regions, or from them: a use for each side.

resources["aws_backup_plan"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "rule.copy_action.destination_vault_arn", "as": "other-arn"}]}}],
}

resources["aws_cloudtrail"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "s3_bucket_name", "of": "regions"}]}}],
}

resources["aws_cloudwatch_log_destination"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "target_arn", "as": "other-arn"}]}}],
}

resources["aws_cloudwatch_log_subscription_filter"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "destination_arn", "as": "other-arn"}]}}],
}

resources["aws_codepipeline"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "artifact_store.region", "as": "region"}]}}],
}

resources["aws_config_delivery_channel"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "s3_bucket_name", "of": "regions"}]}}],
}

resources["aws_db_instance_automated_backups_replication"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "source_db_instance_arn", "as": "other-arn"}]}}],
}

resources["aws_directory_service_region"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "region_name", "as": "region"}]}}],
}

resources["aws_dlm_lifecycle_policy"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"paths": ["policy_details.schedule.cross_region_copy_rule.target", "policy_details.schedule.cross_region_copy_rule.target_region", "policy_details.action.cross_region_copy.target"], "as": "region"}]}}],
}

resources["aws_dynamodb_global_table"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "replica.region_name", "as": "region"}]}}],
}

resources["aws_dynamodb_table"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "replica.region_name", "as": "region"}]}}],
}

resources["aws_ec2_transit_gateway_peering_attachment"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "peer_region", "as": "region"}]}}],
}

resources["aws_ecr_replication_configuration"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "replication_configuration.rule.destination.region", "as": "region"}]}}],
}

resources["aws_efs_replication_configuration"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "destination.region", "as": "region"}]}}],
}

resources["aws_guardduty_publishing_destination"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "destination_arn", "of": "regions"}]}}],
}

resources["aws_imagebuilder_distribution_configuration"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "distribution.region", "as": "region"}]}}],
}

resources["aws_kms_replica_external_key"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "primary_key_arn", "as": "other-arn"}]}}],
}

resources["aws_kms_replica_key"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "primary_key_arn", "as": "other-arn"}]}}],
}

resources["aws_redshift_cluster"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "snapshot_copy.destination_region", "as": "region"}]}}],
}

resources["aws_redshift_snapshot_copy"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "destination_region", "as": "region"}]}}],
}

resources["aws_s3_bucket"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "replication_configuration.rules.destination.bucket", "of": "regions"}]}}],
}

resources["aws_s3_bucket_replication_configuration"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "rule.destination.bucket", "of": "regions"}]}}],
}

resources["aws_scheduler_schedule"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "target.arn", "as": "other-arn"}]}}],
}

resources["aws_secretsmanager_secret"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "replica.region", "as": "region"}]}}],
}

resources["aws_ssm_resource_data_sync"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "s3_destination.region", "as": "region"}]}}],
}

resources["aws_vpc_peering_connection"] := {
	"feature": "aws.regional-services",
	"options": {"regions": _location},
	"also": [{"feature": "aws.regional-services", "options": {"regions": [{"path": "peer_region", "as": "region"}]}}],
}

unmapped["aws_sns_topic_subscription"] := "sends to whoever subscribes"

# Amazon Bedrock. Which model or inference profile an application calls stands in no
# resource, so it stays open, but throughput that is bought goes with no profile.
resources["aws_bedrock_custom_model"] := {"feature": "aws.bedrock", "options": {"region": _location}}

resources["aws_bedrock_guardrail"] := {"feature": "aws.bedrock.guardrails", "options": {
	"region": _location,
	"cross_region": [{"path": "cross_region_config", "present": true, "absent": false}],
}}

resources["aws_bedrock_inference_profile"] := {"feature": "aws.bedrock", "options": {"region": _location}}

resources["aws_bedrock_provisioned_model_throughput"] := {"feature": "aws.bedrock", "options": {
	"region": _location,
	"inference": [{"value": "in-region"}],
}}

resources["aws_bedrockagent_agent"] := {"feature": "aws.bedrock", "options": {"region": _location}}

resources["aws_bedrockagent_knowledge_base"] := {"feature": "aws.bedrock.knowledge-bases", "options": {"region": _location}}
