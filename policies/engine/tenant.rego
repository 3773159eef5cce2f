# METADATA
# scope: package
# title: Tenant
# description: What the document says of the tenant itself, and on which day it is judged.
package residency.engine.tenant

import data.residency.clock

country := input.tenant.country

cloud := object.get(input.tenant, "cloud", "public")

# METADATA
# description: The day for facts and waivers.
as_of := data.residency_config.as_of

as_of := clock.today if not data.residency_config.as_of

# METADATA
# description: >-
#   How young a source must be for what it says to count: the first day that is young
#   enough. Undefined where nothing is asked.
read_since := data.residency_config.read_since

# METADATA
# description: The declared attributes by the path under which facts ask for them, each as a list of values.
declared := object.union(
	{"tenant.created": [day] | day := input.tenant.created},
	{path: names |
		some path, attribute in {"tenant.commitments": "commitments", "tenant.user_countries": "user_countries"}
		names := input.tenant[attribute]
	},
)

# METADATA
# description: Where the vendors' admin centres show the data to be, by product or feature.
data_locations := object.get(input.tenant, "data_locations", {})
