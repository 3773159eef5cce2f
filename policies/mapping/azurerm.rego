# METADATA
# scope: package
# title: Resources of the Terraform provider azurerm
# description: >-
#   Which feature each type of resource shows in use, and which attribute gives
#   which of its options. A type that is not listed is not mapped. Types that the
#   provider has removed are listed with the others, since states still hold them.
package residency.mapping.azurerm

import data.residency.sources.hashicorp as source

provider := {
	"vendor": "azure",
	"version": "5.2.0",
	"prefixes": ["azurerm_"],
	"location": ["location"],
	"regional": {"options": {"region": [{"path": "location", "as": "region"}]}},
	"citations": [{"source": source.terraform_azurerm, "section": "resources"}],
}

# Types of which nothing but the region matters.

regional["azurerm_ai_foundry"] := "azure.foundry.models"

regional["azurerm_ai_services"] := "azure.foundry.models"

regional["azurerm_app_service"] := "azure.app-service"

regional["azurerm_app_service_plan"] := "azure.app-service"

regional["azurerm_application_gateway"] := "azure.application-gateway"

regional["azurerm_application_security_group"] := "azure.network-security-group"

regional["azurerm_arc_kubernetes_cluster"] := "azure.arc.kubernetes"

regional["azurerm_arc_machine"] := "azure.arc.servers"

regional["azurerm_attestation_provider"] := "azure.attestation"

regional["azurerm_automation_account"] := "azure.automation"

regional["azurerm_bastion_host"] := "azure.bastion"

regional["azurerm_batch_account"] := "azure.batch"

regional["azurerm_chaos_studio_experiment"] := "azure.chaos-studio"

regional["azurerm_confidential_ledger"] := "azure.confidential-ledger"

regional["azurerm_container_app_environment"] := "azure.container-apps"

regional["azurerm_container_group"] := "azure.container-instances"

regional["azurerm_dashboard_grafana"] := "azure.managed-grafana"

regional["azurerm_data_factory"] := "azure.data-factory"

regional["azurerm_databricks_workspace"] := "azure.databricks"

regional["azurerm_dev_center"] := "azure.dev-box"

regional["azurerm_dev_center_network_connection"] := "azure.dev-box"

regional["azurerm_dev_center_project"] := "azure.dev-box"

regional["azurerm_dev_test_lab"] := "azure.devtest-labs"

regional["azurerm_digital_twins_instance"] := "azure.digital-twins"

regional["azurerm_eventgrid_domain"] := "azure.event-grid"

regional["azurerm_eventgrid_namespace"] := "azure.event-grid"

regional["azurerm_eventgrid_partner_namespace"] := "azure.event-grid"

regional["azurerm_eventgrid_topic"] := "azure.event-grid"

regional["azurerm_express_route_gateway"] := "azure.expressroute"

regional["azurerm_express_route_port"] := "azure.expressroute"

regional["azurerm_fabric_capacity"] := "azure.fabric"

regional["azurerm_firewall"] := "azure.firewall"

regional["azurerm_firewall_policy"] := "azure.firewall"

regional["azurerm_healthcare_dicom_service"] := "azure.health-data-services"

regional["azurerm_healthcare_fhir_service"] := "azure.health-data-services"

regional["azurerm_healthcare_service"] := "azure.health-data-services"

regional["azurerm_healthcare_workspace"] := "azure.health-data-services"

regional["azurerm_iothub"] := "azure.iot-hub"

regional["azurerm_iothub_dps"] := "azure.iot-dps"

regional["azurerm_key_vault"] := "azure.key-vault"

regional["azurerm_key_vault_managed_hardware_security_module"] := "azure.managed-hsm"

regional["azurerm_kubernetes_automatic_cluster"] := "azure.aks"

regional["azurerm_kubernetes_cluster"] := "azure.aks"

regional["azurerm_kusto_cluster"] := "azure.data-explorer"

regional["azurerm_lb"] := "azure.load-balancer"

regional["azurerm_linux_virtual_machine"] := "azure.virtual-machines"

regional["azurerm_linux_virtual_machine_scale_set"] := "azure.vm-scale-sets"

regional["azurerm_linux_web_app"] := "azure.app-service"

regional["azurerm_load_test"] := "azure.load-testing"

regional["azurerm_local_network_gateway"] := "azure.vpn-gateway"

regional["azurerm_log_analytics_cluster"] := "azure.monitor.log-analytics"

regional["azurerm_log_analytics_workspace"] := "azure.monitor.log-analytics"

regional["azurerm_machine_learning_compute_cluster"] := "azure.machine-learning"

regional["azurerm_machine_learning_workspace"] := "azure.machine-learning"

regional["azurerm_maintenance_configuration"] := "azure.update-manager"

regional["azurerm_managed_lustre_file_system"] := "azure.managed-lustre"

regional["azurerm_maps_account"] := "azure.maps"

regional["azurerm_monitor_data_collection_endpoint"] := "azure.monitor.data-collection-rules"

regional["azurerm_monitor_data_collection_rule"] := "azure.monitor.data-collection-rules"

regional["azurerm_monitor_workspace"] := "azure.monitor.workspace"

regional["azurerm_mssql_server"] := "azure.sql-database"

regional["azurerm_nat_gateway"] := "azure.nat-gateway"

regional["azurerm_netapp_account"] := "azure.netapp-files"

regional["azurerm_netapp_pool"] := "azure.netapp-files"

