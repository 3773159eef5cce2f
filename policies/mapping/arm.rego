# METADATA
# scope: package
# title: Resources of Azure Resource Manager
# description: >-
#   Which feature each type of Azure Resource Manager shows in use, and which property
#   gives which of its options. Generic resources of Terraform's provider azapi are of
#   these types. A type that is not listed is not mapped.
package residency.mapping.arm

import data.residency.sources.microsoft as source

provider := {
	"vendor": "azure",
	"version": "2025",
	"prefixes": ["Microsoft.", "azapi_"],
	"inputs": ["terraform-plan", "terraform-state", "azure-resource-graph", "azure-resource-list", "azure-what-if", "arm-template"],
	"location": ["location"],
	"regional": {"options": {"region": [{"path": "location", "as": "region"}]}},
	"citations": [{"source": source.azure_resource_reference, "section": "resource types"}],
}

# Types of which nothing but the region matters.

regional["Microsoft.AVS/privateClouds"] := "azure.vmware-solution"

regional["Microsoft.App/containerApps"] := "azure.container-apps"

regional["Microsoft.App/jobs"] := "azure.container-apps"

regional["Microsoft.App/managedEnvironments"] := "azure.container-apps"

regional["Microsoft.AppConfiguration/configurationStores"] := "azure.app-configuration"

regional["Microsoft.AppPlatform/Spring"] := "azure.spring-apps"

regional["Microsoft.Attestation/attestationProviders"] := "azure.attestation"

regional["Microsoft.Automation/automationAccounts"] := "azure.automation"

regional["Microsoft.Batch/batchAccounts"] := "azure.batch"

regional["Microsoft.Chaos/experiments"] := "azure.chaos-studio"

regional["Microsoft.Compute/cloudServices"] := "azure.cloud-services-classic"

regional["Microsoft.Compute/galleries"] := "azure.compute-gallery"

regional["Microsoft.Compute/snapshots"] := "azure.managed-disks"

regional["Microsoft.Compute/virtualMachineScaleSets"] := "azure.vm-scale-sets"

regional["Microsoft.Compute/virtualMachineScaleSets/virtualMachines"] := "azure.vm-scale-sets"

regional["Microsoft.Compute/virtualMachines"] := "azure.virtual-machines"

regional["Microsoft.ConfidentialLedger/ledgers"] := "azure.confidential-ledger"

regional["Microsoft.ContainerInstance/containerGroups"] := "azure.container-instances"

regional["Microsoft.ContainerRegistry/registries"] := "azure.container-registry"

regional["Microsoft.ContainerService/managedClusters"] := "azure.aks"

regional["Microsoft.Dashboard/grafana"] := "azure.managed-grafana"

regional["Microsoft.DataFactory/factories"] := "azure.data-factory"

regional["Microsoft.Databricks/workspaces"] := "azure.databricks"

regional["Microsoft.DesktopVirtualization/hostPools"] := "azure.virtual-desktop"

regional["Microsoft.DesktopVirtualization/workspaces"] := "azure.virtual-desktop"

regional["Microsoft.DevCenter/devcenters"] := "azure.dev-box"

regional["Microsoft.DevCenter/networkConnections"] := "azure.dev-box"

regional["Microsoft.DevCenter/projects"] := "azure.dev-box"

regional["Microsoft.DevTestLab/labs"] := "azure.devtest-labs"

regional["Microsoft.Devices/provisioningServices"] := "azure.iot-dps"

regional["Microsoft.DigitalTwins/digitalTwinsInstances"] := "azure.digital-twins"

regional["Microsoft.Easm/workspaces"] := "azure.defender-easm"

regional["Microsoft.EventGrid/domains"] := "azure.event-grid"

regional["Microsoft.EventGrid/topics"] := "azure.event-grid"

regional["Microsoft.Fabric/capacities"] := "azure.fabric"

regional["Microsoft.GuestConfiguration/guestConfigurationAssignments"] := "azure.policy.machine-configuration"

regional["Microsoft.HDInsight/clusters"] := "azure.hdinsight"

regional["Microsoft.HardwareSecurityModules/cloudHsmClusters"] := "azure.cloud-hsm"

regional["Microsoft.HealthcareApis/services"] := "azure.health-data-services"

regional["Microsoft.HealthcareApis/workspaces"] := "azure.health-data-services"

regional["Microsoft.HybridCompute/machines"] := "azure.arc.servers"

regional["Microsoft.Insights/dataCollectionRules"] := "azure.monitor.data-collection-rules"

regional["Microsoft.Insights/dataCollectionEndpoints"] := "azure.monitor.data-collection-rules"

regional["Microsoft.KeyVault/vaults"] := "azure.key-vault"

regional["Microsoft.Kubernetes/connectedClusters"] := "azure.arc.kubernetes"

regional["Microsoft.Kusto/clusters"] := "azure.data-explorer"

regional["Microsoft.LabServices/labPlans"] := "azure.lab-services"

regional["Microsoft.LabServices/labs"] := "azure.lab-services"

regional["Microsoft.LoadTestService/loadTests"] := "azure.load-testing"

regional["Microsoft.LoadTestService/playwrightWorkspaces"] := "azure.playwright-workspaces"

regional["Microsoft.Maintenance/maintenanceConfigurations"] := "azure.update-manager"

regional["Microsoft.Maps/accounts"] := "azure.maps"

regional["Microsoft.Monitor/accounts"] := "azure.monitor.workspace"

regional["Microsoft.NetApp/netAppAccounts"] := "azure.netapp-files"

regional["Microsoft.Network/applicationGateways"] := "azure.application-gateway"

regional["Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies"] := "azure.application-gateway"

regional["Microsoft.Network/applicationSecurityGroups"] := "azure.network-security-group"

regional["Microsoft.Network/azureFirewalls"] := "azure.firewall"

regional["Microsoft.Network/bastionHosts"] := "azure.bastion"

regional["Microsoft.Network/ddosProtectionPlans"] := "azure.ddos-protection"

regional["Microsoft.Network/dnsResolvers"] := "azure.dns-private-resolver"

