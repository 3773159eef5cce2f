package policy_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/policy/own"
)

// What real types mean, each worked out by hand from the providers' documentation. A
// resource is its address with its values; a value "-> ADDRESS" refers to another
// one and is known after apply, "?" is known after apply only.
func TestShippedMapping(t *testing.T) {
	for name, c := range map[string]struct {
		plan string
		want []string // uses, with their resources
	}{
		"databases have the region of their server": {
			`{"azurerm_mssql_server.s": {"location": "japaneast"},
			  "azurerm_mssql_database.d": {"server_id": "-> azurerm_mssql_server.s", "storage_account_type": "Geo", "create_mode": "?"},
			  "azurerm_mssql_firewall_rule.f": {"server_id": "-> azurerm_mssql_server.s"}}`,
			[]string{"azure.sql-database#japaneast-geo: azurerm_mssql_server.s azurerm_mssql_database.d azurerm_mssql_firewall_rule.f"},
		},
		"a failover group is with its partner, too": {
			`{"azurerm_mssql_server.a": {"location": "japaneast"},
			  "azurerm_mssql_server.b": {"location": "westus2"},
			  "azurerm_mssql_failover_group.g": {"server_id": "-> azurerm_mssql_server.a", "partner_server": [{"id": "-> azurerm_mssql_server.b"}]}}`,
			[]string{
				"azure.sql-database#japaneast-westus2-active-geo-replication: azurerm_mssql_server.a azurerm_mssql_failover_group.g",
				"azure.sql-database#westus2: azurerm_mssql_server.b",
			},
		},
		"geo-disaster recovery does not vanish into the namespace": {
			`{"azurerm_eventhub_namespace.a": {"location": "japaneast", "sku": "Standard"},
			  "azurerm_eventhub_namespace.b": {"location": "westus2", "sku": "Standard"},
			  "azurerm_eventhub_namespace_disaster_recovery_config.c": {"namespace_name": "-> azurerm_eventhub_namespace.a", "partner_namespace_id": "-> azurerm_eventhub_namespace.b"}}`,
			[]string{
				"azure.event-hubs-data#japaneast-standard: azurerm_eventhub_namespace.a",
				"azure.event-hubs-data#westus2-standard: azurerm_eventhub_namespace.b",
				"azure.event-hubs.geo-dr#japaneast-westus2-geo-dr: azurerm_eventhub_namespace_disaster_recovery_config.c",
			},
		},
		"a linked cache is where its partner is, too": {
			`{"azurerm_redis_cache.a": {"location": "japaneast", "sku_name": "Premium"},
			  "azurerm_redis_linked_server.l": {"target_redis_cache_name": "-> azurerm_redis_cache.a", "linked_redis_cache_location": "westus2"}}`,
			[]string{"azure.cache-redis#westus2-japaneast-passive-premium: azurerm_redis_cache.a azurerm_redis_linked_server.l"},
		},
		"logs that are sent elsewhere are told": {
			`{"azurerm_key_vault.k": {"location": "japaneast"}, "azurerm_monitor_diagnostic_setting.d": {"target_resource_id": "-> azurerm_key_vault.k"}}`,
			[]string{"azure.key-vault#japaneast: azurerm_key_vault.k", "unmapped.azurerm_monitor_diagnostic_setting: azurerm_monitor_diagnostic_setting.d"},
		},
		"replication between zones leaves no region": {
			`{"azurerm_netapp_volume.v": {"location": "japaneast", "data_protection_replication": [{"remote_volume_location": "Japan East"}]}}`,
			[]string{"azure.netapp-files#japaneast-japaneast-no-cross-region-replication: azurerm_netapp_volume.v"},
		},
		"Default is no region": {
			`{"azurerm_notification_hub_namespace.n": {"location": "japaneast", "replication_region": "Default"}}`,
			[]string{"azure.notification-hubs#japaneast-paired: azurerm_notification_hub_namespace.n"},
		},
		"the kind of an account": {
			`{"azurerm_cognitive_account.s": {"location": "japaneast", "kind": "SpeechServices"}, "azurerm_cognitive_account.m": {"location": "japaneast", "kind": "CognitiveServices"}}`,
			[]string{"azure.ai.speech#japaneast: azurerm_cognitive_account.s", "unmapped.azurerm_cognitive_account: azurerm_cognitive_account.m"},
		},
		"a type that the provider has removed": {
			`{"azurerm_sql_server.s": {"location": "japanwest"}, "azurerm_app_service.a": {"location": "japanwest"}}`,
			[]string{"azure.app-service#japanwest: azurerm_app_service.a", "azure.sql-database#japanwest: azurerm_sql_server.s"},
		},
		"a generic resource by its type": {
			`{"azapi_resource.a": {"type": "Microsoft.Storage/storageAccounts@2023-01-01", "location": "japaneast", "body": {"sku": {"name": "Standard_GRS"}}}}`,
			[]string{"azure.storage#japaneast-grs: azapi_resource.a"},
		},
		"what a template deploys only it says": {
			`{"azurerm_resource_group_template_deployment.d": {"template_content": "{}"}}`,
			[]string{"unmapped.azurerm_resource_group_template_deployment: azurerm_resource_group_template_deployment.d"},
		},
		"replicas of a table are told": {
			`{"aws_dynamodb_table.t": {"region": "ap-northeast-1", "replica": [{"region_name": "us-east-1"}]}}`,
			[]string{"aws.regional-services#ap-northeast-1: aws_dynamodb_table.t", "aws.regional-services#us-east-1: aws_dynamodb_table.t"},
		},
		"a vault in another region is told by its ARN": {
			`{"aws_backup_plan.p": {"region": "ap-northeast-1", "rule": [{"copy_action": [{"destination_vault_arn": "arn:aws:backup:us-east-1:1:vault"}]}]}}`,
			[]string{"aws.regional-services#ap-northeast-1: aws_backup_plan.p", "aws.regional-services#us-east-1: aws_backup_plan.p"},
		},
		"global and regional families of one prefix": {
			`{"aws_route53_resolver_endpoint.r": {"region": "ap-northeast-1"}, "aws_route53_record.r": {}, "aws_route53_zone.p": {"vpc": [{"vpc_id": "v"}]}}`,
			[]string{"aws.regional-services#ap-northeast-1: aws_route53_resolver_endpoint.r", "aws.route53-private-dns: aws_route53_zone.p", "aws.route53-public-dns: aws_route53_record.r"},
		},
		"models may answer from another region": {
			`{"aws_bedrock_inference_profile.p": {"region": "ap-northeast-1"}, "aws_bedrockagent_agent.a": {"region": "ap-northeast-1"}}`,
			[]string{"aws.bedrock#ap-northeast-1: aws_bedrock_inference_profile.p aws_bedrockagent_agent.a"}, // how they are called is open
		},
		"multi-regions and dual-regions": {
			`{"google_storage_bucket.m": {"location": "EU"}, "google_storage_bucket.d": {"location": "ASIA1"}, "google_storage_bucket.r": {"location": "ASIA-NORTHEAST1"}, "google_storage_bucket.a": {"location": "ASIA"}}`,
			[]string{
				"gcp.customer-data-at-rest#asia-northeast1: google_storage_bucket.d google_storage_bucket.r",
				"gcp.customer-data-at-rest#asia-northeast2: google_storage_bucket.d",
				"gcp.customer-data-at-rest: google_storage_bucket.a",
				"gcp.customer-data-multi-region#eu: google_storage_bucket.m",
			},
		},
		"a dual-region of one's own": {
			`{"google_storage_bucket.c": {"location": "US", "custom_placement_config": [{"data_locations": ["US-EAST1", "US-WEST1"]}]}}`,
			[]string{"gcp.customer-data-at-rest#us-east1: google_storage_bucket.c", "gcp.customer-data-at-rest#us-west1: google_storage_bucket.c"},
		},
		"a zone has its region": {
			`{"google_compute_instance.i": {"zone": "asia-northeast1-b"}}`,
			[]string{"gcp.customer-data-at-rest#asia-northeast1: google_compute_instance.i"},
		},
		"utilities hold nothing": {`{"random_id.r": {}, "null_resource.n": {}, "terraform_data.t": {}}`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			result := joinPlan(t, terraformPlan(t, c.plan))
			var got []string
			for _, use := range result.Uses {
				line := use.ID + ":"
				for _, r := range use.Resources {
					line += " " + r.Address
				}
				got = append(got, line)
			}
			slices.Sort(got)
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("uses (-want +got):\n%s", diff)
			}
		})
	}
}