regional["azurerm_network_connection_monitor"] := "azure.network-watcher.connection-monitor"

regional["azurerm_network_ddos_protection_plan"] := "azure.ddos-protection"

regional["azurerm_network_interface"] := "azure.network-security-group"

regional["azurerm_network_security_group"] := "azure.network-security-group"

regional["azurerm_orchestrated_virtual_machine_scale_set"] := "azure.vm-scale-sets"

regional["azurerm_policy_virtual_machine_configuration_assignment"] := "azure.policy.machine-configuration"

regional["azurerm_powerbi_embedded"] := "azure.power-bi-embedded"

regional["azurerm_private_dns_resolver"] := "azure.dns-private-resolver"

regional["azurerm_private_endpoint"] := "azure.private-link"

regional["azurerm_private_link_service"] := "azure.private-link"

regional["azurerm_public_ip"] := "azure.public-ip"

regional["azurerm_public_ip_prefix"] := "azure.public-ip"

regional["azurerm_purview_account"] := "azure.purview"

regional["azurerm_redis_enterprise_cluster"] := "azure.cache-redis"

regional["azurerm_resource_group"] := "azure.resource-manager.resource-group"

regional["azurerm_route_table"] := "azure.network-security-group"

regional["azurerm_search_service"] := "azure.ai-search"

regional["azurerm_service_plan"] := "azure.app-service"

regional["azurerm_shared_image"] := "azure.compute-gallery"

regional["azurerm_shared_image_gallery"] := "azure.compute-gallery"

regional["azurerm_signalr_service"] := "azure.signalr"

regional["azurerm_snapshot"] := "azure.managed-disks"

regional["azurerm_spring_cloud_service"] := "azure.spring-apps"

regional["azurerm_sql_managed_instance"] := "azure.sql-managed-instance"

regional["azurerm_sql_server"] := "azure.sql-database"

regional["azurerm_static_site"] := "azure.static-web-apps"

regional["azurerm_static_web_app"] := "azure.static-web-apps"

regional["azurerm_storage_sync"] := "azure.file-sync"

regional["azurerm_stream_analytics_job"] := "azure.stream-analytics"

regional["azurerm_synapse_workspace"] := "azure.synapse"

regional["azurerm_virtual_desktop_application_group"] := "azure.virtual-desktop"

regional["azurerm_virtual_desktop_host_pool"] := "azure.virtual-desktop"

regional["azurerm_virtual_desktop_scaling_plan"] := "azure.virtual-desktop"

regional["azurerm_virtual_desktop_workspace"] := "azure.virtual-desktop"

regional["azurerm_virtual_hub"] := "azure.virtual-wan"

regional["azurerm_virtual_machine"] := "azure.virtual-machines"

regional["azurerm_virtual_machine_scale_set"] := "azure.vm-scale-sets"

regional["azurerm_virtual_network"] := "azure.virtual-network"

regional["azurerm_virtual_network_gateway"] := "azure.vpn-gateway"

regional["azurerm_virtual_wan"] := "azure.virtual-wan"

regional["azurerm_vmware_private_cloud"] := "azure.vmware-solution"

regional["azurerm_vpn_gateway"] := "azure.vpn-gateway"

regional["azurerm_web_application_firewall_policy"] := "azure.application-gateway"

regional["azurerm_web_pubsub"] := "azure.web-pubsub"

regional["azurerm_windows_virtual_machine"] := "azure.virtual-machines"

regional["azurerm_windows_virtual_machine_scale_set"] := "azure.vm-scale-sets"

regional["azurerm_windows_web_app"] := "azure.app-service"

# Types without a region, and those of which more matters.

resources["azurerm_aadb2c_directory"] := {"feature": "entra.b2c"}

resources["azurerm_active_directory_domain_service"] := {"feature": "entra.domain-services", "options": {"regions": [{"paths": ["location", "initial_replica_set.location"], "as": "region"}]}}

resources["azurerm_active_directory_domain_service_replica_set"] := {"feature": "entra.domain-services", "child_of": ["azurerm_active_directory_domain_service"], "by": ["domain_service_id"], "options": {
	"regions": [{"path": "location", "as": "region"}],
}}

resources["azurerm_api_management"] := {"feature": "azure.api-management", "location": ["location", "additional_location.location"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"multi_region": [{"path": "additional_location", "present": true, "absent": false}],
	"further_regions": [{"path": "additional_location.location", "as": "region"}],
}}

resources["azurerm_app_configuration"] := {"feature": "azure.app-configuration", "location": ["location", "replica.location"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"replicas": [{"path": "replica", "present": true, "absent": false}],
	"replica_regions": [{"path": "replica.location", "as": "region"}],
}}

resources["azurerm_app_service_environment_v3"] := {"feature": "azure.app-service", "options": {
	"hosting": [{"path": "internal_load_balancing_mode", "values": {"None": "ase-external", "Web, Publishing": "ase-ilb"}}],
}}

resources["azurerm_application_insights"] := {"feature": "azure.monitor.application-insights", "options": {
	"mode": [{"path": "workspace_id", "present": "workspace-based"}],
	"region": [{"path": "location", "as": "region"}],
}}

resources["azurerm_backup_protected_file_share"] := {"feature": "azure.backup", "child_of": ["azurerm_recovery_services_vault"], "by": ["recovery_vault_name"]}

resources["azurerm_backup_protected_vm"] := {"feature": "azure.backup", "child_of": ["azurerm_recovery_services_vault"], "by": ["recovery_vault_name"]}