regional["Microsoft.Network/expressRouteCircuits"] := "azure.expressroute"

regional["Microsoft.Network/expressRouteGateways"] := "azure.expressroute"

regional["Microsoft.Network/firewallPolicies"] := "azure.firewall"

regional["Microsoft.Network/loadBalancers"] := "azure.load-balancer"

regional["Microsoft.Network/localNetworkGateways"] := "azure.vpn-gateway"

regional["Microsoft.Network/natGateways"] := "azure.nat-gateway"

regional["Microsoft.Network/networkInterfaces"] := "azure.network-security-group"

regional["Microsoft.Network/networkSecurityGroups"] := "azure.network-security-group"

regional["Microsoft.Network/privateEndpoints"] := "azure.private-link"

regional["Microsoft.Network/privateLinkServices"] := "azure.private-link"

regional["Microsoft.Network/publicIPAddresses"] := "azure.public-ip"

regional["Microsoft.Network/publicIPPrefixes"] := "azure.public-ip"

regional["Microsoft.Network/routeTables"] := "azure.network-security-group"

regional["Microsoft.Network/virtualHubs"] := "azure.virtual-wan"

regional["Microsoft.Network/virtualNetworkGateways"] := "azure.vpn-gateway"

regional["Microsoft.Network/virtualNetworks"] := "azure.virtual-network"

regional["Microsoft.Network/virtualWans"] := "azure.virtual-wan"

regional["Microsoft.Network/vpnGateways"] := "azure.vpn-gateway"

regional["Microsoft.NotificationHubs/namespaces"] := "azure.notification-hubs"

regional["Microsoft.PowerBIDedicated/capacities"] := "azure.power-bi-embedded"

regional["Microsoft.Purview/accounts"] := "azure.purview"

regional["Microsoft.ResourceConnector/appliances"] := "azure.arc.resource-bridge"

regional["Microsoft.Resources/resourceGroups"] := "azure.resource-manager.resource-group"

regional["Microsoft.Search/searchServices"] := "azure.ai-search"

regional["Microsoft.SentinelPlatformServices/sentinelPlatformServices"] := "azure.sentinel.data-lake"

regional["Microsoft.SignalRService/signalR"] := "azure.signalr"

regional["Microsoft.SignalRService/webPubSub"] := "azure.web-pubsub"

regional["Microsoft.Sql/servers"] := "azure.sql-database"

regional["Microsoft.SqlVirtualMachine/sqlVirtualMachines"] := "azure.sql-vm"

regional["Microsoft.StorageCache/amlFilesystems"] := "azure.managed-lustre"

regional["Microsoft.StorageSync/storageSyncServices"] := "azure.file-sync"

regional["Microsoft.StreamAnalytics/streamingjobs"] := "azure.stream-analytics"

regional["Microsoft.Synapse/workspaces"] := "azure.synapse"

regional["Microsoft.VirtualMachineImages/imageTemplates"] := "azure.image-builder"

regional["Microsoft.Web/serverfarms"] := "azure.app-service"

regional["Microsoft.Web/staticSites"] := "azure.static-web-apps"

# Types without a region, and those of which more matters.

resources["Microsoft.AAD/domainServices"] := {"feature": "entra.domain-services", "options": {"regions": [{"paths": ["location", "properties.replicaSets.location"], "as": "region"}]}}

resources["Microsoft.Advisor/recommendations"] := {"feature": "azure.advisor"}

resources["Microsoft.ApiManagement/service"] := {"feature": "azure.api-management", "location": ["location", "properties.additionalLocations.location"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"multi_region": [{"path": "properties.additionalLocations", "present": true}],
	"further_regions": [{"path": "properties.additionalLocations.location", "as": "region"}],
}}

resources["Microsoft.AppConfiguration/configurationStores/replicas"] := {
	"feature": "azure.app-configuration",
	"child_of": ["Microsoft.AppConfiguration/configurationStores", "azurerm_app_configuration"],
	"by": ["parent_id"],
	"location": ["location"],
	"options": {
		"replicas": [{"value": true}],
		"replica_regions": [{"path": "location", "as": "region"}],
	},
}

resources["Microsoft.Authorization/denyAssignments"] := {"feature": "azure.rbac"}

resources["Microsoft.Authorization/policyAssignments"] := {"feature": "azure.policy"}

resources["Microsoft.Authorization/policyDefinitions"] := {"feature": "azure.policy"}

resources["Microsoft.Authorization/policySetDefinitions"] := {"feature": "azure.policy"}

resources["Microsoft.Authorization/roleAssignments"] := {"feature": "azure.rbac"}

resources["Microsoft.Authorization/roleDefinitions"] := {"feature": "azure.rbac"}

resources["Microsoft.AzureActiveDirectory/b2cDirectories"] := {"feature": "entra.b2c", "location": ["location"]}

resources["Microsoft.AzureArcData/dataControllers"] := {"feature": "azure.arc.data-services", "location": ["location"]}

resources["Microsoft.AzureArcData/sqlManagedInstances"] := {"feature": "azure.arc.data-services", "location": ["location"]}

resources["Microsoft.AzureArcData/sqlServerInstances"] := {"feature": "azure.arc.sql-server", "location": ["location"]}

resources["Microsoft.BotService/botServices"] := {"feature": "azure.bot-service", "location": ["location"], "options": {
	"scope": [{"path": "location", "values": {"global": "global", "westeurope": "europe", "centralindia": "india"}}],
}}

resources["Microsoft.Cache/redis"] := {"feature": "azure.cache-redis", "options": {
	"region": [{"path": "location", "as": "region"}],
	"tier": [{"path": "properties.sku.name", "values": {"Basic": "basic", "Standard": "standard", "Premium": "premium"}}],
}}

resources["Microsoft.Cache/redis/linkedServers"] := {
	"feature": "azure.cache-redis",
	"child_of": ["Microsoft.Cache/redis", "azurerm_redis_cache"],
	"by": ["parent_id"],
	"location": ["properties.linkedRedisCacheLocation"],
	"options": {
		"linked_regions": [{"path": "properties.linkedRedisCacheLocation", "as": "region"}],
		"geo_replication": [{"value": "passive"}],
	},
}

