# METADATA
# scope: package
# title: Parts of resources of the Terraform provider azurerm
# description: >-
#   Types that are parts of others and keep nothing elsewhere, with the types that they
#   are part of and the attributes that name these.
package residency.mapping.azurerm_parts

import data.residency.sources.hashicorp as source

provider := {"vendor": "azure", "version": "5.2.0", "citations": [{"source": source.terraform_azurerm, "section": "resources"}]}

children["azurerm_api_management_api"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_api_operation"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_api_operation_policy"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_api_operation_tag"] := {"of": ["azurerm_api_management_api"], "by": ["api_id", "api_operation_id", "api_tag_id"]}

children["azurerm_api_management_api_policy"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_api_release"] := {"of": ["azurerm_api_management_api"], "by": ["api_id", "api_operation_id", "api_tag_id"]}

children["azurerm_api_management_api_schema"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_api_tag"] := {"of": ["azurerm_api_management_api"], "by": ["api_id", "api_operation_id", "api_tag_id"]}

children["azurerm_api_management_api_tag_description"] := {"of": ["azurerm_api_management_api"], "by": ["api_id", "api_operation_id", "api_tag_id"]}

children["azurerm_api_management_api_version_set"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_authorization_server"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_backend"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_certificate"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_custom_domain"] := {"of": ["azurerm_api_management"], "by": ["api_management_id"]}

children["azurerm_api_management_email_template"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_gateway_certificate_authority"] := {"of": ["azurerm_api_management"], "by": ["api_management_id"]}

children["azurerm_api_management_gateway_host_name_configuration"] := {"of": ["azurerm_api_management"], "by": ["api_management_id"]}

children["azurerm_api_management_global_schema"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_group"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_group_user"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_identity_provider_aad"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_identity_provider_aadb2c"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_identity_provider_facebook"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_identity_provider_google"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_identity_provider_microsoft"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_identity_provider_twitter"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_named_value"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_notification_recipient_email"] := {"of": ["azurerm_api_management"], "by": ["api_management_id"]}

children["azurerm_api_management_notification_recipient_user"] := {"of": ["azurerm_api_management"], "by": ["api_management_id"]}

children["azurerm_api_management_openid_connect_provider"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_policy"] := {"of": ["azurerm_api_management"], "by": ["api_management_id"]}

children["azurerm_api_management_policy_fragment"] := {"of": ["azurerm_api_management"], "by": ["api_management_id"]}

children["azurerm_api_management_product"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_product_api"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_product_group"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_product_policy"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_product_tag"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_subscription"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_tag"] := {"of": ["azurerm_api_management"], "by": ["api_management_id"]}

children["azurerm_api_management_user"] := {"of": ["azurerm_api_management"], "by": ["api_management_name"]}

children["azurerm_api_management_workspace"] := {"of": ["azurerm_api_management"], "by": ["api_management_id"]}

children["azurerm_api_management_workspace_api_version_set"] := {"of": ["azurerm_api_management_workspace"], "by": ["api_management_workspace_id"]}

children["azurerm_api_management_workspace_certificate"] := {"of": ["azurerm_api_management_workspace"], "by": ["api_management_workspace_id"]}

children["azurerm_api_management_workspace_named_value"] := {"of": ["azurerm_api_management_workspace"], "by": ["api_management_workspace_id"]}

children["azurerm_api_management_workspace_policy"] := {"of": ["azurerm_api_management_workspace"], "by": ["api_management_workspace_id"]}

children["azurerm_api_management_workspace_policy_fragment"] := {"of": ["azurerm_api_management_workspace"], "by": ["api_management_workspace_id"]}

children["azurerm_app_configuration_feature"] := {"of": ["azurerm_app_configuration"], "by": ["configuration_store_id"]}

children["azurerm_app_configuration_key"] := {"of": ["azurerm_app_configuration"], "by": ["configuration_store_id"]}

children["azurerm_app_service_connection"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_id"]}

children["azurerm_app_service_custom_hostname_binding"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_name"]}

children["azurerm_app_service_public_certificate"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_name"]}

children["azurerm_app_service_slot"] := {"of": ["azurerm_app_service"], "by": ["app_service_name"]}

children["azurerm_app_service_slot_virtual_network_swift_connection"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_id"]}

children["azurerm_app_service_source_control"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_id"]}

children["azurerm_app_service_source_control_slot"] := {"of": ["azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot"], "by": ["slot_id"]}

children["azurerm_app_service_virtual_network_swift_connection"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_id"]}

children["azurerm_application_insights_analytics_item"] := {"of": ["azurerm_application_insights"], "by": ["application_insights_id"]}

children["azurerm_application_insights_api_key"] := {"of": ["azurerm_application_insights"], "by": ["application_insights_id"]}

children["azurerm_application_insights_smart_detection_rule"] := {"of": ["azurerm_application_insights"], "by": ["application_insights_id"]}

children["azurerm_arc_kubernetes_flux_configuration"] := {"of": ["azurerm_arc_kubernetes_cluster"], "by": ["cluster_id"]}

children["azurerm_arc_machine_automanage_configuration_assignment"] := {"of": ["azurerm_arc_machine"], "by": ["arc_machine_id"]}

children["azurerm_automation_certificate"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_connection"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_connection_certificate"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_connection_classic_certificate"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_connection_service_principal"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_connection_type"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_credential"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_dsc_configuration"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_dsc_nodeconfiguration"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_hybrid_runbook_worker"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_hybrid_runbook_worker_group"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_job_schedule"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_module"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_powershell72_module"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_id"]}

children["azurerm_automation_python3_package"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_runbook"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_schedule"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_source_control"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_id"]}

children["azurerm_automation_variable_bool"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_variable_datetime"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_variable_int"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_variable_object"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_variable_string"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_automation_webhook"] := {"of": ["azurerm_automation_account"], "by": ["automation_account_name"]}

children["azurerm_backup_container_storage_account"] := {"of": ["azurerm_recovery_services_vault"], "by": ["recovery_vault_name"]}

children["azurerm_backup_policy_file_share"] := {"of": ["azurerm_recovery_services_vault"], "by": ["recovery_vault_name"]}

children["azurerm_backup_policy_vm"] := {"of": ["azurerm_recovery_services_vault"], "by": ["recovery_vault_name"]}

children["azurerm_backup_policy_vm_workload"] := {"of": ["azurerm_recovery_services_vault"], "by": ["recovery_vault_name"]}

children["azurerm_batch_application"] := {"of": ["azurerm_batch_account"], "by": ["account_name"]}

children["azurerm_batch_job"] := {"of": ["azurerm_batch_pool"], "by": ["batch_pool_id"]}

children["azurerm_batch_pool"] := {"of": ["azurerm_batch_account"], "by": ["account_name"]}

children["azurerm_cdn_endpoint"] := {"of": ["azurerm_cdn_profile"], "by": ["profile_name"]}

children["azurerm_cdn_endpoint_custom_domain"] := {"of": ["azurerm_cdn_endpoint"], "by": ["cdn_endpoint_id"]}

children["azurerm_cdn_frontdoor_batch_rule_set"] := {"of": ["azurerm_cdn_frontdoor_profile"], "by": ["cdn_frontdoor_profile_id"]}

children["azurerm_cdn_frontdoor_custom_domain"] := {"of": ["azurerm_cdn_frontdoor_profile"], "by": ["cdn_frontdoor_profile_id"]}

children["azurerm_cdn_frontdoor_custom_domain_association"] := {"of": ["azurerm_cdn_frontdoor_custom_domain"], "by": ["cdn_frontdoor_custom_domain_id"]}

children["azurerm_cdn_frontdoor_endpoint"] := {"of": ["azurerm_cdn_frontdoor_profile"], "by": ["cdn_frontdoor_profile_id"]}

children["azurerm_cdn_frontdoor_origin"] := {"of": ["azurerm_cdn_frontdoor_origin_group"], "by": ["cdn_frontdoor_origin_group_id"]}

children["azurerm_cdn_frontdoor_origin_group"] := {"of": ["azurerm_cdn_frontdoor_profile"], "by": ["cdn_frontdoor_profile_id"]}

children["azurerm_cdn_frontdoor_route"] := {"of": ["azurerm_cdn_frontdoor_endpoint"], "by": ["cdn_frontdoor_endpoint_id"]}

children["azurerm_cdn_frontdoor_rule"] := {"of": ["azurerm_cdn_frontdoor_rule_set"], "by": ["cdn_frontdoor_rule_set_id"]}

children["azurerm_cdn_frontdoor_rule_set"] := {"of": ["azurerm_cdn_frontdoor_profile"], "by": ["cdn_frontdoor_profile_id"]}

children["azurerm_cdn_frontdoor_secret"] := {"of": ["azurerm_cdn_frontdoor_profile"], "by": ["cdn_frontdoor_profile_id"]}

children["azurerm_cdn_frontdoor_security_policy"] := {"of": ["azurerm_cdn_frontdoor_profile"], "by": ["cdn_frontdoor_profile_id"]}

children["azurerm_cognitive_account_customer_managed_key"] := {"of": ["azurerm_cognitive_account"], "by": ["cognitive_account_id"]}

children["azurerm_cognitive_account_rai_blocklist"] := {"of": ["azurerm_cognitive_account"], "by": ["cognitive_account_id"]}

children["azurerm_cognitive_account_rai_policy"] := {"of": ["azurerm_cognitive_account"], "by": ["cognitive_account_id"]}

children["azurerm_communication_service_email_domain_association"] := {"of": ["azurerm_communication_service"], "by": ["communication_service_id"]}

children["azurerm_container_app_custom_domain"] := {"of": ["azurerm_container_app"], "by": ["container_app_id"]}

children["azurerm_container_app_environment_certificate"] := {"of": ["azurerm_container_app_environment"], "by": ["container_app_environment_id"]}

children["azurerm_container_app_environment_custom_domain"] := {"of": ["azurerm_container_app_environment"], "by": ["container_app_environment_id"]}

children["azurerm_container_app_environment_dapr_component"] := {"of": ["azurerm_container_app_environment"], "by": ["container_app_environment_id"]}

children["azurerm_container_app_environment_managed_certificate"] := {"of": ["azurerm_container_app_environment"], "by": ["container_app_environment_id"]}

children["azurerm_container_app_environment_storage"] := {"of": ["azurerm_container_app_environment"], "by": ["container_app_environment_id"]}

children["azurerm_container_registry_cache_rule"] := {"of": ["azurerm_container_registry"], "by": ["container_registry_id"]}

children["azurerm_container_registry_credential_set"] := {"of": ["azurerm_container_registry"], "by": ["container_registry_id"]}

children["azurerm_container_registry_scope_map"] := {"of": ["azurerm_container_registry"], "by": ["container_registry_name"]}

children["azurerm_container_registry_task"] := {"of": ["azurerm_container_registry"], "by": ["container_registry_id"]}

children["azurerm_container_registry_task_schedule_run_now"] := {"of": ["azurerm_container_registry_task"], "by": ["container_registry_task_id"]}

children["azurerm_container_registry_token"] := {"of": ["azurerm_container_registry"], "by": ["container_registry_name"]}

children["azurerm_container_registry_token_password"] := {"of": ["azurerm_container_registry_token"], "by": ["container_registry_token_id"]}

children["azurerm_cosmosdb_cassandra_keyspace"] := {"of": ["azurerm_cosmosdb_account"], "by": ["account_name"]}

children["azurerm_cosmosdb_cassandra_table"] := {"of": ["azurerm_cosmosdb_cassandra_keyspace"], "by": ["cassandra_keyspace_id"]}

children["azurerm_cosmosdb_gremlin_database"] := {"of": ["azurerm_cosmosdb_account"], "by": ["account_name"]}

children["azurerm_cosmosdb_gremlin_graph"] := {"of": ["azurerm_cosmosdb_account"], "by": ["account_name"]}

children["azurerm_cosmosdb_mongo_collection"] := {"of": ["azurerm_cosmosdb_account"], "by": ["account_name"]}

children["azurerm_cosmosdb_mongo_database"] := {"of": ["azurerm_cosmosdb_account"], "by": ["account_name"]}

children["azurerm_cosmosdb_mongo_role_definition"] := {"of": ["azurerm_cosmosdb_mongo_database"], "by": ["cosmos_mongo_database_id"]}

children["azurerm_cosmosdb_mongo_user_definition"] := {"of": ["azurerm_cosmosdb_mongo_database"], "by": ["cosmos_mongo_database_id"]}

children["azurerm_cosmosdb_sql_container"] := {"of": ["azurerm_cosmosdb_account"], "by": ["account_name"]}

children["azurerm_cosmosdb_sql_database"] := {"of": ["azurerm_cosmosdb_account"], "by": ["account_name"]}

children["azurerm_cosmosdb_sql_dedicated_gateway"] := {"of": ["azurerm_cosmosdb_account"], "by": ["cosmosdb_account_id"]}

children["azurerm_cosmosdb_sql_function"] := {"of": ["azurerm_cosmosdb_sql_container"], "by": ["container_id"]}

children["azurerm_cosmosdb_sql_role_assignment"] := {"of": ["azurerm_cosmosdb_account"], "by": ["account_name"]}

children["azurerm_cosmosdb_sql_role_definition"] := {"of": ["azurerm_cosmosdb_account"], "by": ["account_name"]}

children["azurerm_cosmosdb_sql_stored_procedure"] := {"of": ["azurerm_cosmosdb_account"], "by": ["account_name"]}

children["azurerm_cosmosdb_sql_trigger"] := {"of": ["azurerm_cosmosdb_sql_container"], "by": ["container_id"]}

children["azurerm_cosmosdb_table"] := {"of": ["azurerm_cosmosdb_account"], "by": ["account_name"]}

children["azurerm_data_factory_credential_service_principal"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_credential_user_managed_identity"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_custom_dataset"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_customer_managed_key"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_data_flow"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_azure_blob"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_azure_sql_table"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_binary"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_cosmosdb_sqlapi"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_delimited_text"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_http"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_json"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_mysql"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_parquet"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_postgresql"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_snowflake"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_dataset_sql_server_table"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_flowlet_data_flow"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_integration_runtime_self_hosted"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_managed_private_endpoint"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_pipeline"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_trigger_blob_event"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_trigger_custom_event"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_trigger_schedule"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_factory_trigger_tumbling_window"] := {"of": ["azurerm_data_factory"], "by": ["data_factory_id"]}

children["azurerm_data_protection_backup_policy_blob_storage"] := {"of": ["azurerm_data_protection_backup_vault"], "by": ["vault_id"]}

children["azurerm_data_protection_backup_policy_data_lake_storage"] := {"of": ["azurerm_data_protection_backup_vault"], "by": ["data_protection_backup_vault_id"]}

children["azurerm_data_protection_backup_policy_disk"] := {"of": ["azurerm_data_protection_backup_vault"], "by": ["vault_id"]}

children["azurerm_data_protection_backup_policy_kubernetes_cluster"] := {"of": ["azurerm_data_protection_backup_vault"], "by": ["vault_name"]}

children["azurerm_data_protection_backup_policy_mysql_flexible_server"] := {"of": ["azurerm_data_protection_backup_vault"], "by": ["vault_id"]}

children["azurerm_data_protection_backup_policy_postgresql_flexible_server"] := {"of": ["azurerm_data_protection_backup_vault"], "by": ["vault_id"]}

children["azurerm_data_protection_backup_vault_customer_managed_key"] := {"of": ["azurerm_data_protection_backup_vault"], "by": ["data_protection_backup_vault_id"]}

children["azurerm_dev_center_catalog"] := {"of": ["azurerm_dev_center"], "by": ["dev_center_id"]}

children["azurerm_dev_center_environment_type"] := {"of": ["azurerm_dev_center"], "by": ["dev_center_id"]}

children["azurerm_dev_center_gallery"] := {"of": ["azurerm_dev_center"], "by": ["dev_center_id"]}

children["azurerm_dev_test_policy"] := {"of": ["azurerm_dev_test_lab"], "by": ["lab_name"]}

children["azurerm_dev_test_virtual_network"] := {"of": ["azurerm_dev_test_lab"], "by": ["lab_name"]}

children["azurerm_dns_a_record"] := {"of": ["azurerm_dns_zone"], "by": ["zone_name"]}

children["azurerm_dns_aaaa_record"] := {"of": ["azurerm_dns_zone"], "by": ["zone_name"]}

children["azurerm_dns_caa_record"] := {"of": ["azurerm_dns_zone"], "by": ["zone_name"]}

children["azurerm_dns_cname_record"] := {"of": ["azurerm_dns_zone"], "by": ["zone_name"]}

children["azurerm_dns_mx_record"] := {"of": ["azurerm_dns_zone"], "by": ["zone_name"]}

children["azurerm_dns_ns_record"] := {"of": ["azurerm_dns_zone"], "by": ["zone_name"]}

children["azurerm_dns_ptr_record"] := {"of": ["azurerm_dns_zone"], "by": ["zone_name"]}

children["azurerm_dns_srv_record"] := {"of": ["azurerm_dns_zone"], "by": ["zone_name"]}

children["azurerm_dns_txt_record"] := {"of": ["azurerm_dns_zone"], "by": ["zone_name"]}

children["azurerm_eventgrid_domain_topic"] := {"of": ["azurerm_eventgrid_domain"], "by": ["domain_name"]}

children["azurerm_eventhub_authorization_rule"] := {"of": ["azurerm_eventhub"], "by": ["eventhub_name"]}

children["azurerm_eventhub_consumer_group"] := {"of": ["azurerm_eventhub"], "by": ["eventhub_name"]}

children["azurerm_eventhub_namespace_authorization_rule"] := {"of": ["azurerm_eventhub_namespace"], "by": ["namespace_name"]}

children["azurerm_eventhub_namespace_customer_managed_key"] := {"of": ["azurerm_eventhub_namespace"], "by": ["eventhub_namespace_id"]}

children["azurerm_eventhub_namespace_schema_group"] := {"of": ["azurerm_eventhub_namespace"], "by": ["namespace_id"]}

children["azurerm_express_route_circuit_authorization"] := {"of": ["azurerm_express_route_circuit"], "by": ["express_route_circuit_name"]}

children["azurerm_express_route_circuit_connection"] := {"of": ["azurerm_express_route_circuit_peering"], "by": ["peering_id"]}

children["azurerm_express_route_circuit_peering"] := {"of": ["azurerm_express_route_circuit"], "by": ["express_route_circuit_name"]}

children["azurerm_express_route_connection"] := {"of": ["azurerm_express_route_gateway"], "by": ["express_route_gateway_id"]}

children["azurerm_express_route_port_authorization"] := {"of": ["azurerm_express_route_port"], "by": ["express_route_port_name"]}

children["azurerm_federated_identity_credential"] := {"of": ["azurerm_user_assigned_identity"], "by": ["user_assigned_identity_id"]}

children["azurerm_firewall_application_rule_collection"] := {"of": ["azurerm_firewall"], "by": ["azure_firewall_name"]}

children["azurerm_firewall_nat_rule_collection"] := {"of": ["azurerm_firewall"], "by": ["azure_firewall_name"]}

children["azurerm_firewall_network_rule_collection"] := {"of": ["azurerm_firewall"], "by": ["azure_firewall_name"]}

children["azurerm_firewall_policy_rule_collection_group"] := {"of": ["azurerm_firewall_policy"], "by": ["firewall_policy_id"]}

children["azurerm_frontdoor_rules_engine"] := {"of": ["azurerm_frontdoor"], "by": ["frontdoor_name"]}

children["azurerm_function_app_active_slot"] := {"of": ["azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot"], "by": ["slot_id"]}

children["azurerm_function_app_connection"] := {"of": ["azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app"], "by": ["function_app_id"]}

children["azurerm_function_app_function"] := {"of": ["azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app"], "by": ["function_app_id"]}

children["azurerm_function_app_hybrid_connection"] := {"of": ["azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app"], "by": ["function_app_id"]}

children["azurerm_function_app_slot"] := {"of": ["azurerm_function_app"], "by": ["function_app_name"]}

children["azurerm_iothub_certificate"] := {"of": ["azurerm_iothub"], "by": ["iothub_name"]}

children["azurerm_iothub_consumer_group"] := {"of": ["azurerm_iothub"], "by": ["iothub_name"]}

children["azurerm_iothub_device_update_instance"] := {"of": ["azurerm_iothub"], "by": ["iothub_id"]}

children["azurerm_iothub_dps_shared_access_policy"] := {"of": ["azurerm_iothub_dps"], "by": ["iothub_dps_name"]}

children["azurerm_iothub_enrichment"] := {"of": ["azurerm_iothub"], "by": ["iothub_name"]}

children["azurerm_iothub_shared_access_policy"] := {"of": ["azurerm_iothub"], "by": ["iothub_name"]}

children["azurerm_key_vault_access_policy"] := {"of": ["azurerm_key_vault"], "by": ["key_vault_id"]}

children["azurerm_key_vault_certificate"] := {"of": ["azurerm_key_vault"], "by": ["key_vault_id"]}

children["azurerm_key_vault_certificate_contacts"] := {"of": ["azurerm_key_vault"], "by": ["key_vault_id"]}

children["azurerm_key_vault_certificate_issuer"] := {"of": ["azurerm_key_vault"], "by": ["key_vault_id"]}

children["azurerm_key_vault_key"] := {"of": ["azurerm_key_vault"], "by": ["key_vault_id"]}

children["azurerm_key_vault_managed_hardware_security_module_key"] := {"of": ["azurerm_key_vault_managed_hardware_security_module"], "by": ["managed_hsm_id"]}

children["azurerm_key_vault_managed_hardware_security_module_role_assignment"] := {"of": ["azurerm_key_vault_managed_hardware_security_module"], "by": ["managed_hsm_id"]}

children["azurerm_key_vault_managed_hardware_security_module_role_definition"] := {"of": ["azurerm_key_vault_managed_hardware_security_module"], "by": ["managed_hsm_id"]}

children["azurerm_key_vault_managed_storage_account"] := {"of": ["azurerm_key_vault"], "by": ["key_vault_id"]}

children["azurerm_key_vault_secret"] := {"of": ["azurerm_key_vault"], "by": ["key_vault_id"]}

children["azurerm_kubernetes_cluster_deployment_safeguard"] := {"of": ["azurerm_kubernetes_cluster"], "by": ["kubernetes_cluster_id"]}

children["azurerm_kubernetes_cluster_node_pool"] := {"of": ["azurerm_kubernetes_cluster"], "by": ["kubernetes_cluster_id"]}

children["azurerm_kubernetes_cluster_trusted_access_role_binding"] := {"of": ["azurerm_kubernetes_cluster"], "by": ["kubernetes_cluster_id"]}

children["azurerm_kubernetes_fleet_member"] := {"of": ["azurerm_kubernetes_cluster"], "by": ["kubernetes_cluster_id"]}

children["azurerm_kubernetes_flux_configuration"] := {"of": ["azurerm_kubernetes_cluster"], "by": ["cluster_id"]}

children["azurerm_kusto_cluster_customer_managed_key"] := {"of": ["azurerm_kusto_cluster"], "by": ["cluster_id"]}

children["azurerm_kusto_cluster_managed_private_endpoint"] := {"of": ["azurerm_kusto_cluster"], "by": ["cluster_name"]}

children["azurerm_kusto_cluster_principal_assignment"] := {"of": ["azurerm_kusto_cluster"], "by": ["cluster_name"]}

children["azurerm_kusto_database"] := {"of": ["azurerm_kusto_cluster"], "by": ["cluster_name"]}

children["azurerm_kusto_database_principal_assignment"] := {"of": ["azurerm_kusto_cluster"], "by": ["cluster_name"]}

children["azurerm_lb_backend_address_pool"] := {"of": ["azurerm_lb"], "by": ["loadbalancer_id"]}

children["azurerm_lb_backend_address_pool_address"] := {"of": ["azurerm_virtual_network"], "by": ["virtual_network_id"]}

children["azurerm_lb_nat_pool"] := {"of": ["azurerm_lb"], "by": ["loadbalancer_id"]}

children["azurerm_lb_nat_rule"] := {"of": ["azurerm_lb"], "by": ["loadbalancer_id"]}

children["azurerm_lb_outbound_rule"] := {"of": ["azurerm_lb"], "by": ["loadbalancer_id"]}

children["azurerm_lb_probe"] := {"of": ["azurerm_lb"], "by": ["loadbalancer_id"]}

children["azurerm_lb_rule"] := {"of": ["azurerm_lb"], "by": ["loadbalancer_id"]}

children["azurerm_linux_function_app_slot"] := {"of": ["azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app"], "by": ["function_app_id"]}

children["azurerm_linux_web_app_slot"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_id"]}

children["azurerm_log_analytics_datasource_windows_event"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["workspace_name"]}

children["azurerm_log_analytics_datasource_windows_performance_counter"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["workspace_name"]}

children["azurerm_log_analytics_saved_search"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_log_analytics_storage_insights"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["workspace_id"]}

children["azurerm_log_analytics_workspace_table"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["workspace_id"]}

children["azurerm_log_analytics_workspace_table_custom_log"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["workspace_id"]}

children["azurerm_log_analytics_workspace_table_microsoft"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["workspace_id"]}

children["azurerm_machine_learning_compute_instance"] := {"of": ["azurerm_machine_learning_workspace"], "by": ["machine_learning_workspace_id"]}

children["azurerm_machine_learning_datastore_blobstorage"] := {"of": ["azurerm_storage_container"], "by": ["storage_container_id"]}

children["azurerm_machine_learning_datastore_datalake_gen2"] := {"of": ["azurerm_storage_container"], "by": ["storage_container_id"]}

children["azurerm_maintenance_assignment_dynamic_scope"] := {"of": ["azurerm_maintenance_configuration"], "by": ["maintenance_configuration_id"]}

children["azurerm_managed_disk_sas_token"] := {"of": ["azurerm_managed_disk"], "by": ["managed_disk_id"]}

children["azurerm_mongo_cluster_firewall_rule"] := {"of": ["azurerm_mongo_cluster"], "by": ["mongo_cluster_id"]}

children["azurerm_mongo_cluster_user"] := {"of": ["azurerm_mongo_cluster"], "by": ["mongo_cluster_id"]}

children["azurerm_mssql_database_vulnerability_assessment_rule_baseline"] := {"of": ["azurerm_mssql_database"], "by": ["database_name"]}

children["azurerm_mssql_elasticpool"] := {"of": ["azurerm_mssql_server"], "by": ["server_name"]}

children["azurerm_mssql_firewall_rule"] := {"of": ["azurerm_mssql_server"], "by": ["server_id"]}

children["azurerm_mssql_managed_database"] := {"of": ["azurerm_mssql_managed_instance"], "by": ["managed_instance_id"]}

children["azurerm_mssql_managed_instance_active_directory_administrator"] := {"of": ["azurerm_mssql_managed_instance"], "by": ["managed_instance_id"]}

children["azurerm_mssql_managed_instance_start_stop_schedule"] := {"of": ["azurerm_mssql_managed_instance"], "by": ["managed_instance_id"]}

children["azurerm_mssql_managed_instance_transparent_data_encryption"] := {"of": ["azurerm_mssql_managed_instance"], "by": ["managed_instance_id"]}

children["azurerm_mssql_outbound_firewall_rule"] := {"of": ["azurerm_mssql_server"], "by": ["server_id"]}

children["azurerm_mssql_server_dns_alias"] := {"of": ["azurerm_mssql_server"], "by": ["mssql_server_id"]}

children["azurerm_mssql_server_transparent_data_encryption"] := {"of": ["azurerm_mssql_server"], "by": ["server_id"]}

children["azurerm_mssql_virtual_network_rule"] := {"of": ["azurerm_mssql_server"], "by": ["server_id"]}

children["azurerm_mysql_flexible_database"] := {"of": ["azurerm_mysql_flexible_server"], "by": ["server_name"]}

children["azurerm_mysql_flexible_server_active_directory_administrator"] := {"of": ["azurerm_mysql_flexible_server"], "by": ["server_id"]}

children["azurerm_mysql_flexible_server_configuration"] := {"of": ["azurerm_mysql_flexible_server"], "by": ["server_name"]}

children["azurerm_mysql_flexible_server_firewall_rule"] := {"of": ["azurerm_mysql_flexible_server"], "by": ["server_name"]}

children["azurerm_nat_gateway_public_ip_association"] := {"of": ["azurerm_nat_gateway"], "by": ["nat_gateway_id"]}

children["azurerm_nat_gateway_public_ip_prefix_association"] := {"of": ["azurerm_nat_gateway"], "by": ["nat_gateway_id"]}

children["azurerm_netapp_account_encryption"] := {"of": ["azurerm_netapp_account"], "by": ["netapp_account_id"]}

children["azurerm_network_interface_application_gateway_backend_address_pool_association"] := {"of": ["azurerm_network_interface"], "by": ["network_interface_id"]}

children["azurerm_network_interface_application_security_group_association"] := {"of": ["azurerm_network_interface"], "by": ["network_interface_id"]}

children["azurerm_network_interface_backend_address_pool_association"] := {"of": ["azurerm_network_interface"], "by": ["network_interface_id"]}

children["azurerm_network_interface_nat_rule_association"] := {"of": ["azurerm_network_interface"], "by": ["network_interface_id"]}

children["azurerm_network_interface_security_group_association"] := {"of": ["azurerm_network_interface"], "by": ["network_interface_id"]}

children["azurerm_network_manager_connectivity_configuration"] := {"of": ["azurerm_network_manager"], "by": ["network_manager_id"]}

children["azurerm_network_manager_network_group"] := {"of": ["azurerm_network_manager"], "by": ["network_manager_id"]}

children["azurerm_network_manager_routing_configuration"] := {"of": ["azurerm_network_manager"], "by": ["network_manager_id"]}

children["azurerm_network_manager_scope_connection"] := {"of": ["azurerm_network_manager"], "by": ["network_manager_id"]}

children["azurerm_network_manager_security_admin_configuration"] := {"of": ["azurerm_network_manager"], "by": ["network_manager_id"]}

children["azurerm_network_manager_subscription_connection"] := {"of": ["azurerm_network_manager"], "by": ["network_manager_id"]}

children["azurerm_network_security_rule"] := {"of": ["azurerm_network_security_group"], "by": ["network_security_group_name"]}

children["azurerm_notification_hub"] := {"of": ["azurerm_notification_hub_namespace"], "by": ["namespace_name"]}

children["azurerm_notification_hub_authorization_rule"] := {"of": ["azurerm_notification_hub"], "by": ["notification_hub_name"]}

children["azurerm_palo_alto_virtual_network_appliance"] := {"of": ["azurerm_virtual_hub"], "by": ["virtual_hub_id"]}

children["azurerm_postgresql_active_directory_administrator"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_postgresql_configuration"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_postgresql_database"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_postgresql_firewall_rule"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_postgresql_flexible_server_active_directory_administrator"] := {"of": ["azurerm_postgresql_flexible_server"], "by": ["server_name"]}

children["azurerm_postgresql_flexible_server_backup"] := {"of": ["azurerm_postgresql_flexible_server"], "by": ["server_id"]}

children["azurerm_postgresql_flexible_server_configuration"] := {"of": ["azurerm_postgresql_flexible_server"], "by": ["server_id"]}

children["azurerm_postgresql_flexible_server_database"] := {"of": ["azurerm_postgresql_flexible_server"], "by": ["server_id"]}

children["azurerm_postgresql_flexible_server_firewall_rule"] := {"of": ["azurerm_postgresql_flexible_server"], "by": ["server_id"]}

children["azurerm_postgresql_server_key"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_postgresql_virtual_network_rule"] := {"of": ["azurerm_postgresql_server"], "by": ["server_name", "server_id"]}

children["azurerm_private_dns_a_record"] := {"of": ["azurerm_private_dns_zone"], "by": ["private_dns_zone_id"]}

children["azurerm_private_dns_aaaa_record"] := {"of": ["azurerm_private_dns_zone"], "by": ["private_dns_zone_id"]}

children["azurerm_private_dns_cname_record"] := {"of": ["azurerm_private_dns_zone"], "by": ["private_dns_zone_id"]}

children["azurerm_private_dns_mx_record"] := {"of": ["azurerm_private_dns_zone"], "by": ["private_dns_zone_id"]}

children["azurerm_private_dns_ptr_record"] := {"of": ["azurerm_private_dns_zone"], "by": ["private_dns_zone_id"]}

children["azurerm_private_dns_resolver_inbound_endpoint"] := {"of": ["azurerm_private_dns_resolver"], "by": ["private_dns_resolver_id"]}

children["azurerm_private_dns_resolver_outbound_endpoint"] := {"of": ["azurerm_private_dns_resolver"], "by": ["private_dns_resolver_id"]}

children["azurerm_private_dns_resolver_virtual_network_link"] := {"of": ["azurerm_virtual_network"], "by": ["virtual_network_id"]}

children["azurerm_private_dns_srv_record"] := {"of": ["azurerm_private_dns_zone"], "by": ["private_dns_zone_id"]}

children["azurerm_private_dns_txt_record"] := {"of": ["azurerm_private_dns_zone"], "by": ["private_dns_zone_id"]}

children["azurerm_private_dns_zone_virtual_network_link"] := {"of": ["azurerm_private_dns_zone"], "by": ["private_dns_zone_id"]}

children["azurerm_private_endpoint_application_security_group_association"] := {"of": ["azurerm_private_endpoint"], "by": ["private_endpoint_id"]}

children["azurerm_redis_cache_access_policy"] := {"of": ["azurerm_redis_cache"], "by": ["redis_cache_id"]}

children["azurerm_redis_firewall_rule"] := {"of": ["azurerm_redis_cache"], "by": ["redis_cache_name"]}

children["azurerm_role_management_policy"] := {"of": ["azurerm_role_definition"], "by": ["role_definition_id"]}

children["azurerm_route"] := {"of": ["azurerm_route_table"], "by": ["route_table_name"]}

children["azurerm_route_map"] := {"of": ["azurerm_virtual_hub"], "by": ["virtual_hub_id"]}

children["azurerm_search_shared_private_link_service"] := {"of": ["azurerm_search_service"], "by": ["search_service_id"]}

children["azurerm_sentinel_alert_rule_anomaly_built_in"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_alert_rule_anomaly_duplicate"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_alert_rule_fusion"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_alert_rule_machine_learning_behavior_analytics"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_alert_rule_ms_security_incident"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_alert_rule_nrt"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_alert_rule_scheduled"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_alert_rule_threat_intelligence"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_automation_rule"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_aws_cloud_trail"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_aws_s3"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_azure_active_directory"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_azure_advanced_threat_protection"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_dynamics_365"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_iot"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_microsoft_cloud_app_security"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_microsoft_defender_advanced_threat_protection"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_microsoft_threat_intelligence"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_microsoft_threat_protection"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_office_365"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_office_365_project"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_office_atp"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_office_irm"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_office_power_bi"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_threat_intelligence"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_data_connector_threat_intelligence_taxii"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_metadata"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["workspace_id"]}

children["azurerm_sentinel_threat_intelligence_indicator"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["workspace_id"]}

children["azurerm_sentinel_watchlist"] := {"of": ["azurerm_log_analytics_workspace"], "by": ["log_analytics_workspace_id"]}

children["azurerm_sentinel_watchlist_item"] := {"of": ["azurerm_sentinel_watchlist"], "by": ["watchlist_id"]}

children["azurerm_servicebus_namespace_authorization_rule"] := {"of": ["azurerm_servicebus_namespace"], "by": ["namespace_id"]}

children["azurerm_servicebus_namespace_customer_managed_key"] := {"of": ["azurerm_servicebus_namespace"], "by": ["namespace_id"]}

children["azurerm_servicebus_queue"] := {"of": ["azurerm_servicebus_namespace"], "by": ["namespace_id"]}

children["azurerm_servicebus_queue_authorization_rule"] := {"of": ["azurerm_servicebus_queue"], "by": ["queue_id"]}

children["azurerm_servicebus_subscription"] := {"of": ["azurerm_servicebus_topic"], "by": ["topic_id"]}

children["azurerm_servicebus_subscription_rule"] := {"of": ["azurerm_servicebus_subscription"], "by": ["subscription_id"]}

children["azurerm_servicebus_topic"] := {"of": ["azurerm_servicebus_namespace"], "by": ["namespace_id"]}

children["azurerm_servicebus_topic_authorization_rule"] := {"of": ["azurerm_servicebus_topic"], "by": ["topic_id"]}

children["azurerm_signalr_service_custom_certificate"] := {"of": ["azurerm_signalr_service"], "by": ["signalr_service_id"]}

children["azurerm_signalr_service_custom_domain"] := {"of": ["azurerm_signalr_service"], "by": ["signalr_service_id"]}

children["azurerm_signalr_service_network_acl"] := {"of": ["azurerm_signalr_service"], "by": ["signalr_service_id"]}

children["azurerm_signalr_shared_private_link_resource"] := {"of": ["azurerm_signalr_service"], "by": ["signalr_service_id"]}

children["azurerm_site_recovery_protection_container"] := {"of": ["azurerm_recovery_services_vault"], "by": ["recovery_vault_name"]}

children["azurerm_site_recovery_services_vault_hyperv_site"] := {"of": ["azurerm_recovery_services_vault"], "by": ["recovery_vault_id"]}

children["azurerm_spring_cloud_accelerator"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_active_deployment"] := {"of": ["azurerm_spring_cloud_app"], "by": ["spring_cloud_app_id"]}

children["azurerm_spring_cloud_api_portal"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_api_portal_custom_domain"] := {"of": ["azurerm_spring_cloud_api_portal"], "by": ["spring_cloud_api_portal_id"]}

children["azurerm_spring_cloud_app"] := {"of": ["azurerm_spring_cloud_service"], "by": ["service_name"]}

children["azurerm_spring_cloud_app_cosmosdb_association"] := {"of": ["azurerm_spring_cloud_app"], "by": ["spring_cloud_app_id"]}

children["azurerm_spring_cloud_app_dynamics_application_performance_monitoring"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_app_mysql_association"] := {"of": ["azurerm_spring_cloud_app"], "by": ["spring_cloud_app_id"]}

children["azurerm_spring_cloud_app_redis_association"] := {"of": ["azurerm_spring_cloud_app"], "by": ["spring_cloud_app_id"]}

children["azurerm_spring_cloud_application_insights_application_performance_monitoring"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_application_live_view"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_build_deployment"] := {"of": ["azurerm_spring_cloud_app"], "by": ["spring_cloud_app_id"]}

children["azurerm_spring_cloud_build_pack_binding"] := {"of": ["azurerm_spring_cloud_builder"], "by": ["spring_cloud_builder_id"]}

children["azurerm_spring_cloud_builder"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_certificate"] := {"of": ["azurerm_spring_cloud_service"], "by": ["service_name"]}

children["azurerm_spring_cloud_configuration_service"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_connection"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_id"]}

children["azurerm_spring_cloud_container_deployment"] := {"of": ["azurerm_spring_cloud_app"], "by": ["spring_cloud_app_id"]}

children["azurerm_spring_cloud_custom_domain"] := {"of": ["azurerm_spring_cloud_app"], "by": ["spring_cloud_app_id"]}

children["azurerm_spring_cloud_customized_accelerator"] := {"of": ["azurerm_spring_cloud_accelerator"], "by": ["spring_cloud_accelerator_id"]}

children["azurerm_spring_cloud_dev_tool_portal"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_dynatrace_application_performance_monitoring"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_elastic_application_performance_monitoring"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_gateway"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_gateway_custom_domain"] := {"of": ["azurerm_spring_cloud_gateway"], "by": ["spring_cloud_gateway_id"]}

children["azurerm_spring_cloud_gateway_route_config"] := {"of": ["azurerm_spring_cloud_gateway"], "by": ["spring_cloud_gateway_id"]}

children["azurerm_spring_cloud_java_deployment"] := {"of": ["azurerm_spring_cloud_app"], "by": ["spring_cloud_app_id"]}

children["azurerm_spring_cloud_new_relic_application_performance_monitoring"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_spring_cloud_storage"] := {"of": ["azurerm_spring_cloud_service"], "by": ["spring_cloud_service_id"]}

children["azurerm_sql_active_directory_administrator"] := {"of": ["azurerm_sql_server"], "by": ["server_name"]}

children["azurerm_sql_elasticpool"] := {"of": ["azurerm_sql_server"], "by": ["server_name"]}

children["azurerm_sql_firewall_rule"] := {"of": ["azurerm_sql_server"], "by": ["server_name"]}

children["azurerm_sql_virtual_network_rule"] := {"of": ["azurerm_sql_server"], "by": ["server_name"]}

children["azurerm_static_site_custom_domain"] := {"of": ["azurerm_static_site"], "by": ["static_site_id"]}

children["azurerm_static_web_app_custom_domain"] := {"of": ["azurerm_static_web_app"], "by": ["static_web_app_id"]}

children["azurerm_static_web_app_function_app_registration"] := {"of": ["azurerm_static_web_app"], "by": ["static_web_app_id"]}

children["azurerm_storage_account_customer_managed_key"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_account_local_user"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_account_network_rules"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_account_queue_properties"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_account_static_website"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_account_table_properties"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_blob"] := {"of": ["azurerm_storage_container"], "by": ["storage_container_id"]}

children["azurerm_storage_blob_inventory_policy"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_container"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_container_immutability_policy"] := {"of": ["azurerm_storage_container"], "by": ["storage_container_resource_manager_id"]}

children["azurerm_storage_data_lake_gen2_filesystem"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_data_lake_gen2_path"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_encryption_scope"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_management_policy"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_queue"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_share"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_share_directory"] := {"of": ["azurerm_storage_share"], "by": ["storage_share_id", "storage_share_url"]}

children["azurerm_storage_share_file"] := {"of": ["azurerm_storage_share"], "by": ["storage_share_id", "storage_share_url"]}

children["azurerm_storage_sync_group"] := {"of": ["azurerm_storage_sync"], "by": ["storage_sync_id"]}

children["azurerm_storage_table"] := {"of": ["azurerm_storage_account"], "by": ["storage_account_id"]}

children["azurerm_storage_table_entity"] := {"of": ["azurerm_storage_table"], "by": ["storage_table_id"]}

children["azurerm_stream_analytics_function_javascript_uda"] := {"of": ["azurerm_stream_analytics_job"], "by": ["stream_analytics_job_id"]}

children["azurerm_stream_analytics_function_javascript_udf"] := {"of": ["azurerm_stream_analytics_job"], "by": ["stream_analytics_job_name"]}

children["azurerm_stream_analytics_job_schedule"] := {"of": ["azurerm_stream_analytics_job"], "by": ["stream_analytics_job_id"]}

children["azurerm_stream_analytics_reference_input_blob"] := {"of": ["azurerm_stream_analytics_job"], "by": ["stream_analytics_job_name"]}

children["azurerm_stream_analytics_reference_input_mssql"] := {"of": ["azurerm_stream_analytics_job"], "by": ["stream_analytics_job_name"]}

children["azurerm_stream_analytics_stream_input_blob"] := {"of": ["azurerm_stream_analytics_job"], "by": ["stream_analytics_job_name"]}

children["azurerm_stream_analytics_stream_input_eventhub"] := {"of": ["azurerm_stream_analytics_job"], "by": ["stream_analytics_job_name"]}

children["azurerm_stream_analytics_stream_input_eventhub_v2"] := {"of": ["azurerm_stream_analytics_job"], "by": ["stream_analytics_job_id"]}

children["azurerm_stream_analytics_stream_input_iothub"] := {"of": ["azurerm_stream_analytics_job"], "by": ["stream_analytics_job_name"]}

children["azurerm_subnet"] := {"of": ["azurerm_virtual_network"], "by": ["virtual_network_name", "virtual_network_id"]}

children["azurerm_subnet_nat_gateway_association"] := {"of": ["azurerm_subnet"], "by": ["subnet_id"]}

children["azurerm_subnet_network_security_group_association"] := {"of": ["azurerm_subnet"], "by": ["subnet_id"]}

children["azurerm_subnet_route_table_association"] := {"of": ["azurerm_subnet"], "by": ["subnet_id"]}

children["azurerm_synapse_firewall_rule"] := {"of": ["azurerm_synapse_workspace"], "by": ["synapse_workspace_id"]}

children["azurerm_synapse_integration_runtime_self_hosted"] := {"of": ["azurerm_synapse_workspace"], "by": ["synapse_workspace_id"]}

children["azurerm_synapse_managed_private_endpoint"] := {"of": ["azurerm_synapse_workspace"], "by": ["synapse_workspace_id"]}

children["azurerm_synapse_sql_pool_workload_group"] := {"of": ["azurerm_synapse_sql_pool"], "by": ["sql_pool_id"]}

children["azurerm_synapse_workspace_aad_admin"] := {"of": ["azurerm_synapse_workspace"], "by": ["synapse_workspace_id"]}

children["azurerm_synapse_workspace_key"] := {"of": ["azurerm_synapse_workspace"], "by": ["synapse_workspace_id"]}

children["azurerm_synapse_workspace_sql_aad_admin"] := {"of": ["azurerm_synapse_workspace"], "by": ["synapse_workspace_id"]}

children["azurerm_traffic_manager_azure_endpoint"] := {"of": ["azurerm_traffic_manager_profile"], "by": ["profile_id"]}

children["azurerm_traffic_manager_external_endpoint"] := {"of": ["azurerm_traffic_manager_profile"], "by": ["profile_id"]}

children["azurerm_traffic_manager_nested_endpoint"] := {"of": ["azurerm_traffic_manager_profile"], "by": ["profile_id"]}

children["azurerm_virtual_desktop_application"] := {"of": ["azurerm_virtual_desktop_application_group"], "by": ["application_group_id"]}

children["azurerm_virtual_desktop_host_pool_registration_info"] := {"of": ["azurerm_virtual_desktop_host_pool"], "by": ["hostpool_id"]}

children["azurerm_virtual_desktop_scaling_plan_host_pool_association"] := {"of": ["azurerm_virtual_desktop_host_pool"], "by": ["host_pool_id"]}

children["azurerm_virtual_desktop_workspace_application_group_association"] := {"of": ["azurerm_virtual_desktop_workspace"], "by": ["workspace_id"]}

children["azurerm_virtual_hub_bgp_connection"] := {"of": ["azurerm_virtual_hub"], "by": ["virtual_hub_id"]}

children["azurerm_virtual_hub_connection"] := {"of": ["azurerm_virtual_hub"], "by": ["virtual_hub_id"]}

children["azurerm_virtual_hub_ip"] := {"of": ["azurerm_virtual_hub"], "by": ["virtual_hub_id"]}

children["azurerm_virtual_hub_route_table"] := {"of": ["azurerm_virtual_hub"], "by": ["virtual_hub_id"]}

children["azurerm_virtual_hub_route_table_route"] := {"of": ["azurerm_route_table"], "by": ["route_table_id"]}

children["azurerm_virtual_hub_routing_intent"] := {"of": ["azurerm_virtual_hub"], "by": ["virtual_hub_id"]}

children["azurerm_virtual_machine_automanage_configuration_assignment"] := {"of": ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], "by": ["virtual_machine_id"]}

children["azurerm_virtual_machine_data_disk_attachment"] := {"of": ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], "by": ["virtual_machine_id"]}

children["azurerm_virtual_machine_extension"] := {"of": ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], "by": ["virtual_machine_id"]}

children["azurerm_virtual_machine_gallery_application_assignment"] := {"of": ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], "by": ["virtual_machine_id"]}

children["azurerm_virtual_machine_implicit_data_disk_from_source"] := {"of": ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], "by": ["virtual_machine_id"]}

children["azurerm_virtual_machine_scale_set_extension"] := {"of": ["azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set"], "by": ["virtual_machine_scale_set_id"]}

children["azurerm_virtual_network_dns_servers"] := {"of": ["azurerm_virtual_network"], "by": ["virtual_network_id"]}

children["azurerm_virtual_network_gateway_connection"] := {"of": ["azurerm_virtual_network_gateway"], "by": ["virtual_network_gateway_id", "peer_virtual_network_gateway_id"]}

children["azurerm_virtual_network_gateway_nat_rule"] := {"of": ["azurerm_virtual_network_gateway"], "by": ["virtual_network_gateway_id"]}

children["azurerm_virtual_network_peering"] := {"of": ["azurerm_virtual_network"], "by": ["virtual_network_name", "remote_virtual_network_id"]}

children["azurerm_vpn_gateway_connection"] := {"of": ["azurerm_vpn_gateway"], "by": ["vpn_gateway_id"]}

children["azurerm_vpn_gateway_nat_rule"] := {"of": ["azurerm_vpn_gateway"], "by": ["vpn_gateway_id"]}

children["azurerm_web_app_active_slot"] := {"of": ["azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot"], "by": ["slot_id"]}

children["azurerm_web_app_hybrid_connection"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["web_app_id"]}

children["azurerm_web_pubsub_custom_certificate"] := {"of": ["azurerm_web_pubsub"], "by": ["web_pubsub_id"]}

children["azurerm_web_pubsub_custom_domain"] := {"of": ["azurerm_web_pubsub"], "by": ["web_pubsub_id"]}

children["azurerm_web_pubsub_hub"] := {"of": ["azurerm_web_pubsub"], "by": ["web_pubsub_id"]}

children["azurerm_web_pubsub_network_acl"] := {"of": ["azurerm_web_pubsub"], "by": ["web_pubsub_id"]}

children["azurerm_web_pubsub_shared_private_link_resource"] := {"of": ["azurerm_web_pubsub"], "by": ["web_pubsub_id"]}

children["azurerm_windows_function_app_slot"] := {"of": ["azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app"], "by": ["function_app_id"]}

children["azurerm_windows_web_app_slot"] := {"of": ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service"], "by": ["app_service_id"]}