resources["azurerm_bot_service_azure_bot"] := {"feature": "azure.bot-service", "location": ["location"], "options": {
	"scope": [{"path": "location", "values": {"global": "global", "westeurope": "europe", "centralindia": "india"}}],
}}

resources["azurerm_cdn_frontdoor_profile"] := {"feature": "azure.front-door"}

resources["azurerm_cdn_profile"] := {"feature": "azure.cdn", "location": ["location"]}

resources["azurerm_cognitive_account"] := {
	# The kind CognitiveServices may be any of them.
	"unmapped": "a kind that no feature documents",
	"options": {"region": [{"path": "location", "as": "region"}]},
	"location": ["location"],
	"variants": [
		{"when": {"path": "kind", "is": "one-of", "values": ["OpenAI", "AIServices"]}, "feature": "azure.foundry.models"},
		{"when": {"path": "kind", "is": "one-of", "values": ["SpeechServices"]}, "feature": "azure.ai.speech"},
		{"when": {"path": "kind", "is": "one-of", "values": ["TextAnalytics"]}, "feature": "azure.ai.language"},
		{"when": {"path": "kind", "is": "one-of", "values": ["FormRecognizer"]}, "feature": "azure.ai.document-intelligence"},
		{"when": {"path": "kind", "is": "one-of", "values": ["HealthInsights"]}, "feature": "azure.ai.health-insights"},
		{"when": {"path": "kind", "is": "one-of", "values": ["ImmersiveReader"]}, "feature": "azure.ai.immersive-reader"},
		{"when": {"path": "kind", "is": "one-of", "values": ["AnomalyDetector"]}, "feature": "azure.ai.anomaly-detector"},
		{"when": {"path": "kind", "is": "one-of", "values": ["TextTranslation"]}, "feature": "azure.ai.translator"},
		{"when": {"path": "kind", "is": "one-of", "values": ["Face"]}, "feature": "azure.ai.face"},
		{"when": {"path": "kind", "is": "one-of", "values": ["ComputerVision"]}, "feature": "azure.ai.vision"},
		{"when": {"path": "kind", "is": "one-of", "values": ["ContentSafety"]}, "feature": "azure.ai.content-safety"},
		{"when": {"path": "kind", "is": "one-of", "values": ["LUIS", "LUIS.Authoring"]}, "feature": "azure.ai.language-understanding"},
		{"when": {"path": "kind", "is": "one-of", "values": ["CustomVision.Training", "CustomVision.Prediction"]}, "feature": "azure.ai.custom-vision"},
	],
}

resources["azurerm_cognitive_deployment"] := {"feature": "azure.foundry.models", "child_of": ["azurerm_cognitive_account", "azurerm_ai_services"], "by": ["cognitive_account_id"], "options": {
	"deployment_type": [{"path": "sku.name", "values": {"Standard": "standard", "ProvisionedManaged": "provisioned", "GlobalStandard": "global-standard", "GlobalProvisionedManaged": "global-provisioned", "GlobalBatch": "global-batch", "DataZoneStandard": "datazone-standard", "DataZoneProvisionedManaged": "datazone-provisioned", "DataZoneBatch": "datazone-batch"}}],
	"region": [{"path": "cognitive_account_id", "of": "region"}],
}}

resources["azurerm_communication_service"] := {"feature": "azure.communication-services", "options": {"data_location": [{"path": "data_location", "values": {"Africa": "africa", "Asia Pacific": "asia-pacific", "Australia": "australia", "Brazil": "brazil", "Canada": "canada", "Europe": "europe", "France": "france", "Germany": "germany", "India": "india", "Japan": "japan", "Korea": "korea", "Norway": "norway", "Switzerland": "switzerland", "UAE": "uae", "UK": "uk", "United States": "us"}}]}}

resources["azurerm_dedicated_hardware_security_module"] := {
	"feature": "azure.dedicated-hsm",
	"options": {"region": [{"path": "location", "as": "region"}]},
	"variants": [{"when": {"path": "sku_name", "is": "beginning", "values": ["payShield"]}, "feature": "azure.payment-hsm"}],
}

resources["azurerm_consumption_budget_management_group"] := {"feature": "azure.cost-management"}

resources["azurerm_consumption_budget_resource_group"] := {"feature": "azure.cost-management"}

resources["azurerm_consumption_budget_subscription"] := {"feature": "azure.cost-management"}

resources["azurerm_container_app"] := {"feature": "azure.container-apps", "child_of": ["azurerm_container_app_environment"], "by": ["container_app_environment_id"]}

resources["azurerm_container_app_job"] := {"feature": "azure.container-apps", "child_of": ["azurerm_container_app_environment"], "by": ["container_app_environment_id"], "options": {
	"region": [{"path": "location", "as": "region"}],
}}

resources["azurerm_container_registry"] := {"feature": "azure.container-registry", "location": ["location", "georeplications.location"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"geo_replication": [{"path": "georeplications", "present": true, "absent": false}],
	"replica_regions": [{"path": "georeplications.location", "as": "region"}],
}}

resources["azurerm_cosmosdb_account"] := {"feature": "azure.cosmos-db", "options": {
	"regions": [{"paths": ["location", "geo_location.location"], "as": "region"}],
	"backup_mode": [{"path": "backup.type", "values": {"Continuous": "continuous", "Periodic": "periodic"}}],
	"backup_redundancy": [{"path": "backup.storage_redundancy", "values": {"Geo": "geo", "Local": "local", "Zone": "zone"}}],
}}

