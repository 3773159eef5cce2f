# METADATA
# scope: package
# title: Parts of resources of the Terraform provider azurerm
# description: >-
#   Types that are parts of others and keep nothing elsewhere: by the type that they are
#   part of, and the attribute that names it.
package residency.mapping.azurerm_parts

import data.residency.sources.hashicorp as source

provider := {"vendor": "azure", "version": "5.2.0", "citations": [{"source": source.terraform_azurerm, "section": "resources"}]}

parts["azurerm_api_management"] := {
	"api_management_id": [
		"azurerm_api_management_custom_domain",
		"azurerm_api_management_gateway_certificate_authority",
		"azurerm_api_management_gateway_host_name_configuration",
		"azurerm_api_management_notification_recipient_email",
		"azurerm_api_management_notification_recipient_user",
		"azurerm_api_management_policy",
		"azurerm_api_management_policy_fragment",
		"azurerm_api_management_tag",
		"azurerm_api_management_workspace",
	],
	"api_management_name": [
		"azurerm_api_management_api",
		"azurerm_api_management_api_operation",
		"azurerm_api_management_api_operation_policy",
		"azurerm_api_management_api_policy",
		"azurerm_api_management_api_schema",
		"azurerm_api_management_api_version_set",
		"azurerm_api_management_authorization_server",
		"azurerm_api_management_backend",
		"azurerm_api_management_certificate",
		"azurerm_api_management_email_template",
		"azurerm_api_management_global_schema",
		"azurerm_api_management_group",
		"azurerm_api_management_group_user",
		"azurerm_api_management_identity_provider_aad",
		"azurerm_api_management_identity_provider_aadb2c",
		"azurerm_api_management_identity_provider_facebook",
		"azurerm_api_management_identity_provider_google",
		"azurerm_api_management_identity_provider_microsoft",
		"azurerm_api_management_identity_provider_twitter",
		"azurerm_api_management_named_value",
		"azurerm_api_management_openid_connect_provider",
		"azurerm_api_management_product",
		"azurerm_api_management_product_api",
		"azurerm_api_management_product_group",
		"azurerm_api_management_product_policy",
		"azurerm_api_management_product_tag",
		"azurerm_api_management_subscription",
		"azurerm_api_management_user",
	],
}

parts["azurerm_api_management_workspace"] := {
	"api_management_workspace_id": [
		"azurerm_api_management_workspace_api_version_set",
		"azurerm_api_management_workspace_certificate",
		"azurerm_api_management_workspace_named_value",
		"azurerm_api_management_workspace_policy",
		"azurerm_api_management_workspace_policy_fragment",
	],
}

parts["azurerm_app_configuration"] := {
	"configuration_store_id": [
		"azurerm_app_configuration_feature",
		"azurerm_app_configuration_key",
	],
}

parts["azurerm_app_service"] := {"app_service_name": ["azurerm_app_service_slot"]}

parts["azurerm_application_insights"] := {
	"application_insights_id": [
		"azurerm_application_insights_analytics_item",
		"azurerm_application_insights_api_key",
		"azurerm_application_insights_smart_detection_rule",
	],
}

parts["azurerm_arc_kubernetes_cluster"] := {"cluster_id": ["azurerm_arc_kubernetes_flux_configuration"]}

parts["azurerm_arc_machine"] := {"arc_machine_id": ["azurerm_arc_machine_automanage_configuration_assignment"]}

parts["azurerm_automation_account"] := {
	"automation_account_id": [
		"azurerm_automation_powershell72_module",
		"azurerm_automation_source_control",
	],
	"automation_account_name": [
		"azurerm_automation_certificate",
		"azurerm_automation_connection",
		"azurerm_automation_connection_certificate",
		"azurerm_automation_connection_classic_certificate",
		"azurerm_automation_connection_service_principal",
		"azurerm_automation_connection_type",
		"azurerm_automation_credential",
		"azurerm_automation_dsc_configuration",
		"azurerm_automation_dsc_nodeconfiguration",
		"azurerm_automation_hybrid_runbook_worker",
		"azurerm_automation_hybrid_runbook_worker_group",
		"azurerm_automation_job_schedule",
		"azurerm_automation_module",
		"azurerm_automation_python3_package",
		"azurerm_automation_runbook",
		"azurerm_automation_schedule",
		"azurerm_automation_variable_bool",
		"azurerm_automation_variable_datetime",
		"azurerm_automation_variable_int",
		"azurerm_automation_variable_object",
		"azurerm_automation_variable_string",
		"azurerm_automation_webhook",
	],
}

parts["azurerm_batch_account"] := {
	"account_name": [
		"azurerm_batch_application",
		"azurerm_batch_pool",
	],
}

