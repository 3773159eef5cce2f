# METADATA
# scope: package
# title: Resources of the Terraform provider google
# description: >-
#   Which feature each type of resource shows in use, and which attribute gives
#   which of its options. A type that is not listed is not mapped. Where a resource
#   takes a location, that may be a multi-region, which is another feature, or a
#   dual-region, which is two regions.
package residency.mapping.google

import data.residency.sources.google as documents
import data.residency.sources.hashicorp as source

provider := {
	"vendor": "gcp",
	"version": "6.50.0",
	"prefixes": ["google_"],
	"location": _anywhere,
	"regional": {"options": {"region": _anywhere}},
	"citations": [
		{"source": source.terraform_google, "section": "resources"},
		{"source": documents.storage_locations, "section": "Available locations: dual-regions"},
	],
}

_anywhere := [
	{"path": "location", "as": "region"},
	{"path": "region", "as": "region", "computed": true},
	{"path": "zone", "as": "zone", "computed": true},
	{"as": "provider"},
]

# What Cloud Storage calls its dual-regions.
_dual_regions := {
	"ASIA1": ["asia-northeast1", "asia-northeast2"],
	"EUR4": ["europe-north1", "europe-west4"],
	"NAM4": ["us-central1", "us-east1"],
	"*": null,
}

_multi_regions := [
	{
		"when": {"path": "location", "is": "one-of", "values": ["US"]},
		"feature": "gcp.customer-data-multi-region",
		"location": [{"value": "US"}],
		"options": {"data_location": [{"value": "us"}]},
	},
	{
		"when": {"path": "location", "is": "one-of", "values": ["EU"]},
		"feature": "gcp.customer-data-multi-region",
		"location": [{"value": "eu"}],
		"options": {"data_location": [{"value": "eu"}]},
	},
]

# Types of which nothing but the region matters.

regional["google_cloudfunctions_function"] := "gcp.customer-data-at-rest"

regional["google_composer_environment"] := "gcp.customer-data-at-rest"

regional["google_compute_address"] := "gcp.customer-data-at-rest"

regional["google_compute_forwarding_rule"] := "gcp.customer-data-at-rest"

regional["google_compute_region_disk"] := "gcp.customer-data-at-rest"

regional["google_compute_region_instance_group_manager"] := "gcp.customer-data-at-rest"

regional["google_compute_router"] := "gcp.customer-data-at-rest"

regional["google_compute_subnetwork"] := "gcp.customer-data-at-rest"

regional["google_compute_vpn_gateway"] := "gcp.customer-data-at-rest"

regional["google_data_fusion_instance"] := "gcp.customer-data-at-rest"

regional["google_dataproc_cluster"] := "gcp.customer-data-at-rest"

regional["google_memcache_instance"] := "gcp.customer-data-at-rest"

regional["google_pubsub_lite_topic"] := "gcp.customer-data-at-rest"

regional["google_redis_instance"] := "gcp.customer-data-at-rest"

regional["google_vpc_access_connector"] := "gcp.customer-data-at-rest"

regional["google_compute_disk"] := "gcp.customer-data-at-rest"

regional["google_compute_instance"] := "gcp.customer-data-at-rest"

regional["google_compute_instance_group"] := "gcp.customer-data-at-rest"

regional["google_compute_instance_group_manager"] := "gcp.customer-data-at-rest"

regional["google_tpu_node"] := "gcp.customer-data-at-rest"

resources["google_alloydb_cluster"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_artifact_registry_repository"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_bigquery_dataset"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_cloud_run_service"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_cloud_run_v2_job"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_cloud_run_v2_service"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_cloud_tasks_queue"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_cloudfunctions2_function"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_container_cluster"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_filestore_instance"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_healthcare_dataset"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_kms_key_ring"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_logging_project_bucket_config"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_notebooks_instance"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_secret_manager_regional_secret"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

resources["google_workstations_workstation_cluster"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location", "as": "region"}, {"as": "provider"}]},
	"variants": _multi_regions,
}

# Types of which more matters.

resources["google_storage_bucket"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [
		{"path": "custom_placement_config.data_locations", "as": "region"},
		{"path": "location", "values": _dual_regions},
		{"path": "location", "as": "region"},
	]},
	"variants": [
		{
			"when": {"path": "custom_placement_config", "is": "present"},
			"feature": "gcp.customer-data-at-rest",
		},
		_multi_regions[0],
		_multi_regions[1],
	],
}