resources["azurerm_data_protection_backup_instance_blob_storage"] := {"feature": "azure.backup", "child_of": ["azurerm_data_protection_backup_vault"], "by": ["vault_id"]}

resources["azurerm_data_protection_backup_instance_data_lake_storage"] := {"feature": "azure.backup", "child_of": ["azurerm_data_protection_backup_vault"], "by": ["vault_id"]}

resources["azurerm_data_protection_backup_instance_disk"] := {"feature": "azure.backup", "child_of": ["azurerm_data_protection_backup_vault"], "by": ["vault_id"]}

resources["azurerm_data_protection_backup_instance_kubernetes_cluster"] := {"feature": "azure.backup", "child_of": ["azurerm_data_protection_backup_vault"], "by": ["vault_id"]}

resources["azurerm_data_protection_backup_instance_mysql_flexible_server"] := {"feature": "azure.backup", "child_of": ["azurerm_data_protection_backup_vault"], "by": ["vault_id"]}

resources["azurerm_data_protection_backup_instance_postgresql_flexible_server"] := {"feature": "azure.backup", "child_of": ["azurerm_data_protection_backup_vault"], "by": ["vault_id"]}

resources["azurerm_data_protection_backup_vault"] := {
	"feature": "azure.backup",
	"options": {
		"region": [{"path": "location", "as": "region"}],
		"redundancy": [{"path": "redundancy", "values": {"GeoRedundant": "GRS", "LocallyRedundant": "LRS", "ZoneRedundant": "ZRS"}}],
	},
	"also": [{"feature": "azure.backup.cross-region-restore", "options": {
		"region": [{"path": "location", "as": "region"}],
		"redundancy": [{"path": "redundancy", "values": {"GeoRedundant": "GRS", "LocallyRedundant": "LRS", "ZoneRedundant": "ZRS"}}],
		"cross_region_restore": [{"path": "cross_region_restore_enabled", "as": "boolean"}],
	}}],
}

resources["azurerm_dns_zone"] := {"feature": "azure.dns"}

resources["azurerm_email_communication_service"] := {"feature": "azure.communication-services", "options": {"data_location": [{"path": "data_location", "values": {"Africa": "africa", "Asia Pacific": "asia-pacific", "Australia": "australia", "Brazil": "brazil", "Canada": "canada", "Europe": "europe", "France": "france", "Germany": "germany", "India": "india", "Japan": "japan", "Korea": "korea", "Norway": "norway", "Switzerland": "switzerland", "UAE": "uae", "UK": "uk", "United States": "us"}}]}}

resources["azurerm_data_factory_integration_runtime_azure"] := {"feature": "azure.data-factory", "child_of": ["azurerm_data_factory"], "by": ["data_factory_id"], "options": {"region": [{"path": "location", "as": "region"}]}}

resources["azurerm_eventgrid_system_topic"] := {"feature": "azure.event-grid", "options": {
	"region": [{"path": "location", "as": "region"}],
	"source": [{"path": "location", "values": {"Global": "global", "*": "regional"}}],
}}

resources["azurerm_eventhub"] := {"feature": "azure.event-hubs-data", "child_of": ["azurerm_eventhub_namespace"], "by": ["namespace_id", "namespace_name"], "options": {
	"capture": [{"path": "capture_description.enabled", "as": "boolean"}, {"path": "capture_description", "absent": false}],
}}

resources["azurerm_eventhub_namespace"] := {"feature": "azure.event-hubs-data", "options": {
	"region": [{"path": "location", "as": "region"}],
	"tier": [
		{"path": "dedicated_cluster_id", "present": "dedicated"},
		{"path": "sku", "values": {"Basic": "basic", "Standard": "standard", "Premium": "premium"}},
	],
}}

resources["azurerm_eventhub_namespace_disaster_recovery_config"] := {
	"feature": "azure.event-hubs.geo-dr",
	"location": [{"paths": ["namespace_name", "partner_namespace_id"], "of": "region"}],
	"options": {
		"geo_dr": [{"value": true}],
		"region": [{"path": "namespace_name", "of": "region"}],
		"secondary_region": [{"path": "partner_namespace_id", "of": "region"}],
	},
}

resources["azurerm_express_route_circuit"] := {"feature": "azure.expressroute", "options": {
	"region": [{"path": "location", "as": "region"}],
	"peering_location": [{"path": "peering_location", "as": "text"}],
}}

resources["azurerm_fluid_relay_server"] := {"feature": "azure.fluid-relay", "options": {
	"region": [{"path": "location", "as": "region"}],
	"storage_sku": [{"path": "storage_sku", "values": {"basic": "basic", "standard": "standard"}}],
}}

resources["azurerm_frontdoor"] := {"feature": "azure.front-door"}

resources["azurerm_function_app"] := {"feature": "azure.functions", "options": {
	"region": [{"path": "location", "as": "region"}],
	"configured_places": [{"path": "storage_account_name", "of": "region", "to": "country"}],
}}

resources["azurerm_function_app_flex_consumption"] := {"feature": "azure.functions", "options": {
	"region": [{"path": "location", "as": "region"}],
	"hosting": [{"value": "flex-consumption"}],
}}

resources["azurerm_hdinsight_hadoop_cluster"] := {"feature": "azure.hdinsight", "options": {
	"region": [{"path": "location", "as": "region"}],
	"cluster_type": [{"value": "hadoop"}],
}}

