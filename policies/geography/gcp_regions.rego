# METADATA
# scope: package
# title: Google Cloud regions
# description: >-
#   The regions that options may name: country and cloud. Google pairs no regions
#   and has no geographies as Azure has. Multi-regions and dual-regions are no
#   regions: features that offer them say so in an option. The list has what the
#   pages showed by 2026; a region that is missing here may exist.
package residency.geography.gcp_regions

import data.residency.sources.google as source

citations := [
	{"source": source.workflows_locations, "section": "Americas; Europe; Asia Pacific; Middle East"},
	{"source": source.dataflow_locations, "section": "Regional availability: Africa"},
]

regions["africa-south1"] := {"name": "Johannesburg", "country": "ZA", "cloud": "public", "pair": null, "geography": null}

regions["asia-east1"] := {"name": "Changhua County, Taiwan", "country": "TW", "cloud": "public", "pair": null, "geography": null}

regions["asia-east2"] := {"name": "Hong Kong", "country": "HK", "cloud": "public", "pair": null, "geography": null}

regions["asia-northeast1"] := {"name": "Tokyo", "country": "JP", "cloud": "public", "pair": null, "geography": null}

regions["asia-northeast2"] := {"name": "Osaka", "country": "JP", "cloud": "public", "pair": null, "geography": null}

regions["asia-northeast3"] := {"name": "Seoul", "country": "KR", "cloud": "public", "pair": null, "geography": null}

regions["asia-south1"] := {"name": "Mumbai", "country": "IN", "cloud": "public", "pair": null, "geography": null}

regions["asia-south2"] := {"name": "Delhi", "country": "IN", "cloud": "public", "pair": null, "geography": null}

regions["asia-southeast1"] := {"name": "Jurong West, Singapore", "country": "SG", "cloud": "public", "pair": null, "geography": null}

regions["asia-southeast2"] := {"name": "Jakarta", "country": "ID", "cloud": "public", "pair": null, "geography": null}

regions["asia-southeast3"] := {"name": "Bangkok", "country": "TH", "cloud": "public", "pair": null, "geography": null}

regions["australia-southeast1"] := {"name": "Sydney", "country": "AU", "cloud": "public", "pair": null, "geography": null}

regions["australia-southeast2"] := {"name": "Melbourne", "country": "AU", "cloud": "public", "pair": null, "geography": null}

regions["europe-central2"] := {"name": "Warsaw", "country": "PL", "cloud": "public", "pair": null, "geography": null}

regions["europe-north1"] := {"name": "Hamina", "country": "FI", "cloud": "public", "pair": null, "geography": null}

regions["europe-north2"] := {"name": "Stockholm", "country": "SE", "cloud": "public", "pair": null, "geography": null}

regions["europe-southwest1"] := {"name": "Madrid", "country": "ES", "cloud": "public", "pair": null, "geography": null}

regions["europe-west1"] := {"name": "St. Ghislain", "country": "BE", "cloud": "public", "pair": null, "geography": null}

regions["europe-west10"] := {"name": "Berlin", "country": "DE", "cloud": "public", "pair": null, "geography": null}

regions["europe-west12"] := {"name": "Turin", "country": "IT", "cloud": "public", "pair": null, "geography": null}

regions["europe-west2"] := {"name": "London", "country": "GB", "cloud": "public", "pair": null, "geography": null}

regions["europe-west3"] := {"name": "Frankfurt", "country": "DE", "cloud": "public", "pair": null, "geography": null}

regions["europe-west4"] := {"name": "Eemshaven", "country": "NL", "cloud": "public", "pair": null, "geography": null}

regions["europe-west6"] := {"name": "Zürich", "country": "CH", "cloud": "public", "pair": null, "geography": null}

regions["europe-west8"] := {"name": "Milan", "country": "IT", "cloud": "public", "pair": null, "geography": null}

regions["europe-west9"] := {"name": "Paris", "country": "FR", "cloud": "public", "pair": null, "geography": null}

regions["me-central1"] := {"name": "Doha", "country": "QA", "cloud": "public", "pair": null, "geography": null}

regions["me-central2"] := {"name": "Dammam", "country": "SA", "cloud": "public", "pair": null, "geography": null}

regions["me-west1"] := {"name": "Tel Aviv", "country": "IL", "cloud": "public", "pair": null, "geography": null}

regions["northamerica-northeast1"] := {"name": "Montréal", "country": "CA", "cloud": "public", "pair": null, "geography": null}

regions["northamerica-northeast2"] := {"name": "Toronto", "country": "CA", "cloud": "public", "pair": null, "geography": null}

regions["northamerica-south1"] := {"name": "Querétaro", "country": "MX", "cloud": "public", "pair": null, "geography": null}

regions["southamerica-east1"] := {"name": "Osasco, São Paulo", "country": "BR", "cloud": "public", "pair": null, "geography": null}

regions["southamerica-west1"] := {"name": "Santiago", "country": "CL", "cloud": "public", "pair": null, "geography": null}

regions["us-central1"] := {"name": "Council Bluffs, Iowa", "country": "US", "cloud": "public", "pair": null, "geography": null}

regions["us-east1"] := {"name": "Moncks Corner, South Carolina", "country": "US", "cloud": "public", "pair": null, "geography": null}

regions["us-east4"] := {"name": "Ashburn, Virginia", "country": "US", "cloud": "public", "pair": null, "geography": null}

regions["us-east5"] := {"name": "Columbus, Ohio", "country": "US", "cloud": "public", "pair": null, "geography": null}

regions["us-south1"] := {"name": "Dallas, Texas", "country": "US", "cloud": "public", "pair": null, "geography": null}

regions["us-west1"] := {"name": "The Dalles, Oregon", "country": "US", "cloud": "public", "pair": null, "geography": null}

regions["us-west2"] := {"name": "Los Angeles, California", "country": "US", "cloud": "public", "pair": null, "geography": null}

regions["us-west3"] := {"name": "Salt Lake City, Utah", "country": "US", "cloud": "public", "pair": null, "geography": null}

regions["us-west4"] := {"name": "Las Vegas, Nevada", "country": "US", "cloud": "public", "pair": null, "geography": null}
