# METADATA
# scope: package
# title: Resources of the Terraform provider google
# description: >-
#   Which feature each type of resource shows in use, and which attribute gives
#   which of its options. A type that is not listed is not mapped.
package residency.mapping.google

import data.residency.sources.hashicorp as source

provider := {"vendor": "gcp", "prefixes": ["google_"], "location": [{"path": "location", "as": "region"}, {"path": "region", "as": "region"}, {"path": "zone", "as": "zone"}, {"as": "provider"}], "version": "6.50.0", "citations": [{"source": source.terraform_google, "section": "resources"}]}

resources["google_storage_bucket"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location", "custom_placement_config.data_locations"],
	"options": {
		"region": [{"path": "location", "as": "region"}, {"path": "custom_placement_config.data_locations", "as": "region"}],
	},
}

resources["google_bigquery_dataset"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
	},
}

resources["google_kms_key_ring"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
	},
}

resources["google_container_cluster"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
	},
}

resources["google_cloud_run_v2_service"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
	},
}

resources["google_cloudfunctions2_function"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
	},
}

resources["google_artifact_registry_repository"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
	},
}

resources["google_logging_project_bucket_config"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
	},
}

resources["google_alloydb_cluster"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
	},
}

resources["google_filestore_instance"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
	},
}

resources["google_secret_manager_regional_secret"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
	},
}

resources["google_firestore_database"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["location_id"],
	"options": {
		"region": [{"path": "location_id", "as": "region"}],
	},
}

resources["google_sql_database_instance"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["region", "settings.backup_configuration.location"],
	"options": {
		"region": [{"path": "region", "as": "region"}, {"path": "settings.backup_configuration.location", "as": "region"}],
	},
}

resources["google_secret_manager_secret"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["replication.user_managed.replicas.location"],
	"options": {
		"region": [{"path": "replication.user_managed.replicas.location", "as": "region"}],
	},
}

resources["google_pubsub_topic"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["message_storage_policy.allowed_persistence_regions"],
	"options": {
		"region": [{"path": "message_storage_policy.allowed_persistence_regions", "as": "region"}],
	},
}

resources["google_spanner_instance"] := {
	"feature": "gcp.customer-data-at-rest",
}

resources["google_compute_instance"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["zone"],
	"options": {
		"region": [{"path": "zone", "as": "region"}],
	},
}

resources["google_compute_disk"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["zone"],
	"options": {
		"region": [{"path": "zone", "as": "region"}],
	},
}

resources["google_compute_image"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["storage_locations"],
	"options": {
		"region": [{"path": "storage_locations", "as": "region"}],
	},
}

resources["google_compute_snapshot"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["storage_locations"],
	"options": {
		"region": [{"path": "storage_locations", "as": "region"}],
	},
}

resources["google_redis_instance"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["region"],
	"options": {
		"region": [{"path": "region", "as": "region"}],
	},
}

resources["google_compute_address"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["region"],
	"options": {
		"region": [{"path": "region", "as": "region"}],
	},
}

resources["google_compute_subnetwork"] := {
	"feature": "gcp.customer-data-at-rest",
	"location": ["region"],
	"options": {
		"region": [{"path": "region", "as": "region"}],
	},
}

resources["google_project_iam_member"] := {
	"feature": "gcp.iam",
}

resources["google_project_iam_binding"] := {
	"feature": "gcp.iam",
}

resources["google_project_iam_custom_role"] := {
	"feature": "gcp.iam",
}

resources["google_organization_iam_member"] := {
	"feature": "gcp.iam",
}

resources["google_service_account"] := {
	"feature": "gcp.iam",
}

resources["google_compute_network"] := {
	"feature": "gcp.global-resources",
}

resources["google_compute_global_address"] := {
	"feature": "gcp.global-resources",
}

resources["google_dns_managed_zone"] := {
	"feature": "gcp.global-resources",
}

resources["google_compute_firewall"] := {
	"feature": "gcp.global-resources",
}

resources["google_org_policy_policy"] := {
	"feature": "gcp.resource-locations-policy",
}

resources["google_scc_source"] := {
	"feature": "gcp.security-command-center",
}

resources["google_scc_v2_organization_source"] := {
	"feature": "gcp.security-command-center",
}

resources["google_scc_notification_config"] := {
	"feature": "gcp.security-command-center",
}

resources["google_assured_workloads_workload"] := {
	"feature": "gcp.assured-workloads-eu",
	"location": ["location"],
}

resources["google_discovery_engine_data_store"] := {
	"feature": "gcp.gemini-enterprise",
	"location": ["location"],
}

resources["google_discovery_engine_search_engine"] := {
	"feature": "gcp.gemini-enterprise",
	"location": ["location"],
}