resources["azurerm_hdinsight_hbase_cluster"] := {"feature": "azure.hdinsight", "options": {
	"region": [{"path": "location", "as": "region"}],
	"cluster_type": [{"value": "hbase"}],
}}

resources["azurerm_hdinsight_interactive_query_cluster"] := {"feature": "azure.hdinsight", "options": {
	"region": [{"path": "location", "as": "region"}],
	"cluster_type": [{"value": "llap"}],
}}

resources["azurerm_hdinsight_kafka_cluster"] := {"feature": "azure.hdinsight", "options": {
	"region": [{"path": "location", "as": "region"}],
	"cluster_type": [{"value": "kafka"}],
}}

resources["azurerm_hdinsight_spark_cluster"] := {"feature": "azure.hdinsight", "options": {
	"region": [{"path": "location", "as": "region"}],
	"cluster_type": [{"value": "spark"}],
}}

resources["azurerm_kusto_attached_database_configuration"] := {"feature": "azure.data-explorer", "options": {
	"region": [{"path": "location", "as": "region"}],
	"follower": [{"value": true}],
}}

resources["azurerm_lighthouse_assignment"] := {"feature": "azure.lighthouse"}

resources["azurerm_lighthouse_definition"] := {"feature": "azure.lighthouse"}

resources["azurerm_linux_function_app"] := {"feature": "azure.functions", "options": {
	"region": [{"path": "location", "as": "region"}],
	"configured_places": [{"path": "storage_account_name", "of": "region", "to": "country"}],
}}

resources["azurerm_logic_app_standard"] := {"feature": "azure.logic-apps", "options": {
	"region": [{"path": "location", "as": "region"}],
	"plan": [{"value": "standard"}],
}}

resources["azurerm_logic_app_workflow"] := {"feature": "azure.logic-apps", "options": {
	"region": [{"path": "location", "as": "region"}],
	"plan": [{"value": "consumption"}],
}}

resources["azurerm_managed_disk"] := {"feature": "azure.managed-disks", "options": {
	"region": [{"path": "location", "as": "region"}],
	"redundancy": [{"path": "storage_account_type", "values": {"Standard_LRS": "LRS", "StandardSSD_LRS": "LRS", "Premium_LRS": "LRS", "PremiumV2_LRS": "LRS", "UltraSSD_LRS": "LRS", "StandardSSD_ZRS": "ZRS", "Premium_ZRS": "ZRS"}}],
}}

resources["azurerm_managed_redis"] := {"feature": "azure.managed-redis", "options": {
	"region": [{"path": "location", "as": "region"}],
	"geo_replication": [{"path": "default_database.geo_replication_group_name", "present": true, "absent": false}],
}}

resources["azurerm_managed_redis_geo_replication"] := {"feature": "azure.managed-redis", "child_of": ["azurerm_managed_redis"], "by": ["managed_redis_id"], "options": {
	"geo_replication": [{"value": true}],
	"linked_regions": [{"path": "linked_managed_redis_ids", "of": "region"}],
}}

resources["azurerm_management_group"] := {"feature": "azure.management-groups"}

resources["azurerm_management_group_policy_assignment"] := {"feature": "azure.policy"}

resources["azurerm_management_group_subscription_association"] := {"feature": "azure.management-groups"}

resources["azurerm_mongo_cluster"] := {"feature": "azure.cosmos-db", "options": {"regions": [{"paths": ["location", "source_location"], "as": "region"}]}}

resources["azurerm_monitor_action_group"] := {"feature": "azure.monitor.action-groups", "options": {
	"scope": [{"path": "location", "values": {"global": "global", "*": "regional"}}],
	"region": [{"path": "location", "as": "region"}],
}}

resources["azurerm_mssql_database"] := {"feature": "azure.sql-database", "child_of": ["azurerm_mssql_server"], "by": ["server_id"], "options": {
	"backup_redundancy": [{"path": "storage_account_type", "values": {"Local": "local", "Zone": "zone", "Geo": "geo", "GeoZone": "geo-zone"}}],
	"active_geo_replication": [{"path": "create_mode", "values": {"Secondary": true, "OnlineSecondary": true}}],
}}

resources["azurerm_mssql_failover_group"] := {"feature": "azure.sql-database", "child_of": ["azurerm_mssql_server"], "by": ["server_id"], "options": {
	"active_geo_replication": [{"value": true}],
	"replica_regions": [{"path": "partner_server.id", "of": "region"}],
}}

resources["azurerm_mssql_managed_instance"] := {"feature": "azure.sql-managed-instance", "options": {
	"region": [{"path": "location", "as": "region"}],
	"backup_redundancy": [{"path": "storage_account_type", "values": {"LRS": "local", "ZRS": "zone", "GRS": "geo", "GZRS": "geo-zone"}}],
}}

resources["azurerm_mssql_managed_instance_failover_group"] := {"feature": "azure.sql-managed-instance", "options": {
	"region": [{"path": "location", "as": "region"}],
	"failover_group": [{"value": true}],
	"secondary_region": [{"path": "partner_managed_instance_id", "of": "region"}],
}}

resources["azurerm_mssql_virtual_machine"] := {"feature": "azure.sql-vm", "options": {
	"region": [{"path": "virtual_machine_id", "of": "region"}],
}}

