package found

import (
	"bytes"
	"errors"
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
)

// Files that hold the right thing in a form that nobody promises to keep. Each
// error says which command gives the form that is read.
var (
	ErrBinaryPlan = errors.New("this is a binary plan: give the output of `terraform show -json PLAN` (or `tofu show -json PLAN`)")
	ErrRawState   = errors.New("this is a raw state file, whose form Terraform keeps to itself: give the output of `terraform show -json STATEFILE`")
	ErrPlanLog    = errors.New("this is the log of `terraform plan -json`, which has no plan in it: use `terraform plan -out plan.bin`, then give the output of `terraform show -json plan.bin`")
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
	return tellObject(keys, values)
}

// decisive are the keys of which the value tells something, too.
var decisive = map[string]bool{"$schema": true, "@odata.context": true, "type": true, "changes": true, "data": true}

// topKeys are the keys of the first object of a text, lower case, and the values of
// the decisive ones as far as they are strings or begin an array.
func topKeys(text []byte) (keys map[string]bool, values map[string]string) {
	keys, values = map[string]bool{}, map[string]string{}
	decoder := jsontext.NewDecoder(bytes.NewReader(text), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
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
		for _, name := range names {
			if !keys[name] {
				return false
			}
		}
		return true
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
	case has("baseline_version", "tenant_details"), has("scubaversion"), has("module_version", "tenant_details"):
		return ScubaGear, nil
	case strings.Contains(context, "$metadata#organization"):
		return Organization, nil
	case strings.Contains(context, "$metadata#authenticationMethodsPolicy"), has("authenticationmethodconfigurations"):
		return AuthMethods, nil
	case strings.Contains(context, "$metadata#subscribedSkus"):
		return SubscribedSKUs, nil
	case has("data") && values["data"] == "[" && (has("count") || has("totalrecords") || has("total_records")):
		return ResourceGraph, nil
	case has("changes") && values["changes"] == "[" && (has("status") || len(keys) <= 3):
		return WhatIf, nil
	}
	return None, nil
}

// tellList knows the one list among the inputs, that of `az resource list`.
func tellList(text []byte) Kind {
	decoder := jsontext.NewDecoder(bytes.NewReader(text), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if _, err := decoder.ReadToken(); err != nil {
		return None
	}
	first, err := decoder.ReadValue()
	if err != nil || len(first) == 0 || first[0] != '{' {
		return None
	}
	if keys, _ := topKeys(first); keys["id"] && keys["type"] && keys["location"] {
		return ResourceList
	}
	return None
}
