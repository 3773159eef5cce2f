package found

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/residency-check/residency-check/internal/residency"
)

// Kind is what sort of file an input is.
type Kind = residency.InputKind

// The kinds. None is no input of a known kind: perhaps a tenant document.
const (
	None           Kind = ""
	TerraformPlan  Kind = "terraform-plan"
	TerraformState Kind = "terraform-state"
	ResourceGraph  Kind = "azure-resource-graph"
	ResourceList   Kind = "azure-resource-list"
	WhatIf         Kind = "azure-what-if"
	ARMTemplate    Kind = "arm-template"
	ARMParameters  Kind = "arm-parameters"
	Organization   Kind = "graph-organization"
	AuthMethods    Kind = "graph-authentication-methods"
	SubscribedSKUs Kind = "graph-subscribed-skus"
	ScubaGear      Kind = "scubagear"
	Environments   Kind = "power-platform-environments"
	SharePoint     Kind = "sharepoint-tenant"
)

// Files that hold the right thing in a form that nobody promises to keep. Each
// error says which command gives the form that is read.
var (
	ErrBinaryPlan = errors.New("this is a binary plan: give the output of `terraform show -json PLAN` (or `tofu show -json PLAN`)")
	ErrRawState   = errors.New("this is a raw state file, whose form Terraform keeps to itself: give the output of `terraform show -json STATEFILE`")
	ErrPlanLog    = errors.New("this is the log of `terraform plan -json`, which has no plan in it: use `terraform plan -out plan.bin`, then give the output of `terraform show -json plan.bin`")
	ErrBicep      = errors.New("this is Bicep, and what it deploys is known to Azure: give the output of `az deployment group what-if --no-pretty-print -f FILE`, or that of `az bicep build --stdout -f FILE`")
	ErrHCL        = errors.New("this is Terraform configuration, and what it deploys is known to Terraform only: use `terraform plan -out plan.bin`, then give the output of `terraform show -json plan.bin`")
)

// Tell says what kind of input a text is, by its content. It returns an error for
// a file that is nearly one.
func Tell(text []byte) (Kind, error) {
	if bytes.HasPrefix(text, []byte("PK\x03\x04")) {
		return None, ErrBinaryPlan
	}
	trimmed := bytes.TrimSpace(text)
	switch {
	case len(trimmed) == 0:
		return None, nil
	case trimmed[0] == '[':
		return tellList(trimmed), nil
	case trimmed[0] != '{':
		return None, nil
	}
	keys, values := topKeys(trimmed)
	if kind, err := tellObject(keys, values); kind != None || err != nil {
		return kind, err
	}
	return tellInner(trimmed, keys, values), nil
}

// decisive are the keys of which the value tells something, too.
var decisive = map[string]bool{"$schema": true, "@odata.context": true, "type": true, "changes": true, "data": true}

// topKeys are the keys of the first object of a text, lower case, and the values of
// the decisive ones as far as they are strings or begin an array.
func topKeys(text []byte) (keys map[string]bool, values map[string]string) {
	keys, values = map[string]bool{}, map[string]string{}
	decoder := lenient(text)
	if _, err := decoder.ReadToken(); err != nil {
		return keys, values
	}
	for decoder.PeekKind() == '"' {
		name, err := decoder.ReadToken()
		if err != nil {
			break
		}
		key := strings.ToLower(name.String())
		keys[key] = true
		if keys["format_version"] && (keys["planned_values"] || keys["resource_changes"] || keys["values"]) {
			break // a plan of megabytes is not read for the rest of its keys
		}
		if decisive[key] && decoder.PeekKind() == '"' {
			token, err := decoder.ReadToken()
			if err != nil {
				break
			}
			values[key] = token.String()
			continue
		}
		values[key] = string(decoder.PeekKind())
		if decoder.SkipValue() != nil {
			break
		}
	}
	return keys, values
}