resources["Microsoft.Cache/redisEnterprise"] := {
	"variants": [
		{"when": {"path": "sku.name", "is": "beginning", "values": ["Enterprise"]}, "feature": "azure.cache-redis", "options": {"region": [{"path": "location", "as": "region"}]}},
		{"when": {"path": "sku.name", "is": "beginning", "values": ["Balanced_", "MemoryOptimized_", "ComputeOptimized_", "FlashOptimized_"]}, "feature": "azure.managed-redis", "options": {"region": [{"path": "location", "as": "region"}]}},
	],
	"unmapped": "a sku of which it is not known whose it is", "location": ["location"],
}

resources["Microsoft.Cdn/profiles"] := {"unmapped": "a sku that is not known", "variants": [
	{"when": {"path": "sku.name", "is": "one-of", "values": ["Standard_AzureFrontDoor", "Premium_AzureFrontDoor"]}, "feature": "azure.front-door"},
	{"when": {"path": "sku.name", "is": "one-of", "values": ["Standard_Microsoft", "Standard_Akamai", "Standard_Verizon", "Premium_Verizon", "Custom_Verizon", "Standard_ChinaCdn"]}, "feature": "azure.cdn", "location": ["location"]},
]}

resources["Microsoft.CognitiveServices/accounts"] := {
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

resources["Microsoft.CognitiveServices/accounts/deployments"] := {"feature": "azure.foundry.models", "child_of": ["Microsoft.CognitiveServices/accounts", "azurerm_cognitive_account"], "by": ["parent_id"], "options": {
	"deployment_type": [{"path": "sku.name", "values": {"Standard": "standard", "ProvisionedManaged": "provisioned", "GlobalStandard": "global-standard", "GlobalProvisionedManaged": "global-provisioned", "GlobalBatch": "global-batch", "DataZoneStandard": "datazone-standard", "DataZoneProvisionedManaged": "datazone-provisioned", "DataZoneBatch": "datazone-batch", "DeveloperTier": "developer"}}],
	"region": [{"path": "parent_id", "of": "region"}],
}}

resources["Microsoft.Communication/communicationServices"] := {"feature": "azure.communication-services", "options": {
	"data_location": [{"path": "properties.dataLocation", "values": {"Africa": "africa", "Asia Pacific": "asia-pacific", "Australia": "australia", "Brazil": "brazil", "Canada": "canada", "Europe": "europe", "France": "france", "Germany": "germany", "India": "india", "Japan": "japan", "Korea": "korea", "Norway": "norway", "Switzerland": "switzerland", "UAE": "uae", "UK": "uk", "United States": "us"}}],
}}

resources["Microsoft.Compute/disks"] := {"feature": "azure.managed-disks", "options": {
	"region": [{"path": "location", "as": "region"}],
	"redundancy": [{"path": "sku.name", "values": {"Standard_LRS": "LRS", "StandardSSD_LRS": "LRS", "Premium_LRS": "LRS", "PremiumV2_LRS": "LRS", "UltraSSD_LRS": "LRS", "StandardSSD_ZRS": "ZRS", "Premium_ZRS": "ZRS"}}],
}}

resources["Microsoft.Compute/galleries/images/versions"] := {"feature": "azure.compute-gallery", "options": {
	"region": [{"path": "location", "as": "region"}],
	"target_regions": [{"path": "properties.publishingProfile.targetRegions.name", "as": "region"}],
}}

resources["Microsoft.Consumption/budgets"] := {"feature": "azure.cost-management"}

resources["Microsoft.ContainerRegistry/registries/replications"] := {
	"feature": "azure.container-registry",
	"child_of": ["Microsoft.ContainerRegistry/registries", "azurerm_container_registry"],
	"by": ["parent_id"],
	"location": ["location"],
	"options": {
		"geo_replication": [{"value": true}],
		"replica_regions": [{"path": "location", "as": "region"}],
	},
}

resources["Microsoft.DBforMariaDB/servers"] := {"feature": "azure.database-mariadb", "options": {
	"region": [{"path": "location", "as": "region"}],
	"geo_redundant_backup": [{"path": "properties.storageProfile.geoRedundantBackup", "values": {"Enabled": true, "Disabled": false}}],
}}

resources["Microsoft.DBforMySQL/flexibleServers"] := {"feature": "azure.mysql-flexible", "options": {
	"region": [{"path": "location", "as": "region"}],
	"backup_redundancy": [{"path": "properties.backup.geoRedundantBackup", "values": {"Enabled": "geo", "Disabled": null}}],
}}

resources["Microsoft.DBforPostgreSQL/flexibleServers"] := {"feature": "azure.postgresql-flexible", "options": {
	"region": [{"path": "location", "as": "region"}],
	"geo_redundant_backup": [{"path": "properties.backup.geoRedundantBackup", "values": {"Enabled": true, "Disabled": false}}],
}}

resources["Microsoft.DBforPostgreSQL/servers"] := {"feature": "azure.postgresql-single", "options": {
	"region": [{"path": "location", "as": "region"}],
	"geo_redundant_backup": [{"path": "properties.storageProfile.geoRedundantBackup", "values": {"Enabled": true, "Disabled": false}}],
}}

resources["Microsoft.DataProtection/backupVaults"] := {"feature": "azure.backup", "options": {
	"region": [{"path": "location", "as": "region"}],
	"redundancy": [{"path": "properties.storageSettings.type", "values": {"GeoRedundant": "GRS", "LocallyRedundant": "LRS", "ZoneRedundant": "ZRS"}}],
}}

resources["Microsoft.Devices/IotHubs"] := {"feature": "azure.iot-hub", "options": {
	"region": [{"path": "location", "as": "region"}],
	"disaster_recovery": [{"path": "properties.enableDataResidency", "as": "inverse"}],
}}

resources["Microsoft.DocumentDB/databaseAccounts"] := {"feature": "azure.cosmos-db", "options": {
	"regions": [{"paths": ["location", "properties.locations.locationName"], "as": "region"}],
	"backup_mode": [{"path": "properties.backupPolicy.type", "values": {"Continuous": "continuous", "Periodic": "periodic"}}],
	"backup_redundancy": [{"path": "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy", "values": {"Geo": "geo", "Local": "local", "Zone": "zone"}}],
}}

resources["Microsoft.EventGrid/systemTopics"] := {"feature": "azure.event-grid", "options": {
	"region": [{"path": "location", "as": "region"}],
	"source": [{"path": "location", "values": {"global": "global", "*": "regional"}}],
}}

resources["Microsoft.EventHub/namespaces"] := {"feature": "azure.event-hubs-data", "location": ["location", "properties.geoDataReplication.locations.locationName"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"tier": [{"path": "sku.name", "values": {"Basic": "basic", "Standard": "standard", "Premium": "premium"}}],
	"geo_replication": [{"path": "properties.geoDataReplication.locations", "present": true}],
}}

resources["Microsoft.EventHub/namespaces/disasterRecoveryConfigs"] := {
	"feature": "azure.event-hubs.geo-dr",
	"location": [{"paths": ["parent_id", "properties.partnerNamespace"], "of": "region"}],
	"options": {
		"geo_dr": [{"value": true}],
		"region": [{"path": "parent_id", "of": "region"}],
		"secondary_region": [{"path": "properties.partnerNamespace", "of": "region"}],
	},
}

resources["Microsoft.EventHub/namespaces/eventhubs"] := {"feature": "azure.event-hubs-data", "child_of": ["Microsoft.EventHub/namespaces", "azurerm_eventhub_namespace"], "by": ["parent_id"], "options": {
	"capture": [{"path": "properties.captureDescription.enabled", "as": "boolean"}],
}}

resources["Microsoft.FluidRelay/fluidRelayServers"] := {"feature": "azure.fluid-relay", "options": {
	"region": [{"path": "location", "as": "region"}],
	"storage_sku": [{"path": "properties.storagesku", "values": {"basic": "basic", "standard": "standard"}}],
}}

resources["Microsoft.HardwareSecurityModules/dedicatedHSMs"] := {
	"feature": "azure.dedicated-hsm",
	"options": {"region": [{"path": "location", "as": "region"}]},
	"variants": [{"when": {"path": "sku.name", "is": "beginning", "values": ["payShield"]}, "feature": "azure.payment-hsm", "options": {"region": [{"path": "location", "as": "region"}]}}],
}

resources["Microsoft.Insights/actionGroups"] := {"feature": "azure.monitor.action-groups", "options": {
	"scope": [{"path": "location", "values": {"global": "global", "*": "regional"}}],
	"region": [{"path": "location", "as": "region"}],
}}

resources["Microsoft.Insights/components"] := {"feature": "azure.monitor.application-insights", "options": {
	"mode": [{"path": "properties.WorkspaceResourceId", "present": "workspace-based"}],
	"region": [{"path": "location", "as": "region"}],
}}

resources["Microsoft.KeyVault/managedHSMs"] := {"feature": "azure.managed-hsm", "location": ["location", "properties.regions.name"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"multi_region_replication": [{"path": "properties.regions", "present": true}],
	"replica_region": [{"path": "properties.regions.name", "as": "region"}],
}}

resources["Microsoft.KubernetesConfiguration/fluxConfigurations"] := {"feature": "azure.arc.gitops"}

resources["Microsoft.Logic/workflows"] := {"feature": "azure.logic-apps", "options": {
	"region": [{"path": "location", "as": "region"}],
	"plan": [{"value": "consumption"}],
}}

resources["Microsoft.MachineLearningServices/workspaces"] := {"feature": "azure.machine-learning", "options": {"region": [{"path": "location", "as": "region"}]}, "variants": [
	{"when": {"path": "kind", "is": "one-of", "values": ["Hub", "Project"]}, "feature": "azure.foundry.models"},
]}

resources["Microsoft.ManagedIdentity/userAssignedIdentities"] := {"feature": "entra.managed-identities", "location": ["location"]}

resources["Microsoft.ManagedServices/registrationAssignments"] := {"feature": "azure.lighthouse"}

resources["Microsoft.ManagedServices/registrationDefinitions"] := {"feature": "azure.lighthouse"}

resources["Microsoft.Management/managementGroups"] := {"feature": "azure.management-groups"}

resources["Microsoft.Migrate/assessmentProjects"] := {"feature": "azure.migrate"}

resources["Microsoft.Migrate/migrateProjects"] := {"feature": "azure.migrate"}

resources["Microsoft.Migrate/moveCollections"] := {"feature": "azure.resource-mover"}

resources["Microsoft.NetApp/netAppAccounts/capacityPools/volumes"] := {
	"feature": "azure.netapp-files",
	"location": ["location", "properties.dataProtection.replication.remoteVolumeRegion"],
	"options": {
		"region": [{"path": "location", "as": "region"}],
		"cross_region_replication": [{"path": "properties.dataProtection.replication.remoteVolumeRegion", "as": "other-than", "than": "location"}],
		"replication_region": [{"path": "properties.dataProtection.replication.remoteVolumeRegion", "as": "region"}],
	},
}

resources["Microsoft.Network/dnsZones"] := {"feature": "azure.dns"}

resources["Microsoft.Network/frontDoors"] := {"feature": "azure.front-door"}

resources["Microsoft.Network/networkManagers"] := {"feature": "azure.virtual-network-manager", "location": ["location"]}

resources["Microsoft.Network/networkWatchers"] := {"feature": "azure.network-watcher", "location": ["location"]}

resources["Microsoft.Network/privateDnsZones"] := {"feature": "azure.dns"}

resources["Microsoft.Network/trafficManagerProfiles"] := {"feature": "azure.traffic-manager"}

resources["Microsoft.OperationalInsights/workspaces"] := {
	"feature": "azure.monitor.log-analytics", "options": {
		"region": [{"path": "location", "as": "region"}],
	},
	"also": [
		{"feature": "azure.monitor.log-analytics.replication", "options": {"region": [{"path": "location", "as": "region"}], "replication": [{"path": "properties.replication.enabled", "as": "boolean"}], "replication_region": [{"path": "properties.replication.location", "as": "region"}]}},
	],
}

resources["Microsoft.Portal/dashboards"] := {"feature": "azure.portal", "location": ["location"]}

resources["Microsoft.RecoveryServices/vaults"] := {
	"feature": "azure.backup", "options": {
		"region": [{"path": "location", "as": "region"}],
		"redundancy": [{"path": "properties.redundancySettings.standardTierStorageRedundancy", "values": {"GeoRedundant": "GRS", "LocallyRedundant": "LRS", "ZoneRedundant": "ZRS"}}],
	},
	"also": [
		{"feature": "azure.backup.cross-region-restore", "options": {"region": [{"path": "location", "as": "region"}], "cross_region_restore": [{"path": "properties.redundancySettings.crossRegionRestore", "values": {"Enabled": true, "Disabled": false}}]}},
	],
}

resources["Microsoft.Security/pricings"] := {
	"feature": "azure.defender-for-cloud",
	"options": {
		"paid_plans": [{"path": "properties.pricingTier", "values": {"Standard": true, "Free": null}}],
		"ai_plan": [{"path": "name", "values": {"AI": true, "*": null}}],
	},
	"also": [
		{"feature": "azure.defender-for-storage", "when": {"path": "name", "is": "one-of", "values": ["StorageAccounts"]}},
		{
			"feature": "azure.defender-for-cloud.agentless-scanning",
			"when": {"path": "name", "is": "one-of", "values": ["CloudPosture", "VirtualMachines"]},
			"options": {"plan": [{"path": "name", "values": {"CloudPosture": "defender-cspm", "VirtualMachines": null}}]},
		},
	],
}

resources["Microsoft.Security/securityConnectors"] := {"unmapped": "an environment that no feature documents", "options": {"region": [{"path": "location", "as": "region"}]}, "location": ["location"], "variants": [
	{"when": {"path": "properties.environmentName", "is": "one-of", "values": ["GitHub", "AzureDevOps", "GitLab"]}, "feature": "azure.defender-for-cloud.devops"},
]}

resources["Microsoft.SecurityCopilot/capacities"] := {"feature": "azure.security-copilot", "location": ["location"], "options": {
	"geo": [{"path": "properties.geo", "values": {"ANZ": "anz", "EU": "eu", "UK": "uk", "US": "us"}}],
	"cross_geo_compute": [{"path": "properties.crossGeoCompute", "values": {"Allowed": true, "NotAllowed": false}}],
}}

resources["Microsoft.SecurityInsights/onboardingStates"] := {"feature": "azure.sentinel", "location": [{"path": "parent_id", "of": "region"}], "options": {"workspace_region": [{"path": "parent_id", "of": "region"}]}}

resources["Microsoft.ServiceBus/namespaces"] := {"feature": "azure.service-bus", "location": ["location", "properties.geoDataReplication.locations.locationName"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"tier": [{"path": "sku.name", "values": {"Basic": "basic", "Standard": "standard", "Premium": "premium"}}],
	"geo_replication": [{"path": "properties.geoDataReplication.locations", "present": true}],
}}

resources["Microsoft.Sql/managedInstances"] := {"feature": "azure.sql-managed-instance", "options": {
	"region": [{"path": "location", "as": "region"}],
	"backup_redundancy": [{"path": "properties.requestedBackupStorageRedundancy", "values": {"Local": "local", "Zone": "zone", "Geo": "geo", "GeoZone": "geo-zone"}}],
}}

resources["Microsoft.Sql/servers/databases"] := {"feature": "azure.sql-database", "child_of": ["Microsoft.Sql/servers", "azurerm_mssql_server"], "by": ["parent_id"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"backup_redundancy": [{"path": "properties.requestedBackupStorageRedundancy", "values": {"Local": "local", "Zone": "zone", "Geo": "geo", "GeoZone": "geo-zone"}}],
	"active_geo_replication": [{"path": "properties.createMode", "values": {"Secondary": true, "OnlineSecondary": true}}],
}}

resources["Microsoft.Sql/servers/failoverGroups"] := {"feature": "azure.sql-database", "child_of": ["Microsoft.Sql/servers", "azurerm_mssql_server"], "by": ["parent_id"], "options": {
	"active_geo_replication": [{"value": true}],
	"replica_regions": [{"path": "properties.partnerServers.id", "of": "region"}],
}}

resources["Microsoft.Storage/storageAccounts"] := {"feature": "azure.storage", "options": {
	"region": [{"path": "location", "as": "region"}],
	"redundancy": [{"path": "sku.name", "values": {"Standard_LRS": "LRS", "Premium_LRS": "LRS", "Standard_ZRS": "ZRS", "Premium_ZRS": "ZRS", "Standard_GRS": "GRS", "Standard_RAGRS": "RA-GRS", "Standard_GZRS": "GZRS", "Standard_RAGZRS": "RA-GZRS"}}],
}}

resources["Microsoft.Storage/storageAccounts/objectReplicationPolicies"] := {
	"feature": "azure.storage.object-replication",
	"location": [{"paths": ["properties.sourceAccount", "properties.destinationAccount"], "of": "region"}],
	"options": {
		"region": [{"path": "properties.sourceAccount", "of": "region"}],
		"destination_region": [{"path": "properties.destinationAccount", "of": "region"}],
	},
}

resources["Microsoft.Synapse/workspaces/bigDataPools"] := {"feature": "azure.synapse", "child_of": ["Microsoft.Synapse/workspaces", "azurerm_synapse_workspace"], "by": ["parent_id"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"pool": [{"value": "spark"}],
}}

resources["Microsoft.Synapse/workspaces/sqlPools"] := {"feature": "azure.synapse", "child_of": ["Microsoft.Synapse/workspaces", "azurerm_synapse_workspace"], "by": ["parent_id"], "options": {
	"region": [{"path": "location", "as": "region"}],
	"pool": [{"value": "dedicated-sql"}],
	"storage_redundancy": [{"path": "properties.storageAccountType", "values": {"GRS": "GRS", "LRS": "LRS"}}],
}}

resources["Microsoft.VideoIndexer/accounts"] := {"feature": "azure.ai.video-indexer", "options": {
	"region": [{"path": "location", "as": "region"}],
	"account": [{"value": "paid"}],
}}

resources["Microsoft.Web/hostingEnvironments"] := {"feature": "azure.app-service", "options": {
	"region": [{"path": "location", "as": "region"}],
	"hosting": [{"path": "properties.internalLoadBalancingMode", "values": {"None": "ase-external", "*": "ase-ilb"}}],
}}

resources["Microsoft.Web/sites"] := {
	"feature": "azure.app-service",
	"options": {"region": [{"path": "location", "as": "region"}]},
	"variants": [
		{"when": {"path": "kind", "is": "with-word", "values": ["workflowapp"]}, "feature": "azure.logic-apps", "options": {"region": [{"path": "location", "as": "region"}], "plan": [{"value": "standard"}]}},
		{"when": {"path": "kind", "is": "with-word", "values": ["functionapp"]}, "feature": "azure.functions"},
	],
}

# What they deploy, only their template says.

unmapped["Microsoft.Resources/deployments"] := "deploys what only its template says"

# What is sent elsewhere is told, as with the provider azurerm.

unmapped["Microsoft.Insights/diagnosticSettings"] := "sends logs to another service"

unmapped["Microsoft.Network/networkWatchers/flowLogs"] := "writes logs to another store"

# Parts of others that keep nothing elsewhere.

parts["Microsoft.ApiManagement/service"] := {"parent_id": [
	"Microsoft.ApiManagement/service/apis",
	"Microsoft.ApiManagement/service/backends",
	"Microsoft.ApiManagement/service/certificates",
	"Microsoft.ApiManagement/service/groups",
	"Microsoft.ApiManagement/service/namedValues",
	"Microsoft.ApiManagement/service/policies",
	"Microsoft.ApiManagement/service/products",
	"Microsoft.ApiManagement/service/subscriptions",
	"Microsoft.ApiManagement/service/tags",
	"Microsoft.ApiManagement/service/users",
]}

parts["Microsoft.ApiManagement/service/apis"] := {"parent_id": [
	"Microsoft.ApiManagement/service/apis/operations",
	"Microsoft.ApiManagement/service/apis/policies",
	"Microsoft.ApiManagement/service/apis/schemas",
]}

parts["Microsoft.App/managedEnvironments"] := {"parent_id": [
	"Microsoft.App/managedEnvironments/certificates",
	"Microsoft.App/managedEnvironments/daprComponents",
	"Microsoft.App/managedEnvironments/storages",
]}

parts["Microsoft.Automation/automationAccounts"] := {"parent_id": [
	"Microsoft.Automation/automationAccounts/credentials",
	"Microsoft.Automation/automationAccounts/modules",
	"Microsoft.Automation/automationAccounts/runbooks",
	"Microsoft.Automation/automationAccounts/schedules",
	"Microsoft.Automation/automationAccounts/variables",
]}

parts["Microsoft.Batch/batchAccounts"] := {"parent_id": [
	"Microsoft.Batch/batchAccounts/applications",
	"Microsoft.Batch/batchAccounts/pools",
]}

parts["Microsoft.Cdn/profiles"] := {"parent_id": [
	"Microsoft.Cdn/profiles/afdEndpoints",
	"Microsoft.Cdn/profiles/customDomains",
	"Microsoft.Cdn/profiles/originGroups",
	"Microsoft.Cdn/profiles/ruleSets",
	"Microsoft.Cdn/profiles/secrets",
	"Microsoft.Cdn/profiles/securityPolicies",
]}

parts["Microsoft.Cdn/profiles/afdEndpoints"] := {"parent_id": [
	"Microsoft.Cdn/profiles/afdEndpoints/routes",
]}

parts["Microsoft.Cdn/profiles/originGroups"] := {"parent_id": [
	"Microsoft.Cdn/profiles/originGroups/origins",
]}

parts["Microsoft.Cdn/profiles/ruleSets"] := {"parent_id": [
	"Microsoft.Cdn/profiles/ruleSets/rules",
]}

parts["Microsoft.CognitiveServices/accounts"] := {"parent_id": [
	"Microsoft.CognitiveServices/accounts/raiBlocklists",
	"Microsoft.CognitiveServices/accounts/raiPolicies",
]}

parts["Microsoft.Compute/galleries"] := {"parent_id": [
	"Microsoft.Compute/galleries/images",
]}

parts["Microsoft.Compute/virtualMachineScaleSets"] := {"parent_id": [
	"Microsoft.Compute/virtualMachineScaleSets/extensions",
]}

parts["Microsoft.Compute/virtualMachines"] := {"parent_id": [
	"Microsoft.Compute/virtualMachines/extensions",
]}

parts["Microsoft.ContainerService/managedClusters"] := {"parent_id": [
	"Microsoft.ContainerService/managedClusters/agentPools",
	"Microsoft.ContainerService/managedClusters/maintenanceConfigurations",
]}

parts["Microsoft.DBforMySQL/flexibleServers"] := {"parent_id": [
	"Microsoft.DBforMySQL/flexibleServers/administrators",
	"Microsoft.DBforMySQL/flexibleServers/configurations",
	"Microsoft.DBforMySQL/flexibleServers/databases",
	"Microsoft.DBforMySQL/flexibleServers/firewallRules",
]}

parts["Microsoft.DBforPostgreSQL/flexibleServers"] := {"parent_id": [
	"Microsoft.DBforPostgreSQL/flexibleServers/administrators",
	"Microsoft.DBforPostgreSQL/flexibleServers/configurations",
	"Microsoft.DBforPostgreSQL/flexibleServers/databases",
	"Microsoft.DBforPostgreSQL/flexibleServers/firewallRules",
]}

parts["Microsoft.DataFactory/factories"] := {"parent_id": [
	"Microsoft.DataFactory/factories/dataflows",
	"Microsoft.DataFactory/factories/datasets",
	"Microsoft.DataFactory/factories/pipelines",
	"Microsoft.DataFactory/factories/triggers",
]}

parts["Microsoft.DataProtection/backupVaults"] := {"parent_id": [
	"Microsoft.DataProtection/backupVaults/backupPolicies",
]}

parts["Microsoft.DocumentDB/databaseAccounts"] := {"parent_id": [
	"Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces",
	"Microsoft.DocumentDB/databaseAccounts/cassandraRoleAssignments",
	"Microsoft.DocumentDB/databaseAccounts/cassandraRoleDefinitions",
	"Microsoft.DocumentDB/databaseAccounts/gremlinDatabases",
	"Microsoft.DocumentDB/databaseAccounts/mongodbDatabases",
	"Microsoft.DocumentDB/databaseAccounts/sqlDatabases",
	"Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments",
	"Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions",
	"Microsoft.DocumentDB/databaseAccounts/tables",
]}

parts["Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces"] := {"parent_id": [
	"Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables",
	"Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/views",
]}

parts["Microsoft.DocumentDB/databaseAccounts/gremlinDatabases"] := {"parent_id": [
	"Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs",
]}

parts["Microsoft.DocumentDB/databaseAccounts/mongodbDatabases"] := {"parent_id": [
	"Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections",
]}

parts["Microsoft.DocumentDB/databaseAccounts/sqlDatabases"] := {"parent_id": [
	"Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers",
]}

parts["Microsoft.EventHub/namespaces"] := {"parent_id": [
	"Microsoft.EventHub/namespaces/authorizationRules",
	"Microsoft.EventHub/namespaces/networkRuleSets",
	"Microsoft.EventHub/namespaces/schemagroups",
]}

parts["Microsoft.EventHub/namespaces/eventhubs"] := {"parent_id": [
	"Microsoft.EventHub/namespaces/eventhubs/authorizationRules",
	"Microsoft.EventHub/namespaces/eventhubs/consumergroups",
]}

parts["Microsoft.KeyVault/managedHSMs"] := {"parent_id": [
	"Microsoft.KeyVault/managedHSMs/keys",
]}

parts["Microsoft.KeyVault/vaults"] := {"parent_id": [
	"Microsoft.KeyVault/vaults/accessPolicies",
	"Microsoft.KeyVault/vaults/keys",
	"Microsoft.KeyVault/vaults/secrets",
]}

parts["Microsoft.Kusto/clusters"] := {"parent_id": [
	"Microsoft.Kusto/clusters/databases",
]}

parts["Microsoft.ManagedIdentity/userAssignedIdentities"] := {"parent_id": [
	"Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
]}

parts["Microsoft.NetApp/netAppAccounts"] := {"parent_id": [
	"Microsoft.NetApp/netAppAccounts/capacityPools",
]}

parts["Microsoft.Network/dnsResolvers"] := {"parent_id": [
	"Microsoft.Network/dnsResolvers/inboundEndpoints",
	"Microsoft.Network/dnsResolvers/outboundEndpoints",
]}

parts["Microsoft.Network/dnsZones"] := {"parent_id": [
	"Microsoft.Network/dnsZones/A",
	"Microsoft.Network/dnsZones/AAAA",
	"Microsoft.Network/dnsZones/CAA",
	"Microsoft.Network/dnsZones/CNAME",
	"Microsoft.Network/dnsZones/MX",
	"Microsoft.Network/dnsZones/NS",
	"Microsoft.Network/dnsZones/PTR",
	"Microsoft.Network/dnsZones/SRV",
	"Microsoft.Network/dnsZones/TXT",
]}

parts["Microsoft.Network/firewallPolicies"] := {"parent_id": [
	"Microsoft.Network/firewallPolicies/ruleCollectionGroups",
]}

parts["Microsoft.Network/loadBalancers"] := {"parent_id": [
	"Microsoft.Network/loadBalancers/backendAddressPools",
	"Microsoft.Network/loadBalancers/inboundNatRules",
]}

parts["Microsoft.Network/networkSecurityGroups"] := {"parent_id": [
	"Microsoft.Network/networkSecurityGroups/securityRules",
]}

parts["Microsoft.Network/privateDnsZones"] := {"parent_id": [
	"Microsoft.Network/privateDnsZones/A",
	"Microsoft.Network/privateDnsZones/AAAA",
	"Microsoft.Network/privateDnsZones/CNAME",
	"Microsoft.Network/privateDnsZones/MX",
	"Microsoft.Network/privateDnsZones/PTR",
	"Microsoft.Network/privateDnsZones/SRV",
	"Microsoft.Network/privateDnsZones/TXT",
	"Microsoft.Network/privateDnsZones/virtualNetworkLinks",
]}

parts["Microsoft.Network/privateEndpoints"] := {"parent_id": [
	"Microsoft.Network/privateEndpoints/privateDnsZoneGroups",
]}

parts["Microsoft.Network/routeTables"] := {"parent_id": [
	"Microsoft.Network/routeTables/routes",
]}

parts["Microsoft.Network/virtualHubs"] := {"parent_id": [
	"Microsoft.Network/virtualHubs/hubRouteTables",
	"Microsoft.Network/virtualHubs/hubVirtualNetworkConnections",
	"Microsoft.Network/virtualHubs/routingIntent",
]}

parts["Microsoft.Network/virtualNetworks"] := {"parent_id": [
	"Microsoft.Network/virtualNetworks/subnets",
	"Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
]}

parts["Microsoft.OperationalInsights/workspaces"] := {"parent_id": [
	"Microsoft.OperationalInsights/workspaces/savedSearches",
	"Microsoft.OperationalInsights/workspaces/tables",
]}

parts["Microsoft.RecoveryServices/vaults"] := {"parent_id": [
	"Microsoft.RecoveryServices/vaults/backupPolicies",
]}

parts["Microsoft.ServiceBus/namespaces"] := {"parent_id": [
	"Microsoft.ServiceBus/namespaces/authorizationRules",
	"Microsoft.ServiceBus/namespaces/networkRuleSets",
	"Microsoft.ServiceBus/namespaces/queues",
	"Microsoft.ServiceBus/namespaces/topics",
]}

parts["Microsoft.ServiceBus/namespaces/topics"] := {"parent_id": [
	"Microsoft.ServiceBus/namespaces/topics/subscriptions",
]}

parts["Microsoft.ServiceBus/namespaces/topics/subscriptions"] := {"parent_id": [
	"Microsoft.ServiceBus/namespaces/topics/subscriptions/rules",
]}

parts["Microsoft.Sql/managedInstances"] := {"parent_id": [
	"Microsoft.Sql/managedInstances/administrators",
	"Microsoft.Sql/managedInstances/databases",
]}

parts["Microsoft.Sql/servers"] := {"parent_id": [
	"Microsoft.Sql/servers/administrators",
	"Microsoft.Sql/servers/connectionPolicies",
	"Microsoft.Sql/servers/elasticPools",
	"Microsoft.Sql/servers/firewallRules",
	"Microsoft.Sql/servers/keys",
	"Microsoft.Sql/servers/virtualNetworkRules",
]}

parts["Microsoft.Sql/servers/databases"] := {"parent_id": [
	"Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies",
	"Microsoft.Sql/servers/databases/transparentDataEncryption",
]}

parts["Microsoft.Storage/storageAccounts"] := {"parent_id": [
	"Microsoft.Storage/storageAccounts/blobServices",
	"Microsoft.Storage/storageAccounts/encryptionScopes",
	"Microsoft.Storage/storageAccounts/fileServices",
	"Microsoft.Storage/storageAccounts/inventoryPolicies",
	"Microsoft.Storage/storageAccounts/localUsers",
	"Microsoft.Storage/storageAccounts/managementPolicies",
	"Microsoft.Storage/storageAccounts/queueServices",
	"Microsoft.Storage/storageAccounts/tableServices",
]}

parts["Microsoft.Storage/storageAccounts/blobServices"] := {"parent_id": [
	"Microsoft.Storage/storageAccounts/blobServices/containers",
]}

parts["Microsoft.Storage/storageAccounts/blobServices/containers"] := {"parent_id": [
	"Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies",
]}

parts["Microsoft.Storage/storageAccounts/fileServices"] := {"parent_id": [
	"Microsoft.Storage/storageAccounts/fileServices/shares",
]}

parts["Microsoft.Storage/storageAccounts/queueServices"] := {"parent_id": [
	"Microsoft.Storage/storageAccounts/queueServices/queues",
]}

parts["Microsoft.Storage/storageAccounts/tableServices"] := {"parent_id": [
	"Microsoft.Storage/storageAccounts/tableServices/tables",
]}

parts["Microsoft.Web/sites"] := {"parent_id": [
	"Microsoft.Web/sites/basicPublishingCredentialsPolicies",
	"Microsoft.Web/sites/config",
	"Microsoft.Web/sites/hostNameBindings",
	"Microsoft.Web/sites/slots",
]}

# Resources of the provider azurerm that parts of these types may be part of.

also_of["Microsoft.ApiManagement/service"] := ["azurerm_api_management"]

also_of["Microsoft.App/managedEnvironments"] := ["azurerm_container_app_environment"]

also_of["Microsoft.Automation/automationAccounts"] := ["azurerm_automation_account"]

also_of["Microsoft.Batch/batchAccounts"] := ["azurerm_batch_account"]

also_of["Microsoft.Cdn/profiles"] := ["azurerm_cdn_frontdoor_profile"]

also_of["Microsoft.CognitiveServices/accounts"] := ["azurerm_cognitive_account"]

also_of["Microsoft.Compute/galleries"] := ["azurerm_shared_image_gallery"]

also_of["Microsoft.Compute/virtualMachineScaleSets"] := ["azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set"]

also_of["Microsoft.Compute/virtualMachines"] := ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"]

also_of["Microsoft.ContainerService/managedClusters"] := ["azurerm_kubernetes_cluster"]

also_of["Microsoft.DBforMySQL/flexibleServers"] := ["azurerm_mysql_flexible_server"]

also_of["Microsoft.DBforPostgreSQL/flexibleServers"] := ["azurerm_postgresql_flexible_server"]

also_of["Microsoft.DataFactory/factories"] := ["azurerm_data_factory"]

also_of["Microsoft.DataProtection/backupVaults"] := ["azurerm_data_protection_backup_vault"]

also_of["Microsoft.DocumentDB/databaseAccounts"] := ["azurerm_cosmosdb_account"]

also_of["Microsoft.EventHub/namespaces"] := ["azurerm_eventhub_namespace"]

also_of["Microsoft.KeyVault/vaults"] := ["azurerm_key_vault"]

also_of["Microsoft.Kusto/clusters"] := ["azurerm_kusto_cluster"]

also_of["Microsoft.NetApp/netAppAccounts"] := ["azurerm_netapp_account"]

also_of["Microsoft.Network/dnsZones"] := ["azurerm_dns_zone"]

also_of["Microsoft.Network/firewallPolicies"] := ["azurerm_firewall_policy"]

also_of["Microsoft.Network/loadBalancers"] := ["azurerm_lb"]

also_of["Microsoft.Network/networkSecurityGroups"] := ["azurerm_network_security_group"]

also_of["Microsoft.Network/privateDnsZones"] := ["azurerm_private_dns_zone"]

also_of["Microsoft.Network/routeTables"] := ["azurerm_route_table"]

also_of["Microsoft.Network/virtualHubs"] := ["azurerm_virtual_hub"]

also_of["Microsoft.Network/virtualNetworks"] := ["azurerm_virtual_network"]

also_of["Microsoft.OperationalInsights/workspaces"] := ["azurerm_log_analytics_workspace"]

also_of["Microsoft.RecoveryServices/vaults"] := ["azurerm_recovery_services_vault"]

also_of["Microsoft.ServiceBus/namespaces"] := ["azurerm_servicebus_namespace"]

also_of["Microsoft.Sql/managedInstances"] := ["azurerm_mssql_managed_instance"]

also_of["Microsoft.Sql/servers"] := ["azurerm_mssql_server"]

also_of["Microsoft.Storage/storageAccounts"] := ["azurerm_storage_account"]

also_of["Microsoft.Web/sites"] := ["azurerm_linux_web_app"]
