package wording

import (
	"fmt"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/residency-check/residency-check/internal/residency"
)

// Remedy says with which change a finding would be met, the smallest that there
// is, and in how many other ways; or nothing.
func Remedy(f *residency.Finding) string {
	if len(f.PassesIf) == 0 {
		return ""
	}
	first := *f
	first.PassesIf = f.PassesIf[:1]
	said := Remedies(&first, AsIs)
	if others := len(f.PassesIf) - 1; others > 0 {
		said += ", or in " + Count(others, "other way")
	}
	return said
}

// Remedies says with which changes a finding would be met, paths and values
// dressed as the format shows code.
func Remedies(f *residency.Finding, dressed func(string) string) string {
	var settings, statements []string
	for _, alternative := range f.PassesIf {
		if alternative.IsStatement() {
			statements = append(statements, Settings(alternative, dressed))
		} else {
			settings = append(settings, Settings(alternative, dressed))
		}
	}
	var parts []string
	if len(settings) > 0 {
		parts = append(parts, "would be met with "+strings.Join(settings, ", or "))
	}
	if len(statements) > 0 {
		parts = append(parts, "would be met if it is so: "+strings.Join(statements, ", or "))
	}
	return strings.Join(parts, "; ")
}

// Alternatives is what a finding would be met with, each in a string.
func Alternatives(f *residency.Finding) []string {
	all := make([]string, len(f.PassesIf))
	for i, alternative := range f.PassesIf {
		all[i] = Settings(alternative, AsIs)
	}
	return all
}

// Settings is what an alternative sets, paths and values dressed as the format
// shows code.
func Settings(a residency.Alternative, dressed func(string) string) string {
	var said []string
	for _, s := range a.Settings() {
		said = append(said, dressed(s.Path)+" = "+dressed(settingText(s.Value)))
	}
	return And(said)
}

// AsIs dresses nothing: a format shows code as it is.
func AsIs(s string) string { return s }

// settingText is a value as people write it in YAML.
func settingText(value any) string {
	switch value := value.(type) {
	case string:
		if value != "" && strings.Trim(value, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") == "" {
			return value
		}
	case []any:
		items := make([]string, len(value))
		for i, item := range value {
			items[i] = settingText(item)
		}
		return "[" + strings.Join(items, ", ") + "]"
	}
	text, err := json.Marshal(value, json.Deterministic(true))
	if err != nil { // no value of a report fails
		return fmt.Sprint(value)
	}
	return string(text)
}

// paths are what a document may declare of a tenant, in words.
var paths = map[string]string{
	"tenant.created": "the day on which the tenant was created", "tenant.country": "the country given at sign-up",
	"tenant.cloud": "the cloud", "tenant.user_countries": "the countries from which users sign in",
	"tenant.commitments": "what has been bought or signed", "tenant.data_locations": "where the vendor's admin centre shows the data",
}

// PathWords is a path of a tenant document in words, or nothing.
func PathWords(path string) string {
	if said := paths[path]; said != "" {
		return said
	}
	if product, ok := strings.CutPrefix(path, "tenant.data_locations."); ok {
		return "where the vendor's admin centre shows the data of " + product
	}
	if option, ok := strings.CutPrefix(path, "options."); ok {
		return "its " + strings.ReplaceAll(option, "_", " ")
	}
	if strings.HasPrefix(path, "integrations[") {
		_, key, _ := strings.Cut(path, "].")
		return "its " + strings.ReplaceAll(key, "_", " ")
	}
	return ""
}
