package found

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/residency-check/residency-check/internal/residency"
)

// Types of what a directory shows, as its own interfaces call them.
const (
	policyType      = "microsoft.graph.authenticationMethodsPolicy"
	environmentType = "Microsoft.BusinessAppPlatform/scopes/environments"
	sharePointType  = "Microsoft.Online.SharePoint.TenantAdministration.Tenant"
)

// OfDirectory says whether a type is one that an administration interface shows.
func OfDirectory(kind string) bool {
	return kind == policyType || kind == environmentType || kind == sharePointType
}

// readDirectory reads what Microsoft Graph and other administration interfaces say of
// a tenant, each by itself or together in an export of ScubaGear.
func readDirectory(input *residency.FoundInput, value any, paths Paths) {
	d := &directory{input: input, reader: &reader{paths: paths}}
	if input.Kind == ScubaGear {
		d.scubaGear(value)
	} else {
		if textOf(value, "@odata.nextLink") != "" {
			input.Incomplete = "it is one page of an answer, which has more: give all pages"
		}
		for _, item := range items(value) {
			switch input.Kind {
			case Organization:
				d.organization(item)
			case AuthMethods:
				d.methods(item, member(item, "authenticationMethodConfigurations"))
			case SubscribedSKUs:
				d.sku(item)
			case Environments:
				d.environment(item)
			case SharePoint:
				d.sharePoint(item)
			}
		}
	}
	input.Resources = d.resources()
}

// items are the objects of an answer: those in its value, or in the list that it is,
// or itself.
func items(value any) []any {
	if inner, isList := member(value, "value").([]any); isList {
		return inner
	}
	return members(value)
}

type directory struct {
	*reader
	input *residency.FoundInput
}

// scubaGear reads the settings that ScubaGear exports, or its report, which holds
// them.
func (d *directory) scubaGear(value any) {
	if raw := member(value, "raw"); raw != nil {
		value = raw
	}
	for _, details := range members(member(value, "tenant_details")) {
		for _, organization := range members(member(details, "AADAdditionalData")) {
			d.organization(organization)
		}
		if d.input.Tenant == nil && textOf(details, "TenantId") != "" {
			d.input.Tenant = &residency.FoundTenant{ID: textOf(details, "TenantId"), Name: textOf(details, "DisplayName")}
		}
	}
	for _, plan := range members(member(value, "service_plans")) {
		d.plan(plan)
	}
	for _, exported := range members(member(value, "authentication_method")) {
		policy := present(member(exported, "authentication_method_policy"), exported)
		d.methods(policy, present(member(exported, "authentication_method_feature_settings"), member(policy, "authenticationMethodConfigurations")))
	}
	for _, environment := range members(member(value, "environment_list")) {
		d.environment(environment)
	}
	for _, tenant := range members(member(value, "SPO_tenant")) {
		d.sharePoint(tenant)
	}
}

// organization takes what identifies the tenant. Neither the usage location of
// licences nor the country of an address in words is the country of the sign-up.
func (d *directory) organization(value any) {
	if d.input.Tenant == nil {
		d.input.Tenant = &residency.FoundTenant{
			ID: textOf(value, "id"), Name: textOf(value, "displayName"),
			Country: strings.ToUpper(textOf(value, "countryLetterCode")), Created: day(textOf(value, "createdDateTime")),
		}
	}
	for _, plan := range members(member(value, "assignedPlans")) {
		if strings.EqualFold(textOf(plan, "capabilityStatus"), "enabled") {
			d.addPlan(plan)
		}
	}
}

// sku takes the service plans of a licence that can be used.
func (d *directory) sku(value any) {
	if status := textOf(value, "capabilityStatus"); status != "" && !strings.EqualFold(status, "enabled") {
		return
	}
	for _, plan := range members(member(value, "servicePlans")) {
		d.plan(plan)
	}
}

func (d *directory) plan(value any) {
	if status := textOf(value, "provisioningStatus"); status == "" || strings.EqualFold(status, "success") {
		d.addPlan(value)
	}
}

// addPlan adds a service plan once. Its name is told by some answers only.
func (d *directory) addPlan(value any) {
	id := strings.ToLower(textOf(value, "servicePlanId"))
	if id == "" {
		return
	}
	at := slices.IndexFunc(d.input.Plans, func(p residency.FoundPlan) bool { return p.ID == id })
	if at < 0 {
		d.input.Plans = append(d.input.Plans, residency.FoundPlan{ID: id})
		at = len(d.input.Plans) - 1
	}
	d.input.Plans[at].Name = cmp.Or(d.input.Plans[at].Name, textOf(value, "servicePlanName"))
}

// methods takes which authentication methods are enabled, each by its id.
func (d *directory) methods(policy, configurations any) {
	enabled, open := []any{}, []any{}
	add := func(id string, isOpen any) { enabled, open = append(enabled, id), append(open, isOpen) }
	for _, configuration := range members(configurations) {
		id := textOf(configuration, "id")
		if id == "" || !strings.EqualFold(textOf(configuration, "state"), "enabled") {
			continue
		}
		add(id, nil)
		if strings.EqualFold(id, "MicrosoftAuthenticator") {
			switch member(configuration, "isSoftwareOathEnabled") {
			case true: // its codes are a method of their own
				add("SoftwareOath", nil)
			case nil:
				add("", true)
			}
		}
	}
	values := map[string]any{"policyMigrationState": textOf(policy, "policyMigrationState"), "enabled": enabled}
	d.add(&object{FoundResource: residency.FoundResource{Address: "authenticationMethodsPolicy", Type: policyType, Change: "none"}}, values, map[string]any{"enabled": open})
}

// environment takes where an environment of the Power Platform is.
func (d *directory) environment(value any) {
	values := map[string]any{"location": present(member(value, "location"), member(member(value, "properties"), "azureRegion"))}
	name := cmp.Or(textOf(value, "environmentName"), textOf(value, "environmentId"), textOf(value, "name"))
	d.add(&object{FoundResource: residency.FoundResource{Address: "environment " + name, Type: environmentType, Change: "none"}}, values, nil)
}

// sharePoint takes which settings of SharePoint are on.
func (d *directory) sharePoint(value any) {
	values := map[string]any{"isLoopEnabled": member(value, "isLoopEnabled"), "isMultiGeo": member(value, "isMultiGeo")}
	d.add(&object{FoundResource: residency.FoundResource{Address: "SharePoint tenant settings", Type: sharePointType, Change: "none"}}, values, nil)
}

// day is the date of a point in time, UTC: as JSON has it, or as PowerShell 5 writes
// it, in milliseconds since 1970.
func day(text string) string {
	if inner, isDate := strings.CutPrefix(text, "/Date("); isDate {
		milliseconds, err := strconv.ParseInt(strings.TrimRight(inner, ")/"), 10, 64)
		if err != nil {
			return ""
		}
		return time.UnixMilli(milliseconds).UTC().Format(time.DateOnly)
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", time.DateOnly} {
		if at, err := time.Parse(layout, text); err == nil {
			return at.UTC().Format(time.DateOnly)
		}
	}
	return ""
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
