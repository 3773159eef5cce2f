# Azure HDInsight, as Microsoft documents it.
package residency.features.azure.hdinsight

import data.residency.sources.microsoft as source

feature := {
	"name": "Azure HDInsight",
	"product": "Microsoft Azure",
	"aliases": ["HDI"],
	"general": ["microsoft/azure_regional_services", "microsoft/azure_regional_transit", "microsoft/azure_support_access"],
	"options": {
		"region": {"type": "region", "about": "The Azure region of the cluster."},
		"cluster_type": {
			"type": "one-of",
			"values": ["spark", "hadoop", "llap", "kafka", "hbase"],
			"about": "The type of the cluster; llap is Interactive Query.",
		},
	},
}

facts["stateless_storage"] := {
	"claim": "Spark, Hadoop and LLAP clusters of HDInsight store no customer data.",
	"when": {"cluster_type": ["spark", "hadoop", "llap"]},
	"data": ["customer-data"],
	"storage": ["not-stored"],
	"certainty": "stated",
	"citations": [
		{"source": source.hdinsight_overview_2022_07_11, "section": "In-region data residency", "passage": "11:bbdf00142c564ace"},
	],
}

facts["stateful_storage"] := {
	"claim": "Kafka and HBase clusters of HDInsight store customer data in a single region.",
	"when": {"cluster_type": ["kafka", "hbase"]},
	"data": ["customer-data"],
	"storage": ["region"],
	"certainty": "stated",
	"citations": [
		{"source": source.hdinsight_overview_2022_07_11, "section": "In-region data residency", "passage": "20:52dddbcebd81dd1f"},
	],
}
