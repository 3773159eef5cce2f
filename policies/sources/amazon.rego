# METADATA
# scope: package
# title: Documents of Amazon
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date
#   that the page gives itself, null where none was recorded.
package residency.sources.amazon

disaster_recovery_resiliency := {
	"title": "Resilience in AWS Identity and Access Management",
	"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/disaster-recovery-resiliency.html",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

global_services := {
	"title": "AWS Fault Isolation Boundaries - Global services",
	"url": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html",
	"dated": "2022-11-16",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

appendix_a_partitional_service_guidance := {
	"title": "AWS Fault Isolation Boundaries - Partitional service guidance",
	"url": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/appendix-a---partitional-service-guidance.html",
	"dated": "2022-11-16",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

partitions := {
	"title": "AWS Fault Isolation Boundaries - Partitions",
	"url": "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html",
	"dated": "2022-11-16",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

botocore := {
	"title": "botocore endpoint and partition data",
	"url": "https://github.com/boto/botocore",
	"dated": "2026-08-07",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

userguide_regions := {
	"title": "IAM Identity Center Region data storage and operations",
	"url": "https://docs.aws.amazon.com/singlesignon/latest/userguide/regions.html",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

api_support_in_additional_regions := {
	"title": "IAM Identity Center service APIs supported in additional AWS Regions",
	"url": "https://docs.aws.amazon.com/singlesignon/latest/userguide/api-support-in-additional-regions.html",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sdk_partitions := {
	"title": "AWS SDK for Go: partitions and their Regions",
	"url": "https://github.com/aws/aws-sdk-go-v2/blob/v1.48.0/internal/endpoints/awsrulesfn/partitions.json",
	"dated": "2026-11-10",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sovereign_cloud_design := {
	"title": "Overview of the AWS European Sovereign Cloud - Design approach",
	"url": "https://docs.aws.amazon.com/whitepapers/latest/overview-aws-european-sovereign-cloud/design-approach.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sdk_endpoints := {
	"title": "AWS SDK for Go: endpoints by service",
	"url": "https://github.com/aws/aws-sdk-go-v2/tree/v1.48.0/service",
	"dated": "2026-11-10",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sts_endpoints := {
	"title": "AWS STS Regions and endpoints",
	"url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_region-endpoints.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sts_regional_endpoints := {
	"title": "AWS SDKs and Tools reference - AWS STS Regional endpoints",
	"url": "https://docs.aws.amazon.com/sdkref/latest/guide/feature-sts-regionalized-endpoints.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

account_regions := {
	"title": "AWS Account Management - Enable or disable AWS Regions in your account",
	"url": "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

account_regions_earlier := {
	"title": "AWS Account Management - Enable or disable AWS Regions in your account (an earlier edition)",
	"url": "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

identity_center_regions_china := {
	"title": "IAM Identity Center Region data storage and operations (Amazon Web Services in China)",
	"url": "https://docs.amazonaws.cn/en_us/singlesignon/latest/userguide/regions.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

identity_center_use_cases := {
	"title": "Availability of IAM Identity Center use cases in the primary and additional Regions",
	"url": "https://docs.amazonaws.cn/en_us/singlesignon/latest/userguide/use-cases-across-regions.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

billing_endpoints := {
	"title": "AWS General Reference - AWS Billing and Cost Management endpoints and quotas",
	"url": "https://docs.aws.amazon.com/general/latest/gr/billing.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

support_api_reference := {
	"title": "AWS Support API Reference - DescribeTrustedAdvisorChecks",
	"url": "https://docs.aws.amazon.com/awssupport/latest/APIReference/API_DescribeTrustedAdvisorChecks.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

support_endpoints := {
	"title": "AWS General Reference - AWS Support endpoints and quotas",
	"url": "https://docs.aws.amazon.com/general/latest/gr/awssupport.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

health_endpoints := {
	"title": "AWS General Reference - AWS Health endpoints and quotas",
	"url": "https://docs.aws.amazon.com/general/latest/gr/awshealth.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

health_api := {
	"title": "AWS Health - Integrating AWS Health with other systems using the AWS Health API",
	"url": "https://docs.aws.amazon.com/health/latest/ug/health-api.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

organizations_api := {
	"title": "AWS CLI reference - organizations (Amazon Web Services in China)",
	"url": "https://docs.amazonaws.cn/goto/aws-cli/organizations-2016-11-28/list-parents.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

waf_resources := {
	"title": "AWS WAF - Resources that you can protect with AWS WAF",
	"url": "https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cognito_regional_data := {
	"title": "Amazon Cognito - Regional data considerations",
	"url": "https://docs.aws.amazon.com/cognito/latest/developerguide/security-cognito-regional-data-considerations.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

q_developer_data_storage := {
	"title": "Amazon Q Developer - Data storage in Amazon Q Developer",
	"url": "https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/data-storage.html",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

q_developer_cross_region_processing := {
	"title": "Cross-region processing in Amazon Q Developer",
	"url": "https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/cross-region-processing.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cognito_sms_region := {
	"title": "SmsConfigurationType: snsRegion (Amazon Cognito)",
	"url": "https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/cognitoidentityprovider/aws.sdk.kotlin.services.cognitoidentityprovider.model/-sms-configuration-type/sns-region.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

bedrock_regional_availability := {
	"title": "Regional availability (Amazon Bedrock)",
	"url": "https://docs.aws.amazon.com/bedrock/latest/userguide/models-region-compatibility.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

bedrock_geographic_inference := {
	"title": "Geographic cross-Region inference (Amazon Bedrock)",
	"url": "https://docs.aws.amazon.com/bedrock/latest/userguide/geographic-cross-region-inference.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

bedrock_securing_inference := {
	"title": "Securing Amazon Bedrock cross-Region inference: Geographic and global",
	"url": "https://aws.amazon.com/blogs/machine-learning/securing-amazon-bedrock-cross-region-inference-geographic-and-global/",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

bedrock_data_retention := {
	"title": "Data retention (Amazon Bedrock)",
	"url": "https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

bedrock_data_automation_inference := {
	"title": "Cross Region support required for Bedrock Data Automation",
	"url": "https://docs.aws.amazon.com/bedrock/latest/userguide/bda-cris.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

bedrock_guardrail_inference := {
	"title": "Distribute guardrail inference across AWS Regions",
	"url": "https://docs.aws.amazon.com/en_us/bedrock/latest/userguide/guardrails-cross-region.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

bedrock_structured_knowledge_bases := {
	"title": "Cross-region inference for knowledge bases with structured data store",
	"url": "https://docs.aws.amazon.com/bedrock/latest/userguide/kb-structured-cris.html",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}
