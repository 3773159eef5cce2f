package found

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// errNoResources is told where rows say neither what a resource is nor which.
var errNoResources = errors.New("its rows have no id and type, so that they are no resources: query whole rows, `az graph query -q \"Resources\" --first 1000 -o json`, without project or summarize")

// readInventory reads what exists in Azure: the answer of a query of Resource Graph,
// or a list of resources.
func readInventory(input *residency.FoundInput, value any, paths Paths) error {
	rows, incomplete := inventory(value)
	input.Incomplete = incomplete
	r, bare := &reader{paths: paths}, 0
	for _, row := range rows {
		values, _ := row.(map[string]any)
		if name, kind := identity(values); name == "" || kind == "" {
			return errNoResources
		}
		if member(values, "properties") == nil {
			bare++
		}
		r.addAzure(values, missing(values), "none")
	}
	if bare > 0 {
		input.LeavesOpen = fmt.Sprintf("shows no properties of %d of its resources, so that replicas, backups and the like are left open: the answer of az graph query shows them", bare)
	}
	r.follow()
	input.Resources = r.resources()
	return nil
}

// inventory are the rows of an inventory, and why they may not be all.
func inventory(value any) (rows []any, incomplete string) {
	if list, ok := value.([]any); ok {
		return list, cutList(list)
	}
	data := member(value, "data")
	if data == nil {
		data = member(value, "value")
	}
	if data == nil {
		return members(value), "" // a single resource
	}
	rows = members(data)
	if columns := member(data, "columns"); columns != nil {
		rows = tableRows(columns, member(data, "rows"))
	}
	for _, key := range []string{"skip_token", "skipToken", "$skipToken", "nextLink", "@odata.nextLink"} {
		if textOf(value, key) != "" {
			return rows, "it is one page of a query, which has more: pass its skip token on, and give all pages"
		}
	}
	total, _ := cmp.Or(member(value, "total_records"), member(value, "totalRecords")).(float64)
	switch truncated := member(value, "resultTruncated"); {
	case total > float64(len(rows)):
		return rows, fmt.Sprintf("it holds %d of %.0f resources: give all pages", len(rows), total)
	case truncated == true, truncated == "true":
		return rows, "its result is truncated: query all pages"
	}
	return rows, ""
}

// cutList says why a bare list may not be all. What pages a query leaves no mark in
// it, so that a list as long as a page may be one. Only Resource Graph has rows with
// the tenant's id.
func cutList(list []any) string {
	if len(list) != 100 && len(list) != 1000 {
		return ""
	}
	if textOf(list[0], "tenantId") == "" {
		return ""
	}
	return fmt.Sprintf("it holds exactly %d rows, as many as a page of a query: give the whole answer with its skip token, or all pages", len(list))
}

// tableRows are rows of a table as objects.
func tableRows(columns, rows any) (objects []any) {
	for _, row := range members(rows) {
		object := map[string]any{}
		cells := members(row)
		for i, column := range members(columns) {
			if i < len(cells) {
				object[textOf(column, "name")] = cells[i]
			}
		}
		objects = append(objects, object)
	}
	return objects
}

// identity is what a row calls its resource, and of which type that is.
func identity(values map[string]any) (id, kind string) {
	id = cmp.Or(textOf(values, "id"), textOf(values, "resourceId"))
	return id, cmp.Or(textOf(values, "type"), textOf(values, "resourceType"), typeOfID(id))
}

// missing says of what an inventory leaves out, or shows as null, that it is not
// known: `az resource list` never asks for properties, and a query may drop columns.
func missing(values map[string]any) map[string]any {
	unknown := map[string]any{}
	for _, key := range []string{"properties", "sku"} {
		if member(values, key) == nil {
			unknown[key] = true
		}
	}
	for _, key := range []string{"location", "kind", "name"} {
		if !has(values, key) {
			unknown[key] = true
		}
	}
	if properties := member(values, "properties"); properties != nil && has(values, "sku") {
		delete(unknown, "sku") // a whole row says that there is none
	}
	return unknown
}

func has(values map[string]any, key string) bool {
	for name := range values {
		if strings.EqualFold(name, key) {
			return true
		}
	}
	return false
}

// addAzure adds an object of Azure Resource Manager.
func (r *reader) addAzure(values map[string]any, unknown any, change string) *object {
	id, kind := identity(values)
	values = with(values, "id", id)
	if parent := parentID(id); parent != "" {
		values = with(values, "parent_id", parent)
	}
	for _, key := range []string{"location", "kind"} {
		if textOf(values, key) == "" {
			values = with(values, key, nil)
		}
	}
	o := &object{FoundResource: residency.FoundResource{Address: id, Type: kind, Change: change}}
	r.add(o, values, unknown)
	return o
}

// with is an object with another value of a key, in any case.
func with(values map[string]any, key string, value any) map[string]any {
	changed := make(map[string]any, len(values)+1)
	for name, old := range values {
		if !strings.EqualFold(name, key) {
			changed[name] = old
		}
	}
	if value != nil {
		changed[key] = value
	}
	return changed
}

// parentID is the id of what a resource belongs to: the resource of which it is a
// part, or that it extends, else the resource group.
func parentID(id string) string {
	parts := strings.Split(id, "/")
	if len(parts) < 4 {
		return ""
	}
	parts = parts[:len(parts)-2]
	if n := len(parts); n >= 2 && strings.EqualFold(parts[n-2], "providers") {
		parts = parts[:n-2]
	}
	return strings.Join(parts, "/")
}

// typeOfID is the type that an id tells: /…/providers/NAMESPACE/type/name/subtype/name.
func typeOfID(id string) string {
	lower := strings.ToLower(id)
	at := strings.LastIndex(lower, "/providers/")
	if at < 0 {
		switch parts := strings.Split(strings.Trim(lower, "/"), "/"); {
		case len(parts) == 4 && parts[2] == "resourcegroups":
			return "Microsoft.Resources/resourceGroups"
		case len(parts) == 2 && parts[0] == "subscriptions":
			return "Microsoft.Resources/subscriptions"
		}
		return ""
	}
	parts := strings.Split(id[at+len("/providers/"):], "/")
	kind := parts[:1]
	for i := 1; i < len(parts); i += 2 {
		kind = append(kind, parts[i])
	}
	return strings.Join(kind, "/")
}
