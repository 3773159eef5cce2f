# METADATA
# scope: package
# title: AWS Regions
# description: >-
#   The Regions that options may name: country and cloud. AWS pairs no Regions
#   and has no geographies as Azure has. The country follows from the place in the
#   name. The list is that of the SDK of November 2026, which may name a Region
#   before it opens. The isolated partitions of governments are left out.
package residency.geography.aws_regions

import data.residency.sources.amazon as source

citations := [
	{"source": source.sdk_partitions, "section": "partitions: regions, description"},
	{"source": source.sovereign_cloud_design, "section": "Logical isolation and independence"},
]

# The commercial partition.

regions["af-south-1"] := {"name": "Africa (Cape Town)", "country": "ZA", "cloud": "public", "pair": null, "geography": null}

regions["ap-east-1"] := {"name": "Asia Pacific (Hong Kong)", "country": "HK", "cloud": "public", "pair": null, "geography": null}

regions["ap-east-2"] := {"name": "Asia Pacific (Taipei)", "country": "TW", "cloud": "public", "pair": null, "geography": null}

regions["ap-northeast-1"] := {"name": "Asia Pacific (Tokyo)", "country": "JP", "cloud": "public", "pair": null, "geography": null}

regions["ap-northeast-2"] := {"name": "Asia Pacific (Seoul)", "country": "KR", "cloud": "public", "pair": null, "geography": null}

regions["ap-northeast-3"] := {"name": "Asia Pacific (Osaka)", "country": "JP", "cloud": "public", "pair": null, "geography": null}

regions["ap-south-1"] := {"name": "Asia Pacific (Mumbai)", "country": "IN", "cloud": "public", "pair": null, "geography": null}

regions["ap-south-2"] := {"name": "Asia Pacific (Hyderabad)", "country": "IN", "cloud": "public", "pair": null, "geography": null}

regions["ap-southeast-1"] := {"name": "Asia Pacific (Singapore)", "country": "SG", "cloud": "public", "pair": null, "geography": null}

regions["ap-southeast-2"] := {"name": "Asia Pacific (Sydney)", "country": "AU", "cloud": "public", "pair": null, "geography": null}

regions["ap-southeast-3"] := {"name": "Asia Pacific (Jakarta)", "country": "ID", "cloud": "public", "pair": null, "geography": null}

regions["ap-southeast-4"] := {"name": "Asia Pacific (Melbourne)", "country": "AU", "cloud": "public", "pair": null, "geography": null}

regions["ap-southeast-5"] := {"name": "Asia Pacific (Malaysia)", "country": "MY", "cloud": "public", "pair": null, "geography": null}

regions["ap-southeast-6"] := {"name": "Asia Pacific (New Zealand)", "country": "NZ", "cloud": "public", "pair": null, "geography": null}

regions["ap-southeast-7"] := {"name": "Asia Pacific (Thailand)", "country": "TH", "cloud": "public", "pair": null, "geography": null}

regions["ca-central-1"] := {"name": "Canada (Central)", "country": "CA", "cloud": "public", "pair": null, "geography": null}

regions["ca-west-1"] := {"name": "Canada West (Calgary)", "country": "CA", "cloud": "public", "pair": null, "geography": null}

regions["eu-central-1"] := {"name": "Europe (Frankfurt)", "country": "DE", "cloud": "public", "pair": null, "geography": null}

regions["eu-central-2"] := {"name": "Europe (Zurich)", "country": "CH", "cloud": "public", "pair": null, "geography": null}

regions["eu-north-1"] := {"name": "Europe (Stockholm)", "country": "SE", "cloud": "public", "pair": null, "geography": null}

regions["eu-south-1"] := {"name": "Europe (Milan)", "country": "IT", "cloud": "public", "pair": null, "geography": null}

regions["eu-south-2"] := {"name": "Europe (Spain)", "country": "ES", "cloud": "public", "pair": null, "geography": null}

regions["eu-west-1"] := {"name": "Europe (Ireland)", "country": "IE", "cloud": "public", "pair": null, "geography": null}

regions["eu-west-2"] := {"name": "Europe (London)", "country": "GB", "cloud": "public", "pair": null, "geography": null}

regions["eu-west-3"] := {"name": "Europe (Paris)", "country": "FR", "cloud": "public", "pair": null, "geography": null}

regions["il-central-1"] := {"name": "Israel (Tel Aviv)", "country": "IL", "cloud": "public", "pair": null, "geography": null}

regions["me-central-1"] := {"name": "Middle East (UAE)", "country": "AE", "cloud": "public", "pair": null, "geography": null}

regions["me-south-1"] := {"name": "Middle East (Bahrain)", "country": "BH", "cloud": "public", "pair": null, "geography": null}

regions["me-west-1"] := {"name": "Middle East (Saudi Arabia)", "country": "SA", "cloud": "public", "pair": null, "geography": null}

regions["mx-central-1"] := {"name": "Mexico (Central)", "country": "MX", "cloud": "public", "pair": null, "geography": null}

regions["sa-east-1"] := {"name": "South America (São Paulo)", "country": "BR", "cloud": "public", "pair": null, "geography": null}

regions["sa-west-1"] := {"name": "South America (Chile)", "country": "CL", "cloud": "public", "pair": null, "geography": null}

regions["us-east-1"] := {"name": "US East (N. Virginia)", "country": "US", "cloud": "public", "pair": null, "geography": null}

regions["us-east-2"] := {"name": "US East (Ohio)", "country": "US", "cloud": "public", "pair": null, "geography": null}

regions["us-west-1"] := {"name": "US West (N. California)", "country": "US", "cloud": "public", "pair": null, "geography": null}

regions["us-west-2"] := {"name": "US West (Oregon)", "country": "US", "cloud": "public", "pair": null, "geography": null}

# The European Sovereign Cloud is a partition of its own, apart from the
# commercial Regions. Its customers are no government and not in China, so it
# counts as public.

regions["eusc-de-east-1"] := {"name": "AWS European Sovereign Cloud (Germany)", "country": "DE", "cloud": "public", "pair": null, "geography": null}

# The partition of the US government.

regions["us-gov-east-1"] := {"name": "AWS GovCloud (US-East)", "country": "US", "cloud": "us-government", "pair": null, "geography": null}

regions["us-gov-west-1"] := {"name": "AWS GovCloud (US-West)", "country": "US", "cloud": "us-government", "pair": null, "geography": null}

# The partition of China.

regions["cn-north-1"] := {"name": "China (Beijing)", "country": "CN", "cloud": "china", "pair": null, "geography": null}

regions["cn-northwest-1"] := {"name": "China (Ningxia)", "country": "CN", "cloud": "china", "pair": null, "geography": null}
