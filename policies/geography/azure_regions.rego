# METADATA
# scope: package
# title: Azure regions
# description: >-
#   The regions that options may name: country, cloud, paired region (null
#   where there is none) and Azure geography. The list has what was published
#   by March 2026; a region that is missing here may exist.
package residency.geography.azure_regions

import data.residency.sources.microsoft as source

citations := [
	{"source": source.azure_locations, "section": "modules/cached-data/locations.tf.json"},
	{"source": source.azure_regions_list, "section": "Azure regions list"},
	{"source": source.azure_regions_paired, "section": "List of region pairs"},
]

# The public cloud.

regions["australiacentral"] := {"name": "Australia Central", "country": "AU", "cloud": "public", "pair": "australiacentral2", "geography": "azure-australia"}

regions["australiacentral2"] := {"name": "Australia Central 2", "country": "AU", "cloud": "public", "pair": "australiacentral", "geography": "azure-australia"}

regions["australiaeast"] := {"name": "Australia East", "country": "AU", "cloud": "public", "pair": "australiasoutheast", "geography": "azure-australia"}

regions["australiasoutheast"] := {"name": "Australia Southeast", "country": "AU", "cloud": "public", "pair": "australiaeast", "geography": "azure-australia"}

regions["austriaeast"] := {"name": "Austria East", "country": "AT", "cloud": "public", "pair": null, "geography": "azure-austria"}

regions["belgiumcentral"] := {"name": "Belgium Central", "country": "BE", "cloud": "public", "pair": null, "geography": "azure-belgium"}

regions["brazilsouth"] := {"name": "Brazil South", "country": "BR", "cloud": "public", "pair": "southcentralus", "geography": "azure-brazil"}

regions["brazilsoutheast"] := {"name": "Brazil Southeast", "country": "BR", "cloud": "public", "pair": "brazilsouth", "geography": "azure-brazil"}

regions["canadacentral"] := {"name": "Canada Central", "country": "CA", "cloud": "public", "pair": "canadaeast", "geography": "azure-canada"}

regions["canadaeast"] := {"name": "Canada East", "country": "CA", "cloud": "public", "pair": "canadacentral", "geography": "azure-canada"}

regions["centralindia"] := {"name": "Central India", "country": "IN", "cloud": "public", "pair": "southindia", "geography": "azure-india"}

regions["centralus"] := {"name": "Central US", "country": "US", "cloud": "public", "pair": "eastus2", "geography": "azure-united-states"}

regions["chilecentral"] := {"name": "Chile Central", "country": "CL", "cloud": "public", "pair": null, "geography": "azure-chile"}

regions["denmarkeast"] := {"name": "Denmark East", "country": "DK", "cloud": "public", "pair": null, "geography": "azure-denmark"}

regions["eastasia"] := {"name": "East Asia", "country": "HK", "cloud": "public", "pair": "southeastasia", "geography": "azure-asia-pacific"}

regions["eastus"] := {"name": "East US", "country": "US", "cloud": "public", "pair": "westus", "geography": "azure-united-states"}

regions["eastus2"] := {"name": "East US 2", "country": "US", "cloud": "public", "pair": "centralus", "geography": "azure-united-states"}

regions["francecentral"] := {"name": "France Central", "country": "FR", "cloud": "public", "pair": "francesouth", "geography": "azure-france"}

regions["francesouth"] := {"name": "France South", "country": "FR", "cloud": "public", "pair": "francecentral", "geography": "azure-france"}

regions["germanynorth"] := {"name": "Germany North", "country": "DE", "cloud": "public", "pair": "germanywestcentral", "geography": "azure-germany"}

regions["germanywestcentral"] := {"name": "Germany West Central", "country": "DE", "cloud": "public", "pair": "germanynorth", "geography": "azure-germany"}

regions["indonesiacentral"] := {"name": "Indonesia Central", "country": "ID", "cloud": "public", "pair": null, "geography": "azure-indonesia"}

regions["israelcentral"] := {"name": "Israel Central", "country": "IL", "cloud": "public", "pair": null, "geography": "azure-israel"}

regions["italynorth"] := {"name": "Italy North", "country": "IT", "cloud": "public", "pair": null, "geography": "azure-italy"}

regions["japaneast"] := {"name": "Japan East", "country": "JP", "cloud": "public", "pair": "japanwest", "geography": "azure-japan"}

regions["japanwest"] := {"name": "Japan West", "country": "JP", "cloud": "public", "pair": "japaneast", "geography": "azure-japan"}

regions["jioindiacentral"] := {"name": "Jio India Central", "country": "IN", "cloud": "public", "pair": "jioindiawest", "geography": "azure-india"}

regions["jioindiawest"] := {"name": "Jio India West", "country": "IN", "cloud": "public", "pair": "jioindiacentral", "geography": "azure-india"}

regions["koreacentral"] := {"name": "Korea Central", "country": "KR", "cloud": "public", "pair": "koreasouth", "geography": "azure-korea"}

regions["koreasouth"] := {"name": "Korea South", "country": "KR", "cloud": "public", "pair": "koreacentral", "geography": "azure-korea"}

regions["malaysiawest"] := {"name": "Malaysia West", "country": "MY", "cloud": "public", "pair": null, "geography": "azure-malaysia"}

regions["mexicocentral"] := {"name": "Mexico Central", "country": "MX", "cloud": "public", "pair": null, "geography": "azure-mexico"}

regions["newzealandnorth"] := {"name": "New Zealand North", "country": "NZ", "cloud": "public", "pair": null, "geography": "azure-new-zealand"}

regions["northcentralus"] := {"name": "North Central US", "country": "US", "cloud": "public", "pair": "southcentralus", "geography": "azure-united-states"}