parts["azurerm_batch_pool"] := {"batch_pool_id": ["azurerm_batch_job"]}

parts["azurerm_cdn_endpoint"] := {"cdn_endpoint_id": ["azurerm_cdn_endpoint_custom_domain"]}

parts["azurerm_cdn_frontdoor_custom_domain"] := {"cdn_frontdoor_custom_domain_id": ["azurerm_cdn_frontdoor_custom_domain_association"]}

parts["azurerm_cdn_frontdoor_endpoint"] := {"cdn_frontdoor_endpoint_id": ["azurerm_cdn_frontdoor_route"]}

parts["azurerm_cdn_frontdoor_origin_group"] := {"cdn_frontdoor_origin_group_id": ["azurerm_cdn_frontdoor_origin"]}

parts["azurerm_cdn_frontdoor_profile"] := {
	"cdn_frontdoor_profile_id": [
		"azurerm_cdn_frontdoor_batch_rule_set",
		"azurerm_cdn_frontdoor_custom_domain",
		"azurerm_cdn_frontdoor_endpoint",
		"azurerm_cdn_frontdoor_origin_group",
		"azurerm_cdn_frontdoor_rule_set",
		"azurerm_cdn_frontdoor_secret",
		"azurerm_cdn_frontdoor_security_policy",
	],
}

parts["azurerm_cdn_frontdoor_rule_set"] := {"cdn_frontdoor_rule_set_id": ["azurerm_cdn_frontdoor_rule"]}

parts["azurerm_cdn_profile"] := {"profile_name": ["azurerm_cdn_endpoint"]}

parts["azurerm_cognitive_account"] := {
	"cognitive_account_id": [
		"azurerm_cognitive_account_customer_managed_key",
		"azurerm_cognitive_account_rai_blocklist",
		"azurerm_cognitive_account_rai_policy",
	],
}

parts["azurerm_communication_service"] := {"communication_service_id": ["azurerm_communication_service_email_domain_association"]}

parts["azurerm_container_app"] := {"container_app_id": ["azurerm_container_app_custom_domain"]}

parts["azurerm_container_app_environment"] := {
	"container_app_environment_id": [
		"azurerm_container_app_environment_certificate",
		"azurerm_container_app_environment_custom_domain",
		"azurerm_container_app_environment_dapr_component",
		"azurerm_container_app_environment_managed_certificate",
		"azurerm_container_app_environment_storage",
	],
}

parts["azurerm_container_registry"] := {
	"container_registry_id": [
		"azurerm_container_registry_cache_rule",
		"azurerm_container_registry_credential_set",
		"azurerm_container_registry_task",
	],
	"container_registry_name": [
		"azurerm_container_registry_scope_map",
		"azurerm_container_registry_token",
	],
}

parts["azurerm_container_registry_task"] := {"container_registry_task_id": ["azurerm_container_registry_task_schedule_run_now"]}

parts["azurerm_container_registry_token"] := {"container_registry_token_id": ["azurerm_container_registry_token_password"]}

parts["azurerm_cosmosdb_account"] := {
	"account_name": [
		"azurerm_cosmosdb_cassandra_keyspace",
		"azurerm_cosmosdb_gremlin_database",
		"azurerm_cosmosdb_gremlin_graph",
		"azurerm_cosmosdb_mongo_collection",
		"azurerm_cosmosdb_mongo_database",
		"azurerm_cosmosdb_sql_container",
		"azurerm_cosmosdb_sql_database",
		"azurerm_cosmosdb_sql_role_assignment",
		"azurerm_cosmosdb_sql_role_definition",
		"azurerm_cosmosdb_sql_stored_procedure",
		"azurerm_cosmosdb_table",
	],
	"cosmosdb_account_id": ["azurerm_cosmosdb_sql_dedicated_gateway"],
}

parts["azurerm_cosmosdb_cassandra_keyspace"] := {"cassandra_keyspace_id": ["azurerm_cosmosdb_cassandra_table"]}

parts["azurerm_cosmosdb_mongo_database"] := {
	"cosmos_mongo_database_id": [
		"azurerm_cosmosdb_mongo_role_definition",
		"azurerm_cosmosdb_mongo_user_definition",
	],
}

parts["azurerm_cosmosdb_sql_container"] := {
	"container_id": [
		"azurerm_cosmosdb_sql_function",
		"azurerm_cosmosdb_sql_trigger",
	],
}