resources["azurerm_mysql_flexible_server"] := {"feature": "azure.mysql-flexible", "options": {
	"region": [{"path": "location", "as": "region"}],
	"backup_redundancy": [
		{"path": "geo_redundant_backup_enabled", "values": {"true": "geo", "false": null}},
		{"path": "high_availability.mode", "values": {"ZoneRedundant": "zone", "SameZone": "local"}},
	],
}}

resources["azurerm_netapp_volume"] := {
	"feature": "azure.netapp-files",
	"location": ["location", "data_protection_replication.remote_volume_location"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
		# Replication between zones names the same region twice.
		"cross_region_replication": [{"path": "data_protection_replication.remote_volume_location", "as": "other-than", "than": "location"}],
		"replication_region": [{"path": "data_protection_replication.remote_volume_location", "as": "region"}],
	},
}

resources["azurerm_network_manager"] := {"feature": "azure.virtual-network-manager", "location": ["location"]}

resources["azurerm_network_watcher"] := {"feature": "azure.network-watcher", "location": ["location"]}

resources["azurerm_notification_hub_namespace"] := {"feature": "azure.notification-hubs", "options": {
	"region": [{"path": "location", "as": "region"}],
	"recovery": [{"path": "replication_region", "values": {"Default": "paired", "None": "none", "*": "flexible"}}],
	"recovery_region": [{"path": "replication_region", "as": "region"}],
}}

resources["azurerm_pim_active_role_assignment"] := {"feature": "entra.pim"}

resources["azurerm_pim_eligible_role_assignment"] := {"feature": "entra.pim"}

resources["azurerm_policy_assignment"] := {"feature": "azure.policy"}

resources["azurerm_policy_definition"] := {"feature": "azure.policy"}

resources["azurerm_policy_set_definition"] := {"feature": "azure.policy"}

resources["azurerm_portal_dashboard"] := {"feature": "azure.portal", "location": ["location"]}

resources["azurerm_postgresql_flexible_server"] := {"feature": "azure.postgresql-flexible", "options": {
	"region": [{"path": "location", "as": "region"}],
	"geo_redundant_backup": [{"path": "geo_redundant_backup_enabled", "as": "boolean"}],
}}

resources["azurerm_postgresql_server"] := {"feature": "azure.postgresql-single", "options": {
	"region": [{"path": "location", "as": "region"}],
	"geo_redundant_backup": [{"path": "geo_redundant_backup_enabled", "as": "boolean"}],
}}

resources["azurerm_private_dns_zone"] := {"feature": "azure.dns"}

resources["azurerm_recovery_services_vault"] := {
	"feature": "azure.backup",
	"options": {
		"region": [{"path": "location", "as": "region"}],
		"redundancy": [{"path": "storage_mode_type", "values": {"GeoRedundant": "GRS", "LocallyRedundant": "LRS", "ZoneRedundant": "ZRS"}}],
	},
	"also": [{"feature": "azure.backup.cross-region-restore", "options": {
		"region": [{"path": "location", "as": "region"}],
		"redundancy": [{"path": "storage_mode_type", "values": {"GeoRedundant": "GRS", "LocallyRedundant": "LRS", "ZoneRedundant": "ZRS"}}],
		"cross_region_restore": [{"path": "cross_region_restore_enabled", "as": "boolean"}],
	}}],
}

resources["azurerm_redis_cache"] := {"feature": "azure.cache-redis", "options": {
	"region": [{"path": "location", "as": "region"}],
	"tier": [{"path": "sku_name", "values": {"Basic": "basic", "Standard": "standard", "Premium": "premium"}}],
	"persistence": [{"paths": ["redis_configuration.rdb_backup_enabled", "redis_configuration.aof_backup_enabled"], "as": "any"}],
}}

resources["azurerm_redis_enterprise_database"] := {"feature": "azure.cache-redis", "child_of": ["azurerm_redis_enterprise_cluster"], "by": ["cluster_id"], "options": {
	"geo_replication": [{"path": "linked_database_id", "present": "active"}],
}}

resources["azurerm_redis_linked_server"] := {
	"feature": "azure.cache-redis",
	"child_of": ["azurerm_redis_cache"],
	"by": ["target_redis_cache_name"],
	"location": ["linked_redis_cache_location"],
	"options": {
		"linked_regions": [{"path": "linked_redis_cache_location", "as": "region"}],
		"geo_replication": [{"value": "passive"}],
	},
}

resources["azurerm_resource_group_policy_assignment"] := {"feature": "azure.policy"}

resources["azurerm_resource_policy_assignment"] := {"feature": "azure.policy"}

resources["azurerm_role_assignment"] := {"feature": "azure.rbac"}

resources["azurerm_role_definition"] := {"feature": "azure.rbac"}

resources["azurerm_security_center_subscription_pricing"] := {
	"feature": "azure.defender-for-cloud",
	"options": {
		"paid_plans": [{"path": "tier", "values": {"Standard": true, "Free": null}}],
		"ai_plan": [{"path": "resource_type", "values": {"AI": true, "*": null}}],
	},
	"also": [
		{"feature": "azure.defender-for-storage", "when": {"path": "resource_type", "is": "one-of", "values": ["StorageAccounts"]}},
		{
			"feature": "azure.defender-for-cloud.agentless-scanning",
			"when": {"path": "resource_type", "is": "one-of", "values": ["CloudPosture", "VirtualMachines"]},
			"options": {"plan": [{"path": "resource_type", "values": {"CloudPosture": "defender-cspm", "VirtualMachines": null}}]},
		},
	],
}

