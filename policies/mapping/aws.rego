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
	"prefixes": ["aws_"],
	"location": location,
	"version": "6.25.0",
	"citations": [
		{"source": source.terraform_aws, "section": "resources"},
		{"source": source.terraform_aws_regions, "section": "Non–region-aware resources"},
	],
}

# Where a resource is: the first of these that is known.
location := [{"path": "region", "as": "region"}, {"path": "arn", "as": "arn"}, {"as": "provider"}]

families["aws_"] := {"feature": "aws.regional-services", "location": location, "options": {"regions": location}}

# Services that the provider lists as global.

families["aws_account_"] := {"feature": "aws.account-management"}

families["aws_budgets_"] := {"feature": "aws.budgets"}

families["aws_cloudfront_"] := {"feature": "aws.cloudfront"}

families["aws_cloudfrontkeyvaluestore_"] := {"feature": "aws.cloudfront"}

families["aws_ce_"] := {"feature": "aws.cost-explorer"}

families["aws_iam_"] := {"feature": "aws.iam"}

families["aws_networkmanager_"] := {"feature": "aws.network-manager"}

families["aws_organizations_"] := {"feature": "aws.organizations"}

families["aws_route53_"] := {"feature": "aws.route53-public-dns"}

families["aws_route53recoverycontrolconfig_"] := {"feature": "aws.application-recovery-controller"}

families["aws_route53recoveryreadiness_"] := {"feature": "aws.application-recovery-controller"}

families["aws_shield_"] := {"feature": "aws.shield-advanced"}

families["aws_notificationscontacts_"] := {"feature": "aws.notifications-contacts"}

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

unmapped["aws_backup_global_settings"] := "global"

unmapped["aws_chimesdkvoice_global_settings"] := "global"

unmapped["aws_cloudtrail_organization_delegated_admin_account"] := "global"

unmapped["aws_dx_gateway"] := "global"

unmapped["aws_ec2_image_block_public_access"] := "global"

unmapped["aws_fms_admin_account"] := "global"

unmapped["aws_vpc_ipam_organization_admin_account"] := "global"

unmapped["aws_quicksight_account_settings"] := "global"

unmapped["aws_ram_sharing_with_organization"] := "global"

unmapped["aws_s3_account_public_access_block"] := "global"

unmapped["aws_servicecatalog_organizations_access"] := "global"

# Services that may send a request to another Region than the resource's.

families["aws_bedrock_"] := {"unmapped": "an inference profile sends requests to further Regions", "location": location}

families["aws_bedrockagent_"] := {"unmapped": "an inference profile sends requests to further Regions", "location": location}

# Regional services with a feature of their own.

families["aws_ssoadmin_"] := {"feature": "aws.iam-identity-center", "location": location, "options": {"region": location}}

families["aws_identitystore_"] := {"feature": "aws.identity-store", "location": location, "options": {"region": location}}

families["aws_cognito_"] := {"feature": "aws.cognito-user-pools", "location": location, "options": {"region": location}}

families["aws_wafv2_"] := {"feature": "aws.waf", "location": location, "options": {
	"scope": [{"path": "scope", "values": {"CLOUDFRONT": "cloudfront", "REGIONAL": "regional"}}],
	"region": location,
}}

resources["aws_route53_zone"] := {"variants": [
	{"when": {"path": "vpc", "is": "present"}, "feature": "aws.route53-private-dns"},
	{"when": {"path": "vpc", "is": "absent"}, "feature": "aws.route53-public-dns"},
]}

# Resources that copy to further Regions.