parts["azurerm_data_factory"] := {
	"data_factory_id": [
		"azurerm_data_factory_credential_service_principal",
		"azurerm_data_factory_credential_user_managed_identity",
		"azurerm_data_factory_custom_dataset",
		"azurerm_data_factory_customer_managed_key",
		"azurerm_data_factory_data_flow",
		"azurerm_data_factory_dataset_azure_blob",
		"azurerm_data_factory_dataset_azure_sql_table",
		"azurerm_data_factory_dataset_binary",
		"azurerm_data_factory_dataset_cosmosdb_sqlapi",
		"azurerm_data_factory_dataset_delimited_text",
		"azurerm_data_factory_dataset_http",
		"azurerm_data_factory_dataset_json",
		"azurerm_data_factory_dataset_mysql",
		"azurerm_data_factory_dataset_parquet",
		"azurerm_data_factory_dataset_postgresql",
		"azurerm_data_factory_dataset_snowflake",
		"azurerm_data_factory_dataset_sql_server_table",
		"azurerm_data_factory_flowlet_data_flow",
		"azurerm_data_factory_integration_runtime_self_hosted",
		"azurerm_data_factory_managed_private_endpoint",
		"azurerm_data_factory_pipeline",
		"azurerm_data_factory_trigger_blob_event",
		"azurerm_data_factory_trigger_custom_event",
		"azurerm_data_factory_trigger_schedule",
		"azurerm_data_factory_trigger_tumbling_window",
	],
}

parts["azurerm_data_protection_backup_vault"] := {
	"data_protection_backup_vault_id": [
		"azurerm_data_protection_backup_policy_data_lake_storage",
		"azurerm_data_protection_backup_vault_customer_managed_key",
	],
	"vault_id": [
		"azurerm_data_protection_backup_policy_blob_storage",
		"azurerm_data_protection_backup_policy_disk",
		"azurerm_data_protection_backup_policy_mysql_flexible_server",
		"azurerm_data_protection_backup_policy_postgresql_flexible_server",
	],
	"vault_name": ["azurerm_data_protection_backup_policy_kubernetes_cluster"],
}

parts["azurerm_dev_center"] := {
	"dev_center_id": [
		"azurerm_dev_center_catalog",
		"azurerm_dev_center_environment_type",
		"azurerm_dev_center_gallery",
	],
}

parts["azurerm_dev_test_lab"] := {
	"lab_name": [
		"azurerm_dev_test_policy",
		"azurerm_dev_test_virtual_network",
	],
}

parts["azurerm_dns_zone"] := {
	"zone_name": [
		"azurerm_dns_a_record",
		"azurerm_dns_aaaa_record",
		"azurerm_dns_caa_record",
		"azurerm_dns_cname_record",
		"azurerm_dns_mx_record",
		"azurerm_dns_ns_record",
		"azurerm_dns_ptr_record",
		"azurerm_dns_srv_record",
		"azurerm_dns_txt_record",
	],
}

parts["azurerm_eventgrid_domain"] := {"domain_name": ["azurerm_eventgrid_domain_topic"]}

parts["azurerm_eventhub"] := {
	"eventhub_name": [
		"azurerm_eventhub_authorization_rule",
		"azurerm_eventhub_consumer_group",
	],
}

parts["azurerm_eventhub_namespace"] := {
	"eventhub_namespace_id": ["azurerm_eventhub_namespace_customer_managed_key"],
	"namespace_id": ["azurerm_eventhub_namespace_schema_group"],
	"namespace_name": ["azurerm_eventhub_namespace_authorization_rule"],
}

parts["azurerm_express_route_circuit"] := {
	"express_route_circuit_name": [
		"azurerm_express_route_circuit_authorization",
		"azurerm_express_route_circuit_peering",
	],
}

parts["azurerm_express_route_circuit_peering"] := {"peering_id": ["azurerm_express_route_circuit_connection"]}

parts["azurerm_express_route_gateway"] := {"express_route_gateway_id": ["azurerm_express_route_connection"]}

parts["azurerm_express_route_port"] := {"express_route_port_name": ["azurerm_express_route_port_authorization"]}

parts["azurerm_firewall"] := {
	"azure_firewall_name": [
		"azurerm_firewall_application_rule_collection",
		"azurerm_firewall_nat_rule_collection",
		"azurerm_firewall_network_rule_collection",
	],
}

parts["azurerm_firewall_policy"] := {"firewall_policy_id": ["azurerm_firewall_policy_rule_collection_group"]}

parts["azurerm_frontdoor"] := {"frontdoor_name": ["azurerm_frontdoor_rules_engine"]}

parts["azurerm_function_app"] := {"function_app_name": ["azurerm_function_app_slot"]}