func tellObject(keys map[string]bool, values map[string]string) (Kind, error) {
	context := values["@odata.context"]
	has := func(names ...string) bool {
		return !slices.ContainsFunc(names, func(name string) bool { return !keys[name] })
	}
	switch {
	case has("format_version", "planned_values"), has("format_version", "resource_changes"):
		return TerraformPlan, nil
	case has("format_version", "values"):
		return TerraformState, nil
	case has("format_version", "terraform_version") && len(keys) == 2:
		return TerraformState, nil // of nothing
	case has("lineage", "serial"):
		return None, ErrRawState
	case has("@level", "@message"):
		return None, ErrPlanLog
	case strings.Contains(strings.ToLower(values["$schema"]), "deploymenttemplate.json"):
		return ARMTemplate, nil
	case strings.Contains(strings.ToLower(values["$schema"]), "deploymentparameters.json"):
		return ARMParameters, nil
	case has("baseline_version", "module_version"), has("baseline_version", "tenant_details"), has("metadata", "summary", "results", "raw"):
		return ScubaGear, nil
	case strings.Contains(context, "$metadata#organization"):
		return Organization, nil
	case strings.HasSuffix(strings.TrimSuffix(context, "/$entity"), "authenticationMethodsPolicy"), has("authenticationmethodconfigurations"):
		return AuthMethods, nil
	case strings.Contains(context, "$metadata#subscribedSkus"):
		return SubscribedSKUs, nil
	case has("data") && (values["data"] == "[" || values["data"] == "{") && (has("count") || has("totalrecords") || has("total_records") || has("skiptoken")):
		return ResourceGraph, nil
	case has("changes") && values["changes"] == "[" && (has("status") || len(keys) <= 3):
		return WhatIf, nil
	}
	return tellItem(keys), nil
}

// tellItem knows one resource, or one object of a directory, by its keys.
func tellItem(keys map[string]bool) Kind {
	has := func(names ...string) bool {
		return !slices.ContainsFunc(names, func(name string) bool { return !keys[name] })
	}
	switch {
	case has("id", "type", "location"), has("resourceid", "resourcetype", "location"):
		return ResourceList
	case has("skuid", "serviceplans"):
		return SubscribedSKUs
	case has("environmentname", "location"), has("environmentid", "location"):
		return Environments
	case has("isloopenabled"), has("ismultigeo"):
		return SharePoint
	case has("id", "displayname", "countrylettercode"), has("id", "displayname", "verifieddomains"), has("id", "displayname", "assignedplans"):
		return Organization
	}
	return None
}

// tellInner tells by what an answer holds: the first object of its value, or the
// changes among its properties.
func tellInner(text []byte, keys map[string]bool, values map[string]string) Kind {
	switch {
	case keys["value"] && values["value"] == "[":
		return tellList(under(text, "value"))
	case keys["properties"] && keys["status"] && values["properties"] == "{":
		if inner, _ := topKeys(under(text, "properties")); inner["changes"] {
			return WhatIf
		}
	}
	return None
}

// under is the text from the value of a key on.
func under(text []byte, key string) []byte {
	decoder := lenient(text)
	if _, err := decoder.ReadToken(); err != nil {
		return nil
	}
	for decoder.PeekKind() == '"' {
		name, err := decoder.ReadToken()
		if err != nil {
			return nil
		}
		if strings.EqualFold(name.String(), key) {
			rest := bytes.TrimLeft(text[decoder.InputOffset():], " \t\r\n:")
			return rest
		}
		if decoder.SkipValue() != nil {
			return nil
		}
	}
	return nil
}

func lenient(text []byte) *jsontext.Decoder {
	return jsontext.NewDecoder(bytes.NewReader(text), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
}

// tellList tells a list by its first object.
func tellList(text []byte) Kind {
	decoder := lenient(text)
	if _, err := decoder.ReadToken(); err != nil {
		return None
	}
	first, err := decoder.ReadValue()
	if err != nil || len(first) == 0 || first[0] != '{' {
		return None
	}
	keys, _ := topKeys(first)
	return tellItem(keys)
}