regions["northeurope"] := {"name": "North Europe", "country": "IE", "cloud": "public", "pair": "westeurope", "geography": "azure-europe"}

regions["norwayeast"] := {"name": "Norway East", "country": "NO", "cloud": "public", "pair": "norwaywest", "geography": "azure-norway"}

regions["norwaywest"] := {"name": "Norway West", "country": "NO", "cloud": "public", "pair": "norwayeast", "geography": "azure-norway"}

regions["polandcentral"] := {"name": "Poland Central", "country": "PL", "cloud": "public", "pair": null, "geography": "azure-poland"}

regions["qatarcentral"] := {"name": "Qatar Central", "country": "QA", "cloud": "public", "pair": null, "geography": "azure-qatar"}

regions["southafricanorth"] := {"name": "South Africa North", "country": "ZA", "cloud": "public", "pair": "southafricawest", "geography": "azure-south-africa"}

regions["southafricawest"] := {"name": "South Africa West", "country": "ZA", "cloud": "public", "pair": "southafricanorth", "geography": "azure-south-africa"}

regions["southcentralus"] := {"name": "South Central US", "country": "US", "cloud": "public", "pair": "northcentralus", "geography": "azure-united-states"}

regions["southeastasia"] := {"name": "Southeast Asia", "country": "SG", "cloud": "public", "pair": "eastasia", "geography": "azure-asia-pacific"}

regions["southindia"] := {"name": "South India", "country": "IN", "cloud": "public", "pair": "centralindia", "geography": "azure-india"}

regions["spaincentral"] := {"name": "Spain Central", "country": "ES", "cloud": "public", "pair": null, "geography": "azure-spain"}

regions["swedencentral"] := {"name": "Sweden Central", "country": "SE", "cloud": "public", "pair": "swedensouth", "geography": "azure-sweden"}

# Named only as the pair of Sweden Central.
regions["swedensouth"] := {"name": "Sweden South", "country": "SE", "cloud": "public", "pair": "swedencentral", "geography": "azure-sweden"}

regions["switzerlandnorth"] := {"name": "Switzerland North", "country": "CH", "cloud": "public", "pair": "switzerlandwest", "geography": "azure-switzerland"}

regions["switzerlandwest"] := {"name": "Switzerland West", "country": "CH", "cloud": "public", "pair": "switzerlandnorth", "geography": "azure-switzerland"}

regions["uaecentral"] := {"name": "UAE Central", "country": "AE", "cloud": "public", "pair": "uaenorth", "geography": "azure-uae"}

regions["uaenorth"] := {"name": "UAE North", "country": "AE", "cloud": "public", "pair": "uaecentral", "geography": "azure-uae"}

regions["uksouth"] := {"name": "UK South", "country": "GB", "cloud": "public", "pair": "ukwest", "geography": "azure-united-kingdom"}

regions["ukwest"] := {"name": "UK West", "country": "GB", "cloud": "public", "pair": "uksouth", "geography": "azure-united-kingdom"}

regions["westcentralus"] := {"name": "West Central US", "country": "US", "cloud": "public", "pair": "westus2", "geography": "azure-united-states"}

regions["westeurope"] := {"name": "West Europe", "country": "NL", "cloud": "public", "pair": "northeurope", "geography": "azure-europe"}

regions["westindia"] := {"name": "West India", "country": "IN", "cloud": "public", "pair": "southindia", "geography": "azure-india"}

regions["westus"] := {"name": "West US", "country": "US", "cloud": "public", "pair": "eastus", "geography": "azure-united-states"}

regions["westus2"] := {"name": "West US 2", "country": "US", "cloud": "public", "pair": "westcentralus", "geography": "azure-united-states"}

regions["westus3"] := {"name": "West US 3", "country": "US", "cloud": "public", "pair": "eastus", "geography": "azure-united-states"}

# The United States government cloud.

regions["usdodcentral"] := {"name": "US DoD Central", "country": "US", "cloud": "us-government", "pair": "usdodeast", "geography": "azure-us-dod"}

regions["usdodeast"] := {"name": "US DoD East", "country": "US", "cloud": "us-government", "pair": "usdodcentral", "geography": "azure-us-dod"}

regions["usgovarizona"] := {"name": "US Gov Arizona", "country": "US", "cloud": "us-government", "pair": "usgovtexas", "geography": "azure-us-government"}

regions["usgovtexas"] := {"name": "US Gov Texas", "country": "US", "cloud": "us-government", "pair": "usgovvirginia", "geography": "azure-us-government"}

regions["usgovvirginia"] := {"name": "US Gov Virginia", "country": "US", "cloud": "us-government", "pair": "usgovtexas", "geography": "azure-us-government"}

# The cloud in China that 21Vianet operates.

regions["chinaeast"] := {"name": "China East", "country": "CN", "cloud": "china", "pair": "chinanorth", "geography": "azure-china"}

regions["chinaeast2"] := {"name": "China East 2", "country": "CN", "cloud": "china", "pair": "chinanorth2", "geography": "azure-china"}

regions["chinaeast3"] := {"name": "China East 3", "country": "CN", "cloud": "china", "pair": "chinanorth3", "geography": "azure-china"}

regions["chinanorth"] := {"name": "China North", "country": "CN", "cloud": "china", "pair": "chinaeast", "geography": "azure-china"}

regions["chinanorth2"] := {"name": "China North 2", "country": "CN", "cloud": "china", "pair": "chinaeast2", "geography": "azure-china"}

regions["chinanorth3"] := {"name": "China North 3", "country": "CN", "cloud": "china", "pair": "chinaeast3", "geography": "azure-china"}