parts["azurerm_iothub"] := {
	"iothub_id": ["azurerm_iothub_device_update_instance"],
	"iothub_name": [
		"azurerm_iothub_certificate",
		"azurerm_iothub_consumer_group",
		"azurerm_iothub_enrichment",
		"azurerm_iothub_shared_access_policy",
	],
}

parts["azurerm_iothub_dps"] := {"iothub_dps_name": ["azurerm_iothub_dps_shared_access_policy"]}

parts["azurerm_key_vault"] := {
	"key_vault_id": [
		"azurerm_key_vault_access_policy",
		"azurerm_key_vault_certificate",
		"azurerm_key_vault_certificate_contacts",
		"azurerm_key_vault_certificate_issuer",
		"azurerm_key_vault_key",
		"azurerm_key_vault_managed_storage_account",
		"azurerm_key_vault_secret",
	],
}

parts["azurerm_key_vault_managed_hardware_security_module"] := {
	"managed_hsm_id": [
		"azurerm_key_vault_managed_hardware_security_module_key",
		"azurerm_key_vault_managed_hardware_security_module_role_assignment",
		"azurerm_key_vault_managed_hardware_security_module_role_definition",
	],
}

parts["azurerm_kubernetes_cluster"] := {
	"cluster_id": ["azurerm_kubernetes_flux_configuration"],
	"kubernetes_cluster_id": [
		"azurerm_kubernetes_cluster_deployment_safeguard",
		"azurerm_kubernetes_cluster_node_pool",
		"azurerm_kubernetes_cluster_trusted_access_role_binding",
		"azurerm_kubernetes_fleet_member",
	],
}

parts["azurerm_kusto_cluster"] := {
	"cluster_id": ["azurerm_kusto_cluster_customer_managed_key"],
	"cluster_name": [
		"azurerm_kusto_cluster_managed_private_endpoint",
		"azurerm_kusto_cluster_principal_assignment",
		"azurerm_kusto_database",
		"azurerm_kusto_database_principal_assignment",
	],
}

parts["azurerm_lb"] := {
	"loadbalancer_id": [
		"azurerm_lb_backend_address_pool",
		"azurerm_lb_nat_pool",
		"azurerm_lb_nat_rule",
		"azurerm_lb_outbound_rule",
		"azurerm_lb_probe",
		"azurerm_lb_rule",
	],
}

parts["azurerm_log_analytics_workspace"] := {
	"log_analytics_workspace_id": [
		"azurerm_log_analytics_saved_search",
		"azurerm_sentinel_alert_rule_anomaly_built_in",
		"azurerm_sentinel_alert_rule_anomaly_duplicate",
		"azurerm_sentinel_alert_rule_fusion",
		"azurerm_sentinel_alert_rule_machine_learning_behavior_analytics",
		"azurerm_sentinel_alert_rule_ms_security_incident",
		"azurerm_sentinel_alert_rule_nrt",
		"azurerm_sentinel_alert_rule_scheduled",
		"azurerm_sentinel_alert_rule_threat_intelligence",
		"azurerm_sentinel_automation_rule",
		"azurerm_sentinel_data_connector_aws_cloud_trail",
		"azurerm_sentinel_data_connector_aws_s3",
		"azurerm_sentinel_data_connector_azure_active_directory",
		"azurerm_sentinel_data_connector_azure_advanced_threat_protection",
		"azurerm_sentinel_data_connector_dynamics_365",
		"azurerm_sentinel_data_connector_iot",
		"azurerm_sentinel_data_connector_microsoft_cloud_app_security",
		"azurerm_sentinel_data_connector_microsoft_defender_advanced_threat_protection",
		"azurerm_sentinel_data_connector_microsoft_threat_intelligence",
		"azurerm_sentinel_data_connector_microsoft_threat_protection",
		"azurerm_sentinel_data_connector_office_365",
		"azurerm_sentinel_data_connector_office_365_project",
		"azurerm_sentinel_data_connector_office_atp",
		"azurerm_sentinel_data_connector_office_irm",
		"azurerm_sentinel_data_connector_office_power_bi",
		"azurerm_sentinel_data_connector_threat_intelligence",
		"azurerm_sentinel_data_connector_threat_intelligence_taxii",
		"azurerm_sentinel_watchlist",
	],
	"workspace_id": [
		"azurerm_log_analytics_storage_insights",
		"azurerm_log_analytics_workspace_table",
		"azurerm_log_analytics_workspace_table_custom_log",
		"azurerm_log_analytics_workspace_table_microsoft",
		"azurerm_sentinel_metadata",
		"azurerm_sentinel_threat_intelligence_indicator",
	],
	"workspace_name": [
		"azurerm_log_analytics_datasource_windows_event",
		"azurerm_log_analytics_datasource_windows_performance_counter",
	],
}

