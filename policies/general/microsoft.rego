# METADATA
# scope: package
# title: General statements of Microsoft
# description: >-
#   What Microsoft says of a product as a whole. Features that a statement covers
#   without being named in it refer to it in `general`.
package residency.general.microsoft

import data.residency.sources.microsoft as source
import data.residency.sources.third_parties

# The page on Australia has a rule below, and customers in the EU Data Boundary have
# the narrower statement that follows.
statements["entra_home_geography"] := {
	"claim": "Microsoft Entra ID stores customer data in a geography that follows from the country or region given at sign-up. Certain features are exceptions.",
	"tenants": {"except": {"countries": ["AU", "NZ"], "groups": ["eu-data-boundary"]}},
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-04-12",
	"citations": [
		{
			"source": source.data_storage_japan,
			"section": "introduction",
			"passage": "17:25677074055662cf",
			"limits": ["11:4dc67be0e4379b52"],
		},
		{
			"source": source.data_storage_japan_2024_01_03,
			"section": "introduction",
			"passage": "17:25677074055662cf",
			"limits": ["11:4dc67be0e4379b52"],
		},
		{
			"source": source.data_storage_japan_2022_04_12,
			"section": "introduction",
			"passage": "16:bdc89c7a993fef93",
			"limits": ["11:4dc67be0e4379b52"],
		},
		{"source": source.data_residency, "section": "Microsoft Entra cloud solution models", "passage": "17:365cbf29343b4fe3"},
	],
}

# What a page says of all features of a kind, applied to each feature whose id begins
# with a prefix. It counts like a fact of the feature. Left out here are
# directory management and authentication, what runs on servers of the customer, and
# external tenants and managed domains, which have another location.
rules["aunz_other_services"] := {
	"applies_to": ["entra"],
	"except": [
		"entra.authentication-service",
		"entra.b2c",
		"entra.backup-authentication",
		"entra.connect",
		"entra.core-store",
		"entra.device-registration",
		"entra.domain-services",
		"entra.email-notifications",
		"entra.exchange-federation",
		"entra.external-id",
		"entra.integrations",
		"entra.mfa",
		"entra.mfa-adfs-adapter",
		"entra.mfa-nps-extension",
		"entra.mfa-server",
		"entra.operations",
		"entra.tenant-location",
	],
	"claim": "For Australian and New Zealand customers, all Entra services other than directory management and authentication store customer data in global datacenters, says a page that does not name each of them.",
	"tenants": {"countries": ["AU", "NZ"]},
	"data": ["customer-data", "service-configuration"],
	"storage": ["global"],
	"certainty": "stated",
	"since": "2019-12-13",
	"citations": [
		{"source": source.identity_data_storage_australia, "section": "list of services", "passage": "11:ea5c3af050718733"},
		{
			"source": source.identity_data_storage_australia_2019_12_13,
			"section": "list of services",
			"passage": "11:637485de6a952c32",
		},
	],
}

# Each service of Purview that Advanced Data Residency covers has the fact adr_storage.
rules["multi_geo_storage"] := {
	"applies_to": ["purview"],
	"claim": "With Multi-Geo, even beside Advanced Data Residency, certain customer data is stored in the geographies that are configured. Which of this service's is not said.",
	"tenants": {"groups": ["m365-advanced-data-residency"], "commitments": ["multi-geo"]},
	"data_of": "adr_storage",
	"storage": ["customer-configured"],
	"certainty": "may",
	"since": "2024-02-29",
	"citations": [{"source": source.m365_dr_commitments_2024_02_29, "section": "opening note", "passage": "16:46206a3dfa5ebb26"}],
}

rules["no_local_region_storage"] := {
	"applies_to": ["purview"],
	"claim": "No place found for this country: Advanced Data Residency is not sold where Microsoft 365 has no Local Region Geography.",
	"tenants": {
		"except": {"groups": ["m365-advanced-data-residency"]},
		"commitments": ["advanced-data-residency"],
	},
	"data_of": "adr_storage",
	"storage": ["undocumented"],
	"certainty": "stated",
	"citations": [{"source": source.advanced_data_residency, "section": "Eligibility", "passage": "14:9f429d852f05a92a"}],
}

