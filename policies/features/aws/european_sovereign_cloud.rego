# AWS European Sovereign Cloud, as AWS documents it.
package residency.features.aws.european_sovereign_cloud

import data.residency.sources.amazon as source

feature := {
	"name": "AWS European Sovereign Cloud",
	"product": "AWS European Sovereign Cloud",
	"aliases": ["aws-eusc", "eusc-de-east-1"],
}

facts["customer_data_storage"] := {
	"claim": "The first Region of the European Sovereign Cloud is in Brandenburg, Germany. As it is the only one so far, we infer that customer data is there.",
	"data": ["customer-data"],
	"storage": ["DE"],
	"certainty": "inferred",
	"citations": [
		{"source": source.sovereign_cloud_design, "section": "Design approach"},
		{"source": source.sdk_partitions, "section": "aws-eusc", "passage": "11:99585714391061dc"},
	],
}

facts["identity_storage"] := {
	"claim": "The European Sovereign Cloud has billing, account and identity systems of its own, run on its own infrastructure. We infer that their data is in its only Region, in Germany.",
	"data": ["account-data", "role-assignments", "policies"],
	"storage": ["DE"],
	"certainty": "inferred",
	"citations": [{"source": source.sovereign_cloud_design, "section": "Logical isolation and independence"}],
}