parts["azurerm_machine_learning_workspace"] := {"machine_learning_workspace_id": ["azurerm_machine_learning_compute_instance"]}

parts["azurerm_maintenance_configuration"] := {"maintenance_configuration_id": ["azurerm_maintenance_assignment_dynamic_scope"]}

parts["azurerm_managed_disk"] := {"managed_disk_id": ["azurerm_managed_disk_sas_token"]}

parts["azurerm_mongo_cluster"] := {
	"mongo_cluster_id": [
		"azurerm_mongo_cluster_firewall_rule",
		"azurerm_mongo_cluster_user",
	],
}

parts["azurerm_mssql_database"] := {"database_name": ["azurerm_mssql_database_vulnerability_assessment_rule_baseline"]}

parts["azurerm_mssql_managed_instance"] := {
	"managed_instance_id": [
		"azurerm_mssql_managed_database",
		"azurerm_mssql_managed_instance_active_directory_administrator",
		"azurerm_mssql_managed_instance_start_stop_schedule",
		"azurerm_mssql_managed_instance_transparent_data_encryption",
	],
}

parts["azurerm_mssql_server"] := {
	"mssql_server_id": ["azurerm_mssql_server_dns_alias"],
	"server_id": [
		"azurerm_mssql_firewall_rule",
		"azurerm_mssql_outbound_firewall_rule",
		"azurerm_mssql_server_transparent_data_encryption",
		"azurerm_mssql_virtual_network_rule",
	],
	"server_name": ["azurerm_mssql_elasticpool"],
}

parts["azurerm_mysql_flexible_server"] := {
	"server_id": ["azurerm_mysql_flexible_server_active_directory_administrator"],
	"server_name": [
		"azurerm_mysql_flexible_database",
		"azurerm_mysql_flexible_server_configuration",
		"azurerm_mysql_flexible_server_firewall_rule",
	],
}

parts["azurerm_nat_gateway"] := {
	"nat_gateway_id": [
		"azurerm_nat_gateway_public_ip_association",
		"azurerm_nat_gateway_public_ip_prefix_association",
	],
}

parts["azurerm_netapp_account"] := {"netapp_account_id": ["azurerm_netapp_account_encryption"]}

parts["azurerm_network_interface"] := {
	"network_interface_id": [
		"azurerm_network_interface_application_gateway_backend_address_pool_association",
		"azurerm_network_interface_application_security_group_association",
		"azurerm_network_interface_backend_address_pool_association",
		"azurerm_network_interface_nat_rule_association",
		"azurerm_network_interface_security_group_association",
	],
}

parts["azurerm_network_manager"] := {
	"network_manager_id": [
		"azurerm_network_manager_connectivity_configuration",
		"azurerm_network_manager_network_group",
		"azurerm_network_manager_routing_configuration",
		"azurerm_network_manager_scope_connection",
		"azurerm_network_manager_security_admin_configuration",
		"azurerm_network_manager_subscription_connection",
	],
}

parts["azurerm_network_security_group"] := {"network_security_group_name": ["azurerm_network_security_rule"]}

parts["azurerm_notification_hub"] := {"notification_hub_name": ["azurerm_notification_hub_authorization_rule"]}

parts["azurerm_notification_hub_namespace"] := {"namespace_name": ["azurerm_notification_hub"]}

parts["azurerm_postgresql_flexible_server"] := {
	"server_id": [
		"azurerm_postgresql_flexible_server_backup",
		"azurerm_postgresql_flexible_server_configuration",
		"azurerm_postgresql_flexible_server_database",
		"azurerm_postgresql_flexible_server_firewall_rule",
	],
	"server_name": ["azurerm_postgresql_flexible_server_active_directory_administrator"],
}

parts["azurerm_private_dns_resolver"] := {
	"private_dns_resolver_id": [
		"azurerm_private_dns_resolver_inbound_endpoint",
		"azurerm_private_dns_resolver_outbound_endpoint",
	],
}

parts["azurerm_private_dns_zone"] := {
	"private_dns_zone_id": [
		"azurerm_private_dns_a_record",
		"azurerm_private_dns_aaaa_record",
		"azurerm_private_dns_cname_record",
		"azurerm_private_dns_mx_record",
		"azurerm_private_dns_ptr_record",
		"azurerm_private_dns_srv_record",
		"azurerm_private_dns_txt_record",
		"azurerm_private_dns_zone_virtual_network_link",
	],
}

parts["azurerm_private_endpoint"] := {"private_endpoint_id": ["azurerm_private_endpoint_application_security_group_association"]}