# The European page counts service configuration (applications, policies, groups)
# among customer data.
statements["entra_eu_data_boundary"] := {
	"claim": "Microsoft Entra ID stores and processes most customer data of customers located in the EU Data Boundary (EU and EFTA) inside it. Exceptions are listed.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["customer-data", "service-configuration"],
	"storage": ["eu-data-boundary"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"since": "2023-08-17",
	"boundary": true,
	"citations": [
		{
			"source": source.data_storage_europe,
			"section": "introduction: EU Data Boundary",
			"passage": "20:25fc17983fb7da5e",
			"limits": ["10:2821749f9c7d8c9c"],
		},
		{
			"source": source.data_storage_europe_2025_01_07,
			"section": "introduction: EU Data Boundary",
			"passage": "20:25fc17983fb7da5e",
		},
		{
			"source": source.data_storage_europe_2023_08_17,
			"section": "introduction: EU Data Boundary",
			"passage": "20:25fc17983fb7da5e",
		},
	],
}

# Customer data only: the sovereignty page leaves out what configures resources,
# such as technical settings and resource names. Older editions promised storage
# alone. A service that spans geographies by the
# customer's choice, such as replication to another one, is no exception.
statements["azure_regional_services"] := {
	"claim": "Customer data of an Azure service deployed to a region is not stored or processed outside its geography without the customer's authorisation. Listed exceptions include Databricks, Machine Learning and Data Explorer.",
	"data": ["customer-data"],
	"storage": ["region-geo"],
	"processing": ["region-geo"],
	"certainty": "stated",
	"boundary": true,
	"citations": [
		{
			"source": source.global_infrastructure_data_residency_2,
			"section": "More information on customer data location",
		},
		{"source": source.sovereignty_data_residency, "section": "Data residency in Azure"},
	],
}

# Somewhere in the public regions, of which Microsoft lists the countries.
statements["azure_nonregional_services"] := {
	"claim": "Unless a service says otherwise, Azure services that are not deployed to a region store and process customer data in any Microsoft datacentre of the public Azure regions.",
	"data": ["customer-data"],
	"storage": ["azure-public-regions"],
	"processing": ["azure-public-regions"],
	"certainty": "stated",
	"citations": [{"source": source.sovereignty_data_residency, "section": "Data residency in Azure"}],
}

statements["azure_regional_transit"] := {
	"claim": "Traffic between two points in one Azure geography typically stays there, but rerouting around congestion or failures may take it outside. Between regions it stays on Microsoft's network, encrypted.",
	"data": ["customer-data"],
	"transit": ["global"],
	"certainty": "may",
	"citations": [
		{
			"source": source.documentation_government_overview_wwps,
			"section": "Data in transit; Traffic across Microsoft global network backbone",
			"passage": "12:25aeee3c471d4c60",
		},
		{
			"source": source.documentation_government_overview_wwps,
			"section": "Data in transit; Traffic across Microsoft global network backbone",
			"passage": "16:6827c960800b919f",
		},
	],
}

statements["azure_support_access"] := {
	"claim": "Staff around the world, subcontractors included, support and operate Azure and may be given temporary access to customer data; the residency page says not without the customer's authorisation.",
	"data": ["customer-data"],
	"support_access": ["global"],
	"certainty": "may",
	"citations": [
		{
			"source": source.documentation_government_overview_wwps,
			"section": "Data for customer support and troubleshooting",
			"passage": "8:2447ffdf549b8777",
		},
		{
			"source": source.documentation_government_overview_wwps,
			"section": "Data for customer support and troubleshooting",
			"passage": "12:65982cba0dc9c606",
		},
		{
			"source": source.global_infrastructure_data_residency_2,
			"section": "More information on customer data location",
		},
	],
}

# For features of Azure that are offered as a preview; the pages on Azure DevOps and
# Intune say the same.
statements["azure_preview_services"] := {
	"claim": "Preview, beta and other prerelease services of Azure typically store customer data in the United States but may store it globally.",
	"data": ["customer-data"],
	"storage": ["global"],
	"certainty": "may",
	"citations": [
		{
			"source": source.global_infrastructure_data_residency_2,
			"section": "More information on customer data location",
		},
		{
			"source": source.documentation_government_overview_wwps,
			"section": "Regional vs. non-regional services",
			"passage": "16:09b705e94c5bf369",
		},
	],
}

statements["azure_government_cloud"] := {
	"claim": "For Azure Government there are contractual commitments that customer data is stored in the United States.",
	"tenants": {"cloud": "us-government"},
	"data": ["customer-data"],
	"storage": ["US"],
	"certainty": "stated",
	"citations": [{"source": source.azure_government_comparison, "section": "introduction", "passage": "12:3ca39ecc19645092"}],
}

# The page speaks of where the services are, not of data.
statements["azure_china_cloud"] := {
	"claim": "Azure operated by 21Vianet is a physically separate instance whose services are in China, so what it stores and processes is taken to be there.",
	"tenants": {"cloud": "china"},
	"data": ["customer-data"],
	"storage": ["CN"],
	"processing": ["CN"],
	"certainty": "inferred",
	"citations": [{"source": source.azure_china_availability, "section": "introduction", "passage": "11:78b59642dd2af4f0"}],
}

statements["azure_pseudonymous_identifiers"] := {
	"claim": "Identifiers that Azure generates for people who use it directly, such as administrators, are kept in centralised internal systems. No boundary is said to limit these, so we take them to be worldwide.",
	"data": ["pseudonymized-personal-data"],
	"storage": ["global"],
	"certainty": "inferred",
	"citations": [
		{
			"source": source.documentation_government_overview_wwps,
			"section": "Generating pseudonymous data for internal systems",
			"passage": "9:5a1f40f0e7c2ef61",
		},
	],
}

# The Product Terms list the services that belong to the boundary. The page on
# solutions names these: the core services (Exchange Online,
# SharePoint, OneDrive, Teams, Copilot), Defender for Office 365 Plan 1, Exchange
# Online Protection, the web apps, Viva Connections and Purview. The rest of
# Microsoft 365 has the wider statement `eu_data_boundary`. Transfers out of it are
# listed on other pages.
statements["m365_eu_data_boundary"] := {
	"claim": "Microsoft 365 stores and processes customer data of tenants from the EU and EFTA inside the EU Data Boundary, unless they have or had Multi-Geo. Exceptions are listed.",
	"tenants": {"groups": ["eu-data-boundary"], "except": {"commitments": ["multi-geo"]}},
	"data": ["customer-data"],
	"storage": ["eu-data-boundary"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"boundary": true,
	"since": "2022-12-14",
	"citations": [
		{
			"source": source.m365_choose_solution,
			"section": "European Union Data Boundary (EUDB); Do you need expanded service coverage?",
			"passage": "20:3bcdb8527432d209",
			"limits": ["14:fe53ba10d97e1c93"],
		},
		{"source": source.eu_data_boundary, "section": "Overview of the EU Data Boundary"},
	],
}

# The commitments are about data at rest. The EU Data Boundary is about processing
# too, so its tenants are left to that statement.
statements["m365_request_processing"] := {
	"claim": "On occasion, servers in another region than that of the data at rest handle a request to Microsoft 365, by decisions of network routing. The data at rest does not move.",
	"tenants": {"except": {"groups": ["eu-data-boundary"]}},
	"data": ["customer-data"],
	"processing": ["global"],
	"certainty": "may",
	"since": "2024-02-29",
	"citations": [
		{"source": source.m365_what_is_data_residency, "section": "General data and privacy FAQ", "passage": "14:a69abe53e037b76b"},
		{"source": source.m365_data_residency_overview, "section": "FAQ", "passage": "14:a69abe53e037b76b"},
		{"source": source.m365_data_residency_overview_2024_02_29, "section": "FAQ", "passage": "18:e462b65cbc5e6e27"},
	],
}

# Features of Defender do not refer to this: transfers of security services are
# listed for them.
statements["eu_data_boundary"] := {
	"claim": "Customer data of EU and EFTA customers in the Azure, Dynamics 365, Power Platform and Microsoft 365 services that the Product Terms name is stored and processed inside the EU Data Boundary. Transfers are listed.",
	"tenants": {"groups": ["eu-data-boundary"], "except": {"commitments": ["multi-geo"]}},
	"data": ["customer-data", "pseudonymized-personal-data"],
	"storage": ["eu-data-boundary"],
	"processing": ["eu-data-boundary"],
	"certainty": "stated",
	"boundary": true,
	"citations": [
		{"source": source.eu_data_boundary, "section": "Overview of the EU Data Boundary"},
		{"source": source.page_2329098, "section": "FAQ"},
		{"source": source.eu_data_boundary_excluded_services, "section": "opening paragraph"},
		{"source": source.m365_data_location_card, "section": "Multi-Geo customers", "passage": "22:741385ada5981a64"},
	],
}

statements["eu_data_boundary_support_access"] := {
	"claim": "Staff of Microsoft and its contractors outside the EU Data Boundary may reach data inside it from a distance to build, run and support the services.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["customer-data", "pseudonymized-personal-data"],
	"support_access": ["global"],
	"certainty": "may",
	"since": "2023-01-05",
	"citations": [
		{
			"source": source.eu_data_boundary_transfers_for_all_services,
			"section": "Remote access to data stored and processed in the EU Data Boundary",
		},
		{"source": third_parties.microsoft_eu_data_boundary_service, "section": "list of exceptions"},
	],
}

statements["eu_data_boundary_transit"] := {
	"claim": "To reduce delay and to route around failures, network paths vary and may lead outside the EU Data Boundary.",
	"tenants": {"groups": ["eu-data-boundary"]},
	"data": ["customer-data"],
	"transit": ["global"],
	"certainty": "may",
	"since": "2023-01-05",
	"citations": [
		{"source": source.eu_data_boundary_transfers_for_all_services, "section": "network transit"},
		{"source": source.eu_data_boundary_temporary_partial_transfers, "section": "Azure Resource Manager"},
		{"source": third_parties.microsoft_eu_data_boundary_service, "section": "list of exceptions"},
	],
}

# The feature of environments states their region.
statements["power_platform_home_geography"] := {
	"claim": "Power Platform stores customer data in the Azure geography that the tenant's country is mapped to, its home geography, unless an environment was made in another one.",
	"data": ["customer-data"],
	"storage": ["tenant-geo"],
	"certainty": "stated",
	"since": "2022-02-15",
	"citations": [
		{"source": source.data_storage, "section": "Data residency"},
		{"source": source.data_storage_2022_02_15, "section": "Data residency", "passage": "14:99f21cf84f057a07"},
	],
}

statements["eu_data_boundary_support_data"] := {
	"claim": "Professional services data, such as logs given to support and notes of cases, is taken to be stored inside the EU Data Boundary since February 2025: pages list its transfers as exceptions.",
	"tenants": {"groups": ["eu-data-boundary"], "except": {"commitments": ["multi-geo"]}},
	"data": ["support-data"],
	"storage": ["eu-data-boundary"],
	"certainty": "inferred",
	"boundary": true,
	"citations": [
		{"source": source.eu_data_boundary_temporary_partial_transfers, "section": "opening paragraph"},
		{"source": third_parties.microsoft_completes_eu_data_boundary_a_milestone_in_cloud_se, "section": "Phase 3"},
	],
}