resources["azurerm_security_center_workspace"] := {"feature": "azure.defender-for-cloud", "location": [{"path": "workspace_id", "of": "region"}], "options": {
	"workspace": [{"path": "workspace_id", "present": "own"}],
	"workspace_region": [{"path": "workspace_id", "of": "region"}],
}}

resources["azurerm_sentinel_log_analytics_workspace_onboarding"] := {"feature": "azure.sentinel", "location": [{"path": "workspace_id", "of": "region"}], "options": {
	"workspace_region": [{"path": "workspace_id", "of": "region"}],
}}

resources["azurerm_servicebus_namespace"] := {"feature": "azure.service-bus", "options": {
	"region": [{"path": "location", "as": "region"}],
	"tier": [{"path": "sku", "values": {"Basic": "basic", "Standard": "standard", "Premium": "premium"}}],
}}

resources["azurerm_servicebus_namespace_disaster_recovery_config"] := {"feature": "azure.service-bus", "child_of": ["azurerm_servicebus_namespace"], "by": ["primary_namespace_id"], "options": {
	"geo_dr": [{"value": true}],
	"secondary_region": [{"path": "partner_namespace_id", "of": "region"}],
}}

resources["azurerm_shared_image_version"] := {"feature": "azure.compute-gallery", "location": ["location", "target_region.name"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"target_regions": [{"path": "target_region.name", "as": "region"}],
}}

resources["azurerm_site_recovery_fabric"] := {"feature": "azure.site-recovery", "location": ["location"], "options": {
	"target_region": [{"path": "location", "as": "region"}],
	"vault_region": [{"path": "recovery_vault_name", "of": "region"}],
}}

resources["azurerm_site_recovery_replicated_vm"] := {"feature": "azure.site-recovery", "location": [{"path": "target_recovery_fabric_id", "of": "target_region"}], "options": {
	"target_region": [{"path": "target_recovery_fabric_id", "of": "target_region"}],
	"vault_region": [{"path": "recovery_vault_name", "of": "region"}],
}}

resources["azurerm_sql_database"] := {"feature": "azure.sql-database", "child_of": ["azurerm_sql_server"], "by": ["server_name"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"active_geo_replication": [{"path": "create_mode", "values": {"OnlineSecondary": true, "NonReadableSecondary": true}}],
}}

resources["azurerm_sql_failover_group"] := {"feature": "azure.sql-database", "child_of": ["azurerm_sql_server"], "by": ["server_name"], "options": {
	"active_geo_replication": [{"value": true}],
	"replica_regions": [{"path": "partner_servers.id", "of": "region"}],
}}

resources["azurerm_storage_account"] := {"feature": "azure.storage", "options": {
	"region": [{"path": "location", "as": "region"}],
	"redundancy": [{"path": "account_replication_type", "values": {"LRS": "LRS", "ZRS": "ZRS", "GRS": "GRS", "RAGRS": "RA-GRS", "GZRS": "GZRS", "RAGZRS": "RA-GZRS"}}],
}}

resources["azurerm_storage_object_replication"] := {
	"feature": "azure.storage.object-replication",
	"location": [{"paths": ["source_storage_account_id", "destination_storage_account_id"], "of": "region"}],
	"options": {
		"region": [{"path": "source_storage_account_id", "of": "region"}],
		"destination_region": [{"path": "destination_storage_account_id", "of": "region"}],
	},
}

resources["azurerm_subscription_policy_assignment"] := {"feature": "azure.policy"}

resources["azurerm_synapse_spark_pool"] := {"feature": "azure.synapse", "child_of": ["azurerm_synapse_workspace"], "by": ["synapse_workspace_id"], "options": {
	"pool": [{"value": "spark"}],
}}

resources["azurerm_synapse_sql_pool"] := {"feature": "azure.synapse", "child_of": ["azurerm_synapse_workspace"], "by": ["synapse_workspace_id"], "options": {
	"pool": [{"value": "dedicated-sql"}],
	"storage_redundancy": [{"path": "storage_account_type", "values": {"GRS": "GRS", "LRS": "LRS"}}],
	"geo_backup": [{"path": "geo_backup_policy_enabled", "as": "boolean"}],
}}

resources["azurerm_traffic_manager_profile"] := {"feature": "azure.traffic-manager"}

resources["azurerm_user_assigned_identity"] := {"feature": "entra.managed-identities", "location": ["location"]}

resources["azurerm_video_indexer_account"] := {"feature": "azure.ai.video-indexer", "options": {
	"region": [{"path": "location", "as": "region"}],
	"account": [{"value": "paid"}],
}}

resources["azurerm_windows_function_app"] := {"feature": "azure.functions", "options": {
	"region": [{"path": "location", "as": "region"}],
	"configured_places": [{"path": "storage_account_name", "of": "region", "to": "country"}],
}}

# Types that copy data or send it elsewhere: what they are part of does not say where.

unmapped["azurerm_api_management_gateway"] := "runs where its owner puts it"

unmapped["azurerm_api_management_logger"] := "sends logs to another service"

unmapped["azurerm_api_management_redis_cache"] := "caches in another store"

unmapped["azurerm_arc_kubernetes_cluster_extension"] := "may send data to another service"

unmapped["azurerm_cognitive_account_connection_account_key"] := "sends data to another service"

unmapped["azurerm_cognitive_account_connection_account_managed_identity"] := "sends data to another service"

unmapped["azurerm_cognitive_account_connection_api_key"] := "sends data to another service"