parts["azurerm_recovery_services_vault"] := {
	"recovery_vault_id": ["azurerm_site_recovery_services_vault_hyperv_site"],
	"recovery_vault_name": [
		"azurerm_backup_container_storage_account",
		"azurerm_backup_policy_file_share",
		"azurerm_backup_policy_vm",
		"azurerm_backup_policy_vm_workload",
		"azurerm_site_recovery_protection_container",
	],
}

parts["azurerm_redis_cache"] := {
	"redis_cache_id": ["azurerm_redis_cache_access_policy"],
	"redis_cache_name": ["azurerm_redis_firewall_rule"],
}

parts["azurerm_role_definition"] := {"role_definition_id": ["azurerm_role_management_policy"]}

parts["azurerm_route_table"] := {
	"route_table_id": ["azurerm_virtual_hub_route_table_route"],
	"route_table_name": ["azurerm_route"],
}

parts["azurerm_search_service"] := {"search_service_id": ["azurerm_search_shared_private_link_service"]}

parts["azurerm_sentinel_watchlist"] := {"watchlist_id": ["azurerm_sentinel_watchlist_item"]}

parts["azurerm_servicebus_namespace"] := {
	"namespace_id": [
		"azurerm_servicebus_namespace_authorization_rule",
		"azurerm_servicebus_namespace_customer_managed_key",
		"azurerm_servicebus_queue",
		"azurerm_servicebus_topic",
	],
}

parts["azurerm_servicebus_queue"] := {"queue_id": ["azurerm_servicebus_queue_authorization_rule"]}

parts["azurerm_servicebus_subscription"] := {"subscription_id": ["azurerm_servicebus_subscription_rule"]}

parts["azurerm_servicebus_topic"] := {
	"topic_id": [
		"azurerm_servicebus_subscription",
		"azurerm_servicebus_topic_authorization_rule",
	],
}

parts["azurerm_signalr_service"] := {
	"signalr_service_id": [
		"azurerm_signalr_service_custom_certificate",
		"azurerm_signalr_service_custom_domain",
		"azurerm_signalr_service_network_acl",
		"azurerm_signalr_shared_private_link_resource",
	],
}

parts["azurerm_spring_cloud_accelerator"] := {"spring_cloud_accelerator_id": ["azurerm_spring_cloud_customized_accelerator"]}

parts["azurerm_spring_cloud_api_portal"] := {"spring_cloud_api_portal_id": ["azurerm_spring_cloud_api_portal_custom_domain"]}

parts["azurerm_spring_cloud_app"] := {
	"spring_cloud_app_id": [
		"azurerm_spring_cloud_active_deployment",
		"azurerm_spring_cloud_app_cosmosdb_association",
		"azurerm_spring_cloud_app_mysql_association",
		"azurerm_spring_cloud_app_redis_association",
		"azurerm_spring_cloud_build_deployment",
		"azurerm_spring_cloud_container_deployment",
		"azurerm_spring_cloud_custom_domain",
		"azurerm_spring_cloud_java_deployment",
	],
}

parts["azurerm_spring_cloud_builder"] := {"spring_cloud_builder_id": ["azurerm_spring_cloud_build_pack_binding"]}

parts["azurerm_spring_cloud_gateway"] := {
	"spring_cloud_gateway_id": [
		"azurerm_spring_cloud_gateway_custom_domain",
		"azurerm_spring_cloud_gateway_route_config",
	],
}

parts["azurerm_spring_cloud_service"] := {
	"service_name": [
		"azurerm_spring_cloud_app",
		"azurerm_spring_cloud_certificate",
	],
	"spring_cloud_id": ["azurerm_spring_cloud_connection"],
	"spring_cloud_service_id": [
		"azurerm_spring_cloud_accelerator",
		"azurerm_spring_cloud_api_portal",
		"azurerm_spring_cloud_app_dynamics_application_performance_monitoring",
		"azurerm_spring_cloud_application_insights_application_performance_monitoring",
		"azurerm_spring_cloud_application_live_view",
		"azurerm_spring_cloud_builder",
		"azurerm_spring_cloud_configuration_service",
		"azurerm_spring_cloud_dev_tool_portal",
		"azurerm_spring_cloud_dynatrace_application_performance_monitoring",
		"azurerm_spring_cloud_elastic_application_performance_monitoring",
		"azurerm_spring_cloud_gateway",
		"azurerm_spring_cloud_new_relic_application_performance_monitoring",
		"azurerm_spring_cloud_storage",
	],
}

parts["azurerm_sql_server"] := {
	"server_name": [
		"azurerm_sql_active_directory_administrator",
		"azurerm_sql_elasticpool",
		"azurerm_sql_firewall_rule",
		"azurerm_sql_virtual_network_rule",
	],
}

