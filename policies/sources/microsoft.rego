# METADATA
# scope: package
# title: Documents of Microsoft
# description: >-
#   The pages that facts cite, one constant for each edition. `dated` is the date that the page gives itself, null
#   where none was recorded. An address is inferred where it was seen neither with the text nor as a page of that
#   path in the publisher's documentation repository.
package residency.sources.microsoft

# Pointers: the pages below send their readers to these two; no fact rests on them.
data_location_trust_center := {
	"title": "Where your data is located (Microsoft Trust Center)",
	"url": "https://www.microsoft.com/trust-center/privacy/data-location",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

entra_data_map := {
	"title": "Microsoft Entra data map",
	"url": "https://aka.ms/aaddatamap",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# Microsoft Entra ID: customer data by country.

data_storage_japan := {
	"title": "Customer data storage for Japan customers in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-japan",
	"dated": "2022-08-08",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_japan_2024_01_03 := {
	"title": "Customer data storage for Japan customers",
	"url": "https://learn.microsoft.com/en-us/entra/fundamentals/data-storage-japan",
	"dated": "2024-01-03",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_japan_2022_04_12 := {
	"title": "Customer data storage for Japan customers in Azure Active Directory",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-japan",
	"dated": "2022-04-12",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_australia_newzealand := {
	"title": "Customer data storage for Australian and New Zealand customers",
	"url": "https://learn.microsoft.com/en-us/entra/fundamentals/data-storage-australia-newzealand",
	"dated": "2025-03-05",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_australia_newzealand_2022_08_17 := {
	"title": "Customer data storage for Australian and New Zealand customers in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-australia-newzealand",
	"dated": "2022-08-17",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_australia_newzealand_2020_07_21 := {
	"title": "Customer data storage for Australian and New Zealand customers in Azure Active Directory",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-australia-newzealand",
	"dated": "2020-07-21",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_australia_newzealand_2019_12_13 := {
	"title": "Identity data storage for Australian and New Zealand customers in Azure Active Directory (address ending in -newzealand)",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-australia-newzealand",
	"dated": "2019-12-13",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

identity_data_storage_australia := {
	"title": "Identity data storage for Australian and New Zealand customers in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-australia",
	"dated": "2025-03-05",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

identity_data_storage_australia_2019_12_13 := {
	"title": "Identity data storage for Australian and New Zealand customers in Azure Active Directory",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-australia",
	"dated": "2019-12-13",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_europe := {
	"title": "Customer data storage and processing for European customers in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/en-us/entra/fundamentals/data-storage-eu",
	"dated": "2026-04-27",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_europe_2025_01_07 := {
	"title": "Customer data storage and processing for European customers in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-eu",
	"dated": "2025-01-07",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# Two texts of the European page carry one date: the revised one moved the EU Data Boundary to pages of its own.

data_storage_europe_2023_08_17_revised := {
	"title": "Customer data storage and processing for European customers in Microsoft Entra ID (second text of this date)",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-eu",
	"dated": "2023-08-17",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_europe_2023_08_17 := {
	"title": "Customer data storage and processing for European customers in Microsoft Entra ID (first text of this date)",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-storage-eu",
	"dated": "2023-08-17",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_europe_2022_08_17 := {
	"title": "Identity data storage for European customers in Azure Active Directory",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-eu",
	"dated": "2022-08-17",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_europe_2019_03_04 := {
	"title": "Identity data storage for European customers in Azure Active Directory",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-eu",
	"dated": "2019-03-04",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_europe_2018_05_17 := {
	"title": "Where does Microsoft Azure Active Directory store identity data for European customers",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/active-directory-data-storage-eu",
	"dated": "2018-05-17",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# Microsoft Entra ID: its components. Two texts carry the date 2024-08-25; the newer one offers Go-Local to external tenants.

data_residency := {
	"title": "Microsoft Entra ID and data residency",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-residency",
	"dated": "2024-08-25",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_residency_2024_08_25_first := {
	"title": "Microsoft Entra ID and data residency (first text of this date)",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-residency",
	"dated": "2024-08-25",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_residency_2023_03_21 := {
	"title": "Microsoft Entra ID and data residency",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-residency",
	"dated": "2023-03-21",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_residency_2022_12_20 := {
	"title": "Azure Active Directory and data residency",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/azure-ad-data-residency",
	"dated": "2022-12-20",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_residency_2022_12_05 := {
	"title": "Azure Active Directory and data residency",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/azure-ad-data-residency",
	"dated": "2022-12-05",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_operations := {
	"title": "Data operational considerations",
	"url": "https://learn.microsoft.com/entra/fundamentals/data-operational-considerations",
	"dated": "2023-01-31",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_retention := {
	"title": "Microsoft Entra data retention",
	"url": "https://learn.microsoft.com/entra/identity/monitoring-health/reference-reports-data-retention",
	"dated": "2026-01-06",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

new_tenant := {
	"title": "Quickstart: Create a new tenant in Microsoft Entra ID",
	"url": "https://learn.microsoft.com/entra/fundamentals/create-new-tenant",
	"dated": "2023-11-28",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

whats_new_archive := {
	"title": "Archive for What's new in Azure Active Directory?",
	"url": "https://learn.microsoft.com/azure/active-directory/fundamentals/whats-new-archive",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# The unit itself was read; its own address was not seen.

training_public_sector := {
	"title": "Customer data in Azure Active Directory (training unit on data residency for the public sector)",
	"url": "https://learn.microsoft.com/training/",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

trust_center_21vianet := {
	"title": "You control your Customer Data (21Vianet trust center)",
	"url": "https://www.trustcenter.cn/en-us/privacy/you-are-in-control-of-your-data.html",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# Multifactor authentication and password reset.

mfa_data_residency := {
	"title": "Data residency and customer data for Microsoft Entra multifactor authentication",
	"url": "https://learn.microsoft.com/en-us/entra/identity/authentication/concept-mfa-data-residency",
	"dated": "2025-06-06",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

mfa_data_residency_2023_09_14 := {
	"title": "Data residency and customer data for Microsoft Entra multifactor authentication",
	"url": "https://learn.microsoft.com/entra/identity/authentication/concept-mfa-data-residency",
	"dated": "2023-09-14",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

mfa_data_residency_2023_01_29 := {
	"title": "Data residency and customer data for Azure AD multifactor authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2023-01-29",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

mfa_data_residency_2021_06_03 := {
	"title": "Data residency and customer data for Azure AD multifactor authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2021-06-03",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

mfa_data_residency_2021_01_14 := {
	"title": "Data residency and customer data for Azure AD multifactor authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2021-01-14",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

mfa_data_residency_2021_01_11 := {
	"title": "Data residency and customer data for Azure AD Multi-Factor Authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2021-01-11",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

mfa_data_residency_2020_04_13 := {
	"title": "Data residency and customer data for Azure Multi-Factor Authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2020-04-13",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

mfa_data_residency_2019_12_12 := {
	"title": "Data privacy and sovereignty for Azure multi-factor authentication",
	"url": "https://learn.microsoft.com/azure/active-directory/authentication/concept-mfa-data-residency",
	"dated": "2019-12-12",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

mfa_data_collection := {
	"title": "Microsoft Entra user data collection for multifactor authentication and self-service password reset",
	"url": "https://learn.microsoft.com/entra/identity/authentication/howto-mfa-reporting-datacollection",
	"dated": "2025-01-08",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# Customer identities.

b2c_data_residency := {
	"title": "Azure Active Directory B2C: Region availability & data residency",
	"url": "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
	"dated": "2024-11-27",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

b2c_data_residency_2023_06_24 := {
	"title": "Azure Active Directory B2C: Region availability & data residency",
	"url": "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
	"dated": "2023-06-24",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

b2c_data_residency_2022_11_30 := {
	"title": "Azure Active Directory B2C: Region availability & data residency",
	"url": "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
	"dated": "2022-11-30",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

b2c_data_residency_2020_10_19 := {
	"title": "Azure Active Directory B2C: Region availability & data residency",
	"url": "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
	"dated": "2020-10-19",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

external_tenant := {
	"title": "Create an external tenant",
	"url": "https://learn.microsoft.com/entra/external-id/customers/how-to-create-external-tenant-portal",
	"dated": "2025-05-21",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

external_id_faq := {
	"title": "Microsoft Entra External ID frequently asked questions",
	"url": "https://learn.microsoft.com/entra/external-id/customers/faq-customers",
	"dated": "2024-08-15",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# Other services of Microsoft Entra.

domain_services_replica_sets := {
	"title": "Replica sets concepts and features for Microsoft Entra Domain Services",
	"url": "https://learn.microsoft.com/entra/identity/domain-services/concepts-replica-sets",
	"dated": "2025-01-21",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

connect_health_privacy := {
	"title": "Microsoft Entra Connect Health and user privacy",
	"url": "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-health-user-privacy",
	"dated": "2023-01-19",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

application_proxy_topology := {
	"title": "Optimize traffic flow with Microsoft Entra application proxy",
	"url": "https://learn.microsoft.com/entra/identity/app-proxy/application-proxy-network-topology",
	"dated": "2025-02-21",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

private_access_multi_geo := {
	"title": "Enable multi-Geo capability for Microsoft Entra Private Access",
	"url": "https://learn.microsoft.com/entra/global-secure-access/how-to-enable-multi-geo",
	"dated": "2025-08-19",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

global_secure_access_locations := {
	"title": "Global Secure Access points of presence and IP addresses",
	"url": "https://learn.microsoft.com/entra/global-secure-access/reference-points-of-presence",
	"dated": "2025-02-21",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

global_secure_access_locations_2023_11_27 := {
	"title": "Global Secure Access (preview) points of presence",
	"url": "https://learn.microsoft.com/entra/global-secure-access/reference-points-of-presence",
	"dated": "2023-11-27",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

permissions_management_faq := {
	"title": "Frequently asked questions about Microsoft Entra Permissions Management",
	"url": "https://learn.microsoft.com/entra/permissions-management/faqs",
	"dated": "2025-04-01",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

verified_id_faq := {
	"title": "Verified ID frequently asked questions",
	"url": "https://learn.microsoft.com/entra/verified-id/verifiable-credentials-faq",
	"dated": "2022-08-11",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

face_check := {
	"title": "Using Face Check with Verified ID",
	"url": "https://learn.microsoft.com/entra/verified-id/using-facecheck",
	"dated": "2023-10-06",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cross_tenant_synchronization := {
	"title": "What is cross-tenant synchronization?",
	"url": "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
	"dated": "2026-04-27",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

backup_authentication := {
	"title": "Microsoft Entra ID's backup authentication system",
	"url": "https://learn.microsoft.com/entra/architecture/backup-authentication-system",
	"dated": "2025-07-22",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

backup_and_recovery := {
	"title": "Microsoft Entra Backup and Recovery overview (Preview)",
	"url": "https://learn.microsoft.com/entra/backup/overview",
	"dated": "2026-03-02",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

copilot_in_entra := {
	"title": "Copilot in Microsoft Entra",
	"url": "https://learn.microsoft.com/entra/fundamentals/copilot-security-entra",
	"dated": "2024-12-10",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# Azure.

rbac_overview := {
	"title": "What is Azure role-based access control (Azure RBAC)?",
	"url": "https://learn.microsoft.com/azure/role-based-access-control/overview",
	"dated": "2022-01-12",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

rbac_overview_2018_09_24 := {
	"title": "What is role-based access control (RBAC)?",
	"url": "https://learn.microsoft.com/azure/role-based-access-control/overview",
	"dated": "2018-09-24",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# The EU Data Boundary.

eu_data_boundary := {
	"title": "What is the EU Data Boundary?",
	"url": "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-learn",
	"dated": "2022-12-14",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

eu_data_boundary_transfers_for_all_services := {
	"title": "Continuing data transfers that apply to all EU Data Boundary Services",
	"url": "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-transfers-for-all-services",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

eu_data_boundary_communication_services := {
	"title": "European Union Data Boundary compliance for Azure Communication Services",
	"url": "https://learn.microsoft.com/en-us/azure/communication-services/concepts/european-union-data-boundary",
	"dated": "2023-02-01",
	"read": "2026-11-24",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

eu_data_boundary_sovereignty := {
	"title": "EU Data Boundary, in the documentation of Microsoft Cloud for Sovereignty (Japanese edition)",
	"url": "https://learn.microsoft.com/ja-jp/industry/sovereignty/eu-data-boundary",
	"dated": null,
	"read": "2026-11-24",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# Azure regions.

azure_locations := {
	"title": "Azure locations API output cached by an Azure Verified Module",
	"url": "https://github.com/Azure/terraform-azurerm-avm-utl-regions",
	"dated": "2026-03-12",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_regions_list := {
	"title": "List of Azure regions",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/regions-list",
	"dated": "2025-04-15",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_regions_paired := {
	"title": "Azure region pairs and nonpaired regions",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/regions-paired",
	"dated": "2025-01-13",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# Microsoft 365 commitments.

m365_data_residency_overview := {
	"title": "Overview and Definitions (Microsoft 365 data residency)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-overview",
	"dated": "2026-04-01",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_data_residency_overview_2025_02_24 := {
	"title": "Overview and Definitions (Microsoft 365 data residency, 2025 edition)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-overview",
	"dated": "2025-02-24",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_data_residency_overview_2024_02_29 := {
	"title": "Overview and Definitions (Microsoft 365 data residency, 2024 edition)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-overview",
	"dated": "2024-02-29",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_data_residency_overview_2022_09_30 := {
	"title": "Overview and Definitions (Microsoft 365 data residency, 2022 edition)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-overview",
	"dated": "2022-09-30",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_what_is_data_residency := {
	"title": "What is Microsoft 365 Data Residency?",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-what-is-data-residency",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_product_terms_2024_02_06 := {
	"title": "Overview of Product Terms Data Residency",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-product-terms-dr",
	"dated": "2024-02-06",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_product_terms := {
	"title": "Overview of Product Terms Data Residency",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-product-terms-dr",
	"dated": "2026-09-11",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_data_location_card := {
	"title": "Data Location Card",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-data-location",
	"dated": "2026-09-11",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_data_location_faq := {
	"title": "Data Location FAQ",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-data-location-faq",
	"dated": "2026-10-08",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_choose_solution := {
	"title": "Choose the right Microsoft 365 Data Residency solution",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-choose-solution",
	"dated": "2026-10-08",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_adr_license_management := {
	"title": "Advanced Data Residency: License management",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-adr-license-management",
	"dated": "2026-10-08",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_multi_geo_commitments := {
	"title": "Microsoft 365 Multi-Geo Commitments",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/microsoft-365-multi-geo-commitments",
	"dated": "2025-09-26",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

advanced_data_residency := {
	"title": "Advanced Data Residency in Microsoft 365",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/advanced-data-residency",
	"dated": "2026-05-18",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_multi_geo := {
	"title": "Microsoft 365 Multi-Geo: Overview and requirements",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/microsoft-365-multi-geo",
	"dated": "2026-10-08",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

global_infrastructure_data_residency := {
	"title": "Data residency in Azure (older edition)",
	"url": "https://azure.microsoft.com/en-us/global-infrastructure/data-residency/",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

global_infrastructure_data_residency_2 := {
	"title": "Data residency in Azure",
	"url": "https://azure.microsoft.com/en-us/explore/global-infrastructure/data-residency/",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sovereignty_data_residency := {
	"title": "Data residency (Microsoft Cloud for Sovereignty)",
	"url": "https://learn.microsoft.com/en-gb/industry/sovereignty/data-residency",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

documentation_government_overview_wwps := {
	"title": "Azure for secure worldwide public sector cloud adoption",
	"url": "https://learn.microsoft.com/en-us/azure/azure-government/documentation-government-overview-wwps",
	"dated": "2022-07-15",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

manage_data_boundary := {
	"title": "Configure data boundary",
	"url": "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/manage-data-boundary",
	"dated": "2024-10-16",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

management_overview := {
	"title": "What is Azure Resource Manager?",
	"url": "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/overview",
	"dated": "2025-02-06",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

management_overview_2023_09_27 := {
	"title": "What is Azure Resource Manager?",
	"url": "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/overview",
	"dated": "2023-09-27",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

manage_data_boundary_2025_04_01 := {
	"title": "Configure data boundary",
	"url": "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/manage-data-boundary",
	"dated": "2025-04-01",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

eu_data_boundary_temporary_partial_transfers := {
	"title": "Services that will temporarily transfer a subset of Customer Data ... out of the EU Data Boundary",
	"url": "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-temporary-partial-transfers",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

overview_controls_principles := {
	"title": "Controls and principles in Sovereign Public Cloud",
	"url": "https://learn.microsoft.com/en-us/azure/azure-sovereign-clouds/public/overview-controls-principles",
	"dated": "2025-10-07",
	"read": "2026-11-23",
	"copy": "2026-06-26",
	"checked": null,
	"url_inferred": true,
}

machine_configuration_overview_2023_04_18 := {
	"title": "Understand Azure Automanage Machine Configuration",
	"url": "https://learn.microsoft.com/en-us/azure/governance/machine-configuration/overview",
	"dated": "2023-04-18",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

eu_data_boundary_configure_azure_nonregional_services := {
	"title": "Configuring Azure non-regional services for the EU Data Boundary",
	"url": "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-configure-azure-nonregional-services",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

lighthouse_overview := {
	"title": "What is Azure Lighthouse?",
	"url": "https://learn.microsoft.com/en-us/azure/lighthouse/overview",
	"dated": "2026-01-21",
	"read": "2026-11-23",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": false,
}

common_questions := {
	"title": "Common questions about moving resources with Azure Resource Mover",
	"url": "https://learn.microsoft.com/en-us/azure/resource-mover/common-questions",
	"dated": "2024-03-29",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

responsible_ai_faq := {
	"title": "Responsible AI FAQ for Azure Copilot",
	"url": "https://learn.microsoft.com/en-us/azure/copilot/responsible-ai-faq",
	"dated": "2025-11-18",
	"read": "2026-11-23",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": false,
}

workspace_design_2024_05_30 := {
	"title": "Design a Log Analytics workspace architecture",
	"url": "https://learn.microsoft.com/en-us/azure/azure-monitor/logs/workspace-design",
	"dated": "2024-05-30",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

action_groups := {
	"title": "Action groups",
	"url": "https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/action-groups",
	"dated": "2026-07-21",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_collection_rule_overview := {
	"title": "Data collection rules in Azure Monitor",
	"url": "https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/data-collection-rule-overview",
	"dated": "2024-11-12",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

storage_redundancy := {
	"title": "Azure Storage redundancy",
	"url": "https://learn.microsoft.com/en-us/azure/storage/common/storage-redundancy",
	"dated": "2023-07-17",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

automated_backups_overview := {
	"title": "Automated backups in Azure SQL Database",
	"url": "https://learn.microsoft.com/en-us/azure/azure-sql/database/automated-backups-overview",
	"dated": "2022-07-20",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cosmos_db_data_residency := {
	"title": "How to meet data residency requirements in Azure Cosmos DB",
	"url": "https://learn.microsoft.com/en-us/azure/cosmos-db/data-residency",
	"dated": "2025-12-05",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cosmos_db_data_residency_2021_04_05 := {
	"title": "How to meet data residency requirements in Azure Cosmos DB",
	"url": "https://learn.microsoft.com/en-us/azure/cosmos-db/data-residency",
	"dated": "2021-04-05",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

concepts_business_continuity_2020_07_07 := {
	"title": "Overview of business continuity with Azure Database for MariaDB",
	"url": "https://learn.microsoft.com/en-us/azure/mariadb/concepts-business-continuity",
	"dated": "2020-07-07",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sql_server_iaas_agent_extension_automate_management := {
	"title": "What is the SQL Server IaaS Agent extension?",
	"url": "https://learn.microsoft.com/en-us/azure/azure-sql/virtual-machines/windows/sql-server-iaas-agent-extension-automate-management",
	"dated": "2023-10-16",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_key_vault := {
	"title": "Reliability in Azure Key Vault",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-key-vault",
	"dated": "2025-08-22",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

managed_hsm_overview := {
	"title": "What is Azure Key Vault Managed HSM?",
	"url": "https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/overview",
	"dated": "2026-07-06",
	"read": "2026-11-23",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": false,
}

multi_region_replication := {
	"title": "Enable multi-region replication on Azure Key Vault Managed HSM",
	"url": "https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/multi-region-replication",
	"dated": "2026-04-28",
	"read": "2026-11-23",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": false,
}

multi_region_replication_2025_06_19 := {
	"title": "Enable multi-region replication on Azure Key Vault Managed HSM",
	"url": "https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/multi-region-replication",
	"dated": "2025-06-19",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cloud_hsm_overview := {
	"title": "What is Azure Cloud HSM?",
	"url": "https://learn.microsoft.com/en-us/azure/cloud-hsm/overview",
	"dated": "2026-07-06",
	"read": "2026-11-23",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": false,
}

confidential_ledger_data_residency := {
	"title": "Data residency for Azure confidential ledger",
	"url": "https://learn.microsoft.com/en-us/azure/confidential-ledger/data-residency",
	"dated": "2025-10-21",
	"read": "2026-11-23",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": false,
}

attestation_faq := {
	"title": "Azure Attestation FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/attestation/faq",
	"dated": "2024-01-30",
	"read": "2026-11-23",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": false,
}

backup_overview := {
	"title": "What is the Azure Backup service?",
	"url": "https://learn.microsoft.com/en-us/azure/backup/backup-overview",
	"dated": "2026-09-16",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

site_recovery_faq := {
	"title": "General questions about Azure Site Recovery",
	"url": "https://learn.microsoft.com/en-us/azure/site-recovery/site-recovery-faq",
	"dated": "2021-05-27",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_to_azure_how_to_enable_zone_to_zone_disaster_recovery := {
	"title": "Enable Azure VM disaster recovery between availability zones",
	"url": "https://learn.microsoft.com/en-us/azure/site-recovery/azure-to-azure-how-to-enable-zone-to-zone-disaster-recovery",
	"dated": "2022-03-23",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

supported_geographies := {
	"title": "Azure Migrate supported geographies",
	"url": "https://learn.microsoft.com/en-us/azure/migrate/supported-geographies",
	"dated": "2025-04-17",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

eu_data_boundary_excluded_services := {
	"title": "Services excluded from the EU Data Boundary",
	"url": "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-excluded-services",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

static_web_apps_faq := {
	"title": "Azure Static Web Apps FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/static-web-apps/faq",
	"dated": "2021-10-23",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

bastion_faq_2023_01_30 := {
	"title": "Azure Bastion FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/bastion/bastion-faq",
	"dated": "2023-01-30",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

public_ip_addresses := {
	"title": "Public IP addresses",
	"url": "https://learn.microsoft.com/en-us/azure/virtual-network/ip-services/public-ip-addresses",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

dns_private_resolver_overview_2022_12_06 := {
	"title": "What is Azure DNS Private Resolver?",
	"url": "https://learn.microsoft.com/en-us/azure/dns/dns-private-resolver-overview",
	"dated": "2022-12-06",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

network_watcher_data_residency := {
	"title": "Data residency for Azure Network Watcher",
	"url": "https://learn.microsoft.com/en-us/azure/network-watcher/data-residency",
	"dated": "2023-05-25",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

virtual_network_manager_faq_2024_11_25 := {
	"title": "Frequently asked questions about Azure Virtual Network Manager",
	"url": "https://learn.microsoft.com/en-us/azure/virtual-network-manager/faq",
	"dated": "2024-11-25",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_api_management := {
	"title": "Deploy an Azure API Management instance to multiple regions / Reliability in API Management",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-api-management",
	"dated": "2026-09-09",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

aks_faq := {
	"title": "AKS frequently asked questions",
	"url": "https://learn.microsoft.com/en-us/azure/aks/faq",
	"dated": "2026-09-15",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

kubernetes_faq := {
	"title": "Azure Arc-enabled Kubernetes and GitOps FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/azure-arc/kubernetes/faq",
	"dated": "2024-11-25",
	"read": "2026-11-23",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": false,
}

conceptual_gitops_flux2 := {
	"title": "Application deployments with GitOps (Flux v2)",
	"url": "https://learn.microsoft.com/en-us/azure/azure-arc/kubernetes/conceptual-gitops-flux2",
	"dated": "2025-10-08",
	"read": "2026-11-23",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": false,
}

vmware_vsphere_overview := {
	"title": "Azure Arc-enabled VMware vSphere",
	"url": "https://learn.microsoft.com/en-us/azure/azure-arc/vmware-vsphere/overview",
	"dated": "2026-04-30",
	"read": "2026-11-23",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": false,
}

system_center_virtual_machine_manager_overview := {
	"title": "Azure Arc-enabled System Center Virtual Machine Manager",
	"url": "https://learn.microsoft.com/en-us/azure/azure-arc/system-center-virtual-machine-manager/overview",
	"dated": "2026-02-09",
	"read": "2026-11-23",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": false,
}

multicloud_connector_overview := {
	"title": "Multicloud connector enabled by Azure Arc",
	"url": "https://learn.microsoft.com/en-us/azure/azure-arc/multicloud-connector/overview",
	"dated": "2026-04-13",
	"read": "2026-11-23",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": false,
}

container_registry_storage := {
	"title": "Container image storage in Azure Container Registry",
	"url": "https://learn.microsoft.com/en-us/azure/container-registry/container-registry-storage",
	"dated": "2023-10-31",
	"read": "2026-11-23",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": false,
}

spring_cloud_faq := {
	"title": "Azure Spring Cloud FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/spring-cloud/spring-cloud-faq",
	"dated": "2020-10-28",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

spring_apps_faq := {
	"title": "Azure Spring Apps FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/spring-apps/faq",
	"dated": "2021-11-02",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

update_manager_faq_2025_04_16 := {
	"title": "Azure Update Manager frequently asked questions",
	"url": "https://learn.microsoft.com/en-us/azure/update-manager/update-manager-faq",
	"dated": "2025-04-16",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

update_manager_workflow := {
	"title": "How Update Manager works",
	"url": "https://learn.microsoft.com/en-us/azure/update-manager/workflow-update-manager",
	"dated": "2024-07-14",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

automation_managing_data := {
	"title": "Management of Azure Automation data",
	"url": "https://learn.microsoft.com/en-us/azure/automation/automation-managing-data",
	"dated": "2021-03-10",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

virtual_desktop_data_locations := {
	"title": "Data and metadata locations for Windows Virtual Desktop",
	"url": "https://learn.microsoft.com/en-us/azure/virtual-desktop/data-locations",
	"dated": "2021-02-17",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

virtual_desktop_data_locations_2 := {
	"title": "Data locations for Azure Virtual Desktop",
	"url": "https://learn.microsoft.com/en-us/azure/virtual-desktop/data-locations",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

eu_data_boundary_transfers_for_optional_capabilities := {
	"title": "Optional service capabilities that transfer data out of the EU Data Boundary",
	"url": "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-transfers-for-optional-capabilities",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

regional_support_2023_12_19 := {
	"title": "Language service supported regions",
	"url": "https://learn.microsoft.com/en-us/azure/ai-services/language-service/concepts/regional-support",
	"dated": "2023-12-19",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

immersive_reader_overview_2024_02_12 := {
	"title": "What is Azure AI Immersive Reader?",
	"url": "https://learn.microsoft.com/en-us/azure/ai-services/immersive-reader/overview",
	"dated": "2024-02-12",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

search_security_overview := {
	"title": "Security overview for Azure AI Search",
	"url": "https://learn.microsoft.com/en-us/azure/search/search-security-overview",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

bot_builder_concept_regionalization := {
	"title": "Regionalization in Azure AI Bot Service",
	"url": "https://learn.microsoft.com/en-us/azure/bot-service/bot-builder-concept-regionalization",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

eu_data_boundary_ongoing_partial_transfers := {
	"title": "Services that transfer a subset of Customer Data or pseudonymized personal data out of the EU Data Boundary on an ongoing basis",
	"url": "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-ongoing-partial-transfers",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

service_admin_premium_multi_geo := {
	"title": "Configure Multi-Geo support for Fabric",
	"url": "https://learn.microsoft.com/en-us/fabric/admin/service-admin-premium-multi-geo",
	"dated": "2025-09-19",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

concepts_data_redundancy := {
	"title": "Azure Data Factory data redundancy",
	"url": "https://learn.microsoft.com/en-us/azure/data-factory/concepts-data-redundancy",
	"dated": "2023-02-08",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_factory_integration_runtime := {
	"title": "Integration runtime in Azure Data Factory",
	"url": "https://learn.microsoft.com/en-us/azure/data-factory/concepts-integration-runtime",
	"dated": "2020-01-28",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

hdinsight_overview_2022_07_11 := {
	"title": "What is Azure HDInsight?",
	"url": "https://learn.microsoft.com/en-us/azure/hdinsight/hdinsight-overview",
	"dated": "2022-07-11",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_lake_analytics_overview := {
	"title": "What is Azure Data Lake Analytics?",
	"url": "https://learn.microsoft.com/en-us/azure/data-lake-analytics/data-lake-analytics-overview",
	"dated": "2022-10-17",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

backup_and_restore := {
	"title": "Backup and restore dedicated SQL pools in Azure Synapse Analytics",
	"url": "https://learn.microsoft.com/en-us/azure/synapse-analytics/sql-data-warehouse/backup-and-restore",
	"dated": "2024-03-21",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

purview_overview := {
	"title": "What is Azure Purview?",
	"url": "https://learn.microsoft.com/en-us/azure/purview/overview",
	"dated": "2021-12-06",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_logic_apps := {
	"title": "Reliability in Azure Logic Apps",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-logic-apps",
	"dated": "2024-11-20",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

zone_redundancy := {
	"title": "Availability Zone support for App Service Environment v2",
	"url": "https://learn.microsoft.com/en-us/azure/app-service/environment/zone-redundancy",
	"dated": "2022-03-29",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

storage_considerations_2023_06_13 := {
	"title": "Storage considerations for Azure Functions",
	"url": "https://learn.microsoft.com/en-us/azure/azure-functions/storage-considerations",
	"dated": "2023-06-13",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

event_hubs_faq := {
	"title": "Event Hubs frequently asked questions",
	"url": "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-faq",
	"dated": "2022-08-26",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

geo_replication := {
	"title": "Azure Event Hubs Geo-replication",
	"url": "https://learn.microsoft.com/en-us/azure/event-hubs/geo-replication",
	"dated": "2024-11-11",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

event_hubs_geo_dr := {
	"title": "Azure Event Hubs - Geo-disaster recovery",
	"url": "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-geo-dr",
	"dated": "2018-12-06",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

service_bus_faq := {
	"title": "Azure Service Bus FAQ (earlier edition)",
	"url": "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-faq",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

service_bus_faq_2021_01_20 := {
	"title": "Azure Service Bus - Frequently asked questions (FAQ)",
	"url": "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-faq",
	"dated": "2021-01-20",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

notification_hubs_high_availability := {
	"title": "High availability for Azure Notification Hubs",
	"url": "https://learn.microsoft.com/en-us/azure/notification-hubs/notification-hubs-high-availability",
	"dated": "2023-10-02",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

iot_hub_ha_dr := {
	"title": "Reliability in Azure IoT Hub",
	"url": "https://learn.microsoft.com/en-us/azure/iot-hub/iot-hub-ha-dr",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

virtual_network_support := {
	"title": "Azure IoT Hub Device Provisioning Service (DPS) support for virtual networks",
	"url": "https://learn.microsoft.com/en-us/azure/iot-dps/virtual-network-support",
	"dated": "2022-03-21",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

new_relic_overview := {
	"title": "What is Azure Native New Relic Service?",
	"url": "https://learn.microsoft.com/en-us/azure/partner-solutions/new-relic/overview",
	"dated": "2025-01-10",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

create_workspace_resource := {
	"title": "Create and configure Application Insights resources",
	"url": "https://learn.microsoft.com/en-us/azure/azure-monitor/app/create-workspace-resource",
	"dated": "2026-02-27",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

application_insights_availability := {
	"title": "Application Insights availability tests",
	"url": "https://learn.microsoft.com/en-us/azure/azure-monitor/app/availability",
	"dated": "2025-04-01",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_retention_privacy := {
	"title": "Data collection, retention, and storage in Application Insights",
	"url": "https://learn.microsoft.com/en-us/azure/azure-monitor/app/data-retention-privacy",
	"dated": "2020-06-30",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

workspace_replication_2024_05_18 := {
	"title": "Enhance resilience by replicating your Log Analytics workspace across regions (preview edition)",
	"url": "https://learn.microsoft.com/en-us/azure/azure-monitor/logs/workspace-replication",
	"dated": "2024-05-18",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

workspace_replication := {
	"title": "Enhance resilience by replicating your Log Analytics workspace across regions",
	"url": "https://learn.microsoft.com/en-us/azure/azure-monitor/logs/workspace-replication",
	"dated": "2025-05-22",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

disks_redundancy := {
	"title": "Redundancy options for managed disks",
	"url": "https://learn.microsoft.com/en-us/azure/virtual-machines/disks-redundancy",
	"dated": "2026-09-10",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_guidance_overview := {
	"title": "Reliability guidance overview for Microsoft Azure products and services",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-guidance-overview",
	"dated": "2023-03-31",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_compute_gallery := {
	"title": "Store and share resources in an Azure Compute Gallery",
	"url": "https://learn.microsoft.com/en-us/azure/virtual-machines/azure-compute-gallery",
	"dated": "2023-09-20",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_image_builder := {
	"title": "Reliability in Azure Image Builder",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-image-builder",
	"dated": "2023-08-22",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

virtual_networks_faq := {
	"title": "Azure Virtual Network frequently asked questions",
	"url": "https://learn.microsoft.com/en-us/azure/virtual-network/virtual-networks-faq",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

expressroute_faqs_2022_03_24 := {
	"title": "ExpressRoute FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/expressroute/expressroute-faqs",
	"dated": "2022-03-24",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

ddos_faq := {
	"title": "Azure DDoS Protection frequently asked questions",
	"url": "https://learn.microsoft.com/en-us/azure/ddos-protection/ddos-faq",
	"dated": "2020-10-28",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

firewall_faq := {
	"title": "Azure Firewall FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/firewall/firewall-faq",
	"dated": "2022-09-12",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

concepts_backup_restore := {
	"title": "Backup and restore in Azure Database for PostgreSQL - Flexible Server",
	"url": "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-backup-restore",
	"dated": "2024-05-06",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

concepts_business_continuity_2 := {
	"title": "Overview of business continuity with Azure Database for PostgreSQL - Single Server",
	"url": "https://learn.microsoft.com/en-us/azure/postgresql/single-server/concepts-business-continuity",
	"dated": "2022-06-24",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

concepts_backup_restore_2024_11_27 := {
	"title": "Backup and restore in Azure Database for MySQL - Flexible Server",
	"url": "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-backup-restore",
	"dated": "2024-11-27",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

automated_backups_overview_2022_06_25 := {
	"title": "Automated backups in Azure SQL Managed Instance",
	"url": "https://learn.microsoft.com/en-us/azure/azure-sql/managed-instance/automated-backups-overview",
	"dated": "2022-06-25",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cache_planning_faq := {
	"title": "Azure Cache for Redis planning FAQs",
	"url": "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-planning-faq",
	"dated": "2022-02-02",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

planning_faq := {
	"title": "Azure Managed Redis planning FAQs",
	"url": "https://learn.microsoft.com/en-us/azure/redis/planning-faq",
	"dated": "2025-05-18",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_app_configuration_faq := {
	"title": "Azure App Configuration FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/azure-app-configuration/faq",
	"dated": "2020-02-19",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

signalr_resource_faq := {
	"title": "Azure SignalR Service FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/azure-signalr/signalr-resource-faq",
	"dated": "2019-11-13",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

resource_faq := {
	"title": "Azure Web PubSub service FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/azure-web-pubsub/resource-faq",
	"dated": "2023-03-21",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

encryption := {
	"title": "Encryption in Azure Managed Grafana",
	"url": "https://learn.microsoft.com/en-us/azure/managed-grafana/encryption",
	"dated": "2026-07-08",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

business_continuity_overview := {
	"title": "Business continuity and disaster recovery overview (Azure Data Explorer)",
	"url": "https://learn.microsoft.com/en-us/azure/data-explorer/business-continuity-overview",
	"dated": "2020-08-05",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

concepts_high_availability_disaster_recovery := {
	"title": "Azure Digital Twins high availability and disaster recovery",
	"url": "https://learn.microsoft.com/en-us/azure/digital-twins/concepts-high-availability-disaster-recovery",
	"dated": "2022-03-01",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

persisting_shell_storage := {
	"title": "Persist files in Azure Cloud Shell",
	"url": "https://learn.microsoft.com/en-us/azure/cloud-shell/persisting-shell-storage",
	"dated": "2023-04-25",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

lab_services_overview := {
	"title": "What is Azure Lab Services?",
	"url": "https://learn.microsoft.com/en-us/azure/lab-services/lab-services-overview",
	"dated": "2023-04-03",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

overview_what_is_microsoft_dev_box := {
	"title": "What is Microsoft Dev Box? (preview edition)",
	"url": "https://learn.microsoft.com/en-us/azure/dev-box/overview-what-is-microsoft-dev-box",
	"dated": "2022-03-21",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

overview_what_is_azure_app_testing := {
	"title": "What is Azure App Testing?",
	"url": "https://learn.microsoft.com/en-us/azure/app-testing/overview-what-is-azure-app-testing",
	"dated": "2025-08-07",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

load_testing_regions := {
	"title": "Generate load from multiple regions with Azure Load Testing",
	"url": "https://learn.microsoft.com/en-us/azure/app-testing/load-testing/how-to-generate-load-from-multiple-regions",
	"dated": "2024-05-10",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_chaos_studio := {
	"title": "Reliability in Azure Chaos Studio",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-chaos-studio",
	"dated": "2024-01-23",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

chaos_studio_regions := {
	"title": "Regional availability of Azure Chaos Studio",
	"url": "https://learn.microsoft.com/en-us/azure/chaos-studio/chaos-studio-region-availability",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reference := {
	"title": "Azure AI Translator v3.0 reference",
	"url": "https://learn.microsoft.com/en-us/azure/ai-services/translator/text-translation/reference/v3/reference",
	"dated": "2025-03-24",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

document_translation_overview := {
	"title": "What is Azure Translator document translation?",
	"url": "https://learn.microsoft.com/en-us/azure/ai-services/translator/document-translation/overview",
	"dated": "2026-06-02",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_privacy_security := {
	"title": "Data and privacy for Face",
	"url": "https://learn.microsoft.com/en-us/azure/ai-foundry/responsible-ai/face/data-privacy-security",
	"dated": "2026-03-31",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_video_indexer_faq := {
	"title": "Azure AI Video Indexer frequently asked questions",
	"url": "https://learn.microsoft.com/en-us/azure/azure-video-indexer/faq",
	"dated": "2023-08-07",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

object_replication_overview := {
	"title": "Object replication for block blobs",
	"url": "https://learn.microsoft.com/en-us/azure/storage/blobs/object-replication-overview",
	"dated": "2021-09-02",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

storage_disaster_recovery_guidance := {
	"title": "Disaster recovery and storage account failover",
	"url": "https://learn.microsoft.com/en-us/azure/storage/common/storage-disaster-recovery-guidance",
	"dated": "2023-07-17",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

file_sync_disaster_recovery_best_practices := {
	"title": "Best practices for disaster recovery with Azure File Sync",
	"url": "https://learn.microsoft.com/en-us/azure/storage/file-sync/file-sync-disaster-recovery-best-practices",
	"dated": "2023-04-18",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

backup_create_recovery_services_vault := {
	"title": "Create and configure a Recovery Services vault",
	"url": "https://learn.microsoft.com/en-us/azure/backup/backup-create-recovery-services-vault",
	"dated": "2025-06-30",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

backup_azure_files := {
	"title": "Back up Azure Files",
	"url": "https://learn.microsoft.com/en-us/azure/backup/backup-azure-files",
	"dated": "2025-03-05",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sentinel_lake_onboarding := {
	"title": "Onboard to Microsoft Sentinel data lake and Microsoft Sentinel graph",
	"url": "https://learn.microsoft.com/en-us/azure/sentinel/datalake/sentinel-lake-onboarding",
	"dated": "2025-11-13",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

concept_agentless_data_collection := {
	"title": "Agentless machine scanning",
	"url": "https://learn.microsoft.com/en-us/azure/defender-for-cloud/concept-agentless-data-collection",
	"dated": "2024-04-07",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

quickstart_onboard_github := {
	"title": "Connect your GitHub repositories to Microsoft Defender for Cloud",
	"url": "https://learn.microsoft.com/en-us/azure/defender-for-cloud/quickstart-onboard-github",
	"dated": "2022-09-06",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

get_started_security_copilot := {
	"title": "Template for a Security Copilot capacity (community sample)",
	"url": "https://learn.microsoft.com/en-us/copilot/security/get-started-security-copilot",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

health_data_services_bcdr := {
	"title": "Business continuity and disaster recovery considerations (Azure Health Data Services)",
	"url": "https://learn.microsoft.com/en-us/azure/healthcare-apis/business-continuity-disaster-recovery",
	"dated": "2023-09-06",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_defender_devops := {
	"title": "Reliability in Microsoft Defender for Cloud DevOps security",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-defender-devops",
	"dated": "2023-10-24",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_virtual_network_gateway := {
	"title": "Reliability in Azure virtual network gateways",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-virtual-network-gateway",
	"dated": "2025-11-18",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_nat_gateway := {
	"title": "Reliability in Azure NAT Gateway",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-nat-gateway",
	"dated": "2026-01-06",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_managed_grafana := {
	"title": "Reliability in Azure Managed Grafana",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-managed-grafana",
	"dated": "2026-03-02",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

reliability_data_explorer := {
	"title": "Reliability in Azure Data Explorer",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-data-explorer",
	"dated": "2026-03-23",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

reliability_signalr := {
	"title": "Reliability in Azure SignalR Service",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-signalr",
	"dated": "2026-04-20",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

reliability_web_pubsub := {
	"title": "Reliability in Azure Web PubSub Service",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-web-pubsub",
	"dated": "2026-04-24",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

reliability_netapp_files := {
	"title": "Reliability in Azure NetApp Files",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-netapp-files",
	"dated": "2025-07-28",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_fabric := {
	"title": "Reliability in Microsoft Fabric",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-fabric",
	"dated": "2025-09-19",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

netapp_replication := {
	"title": "Understand Azure NetApp Files replication",
	"url": "https://learn.microsoft.com/en-us/azure/azure-netapp-files/replication",
	"dated": "2025-12-09",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

netapp_backup_requirements := {
	"title": "Requirements and considerations for Azure NetApp Files backup",
	"url": "https://learn.microsoft.com/en-us/azure/azure-netapp-files/backup-requirements-considerations",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

container_apps_faq := {
	"title": "Azure Container Apps frequently asked questions",
	"url": "https://learn.microsoft.com/en-us/azure/container-apps/faq",
	"dated": "2025-06-25",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

application_gateway_faq := {
	"title": "Frequently asked questions about Application Gateway",
	"url": "https://learn.microsoft.com/en-us/azure/application-gateway/application-gateway-faq",
	"dated": "2023-08-22",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

private_link_faq := {
	"title": "Azure Private Link frequently asked questions (FAQ)",
	"url": "https://learn.microsoft.com/en-us/azure/private-link/private-link-faq",
	"dated": "2019-10-05",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

virtual_machines_overview := {
	"title": "Virtual machines in Azure",
	"url": "https://learn.microsoft.com/en-us/azure/virtual-machines/overview",
	"dated": "2025-03-27",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

mysql_read_replicas := {
	"title": "Read replicas in Azure Database for MySQL - Flexible Server",
	"url": "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-read-replicas",
	"dated": "2024-06-18",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_monitor_workspace_overview := {
	"title": "Azure Monitor workspace overview",
	"url": "https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/azure-monitor-workspace-overview",
	"dated": "2023-01-22",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

batch_overview := {
	"title": "What is Azure Batch?",
	"url": "https://learn.microsoft.com/en-us/azure/batch/batch-technical-overview",
	"dated": "2021-12-13",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

container_instances_overview := {
	"title": "What is Azure Container Instances?",
	"url": "https://learn.microsoft.com/en-us/azure/container-instances/container-instances-overview",
	"dated": "2025-11-17",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

load_balancer_overview := {
	"title": "What is Azure Load Balancer?",
	"url": "https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-overview",
	"dated": "2024-06-18",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

virtual_wan_faq := {
	"title": "Virtual WAN FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/virtual-wan/virtual-wan-faq",
	"dated": "2022-10-13",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

postgresql_read_replicas := {
	"title": "Read replicas in Azure Database for PostgreSQL - Flexible Server",
	"url": "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-read-replicas",
	"dated": "2024-05-02",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

app_configuration_geo_replication := {
	"title": "Geo-replication in Azure App Configuration (Preview)",
	"url": "https://learn.microsoft.com/en-us/azure/azure-app-configuration/concept-geo-replication",
	"dated": "2022-08-01",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_vmware_introduction := {
	"title": "What is Azure VMware Solution?",
	"url": "https://learn.microsoft.com/en-us/azure/azure-vmware/introduction",
	"dated": "2023-10-16",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

devtest_labs_overview := {
	"title": "What is Azure DevTest Labs?",
	"url": "https://learn.microsoft.com/en-us/azure/devtest-labs/devtest-lab-overview",
	"dated": "2023-04-20",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

managed_lustre_overview := {
	"title": "What is Azure Managed Lustre?",
	"url": "https://learn.microsoft.com/en-us/azure/azure-managed-lustre/amlfs-overview",
	"dated": "2025-02-03",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

translator_region_support := {
	"title": "Region support for Azure Translator in Foundry Tools",
	"url": "https://learn.microsoft.com/en-us/azure/ai-services/translator/region-support",
	"dated": "2026-08-21",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

translator_data_privacy := {
	"title": "Data, privacy, and security for Azure Translator in Foundry Tools",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/responsible-ai/translator/data-privacy-security",
	"dated": "2026-04-01",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

content_safety_privacy := {
	"title": "Data, privacy, and security for Azure AI Content Safety",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/responsible-ai/content-safety/data-privacy",
	"dated": "2023-05-15",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

image_analysis_privacy := {
	"title": "Data and privacy for Image Analysis",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/responsible-ai/computer-vision/image-analysis-data-privacy-security",
	"dated": "2025-10-15",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

ocr_privacy := {
	"title": "Data, privacy, and security for OCR",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/responsible-ai/computer-vision/ocr-data-privacy-security",
	"dated": "2025-10-15",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

custom_vision_privacy := {
	"title": "Data and privacy for Custom Vision",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/responsible-ai/custom-vision/custom-vision-cvs-data-privacy-security",
	"dated": "2021-07-07",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

foundry_fine_tuning_overview := {
	"title": "Fine-tuning in Microsoft Foundry",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/fine-tuning/overview",
	"dated": "2026-10-06",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

fabric_security_fundamentals := {
	"title": "Microsoft Fabric security fundamentals",
	"url": "https://learn.microsoft.com/en-us/fabric/security/security-fundamentals",
	"dated": "2025-11-21",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

fabric_security_overview := {
	"title": "Security in Microsoft Fabric",
	"url": "https://learn.microsoft.com/en-us/fabric/security/security-overview",
	"dated": "2026-08-13",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

fabric_copilot_settings := {
	"title": "Copilot tenant settings (Microsoft Fabric)",
	"url": "https://learn.microsoft.com/en-us/fabric/admin/service-admin-portal-copilot",
	"dated": "2025-10-06",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

fabric_copilot_overview := {
	"title": "Overview of Copilot in Fabric",
	"url": "https://learn.microsoft.com/en-us/fabric/fundamentals/copilot-fabric-overview",
	"dated": "2025-04-08",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

security_copilot_enable := {
	"title": "Describe how to enable Microsoft Security Copilot (training unit)",
	"url": "https://learn.microsoft.com/en-us/training/modules/security-copilot-getting-started/6-describe-how-to-enable-security-copilot",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

security_copilot_workspaces := {
	"title": "Create a Security Copilot workspace (training unit)",
	"url": "https://learn.microsoft.com/en-us/training/browse/?products=ms-security-copilot",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

o365_data_locations := {
	"title": "Where your Microsoft 365 customer data is stored (per-country edition, undated, about 2021)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/o365-data-locations",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_dr_commitments := {
	"title": "Advanced Data Residency: Data commitments",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-commitments",
	"dated": "2026-01-30",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_dr_commitments_2024_02_29 := {
	"title": "Advanced Data Residency Commitments (2024 edition)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-commitments",
	"dated": "2024-02-29",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_dr_workload_exo := {
	"title": "Data Residency for Exchange Online",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-workload-exo",
	"dated": "2024-12-10",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_dr_workload_spo := {
	"title": "Data Residency for SharePoint and OneDrive",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-workload-spo",
	"dated": "2024-02-29",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_dr_workload_teams := {
	"title": "Data Residency for Microsoft Teams",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-workload-teams",
	"dated": "2022-09-20",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

location_of_data_in_teams := {
	"title": "Location of data in Microsoft Teams",
	"url": "https://learn.microsoft.com/en-us/microsoftteams/privacy/location-of-data-in-teams",
	"dated": null,
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_dr_workload_copilot := {
	"title": "Data Residency for Microsoft 365 Copilot",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-workload-copilot",
	"dated": "2024-02-29",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_dr_service_copilot := {
	"title": "Data Residency for Microsoft 365 Copilot and Copilot Chat",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-service-copilot",
	"dated": "2026-02-19",
	"read": "2026-11-25",
	"copy": "2026-04-23",
	"checked": null,
	"url_inferred": false,
}

microsoft_365_copilot_privacy := {
	"title": "Data, Privacy, and Security for Microsoft 365 Copilot",
	"url": "https://learn.microsoft.com/en-us/copilot/microsoft-365/microsoft-365-copilot-privacy",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

copilot_web_search := {
	"title": "Data, privacy, and security for web search in Microsoft Copilot and Microsoft Copilot Chat",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/manage-public-web-access",
	"dated": "2026-08-18",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

copilot_anthropic_apps := {
	"title": "Copilot in Microsoft 365 apps with Anthropic models",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/copilot-anthropic-apps",
	"dated": "2026-09-03",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

copilot_flex_routing := {
	"title": "Flex routing (EU and EFTA)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/copilot-flex-routing",
	"dated": "2026-05-05",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

connect_to_ai_subprocessor := {
	"title": "Anthropic models in Microsoft Online Services",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/connect-to-ai-subprocessor",
	"dated": "2026-09-18",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_dr_service_mdo_p1 := {
	"title": "Data Residency for Microsoft Defender for Office P1",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-service-mdo-p1",
	"dated": "2026-02-19",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_dr_workload_other := {
	"title": "Data Residency for Other Microsoft 365 Services",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-workload-other",
	"dated": "2024-09-24",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_dr_workload_other_2022_09_20 := {
	"title": "Data Residency for Other Microsoft 365 Services (2022 edition)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-workload-other",
	"dated": "2022-09-20",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

manage_data_organizations := {
	"title": "Manage data for Microsoft Whiteboard",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/whiteboard/manage-data-organizations",
	"dated": "2023-03-08",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

loop_compliance_summary := {
	"title": "Summary of governance, lifecycle, and compliance capabilities for Loop",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/loop/loop-compliance-summary",
	"dated": "2026-07-06",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

loop_compliance_summary_2023_08_21 := {
	"title": "Summary of governance, lifecycle and compliance capabilities for Loop (2023 edition)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/loop/loop-compliance-summary",
	"dated": "2023-08-21",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

shifts_data_faq_2024_03_25 := {
	"title": "Shifts data FAQ",
	"url": "https://learn.microsoft.com/en-us/microsoftteams/expand-teams-across-your-org/shifts/shifts-data-faq",
	"dated": "2024-03-25",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

o365_data_locations_2024_02_29 := {
	"title": "Where your Microsoft 365 customer data is stored",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/o365-data-locations",
	"dated": "2024-02-29",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_handling := {
	"title": "Data handling in Universal Print",
	"url": "https://learn.microsoft.com/en-us/universal-print/data-handling",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

bookings_behind_the_scenes := {
	"title": "Microsoft Bookings behind the scenes (Microsoft Bookings Blog)",
	"url": "https://techcommunity.microsoft.com/t5/microsoft-bookings-blog/microsoft-bookings-behind-the-scenes/ba-p/2887256",
	"dated": "2021-10-26",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# Read on a mirror of the documentation, under the same path.

viva_glint_data_residency := {
	"title": "Data residency for Viva Glint",
	"url": "https://learn.microsoft.com/en-us/viva/glint/setup/data-residency-for-viva-glint",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

manage_security_and_compliance_data_residency := {
	"title": "Data residency for Viva Engage",
	"url": "https://learn.microsoft.com/en-us/viva/engage/manage-security-and-compliance/data-residency",
	"dated": "2024-09-13",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

manage_security_and_compliance_data_residency_2023_11_15 := {
	"title": "Data residency for Viva Engage",
	"url": "https://learn.microsoft.com/en-us/viva/engage/manage-security-and-compliance/data-residency",
	"dated": "2023-11-15",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

viva_insights_data_residency := {
	"title": "Viva Insights data residency for advanced insights, managers, and leaders",
	"url": "https://learn.microsoft.com/en-us/viva/insights/advanced/setup-maint/data-residency",
	"dated": "2024-09-24",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_dr_workload_purview := {
	"title": "Data Residency support for Microsoft Purview",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-workload-purview",
	"dated": "2024-12-09",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

concept_data_boundary_2022_07_20 := {
	"title": "Concept - Data boundaries in the MIP SDK",
	"url": "https://learn.microsoft.com/en-us/information-protection/develop/concept-data-boundary",
	"dated": "2022-07-20",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_privacy := {
	"title": "Microsoft Defender for Endpoint data storage and privacy",
	"url": "https://learn.microsoft.com/en-us/defender-endpoint/data-storage-privacy",
	"dated": "2026-05-27",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_privacy_2024_08_20 := {
	"title": "Microsoft Defender for Endpoint data storage and privacy (2024 edition)",
	"url": "https://learn.microsoft.com/en-us/defender-endpoint/data-storage-privacy",
	"dated": "2024-08-20",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_privacy_2 := {
	"title": "Microsoft Defender for Endpoint data storage and privacy (earlier editions)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/security/defender-endpoint/data-storage-privacy",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

defender_xdr_data_privacy := {
	"title": "Data retention and data security in Microsoft Defender XDR",
	"url": "https://learn.microsoft.com/en-us/defender-xdr/data-privacy",
	"dated": "2025-08-24",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

defender_xdr_data_privacy_2024_11_03 := {
	"title": "Data retention and data security in Microsoft Defender XDR (2024 edition)",
	"url": "https://learn.microsoft.com/en-us/defender-xdr/data-privacy",
	"dated": "2024-11-03",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

privacy_compliance := {
	"title": "Privacy with Microsoft Defender for Identity",
	"url": "https://learn.microsoft.com/en-us/defender-for-identity/privacy-compliance",
	"dated": "2025-09-28",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

privacy_compliance_2024_06_06 := {
	"title": "Privacy with Microsoft Defender for Identity (2024-06 edition)",
	"url": "https://learn.microsoft.com/en-us/defender-for-identity/privacy-compliance",
	"dated": "2024-06-06",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cas_compliance_trust := {
	"title": "Privacy with Microsoft Defender for Cloud Apps",
	"url": "https://learn.microsoft.com/en-us/defender-cloud-apps/cas-compliance-trust",
	"dated": "2025-06-17",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

app_governance_get_started := {
	"title": "Turn on app governance in Microsoft Defender for Cloud Apps",
	"url": "https://learn.microsoft.com/en-us/defender-cloud-apps/app-governance-get-started",
	"dated": "2024-04-11",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cas_compliance_trust_2024_11_24 := {
	"title": "Privacy with Microsoft Defender for Cloud Apps (2024-11 edition)",
	"url": "https://learn.microsoft.com/en-us/defender-cloud-apps/cas-compliance-trust",
	"dated": "2024-11-24",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

cas_compliance_trust_2024_06_19 := {
	"title": "Privacy with Microsoft Defender for Cloud Apps (2024-06 edition)",
	"url": "https://learn.microsoft.com/en-us/defender-cloud-apps/cas-compliance-trust",
	"dated": "2024-06-19",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

project_perception_application_card := {
	"title": "Application card for Project Perception",
	"url": "https://learn.microsoft.com/en-us/project-perception/application-card",
	"dated": "2026-08-09",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

intune_data_storage := {
	"title": "Data storage and processing in Intune",
	"url": "https://learn.microsoft.com/en-us/intune/intune-service/protect/privacy-data-store-process",
	"dated": "2025-06-25",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

remote_help_plan := {
	"title": "Plan for Remote Help with Microsoft Intune",
	"url": "https://learn.microsoft.com/en-us/intune/remote-help/plan",
	"dated": "2026-08-13",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

regions_overview := {
	"title": "Regions overview (Power Apps)",
	"url": "https://learn.microsoft.com/en-us/power-platform/admin/regions-overview",
	"dated": "2020-10-26",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage := {
	"title": "Data storage and governance in Power Platform",
	"url": "https://learn.microsoft.com/en-us/power-platform/admin/security/data-storage",
	"dated": "2025-04-17",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_storage_2022_02_15 := {
	"title": "Data storage and governance in Power Platform (2022 edition)",
	"url": "https://learn.microsoft.com/en-us/power-platform/admin/security/data-storage",
	"dated": "2022-02-15",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

regions_overview_2022_10_18 := {
	"title": "Regions overview for Power Automate",
	"url": "https://learn.microsoft.com/en-us/power-automate/regions-overview",
	"dated": "2022-10-18",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

geographical_availability_copilot := {
	"title": "Enable copilots and generative AI features outside United States (2023 edition)",
	"url": "https://learn.microsoft.com/en-us/power-platform/admin/geographical-availability-copilot",
	"dated": "2023-10-31",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

geographical_availability_copilot_2025_05_30 := {
	"title": "Move data across regions for Copilots and generative AI features",
	"url": "https://learn.microsoft.com/en-us/power-platform/admin/geographical-availability-copilot",
	"dated": "2025-05-30",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

geographical_availability_copilot_2 := {
	"title": "Move data across regions for Copilots and generative AI features (2025-02 edition)",
	"url": "https://learn.microsoft.com/en-us/power-platform/admin/geographical-availability-copilot",
	"dated": "2025-02-07",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

flow_eudb := {
	"title": "Use Power Automate within the EU Data Boundary",
	"url": "https://learn.microsoft.com/en-us/power-automate/flow-eudb",
	"dated": "2025-04-25",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

power_platform_macro_regions_2026_05_27 := {
	"title": "Power Platform and Dynamics 365 macro regions (2026-05 edition)",
	"url": "https://learn.microsoft.com/en-us/power-platform/admin/macro-regions",
	"dated": "2026-05-27",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

power_platform_macro_regions := {
	"title": "Power Platform and Dynamics 365 macro region geography",
	"url": "https://learn.microsoft.com/en-us/power-platform/admin/macro-regions",
	"dated": "2026-07-15",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

geographical_availability_copilot_2024_03_22 := {
	"title": "Turn on copilots and generative AI features (2024 edition)",
	"url": "https://learn.microsoft.com/en-us/power-platform/admin/geographical-availability-copilot",
	"dated": "2024-03-22",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

data_location_2 := {
	"title": "Data locations in Copilot Studio",
	"url": "https://learn.microsoft.com/en-us/microsoft-copilot-studio/data-location",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

ai_copilot_data_movement := {
	"title": "Copilot data movement across geographies (Business Central, 2025-10 edition)",
	"url": "https://learn.microsoft.com/en-us/dynamics365/business-central/ai-copilot-data-movement",
	"dated": "2025-10-13",
	"read": "2026-11-25",
	"copy": "2026-01-12",
	"checked": null,
	"url_inferred": false,
}

ai_copilot_data_movement_2026_02_09 := {
	"title": "Copilot data movement across geographies (Business Central, 2026-02 edition)",
	"url": "https://learn.microsoft.com/en-us/dynamics365/business-central/ai-copilot-data-movement",
	"dated": "2026-02-09",
	"read": "2026-11-25",
	"copy": "2026-02-20",
	"checked": null,
	"url_inferred": false,
}

ai_copilot_data_movement_2026_10_02 := {
	"title": "Data movement across geographies for Business Central Copilot and agent capabilities",
	"url": "https://learn.microsoft.com/en-us/dynamics365/business-central/ai-copilot-data-movement",
	"dated": "2026-10-02",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

copilot_data_movement := {
	"title": "Copilot data movement across geographies (Sales Copilot)",
	"url": "https://learn.microsoft.com/en-us/microsoft-sales-copilot/copilot-data-movement",
	"dated": "2024-03-18",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

copilot_data_movement_geos := {
	"title": "Copilot data movement across geographies (Microsoft 365 Copilot for Service)",
	"url": "https://learn.microsoft.com/en-us/microsoft-copilot-service/copilot-data-movement-geos",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

deployment_options_geo := {
	"title": "Available geographies for Dynamics 365 finance and operations apps",
	"url": "https://learn.microsoft.com/en-us/dynamics365/fin-ops-core/dev-itpro/deployment/deployment-options-geo",
	"dated": "2023-05-10",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

privacy_personal_data := {
	"title": "Privacy, customer data, and customer content in Windows 365",
	"url": "https://learn.microsoft.com/en-us/windows-365/enterprise/privacy-personal-data",
	"dated": "2022-09-27",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

page_2329098 := {
	"title": "EU Data Boundary for the Microsoft Cloud - Frequently Asked Questions",
	"url": "https://techcommunity.microsoft.com/t5/security-compliance-and-identity/eu-data-boundary-for-the-microsoft-cloud-frequently-asked/ba-p/2329098",
	"dated": "2023-12-01",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

# Azure: Arc, AI, integration, IoT and DevOps.

devops_data_location := {
	"title": "Data locations for Azure DevOps",
	"url": "https://learn.microsoft.com/en-us/azure/devops/organizations/security/data-location",
	"dated": "2026-03-17",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

devops_data_location_2023_12_15 := {
	"title": "Data locations for Azure DevOps",
	"url": "https://learn.microsoft.com/en-us/azure/devops/organizations/security/data-location",
	"dated": "2023-12-15",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

devops_data_location_2020_01_22 := {
	"title": "Data locations for Azure DevOps",
	"url": "https://learn.microsoft.com/en-us/azure/devops/organizations/security/data-location",
	"dated": "2020-01-22",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

devops_data_location_2019_03_25 := {
	"title": "Data locations for Azure DevOps",
	"url": "https://learn.microsoft.com/en-us/azure/devops/organizations/security/data-location",
	"dated": "2019-03-25",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sentinel_data_residency_2024_08_29 := {
	"title": "Geographical availability and data residency in Microsoft Sentinel",
	"url": "https://learn.microsoft.com/en-us/azure/sentinel/geographical-availability-data-residency",
	"dated": "2024-08-29",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sentinel_data_residency := {
	"title": "Geographical availability and data residency in Microsoft Sentinel",
	"url": "https://learn.microsoft.com/en-us/azure/sentinel/geographical-availability-data-residency",
	"dated": "2026-08-18",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sentinel_workspace_architecture_2022 := {
	"title": "Workspace architecture best practices for Microsoft Sentinel (quoted in an issue)",
	"url": "https://github.com/MicrosoftDocs/azure-docs/issues/90465",
	"dated": "2022-03-25",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

defender_for_cloud_data_security := {
	"title": "Microsoft Defender for Cloud data security",
	"url": "https://learn.microsoft.com/en-us/azure/defender-for-cloud/data-security",
	"dated": "2024-07-18",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

defender_for_endpoint_integration := {
	"title": "Defender for Endpoint/Defender for Vulnerability Management integration",
	"url": "https://learn.microsoft.com/en-us/azure/defender-for-cloud/integration-defender-for-endpoint",
	"dated": "2025-05-01",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

foundry_deployment_types := {
	"title": "Understanding deployment types in Microsoft Foundry Models",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/foundry-models/concepts/deployment-types",
	"dated": "2026-08-06",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

foundry_deployment_types_gov_2026_04_03 := {
	"title": "Deployment types for Microsoft Foundry Models in Azure Government",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/foundry-models/concepts/deployment-types-gov",
	"dated": "2026-04-03",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

foundry_data_privacy := {
	"title": "Data, privacy, and security for Azure Direct Models in Microsoft Foundry",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/responsible-ai/openai/data-privacy",
	"dated": "2026-03-19",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

foundry_web_grounding := {
	"title": "Overview of web grounding capabilities in Foundry",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/agents/how-to/tools/web-overview",
	"dated": "2026-04-08",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

document_intelligence_data_privacy := {
	"title": "Data, privacy, and security for Document Intelligence",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/responsible-ai/document-intelligence/data-privacy-security",
	"dated": "2026-07-22",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

language_data_privacy := {
	"title": "Data, privacy, and security for Azure Language in Foundry Tools",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/responsible-ai/language-service/data-privacy",
	"dated": "2026-04-01",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

speech_regions := {
	"title": "Speech service supported regions",
	"url": "https://learn.microsoft.com/en-us/azure/ai-services/speech-service/regions",
	"dated": "2024-09-23",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

health_insights_data_privacy := {
	"title": "Data, privacy, and security for Azure Health Insights",
	"url": "https://learn.microsoft.com/en-us/azure/azure-health-insights/data-privacy-security",
	"dated": "2023-01-26",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

anomaly_detector_data_privacy := {
	"title": "Data and privacy for Anomaly Detector and Metrics Advisor",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/responsible-ai/anomaly-detector/data-privacy-security",
	"dated": "2024-02-21",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

machine_learning_model_catalog_privacy := {
	"title": "Data, privacy, and security for use of models through the Model Catalog",
	"url": "https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-privacy",
	"dated": "2025-03-27",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

ai_search_security := {
	"title": "Security in Azure AI Search",
	"url": "https://learn.microsoft.com/en-us/azure/search/search-security-overview",
	"dated": "2025-09-25",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

service_bus_reliability := {
	"title": "Reliability in Azure Service Bus",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-service-bus",
	"dated": "2025-12-05",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

event_grid_reliability := {
	"title": "Reliability in Azure Event Grid",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-event-grid",
	"dated": "2026-03-17",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

event_grid_reliability_2024_07_02 := {
	"title": "Reliability in Azure Event Grid and Event Grid namespace",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-event-grid",
	"dated": "2024-07-02",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

event_grid_system_topics := {
	"title": "System topics in Azure Event Grid",
	"url": "https://learn.microsoft.com/en-us/azure/event-grid/system-topics",
	"dated": "2020-03-16",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

iot_hub_reliability := {
	"title": "Reliability in Azure IoT Hub",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-iot-hub",
	"dated": "2026-04-09",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

iot_dps_disaster_recovery := {
	"title": "IoT Hub Device Provisioning Service high availability and disaster recovery",
	"url": "https://learn.microsoft.com/en-us/azure/iot-dps/iot-dps-ha-dr",
	"dated": "2022-02-04",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

maps_consent_management := {
	"title": "Microsoft Azure Maps consent management",
	"url": "https://learn.microsoft.com/en-us/azure/azure-maps/consent-management",
	"dated": "2024-11-19",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

maps_south_korea := {
	"title": "Enable South Korea addresses in Azure Maps",
	"url": "https://learn.microsoft.com/en-us/azure/azure-maps/how-to-manage-consent",
	"dated": "2024-11-11",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

maps_geographic_scope := {
	"title": "Azure Maps service geographic scope",
	"url": "https://learn.microsoft.com/en-us/azure/azure-maps/geographic-scope",
	"dated": "2022-04-18",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

communication_services_data_residency := {
	"title": "Region availability and data residency for Azure Communication Services",
	"url": "https://learn.microsoft.com/en-us/azure/communication-services/concepts/privacy",
	"dated": "2023-03-07",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

arc_sql_server_data_collection := {
	"title": "Data collection and reporting for SQL Server enabled by Azure Arc",
	"url": "https://learn.microsoft.com/en-us/sql/sql-server/azure-arc/data-collection",
	"dated": "2023-12-15",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

stream_analytics_data_protection := {
	"title": "Data protection in Azure Stream Analytics",
	"url": "https://learn.microsoft.com/en-us/azure/stream-analytics/data-protection",
	"dated": "2021-07-07",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

arc_resource_bridge_security := {
	"title": "Azure Arc resource bridge security overview",
	"url": "https://learn.microsoft.com/en-us/azure/azure-arc/resource-bridge/security-overview",
	"dated": "2026-09-09",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

arc_servers_overview := {
	"title": "What is Azure Arc-enabled servers?",
	"url": "https://learn.microsoft.com/en-us/azure/azure-arc/servers/overview",
	"dated": "2026-02-26",
	"read": "2026-11-23",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": false,
}

databricks_designated_services := {
	"title": "Databricks Designated Services",
	"url": "https://learn.microsoft.com/en-us/azure/databricks/resources/designated-services",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

databricks_geographies := {
	"title": "Azure geographies: data residency (Azure Databricks)",
	"url": "https://learn.microsoft.com/en-us/azure/databricks/resources/databricks-geos",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

aks_faq_2023_11_06 := {
	"title": "Frequently asked questions about Azure Kubernetes Service (AKS)",
	"url": "https://learn.microsoft.com/en-us/azure/aks/faq",
	"dated": "2023-11-06",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

aks_faq_2020_08_06 := {
	"title": "Frequently asked questions about Azure Kubernetes Service (AKS)",
	"url": "https://learn.microsoft.com/en-us/azure/aks/faq",
	"dated": "2020-08-06",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

api_management_multi_region := {
	"title": "Deploy an Azure API Management instance to multiple Azure regions",
	"url": "https://learn.microsoft.com/en-us/azure/api-management/api-management-howto-deploy-multi-region",
	"dated": "2022-07-25",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_activity_log := {
	"title": "Activity log in Azure Monitor",
	"url": "https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log",
	"dated": "2025-07-17",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_management_groups := {
	"title": "What are Azure management groups?",
	"url": "https://learn.microsoft.com/en-us/azure/governance/management-groups/overview",
	"dated": "2021-08-17",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_portal_preferences := {
	"title": "Manage Azure portal settings and preferences",
	"url": "https://learn.microsoft.com/en-us/azure/azure-portal/set-preferences",
	"dated": "2024-04-04",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_cost_management := {
	"title": "What is Azure Cost Management?",
	"url": "https://learn.microsoft.com/en-us/azure/cost-management-billing/cost-management-billing-overview",
	"dated": "2019-05-14",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_government_comparison := {
	"title": "Compare Azure Government and global Azure",
	"url": "https://learn.microsoft.com/en-us/azure/azure-government/compare-azure-government-global-azure",
	"dated": "2023-06-08",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_china_availability := {
	"title": "Availability of services for Microsoft Azure operated by 21Vianet",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/sovereign-cloud-china",
	"dated": "2022-10-27",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

reliability_key_vault_2024_11_12 := {
	"title": "Reliability in Azure Key Vault",
	"url": "https://learn.microsoft.com/en-us/azure/reliability/reliability-key-vault",
	"dated": "2024-11-12",
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

sentinel_data_residency_2024_06_09 := {
	"title": "Geographical availability and data residency in Microsoft Sentinel",
	"url": "https://learn.microsoft.com/en-us/azure/sentinel/geographical-availability-data-residency",
	"dated": "2024-06-09",
	"read": "2026-11-25",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

content_safety_regions := {
	"title": "Region availability and service limits - Azure AI Content Safety",
	"url": "https://learn.microsoft.com/en-us/azure/ai-services/content-safety/region-availability",
	"dated": "2026-09-18",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

foundry_models_regions := {
	"title": "Region availability for Foundry Models sold by Azure",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/foundry-models/concepts/models-sold-directly-by-azure-region-availability",
	"dated": "2026-09-03",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

windows_365_disaster_recovery := {
	"title": "Cross region disaster recovery in Windows 365",
	"url": "https://learn.microsoft.com/en-us/windows-365/enterprise/cross-region-disaster-recovery",
	"dated": "2024-07-01",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

claude_foundry_hosting := {
	"title": "Compare hosting options for Claude models in Microsoft Foundry",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/foundry-models/concepts/claude-models-hosting-comparison",
	"dated": "2026-07-24",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

claude_foundry_privacy := {
	"title": "Data, privacy, and security for Claude models in Microsoft Foundry",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/responsible-ai/claude-models/data-privacy",
	"dated": "2026-03-19",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

speech_regions_2025_11_09 := {
	"title": "Supported regions for Azure Speech",
	"url": "https://learn.microsoft.com/en-us/azure/ai-services/speech-service/regions",
	"dated": "2025-11-09",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

anthropic_models := {
	"title": "Anthropic models in Microsoft Online Services",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/connect-to-ai-subprocessor",
	"dated": "2026-09-18",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

preview_ai_models := {
	"title": "Manage preview AI models in Microsoft Online Services",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/manage-preview-ai-models",
	"dated": "2026-09-02",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

openai_subprocessor := {
	"title": "OpenAI as a subprocessor in Microsoft Online Services",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/openai-subprocessor",
	"dated": "2026-09-30",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

spacexai_models := {
	"title": "Connect to SpaceXAI models (as an independent processor)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/connect-to-ai-models",
	"dated": "2026-09-11",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

spacexai_subprocessor := {
	"title": "SpaceXAI as a subprocessor in Microsoft Online Services",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/spacexai-subprocessor",
	"dated": "2026-09-18",
	"read": "2026-11-30",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

mistral_models := {
	"title": "Connect to Mistral AI models",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/connect-mistral-ai-models",
	"dated": "2026-08-26",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

external_language_models := {
	"title": "Allow external language models for generative responses",
	"url": "https://learn.microsoft.com/en-us/power-platform/admin/allow-llm-generative-responses",
	"dated": "2026-02-19",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

copilot_studio_models := {
	"title": "Select a primary AI model for your agent (Copilot Studio)",
	"url": "https://learn.microsoft.com/en-us/microsoft-copilot-studio/authoring-select-agent-model",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

azure_resource_reference := {
	"title": "Azure resource reference - Bicep, ARM template & Terraform AzAPI reference",
	"url": "https://learn.microsoft.com/en-us/azure/templates/",
	"dated": null,
	"read": "2026-11-23",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

graph_authentication_methods_policy := {
	"title": "authenticationMethodsPolicy resource type - Microsoft Graph v1.0",
	"url": "https://learn.microsoft.com/en-us/graph/api/resources/authenticationmethodspolicy",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

licensing_service_plan_reference := {
	"title": "Product names and service plan identifiers for licensing",
	"url": "https://learn.microsoft.com/en-us/entra/identity/users/licensing-service-plan-reference",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

microsoft365dsc_power_apps_environment := {
	"title": "PPPowerAppsEnvironment - Microsoft365DSC",
	"url": "https://microsoft.github.io/Microsoft365DSC/resources/power-platform/PPPowerAppsEnvironment",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

foundry_model_catalog_privacy := {
	"title": "Data, privacy, and security for use of models through the model catalog in Azure AI Foundry portal",
	"url": "https://learn.microsoft.com/en-us/azure/ai-foundry/how-to/concept-data-privacy",
	"dated": "2024-12-19",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

foundry_agents_faq := {
	"title": "Foundry Agent Service frequently asked questions",
	"url": "https://learn.microsoft.com/en-us/azure/foundry/agents/faq",
	"dated": "2026-02-02",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

content_understanding_regions := {
	"title": "Content Understanding region and language support",
	"url": "https://learn.microsoft.com/en-us/azure/ai-services/content-understanding/language-region-support",
	"dated": "2025-05-19",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

content_understanding_processing_location := {
	"title": "ProcessingLocation Struct (Azure.AI.ContentUnderstanding)",
	"url": "https://learn.microsoft.com/en-us/dotnet/api/azure.ai.contentunderstanding.processinglocation?view=azure-dotnet-preview",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

office_connected_experiences_content := {
	"title": "Connected experiences and your content",
	"url": "https://learn.microsoft.com/en-us/microsoft-365-apps/privacy/connected-experiences-content",
	"dated": "2024-04-26",
	"read": "2026-11-29",
	"copy": "2024-10-21",
	"checked": null,
	"url_inferred": true,
}

office_optional_connected_experiences := {
	"title": "Overview of optional connected experiences in Office",
	"url": "https://learn.microsoft.com/en-us/microsoft-365-apps/privacy/optional-connected-experiences",
	"dated": "2024-10-18",
	"read": "2026-11-29",
	"copy": "2024-10-21",
	"checked": null,
	"url_inferred": true,
}

office_required_diagnostic_data := {
	"title": "Required diagnostic data for Office",
	"url": "https://learn.microsoft.com/en-us/microsoft-365-apps/privacy/required-diagnostic-data",
	"dated": "2024-10-04",
	"read": "2026-11-29",
	"copy": "2024-10-21",
	"checked": null,
	"url_inferred": true,
}

windows_diagnostic_data_changes := {
	"title": "Changes to Windows diagnostic data collection",
	"url": "https://learn.microsoft.com/en-us/windows/privacy/changes-to-windows-diagnostic-data-collection",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

windows_autopatch_privacy := {
	"title": "Privacy (Windows Autopatch)",
	"url": "https://learn.microsoft.com/en-us/windows/deployment/windows-autopatch/overview/windows-autopatch-privacy",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

to_do_data_storage := {
	"title": "Check the data storage and compliance of Microsoft To Do",
	"url": "https://support.microsoft.com/en-us/office/60c11889-b08b-4bfd-a7c0-1a28582b6161",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

control_lists := {
	"title": "Control settings for Microsoft Lists",
	"url": "https://learn.microsoft.com/en-us/sharepoint/control-lists",
	"dated": "2020-09-22",
	"read": "2026-11-29",
	"copy": "2024-10-24",
	"checked": null,
	"url_inferred": true,
}

clipchamp_videos := {
	"title": "Can you see or use my videos? (Clipchamp)",
	"url": "https://help.clipchamp.com/en/articles/1505578-can-you-see-or-use-my-videos",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

m365_backup_overview := {
	"title": "Overview of Microsoft 365 Backup (Preview)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/backup/backup-overview",
	"dated": "2024-04-11",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

m365_archive_overview := {
	"title": "Overview of Microsoft 365 Archive (Preview)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/archive/archive-overview",
	"dated": "2024-04-11",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

teams_transcription_captions := {
	"title": "Configure transcription and captions for Teams meetings",
	"url": "https://learn.microsoft.com/en-us/microsoftteams/meeting-transcription-captions",
	"dated": "2023-03-13",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

direct_routing_plan := {
	"title": "Plan Direct Routing (edition of about 2021)",
	"url": "https://learn.microsoft.com/en-us/microsoftteams/direct-routing-plan",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

defender_for_iot_data_retention := {
	"title": "Data retention, privacy, and sharing across Microsoft Defender for IoT",
	"url": "https://learn.microsoft.com/en-us/azure/defender-for-iot/organizations/references-data-retention",
	"dated": "2024-06-30",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

exposure_management_prerequisites := {
	"title": "Prerequisites and support (Microsoft Security Exposure Management)",
	"url": "https://learn.microsoft.com/en-us/security-exposure-management/prerequisites",
	"dated": "2024-11-18",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

copilot_connectors_overview := {
	"title": "Microsoft 365 Copilot connectors overview",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/extensibility/overview-copilot-connector",
	"dated": "2026-06-18",
	"read": "2026-11-29",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": true,
}

pipelines_hosted_agents := {
	"title": "Microsoft-hosted agents for Azure Pipelines",
	"url": "https://learn.microsoft.com/en-us/azure/devops/pipelines/agents/hosted",
	"dated": "2019-07-26",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

ediscovery_compliance_boundaries := {
	"title": "Set up compliance boundaries for eDiscovery investigations in Office 365 (edition of about 2020)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/compliance/set-up-compliance-boundaries",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

copilot_in_country_announcement := {
	"title": "Microsoft offers in-country data processing to 15 countries to strengthen sovereign controls for Microsoft 365 Copilot",
	"url": "https://www.microsoft.com/en-us/microsoft-365/blog/2025/11/04/microsoft-offers-in-country-data-processing-to-15-countries-to-strengthen-sovereign-controls-for-microsoft-365-copilot/",
	"dated": "2026-04-03",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

defender_endpoint_privacy_about_2021 := {
	"title": "Microsoft Defender for Endpoint data storage and privacy (edition of about 2021)",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/security/defender-endpoint/data-storage-privacy",
	"dated": null,
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

defender_xdr_data_privacy_2024_08_19 := {
	"title": "Data security and retention in Microsoft Defender XDR (edition of August 2024)",
	"url": "https://learn.microsoft.com/en-us/defender-xdr/data-privacy",
	"dated": "2024-08-19",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": false,
}

agent_builder_knowledge := {
	"title": "Add knowledge sources to your declarative agent in Microsoft 365 Copilot",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/extensibility/agent-builder-add-knowledge",
	"dated": "2026-07-29",
	"read": "2026-11-29",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": true,
}

copilot_extensibility_privacy := {
	"title": "Data, privacy, and security considerations for extending Microsoft 365 Copilot",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/extensibility/data-privacy-security",
	"dated": "2026-06-18",
	"read": "2026-11-29",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": true,
}

copilot_code_interpreter_security := {
	"title": "Code interpreter security architecture",
	"url": "https://learn.microsoft.com/en-us/microsoft-365/copilot/extensibility/code-interpreter-security",
	"dated": "2025-11-25",
	"read": "2026-11-29",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": true,
}

dedicated_hsm_faq := {
	"title": "Frequently asked questions - Azure Dedicated HSM",
	"url": "https://learn.microsoft.com/en-us/azure/dedicated-hsm/faq",
	"dated": "2024-02-20",
	"read": "2026-11-29",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": true,
}

payment_hsm_overview := {
	"title": "What is Azure Payment HSM?",
	"url": "https://learn.microsoft.com/en-us/azure/payment-hsm/overview",
	"dated": "2025-04-10",
	"read": "2026-11-29",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": true,
}

payment_hsm_deployment := {
	"title": "Azure Payment HSM deployment scenarios",
	"url": "https://learn.microsoft.com/en-us/azure/payment-hsm/deployment-scenarios",
	"dated": "2025-04-14",
	"read": "2026-11-29",
	"copy": "2026-08-21",
	"checked": null,
	"url_inferred": true,
}

defender_easm_overview := {
	"title": "Defender EASM Overview",
	"url": "https://learn.microsoft.com/en-us/azure/external-attack-surface-management/overview",
	"dated": "2024-02-27",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

defender_threat_intelligence := {
	"title": "What is Microsoft Defender Threat Intelligence (Defender TI)?",
	"url": "https://learn.microsoft.com/en-us/defender/threat-intelligence/what-is-microsoft-defender-threat-intelligence-defender-ti",
	"dated": "2025-01-15",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

endpoint_analytics_data_collection := {
	"title": "Endpoint analytics data collection",
	"url": "https://learn.microsoft.com/en-us/mem/analytics/data-collection",
	"dated": "2020-09-22",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

edge_sync_faq := {
	"title": "Microsoft Edge enterprise sync FAQ",
	"url": "https://learn.microsoft.com/en-us/deployedge/microsoft-edge-enterprise-sync-faq",
	"dated": "2024-07-18",
	"read": "2026-11-29",
	"copy": "2024-10-24",
	"checked": null,
	"url_inferred": true,
}

edge_cloud_site_lists := {
	"title": "Cloud Site List Management for Internet Explorer (IE) mode",
	"url": "https://learn.microsoft.com/en-us/deployedge/edge-ie-mode-cloud-site-list-mgmt",
	"dated": "2024-07-18",
	"read": "2026-11-29",
	"copy": "2024-10-24",
	"checked": null,
	"url_inferred": true,
}

edge_workspaces := {
	"title": "Microsoft Edge Workspaces",
	"url": "https://learn.microsoft.com/en-us/deployedge/microsoft-edge-workspaces",
	"dated": "2024-07-18",
	"read": "2026-11-29",
	"copy": "2024-10-24",
	"checked": null,
	"url_inferred": true,
}

edge_management_service := {
	"title": "Microsoft Edge management service",
	"url": "https://learn.microsoft.com/en-us/deployedge/microsoft-edge-management-service",
	"dated": "2024-09-17",
	"read": "2026-11-29",
	"copy": "2024-10-24",
	"checked": null,
	"url_inferred": true,
}

fluid_relay_data_storage := {
	"title": "Data storage in Azure Fluid Relay",
	"url": "https://learn.microsoft.com/en-us/azure/azure-fluid-relay/concepts/data-storage",
	"dated": "2022-05-18",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

fluid_relay_faq := {
	"title": "Azure Fluid Relay FAQ",
	"url": "https://learn.microsoft.com/en-us/azure/azure-fluid-relay/reference/faq",
	"dated": "2022-06-01",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

power_pages_cdn := {
	"title": "Content Delivery Network",
	"url": "https://learn.microsoft.com/en-us/power-pages/configure/configure-cdn",
	"dated": "2026-06-18",
	"read": "2026-11-29",
	"copy": "2026-08-07",
	"checked": null,
	"url_inferred": true,
}

windows_update_reports_prerequisites := {
	"title": "Windows Update for Business reports prerequisites",
	"url": "https://learn.microsoft.com/en-us/windows/deployment/update/wufb-reports-prerequisites",
	"dated": "2023-02-10",
	"read": "2026-11-29",
	"copy": null,
	"checked": null,
	"url_inferred": true,
}

migration_manager_eudb := {
	"title": "Migration Manager and the European Union Data Boundary (EUDB)",
	"url": "https://learn.microsoft.com/en-us/sharepointmigration/mm-eudb",
	"dated": null,
	"read": "2026-11-30",
	"copy": "2024-10-24",
	"checked": null,
	"url_inferred": true,
}

onedrive_sync_reports := {
	"title": "OneDrive sync reports in the Apps Admin Center",
	"url": "https://learn.microsoft.com/en-us/sharepoint/sync-health",
	"dated": "2024-06-04",
	"read": "2026-11-30",
	"copy": "2024-10-24",
	"checked": null,
	"url_inferred": true,
}

ai_copilot_data_movement_2026_06_02 := {
	"title": "Copilot data movement across geographies (Business Central, 2026-06 edition)",
	"url": "https://learn.microsoft.com/en-us/dynamics365/business-central/ai-copilot-data-movement",
	"dated": "2026-06-02",
	"read": "2026-11-30",
	"copy": "2026-08-13",
	"checked": null,
	"url_inferred": true,
}

business_central_india_audit_trail := {
	"title": "Audit trail and edit logs for accounting software in India",
	"url": "https://learn.microsoft.com/en-us/dynamics365/business-central/localfunctionality/india/india-audit-trail-edit-logs-accounting-software",
	"dated": "2026-06-12",
	"read": "2026-11-30",
	"copy": "2026-08-13",
	"checked": null,
	"url_inferred": true,
}

business_central_onedrive := {
	"title": "Managing OneDrive Integration with Business Central",
	"url": "https://learn.microsoft.com/en-us/dynamics365/business-central/admin-onedrive-integration",
	"dated": "2024-06-13",
	"read": "2026-11-30",
	"copy": "2026-08-13",
	"checked": null,
	"url_inferred": true,
}

arc_data_services_data_collection := {
	"title": "Azure Arc-enabled data services data collection and reporting",
	"url": "https://learn.microsoft.com/en-us/azure/azure-arc/data/privacy-data-collection-and-reporting",
	"dated": "2021-07-30",
	"read": "2026-11-30",
	"copy": "2026-08-20",
	"checked": null,
	"url_inferred": true,
}
