# METADATA
# scope: package
# title: Documents of Microsoft
# description: >-
#   The pages that facts on Entra ID and Azure role-based access control cite, one
#   constant for each edition. `dated` is the date that the page gives itself, null
#   where none was recorded.
package residency.sources.microsoft

# Pointers: the pages below send their readers to these two; no fact rests on them.
data_location_trust_center := {
	"title": "Where your data is located (Microsoft Trust Center)",
	"url": "https://www.microsoft.com/trust-center/privacy/data-location",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": false,
}

entra_data_map := {
	"title": "Microsoft Entra data map",
	"url": "https://aka.ms/aaddatamap",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": false,
}

# Microsoft Entra ID: customer data by country.
data_storage_japan := {
	"title": "Customer data storage for Japan customers in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-japan",
	"dated": "2022-08-08",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_japan_2024_01_03 := {
	"title": "Customer data storage for Japan customers",
	"url": "https://learn.microsoft.com/en-us/entra/fundamentals/data-storage-japan",
	"dated": "2024-01-03",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_japan_2022_04_12 := {
	"title": "Customer data storage for Japan customers in Azure Active Directory",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-japan",
	"dated": "2022-04-12",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_australia_newzealand := {
	"title": "Customer data storage for Australian and New Zealand customers",
	"url": "https://learn.microsoft.com/en-us/entra/fundamentals/data-storage-australia-newzealand",
	"dated": "2025-03-05",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_australia_newzealand_2022_08_17 := {
	"title": "Customer data storage for Australian and New Zealand customers in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-australia-newzealand",
	"dated": "2022-08-17",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_australia_newzealand_2020_07_21 := {
	"title": "Customer data storage for Australian and New Zealand customers in Azure Active Directory",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-australia-newzealand",
	"dated": "2020-07-21",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_australia_newzealand_2019_12_13 := {
	"title": "Identity data storage for Australian and New Zealand customers in Azure Active Directory (address ending in -newzealand)",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-australia-newzealand",
	"dated": "2019-12-13",
	"verified": "2026-11-23",
	"url_inferred": false,
}

identity_data_storage_australia := {
	"title": "Identity data storage for Australian and New Zealand customers in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-australia",
	"dated": "2025-03-05",
	"verified": "2026-11-23",
	"url_inferred": false,
}

identity_data_storage_australia_2019_12_13 := {
	"title": "Identity data storage for Australian and New Zealand customers in Azure Active Directory",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-australia",
	"dated": "2019-12-13",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_europe := {
	"title": "Customer data storage and processing for European customers in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/en-us/entra/fundamentals/data-storage-eu",
	"dated": "2026-04-27",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_europe_2025_01_07 := {
	"title": "Customer data storage and processing for European customers in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-eu",
	"dated": "2025-01-07",
	"verified": "2026-11-23",
	"url_inferred": false,
}

# Two texts of the European page carry one date: the revised one moved the EU Data Boundary to pages of its own.
data_storage_europe_2023_08_17_revised := {
	"title": "Customer data storage and processing for European customers in Microsoft Entra ID (second text of this date)",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-eu",
	"dated": "2023-08-17",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_europe_2023_08_17 := {
	"title": "Customer data storage and processing for European customers in Microsoft Entra ID (first text of this date)",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-eu",
	"dated": "2023-08-17",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_europe_2022_08_17 := {
	"title": "Identity data storage for European customers in Azure Active Directory",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-eu",
	"dated": "2022-08-17",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_europe_2019_03_04 := {
	"title": "Identity data storage for European customers in Azure Active Directory",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-eu",
	"dated": "2019-03-04",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_storage_europe_2018_05_17 := {
	"title": "Where does Microsoft Azure Active Directory store identity data for European customers",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-eu",
	"dated": "2018-05-17",
	"verified": "2026-11-23",
	"url_inferred": false,
}

# Microsoft Entra ID: its components. Two texts carry the date 2024-08-25; the newer one offers Go-Local to external tenants.
data_residency := {
	"title": "Microsoft Entra ID and data residency",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-residency",
	"dated": "2024-08-25",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_residency_2024_08_25_first := {
	"title": "Microsoft Entra ID and data residency (first text of this date)",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-residency",
	"dated": "2024-08-25",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_residency_2023_03_21 := {
	"title": "Microsoft Entra ID and data residency",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-residency",
	"dated": "2023-03-21",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_residency_2022_12_20 := {
	"title": "Azure Active Directory and data residency",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/azure-ad-data-residency",
	"dated": "2022-12-20",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_residency_2022_12_05 := {
	"title": "Azure Active Directory and data residency",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/azure-ad-data-residency",
	"dated": "2022-12-05",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_operations := {
	"title": "Data operational considerations",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-operational-considerations",
	"dated": "2023-01-31",
	"verified": "2026-11-23",
	"url_inferred": false,
}

data_retention := {
	"title": "Microsoft Entra data retention",
	"url": "https://learn.microsoft.com/entra/identity/monitoring-health/reference-reports-data-retention",
	"dated": "2026-01-06",
	"verified": "2026-11-23",
	"url_inferred": false,
}

new_tenant := {
	"title": "Quickstart: Create a new tenant in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/entra/fundamentals/create-new-tenant",
	"dated": "2023-11-28",
	"verified": "2026-11-23",
	"url_inferred": false,
}

whats_new_archive := {
	"title": "Archive for What's new in Azure Active Directory?",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/whats-new-archive",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": false,
}

# The unit itself was read; its own address was not seen.
training_public_sector := {
	"title": "Customer data in Azure Active Directory (training unit on data residency for the public sector)",
	"url": "https://learn.microsoft.com/training/",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": true,
}

trust_center_21vianet := {
	"title": "You control your Customer Data (21Vianet trust center)",
	"url": "https://www.trustcenter.cn/en-us/privacy/you-are-in-control-of-your-data.html",
	"dated": null,
	"verified": "2026-11-23",
	"url_inferred": false,
}

# Multifactor authentication and password reset.
mfa_data_residency := {
	"title": "Data residency and customer data for Microsoft Entra multifactor authentication",
	"url": "https://learn.microsoft.com/en-us/entra/identity/authentication/concept-mfa-data-residency",
	"dated": "2025-06-06",
	"verified": "2026-11-23",
	"url_inferred": false,
}

mfa_data_residency_2023_09_14 := {
	"title": "Data residency and customer data for Microsoft Entra multifactor authentication",
	"url": "https://learn.microsoft.com/entra/identity/authentication/concept-mfa-data-residency",
	"dated": "2023-09-14",
	"verified": "2026-11-23",
	"url_inferred": false,
}

mfa_data_residency_2023_01_29 := {
	"title": "Data residency and customer data for Azure AD multifactor authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2023-01-29",
	"verified": "2026-11-23",
	"url_inferred": false,
}

mfa_data_residency_2021_06_03 := {
	"title": "Data residency and customer data for Azure AD multifactor authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2021-06-03",
	"verified": "2026-11-23",
	"url_inferred": false,
}

mfa_data_residency_2021_01_14 := {
	"title": "Data residency and customer data for Azure AD multifactor authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2021-01-14",
	"verified": "2026-11-23",
	"url_inferred": false,
}

mfa_data_residency_2021_01_11 := {
	"title": "Data residency and customer data for Azure AD Multi-Factor Authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2021-01-11",
	"verified": "2026-11-23",
	"url_inferred": false,
}

mfa_data_residency_2020_04_13 := {
	"title": "Data residency and customer data for Azure Multi-Factor Authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2020-04-13",
	"verified": "2026-11-23",
	"url_inferred": false,
}

mfa_data_residency_2019_12_12 := {
	"title": "Data privacy and sovereignty for Azure multi-factor authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2019-12-12",
	"verified": "2026-11-23",
	"url_inferred": false,
}

mfa_data_collection := {
	"title": "Microsoft Entra user data collection for multifactor authentication and self-service password reset",
	"url": "https://learn.microsoft.com/entra/identity/authentication/howto-mfa-reporting-datacollection",
	"dated": "2025-01-08",
	"verified": "2026-11-23",
	"url_inferred": false,
}

# Customer identities.
b2c_data_residency := {
	"title": "Azure Active Directory B2C: Region availability & data residency",
	"url": "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
	"dated": "2024-11-27",
	"verified": "2026-11-23",
	"url_inferred": false,
}

b2c_data_residency_2023_06_24 := {
	"title": "Azure Active Directory B2C: Region availability & data residency",
	"url": "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
	"dated": "2023-06-24",
	"verified": "2026-11-23",
	"url_inferred": false,
}

b2c_data_residency_2022_11_30 := {
	"title": "Azure Active Directory B2C: Region availability & data residency",
	"url": "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
	"dated": "2022-11-30",
	"verified": "2026-11-23",
	"url_inferred": false,
}

b2c_data_residency_2020_10_19 := {
	"title": "Azure Active Directory B2C: Region availability & data residency",
	"url": "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
	"dated": "2020-10-19",
	"verified": "2026-11-23",
	"url_inferred": false,
}

external_tenant := {
	"title": "Create an external tenant",
	"url": "https://learn.microsoft.com/entra/external-id/customers/how-to-create-external-tenant-portal",
	"dated": "2025-05-21",
	"verified": "2026-11-23",
	"url_inferred": false,
}

external_id_faq := {
	"title": "Microsoft Entra External ID frequently asked questions",
	"url": "https://learn.microsoft.com/entra/external-id/customers/faq-customers",
	"dated": "2024-08-15",
	"verified": "2026-11-23",
	"url_inferred": false,
}

# Other services of Microsoft Entra.
domain_services_replica_sets := {
	"title": "Replica sets concepts and features for Microsoft Entra Domain Services",
	"url": "https://learn.microsoft.com/entra/identity/domain-services/concepts-replica-sets",
	"dated": "2025-01-21",
	"verified": "2026-11-23",
	"url_inferred": false,
}

connect_health_privacy := {
	"title": "Microsoft Entra Connect Health and user privacy",
	"url": "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-health-user-privacy",
	"dated": "2023-01-19",
	"verified": "2026-11-23",
	"url_inferred": false,
}

application_proxy_topology := {
	"title": "Optimize traffic flow with Microsoft Entra application proxy",
	"url": "https://learn.microsoft.com/entra/identity/app-proxy/application-proxy-network-topology",
	"dated": "2025-02-21",
	"verified": "2026-11-23",
	"url_inferred": false,
}

private_access_multi_geo := {
	"title": "Enable multi-Geo capability for Microsoft Entra Private Access",
	"url": "https://learn.microsoft.com/entra/global-secure-access/how-to-enable-multi-geo",
	"dated": "2025-08-19",
	"verified": "2026-11-23",
	"url_inferred": false,
}

global_secure_access_locations := {
	"title": "Global Secure Access points of presence and IP addresses",
	"url": "https://learn.microsoft.com/entra/global-secure-access/reference-points-of-presence",
	"dated": "2025-02-21",
	"verified": "2026-11-23",
	"url_inferred": false,
}

global_secure_access_locations_2023_11_27 := {
	"title": "Global Secure Access (preview) points of presence",
	"url": "https://learn.microsoft.com/entra/global-secure-access/reference-points-of-presence",
	"dated": "2023-11-27",
	"verified": "2026-11-23",
	"url_inferred": false,
}

permissions_management_faq := {
	"title": "Frequently asked questions about Microsoft Entra Permissions Management",
	"url": "https://learn.microsoft.com/entra/permissions-management/faqs",
	"dated": "2025-04-01",
	"verified": "2026-11-23",
	"url_inferred": false,
}

verified_id_faq := {
	"title": "Verified ID frequently asked questions",
	"url": "https://learn.microsoft.com/entra/verified-id/verifiable-credentials-faq",
	"dated": "2022-08-11",
	"verified": "2026-11-23",
	"url_inferred": false,
}

face_check := {
	"title": "Using Face Check with Verified ID",
	"url": "https://learn.microsoft.com/entra/verified-id/using-facecheck",
	"dated": "2023-10-06",
	"verified": "2026-11-23",
	"url_inferred": false,
}

cross_tenant_synchronization := {
	"title": "What is cross-tenant synchronization?",
	"url": "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
	"dated": "2026-04-27",
	"verified": "2026-11-23",
	"url_inferred": false,
}

backup_authentication := {
	"title": "Microsoft Entra ID's backup authentication system",
	"url": "https://learn.microsoft.com/entra/architecture/backup-authentication-system",
	"dated": "2025-07-22",
	"verified": "2026-11-23",
	"url_inferred": false,
}

backup_and_recovery := {
	"title": "Microsoft Entra Backup and Recovery overview (Preview)",
	"url": "https://learn.microsoft.com/entra/backup/overview",
	"dated": "2026-03-02",
	"verified": "2026-11-23",
	"url_inferred": true,
}

copilot_in_entra := {
	"title": "Copilot in Microsoft Entra",
	"url": "https://learn.microsoft.com/entra/fundamentals/copilot-security-entra",
	"dated": "2024-12-10",
	"verified": "2026-11-23",
	"url_inferred": false,
}

# Azure.
rbac_overview := {
	"title": "What is Azure role-based access control (Azure RBAC)?",
	"url": "https://learn.microsoft.com/azure/role-based-access-control/overview",
	"dated": "2022-01-12",
	"verified": "2026-11-23",
	"url_inferred": false,
}

rbac_overview_2018_09_24 := {
	"title": "What is role-based access control (RBAC)?",
	"url": "https://learn.microsoft.com/azure/role-based-access-control/overview",
	"dated": "2018-09-24",
	"verified": "2026-11-23",
	"url_inferred": false,
}

# The EU Data Boundary.

eu_data_boundary := {
	"title": "What is the EU Data Boundary?",
	"url": "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-learn",
	"dated": "2022-12-14",
	"verified": "2026-11-23",
	"url_inferred": false,
}

eu_data_boundary_communication_services := {
	"title": "European Union Data Boundary compliance for Azure Communication Services",
	"url": "https://learn.microsoft.com/en-us/azure/communication-services/concepts/european-union-data-boundary",
	"dated": "2023-02-01",
	"verified": "2026-11-24",
	"url_inferred": true,
}

eu_data_boundary_sovereignty := {
	"title": "EU Data Boundary, in the documentation of Microsoft Cloud for Sovereignty (Japanese edition)",
	"url": "https://learn.microsoft.com/ja-jp/industry/sovereignty/eu-data-boundary",
	"dated": null,
	"verified": "2026-11-24",
	"url_inferred": false,
}

# Azure regions.

azure_locations := {
	"title": "Azure locations API output cached by an Azure Verified Module",
	"url": "https://github.com/Azure/terraform-azurerm-avm-utl-regions",
	"dated": "2026-03-12",
	"verified": "2026-11-23",
	"url_inferred": false,
}

azure_regions_list := {
	"title": "List of Azure regions",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/regions-list",
	"dated": "2025-04-15",
	"verified": "2026-11-23",
	"url_inferred": false,
}

azure_regions_paired := {
	"title": "Azure region pairs and nonpaired regions",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/regions-paired",
	"dated": "2025-01-13",
	"verified": "2026-11-23",
	"url_inferred": false,
}

# Microsoft 365 commitments.

m365_data_residency_overview := {
	"title": "Overview and Definitions (data residency)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-overview",
	"dated": "2024-02-29",
	"verified": "2026-11-23",
	"url_inferred": false,
}

advanced_data_residency := {
	"title": "Advanced Data Residency in Microsoft 365",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/advanced-data-residency",
	"dated": "2025-02-24",
	"verified": "2026-11-23",
	"url_inferred": false,
}

m365_multi_geo := {
	"title": "Microsoft 365 Multi-Geo",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/microsoft-365-multi-geo",
	"dated": "2024-10-07",
	"verified": "2026-11-23",
	"url_inferred": false,
}