parts["azurerm_static_site"] := {"static_site_id": ["azurerm_static_site_custom_domain"]}

parts["azurerm_static_web_app"] := {
	"static_web_app_id": [
		"azurerm_static_web_app_custom_domain",
		"azurerm_static_web_app_function_app_registration",
	],
}

parts["azurerm_storage_account"] := {
	"storage_account_id": [
		"azurerm_storage_account_customer_managed_key",
		"azurerm_storage_account_local_user",
		"azurerm_storage_account_network_rules",
		"azurerm_storage_account_queue_properties",
		"azurerm_storage_account_static_website",
		"azurerm_storage_account_table_properties",
		"azurerm_storage_blob_inventory_policy",
		"azurerm_storage_container",
		"azurerm_storage_data_lake_gen2_filesystem",
		"azurerm_storage_data_lake_gen2_path",
		"azurerm_storage_encryption_scope",
		"azurerm_storage_management_policy",
		"azurerm_storage_queue",
		"azurerm_storage_share",
		"azurerm_storage_table",
	],
}

parts["azurerm_storage_container"] := {
	"storage_container_id": [
		"azurerm_machine_learning_datastore_blobstorage",
		"azurerm_machine_learning_datastore_datalake_gen2",
		"azurerm_storage_blob",
	],
	"storage_container_resource_manager_id": ["azurerm_storage_container_immutability_policy"],
}

parts["azurerm_storage_sync"] := {"storage_sync_id": ["azurerm_storage_sync_group"]}

parts["azurerm_storage_table"] := {"storage_table_id": ["azurerm_storage_table_entity"]}

parts["azurerm_stream_analytics_job"] := {
	"stream_analytics_job_id": [
		"azurerm_stream_analytics_function_javascript_uda",
		"azurerm_stream_analytics_job_schedule",
		"azurerm_stream_analytics_stream_input_eventhub_v2",
	],
	"stream_analytics_job_name": [
		"azurerm_stream_analytics_function_javascript_udf",
		"azurerm_stream_analytics_reference_input_blob",
		"azurerm_stream_analytics_reference_input_mssql",
		"azurerm_stream_analytics_stream_input_blob",
		"azurerm_stream_analytics_stream_input_eventhub",
		"azurerm_stream_analytics_stream_input_iothub",
	],
}

parts["azurerm_subnet"] := {
	"subnet_id": [
		"azurerm_subnet_nat_gateway_association",
		"azurerm_subnet_network_security_group_association",
		"azurerm_subnet_route_table_association",
	],
}

parts["azurerm_synapse_sql_pool"] := {"sql_pool_id": ["azurerm_synapse_sql_pool_workload_group"]}

parts["azurerm_synapse_workspace"] := {
	"synapse_workspace_id": [
		"azurerm_synapse_firewall_rule",
		"azurerm_synapse_integration_runtime_self_hosted",
		"azurerm_synapse_managed_private_endpoint",
		"azurerm_synapse_workspace_aad_admin",
		"azurerm_synapse_workspace_key",
		"azurerm_synapse_workspace_sql_aad_admin",
	],
}

parts["azurerm_traffic_manager_profile"] := {
	"profile_id": [
		"azurerm_traffic_manager_azure_endpoint",
		"azurerm_traffic_manager_external_endpoint",
		"azurerm_traffic_manager_nested_endpoint",
	],
}

parts["azurerm_user_assigned_identity"] := {"user_assigned_identity_id": ["azurerm_federated_identity_credential"]}

parts["azurerm_virtual_desktop_application_group"] := {"application_group_id": ["azurerm_virtual_desktop_application"]}

parts["azurerm_virtual_desktop_host_pool"] := {
	"host_pool_id": ["azurerm_virtual_desktop_scaling_plan_host_pool_association"],
	"hostpool_id": ["azurerm_virtual_desktop_host_pool_registration_info"],
}

parts["azurerm_virtual_desktop_workspace"] := {"workspace_id": ["azurerm_virtual_desktop_workspace_application_group_association"]}

parts["azurerm_virtual_hub"] := {
	"virtual_hub_id": [
		"azurerm_palo_alto_virtual_network_appliance",
		"azurerm_route_map",
		"azurerm_virtual_hub_bgp_connection",
		"azurerm_virtual_hub_connection",
		"azurerm_virtual_hub_ip",
		"azurerm_virtual_hub_route_table",
		"azurerm_virtual_hub_routing_intent",
	],
}

parts["azurerm_virtual_network"] := {
	"virtual_network_id": [
		"azurerm_lb_backend_address_pool_address",
		"azurerm_private_dns_resolver_virtual_network_link",
		"azurerm_virtual_network_dns_servers",
	],
}

