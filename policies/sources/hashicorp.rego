# METADATA
# scope: package
# title: Documents of HashiCorp
# description: >-
#   The pages that the mapping of resources rests on, one constant for each edition.
#   `dated` is the date that the page gives itself, null where none was recorded.
package residency.sources.hashicorp

terraform_azurerm := {
	"title": "Azure Provider 5.2.0: resources",
	"url": "https://registry.terraform.io/providers/hashicorp/azurerm/5.2.0/docs",
	"dated": "2026-08-20",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

terraform_azuread := {
	"title": "Azure Active Directory Provider 3.7.0: resources",
	"url": "https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

terraform_aws := {
	"title": "AWS Provider 6.25.0: resources",
	"url": "https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

terraform_aws_regions := {
	"title": "Terraform AWS Provider: Enhanced Region Support",
	"url": "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

terraform_google := {
	"title": "Google Cloud Platform Provider 6.50.0: resources",
	"url": "https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

terraform_utilities := {
	"title": "Terraform providers null, random, tls, time, local, archive, http, external: resources",
	"url": "https://registry.terraform.io/browse/providers?category=utility",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}