unmapped["azurerm_cognitive_account_connection_custom_keys"] := "sends data to another service"

unmapped["azurerm_cognitive_account_connection_entra_id"] := "sends data to another service"

unmapped["azurerm_container_connected_registry"] := "copies images to a registry of its owner"

unmapped["azurerm_data_share"] := "sends data to another service"

unmapped["azurerm_data_share_account"] := "sends data to another service"

unmapped["azurerm_data_share_dataset_blob_storage"] := "sends data to another service"

unmapped["azurerm_data_share_dataset_data_lake_gen2"] := "sends data to another service"

unmapped["azurerm_data_share_dataset_kusto_cluster"] := "sends data to another service"

unmapped["azurerm_data_share_dataset_kusto_database"] := "sends data to another service"

unmapped["azurerm_digital_twins_endpoint_eventgrid"] := "sends data to another service"

unmapped["azurerm_digital_twins_endpoint_eventhub"] := "sends data to another service"

unmapped["azurerm_digital_twins_endpoint_servicebus"] := "sends data to another service"

unmapped["azurerm_digital_twins_time_series_database_connection"] := "sends data to another service"

unmapped["azurerm_iothub_endpoint_cosmosdb_account"] := "sends data to another service"

unmapped["azurerm_iothub_endpoint_eventhub"] := "sends data to another service"

unmapped["azurerm_iothub_endpoint_servicebus_queue"] := "sends data to another service"

unmapped["azurerm_iothub_endpoint_servicebus_topic"] := "sends data to another service"

unmapped["azurerm_iothub_endpoint_storage_container"] := "sends data to another service"

unmapped["azurerm_iothub_fallback_route"] := "sends data to another service"

unmapped["azurerm_iothub_file_upload"] := "sends data to another service"

unmapped["azurerm_iothub_route"] := "sends data to another service"

unmapped["azurerm_kubernetes_cluster_extension"] := "may send data to another service"

unmapped["azurerm_log_analytics_data_export_rule"] := "exports to another service"

unmapped["azurerm_log_analytics_linked_storage_account"] := "keeps content in another store"

unmapped["azurerm_management_group_template_deployment"] := "deploys what only its template says"

unmapped["azurerm_monitor_aad_diagnostic_setting"] := "sends logs to another service"

unmapped["azurerm_monitor_diagnostic_setting"] := "sends logs to another service"

unmapped["azurerm_mssql_database_extended_auditing_policy"] := "writes audit logs to another service"

unmapped["azurerm_mssql_managed_instance_security_alert_policy"] := "may write to another storage account"

unmapped["azurerm_mssql_managed_instance_vulnerability_assessment"] := "writes to another storage account"

unmapped["azurerm_mssql_server_extended_auditing_policy"] := "writes audit logs to another service"

unmapped["azurerm_mssql_server_microsoft_support_auditing_policy"] := "writes audit logs to another service"

unmapped["azurerm_mssql_server_security_alert_policy"] := "may write to another storage account"

unmapped["azurerm_network_watcher_flow_log"] := "writes logs to another store"

unmapped["azurerm_resource_group_template_deployment"] := "deploys what only its template says"

unmapped["azurerm_site_recovery_hyperv_network_mapping"] := "replicates machines"

unmapped["azurerm_site_recovery_network_mapping"] := "replicates machines"

unmapped["azurerm_site_recovery_protection_container_mapping"] := "replicates machines"

unmapped["azurerm_site_recovery_vmware_replicated_vm"] := "replicates machines"

unmapped["azurerm_storage_sync_cloud_endpoint"] := "copies files between stores"

unmapped["azurerm_storage_sync_server_endpoint"] := "copies files to a server of its owner"

unmapped["azurerm_stream_analytics_job_storage_account"] := "keeps content in another store"

unmapped["azurerm_stream_analytics_output_blob"] := "sends data to another service"

unmapped["azurerm_stream_analytics_output_cosmosdb"] := "sends data to another service"

unmapped["azurerm_stream_analytics_output_eventhub"] := "sends data to another service"

unmapped["azurerm_stream_analytics_output_function"] := "sends data to another service"

unmapped["azurerm_stream_analytics_output_mssql"] := "sends data to another service"

unmapped["azurerm_stream_analytics_output_powerbi"] := "sends data to another service"

unmapped["azurerm_stream_analytics_output_servicebus_queue"] := "sends data to another service"

unmapped["azurerm_stream_analytics_output_servicebus_topic"] := "sends data to another service"

unmapped["azurerm_stream_analytics_output_synapse"] := "sends data to another service"

unmapped["azurerm_stream_analytics_output_table"] := "sends data to another service"

unmapped["azurerm_subscription_cost_management_export"] := "exports to a storage account"

unmapped["azurerm_subscription_template_deployment"] := "deploys what only its template says"

unmapped["azurerm_synapse_sql_pool_extended_auditing_policy"] := "writes audit logs to another service"

unmapped["azurerm_synapse_sql_pool_security_alert_policy"] := "may write to another storage account"

unmapped["azurerm_synapse_workspace_extended_auditing_policy"] := "writes audit logs to another service"

unmapped["azurerm_synapse_workspace_security_alert_policy"] := "may write to another storage account"

unmapped["azurerm_tenant_template_deployment"] := "deploys what only its template says"

unmapped["azurerm_virtual_machine_packet_capture"] := "writes captures to another storage account"

unmapped["azurerm_virtual_machine_scale_set_packet_capture"] := "writes captures to another storage account"