resources["google_firestore_database"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "location_id", "as": "region"}]},
}

resources["google_sql_database_instance"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "region", "as": "region", "computed": true}, {"as": "provider"}]},
	"also": [{
		"when": {"path": "settings.backup_configuration.location", "is": "present"},
		"feature": "gcp.customer-data-at-rest",
		"options": {"region": [{"path": "settings.backup_configuration.location", "as": "region"}]},
	}],
}

# Without places of its own, Google picks where a secret or a snapshot is.

resources["google_secret_manager_secret"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "replication.user_managed.replicas.location", "as": "region"}]},
}

resources["google_pubsub_topic"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "message_storage_policy.allowed_persistence_regions", "as": "region"}]},
}

resources["google_compute_image"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "storage_locations", "as": "region"}]},
}

resources["google_compute_snapshot"] := {
	"feature": "gcp.customer-data-at-rest",
	"options": {"region": [{"path": "storage_locations", "as": "region"}]},
}

# Its configuration names regions by a word of Spanner's own.

resources["google_spanner_instance"] := {"feature": "gcp.customer-data-at-rest"}

resources["google_project_iam_member"] := {"feature": "gcp.iam"}

resources["google_project_iam_binding"] := {"feature": "gcp.iam"}

resources["google_project_iam_policy"] := {"feature": "gcp.iam"}

resources["google_project_iam_custom_role"] := {"feature": "gcp.iam"}

resources["google_organization_iam_member"] := {"feature": "gcp.iam"}

resources["google_organization_iam_binding"] := {"feature": "gcp.iam"}

resources["google_folder_iam_member"] := {"feature": "gcp.iam"}

resources["google_folder_iam_binding"] := {"feature": "gcp.iam"}

resources["google_service_account"] := {"feature": "gcp.iam"}

resources["google_service_account_iam_member"] := {"feature": "gcp.iam"}

resources["google_service_account_iam_binding"] := {"feature": "gcp.iam"}

resources["google_service_account_key"] := {"feature": "gcp.iam"}

resources["google_compute_network"] := {"feature": "gcp.global-resources"}

resources["google_compute_global_address"] := {"feature": "gcp.global-resources"}

resources["google_dns_managed_zone"] := {"feature": "gcp.global-resources"}

resources["google_compute_firewall"] := {"feature": "gcp.global-resources"}

resources["google_org_policy_policy"] := {
	"unmapped": "a constraint of which nothing is documented",
	"variants": [{
		"when": {"path": "name", "is": "ending", "values": ["gcp.resourceLocations"]},
		"feature": "gcp.resource-locations-policy",
	}],
}

resources["google_scc_source"] := {"feature": "gcp.security-command-center"}

resources["google_scc_v2_organization_source"] := {"feature": "gcp.security-command-center"}

resources["google_scc_notification_config"] := {"feature": "gcp.security-command-center"}

resources["google_assured_workloads_workload"] := {
	"unmapped": "a regime that no feature documents",
	"location": ["location"],
	"variants": [{
		"when": {"path": "compliance_regime", "is": "one-of", "values": ["EU_REGIONS_AND_SUPPORT", "EU_DATA_BOUNDARY_AND_SUPPORT"]},
		"feature": "gcp.assured-workloads-eu",
	}],
}

_engine_locations := {"global": "global", "us": "us", "eu": "eu"}