// terraformPlan is a plan that creates resources.
func terraformPlan(t *testing.T, resources string) []byte {
	t.Helper()
	var values map[string]map[string]any
	if err := json.Unmarshal([]byte(resources), &values); err != nil {
		t.Fatal(err)
	}
	changes, config := []any{}, []any{}
	for _, address := range addressesIn(resources) {
		kind, name, _ := strings.Cut(address, ".")
		after, unknown, expressions := parted(values[address])
		changes = append(changes, map[string]any{
			"address": address, "mode": "managed", "type": kind, "name": name,
			"change": map[string]any{"actions": []string{"create"}, "after": after, "after_unknown": unknown},
		})
		config = append(config, map[string]any{"address": address, "mode": "managed", "type": kind, "name": name, "expressions": expressions})
	}
	plan, err := json.Marshal(map[string]any{
		"format_version": "1.2", "terraform_version": "1.9.5", "resource_changes": changes,
		"configuration": map[string]any{"root_module": map[string]any{"resources": config}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

// addressesIn are the keys of an object as they are written.
func addressesIn(text string) (addresses []string) {
	decoder := json.NewDecoder(strings.NewReader(text))
	depth := 0
	for {
		token, err := decoder.Token()
		if err != nil {
			return addresses
		}
		switch token := token.(type) {
		case json.Delim:
			if token == '{' || token == '[' {
				depth++
			} else {
				depth--
			}
		case string:
			if depth == 1 {
				addresses = append(addresses, token)
			}
		}
	}
}

// parted is what of an object's values is known, what is not, and what they refer to.
func parted(values map[string]any) (after, unknown, expressions map[string]any) {
	after, unknown, expressions = map[string]any{}, map[string]any{}, map[string]any{}
	for key, value := range values {
		switch value := value.(type) {
		case string:
			target, refers := strings.CutPrefix(value, "-> ")
			switch {
			case refers:
				unknown[key] = true
				expressions[key] = map[string]any{"references": []string{target + ".id", target}}
			case value == "?":
				unknown[key] = true
			default:
				after[key] = value
			}
		case []any:
			afters, unknowns, inner := []any{}, []any{}, []any{}
			for _, element := range value {
				block, ok := element.(map[string]any)
				if !ok {
					afters = append(afters, element)
					continue
				}
				a, u, e := parted(block)
				afters, unknowns, inner = append(afters, a), append(unknowns, u), append(inner, e)
			}
			after[key] = afters
			if len(inner) > 0 {
				unknown[key], expressions[key] = unknowns, inner
			}
		default:
			after[key] = value
		}
	}
	return after, unknown, expressions
}

// A company's own types are judged beside the shipped ones, in its own families, too.
func TestOwnMapping(t *testing.T) {
	const mapping = `package residency.mapping.acme

import data.residency.sources.hashicorp as source

provider := {
	"vendor": "azure", "version": "1.0", "prefixes": ["acme_"], "location": ["place"],
	"citations": [{"source": source.terraform_azurerm, "section": "resources"}],
}

families["acme_disk_"] := {"feature": "azure.managed-disks", "options": {"region": [{"path": "place", "as": "region"}]}}

no_data["acme_theme"] := "holds colours"
`
	bundle, faults := own.ReadFolder("policies", fstest.MapFS{"mapping.rego": {Data: []byte(mapping)}})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	shipped, err := policy.LoadCatalogue()
	if err != nil {
		t.Fatal(err)
	}
	extended, faults, err := policy.Extend(t.Context(), shipped, []*own.Bundle{bundle}, "2026-11-25")
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	result := joinPlanWith(t, extended, terraformPlan(t, `{
		"acme_disk_fast.d": {"place": "japaneast"}, "acme_theme.t": {}, "acme_other.o": {"place": "westus2"},
		"azurerm_storage_account.a": {"location": "japaneast"}}`))
	var got []string
	for _, use := range result.Uses {
		got = append(got, use.ID)
	}
	want := []string{"azure.managed-disks#japaneast", "azure.storage#japaneast", "unmapped.acme_other"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("uses (-want +got):\n%s", diff)
	}
	if f := result.Found; f.Resources != 4 || f.Judged != 2 || f.NoData != 1 || f.Unmapped != 1 {
		t.Errorf("got %+v", f)
	}
}