parts["azurerm_virtual_network_gateway"] := {"virtual_network_gateway_id": ["azurerm_virtual_network_gateway_nat_rule"]}

parts["azurerm_vpn_gateway"] := {
	"vpn_gateway_id": [
		"azurerm_vpn_gateway_connection",
		"azurerm_vpn_gateway_nat_rule",
	],
}

parts["azurerm_web_pubsub"] := {
	"web_pubsub_id": [
		"azurerm_web_pubsub_custom_certificate",
		"azurerm_web_pubsub_custom_domain",
		"azurerm_web_pubsub_hub",
		"azurerm_web_pubsub_network_acl",
		"azurerm_web_pubsub_shared_private_link_resource",
	],
}

# Parts of one of several types, or named by one of several attributes.

children["azurerm_api_management_api_operation_tag"] := {"of": ["azurerm_api_management_api"], "by": ["api_id", "api_operation_id", "api_tag_id"]}

children["azurerm_api_management_api_release"] := {"of": ["azurerm_api_management_api"], "by": ["api_id", "api_operation_id", "api_tag_id"]}

children["azurerm_api_management_api_tag"] := {"of": ["azurerm_api_management_api"], "by": ["api_id", "api_operation_id", "api_tag_id"]}

children["azurerm_api_management_api_tag_description"] := {"of": ["azurerm_api_management_api"], "by": ["api_id", "api_operation_id", "api_tag_id"]}

children["azurerm_app_service_connection"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_id"]}

children["azurerm_app_service_custom_hostname_binding"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_name"]}

children["azurerm_app_service_public_certificate"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_name"]}

children["azurerm_app_service_slot_virtual_network_swift_connection"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_id"]}

children["azurerm_app_service_source_control"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_id"]}

children["azurerm_app_service_source_control_slot"] := {"of": ["azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot"], "by": ["slot_id"]}

children["azurerm_app_service_virtual_network_swift_connection"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_id"]}

children["azurerm_function_app_active_slot"] := {"of": ["azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot"], "by": ["slot_id"]}

children["azurerm_function_app_connection"] := {"of": ["azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app"], "by": ["function_app_id"]}

children["azurerm_function_app_function"] := {"of": ["azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app"], "by": ["function_app_id"]}

children["azurerm_function_app_hybrid_connection"] := {"of": ["azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app"], "by": ["function_app_id"]}

children["azurerm_linux_function_app_slot"] := {"of": ["azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app"], "by": ["function_app_id"]}

children["azurerm_linux_web_app_slot"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_id"]}

children["azurerm_postgresql_active_directory_administrator"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_postgresql_configuration"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_postgresql_database"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_postgresql_firewall_rule"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_postgresql_server_key"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_postgresql_virtual_network_rule"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_storage_share_directory"] := {"of": ["azurerm_storage_share"], "by": ["storage_share_id", "storage_share_url"]}

children["azurerm_storage_share_file"] := {"of": ["azurerm_storage_share"], "by": ["storage_share_id", "storage_share_url"]}

children["azurerm_subnet"] := {"of": ["azurerm_virtual_network"], "by": ["virtual_network_name", "virtual_network_id"]}

children["azurerm_virtual_machine_automanage_configuration_assignment"] := {"of": ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], "by": ["virtual_machine_id"]}

children["azurerm_virtual_machine_data_disk_attachment"] := {"of": ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], "by": ["virtual_machine_id"]}

children["azurerm_virtual_machine_extension"] := {"of": ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], "by": ["virtual_machine_id"]}

children["azurerm_virtual_machine_gallery_application_assignment"] := {"of": ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], "by": ["virtual_machine_id"]}

children["azurerm_virtual_machine_implicit_data_disk_from_source"] := {"of": ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], "by": ["virtual_machine_id"]}

children["azurerm_virtual_machine_scale_set_extension"] := {"of": ["azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set"], "by": ["virtual_machine_scale_set_id"]}

children["azurerm_virtual_network_gateway_connection"] := {"of": ["azurerm_virtual_network_gateway"], "by": ["virtual_network_gateway_id", "peer_virtual_network_gateway_id"]}

children["azurerm_virtual_network_peering"] := {"of": ["azurerm_virtual_network"], "by": ["virtual_network_name", "remote_virtual_network_id"]}

children["azurerm_web_app_active_slot"] := {"of": ["azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot"], "by": ["slot_id"]}

children["azurerm_web_app_hybrid_connection"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["web_app_id"]}

children["azurerm_windows_function_app_slot"] := {"of": ["azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app"], "by": ["function_app_id"]}

children["azurerm_windows_web_app_slot"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_id"]}