resources["google_discovery_engine_data_store"] := {"feature": "gcp.gemini-enterprise", "options": {"location": [{"path": "location", "values": _engine_locations}]}}

resources["google_discovery_engine_search_engine"] := {"feature": "gcp.gemini-enterprise", "options": {"location": [{"path": "location", "values": _engine_locations}]}}

resources["google_discovery_engine_chat_engine"] := {"feature": "gcp.gemini-enterprise", "options": {"location": [{"path": "location", "values": _engine_locations}]}}

# Parts of others that keep nothing elsewhere.

children["google_kms_crypto_key"] := {"of": ["google_kms_key_ring"], "by": ["key_ring"]}

children["google_kms_crypto_key_iam_member"] := {"of": ["google_kms_crypto_key"], "by": ["crypto_key_id"]}

children["google_kms_crypto_key_iam_binding"] := {"of": ["google_kms_crypto_key"], "by": ["crypto_key_id"]}

children["google_kms_key_ring_iam_member"] := {"of": ["google_kms_key_ring"], "by": ["key_ring_id"]}

children["google_storage_bucket_object"] := {"of": ["google_storage_bucket"], "by": ["bucket"]}

children["google_storage_bucket_acl"] := {"of": ["google_storage_bucket"], "by": ["bucket"]}

children["google_storage_bucket_iam_member"] := {"of": ["google_storage_bucket"], "by": ["bucket"]}

children["google_storage_bucket_iam_binding"] := {"of": ["google_storage_bucket"], "by": ["bucket"]}

children["google_bigquery_table"] := {"of": ["google_bigquery_dataset"], "by": ["dataset_id"]}

children["google_bigquery_dataset_iam_member"] := {"of": ["google_bigquery_dataset"], "by": ["dataset_id"]}

children["google_sql_database"] := {"of": ["google_sql_database_instance"], "by": ["instance"]}

children["google_sql_user"] := {"of": ["google_sql_database_instance"], "by": ["instance"]}

children["google_container_node_pool"] := {"of": ["google_container_cluster"], "by": ["cluster"]}

children["google_secret_manager_secret_version"] := {"of": ["google_secret_manager_secret"], "by": ["secret"]}

children["google_secret_manager_secret_iam_member"] := {"of": ["google_secret_manager_secret"], "by": ["secret_id"]}

children["google_dns_record_set"] := {"of": ["google_dns_managed_zone"], "by": ["managed_zone"]}

children["google_compute_router_nat"] := {"of": ["google_compute_router"], "by": ["router"]}

children["google_cloud_run_service_iam_member"] := {"of": ["google_cloud_run_service"], "by": ["service"]}

children["google_cloud_run_v2_service_iam_member"] := {"of": ["google_cloud_run_v2_service"], "by": ["name"]}

children["google_artifact_registry_repository_iam_member"] := {"of": ["google_artifact_registry_repository"], "by": ["repository"]}

regional["google_vertex_ai_dataset"] := "gcp.vertex-ai"

regional["google_vertex_ai_deployment_resource_pool"] := "gcp.vertex-ai"

regional["google_vertex_ai_endpoint"] := "gcp.vertex-ai"

regional["google_vertex_ai_endpoint_with_model_garden_deployment"] := "gcp.vertex-ai"

regional["google_vertex_ai_feature_group"] := "gcp.vertex-ai"

regional["google_vertex_ai_feature_online_store"] := "gcp.vertex-ai"

regional["google_vertex_ai_featurestore"] := "gcp.vertex-ai"

regional["google_vertex_ai_index"] := "gcp.vertex-ai"

regional["google_vertex_ai_index_endpoint"] := "gcp.vertex-ai"

regional["google_vertex_ai_metadata_store"] := "gcp.vertex-ai"

regional["google_vertex_ai_rag_engine_config"] := "gcp.vertex-ai"

regional["google_vertex_ai_reasoning_engine"] := "gcp.vertex-ai"

regional["google_vertex_ai_tensorboard"] := "gcp.vertex-ai"
